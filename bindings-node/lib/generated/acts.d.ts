// Generated from crates/catalogue/acts.toml by `cargo xtask codegen`. Do not edit.

/**
 * What can be made to happen in a simulated contact centre. When a promise resolves, it has
 * happened, and its events are on their way to the clients.
 */
export interface Acts {
  /** Time moves on, and what is due meanwhile happens. In real time it is skipped. */
  advance(given?: {
    /** How far. In seconds. */
    seconds?: number;
    /** How far, beside the seconds. In milliseconds. */
    milliseconds?: number;
  }): Promise<void>;
  /** An agent or phone agent logs on at the extension of the scenario. */
  logOn(given: {
    /** Record id of the agent or phone agent. */
    agent: number;
  }): Promise<void>;
  /** An agent or phone agent logs off. Whatever the agent had ends or is given back. */
  logOff(given: {
    /** Record id of the agent or phone agent. */
    agent: number;
  }): Promise<void>;
  /** An agent becomes ready for a medium. */
  setReady(given: {
    /** Record id of the agent or phone agent. */
    agent: number;
    /** The medium; `email` is for SMS too. */
    medium: 'voice' | 'email' | 'chat' | 'open_media';
  }): Promise<void>;
  /** An agent becomes not ready for a medium. */
  setNotReady(given: {
    /** Record id of the agent or phone agent. */
    agent: number;
    /** The medium; `email` is for SMS too. */
    medium: 'voice' | 'email' | 'chat' | 'open_media';
    /** Not-ready reason. Without it there is none. */
    reason?: number;
  }): Promise<void>;
  /** From now on an agent does by itself what these habits say. What is under way goes on. */
  setHabits(given: {
    /** Record id of the agent or phone agent. */
    agent: number;
    /** Name of habits of the scenario. Without it the agent does nothing unasked. */
    habits?: string;
  }): Promise<void>;
  /**
   * The connection to an agent's application breaks for a moment. What was being offered there is
   * rejected for an unknown cause, what had begun goes on.
   */
  loseApplication(given: {
    /** Record id of the agent. */
    agent: number;
  }): Promise<void>;
  /** The IP telephone or softphone at an agent's extension registers. */
  registerPhone(given: {
    /** Record id of the agent or phone agent. */
    agent: number;
    /** IP address of the telephone, or of the computer on which the softphone runs. */
    address: string;
    /** Port used for RAS; 1719 without it. */
    rasPort?: number;
    /** Port used for call signalling; 1720 without it. */
    csPort?: number;
  }): Promise<void>;
  /**
   * A customer calls a service group.
   *
   * Gives the id of the call.
   */
  inboundCall(given: {
    /** Record id of the service group. */
    group: number;
    /** Number of the caller. Without it the number is withheld. */
    from?: string;
    /** Number that the caller has dialled. Without it that of the group. */
    to?: string;
    /** What the caller was asked. */
    ivr?: Iterable<readonly [label: string, data: string]>;
    /** Private data that the call brings along. */
    privateData?: string;
    /** Of two waiting calls the one with the higher priority goes first; 0 without it. */
    priority?: number;
    /**
     * How long the caller talks before hanging up. Without it: until somebody else does. In
     * seconds.
     */
    talk?: number;
    /** How long the caller waits for an answer. Without it: for ever. In seconds. */
    patience?: number;
    /** Whether a caller who gives up in the queue asks to be called back; no without it. */
    wantsCallback?: boolean;
  }): Promise<number>;
  /** The customer in a call hangs up, or gives up waiting. */
  customerHangsUp(given: {
    /** Id of the call. */
    call: number;
  }): Promise<void>;
  /** An agent or phone agent picks up a ringing telephone. */
  answer(given: {
    /** Record id of the agent or phone agent. */
    agent: number;
    /** Id of the call. */
    call: number;
  }): Promise<void>;
  /** An agent rejects a service group call that rings. */
  reject(given: {
    /** Record id of the agent. */
    agent: number;
    /** Id of the call. */
    call: number;
  }): Promise<void>;
  /** An agent or phone agent puts the telephone down. */
  hangUp(given: {
    /** Record id of the agent or phone agent. */
    agent: number;
    /** Id of the call. */
    call: number;
  }): Promise<void>;
  /**
   * An agent or phone agent dials.
   *
   * Gives the id of the call.
   */
  dial(given: {
    /** Record id of the agent or phone agent. */
    agent: number;
    /** What is dialled: an extension, the number of a group, or any other. */
    number: string;
  }): Promise<number>;
  /**
   * An e-mail arrives at a service group.
   *
   * Gives the id of the session.
   */
  email(given: {
    /** Record id of the service group. */
    group: number;
    /** Address of the customer. */
    from: string;
    /** Subject. */
    subject?: string;
    /** What the customer has written. */
    text?: string;
    /** Other recipients: a reply goes to them as well. */
    others?: readonly string[];
    /** What is known of the customer. */
    ivr?: Iterable<readonly [label: string, data: string]>;
    /** Of two waiting sessions the one with the higher priority goes first; 0 without it. */
    priority?: number;
    /** How long an agent takes who handles it by habit. In seconds. */
    takes?: number;
  }): Promise<number>;
  /**
   * An SMS arrives at a service group.
   *
   * Gives the id of the session.
   */
  sms(given: {
    /** Record id of the service group. */
    group: number;
    /** Number of the customer. */
    from: string;
    /** What the customer has written. */
    text?: string;
    /** What is known of the customer. */
    ivr?: Iterable<readonly [label: string, data: string]>;
    /** Of two waiting sessions the one with the higher priority goes first; 0 without it. */
    priority?: number;
    /** How long an agent takes who handles it by habit. In seconds. */
    takes?: number;
  }): Promise<number>;
  /**
   * A customer asks a service group for a chat.
   *
   * Gives the id of the session.
   */
  chat(given: {
    /** Record id of the service group. */
    group: number;
    /** Name of the customer. */
    from: string;
    /** What it is about. */
    subject?: string;
    /** What the customer has written. */
    text?: string;
    /** What is known of the customer. */
    ivr?: Iterable<readonly [label: string, data: string]>;
    /** Of two waiting sessions the one with the higher priority goes first; 0 without it. */
    priority?: number;
    /** How long an agent takes who handles it by habit. In seconds. */
    takes?: number;
    /** How long the customer waits for an agent. Without it: for ever. In seconds. */
    patience?: number;
  }): Promise<number>;
  /**
   * An open media session arrives at a service group.
   *
   * Gives the id of the session.
   */
  openMedia(given: {
    /** Record id of the service group. */
    group: number;
    /** The customer. */
    from: string;
    /** What it is about. */
    subject?: string;
    /** What the customer has written. */
    text?: string;
    /** What is known of the customer. */
    ivr?: Iterable<readonly [label: string, data: string]>;
    /** Of two waiting sessions the one with the higher priority goes first; 0 without it. */
    priority?: number;
    /** How long an agent takes who handles it by habit. In seconds. */
    takes?: number;
    /** How long the customer waits for an agent. Without it: for ever. In seconds. */
    patience?: number;
  }): Promise<number>;
  /** An agent accepts a session that is offered. */
  acceptSession(given: {
    /** Record id of the agent. */
    agent: number;
    /** Id of the session. */
    session: number;
  }): Promise<void>;
  /** An agent rejects a session that is offered. */
  rejectSession(given: {
    /** Record id of the agent. */
    agent: number;
    /** Id of the session. */
    session: number;
  }): Promise<void>;
  /** An agent answers an e-mail or SMS, or forwards it to somebody outside the contact centre. */
  reply(given: {
    /** Record id of the agent. */
    agent: number;
    /** Id of the session. */
    session: number;
    /** What the agent writes. */
    text?: string;
    /** Subject. Without it that of the customer, with `Re: ` or `Fwd: ` before it. */
    subject?: string;
    /** Who gets it. Without it the customer and the other recipients. */
    to?: readonly string[];
    /** Whether the message is forwarded; no without it. */
    forwarded?: boolean;
  }): Promise<void>;
  /** An agent deletes an e-mail or SMS. */
  delete(given: {
    /** Record id of the agent. */
    agent: number;
    /** Id of the session. */
    session: number;
  }): Promise<void>;
  /** An agent completes a chat or an open media session. */
  complete(given: {
    /** Record id of the agent. */
    agent: number;
    /** Id of the session. */
    session: number;
  }): Promise<void>;
  /** An agent forwards a session to another service group of its kind. */
  forward(given: {
    /** Record id of the agent. */
    agent: number;
    /** Id of the session. */
    session: number;
    /** Record id of the service group that gets it. */
    group: number;
  }): Promise<void>;
  /** An agent redirects a session to another agent. */
  redirect(given: {
    /** Record id of the agent. */
    agent: number;
    /** Id of the session. */
    session: number;
    /** Record id of the agent who gets it. */
    toAgent: number;
  }): Promise<void>;
  /** A campaign begins, or goes on after it was stopped. */
  startCampaign(given: {
    /** Record id of the campaign. */
    campaign: number;
  }): Promise<void>;
  /**
   * A campaign stops. Calls that are pending at agents are taken away, as an error of the campaign;
   * calls that were dialled go on.
   */
  stopCampaign(given: {
    /** Record id of the campaign. */
    campaign: number;
  }): Promise<void>;
  /** A customer is added to a campaign, and called as soon as it is possible. */
  addCustomer(given: {
    /** Record id of the campaign. */
    campaign: number;
    /** Record id of the customer; each campaign has its own numbers. */
    id: number;
    /** Name of the customer. */
    name: string;
    /** Telephone number. */
    number: string;
    /** What an agent has noted earlier. */
    comment?: string;
    /** What is known of the customer. */
    ivr?: Iterable<readonly [label: string, data: string]>;
  }): Promise<void>;
  /**
   * A customer asks a voice group for a callback.
   *
   * Gives the id of the callback.
   */
  callback(given: {
    /** Record id of the service group. */
    group: number;
    /** The number to call. */
    from: string;
    /**
     * How the customer has asked: on a web page, by telephone, by e-mail, or when called by a
     * campaign.
     */
    kind: 'web' | 'voice' | 'email' | 'campaign';
    /** The number that the customer has dialled. Without it that of the group. */
    to?: string;
    /** Id of the call by which the customer has asked. Without it there is a new number for it. */
    origCall?: number;
    /** What the customer was asked; events tell three of them. */
    ivr?: Iterable<readonly [label: string, data: string]>;
  }): Promise<number>;
  /**
   * A customer does not want to be called back any more. If the callback is pending at an agent it
   * is taken away, as an error of the callback; one that was dialled goes on.
   */
  withdrawCallback(given: {
    /** Id of the callback. */
    callback: number;
  }): Promise<void>;
  /** An agent dials the campaign call or callback that is pending. */
  dialPending(given: {
    /** Record id of the agent. */
    agent: number;
    /** The number. Without it that of the customer. */
    number?: string;
  }): Promise<void>;
  /** An agent rejects the campaign call or callback that is pending. */
  rejectPending(given: {
    /** Record id of the agent. */
    agent: number;
  }): Promise<void>;
  /** An agent fills in the status form of the campaign call or callback that was dialled. */
  fillForm(given: {
    /** Record id of the agent. */
    agent: number;
    /** The status, as `SetCampaignCallStatus` and `SetCallbackCallStatus` take it. */
    status: number;
    /** When to call next, by the clock of the contact centre. */
    nextAttempt?: string;
    /** What whoever calls next should know. Without it the comment stays as it is. */
    comment?: string;
    /** Whether the form is closed; yes without it. */
    close?: boolean;
  }): Promise<void>;
  /** An agent changes a field of the customer whose campaign call is at hand. */
  updateCustomer(given: {
    /** Record id of the agent. */
    agent: number;
    /** The label of the field. */
    label: string;
    /** What it is from now on. */
    data: string;
  }): Promise<void>;
  /** A supervisor joins the active call of an agent. */
  supervise(given: {
    /** Record id of the supervisor. */
    supervisor: number;
    /** Record id of the agent. */
    agent: number;
    /** Whether the supervisor talks with the agent, or listens. */
    how: 'assist' | 'monitor';
  }): Promise<void>;
  /** A call at an agent is recorded from now on. */
  startRecording(given: {
    /** Record id of the agent. */
    agent: number;
    /** Id of the call. */
    call: number;
    /** Who records it, unless it is a supervisor; an outside system without it. */
    by?: 'agent' | 'outside_system';
    /** Record id of the supervisor who has it recorded. It excludes `by`. */
    supervisor?: number;
  }): Promise<void>;
  /** The recording of a call at an agent ends. */
  stopRecording(given: {
    /** Record id of the agent. */
    agent: number;
    /** Id of the call. */
    call: number;
  }): Promise<void>;
  /**
   * An agent is added to the system, and logs on if the agent does so by itself. No event tells of
   * agents before they log on.
   */
  addAgent(given: {
    /** Record id; agents and phone agents share the numbers. */
    id: number;
    /** Name. */
    name: string;
    /** Logon id. */
    logonId: string;
    /** Extension. */
    extension: string;
    /** Record ids of the service groups that the agent serves, at level 1. */
    groups?: readonly number[];
    /** The tenant; -1, which is none, without it. */
    tenantId?: number;
    /** Whether the agent logs on by itself; yes without it. */
    logsOn?: boolean;
    /** Name of habits of the scenario. Without it the agent does nothing unasked. */
    habits?: string;
  }): Promise<void>;
  /** A phone agent is added to the system, and logs on if the phone agent does so by itself. */
  addPhoneAgent(given: {
    /** Record id; agents and phone agents share the numbers. */
    id: number;
    /** Name. */
    name: string;
    /** Logon id. */
    logonId: string;
    /** PIN, unique among the phone agents of a tenant. */
    pin: string;
    /** Extension at which the phone agent logs on by itself. */
    extension?: string;
    /** Record ids of the service groups that the phone agent serves, at level 1. */
    groups?: readonly number[];
    /** The tenant; -1, which is none, without it. */
    tenantId?: number;
    /** Whether the phone agent logs on by itself; yes without it. */
    logsOn?: boolean;
    /** Name of habits of the scenario. Without it the phone agent does nothing unasked. */
    habits?: string;
  }): Promise<void>;
  /** A service group is added to the system. */
  addGroup(given: {
    /** Record id. */
    id: number;
    /** Name. */
    name: string;
    /** What it is for; `voice` without it. */
    purpose?: 'voice' | 'campaign' | 'email' | 'sms' | 'chat' | 'voice_dispatch' | 'common_hold' | 'email_dispatch' | 'sms_dispatch' | 'open_media';
    /** The tenant; -1, which is none, without it. */
    tenantId?: number;
    /** The number that callers dial for it. */
    number?: string;
    /** Clerical time after a call or session; none without it. In seconds. */
    clerical?: number;
    /**
     * How long a call rings, or a session is offered, at an agent before it goes to another. In
     * seconds.
     */
    ringTimeout?: number;
    /** Whether an agent who lets that time pass is made not ready for the medium; no without it. */
    ringTimeoutNotReady?: boolean;
    /**
     * How many of the calls an outside system records: from 0, which is none, to 1; 0 without it.
     */
    recorded?: number;
    /** Which of the free agents gets a call; `longest_idle` without it. */
    allocation?: 'longest_idle' | 'highest_level';
  }): Promise<void>;
  /** An agent can serve these groups from now on, and no others. */
  setGroups(given: {
    /** Record id of the agent or phone agent. */
    agent: number;
    /** Record ids of the service groups, at level 1. */
    groups: readonly number[];
  }): Promise<void>;
  /** From now on requests are mistreated. Of several faults the one that began last counts. */
  beginFault(given: {
    /**
     * What happens to them: `ignore` accepts them and does nothing, `silence` carries them out and
     * never answers, `delay` answers late.
     */
    effect: 'ignore' | 'silence' | 'delay';
    /** The method concerned, such as `MakeCall`. Without it: every one. */
    method?: string;
    /** Record id of the agent concerned. Without it: requests about any agent, and about none. */
    agent?: number;
    /**
     * For how long answers are held back. With the effect `delay`, and only with it. In seconds.
     */
    delay?: number;
  }): Promise<void>;
  /**
   * All faults end. Answers that are held back come in their time; those that were not given never
   * come.
   */
  endFaults(): Promise<void>;
  /** Connections of clients are closed without a word, as by a broken network. */
  cutConnections(given?: {
    /** What the client calls itself. Without it: all clients. */
    client?: string;
  }): Promise<void>;
  /**
   * Connections of clients stay open, but nothing gets through any more, as if a cable had been
   * pulled out; or they go on.
   */
  halfOpen(given?: {
    /** What the client calls itself. Without it: all clients. */
    client?: string;
    /** Whether that begins; yes without it. No: the connections go on. */
    on?: boolean;
  }): Promise<void>;
  /** New connections are closed without a word, or let in again. Those that exist stay. */
  refuseConnections(given?: {
    /** Whether that begins; yes without it. */
    on?: boolean;
  }): Promise<void>;
  /**
   * The service ends in an orderly way: every client is told of it. What is asked of the service
   * after that is refused; the contact centre itself can be asked and moved on as before.
   */
  shutDown(): Promise<void>;
  /** The service is gone without a word: all connections break. */
  kill(): Promise<void>;
}
