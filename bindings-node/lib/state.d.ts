import type { Time } from './model.js';

/** What is so in a simulated contact centre, as plain data. Lengths of time are in seconds. */
export interface SimulatorState {
  /** Name of the centre. */
  readonly name: string;
  /** The simulated time. */
  readonly now: Time;
  /** Whether the service runs. */
  readonly running: boolean;
  readonly host: string;
  readonly port: number;
  /** The clients that are connected. */
  readonly clients: readonly SimulatedClient[];
  /** Agents and phone agents, logged on or not. */
  readonly agents: readonly SimulatedAgent[];
  /** Calls that wait, ring or go on, by id. */
  readonly calls: readonly SimulatedCall[];
  /** Sessions that wait, are offered or handled. */
  readonly sessions: readonly SimulatedSession[];
  /** What has become of the calls of each service group. */
  readonly queues: readonly SimulatedQueue[];
  readonly campaigns: readonly SimulatedCampaign[];
  /** Campaign calls and callbacks at agents. */
  readonly previews: readonly SimulatedPreview[];
  /** Call detail records, oldest first; the last thousand. */
  readonly cdrs: readonly SimulatedCdr[];
}

/** Labels and values. */
type Fields = readonly (readonly [label: string, value: string])[];

/** A client that is connected. */
export interface SimulatedClient {
  readonly id: number;
  /** The name that it was given as an option. */
  readonly name: string;
  /** Its address and port. */
  readonly peer: string;
  /** The tenant that it sees; -1 for all. */
  readonly viewTenant: number;
}

/** An agent or phone agent. */
export interface SimulatedAgent {
  readonly recId: number;
  readonly name: string;
  /** -1 on a system without tenants. */
  readonly tenantId: number;
  readonly phoneAgent: boolean;
  readonly loggedOn: boolean;
  /** The extension where the agent is logged on, or would log on. */
  readonly extension: string;
  readonly voiceReady: boolean;
  readonly emailReady: boolean;
  readonly chatReady: boolean;
  readonly openMediaReady: boolean;
  /** Whether the agent is in clerical state. */
  readonly clerical: boolean;
  /** The agent's calls, oldest first. */
  readonly calls: readonly {
    readonly callId: number;
    readonly serviceGroupId: number | null;
    /** What the agent's telephone is doing. */
    readonly state: 'calling' | 'alerting' | 'connected' | 'holding';
  }[];
  /** The agent's sessions, oldest first, and after them those that the agent writes up. */
  readonly sessions: readonly SimulatedSession[];
}

/** A call that waits, rings or goes on. */
export interface SimulatedCall {
  readonly callId: number;
  /** The service group it belongs to. */
  readonly serviceGroupId: number | null;
  /** Number of who made it. */
  readonly calling: string;
  /** Number that was dialled originally. */
  readonly called: string;
  /** Whether it is in the queue of its group, and rings nowhere. */
  readonly waiting: boolean;
  /** Whether somebody outside the contact centre takes part. */
  readonly hasCustomer: boolean;
  /** Record ids of the agents who take part, or at whom it rings. */
  readonly agents: readonly number[];
  readonly privateData: string | null;
  /** What the caller was asked. */
  readonly ivr: Fields;
}

/** An e-mail, SMS, chat or open media session. */
export interface SimulatedSession {
  /** Its id; that of the message for e-mail and SMS. */
  readonly sessionId: number;
  readonly kind: 'email' | 'sms' | 'chat' | 'open_media';
  readonly serviceGroupId: number;
  /** The customer: an address, a number or a name. */
  readonly from: string;
  /** Empty if it has none. */
  readonly subject: string;
  /** What the customer wrote. */
  readonly text: string;
  /** What is known of the customer. */
  readonly ivr: Fields;
  readonly state: 'waiting' | 'offered' | 'handling' | 'clerical';
  /** The agent at whom it is. */
  readonly recId: number | null;
}

/**
 * What has become of the calls of a service group since the simulation began. No event tells of
 * it.
 */
export interface SimulatedQueue {
  readonly serviceGroupId: number;
  /** Calls that came into the queue. */
  readonly arrived: number;
  /** Calls that are in the queue or ring at an agent. */
  readonly waiting: number;
  readonly answered: number;
  /** Calls whose caller gave up. */
  readonly abandoned: number;
  /** Calls that were sent elsewhere before they were answered. */
  readonly diverted: number;
  /** Calls for which nobody was free at once; of those that do not wait any more. */
  readonly delayed: number;
  /** How long answered calls waited, all together. */
  readonly waited: number;
  /** How long abandoned calls waited, all together. */
  readonly waitedInVain: number;
  /** The longest that an answered call waited. */
  readonly longestWait: number;
}

export interface SimulatedCampaign {
  readonly campaignId: number;
  readonly name: string;
  /** The group whose agents make the calls. */
  readonly serviceGroupId: number;
  /** Whether customers are given to agents. */
  readonly running: boolean;
  /** By id. */
  readonly customers: readonly SimulatedCustomer[];
}

/** A customer of a campaign. */
export interface SimulatedCustomer {
  readonly customerId: number;
  readonly name: string;
  readonly number: string;
  /** What the last agent has noted. */
  readonly comment: string;
  readonly data: Fields;
  /** The status that was set last. */
  readonly status: number;
  /** How often the customer was dialled. */
  readonly attempts: number;
  /** From when on to call; null for one who is at an agent now or is not called any more. */
  readonly nextAttempt: Time | null;
}

/** A campaign call or callback at an agent. */
export type SimulatedPreview = {
  /** `X-CampaignCallID` or `X-CallbackCallID`. */
  readonly id: number;
  readonly recId: number;
  readonly serviceGroupId: number;
} & (
  | { readonly task: 'campaign'; readonly campaignId: number; readonly customerId: number }
  | { readonly task: 'callback'; readonly callbackId: number }
) &
  (
    | { readonly state: 'pending' }
    // The call may be over; the status form is open.
    | { readonly state: 'dialled'; readonly callId: number }
  );

/** A call detail record. */
export interface SimulatedCdr {
  readonly time: Time;
  readonly recId: number;
  readonly tenantId: number;
  /** What kind of session it is about; a number if that has no name. */
  readonly mediaType: 'voice' | 'email' | 'chat' | 'open_media' | 'sms' | number;
  /** The call or session. */
  readonly sessionId: number;
  readonly serviceGroupId: number | null;
  /** The IVR fields that were set. */
  readonly ivr: Fields;
  /** The qualification codes that were set, with their names. */
  readonly codes: readonly (readonly [code: string, name: string])[];
}
