import type {
  CallCause,
  CallSubstate,
  CallType,
  PhoneAgentSubstate,
  ServiceGroupPurpose,
} from './generated/enums.js';

/** A fact that may not be known: what was before the connect is never guessed. */
export type Known<T> = T | 'unknown';

/** A moment in UTC, as RFC 3339 writes it; `new Date(time)` takes it. */
export type Time = string;

/** What is known of the contact centre. It does not change any more. */
export interface Picture {
  /** Where in the stream of events it stands. */
  readonly seq: number | null;
  /** The run of the service. */
  readonly epoch: string | null;
  /** When the last event happened that it has taken in. */
  readonly time: Time | null;
  /** Whether it has had all configuration data. */
  readonly complete: boolean;
  /** Whether the client is connected. */
  readonly connected: boolean;
  /** How many gaps it has seen. */
  readonly gaps: number;
  /** The agents that are logged on, by record id. */
  readonly agents: readonly Agent[];
  /** The service groups, by record id. */
  readonly serviceGroups: readonly ServiceGroup[];
  /** The calls in which agents take part, by id. */
  readonly calls: readonly Call[];
  /** The last calls that are over. */
  readonly finished: readonly Call[];
}

/** An agent or phone agent who is logged on. */
export interface Agent {
  /** The tenant it belongs to; -1 on a system without tenants. */
  readonly tenantId: number;
  readonly recId: number;
  readonly name: string | null;
  readonly logonId: string | null;
  readonly extension: string | null;
  /** Name of the computer the agent logged on at; empty for phone agents. */
  readonly machine: string | null;
  /** Id of the OAS server. */
  readonly oasId: number | null;
  /** Record ids of the service groups the agent can serve. */
  readonly groups: Known<readonly number[]>;
  /** Whether it is a phone agent. No logon tells that; other events do. */
  readonly phoneAgent: Known<boolean>;
  /** The call status that was last told of a phone agent. */
  readonly phoneStatus: PhoneAgentSubstate | null;
  readonly ipTelephone: IpTelephone | null;
  readonly loggedOnSince: Known<Time>;
  readonly voice: Readiness;
  readonly email: Readiness;
  readonly chat: Readiness;
  readonly openMedia: Readiness;
  /**
   * Whether the calls, sessions, clerical times and offers below are all there are. If not, the
   * agent may have others, begun before the connect.
   */
  readonly workKnown: boolean;
  /** Ids of the calls the agent takes part in, oldest first. */
  readonly calls: readonly number[];
  /** The clerical times the agent is in after calls, oldest first. */
  readonly clerical: readonly { readonly callId: number; readonly since: Time }[];
  /** Sessions at the agent, oldest first. */
  readonly sessions: readonly Session[];
  /** The clerical time after a session that began last, and may be over: no event tells its end. */
  readonly sessionClerical: {
    readonly kind: SessionKind;
    readonly sessionId: number;
    readonly began: Time;
  } | null;
  /** Campaign calls that were allocated to the agent and are not completed, oldest first. */
  readonly campaignCalls: readonly CampaignCall[];
  /** Callbacks that were allocated to the agent and are not completed, oldest first. */
  readonly callbacks: readonly CallbackCall[];
  /** When the agent was last done with all its work, as far as it is known. */
  readonly freeSince: Time | null;
}

/** Whether an agent is ready for a medium, and since when. */
export type Readiness =
  | { readonly state: 'unknown' | 'ready'; readonly since: Known<Time> }
  | {
      readonly state: 'not_ready';
      /** Why; null if no reason was given. */
      readonly reason: Known<{ readonly id: number; readonly text: string } | null>;
      readonly since: Known<Time>;
    };

/** An IP telephone or softphone. */
export interface IpTelephone {
  readonly address: string | null;
  readonly rasPort: number | null;
  readonly csPort: number | null;
}

export type SessionKind = 'email' | 'sms' | 'message' | 'chat' | 'open_media';

/** A session at an agent. */
export interface Session {
  readonly kind: SessionKind;
  /** Its id; that of the message for e-mail and SMS. */
  readonly sessionId: number;
  readonly serviceGroupId: Known<number>;
  readonly state: 'handed_over' | 'handling';
  readonly since: Time;
}

/** How far something is that was offered to an agent: the call that accepted it, or none yet. */
export type OfferState =
  | { readonly state: 'pending' }
  | { readonly state: 'accepted'; readonly callId: number };

/** A campaign call that was allocated to an agent. */
export type CampaignCall = OfferState & {
  readonly campaignId: number;
  readonly customerId: number;
  readonly customerName: string | null;
  readonly customerNumber: string | null;
  readonly comment: string | null;
  /** Labels and values. */
  readonly customerData: readonly (readonly [label: string, value: string])[];
  readonly campaignCallId: number | null;
  readonly since: Time;
};

/** A callback that was allocated to an agent. */
export type CallbackCall = OfferState & {
  /** The call in which it was asked for. */
  readonly origCallId: number;
  readonly serviceGroupId: number | null;
  readonly callingNumber: string | null;
  readonly calledNumber: string | null;
  /** Labels and values. */
  readonly ivr: readonly (readonly [label: string, value: string])[];
  readonly callType: CallType | null;
  readonly callbackId: number | null;
  readonly callbackCallId: number | null;
  readonly since: Time;
};

/** A service group. */
export interface ServiceGroup {
  readonly tenantId: number;
  readonly recId: number;
  readonly name: string | null;
  readonly purpose: ServiceGroupPurpose | null;
  /**
   * How long its answered calls had waited in the queue, of those that the picture has seen. Calls
   * that were abandoned are not in it: no event tells of them.
   */
  readonly answered: {
    readonly count: number;
    /** Whole seconds, and how many were answered after so many; 121 stands for all above 120. */
    readonly bySecond: readonly (readonly [seconds: number, calls: number])[];
  };
}

/** A call in which at least one agent takes part, or after which one is in clerical state. */
export interface Call {
  readonly tenantId: number;
  /** Its id: the present one, if a transfer or conference gave it another. */
  readonly callId: number;
  /** Ids of the calls that became part of it. */
  readonly formerIds: readonly number[];
  /** When its first event came; unknown if it is older than the connect. */
  readonly began: Known<Time>;
  /** Record id of the service group; null if it belongs to none. */
  readonly serviceGroupId: Known<number | null>;
  readonly callType: CallType | null;
  readonly callingNumber: string | null;
  readonly calledNumber: string | null;
  readonly trunkId: string | null;
  /** Seconds it waited in the queue before it was allocated to an agent. */
  readonly timeInQueue: number | null;
  /** The customer's call about which this one consults a colleague. */
  readonly consultsAbout: number | null;
  /** Labels and values. */
  readonly ivr: readonly (readonly [label: string, value: string])[];
  readonly privateData: string | null;
  readonly cqCodes: readonly string[];
  readonly mediaServerSessionUri: string | null;
  /** The agents' parts in it, in the order in which they joined. */
  readonly legs: readonly Leg[];
  /** What happened, oldest first; the last 64 steps. */
  readonly history: readonly Step[];
}

/** An agent's part in a call. */
export interface Leg {
  readonly recId: number;
  readonly direction: Known<'incoming' | 'outgoing'>;
  readonly state:
    | 'unknown'
    | 'allocated'
    | 'originated'
    | 'delivered'
    | 'established'
    | 'held'
    | 'clerical';
  /** Who has the call on hold, in the state `held`. */
  readonly heldBy?: 'agent' | 'other' | 'both' | 'unknown';
  readonly since: Time;
  readonly substate: CallSubstate | null;
  /** When the agent was first connected in this call. */
  readonly established: Time | null;
  readonly oppositePartyNumber: string | null;
  readonly recording: Known<boolean>;
}

/** Something that happened to a call at an agent. */
export type Step = { readonly time: Time; readonly recId: number } & (
  | {
      readonly change:
        | 'allocated'
        | 'consulted'
        | 'originated'
        | 'delivered'
        | 'retrieved'
        | 'conferenced'
        | 'clerical_ended'
        | 'logged_off';
    }
  | { readonly change: 'established'; readonly substate: CallSubstate | null }
  | { readonly change: 'held' | 'transferred'; readonly byAgent: boolean }
  | { readonly change: 'cleared'; readonly clerical: boolean; readonly divertedTo: string | null }
  | { readonly change: 'rejected'; readonly cause: string }
  | { readonly change: 'failed'; readonly cause: CallCause | null }
);

/**
 * The picture of the contact centre that a client keeps; `client.model()` makes it. It is fed when
 * events arrive, and never holds any of them back. It outlives connections: while there is none it
 * stays as it was, and says so.
 *
 * As long as there is a model, the events flow whatever the consumers do: one that joins later gets
 * what comes from then on, without configuration data.
 */
export declare class Model {
  private constructor();
  /** The picture as it is now. The same object as long as nothing changes. */
  snapshot(): Picture;
  /**
   * Waits until the picture is another one than when it was last looked at. Many events at once
   * are one change. Rejects with `closed` when the model or the client is closed.
   */
  changed(options?: { signal?: AbortSignal }): Promise<void>;
  /** Waits until the picture is such, and gives it. It may be so already. */
  waitUntil(
    condition: (picture: Picture) => boolean,
    options?: { signal?: AbortSignal },
  ): Promise<Picture>;
  /** The pictures, one after the other, from the present one on; ends when it is closed. */
  [Symbol.asyncIterator](): AsyncGenerator<Picture, void>;
  /** Lets go of it. */
  close(): void;
  [Symbol.dispose](): void;
}
