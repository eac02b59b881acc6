// Generated from crates/catalogue/requests.toml by `cargo xtask codegen`. Do not edit.

import type { IdName, RequestOptions, When } from '../request.js';
import type {
  MediaType,
} from './enums.js';

/** What `getPhoneAgentStatus` gives. */
export interface PhoneAgentStatus {
  /** Whether the phone agent is logged on: true whenever the request succeeds. COM: `loggedOn`. */
  loggedOn: boolean;
  /** Whether the phone agent is ready for voice calls. COM: `ready`. */
  ready: boolean;
  /** Record id of the not-ready reason; -1 if there is none. COM: `notReadyReasonID`. */
  notReadyReasonId: number;
  /** State of the phone agent's call, an open number. COM: `callState`. */
  callState: number;
  /**
   * Record id of the service group of the current call; 0 if there is no service group call. COM:
   * `serviceGroupID`.
   */
  serviceGroupId: number;
  /** Id of the current service group call; 0 if there is none. COM: `callID`. */
  callId: number;
}

/** What `getAgentMediaSettings` gives. */
export interface AgentMediaSettings {
  /** Greatest number of open media sessions at a time. COM: `lNumberOfConcurrentOM`. */
  numberOfConcurrentOm: number;
  /**
   * Whether chats are offered while the agent handles an open media session. COM:
   * `lReceiveChatWhileHandlingOM`.
   */
  receiveChatWhileHandlingOm: boolean;
  /**
   * Whether e-mails are offered while the agent handles an open media session. COM:
   * `lReceiveEmailWhileHandlingOM`.
   */
  receiveEmailWhileHandlingOm: boolean;
  /**
   * Whether voice calls are offered while the agent handles an open media session. COM:
   * `lReceiveVoiceWhileHandlingOM`.
   */
  receiveVoiceWhileHandlingOm: boolean;
  /**
   * Whether chats are offered while the agent handles a voice call. COM:
   * `lReceiveChatWhileHandlingVoice`.
   */
  receiveChatWhileHandlingVoice: boolean;
  /**
   * Whether e-mails are offered while the agent handles a voice call. COM:
   * `lReceiveEmailWhileHandlingVoice`.
   */
  receiveEmailWhileHandlingVoice: boolean;
  /**
   * Whether open media sessions are offered while the agent handles a voice call. COM:
   * `lReceiveOMWhileHandlingVoice`.
   */
  receiveOmWhileHandlingVoice: boolean;
  /** Greatest number of chats at a time. COM: `lNumberOfConcurrentChat`. */
  numberOfConcurrentChat: number;
  /**
   * Whether voice calls are offered while the agent handles a chat. COM:
   * `lReceiveVoiceWhileHandlingChat`.
   */
  receiveVoiceWhileHandlingChat: boolean;
  /**
   * Whether e-mails are offered while the agent handles a chat. COM:
   * `lReceiveEmailWhileHandlingChat`.
   */
  receiveEmailWhileHandlingChat: boolean;
  /**
   * Whether open media sessions are offered while the agent handles a chat. COM:
   * `lReceiveOMWhileHandlingChat`.
   */
  receiveOmWhileHandlingChat: boolean;
  /** Greatest number of e-mails at a time. COM: `lNumberOfConcurrentEmail`. */
  numberOfConcurrentEmail: number;
  /**
   * Whether voice calls are offered while the agent handles an e-mail. COM:
   * `lReceiveVoiceWhileHandlingEmail`.
   */
  receiveVoiceWhileHandlingEmail: boolean;
  /**
   * Whether chats are offered while the agent handles an e-mail. COM:
   * `lReceiveChatWhileHandlingEmail`.
   */
  receiveChatWhileHandlingEmail: boolean;
  /**
   * Whether open media sessions are offered while the agent handles an e-mail. COM:
   * `lReceiveOMWhileHandlingEmail`.
   */
  receiveOmWhileHandlingEmail: boolean;
  /** Whether the agent may receive chats. COM: `lChatEnabled`. */
  chatEnabled: boolean;
  /** Whether the agent may receive e-mails. COM: `lEmailEnabled`. */
  emailEnabled: boolean;
  /** Whether the agent may receive SMS. COM: `lSMSEnabled`. */
  smsEnabled: boolean;
  /** Whether the agent may receive open media sessions. COM: `lOMEnabled`. */
  omEnabled: boolean;
}

/**
 * The requests as methods. Beside what is said of each, they reject with a `TypeError` or a
 * `RangeError` that names the argument, and with an `OpenccasError` with the code
 * `not_connected`, `timeout`, `connection_lost`, `closed` or another that every request can have;
 * its `outcome` tells whether the request can have taken effect.
 */
export interface Methods {
  /**
   * Finds the record id of the agent with a given logon id.
   *
   * The agent need not be logged on. The search stays within what the connection may see; a host
   * administrator whose tenants use the same logon id gets the agent of the lowest tenant id. Works
   * on every kind of connection.
   *
   * Rejects with `agent_unknown`, and those of every request.
   *
   * COM: `GetAgentRecIDFromLogonID`.
   *
   * @param agentLogonId Logon id of the agent.
   */
  getAgentRecIdFromLogonId(
    agentLogonId: string,
    options?: RequestOptions,
  ): Promise<number>;
  /**
   * Dials a number from an agent's telephone.
   *
   * The agent must be logged on. `Originated` tells that the call was begun, `Delivered` that the
   * other end rings, `Established` that it answered, and `Failed` that the call did not come about.
   * If the agent's telephone cannot place a call now, nothing happens.
   *
   * Success means that the request was sent to the agent application.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`, and those of
   * every request.
   *
   * COM: `MakeCall`.
   *
   * @param agentRecId Record id of the agent.
   * @param dialString Number to dial.
   */
  makeCall(
    agentRecId: number,
    dialString: string,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Answers a call that rings at an agent.
   *
   * The agent must be logged on. `Established` tells that the call was answered. If no such call
   * rings, nothing happens.
   *
   * Success means that the request was sent to the agent application.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`, and those of
   * every request.
   *
   * COM: `AnswerCall`.
   *
   * @param agentRecId Record id of the agent.
   * @param callId Id of the ringing call.
   */
  answerCall(
    agentRecId: number,
    callId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Hangs up a call of an agent.
   *
   * The agent must be logged on. `ConnectionCleared` tells that the agent has left the call, and
   * whether clerical time follows. If the agent has no such call, nothing happens.
   *
   * Success means that the request was sent to the agent application.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`, and those of
   * every request.
   *
   * COM: `HangupCall`.
   *
   * @param agentRecId Record id of the agent.
   * @param callId Id of the call.
   */
  hangupCall(
    agentRecId: number,
    callId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Ends an open media, e-mail, SMS or chat session of an agent.
   *
   * The agent must be logged on. `OpenMediaCompleted` tells that an open media session has ended,
   * `ChatComplete` that a chat has. An e-mail or SMS raises `EmailDelete` if the agent was handling
   * it, `EmailReject` if not. If the agent has no such session, nothing happens.
   *
   * Success means that the request was sent to the agent application.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`, and those of
   * every request.
   *
   * COM: `HangupSession`.
   *
   * @param agentRecId Record id of the agent.
   * @param sessionId Id of the session; for an e-mail or SMS, the message id that its events carry.
   */
  hangupSession(
    agentRecId: number,
    sessionId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Puts a call of an agent on hold.
   *
   * The agent must be logged on. `Held` tells that the call is on hold. If the agent has no such
   * established call, nothing happens.
   *
   * Success means that the request was sent to the agent application.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`, and those of
   * every request.
   *
   * COM: `HoldCall`.
   *
   * @param agentRecId Record id of the agent.
   * @param callId Id of the established call.
   */
  holdCall(
    agentRecId: number,
    callId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Takes a call of an agent back from hold.
   *
   * The agent must be logged on. `Retrieved` tells that the agent is connected to it again. If the
   * call is not on hold, nothing happens.
   *
   * Success means that the request was sent to the agent application.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`, and those of
   * every request.
   *
   * COM: `RetrieveCall`.
   *
   * @param agentRecId Record id of the agent.
   * @param callId Id of the held call.
   */
  retrieveCall(
    agentRecId: number,
    callId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Joins the calls of an agent into a conference.
   *
   * The agent must be logged on and have a held call and an active one. `Conferenced` gives the id
   * of the new call and the other parties. Without two such calls nothing happens.
   *
   * Success means that the request was sent to the agent application.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`, and those of
   * every request.
   *
   * COM: `ConferenceCall`.
   *
   * @param agentRecId Record id of the agent.
   */
  conferenceCall(
    agentRecId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Connects an agent's held call to the active call and takes the agent out of both.
   *
   * The agent must be logged on. `Transferred` gives the id of the new call. Without a held call of
   * this id and an active call beside it, nothing happens.
   *
   * Success means that the request was sent to the agent application.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`, and those of
   * every request.
   *
   * COM: `TransferCall`.
   *
   * @param agentRecId Record id of the agent.
   * @param heldCallId Id of the held call.
   */
  transferCall(
    agentRecId: number,
    heldCallId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Sends a call at an agent on to another destination.
   *
   * The agent must be logged on. `ConnectionCleared` tells that the call has left the agent, with
   * the destination in its divert parameters. If the agent has no such call, nothing happens. The
   * destination comes before the call here; in `DeflectPhoneAgentCall` it comes last.
   *
   * Success means that the request was sent to the agent application.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`, and those of
   * every request.
   *
   * COM: `DeflectCall`.
   *
   * @param agentRecId Record id of the agent.
   * @param dest Number of the destination.
   * @param callId Id of the call.
   */
  deflectCall(
    agentRecId: number,
    dest: string,
    callId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Rejects a service group call that arrives at an agent.
   *
   * The agent must be logged on. `CallRejected` tells that the call was rejected. If no such call
   * rings at the agent, nothing happens.
   *
   * Success means that the request was sent to the agent application.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`, and those of
   * every request.
   *
   * COM: `RejectServiceCall`.
   *
   * @param agentRecId Record id of the agent.
   * @param callId Id of the arriving service group call.
   */
  rejectServiceCall(
    agentRecId: number,
    callId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Ends an agent's clerical time after a call.
   *
   * The agent must be logged on. `ClericalEnded` tells that the agent can take service group calls
   * again. If the agent is not in clerical state for this call, nothing happens.
   *
   * Success means that the request was sent to the agent application.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`, and those of
   * every request.
   *
   * COM: `CancelClerical`.
   *
   * @param agentRecId Record id of the agent.
   * @param callId Id of the call that the clerical time belongs to.
   */
  cancelClerical(
    agentRecId: number,
    callId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Ends an agent's clerical time after an open media, e-mail, SMS or chat session.
   *
   * The agent must be logged on. If the agent is not in clerical state for this session, nothing
   * happens.
   *
   * Success means that the request was sent to the agent application.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`, and those of
   * every request.
   *
   * COM: `CancelSessionClerical`.
   *
   * @param agentRecId Record id of the agent.
   * @param sessionId Id of the session; for an e-mail or SMS, the message id that its events carry.
   */
  cancelSessionClerical(
    agentRecId: number,
    sessionId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Lengthens an agent's clerical time.
   *
   * The agent must be logged on. No event tells of it: `ClericalEnded` comes later by as much. If
   * the agent is not in clerical state for this call, nothing happens.
   *
   * Success means that the request was sent to the agent application.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`, and those of
   * every request.
   *
   * COM: `ExtendClerical`.
   *
   * @param agentRecId Record id of the agent.
   * @param callId Id of the call that the clerical time belongs to.
   * @param numSeconds Seconds to add.
   */
  extendClerical(
    agentRecId: number,
    callId: number,
    numSeconds: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Makes an agent ready for voice calls.
   *
   * The agent must be logged on. `Ready` tells that it happened.
   *
   * Success means that the request was sent to the agent application.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`, and those of
   * every request.
   *
   * COM: `SetVoiceReady`.
   *
   * @param agentRecId Record id of the agent.
   */
  setVoiceReady(
    agentRecId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Makes an agent not ready for voice calls.
   *
   * The agent must be logged on. `NotReady` tells that it happened and gives the reason. A reason
   * that is not defined counts as none.
   *
   * Success means that the request was sent to the agent application.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`, and those of
   * every request.
   *
   * COM: `SetVoiceNotReady`.
   *
   * @param agentRecId Record id of the agent.
   * @param reason Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 or a
   * negative number for none.
   */
  setVoiceNotReady(
    agentRecId: number,
    reason?: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Tells whether an agent is ready for voice calls.
   *
   * The agent must be logged on. The answer comes at once, from what the service knows; nobody
   * waits for the agent application. Works on every kind of connection.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, and those of every request.
   *
   * COM: `GetVoiceReadyStatus`.
   *
   * @param agentRecId Record id of the agent.
   */
  getVoiceReadyStatus(
    agentRecId: number,
    options?: RequestOptions,
  ): Promise<boolean>;
  /**
   * Makes an agent ready for e-mail.
   *
   * The agent must be logged on. `EmailReady` tells that it happened.
   *
   * Success means that the request was sent to the agent application.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`, and those of
   * every request.
   *
   * COM: `SetEmailReady`.
   *
   * @param agentRecId Record id of the agent.
   */
  setEmailReady(
    agentRecId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Makes an agent not ready for e-mail.
   *
   * The agent must be logged on. `EmailNotReady` tells that it happened. No reason can be given, so
   * the event carries -1 and an empty text.
   *
   * Success means that the request was sent to the agent application.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`, and those of
   * every request.
   *
   * COM: `SetEmailNotReady`.
   *
   * @param agentRecId Record id of the agent.
   */
  setEmailNotReady(
    agentRecId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Tells whether an agent is ready for e-mail.
   *
   * The agent must be logged on. The answer comes at once, from what the service knows; nobody
   * waits for the agent application. Works on every kind of connection.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, and those of every request.
   *
   * COM: `GetEmailReadyStatus`.
   *
   * @param agentRecId Record id of the agent.
   */
  getEmailReadyStatus(
    agentRecId: number,
    options?: RequestOptions,
  ): Promise<boolean>;
  /**
   * Lists the not-ready reasons of a tenant.
   *
   * The record ids in it are what `SetVoiceNotReady` and `SetPhoneAgentNotReady` take, and what the
   * not-ready events carry.
   *
   * Rejects with `unknown_tenant`, `direct_connect_required`, and those of every request.
   *
   * COM: `GetNotReadyReasons`.
   *
   * @param tenantRecId Record id of the tenant; -1 on a system without tenants.
   */
  getNotReadyReasons(
    tenantRecId: number,
    options?: RequestOptions,
  ): Promise<IdName[]>;
  /**
   * Logs a phone agent on at an extension.
   *
   * `Logon` and `LogonPhoneAgent` tell that it happened, if the service is set to give phone
   * agents' events. If the phone agent is logged on at another extension already, or no phone agent
   * has this PIN, nothing happens.
   *
   * Success means that the request was sent to the router.
   *
   * Rejects with `unknown_tenant`, `direct_connect_required`, and those of every request.
   *
   * COM: `LogonPhoneAgent`.
   *
   * @param pin PIN of the phone agent.
   * @param extension Extension to log on at.
   * @param tenantId Id of the tenant on which the agent is defined; -1 on a system without tenants.
   * @param oasId Id of the OAS server that monitors the extension.
   */
  logonPhoneAgent(
    pin: string,
    extension: string,
    tenantId: number,
    oasId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Logs a phone agent off.
   *
   * `Logoff` and `LogoffPhoneAgent` tell that it happened, if the service is set to give phone
   * agents' events. If no phone agent with this PIN is logged on, nothing happens.
   *
   * Success means that the request was sent to the router.
   *
   * Rejects with `unknown_tenant`, `direct_connect_required`, and those of every request.
   *
   * COM: `LogoffPhoneAgent`.
   *
   * @param pin PIN of the phone agent.
   * @param tenantId Id of the tenant on which the agent is defined; -1 on a system without tenants.
   */
  logoffPhoneAgent(
    pin: string,
    tenantId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Makes a phone agent ready for voice calls.
   *
   * `Ready` tells that it happened, if the service is set to give phone agents' events. If no phone
   * agent with this PIN is logged on, nothing happens.
   *
   * Success means that the request was sent to the router.
   *
   * Rejects with `unknown_tenant`, `direct_connect_required`, and those of every request.
   *
   * COM: `SetPhoneAgentReady`.
   *
   * @param pin PIN of the phone agent.
   * @param tenantId Id of the tenant on which the agent is defined; -1 on a system without tenants.
   */
  setPhoneAgentReady(
    pin: string,
    tenantId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Makes a phone agent not ready for voice calls.
   *
   * `NotReady` tells that it happened and gives the reason, if the service is set to give phone
   * agents' events. A reason that is not defined counts as none. If no phone agent with this PIN is
   * logged on, nothing happens.
   *
   * Success means that the request was sent to the router.
   *
   * Rejects with `unknown_tenant`, `direct_connect_required`, and those of every request.
   *
   * COM: `SetPhoneAgentNotReady`.
   *
   * @param pin PIN of the phone agent.
   * @param tenantId Id of the tenant on which the agent is defined; -1 on a system without tenants.
   * @param reasonId Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 for
   * none.
   */
  setPhoneAgentNotReady(
    pin: string,
    tenantId: number,
    reasonId?: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Tells whether a phone agent is ready for voice calls.
   *
   * The phone agent must be logged on.
   *
   * Rejects with `agent_unknown`, `phone_agent_not_logged_on`, `direct_connect_required`, and those
   * of every request.
   *
   * COM: `GetPhoneAgentVoiceReadyStatus`.
   *
   * @param agentRecId Record id of the phone agent.
   */
  getPhoneAgentVoiceReadyStatus(
    agentRecId: number,
    options?: RequestOptions,
  ): Promise<boolean>;
  /**
   * Finds the record id of the phone agent who is logged on at an extension.
   *
   * The search stays within what the connection may see; a host administrator whose tenants use the
   * same extension gets the phone agent of the lowest tenant id.
   *
   * Rejects with `phone_agent_not_logged_on`, `direct_connect_required`, and those of every
   * request.
   *
   * COM: `GetPhoneAgentRecIDFromExtension`.
   *
   * @param extension Extension at which the phone agent is logged on.
   */
  getPhoneAgentRecIdFromExtension(
    extension: string,
    options?: RequestOptions,
  ): Promise<number>;
  /**
   * Finds the service group whose call a phone agent is handling.
   *
   * The phone agent is the one who is logged on at the extension. The search stays within what the
   * connection may see; a host administrator whose tenants use the same extension gets the phone
   * agent of the lowest tenant id.
   *
   * Rejects with `phone_agent_not_logged_on`, `direct_connect_required`, and those of every
   * request.
   *
   * COM: `GetPhoneAgentServiceGroupID`.
   *
   * @param extension Extension at which the phone agent is logged on.
   */
  getPhoneAgentServiceGroupId(
    extension: string,
    options?: RequestOptions,
  ): Promise<number>;
  /**
   * Lists the service groups that an agent serves.
   *
   * The agent must be logged on. `AgentServiceGroupsChanged` tells when the list changes. Works on
   * every kind of connection.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, and those of every request.
   *
   * COM: `GetAgentServiceGroups`.
   *
   * @param agentRecId Record id of the agent.
   */
  getAgentServiceGroups(
    agentRecId: number,
    options?: RequestOptions,
  ): Promise<IdName[]>;
  /**
   * Gives the state of a phone agent: logon, readiness, and the service group call at hand.
   *
   * The phone agent must be logged on: for one who is not, the request fails.
   *
   * Rejects with `agent_unknown`, `phone_agent_not_logged_on`, `direct_connect_required`, and those
   * of every request.
   *
   * COM: `GetPhoneAgentstatus`.
   *
   * @param agentRecId Record id of the phone agent.
   */
  getPhoneAgentStatus(
    agentRecId: number,
    options?: RequestOptions,
  ): Promise<PhoneAgentStatus>;
  /**
   * Sets the qualification codes of an agent's call.
   *
   * The agent must be logged on, and the call must be in progress or in clerical state. Codes that
   * are defined and codes of one's own may be mixed: at most 100 in all, 50 of each sort. `CqCodes`
   * tells that they were set.
   *
   * Success means that it has happened.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `call_not_found`, `call_not_active`,
   * `too_many_codes`, `invalid_argument`, `direct_connect_required`, and those of every request.
   *
   * COM: `SetAgentCQCodes`.
   *
   * @param agentRecId Record id of the agent.
   * @param callId Id of the call.
   * @param serviceGroupId Record id of the service group of the call.
   * @param cqCodes Codes and their names. A name may be empty; that of a defined code is ignored,
   * and a code of one's own without a name is its own name.
   */
  setAgentCqCodes(
    agentRecId: number,
    callId: number,
    serviceGroupId: number,
    cqCodes: Iterable<readonly [code: string, name: string]>,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Sets the private data of an agent's call.
   *
   * The agent must be logged on and the call active. `AssociatedDataSet` tells that they were set.
   *
   * Success means that it has happened.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `call_not_found`, `call_not_active`,
   * `direct_connect_required`, and those of every request.
   *
   * COM: `SetPrivateData`.
   *
   * @param agentRecId Record id of the agent.
   * @param callId Id of the active call.
   * @param privateData The private data, a free text.
   */
  setPrivateData(
    agentRecId: number,
    callId: number,
    privateData: string,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Sends a phone agent's call on to another destination.
   *
   * `ConnectionCleared` tells that the call has left the phone agent, if the service is set to give
   * phone agents' events. If the destination is the number defined for Customer Authentication, the
   * phone agent stays in Talking state while the call is handled there. If the phone agent has no
   * such call, nothing happens. The destination comes last here; in `DeflectCall` it comes before
   * the call.
   *
   * Success means that the request was sent to the router.
   *
   * Rejects with `agent_unknown`, `unknown_tenant`, `direct_connect_required`, and those of every
   * request.
   *
   * COM: `DeflectPhoneAgentCall`.
   *
   * @param agentRecId Record id of the phone agent.
   * @param tenantId Id of the tenant on which the agent is defined; -1 on a system without tenants.
   * @param callId Id of the call.
   * @param dest Number of the destination.
   */
  deflectPhoneAgentCall(
    agentRecId: number,
    tenantId: number,
    callId: number,
    dest: string,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Sets up to three IVR fields of an agent's voice call.
   *
   * A field with the given label gets the new data; a label that the call does not have yet is
   * added. The call must exist at the agent, who may be a phone agent. `CallInformationUpdate`
   * tells that the fields were set.
   *
   * Success means that it has happened.
   *
   * Rejects with `agent_unknown`, `unknown_tenant`, `call_not_found`, `invalid_argument`,
   * `direct_connect_required`, and those of every request.
   *
   * COM: `SetAgentIVRData`.
   *
   * @param agentRecId Record id of the agent or phone agent.
   * @param tenantId Id of the tenant on which the agent is defined; -1 on a system without tenants.
   * @param callId Id of the voice call.
   * @param ivr Label and data of one to three IVR fields.
   */
  setAgentIvrData(
    agentRecId: number,
    tenantId: number,
    callId: number,
    ivr: Iterable<readonly [label: string, data: string]>,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Finds the call manager on which an agent is logged on.
   *
   * The agent may be a phone agent.
   *
   * Rejects with `agent_unknown`, `direct_connect_required`, and those of every request.
   *
   * COM: `GetAgentCallManagerID`.
   *
   * @param agentRecId Record id of the agent or phone agent.
   */
  getAgentCallManagerId(
    agentRecId: number,
    options?: RequestOptions,
  ): Promise<number>;
  /**
   * Sets up to three IVR fields of an agent's session and has them written to the call detail
   * records.
   *
   * A field with the given label gets the new data; a label that the session does not have yet is
   * added. The session must exist at the agent, who may be a phone agent. `CallInformationUpdate`
   * tells that the fields were set.
   *
   * Success means that it has happened.
   *
   * Rejects with `agent_unknown`, `unknown_tenant`, `call_not_found`, `session_not_found`,
   * `invalid_argument`, `direct_connect_required`, and those of every request.
   *
   * COM: `SetAgentIVRDataWithCDR`.
   *
   * @param agentRecId Record id of the agent or phone agent.
   * @param tenantId Id of the tenant on which the agent is defined; -1 on a system without tenants.
   * @param callId Id of the call or session.
   * @param mediaType Medium of the session.
   * @param ivr Label and data of one to three IVR fields.
   */
  setAgentIvrDataWithCdr(
    agentRecId: number,
    tenantId: number,
    callId: number,
    mediaType: MediaType,
    ivr: Iterable<readonly [label: string, data: string]>,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Makes an agent ready for chat.
   *
   * `ChatReady` tells that it happened. For an agent who is not logged on, nothing happens.
   *
   * Success means that it has happened.
   *
   * Rejects with `agent_unknown`, `direct_connect_required`, and those of every request.
   *
   * COM: `SetChatReady`.
   *
   * @param agentRecId Record id of the agent.
   */
  setChatReady(
    agentRecId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Makes an agent not ready for chat.
   *
   * `ChatNotReady` tells that it happened. No reason can be given, so the event carries -1 and an
   * empty text. For an agent who is not logged on, nothing happens.
   *
   * Success means that it has happened.
   *
   * Rejects with `agent_unknown`, `direct_connect_required`, and those of every request.
   *
   * COM: `SetChatNotReady`.
   *
   * @param agentRecId Record id of the agent.
   */
  setChatNotReady(
    agentRecId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Makes an agent ready for open media sessions.
   *
   * `OpenMediaReady` tells that it happened. For an agent who is not logged on, nothing happens.
   *
   * Success means that it has happened.
   *
   * Rejects with `agent_unknown`, `direct_connect_required`, and those of every request.
   *
   * COM: `SetOpenMediaReady`.
   *
   * @param agentRecId Record id of the agent.
   */
  setOpenMediaReady(
    agentRecId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Makes an agent not ready for open media sessions.
   *
   * `OpenMediaNotReady` tells that it happened. No reason can be given, so the event carries -1 and
   * an empty text. For an agent who is not logged on, nothing happens.
   *
   * Success means that it has happened.
   *
   * Rejects with `agent_unknown`, `direct_connect_required`, and those of every request.
   *
   * COM: `SetOpenMediaNotReady`.
   *
   * @param agentRecId Record id of the agent.
   */
  setOpenMediaNotReady(
    agentRecId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Closes an agent's application by force.
   *
   * The agent is not asked or warned. `Logoff` tells that the agent is gone. For an agent who is
   * not logged on, nothing happens.
   *
   * Success means that it has happened.
   *
   * Rejects with `agent_unknown`, `direct_connect_required`, and those of every request.
   *
   * COM: `StopApp`.
   *
   * @param agentRecId Record id of the agent.
   */
  stopApp(
    agentRecId: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Starts dialling a campaign call that is pending at an agent.
   *
   * `CampaignInfo` told of the call when it was allocated to the agent. `CampaignAccept` tells that
   * the agent's side took it and gives the id of the call.
   *
   * Success means that it has happened.
   *
   * Rejects with `agent_unknown`, `campaign_call_not_found`, `direct_connect_required`, and those
   * of every request.
   *
   * COM: `MakeCampaignCall`.
   *
   * @param agentRecId Record id of the agent.
   * @param campaignId Record id of the campaign.
   * @param customerId Record id of the customer.
   * @param campaignCallId Id of the campaign call: `X-CampaignCallID` of its `CampaignInfo` when
   * the service is a simulator.
   * @param dialString Number to dial.
   */
  makeCampaignCall(
    agentRecId: number,
    campaignId: number,
    customerId: number,
    campaignCallId: number,
    dialString: string,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Rejects a campaign call that is pending at an agent.
   *
   * `CampaignReject` tells that it happened; the customer is not called.
   *
   * Success means that it has happened.
   *
   * Rejects with `agent_unknown`, `campaign_call_not_found`, `direct_connect_required`, and those
   * of every request.
   *
   * COM: `RejectCampaignCall`.
   *
   * @param agentRecId Record id of the agent.
   * @param campaignId Record id of the campaign.
   * @param customerId Record id of the customer.
   * @param reason Why the call is rejected, an open number.
   */
  rejectCampaignCall(
    agentRecId: number,
    campaignId: number,
    customerId: number,
    reason: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Sets the outcome of a campaign call.
   *
   * The call must have been dialled, by `MakeCampaignCall` or by the agent. `CampaignStatus` tells
   * that it happened.
   *
   * Success means that it has happened.
   *
   * Rejects with `agent_unknown`, `campaign_call_not_found`, `dialing_not_started`,
   * `direct_connect_required`, and those of every request.
   *
   * COM: `SetCampaignCallStatus`.
   *
   * @param agentRecId Record id of the agent.
   * @param campaignCallId Id of the campaign call: `X-CampaignCallID` of its `CampaignInfo` when
   * the service is a simulator.
   * @param status Outcome of the call, an open number.
   * @param nextCallAttempt When to call the customer next: wall-clock time of the contact centre.
   * @param closeForm Whether the status form on the agent's screen is closed.
   * @param updateComment Whether the comment is replaced.
   * @param comment The new comment on the customer; ignored unless the comment is to be replaced.
   */
  setCampaignCallStatus(
    agentRecId: number,
    campaignCallId: number,
    status: number,
    nextCallAttempt: When,
    closeForm: boolean,
    updateComment: boolean,
    comment: string,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Gives the media settings of an agent: which media, how many at a time, which beside which.
   *
   * For an agent who is not logged on, and for a phone agent, all values are 0.
   *
   * Rejects with `agent_unknown`, `direct_connect_required`, and those of every request.
   *
   * COM: `GetAgentMediaSettings`.
   *
   * @param agentRecId Record id of the agent.
   */
  getAgentMediaSettings(
    agentRecId: number,
    options?: RequestOptions,
  ): Promise<AgentMediaSettings>;
  /**
   * Starts dialling a callback call that is pending at an agent.
   *
   * `Callback` told of it when it was allocated to the agent. `CallbackAccept` tells that the
   * agent's side took it and gives the id of the call.
   *
   * Success means that it has happened.
   *
   * Rejects with `agent_unknown`, `callback_call_not_found`, `direct_connect_required`, and those
   * of every request.
   *
   * COM: `MakeCallbackCall`.
   *
   * @param agentRecId Record id of the agent.
   * @param callbackId Id of the callback: `X-CallbackID` of its `Callback` when the service is a
   * simulator.
   * @param callbackCallId Id of the callback call: `X-CallbackCallID` of its `Callback` when the
   * service is a simulator.
   * @param dialString Number to dial.
   */
  makeCallbackCall(
    agentRecId: number,
    callbackId: number,
    callbackCallId: number,
    dialString: string,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Rejects a callback call that is pending at an agent.
   *
   * `CallbackReject` tells that it happened; the caller is not called back by this agent.
   *
   * Success means that it has happened.
   *
   * Rejects with `agent_unknown`, `callback_call_not_found`, `direct_connect_required`, and those
   * of every request.
   *
   * COM: `RejectCallbackCall`.
   *
   * @param agentRecId Record id of the agent.
   * @param callbackId Id of the callback: `X-CallbackID` of its `Callback` when the service is a
   * simulator.
   * @param reason Why the callback is rejected, an open number.
   */
  rejectCallbackCall(
    agentRecId: number,
    callbackId: number,
    reason: number,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Sets the outcome of a callback call.
   *
   * The call must have been dialled, by `MakeCallbackCall` or by the agent. `CallbackStatus` tells
   * that it happened.
   *
   * Success means that it has happened.
   *
   * Rejects with `agent_unknown`, `callback_call_not_found`, `dialing_not_started`,
   * `direct_connect_required`, and those of every request.
   *
   * COM: `SetCallbackCallStatus`.
   *
   * @param agentRecId Record id of the agent.
   * @param callbackCallId Id of the callback call: `X-CallbackCallID` of its `Callback` when the
   * service is a simulator.
   * @param status Outcome of the call, an open number.
   * @param nextCallAttempt When to call next: wall-clock time of the contact centre.
   * @param closeForm Whether the status form on the agent's screen is closed.
   */
  setCallbackCallStatus(
    agentRecId: number,
    callbackCallId: number,
    status: number,
    nextCallAttempt: When,
    closeForm: boolean,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Sends DTMF digits through a call of an agent.
   *
   * The agent must be logged on. No event tells of it. If the agent has no such established call,
   * nothing happens.
   *
   * Success means that the request was sent to the agent application.
   *
   * Rejects with `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`, and those of
   * every request.
   *
   * COM: `SendDTMF`.
   *
   * @param agentRecId Record id of the agent.
   * @param callId Id of the call.
   * @param digits The digits to send, as in `1234#`.
   */
  sendDtmf(
    agentRecId: number,
    callId: number,
    digits: string,
    options?: RequestOptions,
  ): Promise<void>;
}
