// Generated from crates/catalogue/acts.toml by `cargo xtask codegen`. Do not edit.

'use strict';

const { act } = require('../act.js');

/** What can be made to happen, as methods; `Simulator` adds the centre. */
class Acts {
  advance(given) {
    return act(this, 'advance', given, [
      ['seconds', 'seconds', 'number', true],
      ['milliseconds', 'milliseconds', 'long', true],
    ]);
  }

  logOn(given) {
    return act(this, 'log_on', given, [
      ['agent', 'agent', 'long'],
    ]);
  }

  logOff(given) {
    return act(this, 'log_off', given, [
      ['agent', 'agent', 'long'],
    ]);
  }

  setReady(given) {
    return act(this, 'set_ready', given, [
      ['agent', 'agent', 'long'],
      ['medium', 'medium', 'text'],
    ]);
  }

  setNotReady(given) {
    return act(this, 'set_not_ready', given, [
      ['agent', 'agent', 'long'],
      ['medium', 'medium', 'text'],
      ['reason', 'reason', 'long', true],
    ]);
  }

  setHabits(given) {
    return act(this, 'set_habits', given, [
      ['agent', 'agent', 'long'],
      ['habits', 'habits', 'text', true],
    ]);
  }

  loseApplication(given) {
    return act(this, 'lose_application', given, [
      ['agent', 'agent', 'long'],
    ]);
  }

  registerPhone(given) {
    return act(this, 'register_phone', given, [
      ['agent', 'agent', 'long'],
      ['address', 'address', 'text'],
      ['rasPort', 'ras_port', 'long', true],
      ['csPort', 'cs_port', 'long', true],
    ]);
  }

  inboundCall(given) {
    return act(this, 'inbound_call', given, [
      ['group', 'group', 'long'],
      ['from', 'from', 'text', true],
      ['to', 'to', 'text', true],
      ['ivr', 'ivr', 'fields', true],
      ['privateData', 'private_data', 'text', true],
      ['priority', 'priority', 'long', true],
      ['talk', 'talk', 'number', true],
      ['patience', 'patience', 'number', true],
      ['wantsCallback', 'wants_callback', 'flag', true],
    ]);
  }

  customerHangsUp(given) {
    return act(this, 'customer_hangs_up', given, [
      ['call', 'call', 'long'],
    ]);
  }

  answer(given) {
    return act(this, 'answer', given, [
      ['agent', 'agent', 'long'],
      ['call', 'call', 'long'],
    ]);
  }

  reject(given) {
    return act(this, 'reject', given, [
      ['agent', 'agent', 'long'],
      ['call', 'call', 'long'],
    ]);
  }

  hangUp(given) {
    return act(this, 'hang_up', given, [
      ['agent', 'agent', 'long'],
      ['call', 'call', 'long'],
    ]);
  }

  dial(given) {
    return act(this, 'dial', given, [
      ['agent', 'agent', 'long'],
      ['number', 'number', 'text'],
    ]);
  }

  email(given) {
    return act(this, 'email', given, [
      ['group', 'group', 'long'],
      ['from', 'from', 'text'],
      ['subject', 'subject', 'text', true],
      ['text', 'text', 'text', true],
      ['others', 'others', 'texts', true],
      ['ivr', 'ivr', 'fields', true],
      ['priority', 'priority', 'long', true],
      ['takes', 'takes', 'number', true],
    ]);
  }

  sms(given) {
    return act(this, 'sms', given, [
      ['group', 'group', 'long'],
      ['from', 'from', 'text'],
      ['text', 'text', 'text', true],
      ['ivr', 'ivr', 'fields', true],
      ['priority', 'priority', 'long', true],
      ['takes', 'takes', 'number', true],
    ]);
  }

  chat(given) {
    return act(this, 'chat', given, [
      ['group', 'group', 'long'],
      ['from', 'from', 'text'],
      ['subject', 'subject', 'text', true],
      ['text', 'text', 'text', true],
      ['ivr', 'ivr', 'fields', true],
      ['priority', 'priority', 'long', true],
      ['takes', 'takes', 'number', true],
      ['patience', 'patience', 'number', true],
    ]);
  }

  openMedia(given) {
    return act(this, 'open_media', given, [
      ['group', 'group', 'long'],
      ['from', 'from', 'text'],
      ['subject', 'subject', 'text', true],
      ['text', 'text', 'text', true],
      ['ivr', 'ivr', 'fields', true],
      ['priority', 'priority', 'long', true],
      ['takes', 'takes', 'number', true],
      ['patience', 'patience', 'number', true],
    ]);
  }

  acceptSession(given) {
    return act(this, 'accept_session', given, [
      ['agent', 'agent', 'long'],
      ['session', 'session', 'long'],
    ]);
  }

  rejectSession(given) {
    return act(this, 'reject_session', given, [
      ['agent', 'agent', 'long'],
      ['session', 'session', 'long'],
    ]);
  }

  reply(given) {
    return act(this, 'reply', given, [
      ['agent', 'agent', 'long'],
      ['session', 'session', 'long'],
      ['text', 'text', 'text', true],
      ['subject', 'subject', 'text', true],
      ['to', 'to', 'texts', true],
      ['forwarded', 'forwarded', 'flag', true],
    ]);
  }

  delete(given) {
    return act(this, 'delete', given, [
      ['agent', 'agent', 'long'],
      ['session', 'session', 'long'],
    ]);
  }

  complete(given) {
    return act(this, 'complete', given, [
      ['agent', 'agent', 'long'],
      ['session', 'session', 'long'],
    ]);
  }

  forward(given) {
    return act(this, 'forward', given, [
      ['agent', 'agent', 'long'],
      ['session', 'session', 'long'],
      ['group', 'group', 'long'],
    ]);
  }

  redirect(given) {
    return act(this, 'redirect', given, [
      ['agent', 'agent', 'long'],
      ['session', 'session', 'long'],
      ['toAgent', 'to_agent', 'long'],
    ]);
  }

  startCampaign(given) {
    return act(this, 'start_campaign', given, [
      ['campaign', 'campaign', 'long'],
    ]);
  }

  stopCampaign(given) {
    return act(this, 'stop_campaign', given, [
      ['campaign', 'campaign', 'long'],
    ]);
  }

  addCustomer(given) {
    return act(this, 'add_customer', given, [
      ['campaign', 'campaign', 'long'],
      ['id', 'id', 'long'],
      ['name', 'name', 'text'],
      ['number', 'number', 'text'],
      ['comment', 'comment', 'text', true],
      ['ivr', 'ivr', 'fields', true],
    ]);
  }

  callback(given) {
    return act(this, 'callback', given, [
      ['group', 'group', 'long'],
      ['from', 'from', 'text'],
      ['kind', 'kind', 'text'],
      ['to', 'to', 'text', true],
      ['origCall', 'orig_call', 'long', true],
      ['ivr', 'ivr', 'fields', true],
    ]);
  }

  withdrawCallback(given) {
    return act(this, 'withdraw_callback', given, [
      ['callback', 'callback', 'long'],
    ]);
  }

  dialPending(given) {
    return act(this, 'dial_pending', given, [
      ['agent', 'agent', 'long'],
      ['number', 'number', 'text', true],
    ]);
  }

  rejectPending(given) {
    return act(this, 'reject_pending', given, [
      ['agent', 'agent', 'long'],
    ]);
  }

  fillForm(given) {
    return act(this, 'fill_form', given, [
      ['agent', 'agent', 'long'],
      ['status', 'status', 'long'],
      ['nextAttempt', 'next_attempt', 'date', true],
      ['comment', 'comment', 'text', true],
      ['close', 'close', 'flag', true],
    ]);
  }

  updateCustomer(given) {
    return act(this, 'update_customer', given, [
      ['agent', 'agent', 'long'],
      ['label', 'label', 'text'],
      ['data', 'data', 'text'],
    ]);
  }

  supervise(given) {
    return act(this, 'supervise', given, [
      ['supervisor', 'supervisor', 'long'],
      ['agent', 'agent', 'long'],
      ['how', 'how', 'text'],
    ]);
  }

  startRecording(given) {
    return act(this, 'start_recording', given, [
      ['agent', 'agent', 'long'],
      ['call', 'call', 'long'],
      ['by', 'by', 'text', true],
      ['supervisor', 'supervisor', 'long', true],
    ]);
  }

  stopRecording(given) {
    return act(this, 'stop_recording', given, [
      ['agent', 'agent', 'long'],
      ['call', 'call', 'long'],
    ]);
  }

  addAgent(given) {
    return act(this, 'add_agent', given, [
      ['id', 'id', 'long'],
      ['name', 'name', 'text'],
      ['logonId', 'logon_id', 'text'],
      ['extension', 'extension', 'text'],
      ['groups', 'groups', 'ids', true],
      ['tenantId', 'tenant_id', 'long', true],
      ['logsOn', 'logs_on', 'flag', true],
      ['habits', 'habits', 'text', true],
    ]);
  }

  addPhoneAgent(given) {
    return act(this, 'add_phone_agent', given, [
      ['id', 'id', 'long'],
      ['name', 'name', 'text'],
      ['logonId', 'logon_id', 'text'],
      ['pin', 'pin', 'text'],
      ['extension', 'extension', 'text', true],
      ['groups', 'groups', 'ids', true],
      ['tenantId', 'tenant_id', 'long', true],
      ['logsOn', 'logs_on', 'flag', true],
      ['habits', 'habits', 'text', true],
    ]);
  }

  addGroup(given) {
    return act(this, 'add_group', given, [
      ['id', 'id', 'long'],
      ['name', 'name', 'text'],
      ['purpose', 'purpose', 'text', true],
      ['tenantId', 'tenant_id', 'long', true],
      ['number', 'number', 'text', true],
      ['clerical', 'clerical', 'number', true],
      ['ringTimeout', 'ring_timeout', 'number', true],
      ['ringTimeoutNotReady', 'ring_timeout_not_ready', 'flag', true],
      ['recorded', 'recorded', 'number', true],
      ['allocation', 'allocation', 'text', true],
    ]);
  }

  setGroups(given) {
    return act(this, 'set_groups', given, [
      ['agent', 'agent', 'long'],
      ['groups', 'groups', 'ids'],
    ]);
  }

  beginFault(given) {
    return act(this, 'begin_fault', given, [
      ['effect', 'effect', 'text'],
      ['method', 'method', 'text', true],
      ['agent', 'agent', 'long', true],
      ['delay', 'delay', 'number', true],
    ]);
  }

  endFaults() {
    return act(this, 'end_faults', {}, [
    ]);
  }

  cutConnections(given) {
    return act(this, 'cut_connections', given, [
      ['client', 'client', 'text', true],
    ]);
  }

  halfOpen(given) {
    return act(this, 'half_open', given, [
      ['client', 'client', 'text', true],
      ['on', 'on', 'flag', true],
    ]);
  }

  refuseConnections(given) {
    return act(this, 'refuse_connections', given, [
      ['on', 'on', 'flag', true],
    ]);
  }

  shutDown() {
    return act(this, 'shut_down', {}, [
    ]);
  }

  kill() {
    return act(this, 'kill', {}, [
    ]);
  }
}

module.exports = { Acts };
