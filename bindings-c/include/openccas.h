/* Generated from bindings-c/src and crates/catalogue by `cargo xtask codegen`. Do not edit. */

/*
 * openccas: the Agent Service Open Interface of MiContact Center Enterprise, for C and C++.
 *
 * The 56 methods of the COM object are here under their names: MakeCall(lAgentRecID, bstrDialString)
 * is ccas_make_call(client, agent_rec_id, dial_string). So are its 62 events: BROADCAST_DELIVERED is
 * CCAS_BROADCAST_DELIVERED; docs call it by its class name, Delivered.
 *
 *     ccas_client *client = NULL;
 *     if (ccas_open("localhost", 2600, NULL, &client) != CCAS_OK) {
 *         const char *text;
 *         ccas_get_last_error_info(NULL, NULL, &text);
 *         fprintf(stderr, "%s\n", text);
 *         return 1;
 *     }
 *     ccas_on_event(client, on_event, NULL, NULL);
 *     ccas_make_call(client, 7, "5551234");
 *     ...
 *     ccas_client_free(&client);
 *
 * What holds for all functions:
 *
 * - Statuses. A function that can fail returns an int32_t: CCAS_OK, which is 0, or one of the
 *   CCAS_ERROR_ constants, which are negative. ccas_get_last_error_info gives the words. Numbers that
 *   a service newer than this library gives are passed on as they are: expect unknown ones.
 * - Errors of every request, beside its own: CCAS_ERROR_INVALID_ARGUMENT names the argument that
 *   cannot be used, and nothing was sent; CCAS_ERROR_NOT_CONNECTED; CCAS_ERROR_TIMEOUT; why the
 *   connection was lost; CCAS_ERROR_CLOSED; CCAS_ERROR_FRAME_TOO_LARGE;
 *   CCAS_ERROR_FORKED; CCAS_ERROR_INTERNAL, a defect. ccas_get_last_outcome tells whether a
 *   request that failed can have taken effect.
 * - Pointers. NULL is allowed where the text says so; elsewhere it is CCAS_ERROR_INVALID_ARGUMENT,
 *   and functions without a status do nothing. Any other pointer has to lead to what its type says.
 * - Texts are in UTF-8 and end with a NUL. Those that go in are read before the function returns.
 *   Those that come out belong to the library, unless the text says that ccas_string_free frees them.
 * - Structs begin with struct_size, which the program sets to their sizeof, so that they can grow.
 *   Set all of a struct that goes in to 0 first: 0 and NULL stand for the default.
 * - Objects are freed by the function that their text names. It takes the address of the variable and
 *   sets it to NULL; NULL is fine.
 * - Callbacks are a function, a context that is passed to it, and a function that lets go of the
 *   context. They are called on one thread per client, never two at once, in order; or, with
 *   CCAS_DELIVER_BY_DISPATCH, by ccas_dispatch alone. They may call everything, free their client
 *   included, and end the process with exit(). They must return: no C++ exception and no longjmp may
 *   leave them. openccas.hpp catches exceptions.
 * - Threads. Everything may be called by several threads at once. The library starts threads of its
 *   own, with the first client; they block all signals, so that handlers run on threads of the
 *   program. No function may be called from a signal handler. A signal does not end a wait.
 * - fork. In the child, what was made before the fork does not work: every call that needs more than
 *   memory fails with CCAS_ERROR_FORKED, and freeing does nothing. exec is fine.
 * - The library stays loaded: dlclose does not unload it.
 */


#ifndef OPENCCAS_H
#define OPENCCAS_H

#include <stddef.h>
#include <stdint.h>

/*
 * How functions are declared. A program that uses the DLL on Windows defines CCAS_DLL before it
 * includes this header.
 */
#ifndef CCAS_API
#if defined(_WIN32) && defined(CCAS_DLL)
#define CCAS_API __declspec(dllimport)
#else
#define CCAS_API
#endif
#endif

/**
 * CallRejectCause: It rang too long without an answer.
 */
#define CCAS_CALL_REJECT_CAUSE_RING_TIMEOUT "Ring Timeout"

/**
 * CallRejectCause: The agent rejected it.
 */
#define CCAS_CALL_REJECT_CAUSE_REJECTED_BY_AGENT "Rejected By Agent"

/**
 * CallRejectCause: The callback was offered too long without an answer.
 */
#define CCAS_CALL_REJECT_CAUSE_CALLBACK_RING_TIMEOUT "Callback Ring Timeout"

/**
 * CallRejectCause: The agent rejected the callback.
 */
#define CCAS_CALL_REJECT_CAUSE_CALLBACK_REJECTED_BY_AGENT "Callback Rejected By Agent"

/**
 * CallRejectCause: The agent logged off.
 */
#define CCAS_CALL_REJECT_CAUSE_AGENT_LOGGED_OFF "Agent Logged Off"

/**
 * CallRejectCause: The callback met with an error.
 */
#define CCAS_CALL_REJECT_CAUSE_CALLBACK_ERROR "Callback Error"

/**
 * CallRejectCause: The campaign call met with an error.
 */
#define CCAS_CALL_REJECT_CAUSE_CAMPAIGN_ERROR "Campaign Error"

/**
 * CallRejectCause: The cause is not known.
 */
#define CCAS_CALL_REJECT_CAUSE_UNKNOWN_CAUSE "Unknown Cause"

/**
 * CallbackRejectCause: It rang too long without an answer.
 */
#define CCAS_CALLBACK_REJECT_CAUSE_RING_TIMEOUT "Ring Timeout"

/**
 * CallbackRejectCause: The agent rejected it.
 */
#define CCAS_CALLBACK_REJECT_CAUSE_REJECTED_BY_AGENT "Rejected By Agent"

/**
 * CallbackRejectCause: The callback was offered too long without an answer.
 */
#define CCAS_CALLBACK_REJECT_CAUSE_CALLBACK_RING_TIMEOUT "Callback Ring Timeout"

/**
 * CallbackRejectCause: The agent rejected the callback.
 */
#define CCAS_CALLBACK_REJECT_CAUSE_CALLBACK_REJECTED_BY_AGENT "Callback Rejected By Agent"

/**
 * CallbackRejectCause: The agent logged off.
 */
#define CCAS_CALLBACK_REJECT_CAUSE_AGENT_LOGGED_OFF "Agent Logged Off"

/**
 * CallbackRejectCause: The callback met with an error.
 */
#define CCAS_CALLBACK_REJECT_CAUSE_CALLBACK_ERROR "Callback Error"

/**
 * CallbackRejectCause: The cause is not known.
 */
#define CCAS_CALLBACK_REJECT_CAUSE_UNKNOWN_CAUSE "Unknown Cause"

/**
 * CallbackStatusCause: The callback succeeded.
 */
#define CCAS_CALLBACK_STATUS_CAUSE_SUCCEEDED "Succeeded"

/**
 * CallbackStatusCause: Nobody answered.
 */
#define CCAS_CALLBACK_STATUS_CAUSE_NO_ANSWER "No Answer"

/**
 * CallbackStatusCause: The called party was busy.
 */
#define CCAS_CALLBACK_STATUS_CAUSE_BUSY "Busy"

/**
 * CallbackStatusCause: The called party was not available.
 */
#define CCAS_CALLBACK_STATUS_CAUSE_NOT_AVAILABLE "Not Available"

/**
 * CallbackStatusCause: The number was wrong.
 */
#define CCAS_CALLBACK_STATUS_CAUSE_WRONG_NUMBER "Wrong Number"

/**
 * SessionRejectCause: It rang too long without an answer.
 */
#define CCAS_SESSION_REJECT_CAUSE_RING_TIMEOUT "Ring Timeout"

/**
 * SessionRejectCause: The agent rejected it.
 */
#define CCAS_SESSION_REJECT_CAUSE_REJECTED_BY_AGENT "Rejected By Agent"

/**
 * SessionRejectCause: The agent logged off.
 */
#define CCAS_SESSION_REJECT_CAUSE_AGENT_LOGGED_OFF "Agent Logged Off"

/**
 * SessionRejectCause: The cause is not known.
 */
#define CCAS_SESSION_REJECT_CAUSE_UNKNOWN_CAUSE "Unknown Cause"

/**
 * CampaignRejectCause: It rang too long without an answer.
 */
#define CCAS_CAMPAIGN_REJECT_CAUSE_RING_TIMEOUT "Ring Timeout"

/**
 * CampaignRejectCause: The agent rejected it.
 */
#define CCAS_CAMPAIGN_REJECT_CAUSE_REJECTED_BY_AGENT "Rejected By Agent"

/**
 * CampaignRejectCause: The agent logged off.
 */
#define CCAS_CAMPAIGN_REJECT_CAUSE_AGENT_LOGGED_OFF "Agent Logged Off"

/**
 * CampaignRejectCause: The campaign call met with an error.
 */
#define CCAS_CAMPAIGN_REJECT_CAUSE_CAMPAIGN_ERROR "Campaign Error"

/**
 * CampaignRejectCause: The cause is not known.
 */
#define CCAS_CAMPAIGN_REJECT_CAUSE_UNKNOWN_CAUSE "Unknown Cause"

/**
 * CampaignStatusCause: The customer has not been called yet.
 */
#define CCAS_CAMPAIGN_STATUS_CAUSE_NOT_YET_CALLED "Not Yet Called"

/**
 * CampaignStatusCause: The called party was busy.
 */
#define CCAS_CAMPAIGN_STATUS_CAUSE_BUSY "Busy"

/**
 * CampaignStatusCause: Nobody answered.
 */
#define CCAS_CAMPAIGN_STATUS_CAUSE_NO_ANSWER "No Answer"

/**
 * CampaignStatusCause: The customer is to be called later.
 */
#define CCAS_CAMPAIGN_STATUS_CAUSE_CALLBACK_LATER "Callback Later"

/**
 * CampaignStatusCause: The call was completed successfully.
 */
#define CCAS_CAMPAIGN_STATUS_CAUSE_COMPLETED_SUCCESSFULLY "Completed Successfully"

/**
 * CampaignStatusCause: The number was wrong.
 */
#define CCAS_CAMPAIGN_STATUS_CAUSE_WRONG_NUMBER "Wrong Number"



/**
 * The version of the interface between program and library. A library with another one cannot
 * stand in for the one that a program was built with.
 */
#define CCAS_ABI_VERSION 0

/**
 * The call succeeded. COM: `S_OK`.
 */
#define CCAS_OK 0

/**
 * What openccas_com.hpp gives for every failure. No function of this header returns it. COM:
 * `E_FAIL`.
 */
#define CCAS_E_FAIL -2147467259

/**
 * An argument cannot be used; the message names it. Nothing was sent.
 */
#define CCAS_ERROR_INVALID_ARGUMENT -1

/**
 * A connect was asked for before Initialize.
 */
#define CCAS_ERROR_NOT_INITIALIZED -2

/**
 * A connect was asked for while the client is connected or connecting.
 */
#define CCAS_ERROR_ALREADY_CONNECTED -3

/**
 * The client is not connected to an Agent Service. Nothing was sent.
 */
#define CCAS_ERROR_NOT_CONNECTED -4

/**
 * The client was closed for good.
 */
#define CCAS_ERROR_CLOSED -5

/**
 * This operation is not offered, by this library or by the service at the other end.
 */
#define CCAS_ERROR_NOT_SUPPORTED -6

/**
 * The request needs a connection made with ConnectWithDirectConnect.
 */
#define CCAS_ERROR_DIRECT_CONNECT_REQUIRED -7

/**
 * The process was forked from the one that the client was made in, and the threads that drive its
 * connection are not there. Make the client after the fork.
 */
#define CCAS_ERROR_FORKED -8

/**
 * No connection could be made: the name did not resolve, the port refused, or the network said no.
 */
#define CCAS_ERROR_CONNECT_FAILED -10

/**
 * No answer within the time allowed.
 */
#define CCAS_ERROR_TIMEOUT -11

/**
 * Client and service share no protocol version.
 */
#define CCAS_ERROR_VERSION_MISMATCH -12

/**
 * The credentials are missing, wrong, or not those of a host or tenant administrator.
 */
#define CCAS_ERROR_AUTHENTICATION_FAILED -13

/**
 * All connections of this kind that the service allows are taken.
 */
#define CCAS_ERROR_TOO_MANY_CLIENTS -14

/**
 * The service does not know the connection mode that was asked for.
 */
#define CCAS_ERROR_UNKNOWN_MODE -15

/**
 * The connection could not be encrypted: a certificate is not accepted, a certificate or key
 * cannot be used, or one end speaks TLS and the other does not. The message says which.
 */
#define CCAS_ERROR_TLS_FAILED -16

/**
 * The connection broke: the peer closed it, or the network failed.
 */
#define CCAS_ERROR_CONNECTION_LOST -20

/**
 * The service ended the connection in an orderly way.
 */
#define CCAS_ERROR_SERVICE_SHUTDOWN -21

/**
 * The client took its events too slowly, and the service no longer holds them.
 */
#define CCAS_ERROR_SLOW_CONSUMER -22

/**
 * Nothing came from the peer, not even a heartbeat, for longer than allowed.
 */
#define CCAS_ERROR_PEER_SILENT -23

/**
 * What the peer sent breaks the rules of the protocol.
 */
#define CCAS_ERROR_PROTOCOL_ERROR -24

/**
 * A frame exceeds the largest size allowed.
 */
#define CCAS_ERROR_FRAME_TOO_LARGE -25

/**
 * Another connection has taken the session over, with the session's token and credentials.
 */
#define CCAS_ERROR_SESSION_TAKEN_OVER -26

/**
 * No agent has this record id or logon id.
 */
#define CCAS_ERROR_AGENT_UNKNOWN -30

/**
 * The agent is not logged on.
 */
#define CCAS_ERROR_AGENT_NOT_LOGGED_ON -31

/**
 * The phone agent is not logged on.
 */
#define CCAS_ERROR_PHONE_AGENT_NOT_LOGGED_ON -32

/**
 * No such tenant.
 */
#define CCAS_ERROR_UNKNOWN_TENANT -33

/**
 * The call does not exist at this agent.
 */
#define CCAS_ERROR_CALL_NOT_FOUND -34

/**
 * The call is not in the state that the request needs.
 */
#define CCAS_ERROR_CALL_NOT_ACTIVE -35

/**
 * The session does not exist at this agent.
 */
#define CCAS_ERROR_SESSION_NOT_FOUND -36

/**
 * The campaign call is not pending at this agent.
 */
#define CCAS_ERROR_CAMPAIGN_CALL_NOT_FOUND -37

/**
 * The callback call is not pending at this agent.
 */
#define CCAS_ERROR_CALLBACK_CALL_NOT_FOUND -38

/**
 * The call has not been dialled yet, so it cannot have a status.
 */
#define CCAS_ERROR_DIALING_NOT_STARTED -39

/**
 * More call qualification codes were given than are allowed.
 */
#define CCAS_ERROR_TOO_MANY_CODES -40

/**
 * A strict service refuses what a lenient one would accept and ignore: the state makes it
 * impossible.
 */
#define CCAS_ERROR_IMPOSSIBLE_IN_THIS_STATE -41

/**
 * The event has no parameter of this name.
 */
#define CCAS_ERROR_PARAMETER_MISSING -50

/**
 * The parameter is a text that is not a number, and was read as a Long.
 */
#define CCAS_ERROR_PARAMETER_TYPE -51

/**
 * A defect of the library or of the service; please report it.
 */
#define CCAS_ERROR_INTERNAL -99

/**
 * An agent logs on.
 *
 * It comes when an agent logs on and, right after the connect, once for each agent who is logged
 * on already; `DataComplete` ends that first series. It also comes for phone agents if the system
 * is set up for phone agent events, and nothing in it tells a phone agent from another agent. A
 * phone agent's logon may come again as `LogonPhoneAgent`.
 *
 * Class name: `Logon`.
 *
 * Parameters:
 * - `Name` (text): Name of the agent.
 * - `DN` (text): Extension of the agent.
 * - `RecID` (number): Record id of the agent.
 * - `LogonID` (text): Logon id of the agent.
 * - `VoiceReady` (number): Whether the agent is ready for voice calls. 1 is yes, 0 is no.
 * - `EmailReady` (number): Whether the agent is ready for e-mail sessions. 1 is yes, 0 is no.
 * - `OpenMediaReady` (number): Whether the agent is ready for open media sessions. 1 is yes, 0 is
 *   no.
 * - `MediaReady` (number): Whether the agent is ready for chat sessions. It can also be read as
 *   `ChatReady`. 1 is yes, 0 is no.
 * - `MachineName` (text): Name of the computer the agent logs on at.
 * - `NumberOfServiceGroups` (number): Number of service groups the agent can serve.
 * - `ServiceGroupList` (text): Record ids of the service groups the agent can serve. Separated by
 *   vertical bars.
 * - `OASID` (number): Id of the OAS server the agent is connected to.
 */
#define CCAS_BROADCAST_LOGON 1

/**
 * An agent logs off.
 *
 * For a phone agent it may come again as `LogoffPhoneAgent`.
 *
 * Class name: `Logoff`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 */
#define CCAS_BROADCAST_LOGOFF 2

/**
 * An agent becomes ready for voice calls of service groups.
 *
 * Class name: `Ready`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 */
#define CCAS_BROADCAST_READY 3

/**
 * An agent becomes not ready for voice calls of service groups.
 *
 * The reason is carried as a record id and as text.
 *
 * Class name: `NotReady`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `ReasonID` (number): Record id of the not-ready reason, or -1 if none was given.
 * - `ReasonString` (text): Text of the not-ready reason; empty if none was given.
 */
#define CCAS_BROADCAST_NOTREADY 4

/**
 * An agent becomes ready for e-mail sessions.
 *
 * Class name: `EmailReady`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 */
#define CCAS_BROADCAST_EMAILREADY 5

/**
 * An agent becomes not ready for e-mail sessions.
 *
 * Class name: `EmailNotReady`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `ReasonID` (number): Record id of the not-ready reason, or -1 if none was given. After
 *   `SetEmailNotReady`, which takes no reason, it is -1.
 * - `ReasonString` (text): Text of the not-ready reason; empty if none was given.
 */
#define CCAS_BROADCAST_EMAILNOTREADY 6

/**
 * An agent starts an outgoing call.
 *
 * `Delivered` follows when the other party rings, `Failed` if the call cannot be completed.
 *
 * Class name: `Originated`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CallID` (number): Id of the call.
 * - `ServiceGroupID` (number, may be absent): Record id of the service group; absent if the call
 *   belongs to none.
 * - `CallType` (number): Kind of call.
 */
#define CCAS_BROADCAST_ORIGINATED 7

/**
 * A call rings, either at the agent or at the party the agent calls.
 *
 * `Established` follows when it is answered.
 *
 * Class name: `Delivered`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CallID` (number): Id of the call.
 * - `OppositePartyNumber` (text): Number of the other party: the caller of an incoming call, the
 *   called party of an outgoing one.
 * - `TrunkID` (text, may be absent): Identifier of the trunk that carries the call.
 * - `CalledNumber` (text, may be absent): Number that was dialed originally; absent for phone
 *   agents.
 * - `PrivateData` (text, may be absent): Private data attached to the call.
 * - `Cause` (number, may be absent): Cause that the switch gives with the call, if any.
 */
#define CCAS_BROADCAST_DELIVERED 8

/**
 * An agent is connected to the other party of a call.
 *
 * `CallSubstate` tells an ordinary conversation from assistance and monitoring.
 *
 * Class name: `Established`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CallID` (number): Id of the call.
 * - `PrivateData` (text, may be absent): Private data attached to the call.
 * - `TrunkID` (text, may be absent): Identifier of the trunk that carries the call.
 * - `CallSubstate` (number): Part the agent has in the call: talking, assisting, assisted,
 *   monitoring or monitored.
 * - `OppositePartyNumber` (text): Number of the other party.
 * - `Cause` (number, may be absent): Cause that the switch gives with the call, if any.
 * - `MediaServerSessionUri` (text): URI of the call's session on the media server, for external
 *   recorders.
 */
#define CCAS_BROADCAST_ESTABLISHED 9

/**
 * A call is put on hold, by the agent or by the other party.
 *
 * `OnHold` tells which of the two. `Retrieved` ends it.
 *
 * Class name: `Held`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CallID` (number): Id of the call.
 * - `OnHold` (number): Whether the agent is the one put on hold, rather than the one who holds the
 *   call. 1 is yes, 0 is no.
 */
#define CCAS_BROADCAST_HELD 10

/**
 * A held call is taken up again, by the agent or by the other party.
 *
 * Class name: `Retrieved`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CallID` (number): Id of the call.
 */
#define CCAS_BROADCAST_RETRIEVED 11

/**
 * A held call is transferred to an active one, by the agent or with the agent as a party.
 *
 * `TransferringAgent` tells which of the two. What remains of both calls goes on under
 * `NewCallID`.
 *
 * Class name: `Transferred`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `HeldCallID` (number): Id of the call that was on hold.
 * - `ActiveCallID` (number): Id of the call that was active.
 * - `NewCallID` (number): Id of the call that results from the transfer.
 * - `ClericalFlag` (number): Whether the agent enters clerical state now. 1 is yes, 0 is no.
 * - `TransferringAgent` (number): Whether this agent made the transfer. 1 is yes, 0 is no.
 * - `OppositePartyNumber` (text): Number of the other party.
 * - `PrivateData` (text, may be absent): Private data attached to the call.
 */
#define CCAS_BROADCAST_TRANSFERRED 12

/**
 * A held and an active call are joined in a conference.
 *
 * The conference goes on under `NewCallID`.
 *
 * Class name: `Conferenced`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `HeldCallID` (number): Id of the call that was on hold.
 * - `ActiveCallID` (number): Id of the call that was active.
 * - `NewCallID` (number): Id of the conference call.
 * - `OppositePartyNumber` (text): Numbers of the other parties in the conference. Separated by
 *   commas.
 */
#define CCAS_BROADCAST_CONFERENCED 13

/**
 * An agent is no longer on a call.
 *
 * If `ClericalFlag` is 1, the agent is in clerical state for this call until `ClericalEnded`.
 *
 * Class name: `ConnectionCleared`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CallID` (number): Id of the call.
 * - `ClericalFlag` (number): Whether the agent enters clerical state now. 1 is yes, 0 is no.
 * - `DivertedFlag` (number): Whether the agent diverted the call to another destination. 1 is yes,
 *   0 is no.
 * - `DivertDestination` (text, may be absent): Destination the call was diverted to; absent if it
 *   was not diverted.
 */
#define CCAS_BROADCAST_CONNECTIONCLEARED 14

/**
 * An agent leaves clerical state and can take service group calls again.
 *
 * Class name: `ClericalEnded`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CallID` (number): Id of the call the clerical state belonged to.
 */
#define CCAS_BROADCAST_CLERICALENDED 15

/**
 * A service group call or a callback call is rejected at an agent.
 *
 * Class name: `CallRejected`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CallID` (number): Id of the call.
 * - `Cause` (text): Why the call was rejected, as text.
 */
#define CCAS_BROADCAST_CALLREJECTED 16

/**
 * An agent accepts a callback and is going to call the customer back.
 *
 * `CallbackStatus` tells the result once the callback is completed.
 *
 * Class name: `CallbackAccept`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `OrigCallID` (number): Id of the original call, the one that asked for the callback.
 * - `CallID` (number): Id of the call made to the customer.
 * - `CallType` (number): Kind of callback.
 */
#define CCAS_BROADCAST_CALLBACKACCEPT 17

/**
 * An agent rejects a callback, and the customer is not called back.
 *
 * Class name: `CallbackReject`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CallID` (number): Id of the original call, the one that asked for the callback.
 * - `CallType` (number): Kind of callback.
 * - `Cause` (text): Why the callback was rejected, as text.
 */
#define CCAS_BROADCAST_CALLBACKREJECT 18

/**
 * A callback call is completed, and its result is known.
 *
 * Class name: `CallbackStatus`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CallID` (number): Id of the callback call.
 * - `CallType` (number): Kind of callback.
 * - `CallbackStatus` (number): Whether the callback succeeded. 1 is yes, 0 is no.
 * - `Cause` (text): Result of the callback, as text.
 */
#define CCAS_BROADCAST_CALLBACKSTATUS 19

/**
 * An e-mail allocated to an agent is rejected.
 *
 * In openccas `HangupSession` on an e-mail or SMS message that is not yet being handled raises it
 * too.
 *
 * Class name: `EmailReject`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `MessageID` (number): Id of the e-mail message.
 * - `ServiceGroupID` (number): Record id of the e-mail service group.
 * - `Cause` (text): Why the message was rejected, as text.
 */
#define CCAS_BROADCAST_EMAILREJECT 20

/**
 * An agent deletes an e-mail that was allocated to the agent.
 *
 * In openccas `HangupSession` on an e-mail or SMS message that is being handled raises it too.
 *
 * Class name: `EmailDelete`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `MessageID` (number): Id of the e-mail message.
 * - `ServiceGroupID` (number): Record id of the e-mail service group.
 * - `ClericalFlag` (number): Whether the agent enters clerical state. 1 is yes, 0 is no.
 */
#define CCAS_BROADCAST_EMAILDELETE 21

/**
 * An agent replies to an e-mail or SMS message that was allocated to the agent.
 *
 * Class name: `EmailReply`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `MessageID` (number): Id of the message.
 * - `ServiceGroupID` (number): Record id of the e-mail service group.
 * - `Subject` (text): Subject of the e-mail.
 * - `ForwardFlag` (number): Whether the e-mail was forwarded. 1 is yes, 0 is no.
 * - `RecipientList` (text): Recipients of the e-mail or SMS. For an e-mail these are the To
 *   addresses alone, at most ten. The separator is not documented.
 * - `EmailText` (text, may be absent): Text of the SMS sent; only for SMS.
 * - `ClericalFlag` (number): Whether the agent enters clerical state. 1 is yes, 0 is no.
 */
#define CCAS_BROADCAST_EMAILREPLY 22

/**
 * An e-mail or SMS message is forwarded to another service group.
 *
 * Class name: `EmailForward`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `MessageID` (number): Id of the e-mail or SMS message.
 * - `ServiceGroupID` (number): Record id of the service group the message is forwarded to. It can
 *   also be read as `ServiceGroupList`.
 */
#define CCAS_BROADCAST_EMAILFORWARD 23

/**
 * A service group call is allocated to an agent.
 *
 * It carries what is known of the call, with up to ten IVR data fields as numbered labels and
 * values. For a phone agent it may come again as `PhoneAgentCallInformation`.
 * `CallInformationUpdate` tells of later changes of the IVR data.
 *
 * Class name: `CallInformation`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CallID` (number): Id of the service group call.
 * - `ServiceGroupID` (number): Record id of the service group.
 * - `CallingPartyNumber` (text): Number of the caller.
 * - `CalledNumber` (text): Number that was dialed originally.
 * - `IVRLabel1` (text, may be absent): Label of IVR data field 1.
 * - `IVRData1` (text, may be absent): Value of IVR data field 1.
 * - `IVRLabel2` (text, may be absent): Label of IVR data field 2.
 * - `IVRData2` (text, may be absent): Value of IVR data field 2.
 * - `IVRLabel3` (text, may be absent): Label of IVR data field 3.
 * - `IVRData3` (text, may be absent): Value of IVR data field 3.
 * - `IVRLabel4` (text, may be absent): Label of IVR data field 4.
 * - `IVRData4` (text, may be absent): Value of IVR data field 4.
 * - `IVRLabel5` (text, may be absent): Label of IVR data field 5.
 * - `IVRData5` (text, may be absent): Value of IVR data field 5.
 * - `IVRLabel6` (text, may be absent): Label of IVR data field 6.
 * - `IVRData6` (text, may be absent): Value of IVR data field 6.
 * - `IVRLabel7` (text, may be absent): Label of IVR data field 7.
 * - `IVRData7` (text, may be absent): Value of IVR data field 7.
 * - `IVRLabel8` (text, may be absent): Label of IVR data field 8.
 * - `IVRData8` (text, may be absent): Value of IVR data field 8.
 * - `IVRLabel9` (text, may be absent): Label of IVR data field 9.
 * - `IVRData9` (text, may be absent): Value of IVR data field 9.
 * - `IVRLabel10` (text, may be absent): Label of IVR data field 10.
 * - `IVRData10` (text, may be absent): Value of IVR data field 10.
 * - `TimeInQueue` (number): Seconds the call waited in the queue.
 * - `CallType` (number): Kind of call.
 */
#define CCAS_BROADCAST_CALLINFORMATION 24

/**
 * A callback is allocated to an agent.
 *
 * `CallbackAccept` or `CallbackReject` follows. Up to three IVR data fields come as numbered
 * labels and values. The parameters whose names begin with `X-` hold what `MakeCallbackCall`,
 * `RejectCallbackCall` and `SetCallbackCallStatus` ask for; only the openccas simulator is known
 * to send them.
 *
 * Class name: `Callback`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `ServiceGroupID` (number): Record id of the service group.
 * - `CallingPartyNumber` (text): Number of the caller.
 * - `CalledNumber` (text): Number that was dialed originally.
 * - `IVRLabel1` (text, may be absent): Label of IVR data field 1.
 * - `IVRData1` (text, may be absent): Value of IVR data field 1.
 * - `IVRLabel2` (text, may be absent): Label of IVR data field 2.
 * - `IVRData2` (text, may be absent): Value of IVR data field 2.
 * - `IVRLabel3` (text, may be absent): Label of IVR data field 3.
 * - `IVRData3` (text, may be absent): Value of IVR data field 3.
 * - `CallType` (number): Kind of callback.
 * - `OrigCallID` (number): Id of the original call, the one that asked for the callback.
 * - `X-CallbackID` (number, may be absent): Id of the callback, as `MakeCallbackCall` and
 *   `RejectCallbackCall` take it.
 * - `X-CallbackCallID` (number, may be absent): Id of the pending callback call, as
 *   `MakeCallbackCall` and `SetCallbackCallStatus` take it.
 */
#define CCAS_BROADCAST_CALLBACK 25

/**
 * An agent accepts a campaign call and is going to call the customer.
 *
 * `CampaignStatus` tells the result once the call is completed.
 *
 * Class name: `CampaignAccept`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CampaignID` (number): Record id of the campaign.
 * - `CustomerID` (number): Record id of the customer to call.
 * - `CallID` (number): Id of the call made to the customer.
 */
#define CCAS_BROADCAST_CAMPAIGNACCEPT 29

/**
 * An agent rejects a campaign call, and the customer is not called.
 *
 * Class name: `CampaignReject`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CampaignID` (number): Record id of the campaign.
 * - `CustomerID` (number): Record id of the customer.
 * - `Cause` (text): Why the campaign call was rejected, as text.
 */
#define CCAS_BROADCAST_CAMPAIGNREJECT 30

/**
 * A campaign call is completed, and its result is known.
 *
 * Class name: `CampaignStatus`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CampaignID` (number): Record id of the campaign.
 * - `CustomerID` (number): Record id of the customer.
 * - `Cause` (text): Result of the campaign call, as text.
 */
#define CCAS_BROADCAST_CAMPAIGNSTATUS 31

/**
 * A campaign call is allocated to an agent.
 *
 * `CampaignAccept` or `CampaignReject` follows. Up to ten customer data fields of the campaign
 * come as numbered labels and values, under the same names as IVR data. `X-CampaignCallID` holds
 * what `MakeCampaignCall` and `SetCampaignCallStatus` ask for; only the openccas simulator is
 * known to send it.
 *
 * Class name: `CampaignInfo`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CampaignID` (number): Record id of the campaign.
 * - `CustomerID` (number): Record id of the customer to call.
 * - `CustomerName` (text): Name of the customer.
 * - `CustomerNumber` (text): Telephone number of the customer.
 * - `Comment` (text): Comment left by an earlier agent; empty if there is none.
 * - `IVRLabel1` (text, may be absent): Label of customer data field 1.
 * - `IVRData1` (text, may be absent): Value of customer data field 1.
 * - `IVRLabel2` (text, may be absent): Label of customer data field 2.
 * - `IVRData2` (text, may be absent): Value of customer data field 2.
 * - `IVRLabel3` (text, may be absent): Label of customer data field 3.
 * - `IVRData3` (text, may be absent): Value of customer data field 3.
 * - `IVRLabel4` (text, may be absent): Label of customer data field 4.
 * - `IVRData4` (text, may be absent): Value of customer data field 4.
 * - `IVRLabel5` (text, may be absent): Label of customer data field 5.
 * - `IVRData5` (text, may be absent): Value of customer data field 5.
 * - `IVRLabel6` (text, may be absent): Label of customer data field 6.
 * - `IVRData6` (text, may be absent): Value of customer data field 6.
 * - `IVRLabel7` (text, may be absent): Label of customer data field 7.
 * - `IVRData7` (text, may be absent): Value of customer data field 7.
 * - `IVRLabel8` (text, may be absent): Label of customer data field 8.
 * - `IVRData8` (text, may be absent): Value of customer data field 8.
 * - `IVRLabel9` (text, may be absent): Label of customer data field 9.
 * - `IVRData9` (text, may be absent): Value of customer data field 9.
 * - `IVRLabel10` (text, may be absent): Label of customer data field 10.
 * - `IVRData10` (text, may be absent): Value of customer data field 10.
 * - `X-CampaignCallID` (number, may be absent): Id of the pending campaign call, as
 *   `MakeCampaignCall` and `SetCampaignCallStatus` take it.
 */
#define CCAS_BROADCAST_CAMPAIGNINFO 32

/**
 * A service group exists or is newly added.
 *
 * Right after the connect it comes once for each configured group, before `DataComplete`; later it
 * comes when a group is added.
 *
 * Class name: `ServiceGroupAdded`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the service group, not of an agent.
 * - `ServiceGroupPurpose` (number): What the group is for.
 * - `Name` (text): Name of the service group.
 */
#define CCAS_BROADCAST_SERVICEGROUP_ADDED 33

/**
 * The set of service groups an agent can serve changes.
 *
 * The list is the whole new set, not the difference.
 *
 * Class name: `AgentServiceGroupsChanged`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `ServiceGroupList` (text): Record ids of the service groups the agent can now serve. Separated
 *   by vertical bars.
 */
#define CCAS_BROADCAST_AGENT_SERVICEGROUPS_CHANGED 34

/**
 * The initial configuration data are complete.
 *
 * It follows the `Logon` and `ServiceGroupAdded` events sent right after the connect; live events
 * come next. It has no parameters.
 *
 * Class name: `DataComplete`.
 */
#define CCAS_BROADCAST_DATA_COMPLETE 35

/**
 * The Agent Service ends the connection in an orderly way.
 *
 * `OnDisconnect` follows. A connection that is simply lost brings `OnDisconnect` alone. It has no
 * parameters.
 *
 * Class name: `ServiceDisconnect`.
 */
#define CCAS_BROADCAST_DISCONNECT 36

/**
 * An agent is consulted by another agent who has a service group call on hold.
 *
 * It is sent for the consulted agent and describes the held customer's call, with up to three IVR
 * data fields as numbered labels and values.
 *
 * Class name: `XferCallInformation`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the consulted agent.
 * - `HeldCallID` (number): Id of the customer's call, which is on hold.
 * - `ActiveCallID` (number): Id of the consultation call.
 * - `ServiceGroupID` (number): Record id of the service group the customer's call belongs to.
 * - `CallingPartyNumber` (text): Number of the customer on hold.
 * - `CalledNumber` (text): Number that was dialed originally.
 * - `IVRLabel1` (text, may be absent): Label of IVR data field 1.
 * - `IVRData1` (text, may be absent): Value of IVR data field 1.
 * - `IVRLabel2` (text, may be absent): Label of IVR data field 2.
 * - `IVRData2` (text, may be absent): Value of IVR data field 2.
 * - `IVRLabel3` (text, may be absent): Label of IVR data field 3.
 * - `IVRData3` (text, may be absent): Value of IVR data field 3.
 */
#define CCAS_BROADCAST_XFER_CALL_INFORMATION 37

/**
 * An agent's IP telephone or SIP softphone registers, and its address and ports are known.
 *
 * Class name: `IpAgentInfo`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `IPAddress` (text): IP address of the telephone or of the agent's computer.
 * - `RASPort` (number): Port used for RAS.
 * - `CSPort` (number): Port used for call signaling.
 */
#define CCAS_BROADCAST_IPAGENTINFO 38

/**
 * The IVR data of a call change.
 *
 * It follows a change by the agent, `SetAgentIVRData` or `SetAgentIVRDataWithCDR`, and also tells
 * of customer data of a campaign that an agent changes. Only fields that changed need be present,
 * at most three; they come as numbered labels and values.
 *
 * Class name: `CallInformationUpdate`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CallID` (number): Id of the service group call.
 * - `CallType` (number): Kind of call.
 * - `IVRLabel1` (text, may be absent): Label of changed field 1.
 * - `IVRData1` (text, may be absent): New value of changed field 1.
 * - `IVRLabel2` (text, may be absent): Label of changed field 2.
 * - `IVRData2` (text, may be absent): New value of changed field 2.
 * - `IVRLabel3` (text, may be absent): Label of changed field 3.
 * - `IVRData3` (text, may be absent): New value of changed field 3.
 */
#define CCAS_BROADCAST_CALLINFORMATION_UPDATE 39

/**
 * The private data of a call change.
 *
 * It follows a change by the agent or `SetPrivateData`.
 *
 * Class name: `AssociatedDataSet`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CallID` (number): Id of the service group call.
 * - `CallType` (number): Kind of call.
 * - `PrivateData` (text): New private data of the call.
 */
#define CCAS_BROADCAST_ASSOCIATEDDATA_SET 40

/**
 * Call qualification codes are set for a call.
 *
 * It follows when the agent enters codes, or `SetAgentCQCodes`.
 *
 * Class name: `CqCodes`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CallID` (number): Id of the service group call.
 * - `CallType` (number): Kind of call.
 * - `CQCodeList` (text): Call qualification codes that were entered. Separated by vertical bars.
 */
#define CCAS_BROADCAST_CQCODES 41

/**
 * An outgoing call cannot be completed.
 *
 * The switch may send causes beyond the known ones.
 *
 * Class name: `Failed`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CallID` (number): Id of the call that failed.
 * - `Cause` (number): Why the call failed.
 * - `CalledNumber` (text): Number that was dialed originally.
 */
#define CCAS_BROADCAST_FAILED 42

/**
 * Recording of a call starts.
 *
 * An external recorder, a supervisor or the agent may have started it. `RecordingStopped` ends it.
 *
 * Class name: `RecordingStarted`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `DN` (text): Extension that is recorded.
 * - `IPAddress` (text, may be absent): IP address of the recorded agent; absent unless the agent
 *   is logged on at an IP extension.
 * - `CallID` (number): Id of the call that is recorded.
 * - `ServiceGroupID` (number, may be absent): Record id of the service group; absent if the call
 *   belongs to none.
 * - `OppositePartyNumber` (text): Number of the other party.
 */
#define CCAS_BROADCAST_RECORDINGSTARTED 43

/**
 * Recording of a call stops.
 *
 * Class name: `RecordingStopped`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `CallID` (number): Id of the call that was recorded.
 */
#define CCAS_BROADCAST_RECORDINGSTOPPED 44

/**
 * A phone agent logs on.
 *
 * The same logon also comes as `Logon`. The vendor intends to drop this event in favour of that
 * one.
 *
 * Class name: `LogonPhoneAgent`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the phone agent.
 * - `DN` (text): Extension the phone agent uses.
 */
#define CCAS_BROADCAST_LOGON_PHONEAGENT 45

/**
 * A phone agent logs off.
 *
 * The same logoff also comes as `Logoff`. The vendor intends to drop this event in favour of that
 * one.
 *
 * Class name: `LogoffPhoneAgent`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the phone agent.
 */
#define CCAS_BROADCAST_LOGOFF_PHONEAGENT 46

/**
 * The call status of a phone agent changes.
 *
 * The vendor intends to drop this event; the call events of a phone agent tell of the same
 * changes.
 *
 * Class name: `PhoneAgentStatuses`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the phone agent.
 * - `CallSubstate` (number): New status of the phone agent: idle, busy or clerical.
 */
#define CCAS_BROADCAST_PHONEAGENT_STATUSES 47

/**
 * A service group call is allocated to a phone agent.
 *
 * It carries up to ten IVR data fields as numbered labels and values. The same call also comes as
 * `CallInformation`, which tells the kind of call besides. The vendor intends to drop this event
 * in favour of that one.
 *
 * Class name: `PhoneAgentCallInformation`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the phone agent.
 * - `CallID` (number): Id of the service group call.
 * - `ServiceGroupID` (number): Record id of the service group.
 * - `CallingPartyNumber` (text): Number of the caller.
 * - `CalledNumber` (text): Number that was dialed originally.
 * - `IVRLabel1` (text, may be absent): Label of IVR data field 1.
 * - `IVRData1` (text, may be absent): Value of IVR data field 1.
 * - `IVRLabel2` (text, may be absent): Label of IVR data field 2.
 * - `IVRData2` (text, may be absent): Value of IVR data field 2.
 * - `IVRLabel3` (text, may be absent): Label of IVR data field 3.
 * - `IVRData3` (text, may be absent): Value of IVR data field 3.
 * - `IVRLabel4` (text, may be absent): Label of IVR data field 4.
 * - `IVRData4` (text, may be absent): Value of IVR data field 4.
 * - `IVRLabel5` (text, may be absent): Label of IVR data field 5.
 * - `IVRData5` (text, may be absent): Value of IVR data field 5.
 * - `IVRLabel6` (text, may be absent): Label of IVR data field 6.
 * - `IVRData6` (text, may be absent): Value of IVR data field 6.
 * - `IVRLabel7` (text, may be absent): Label of IVR data field 7.
 * - `IVRData7` (text, may be absent): Value of IVR data field 7.
 * - `IVRLabel8` (text, may be absent): Label of IVR data field 8.
 * - `IVRData8` (text, may be absent): Value of IVR data field 8.
 * - `IVRLabel9` (text, may be absent): Label of IVR data field 9.
 * - `IVRData9` (text, may be absent): Value of IVR data field 9.
 * - `IVRLabel10` (text, may be absent): Label of IVR data field 10.
 * - `IVRData10` (text, may be absent): Value of IVR data field 10.
 * - `TimeInQueue` (number): Seconds the call waited in the queue.
 */
#define CCAS_BROADCAST_PHONEAGENT_CALL_INFORMATION 48

/**
 * An open media session is rejected at an agent.
 *
 * Class name: `OpenMediaRejected`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `SessionID` (number): Id of the open media session.
 * - `Cause` (text): Why the session was rejected, as text.
 */
#define CCAS_BROADCAST_OPENMEDIAREJECTED 49

/**
 * An agent opens an open media session and begins to handle it.
 *
 * `OpenMediaCompleted` follows when the agent is done with it.
 *
 * Class name: `OpenMediaHandling`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `SessionID` (number): Id of the open media session.
 */
#define CCAS_BROADCAST_OPENMEDIAHANDLING 50

/**
 * An agent is done with an open media session.
 *
 * In openccas `HangupSession` on an open media session raises it too.
 *
 * Class name: `OpenMediaCompleted`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `SessionID` (number): Id of the open media session.
 * - `ClericalFlag` (number): Whether the agent enters clerical state. 1 is yes, 0 is no.
 */
#define CCAS_BROADCAST_OPENMEDIACOMPLETED 51

/**
 * An agent becomes not ready for open media sessions.
 *
 * Class name: `OpenMediaNotReady`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `ReasonID` (number): Record id of the not-ready reason, or -1 if none was given. After
 *   `SetOpenMediaNotReady`, which takes no reason, it is -1.
 * - `ReasonString` (text): Text of the not-ready reason; empty if none was given.
 */
#define CCAS_BROADCAST_OPENMEDIANOTREADY 52

/**
 * An agent becomes ready for open media sessions.
 *
 * Class name: `OpenMediaReady`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 */
#define CCAS_BROADCAST_OPENMEDIAREADY 53

/**
 * An agent rejects a chat session.
 *
 * Class name: `ChatReject`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `SessionID` (number): Id of the chat session.
 * - `Cause` (text): Why the session was rejected, as text.
 */
#define CCAS_BROADCAST_CHATREJECT 55

/**
 * An agent handles a chat session.
 *
 * `ChatComplete` follows when the agent is done with it.
 *
 * Class name: `ChatHandling`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `SessionID` (number): Id of the chat session.
 */
#define CCAS_BROADCAST_CHATHANDLING 56

/**
 * An agent is done with a chat session.
 *
 * In openccas `HangupSession` on a chat session raises it too.
 *
 * Class name: `ChatComplete`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `SessionID` (number): Id of the chat session.
 * - `ClericalFlag` (number): Whether the agent is now in clerical state for the session. 1 is yes,
 *   0 is no.
 */
#define CCAS_BROADCAST_CHATCOMPLETE 57

/**
 * An agent becomes ready for chat sessions.
 *
 * Class name: `ChatReady`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 */
#define CCAS_BROADCAST_CHATREADY 58

/**
 * An agent becomes not ready for chat sessions.
 *
 * Class name: `ChatNotReady`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `ReasonID` (number): Record id of the not-ready reason, or -1 if none was given. After
 *   `SetChatNotReady`, which takes no reason, it is -1.
 * - `ReasonString` (text): Text of the not-ready reason; empty if none was given.
 */
#define CCAS_BROADCAST_CHATNOTREADY 59

/**
 * An agent hands an e-mail over to another agent.
 *
 * Class name: `EmailRedirect`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent who had the e-mail before.
 * - `ToRecID` (number): Record id of the agent who gets the e-mail.
 * - `MessageID` (number): Id of the e-mail message.
 * - `ServiceGroupID` (number): Record id of the service group of the e-mail.
 * - `EmailText` (text): Text of the e-mail.
 */
#define CCAS_BROADCAST_EMAILREDIRECT 60

/**
 * An agent hands a chat session over to another agent.
 *
 * Class name: `ChatRedirect`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent who had the session before.
 * - `ToRecID` (number): Record id of the agent who gets the session.
 * - `SessionID` (number): Id of the chat session.
 * - `ServiceGroupID` (number): Record id of the service group of the session.
 */
#define CCAS_BROADCAST_CHATREDIRECT 61

/**
 * An agent begins to handle an e-mail.
 *
 * Class name: `EmailHandling`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `MessageID` (number): Id of the e-mail message.
 */
#define CCAS_BROADCAST_EMAILHANDLING 62

/**
 * An agent begins to handle an SMS session.
 *
 * Class name: `SmsHandling`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent.
 * - `MessageID` (number): Id of the SMS message.
 */
#define CCAS_BROADCAST_SMSHANDLING 63

/**
 * An open media session is handed over to another agent.
 *
 * Class name: `OpenMediaRedirect`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent who had the session before.
 * - `ToRecID` (number): Record id of the agent who gets the session.
 * - `SessionID` (number): Id of the open media session.
 * - `ServiceGroupID` (number): Record id of the service group of the session.
 */
#define CCAS_BROADCAST_OPENMEDIAREDIRECT 64

/**
 * An agent forwards a chat session to another service group.
 *
 * Class name: `ChatForward`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent who had the session before.
 * - `SessionID` (number): Id of the chat session.
 * - `ServiceGroupID` (number): Record id of the service group the session is forwarded to.
 */
#define CCAS_BROADCAST_CHATFORWARD 65

/**
 * An agent forwards an open media session to another service group.
 *
 * Class name: `OpenMediaForward`.
 *
 * Parameters:
 * - `RecID` (number): Record id of the agent who had the session before.
 * - `SessionID` (number): Id of the open media session.
 * - `ServiceGroupID` (number): Record id of the service group the session is forwarded to.
 */
#define CCAS_BROADCAST_OPENMEDIAFORWARD 66

/**
 * `Name`, a parameter of events.
 */
#define CCAS_PARAM_NAME 1

/**
 * `DN`, a parameter of events.
 */
#define CCAS_PARAM_DN 2

/**
 * `RecID`, a parameter of events.
 */
#define CCAS_PARAM_REC_ID 3

/**
 * `LogonID`, a parameter of events.
 */
#define CCAS_PARAM_LOGON_ID 4

/**
 * `VoiceReady`, a parameter of events.
 */
#define CCAS_PARAM_VOICE_READY 5

/**
 * `EmailReady`, a parameter of events.
 */
#define CCAS_PARAM_EMAIL_READY 6

/**
 * `OpenMediaReady`, a parameter of events.
 */
#define CCAS_PARAM_OPEN_MEDIA_READY 7

/**
 * `MediaReady`, a parameter of events.
 */
#define CCAS_PARAM_MEDIA_READY 8

/**
 * `MachineName`, a parameter of events.
 */
#define CCAS_PARAM_MACHINE_NAME 9

/**
 * `NumberOfServiceGroups`, a parameter of events.
 */
#define CCAS_PARAM_NUMBER_OF_SERVICE_GROUPS 10

/**
 * `ServiceGroupList`, a parameter of events.
 */
#define CCAS_PARAM_SERVICE_GROUP_LIST 11

/**
 * `OASID`, a parameter of events.
 */
#define CCAS_PARAM_OAS_ID 12

/**
 * `ReasonID`, a parameter of events.
 */
#define CCAS_PARAM_REASON_ID 13

/**
 * `ReasonString`, a parameter of events.
 */
#define CCAS_PARAM_REASON_STRING 14

/**
 * `CallID`, a parameter of events.
 */
#define CCAS_PARAM_CALL_ID 15

/**
 * `ServiceGroupID`, a parameter of events.
 */
#define CCAS_PARAM_SERVICE_GROUP_ID 16

/**
 * `CallType`, a parameter of events.
 */
#define CCAS_PARAM_CALL_TYPE 17

/**
 * `OppositePartyNumber`, a parameter of events.
 */
#define CCAS_PARAM_OPPOSITE_PARTY_NUMBER 18

/**
 * `TrunkID`, a parameter of events.
 */
#define CCAS_PARAM_TRUNK_ID 19

/**
 * `CalledNumber`, a parameter of events.
 */
#define CCAS_PARAM_CALLED_NUMBER 20

/**
 * `PrivateData`, a parameter of events.
 */
#define CCAS_PARAM_PRIVATE_DATA 21

/**
 * `Cause`, a parameter of events.
 */
#define CCAS_PARAM_CAUSE 22

/**
 * `CallSubstate`, a parameter of events.
 */
#define CCAS_PARAM_CALL_SUBSTATE 23

/**
 * `MediaServerSessionUri`, a parameter of events.
 */
#define CCAS_PARAM_MEDIA_SERVER_SESSION_URI 24

/**
 * `OnHold`, a parameter of events.
 */
#define CCAS_PARAM_ON_HOLD 25

/**
 * `HeldCallID`, a parameter of events.
 */
#define CCAS_PARAM_HELD_CALL_ID 26

/**
 * `ActiveCallID`, a parameter of events.
 */
#define CCAS_PARAM_ACTIVE_CALL_ID 27

/**
 * `NewCallID`, a parameter of events.
 */
#define CCAS_PARAM_NEW_CALL_ID 28

/**
 * `ClericalFlag`, a parameter of events.
 */
#define CCAS_PARAM_CLERICAL_FLAG 29

/**
 * `TransferringAgent`, a parameter of events.
 */
#define CCAS_PARAM_TRANSFERRING_AGENT 30

/**
 * `DivertedFlag`, a parameter of events.
 */
#define CCAS_PARAM_DIVERTED_FLAG 31

/**
 * `DivertDestination`, a parameter of events.
 */
#define CCAS_PARAM_DIVERT_DESTINATION 32

/**
 * `OrigCallID`, a parameter of events.
 */
#define CCAS_PARAM_ORIG_CALL_ID 33

/**
 * `CallbackStatus`, a parameter of events.
 */
#define CCAS_PARAM_CALLBACK_STATUS 34

/**
 * `MessageID`, a parameter of events.
 */
#define CCAS_PARAM_MESSAGE_ID 35

/**
 * `Subject`, a parameter of events.
 */
#define CCAS_PARAM_SUBJECT 36

/**
 * `ForwardFlag`, a parameter of events.
 */
#define CCAS_PARAM_FORWARD_FLAG 37

/**
 * `RecipientList`, a parameter of events.
 */
#define CCAS_PARAM_RECIPIENT_LIST 38

/**
 * `EmailText`, a parameter of events.
 */
#define CCAS_PARAM_EMAIL_TEXT 39

/**
 * `CallingPartyNumber`, a parameter of events.
 */
#define CCAS_PARAM_CALLING_PARTY_NUMBER 40

/**
 * `IVRLabel1`, a parameter of events.
 */
#define CCAS_PARAM_IVR_LABEL1 41

/**
 * `IVRData1`, a parameter of events.
 */
#define CCAS_PARAM_IVR_DATA1 42

/**
 * `IVRLabel2`, a parameter of events.
 */
#define CCAS_PARAM_IVR_LABEL2 43

/**
 * `IVRData2`, a parameter of events.
 */
#define CCAS_PARAM_IVR_DATA2 44

/**
 * `IVRLabel3`, a parameter of events.
 */
#define CCAS_PARAM_IVR_LABEL3 45

/**
 * `IVRData3`, a parameter of events.
 */
#define CCAS_PARAM_IVR_DATA3 46

/**
 * `IVRLabel4`, a parameter of events.
 */
#define CCAS_PARAM_IVR_LABEL4 47

/**
 * `IVRData4`, a parameter of events.
 */
#define CCAS_PARAM_IVR_DATA4 48

/**
 * `IVRLabel5`, a parameter of events.
 */
#define CCAS_PARAM_IVR_LABEL5 49

/**
 * `IVRData5`, a parameter of events.
 */
#define CCAS_PARAM_IVR_DATA5 50

/**
 * `IVRLabel6`, a parameter of events.
 */
#define CCAS_PARAM_IVR_LABEL6 51

/**
 * `IVRData6`, a parameter of events.
 */
#define CCAS_PARAM_IVR_DATA6 52

/**
 * `IVRLabel7`, a parameter of events.
 */
#define CCAS_PARAM_IVR_LABEL7 53

/**
 * `IVRData7`, a parameter of events.
 */
#define CCAS_PARAM_IVR_DATA7 54

/**
 * `IVRLabel8`, a parameter of events.
 */
#define CCAS_PARAM_IVR_LABEL8 55

/**
 * `IVRData8`, a parameter of events.
 */
#define CCAS_PARAM_IVR_DATA8 56

/**
 * `IVRLabel9`, a parameter of events.
 */
#define CCAS_PARAM_IVR_LABEL9 57

/**
 * `IVRData9`, a parameter of events.
 */
#define CCAS_PARAM_IVR_DATA9 58

/**
 * `IVRLabel10`, a parameter of events.
 */
#define CCAS_PARAM_IVR_LABEL10 59

/**
 * `IVRData10`, a parameter of events.
 */
#define CCAS_PARAM_IVR_DATA10 60

/**
 * `TimeInQueue`, a parameter of events.
 */
#define CCAS_PARAM_TIME_IN_QUEUE 61

/**
 * `CampaignID`, a parameter of events.
 */
#define CCAS_PARAM_CAMPAIGN_ID 62

/**
 * `CustomerID`, a parameter of events.
 */
#define CCAS_PARAM_CUSTOMER_ID 63

/**
 * `CustomerName`, a parameter of events.
 */
#define CCAS_PARAM_CUSTOMER_NAME 64

/**
 * `CustomerNumber`, a parameter of events.
 */
#define CCAS_PARAM_CUSTOMER_NUMBER 65

/**
 * `Comment`, a parameter of events.
 */
#define CCAS_PARAM_COMMENT 66

/**
 * `ServiceGroupPurpose`, a parameter of events.
 */
#define CCAS_PARAM_SERVICE_GROUP_PURPOSE 67

/**
 * `IPAddress`, a parameter of events.
 */
#define CCAS_PARAM_IP_ADDRESS 68

/**
 * `RASPort`, a parameter of events.
 */
#define CCAS_PARAM_RAS_PORT 69

/**
 * `CSPort`, a parameter of events.
 */
#define CCAS_PARAM_CS_PORT 70

/**
 * `CQCodeList`, a parameter of events.
 */
#define CCAS_PARAM_CQ_CODE_LIST 71

/**
 * `SessionID`, a parameter of events.
 */
#define CCAS_PARAM_SESSION_ID 72

/**
 * `ToRecID`, a parameter of events.
 */
#define CCAS_PARAM_TO_REC_ID 73

/**
 * `X-CampaignCallID`, a parameter of events.
 */
#define CCAS_PARAM_X_CAMPAIGN_CALL_ID 74

/**
 * `X-CallbackID`, a parameter of events.
 */
#define CCAS_PARAM_X_CALLBACK_ID 75

/**
 * `X-CallbackCallID`, a parameter of events.
 */
#define CCAS_PARAM_X_CALLBACK_CALL_ID 76

/**
 * `Initialize`: Prepares the client for connecting.
 */
#define CCAS_METHOD_INITIALIZE 1

/**
 * `Connect`: Connects to an Agent Service and receives its events by multicast.
 */
#define CCAS_METHOD_CONNECT 2

/**
 * `ConnectWithIPAddress`: Connects as `Connect` does, through a given network interface.
 */
#define CCAS_METHOD_CONNECT_WITH_IP_ADDRESS 3

/**
 * `ConnectWithDirectConnect`: Connects to an Agent Service over one TCP connection that carries
 * events and requests.
 */
#define CCAS_METHOD_CONNECT_WITH_DIRECT_CONNECT 4

/**
 * `Uninitialize`: Disconnects from the Agent Service.
 */
#define CCAS_METHOD_UNINITIALIZE 5

/**
 * `GetLastErrorInfo`: Gives the number and the text of the last error.
 */
#define CCAS_METHOD_GET_LAST_ERROR_INFO 6

/**
 * `SetLogonCredentials`: Sets the user, password and tenant with which the next connect logs on.
 */
#define CCAS_METHOD_SET_LOGON_CREDENTIALS 7

/**
 * `GetAgentRecIDFromLogonID`: Finds the record id of the agent with a given logon id.
 */
#define CCAS_METHOD_GET_AGENT_REC_ID_FROM_LOGON_ID 8

/**
 * `MakeCall`: Dials a number from an agent's telephone.
 */
#define CCAS_METHOD_MAKE_CALL 9

/**
 * `AnswerCall`: Answers a call that rings at an agent.
 */
#define CCAS_METHOD_ANSWER_CALL 10

/**
 * `HangupCall`: Hangs up a call of an agent.
 */
#define CCAS_METHOD_HANGUP_CALL 11

/**
 * `HangupSession`: Ends an open media, e-mail, SMS or chat session of an agent.
 */
#define CCAS_METHOD_HANGUP_SESSION 12

/**
 * `HoldCall`: Puts a call of an agent on hold.
 */
#define CCAS_METHOD_HOLD_CALL 13

/**
 * `RetrieveCall`: Takes a call of an agent back from hold.
 */
#define CCAS_METHOD_RETRIEVE_CALL 14

/**
 * `ConferenceCall`: Joins the calls of an agent into a conference.
 */
#define CCAS_METHOD_CONFERENCE_CALL 15

/**
 * `TransferCall`: Connects an agent's held call to the active call and takes the agent out of
 * both.
 */
#define CCAS_METHOD_TRANSFER_CALL 16

/**
 * `DeflectCall`: Sends a call at an agent on to another destination.
 */
#define CCAS_METHOD_DEFLECT_CALL 17

/**
 * `RejectServiceCall`: Rejects a service group call that arrives at an agent.
 */
#define CCAS_METHOD_REJECT_SERVICE_CALL 18

/**
 * `CancelClerical`: Ends an agent's clerical time after a call.
 */
#define CCAS_METHOD_CANCEL_CLERICAL 19

/**
 * `CancelSessionClerical`: Ends an agent's clerical time after an open media, e-mail, SMS or chat
 * session.
 */
#define CCAS_METHOD_CANCEL_SESSION_CLERICAL 20

/**
 * `ExtendClerical`: Lengthens an agent's clerical time.
 */
#define CCAS_METHOD_EXTEND_CLERICAL 21

/**
 * `SetVoiceReady`: Makes an agent ready for voice calls.
 */
#define CCAS_METHOD_SET_VOICE_READY 22

/**
 * `SetVoiceNotReady`: Makes an agent not ready for voice calls.
 */
#define CCAS_METHOD_SET_VOICE_NOT_READY 23

/**
 * `GetVoiceReadyStatus`: Tells whether an agent is ready for voice calls.
 */
#define CCAS_METHOD_GET_VOICE_READY_STATUS 24

/**
 * `SetEmailReady`: Makes an agent ready for e-mail.
 */
#define CCAS_METHOD_SET_EMAIL_READY 25

/**
 * `SetEmailNotReady`: Makes an agent not ready for e-mail.
 */
#define CCAS_METHOD_SET_EMAIL_NOT_READY 26

/**
 * `GetEmailReadyStatus`: Tells whether an agent is ready for e-mail.
 */
#define CCAS_METHOD_GET_EMAIL_READY_STATUS 27

/**
 * `GetNotReadyReasons`: Lists the not-ready reasons of a tenant.
 */
#define CCAS_METHOD_GET_NOT_READY_REASONS 28

/**
 * `LogonPhoneAgent`: Logs a phone agent on at an extension.
 */
#define CCAS_METHOD_LOGON_PHONE_AGENT 29

/**
 * `LogoffPhoneAgent`: Logs a phone agent off.
 */
#define CCAS_METHOD_LOGOFF_PHONE_AGENT 30

/**
 * `SetPhoneAgentReady`: Makes a phone agent ready for voice calls.
 */
#define CCAS_METHOD_SET_PHONE_AGENT_READY 31

/**
 * `SetPhoneAgentNotReady`: Makes a phone agent not ready for voice calls.
 */
#define CCAS_METHOD_SET_PHONE_AGENT_NOT_READY 32

/**
 * `GetPhoneAgentVoiceReadyStatus`: Tells whether a phone agent is ready for voice calls.
 */
#define CCAS_METHOD_GET_PHONE_AGENT_VOICE_READY_STATUS 33

/**
 * `GetPhoneAgentRecIDFromExtension`: Finds the record id of the phone agent who is logged on at an
 * extension.
 */
#define CCAS_METHOD_GET_PHONE_AGENT_REC_ID_FROM_EXTENSION 34

/**
 * `GetPhoneAgentServiceGroupID`: Finds the service group whose call a phone agent is handling.
 */
#define CCAS_METHOD_GET_PHONE_AGENT_SERVICE_GROUP_ID 35

/**
 * `GetAgentServiceGroups`: Lists the service groups that an agent serves.
 */
#define CCAS_METHOD_GET_AGENT_SERVICE_GROUPS 36

/**
 * `GetPhoneAgentstatus`: Gives the state of a phone agent: logon, readiness, and the service group
 * call at hand.
 */
#define CCAS_METHOD_GET_PHONE_AGENT_STATUS 37

/**
 * `SetAgentCQCodes`: Sets the qualification codes of an agent's call.
 */
#define CCAS_METHOD_SET_AGENT_CQ_CODES 38

/**
 * `SetPrivateData`: Sets the private data of an agent's call.
 */
#define CCAS_METHOD_SET_PRIVATE_DATA 39

/**
 * `DeflectPhoneAgentCall`: Sends a phone agent's call on to another destination.
 */
#define CCAS_METHOD_DEFLECT_PHONE_AGENT_CALL 40

/**
 * `SetAgentIVRData`: Sets up to three IVR fields of an agent's voice call.
 */
#define CCAS_METHOD_SET_AGENT_IVR_DATA 41

/**
 * `GetAgentCallManagerID`: Finds the call manager on which an agent is logged on.
 */
#define CCAS_METHOD_GET_AGENT_CALL_MANAGER_ID 42

/**
 * `SetAgentIVRDataWithCDR`: Sets up to three IVR fields of an agent's session and has them written
 * to the call detail records.
 */
#define CCAS_METHOD_SET_AGENT_IVR_DATA_WITH_CDR 43

/**
 * `SetChatReady`: Makes an agent ready for chat.
 */
#define CCAS_METHOD_SET_CHAT_READY 44

/**
 * `SetChatNotReady`: Makes an agent not ready for chat.
 */
#define CCAS_METHOD_SET_CHAT_NOT_READY 45

/**
 * `SetOpenMediaReady`: Makes an agent ready for open media sessions.
 */
#define CCAS_METHOD_SET_OPEN_MEDIA_READY 46

/**
 * `SetOpenMediaNotReady`: Makes an agent not ready for open media sessions.
 */
#define CCAS_METHOD_SET_OPEN_MEDIA_NOT_READY 47

/**
 * `StopApp`: Closes an agent's application by force.
 */
#define CCAS_METHOD_STOP_APP 48

/**
 * `MakeCampaignCall`: Starts dialling a campaign call that is pending at an agent.
 */
#define CCAS_METHOD_MAKE_CAMPAIGN_CALL 49

/**
 * `RejectCampaignCall`: Rejects a campaign call that is pending at an agent.
 */
#define CCAS_METHOD_REJECT_CAMPAIGN_CALL 50

/**
 * `SetCampaignCallStatus`: Sets the outcome of a campaign call.
 */
#define CCAS_METHOD_SET_CAMPAIGN_CALL_STATUS 51

/**
 * `GetAgentMediaSettings`: Gives the media settings of an agent: which media, how many at a time,
 * which beside which.
 */
#define CCAS_METHOD_GET_AGENT_MEDIA_SETTINGS 52

/**
 * `MakeCallbackCall`: Starts dialling a callback call that is pending at an agent.
 */
#define CCAS_METHOD_MAKE_CALLBACK_CALL 53

/**
 * `RejectCallbackCall`: Rejects a callback call that is pending at an agent.
 */
#define CCAS_METHOD_REJECT_CALLBACK_CALL 54

/**
 * `SetCallbackCallStatus`: Sets the outcome of a callback call.
 */
#define CCAS_METHOD_SET_CALLBACK_CALL_STATUS 55

/**
 * `SendDTMF`: Sends DTMF digits through a call of an agent.
 */
#define CCAS_METHOD_SEND_DTMF 56

/**
 * CallType: A callback asked for on a web page.
 *
 * The vendor's sample program has 3 for it.
 */
#define CCAS_CALL_TYPE_WEB_CALLBACK 2

/**
 * CallType: An ordinary voice call.
 *
 * The vendor's sample program has 4 for it.
 */
#define CCAS_CALL_TYPE_VOICE 3

/**
 * CallType: An e-mail.
 *
 * The vendor's sample program has 5 for it.
 */
#define CCAS_CALL_TYPE_EMAIL 4

/**
 * CallType: A call of a campaign.
 *
 * The vendor's sample program has 6 for it.
 */
#define CCAS_CALL_TYPE_CAMPAIGN 5

/**
 * SampleCallType: A text chat from a web page.
 */
#define CCAS_SAMPLE_CALL_TYPE_WEB_CHAT 0

/**
 * SampleCallType: An e-mail from a web page.
 */
#define CCAS_SAMPLE_CALL_TYPE_WEB_EMAIL 1

/**
 * SampleCallType: A voice-over-IP call from a web page.
 */
#define CCAS_SAMPLE_CALL_TYPE_WEB_VOIP 2

/**
 * SampleCallType: A call of another PBX.
 */
#define CCAS_SAMPLE_CALL_TYPE_OTHER_PBX 7

/**
 * SampleCallType: A NetMeeting call.
 */
#define CCAS_SAMPLE_CALL_TYPE_NET_MEETING 8

/**
 * CallCause: The called party is busy.
 */
#define CCAS_CALL_CAUSE_BUSY 3

/**
 * CallCause: The call was cancelled.
 */
#define CCAS_CALL_CAUSE_CALL_CANCELLED 5

/**
 * CallCause: The destination cannot be reached.
 */
#define CCAS_CALL_CAUSE_DESTINATION_NOT_OBTAINABLE 13

/**
 * CallSubstate: The agent talks with the other party.
 */
#define CCAS_CALL_SUBSTATE_TALKING 0

/**
 * CallSubstate: The agent assists another agent.
 */
#define CCAS_CALL_SUBSTATE_ASSISTING 1

/**
 * CallSubstate: The agent is assisted.
 */
#define CCAS_CALL_SUBSTATE_ASSISTED 2

/**
 * CallSubstate: The agent monitors a call.
 */
#define CCAS_CALL_SUBSTATE_MONITORING 3

/**
 * CallSubstate: The agent is monitored.
 */
#define CCAS_CALL_SUBSTATE_MONITORED 4

/**
 * PhoneAgentSubstate: The phone agent has no call.
 */
#define CCAS_PHONE_AGENT_SUBSTATE_IDLE 1

/**
 * PhoneAgentSubstate: The phone agent is busy.
 */
#define CCAS_PHONE_AGENT_SUBSTATE_BUSY 2

/**
 * PhoneAgentSubstate: The phone agent is in clerical state.
 */
#define CCAS_PHONE_AGENT_SUBSTATE_CLERICAL 3

/**
 * ServiceGroupPurpose: Voice calls.
 */
#define CCAS_SERVICE_GROUP_PURPOSE_VOICE 0

/**
 * ServiceGroupPurpose: Campaign calls.
 */
#define CCAS_SERVICE_GROUP_PURPOSE_CAMPAIGN 1

/**
 * ServiceGroupPurpose: E-mail.
 */
#define CCAS_SERVICE_GROUP_PURPOSE_EMAIL 2

/**
 * ServiceGroupPurpose: SMS.
 */
#define CCAS_SERVICE_GROUP_PURPOSE_SMS 3

/**
 * ServiceGroupPurpose: Chat.
 */
#define CCAS_SERVICE_GROUP_PURPOSE_CHAT 4

/**
 * ServiceGroupPurpose: Dispatch of voice calls.
 */
#define CCAS_SERVICE_GROUP_PURPOSE_VOICE_DISPATCH 5

/**
 * ServiceGroupPurpose: Common hold.
 */
#define CCAS_SERVICE_GROUP_PURPOSE_COMMON_HOLD 6

/**
 * ServiceGroupPurpose: Dispatch of e-mail.
 */
#define CCAS_SERVICE_GROUP_PURPOSE_EMAIL_DISPATCH 7

/**
 * ServiceGroupPurpose: Dispatch of SMS.
 */
#define CCAS_SERVICE_GROUP_PURPOSE_SMS_DISPATCH 8

/**
 * ServiceGroupPurpose: Open media. The simulator uses it.
 */
#define CCAS_SERVICE_GROUP_PURPOSE_OPEN_MEDIA 9

/**
 * Tenant: All tenants, in `SetLogonCredentials` for the host administrator.
 */
#define CCAS_TENANT_ALL_TENANTS -1

/**
 * Tenant: The system has no tenants, wherever else a request takes a tenant id.
 */
#define CCAS_TENANT_NOT_TENANTED -1

/**
 * MediaType: A voice call.
 */
#define CCAS_MEDIA_TYPE_VOICE 1

/**
 * MediaType: An e-mail session.
 */
#define CCAS_MEDIA_TYPE_EMAIL 2

/**
 * MediaType: A chat session.
 */
#define CCAS_MEDIA_TYPE_CHAT 3

/**
 * MediaType: An open media session.
 */
#define CCAS_MEDIA_TYPE_OPEN_MEDIA 4

/**
 * MediaType: An SMS session.
 */
#define CCAS_MEDIA_TYPE_SMS 5

/**
 * The request that failed was not sent: it has had no effect. Also of errors that are no
 * request's.
 */
#define CCAS_OUTCOME_NOT_SENT 0

/**
 * The service refused the request that failed.
 */
#define CCAS_OUTCOME_REFUSED 1

/**
 * The request that failed was sent, and no answer came: it may have taken effect or not.
 */
#define CCAS_OUTCOME_UNKNOWN 2

/**
 * Callbacks are called on a thread of the library, one at a time. The default.
 */
#define CCAS_DELIVER_ON_THREAD 0

/**
 * Callbacks are called by `ccas_dispatch`, on the thread that calls it.
 */
#define CCAS_DELIVER_BY_DISPATCH 1

/**
 * Events are missing here: `from` to `to`, where they are known. What was derived from the events
 * before may be out of date.
 */
#define CCAS_NOTICE_GAP 1

/**
 * Configuration data follow, up to and with `CCAS_BROADCAST_DATA_COMPLETE`. They replace whatever
 * was known.
 */
#define CCAS_NOTICE_SNAPSHOT_BEGIN 2

/**
 * The connection was lost; the client tries to make it again.
 */
#define CCAS_NOTICE_DISCONNECTED 3

/**
 * The connection is there again.
 */
#define CCAS_NOTICE_RECONNECTED 4

/**
 * The connection is lost for good: the client does not try, or has given up. No event comes any
 * more unless the program connects again.
 */
#define CCAS_NOTICE_LOST 5

/**
 * A signed 32-bit number. COM: `LONG`.
 */
#define CCAS_VALUE_LONG 1

/**
 * A text in UTF-8. COM: `BSTR`.
 */
#define CCAS_VALUE_TEXT 2

/**
 * A date and time of day in wall-clock time of the contact centre, as an OLE automation date: days
 * since 30 December 1899. COM: `DATE`.
 */
#define CCAS_VALUE_DATE 3

/**
 * Yes or no. COM: `VARIANT_BOOL`.
 */
#define CCAS_VALUE_FLAG 4

/**
 * A number that need not be whole. Only acts of the simulator take it.
 */
#define CCAS_VALUE_NUMBER 5

/**
 * No event has told.
 */
#define CCAS_KNOWN_UNKNOWN -1

/**
 * It is not so.
 */
#define CCAS_KNOWN_NO 0

/**
 * It is so.
 */
#define CCAS_KNOWN_YES 1

/**
 * The events so far do not tell.
 */
#define CCAS_LEG_UNKNOWN 0

/**
 * The call was allocated to the agent, or the agent is to be consulted; it does not ring yet.
 */
#define CCAS_LEG_ALLOCATED 1

/**
 * The agent has dialled.
 */
#define CCAS_LEG_ORIGINATED 2

/**
 * It rings: at the agent, or at the party the agent calls.
 */
#define CCAS_LEG_DELIVERED 3

/**
 * The agent is connected.
 */
#define CCAS_LEG_ESTABLISHED 4

/**
 * The agent has the call on hold, alone or with another party.
 */
#define CCAS_LEG_HELD 5

/**
 * Another party has the call on hold, or no event tells which.
 */
#define CCAS_LEG_HELD_BY_OTHER 6

/**
 * The agent has left the call and writes it up.
 */
#define CCAS_LEG_CLERICAL 7

/**
 * The call came to the agent.
 */
#define CCAS_DIRECTION_INCOMING 1

/**
 * The agent made the call.
 */
#define CCAS_DIRECTION_OUTGOING 2

/**
 * Something failed that nobody was told of otherwise.
 */
#define CCAS_LOG_ERROR 1

/**
 * Something went wrong and was dealt with.
 */
#define CCAS_LOG_WARN 2

/**
 * Connections come and go.
 */
#define CCAS_LOG_INFO 3

/**
 * What the library does.
 */
#define CCAS_LOG_DEBUG 4

/**
 * All of it. Only here the values of parameters appear; passwords never do.
 */
#define CCAS_LOG_TRACE 5

/**
 * Yes, for a member of options where 0 stands for the default.
 */
#define CCAS_YES 1

/**
 * No, for a member of options where 0 stands for the default.
 */
#define CCAS_NO -1

/**
 * A client of an Agent Service.
 *
 * All functions that take one may be called by any thread at any time, several at once, also from
 * callbacks; only not from signal handlers, and not by a client's `ccas_log_function`. After
 * `fork`, in the child, every function fails with `CCAS_ERROR_FORKED`, and freeing does nothing.
 */
typedef struct ccas_client ccas_client;

/**
 * Something that happened in the contact centre.
 *
 * It may be read by several threads at once. The texts that its functions give belong to it: they
 * are in UTF-8 and valid as long as it is, in a callback until that returns. Reading an event also
 * works in the child of a fork.
 */
typedef struct ccas_event ccas_event;

/**
 * An event that is waited for.
 */
typedef struct ccas_expectation ccas_expectation;

/**
 * The picture of the contact centre that a client keeps: agents, service groups and calls, folded
 * from its events when they arrive.
 *
 * It outlives connections: while there is none it stays as it was, and says so; the next one brings
 * it up to date. All models of a client show one picture.
 */
typedef struct ccas_model ccas_model;

/**
 * What came of a request.
 */
typedef struct ccas_result ccas_result;

/**
 * A simulated contact centre with its Agent Service on a port of this machine.
 *
 * All functions that take one may be called by any thread at any time, several at once.
 */
typedef struct ccas_simulator ccas_simulator;

/**
 * A picture of the contact centre at one moment. It may be read by several threads at once, and
 * stays valid until it is freed; so do the texts and arrays that its functions give.
 */
typedef struct ccas_snapshot ccas_snapshot;

/**
 * Whom a client speaks for.
 */
typedef struct ccas_credentials {
    /**
     * `sizeof(ccas_credentials)`.
     */
    size_t struct_size;
    /**
     * User id of a host or tenant administrator.
     */
    const char *user_id;
    /**
     * Its password.
     */
    const char *password;
    /**
     * Id of the tenant; -1 with a host administrator, who sees all tenants.
     */
    int32_t tenant_id;
} ccas_credentials;

/**
 * How the connection is encrypted. Of a file and the text of one, only one may be set.
 */
typedef struct ccas_tls {
    /**
     * `sizeof(ccas_tls)`.
     */
    size_t struct_size;
    /**
     * A PEM file with the issuers to trust. Default: those that this system trusts.
     */
    const char *roots_file;
    /**
     * The text of such a file.
     */
    const char *roots_pem;
    /**
     * The name that the service's certificate has to be for. Default: the host of the connect.
     */
    const char *server_name;
    /**
     * A PEM file with the certificate that the client shows, its issuers after it. Default: none.
     */
    const char *certificate_file;
    /**
     * The text of such a file.
     */
    const char *certificate_pem;
    /**
     * A PEM file with the private key of the certificate.
     */
    const char *key_file;
    /**
     * The text of such a file.
     */
    const char *key_pem;
} ccas_tls;

/**
 * How a lost connection is made again. A `ccas_reconnect` with all members 0 has the defaults.
 */
typedef struct ccas_reconnect {
    /**
     * `sizeof(ccas_reconnect)`.
     */
    size_t struct_size;
    /**
     * The delay before the first attempt, in milliseconds; it doubles with each. Default 100.
     */
    int32_t first_delay_ms;
    /**
     * The longest delay between two attempts, in milliseconds. Default 5000.
     */
    int32_t longest_delay_ms;
    /**
     * Give up after so many failed attempts. Default: never.
     */
    uint32_t attempts;
} ccas_reconnect;

/**
 * An address of a service.
 */
typedef struct ccas_address {
    /**
     * Host name or IP address.
     */
    const char *host;
    /**
     * Port, 1 to 65535.
     */
    int32_t port;
} ccas_address;

/**
 * Settings of a client. Set all to 0 and then `struct_size`: what stays 0 or NULL has its default.
 *
 *     ccas_options options = {0};
 *     options.struct_size = sizeof options;
 */
typedef struct ccas_options {
    /**
     * `sizeof(ccas_options)`.
     */
    size_t struct_size;
    /**
     * Where callbacks are called: `CCAS_DELIVER_ON_THREAD` or `CCAS_DELIVER_BY_DISPATCH`.
     */
    int32_t delivery;
    /**
     * How long a connect may take, in milliseconds. Default 30000.
     */
    int32_t connect_timeout_ms;
    /**
     * How long a request may take, in milliseconds. Default 30000.
     */
    int32_t request_timeout_ms;
    /**
     * The largest frame that the client takes, in bytes, at least 16384. Default 1048576.
     */
    uint32_t max_frame;
    /**
     * Name of the program, for the service's log. Default `openccas`.
     */
    const char *name;
    /**
     * Whom the client speaks for. A system with tenants insists on it. Default: nobody.
     */
    const struct ccas_credentials *credentials;
    /**
     * Encrypt the connection. Default: it is not encrypted.
     */
    const struct ccas_tls *tls;
    /**
     * Connect again when the connection is lost. Default: it is not made again.
     */
    const struct ccas_reconnect *reconnect;
    /**
     * Other addresses of the service, which a connect tries after the one that it names.
     */
    const struct ccas_address *also_at;
    /**
     * How many there are.
     */
    size_t also_at_count;
    /**
     * IP address of the network interface that `ccas_open` connects from. Default: any.
     */
    const char *interface_address;
    /**
     * Bytes of events that may wait in this client before it takes no more from the service.
     * Default 4194304.
     */
    uint64_t queue_bytes;
    /**
     * Events that may wait in this client before it takes no more from the service. Default 32768.
     */
    uint64_t queue_events;
} ccas_options;

/**
 * Is called for every event, in order. COM: `OnEvent`.
 *
 * It may make requests, disconnect, close and free the client. It must return normally: a C++
 * exception must not leave it, nor a `longjmp`.
 *
 * - `context`: What was given when it was registered.
 * - `event`: The event. It belongs to the library and is valid until the function returns;
 *   `ccas_event_retain` gives a copy that stays.
 */
typedef void (*ccas_event_function)(void *context, const struct ccas_event *event);

/**
 * Lets go of a context. It is called exactly once for each context that was given to the library:
 * when the function that belongs to it will not be called any more; also if the call that gave it
 * fails. It may be called on any thread.
 *
 * - `context`: What was given.
 */
typedef void (*ccas_drop_function)(void *context);

/**
 * Is called once for every lost connection, after its last event, and not when the program itself
 * disconnects. The same is allowed in it as in a `ccas_event_function`. COM: `OnDisconnect`.
 *
 * - `context`: What was given when it was registered.
 * - `reason`: Why, as one of the `CCAS_ERROR_` constants.
 * - `text`: The reason in words, valid until the function returns.
 */
typedef void (*ccas_disconnect_function)(void *context, int32_t reason, const char *text);

/**
 * Something about the stream of events itself.
 */
typedef struct ccas_notice {
    /**
     * `sizeof(ccas_notice)` of the library. What is beyond it is not there.
     */
    size_t struct_size;
    /**
     * One of the `CCAS_NOTICE_` constants.
     */
    int32_t notice_type;
    /**
     * Why, if the connection was lost: one of the `CCAS_ERROR_` constants; else 0.
     */
    int32_t reason;
    /**
     * The reason in words; else empty. It belongs to the library and is valid as long as the
     * notice.
     */
    const char *reason_text;
    /**
     * Of a gap: the position of the first event that is missing; else 0.
     */
    uint64_t from;
    /**
     * Of a gap: the position of the last event that is missing, 0 if nobody knows because the
     * service was started anew; else 0.
     */
    uint64_t to;
    /**
     * Of `CCAS_NOTICE_SNAPSHOT_BEGIN`: the position at which the configuration data were taken;
     * else 0.
     */
    uint64_t seq;
} ccas_notice;

/**
 * Is called for what happens to the stream of events, in its place among them. The same is allowed
 * in it as in a `ccas_event_function`.
 *
 * - `context`: What was given when it was registered.
 * - `notice`: What happened, valid until the function returns.
 */
typedef void (*ccas_notice_function)(void *context, const struct ccas_notice *notice);

/**
 * A parameter of an event.
 */
typedef struct ccas_parameter {
    /**
     * `sizeof(ccas_parameter)`.
     */
    size_t struct_size;
    /**
     * Its name, as the COM object spells it.
     */
    const char *name;
    /**
     * Its name as one of the `CCAS_PARAM_` constants; 0 if it is newer than this library.
     */
    int32_t parameter;
    /**
     * The type of its value: `CCAS_VALUE_LONG` or `CCAS_VALUE_TEXT`.
     */
    int32_t value_type;
    /**
     * The value, if it is a number; else 0.
     */
    int32_t long_value;
    /**
     * The value, if it is a text; else NULL.
     */
    const char *text_value;
} ccas_parameter;

/**
 * A value of one of several types: an argument or a result of a request, or of an act of the
 * simulator. `ccas_long`, `ccas_text`, `ccas_date`, `ccas_flag` and `ccas_number` make them.
 */
typedef struct ccas_value {
    /**
     * One of the `CCAS_VALUE_` constants; says which of the others holds the value.
     */
    int32_t value_type;
    /**
     * A number; of a flag 1 or 0.
     */
    int32_t long_value;
    /**
     * A date, or a number that need not be whole.
     */
    double double_value;
    /**
     * A text.
     */
    const char *text_value;
} ccas_value;

/**
 * What `ccas_get_phone_agent_status` gives.
 */
typedef struct ccas_phone_agent_status {
    /**
     * `sizeof(ccas_phone_agent_status)`.
     */
    size_t struct_size;
    /**
     * Whether the phone agent is logged on: true whenever the request succeeds. 1 is yes, 0 is no.
     */
    int32_t logged_on;
    /**
     * Whether the phone agent is ready for voice calls. 1 is yes, 0 is no.
     */
    int32_t ready;
    /**
     * Record id of the not-ready reason; -1 if there is none.
     */
    int32_t not_ready_reason_id;
    /**
     * State of the phone agent's call, an open number.
     */
    int32_t call_state;
    /**
     * Record id of the service group of the current call; 0 if there is no service group call.
     */
    int32_t service_group_id;
    /**
     * Id of the current service group call; 0 if there is none.
     */
    int32_t call_id;
} ccas_phone_agent_status;

/**
 * What `ccas_get_agent_media_settings` gives.
 */
typedef struct ccas_agent_media_settings {
    /**
     * `sizeof(ccas_agent_media_settings)`.
     */
    size_t struct_size;
    /**
     * Greatest number of open media sessions at a time.
     */
    int32_t number_of_concurrent_om;
    /**
     * Whether chats are offered while the agent handles an open media session. 1 is yes, 0 is no.
     */
    int32_t receive_chat_while_handling_om;
    /**
     * Whether e-mails are offered while the agent handles an open media session. 1 is yes, 0 is
     * no.
     */
    int32_t receive_email_while_handling_om;
    /**
     * Whether voice calls are offered while the agent handles an open media session. 1 is yes, 0
     * is no.
     */
    int32_t receive_voice_while_handling_om;
    /**
     * Whether chats are offered while the agent handles a voice call. 1 is yes, 0 is no.
     */
    int32_t receive_chat_while_handling_voice;
    /**
     * Whether e-mails are offered while the agent handles a voice call. 1 is yes, 0 is no.
     */
    int32_t receive_email_while_handling_voice;
    /**
     * Whether open media sessions are offered while the agent handles a voice call. 1 is yes, 0 is
     * no.
     */
    int32_t receive_om_while_handling_voice;
    /**
     * Greatest number of chats at a time.
     */
    int32_t number_of_concurrent_chat;
    /**
     * Whether voice calls are offered while the agent handles a chat. 1 is yes, 0 is no.
     */
    int32_t receive_voice_while_handling_chat;
    /**
     * Whether e-mails are offered while the agent handles a chat. 1 is yes, 0 is no.
     */
    int32_t receive_email_while_handling_chat;
    /**
     * Whether open media sessions are offered while the agent handles a chat. 1 is yes, 0 is no.
     */
    int32_t receive_om_while_handling_chat;
    /**
     * Greatest number of e-mails at a time.
     */
    int32_t number_of_concurrent_email;
    /**
     * Whether voice calls are offered while the agent handles an e-mail. 1 is yes, 0 is no.
     */
    int32_t receive_voice_while_handling_email;
    /**
     * Whether chats are offered while the agent handles an e-mail. 1 is yes, 0 is no.
     */
    int32_t receive_chat_while_handling_email;
    /**
     * Whether open media sessions are offered while the agent handles an e-mail. 1 is yes, 0 is
     * no.
     */
    int32_t receive_om_while_handling_email;
    /**
     * Whether the agent may receive chats. 1 is yes, 0 is no.
     */
    int32_t chat_enabled;
    /**
     * Whether the agent may receive e-mails. 1 is yes, 0 is no.
     */
    int32_t email_enabled;
    /**
     * Whether the agent may receive SMS. 1 is yes, 0 is no.
     */
    int32_t sms_enabled;
    /**
     * Whether the agent may receive open media sessions. 1 is yes, 0 is no.
     */
    int32_t om_enabled;
} ccas_agent_media_settings;

/**
 * Is called once with what came of an asynchronous request. The same is allowed in it as in a
 * `ccas_event_function`.
 *
 * - `context`: What was given with the request.
 * - `result`: What came of it, valid until the function returns.
 */
typedef void (*ccas_completion_function)(void *context, const struct ccas_result *result);

/**
 * A value that a parameter has to have.
 */
typedef struct ccas_condition {
    /**
     * One of the `CCAS_PARAM_` constants.
     */
    int32_t parameter;
    /**
     * The value, if the parameter is a number.
     */
    int32_t long_value;
    /**
     * The value, if the parameter is a text; else NULL.
     */
    const char *text_value;
} ccas_condition;

/**
 * Which events are meant. Set all to 0 and then `struct_size`: that is all events.
 */
typedef struct ccas_filter {
    /**
     * `sizeof(ccas_filter)`.
     */
    size_t struct_size;
    /**
     * Events of these types, as `CCAS_BROADCAST_` constants; NULL for all.
     */
    const int32_t *event_types;
    /**
     * How many there are.
     */
    size_t event_type_count;
    /**
     * Only events for which all of these are true.
     */
    const struct ccas_condition *conditions;
    /**
     * How many there are.
     */
    size_t condition_count;
    /**
     * Only events that concern the agent with this record id; 0 for all.
     */
    int32_t agent_rec_id;
    /**
     * If not 0, without the events that tell of a phone agent a second time:
     * `CCAS_BROADCAST_LOGON_PHONEAGENT` and its like.
     */
    int32_t without_phone_agent_twins;
} ccas_filter;

/**
 * What a picture tells of itself.
 */
typedef struct ccas_snapshot_info {
    /**
     * `sizeof(ccas_snapshot_info)`.
     */
    size_t struct_size;
    /**
     * Whether the client is connected: 1 or 0. If not, the picture is what it was.
     */
    int32_t connected;
    /**
     * Whether the configuration data have come: 1 or 0. Before, agents and groups are missing.
     */
    int32_t complete;
    /**
     * The position of the last event in it; 0 if there is none.
     */
    uint64_t seq;
    /**
     * When that event happened, in microseconds since 1970-01-01 00:00 UTC; 0 if there is none.
     */
    int64_t time_us;
    /**
     * How many gaps there were: what was missed is not in it.
     */
    uint64_t gaps;
    /**
     * The run of the service that the events come from; empty if there are none.
     */
    const char *epoch;
    /**
     * How many agents are logged on.
     */
    size_t agent_count;
    /**
     * How many service groups there are.
     */
    size_t group_count;
    /**
     * How many calls there are at agents.
     */
    size_t call_count;
} ccas_snapshot_info;

/**
 * Whether an agent is ready for a medium, and since when.
 */
typedef struct ccas_readiness {
    /**
     * Whether it is so, as one of the `CCAS_KNOWN_` constants.
     */
    int32_t ready;
    /**
     * Record id of the reason for not being ready; 0 if there is none, or it is not known.
     */
    int32_t reason_id;
    /**
     * Text of that reason; NULL if there is none, or it is not known.
     */
    const char *reason_text;
    /**
     * Since when, in microseconds since 1970-01-01 00:00 UTC; 0 if it was so before the connect.
     */
    int64_t since_us;
} ccas_readiness;

/**
 * An agent or phone agent who is logged on. What no event has told is NULL or 0, unless it says
 * otherwise.
 */
typedef struct ccas_agent {
    /**
     * `sizeof(ccas_agent)`.
     */
    size_t struct_size;
    /**
     * The tenant it belongs to; -1 on a system without tenants.
     */
    int32_t tenant_id;
    /**
     * Record id.
     */
    int32_t rec_id;
    /**
     * Name.
     */
    const char *name;
    /**
     * Logon id.
     */
    const char *logon_id;
    /**
     * Extension.
     */
    const char *extension;
    /**
     * Name of the computer the agent logged on at; empty for phone agents.
     */
    const char *machine;
    /**
     * Whether it is a phone agent, as one of the `CCAS_KNOWN_` constants.
     */
    int32_t phone_agent;
    /**
     * Whether the calls below are all there are: 1 or 0. If not, the agent may have others, begun
     * before the connect.
     */
    int32_t work_known;
    /**
     * Since when it is logged on, in microseconds since 1970-01-01 00:00 UTC.
     */
    int64_t logged_on_since_us;
    /**
     * Since when it is in clerical state after a call, in the same way; 0 if it is in none.
     */
    int64_t clerical_since_us;
    /**
     * Record ids of the service groups that the agent can serve; NULL if no event has told.
     */
    const int32_t *groups;
    /**
     * How many there are.
     */
    size_t group_count;
    /**
     * Ids of the calls that the agent takes part in, oldest first.
     */
    const int32_t *calls;
    /**
     * How many there are.
     */
    size_t call_count;
    /**
     * How many sessions are at the agent: e-mail, SMS, chat, open media.
     */
    size_t session_count;
    /**
     * Readiness for voice calls.
     */
    struct ccas_readiness voice;
    /**
     * Readiness for e-mail.
     */
    struct ccas_readiness email;
    /**
     * Readiness for chat sessions.
     */
    struct ccas_readiness chat;
    /**
     * Readiness for open media sessions.
     */
    struct ccas_readiness open_media;
} ccas_agent;

/**
 * A service group. What no event has told is NULL or 0.
 */
typedef struct ccas_service_group {
    /**
     * `sizeof(ccas_service_group)`.
     */
    size_t struct_size;
    /**
     * The tenant it belongs to; -1 on a system without tenants.
     */
    int32_t tenant_id;
    /**
     * Record id.
     */
    int32_t rec_id;
    /**
     * Name.
     */
    const char *name;
    /**
     * What the group is for: one of the `CCAS_SERVICE_GROUP_PURPOSE_` constants.
     */
    int32_t purpose;
    /**
     * How many calls of the group were allocated and answered since the connect.
     */
    uint64_t answered_calls;
} ccas_service_group;

/**
 * An agent's part in a call.
 */
typedef struct ccas_leg {
    /**
     * Record id of the agent.
     */
    int32_t rec_id;
    /**
     * What the agent does in the call: one of the `CCAS_LEG_` constants.
     */
    int32_t state;
    /**
     * One of the `CCAS_DIRECTION_` constants; 0 if it is not known.
     */
    int32_t direction;
    /**
     * The part the agent has in the conversation, as last told: one of the `CCAS_CALL_SUBSTATE_`
     * constants; -1 if no event has told.
     */
    int32_t substate;
    /**
     * Whether the agent is being recorded in this call, as one of the `CCAS_KNOWN_` constants.
     */
    int32_t recording;
    /**
     * Number of the other party, of a conference a list with commas; NULL if it is not known.
     */
    const char *opposite_party_number;
    /**
     * Since when the state is this, in microseconds since 1970-01-01 00:00 UTC.
     */
    int64_t since_us;
    /**
     * When the agent was first connected, in the same way; 0 if not yet, or before the connect.
     */
    int64_t established_us;
} ccas_leg;

/**
 * Label and data of an IVR field.
 */
typedef struct ccas_ivr_field {
    /**
     * The label.
     */
    const char *label;
    /**
     * The data.
     */
    const char *data;
} ccas_ivr_field;

/**
 * A call in which at least one agent takes part, or after which one is in clerical state. What no
 * event has told is NULL or 0, unless it says otherwise.
 */
typedef struct ccas_call {
    /**
     * `sizeof(ccas_call)`.
     */
    size_t struct_size;
    /**
     * The tenant it belongs to; -1 on a system without tenants.
     */
    int32_t tenant_id;
    /**
     * Its id: the present one, if a transfer or conference gave it another.
     */
    int32_t call_id;
    /**
     * Record id of the service group; 0 if it belongs to none, -1 if it is not known.
     */
    int32_t service_group_id;
    /**
     * Kind of call: one of the `CCAS_CALL_TYPE_` constants.
     */
    int32_t call_type;
    /**
     * One of the `CCAS_DIRECTION_` constants; 0 if it is not known. A call between agents is
     * outgoing.
     */
    int32_t direction;
    /**
     * Seconds it waited in the queue before it was allocated to an agent; -1 if no event has told.
     */
    int32_t time_in_queue;
    /**
     * Id of the customer's call about which this one consults a colleague.
     */
    int32_t consults_about;
    /**
     * When its first event came, in microseconds since 1970-01-01 00:00 UTC; 0 if it is older than
     * the connect.
     */
    int64_t began_us;
    /**
     * Number of the caller.
     */
    const char *calling_number;
    /**
     * Number that was dialled originally.
     */
    const char *called_number;
    /**
     * Trunk that carries it.
     */
    const char *trunk_id;
    /**
     * Private data.
     */
    const char *private_data;
    /**
     * The agents' parts in it, in the order in which they joined.
     */
    const struct ccas_leg *legs;
    /**
     * How many there are.
     */
    size_t leg_count;
    /**
     * The IVR data.
     */
    const struct ccas_ivr_field *ivr;
    /**
     * How many there are.
     */
    size_t ivr_count;
    /**
     * Ids of the calls that became part of it.
     */
    const int32_t *former_ids;
    /**
     * How many there are.
     */
    size_t former_id_count;
} ccas_call;

/**
 * What a client has seen so far.
 */
typedef struct ccas_stats {
    /**
     * `sizeof(ccas_stats)`.
     */
    size_t struct_size;
    /**
     * Events received, configuration data included.
     */
    uint64_t events_received;
    /**
     * Gaps told.
     */
    uint64_t gaps;
    /**
     * Bytes of events that callbacks have not been given yet.
     */
    uint64_t queued_bytes;
    /**
     * Callbacks that failed, as told by `ccas_report_handler_failure`.
     */
    uint64_t handler_failures;
    /**
     * Connections made again after a loss.
     */
    uint64_t reconnects;
    /**
     * Datagrams that brought events by multicast, or told how far they go.
     */
    uint64_t datagrams;
    /**
     * Datagrams from the service's address that were damaged or of another run.
     */
    uint64_t datagrams_rejected;
    /**
     * Events that multicast lost and that came over the connection.
     */
    uint64_t events_repaired;
    /**
     * Requests that succeeded.
     */
    uint64_t requests_succeeded;
    /**
     * Requests that the service refused.
     */
    uint64_t requests_refused;
    /**
     * Requests that failed and were not sent.
     */
    uint64_t requests_not_sent;
    /**
     * Requests that failed and may have taken effect.
     */
    uint64_t requests_unknown;
} ccas_stats;

/**
 * Is called for each line of the library's log, on any of its threads, several at once. It must not
 * block and must not make requests.
 *
 * - `context`: What was given with it.
 * - `level`: One of the `CCAS_LOG_` constants.
 * - `target`: Which part of the library tells it, valid until the function returns.
 * - `message`: What it tells, valid until the function returns.
 */
typedef void (*ccas_log_function)(void *context,
                                  int32_t level,
                                  const char *target,
                                  const char *message);

/**
 * An administrator who may connect to a simulator.
 */
typedef struct ccas_account {
    /**
     * User id.
     */
    const char *user_id;
    /**
     * Password.
     */
    const char *password;
    /**
     * Id of the tenant whose administrator it is; -1 for the host's.
     */
    int32_t tenant_id;
} ccas_account;

/**
 * How a simulator encrypts its connections. Of a file and the text of one, only one may be set.
 */
typedef struct ccas_server_tls {
    /**
     * `sizeof(ccas_server_tls)`.
     */
    size_t struct_size;
    /**
     * A PEM file with the certificate of the service, its issuers after it.
     */
    const char *certificate_file;
    /**
     * The text of such a file.
     */
    const char *certificate_pem;
    /**
     * A PEM file with the private key of the certificate.
     */
    const char *key_file;
    /**
     * The text of such a file.
     */
    const char *key_pem;
    /**
     * A PEM file with issuers: only clients get in that show a certificate of one of them. Default:
     * none is asked for.
     */
    const char *client_roots_file;
    /**
     * The text of such a file.
     */
    const char *client_roots_pem;
} ccas_server_tls;

/**
 * Settings of a simulator. Set all to 0 and then `struct_size`: what stays 0 or NULL has its
 * default. At most one of `scenario`, `scenario_file` and `sample` may be set.
 */
typedef struct ccas_simulator_options {
    /**
     * `sizeof(ccas_simulator_options)`.
     */
    size_t struct_size;
    /**
     * The text of a scenario: who works in the contact centre, and what happens by itself.
     */
    const char *scenario;
    /**
     * A file with such a text.
     */
    const char *scenario_file;
    /**
     * Name of a scenario that is built in. Default `support-desk`.
     */
    const char *sample;
    /**
     * What all chance comes from: the same scenario and seed give the same events. Default 1.
     */
    uint64_t seed;
    /**
     * How many simulated seconds pass in a real one. Default 1 with the clock `real`.
     */
    double speed;
    /**
     * If not 0, requests that the state makes impossible are refused, whatever the scenario says.
     */
    int32_t strict;
    /**
     * Port to listen on. Default: one that the system chooses.
     */
    int32_t port;
    /**
     * Address to listen on. Default `127.0.0.1`; one that is not loopback needs `tls` and `accounts`.
     */
    const char *host;
    /**
     * How many clients may be connected at a time. Default 10.
     */
    uint32_t max_clients;
    /**
     * How many events are held for clients that are behind: who was away for longer is told of a
     * gap. The default is that of the service.
     */
    uint32_t ring_events;
    /**
     * How long a connection may be quiet before a heartbeat is sent, in milliseconds. The default
     * is that of the service.
     */
    int32_t heartbeat_ms;
    /**
     * How long a client may be silent before it is given up, in milliseconds; not less than
     * `heartbeat_ms`. The default is that of the service.
     */
    int32_t silence_ms;
    /**
     * How long the place of a client is kept that has lost its connection, in milliseconds. The
     * default is that of the service.
     */
    int32_t resume_window_ms;
    /**
     * How long an orderly end may take, in milliseconds. The default is that of the service.
     */
    int32_t shutdown_timeout_ms;
    /**
     * Port of the group for multicast, 1 to 65535.
     */
    int32_t multicast_port;
    /**
     * Offer events by multicast, to this group of IPv4. Default: they are not offered so.
     */
    const char *multicast_group;
    /**
     * What drives the time. `virtual`: it stands still until the act `advance` moves it. `real`: it
     * passes by itself. `unlimited`: as fast as it can be simulated. Default `real` if `speed` is
     * set, else `virtual`.
     */
    const char *clock;
    /**
     * Who may connect, and nobody else, whomever the scenario names. Default: those of the scenario;
     * anybody if it names none.
     */
    const struct ccas_account *accounts;
    /**
     * How many there are.
     */
    size_t account_count;
    /**
     * Encrypt connections, and let in no client that does not. Default: they are not encrypted.
     */
    const struct ccas_server_tls *tls;
} ccas_simulator_options;

/**
 * An argument of an act.
 */
typedef struct ccas_named_value {
    /**
     * Its name.
     */
    const char *name;
    /**
     * Its value.
     */
    struct ccas_value value;
} ccas_named_value;

/**
 * What may be said of `ccas_simulator_advance` besides. Set all to 0 and then `struct_size`: what
 * stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_advance_options {
    /**
     * `sizeof(ccas_simulator_advance_options)`.
     */
    size_t struct_size;
    /**
     * How far. In seconds.
     */
    double seconds;
    /**
     * How far, beside the seconds. In milliseconds.
     */
    int32_t milliseconds;
} ccas_simulator_advance_options;

/**
 * What may be said of `ccas_simulator_set_not_ready` besides. Set all to 0 and then `struct_size`:
 * what stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_set_not_ready_options {
    /**
     * `sizeof(ccas_simulator_set_not_ready_options)`.
     */
    size_t struct_size;
    /**
     * Not-ready reason. Without it there is none.
     */
    int32_t reason;
} ccas_simulator_set_not_ready_options;

/**
 * What may be said of `ccas_simulator_set_habits` besides. Set all to 0 and then `struct_size`:
 * what stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_set_habits_options {
    /**
     * `sizeof(ccas_simulator_set_habits_options)`.
     */
    size_t struct_size;
    /**
     * Name of habits of the scenario. Without it the agent does nothing unasked.
     */
    const char *habits;
} ccas_simulator_set_habits_options;

/**
 * What may be said of `ccas_simulator_register_phone` besides. Set all to 0 and then
 * `struct_size`: what stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_register_phone_options {
    /**
     * `sizeof(ccas_simulator_register_phone_options)`.
     */
    size_t struct_size;
    /**
     * Port used for RAS; 1719 without it.
     */
    int32_t ras_port;
    /**
     * Port used for call signalling; 1720 without it.
     */
    int32_t cs_port;
} ccas_simulator_register_phone_options;

/**
 * The label and the data of an IVR field.
 */
typedef struct ccas_field {
    /**
     * Label.
     */
    const char *label;
    /**
     * Data; NULL for none.
     */
    const char *data;
} ccas_field;

/**
 * What may be said of `ccas_simulator_inbound_call` besides. Set all to 0 and then `struct_size`:
 * what stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_inbound_call_options {
    /**
     * `sizeof(ccas_simulator_inbound_call_options)`.
     */
    size_t struct_size;
    /**
     * Number of the caller. Without it the number is withheld.
     */
    const char *from;
    /**
     * Number that the caller has dialled. Without it that of the group.
     */
    const char *to;
    /**
     * What the caller was asked.
     */
    const struct ccas_field *ivr;
    /**
     * How many there are.
     */
    size_t ivr_count;
    /**
     * Private data that the call brings along.
     */
    const char *private_data;
    /**
     * Of two waiting calls the one with the higher priority goes first; 0 without it.
     */
    int32_t priority;
    /**
     * How long the caller talks before hanging up. Without it: until somebody else does. In
     * seconds.
     */
    double talk;
    /**
     * How long the caller waits for an answer. Without it: for ever. In seconds.
     */
    double patience;
    /**
     * Whether a caller who gives up in the queue asks to be called back; no without it. `CCAS_YES`
     * or `CCAS_NO`.
     */
    int32_t wants_callback;
} ccas_simulator_inbound_call_options;

/**
 * What may be said of `ccas_simulator_email` besides. Set all to 0 and then `struct_size`: what
 * stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_email_options {
    /**
     * `sizeof(ccas_simulator_email_options)`.
     */
    size_t struct_size;
    /**
     * Subject.
     */
    const char *subject;
    /**
     * What the customer has written.
     */
    const char *text;
    /**
     * Other recipients: a reply goes to them as well.
     */
    const char *const *others;
    /**
     * How many there are.
     */
    size_t others_count;
    /**
     * What is known of the customer.
     */
    const struct ccas_field *ivr;
    /**
     * How many there are.
     */
    size_t ivr_count;
    /**
     * Of two waiting sessions the one with the higher priority goes first; 0 without it.
     */
    int32_t priority;
    /**
     * How long an agent takes who handles it by habit. In seconds.
     */
    double takes;
} ccas_simulator_email_options;

/**
 * What may be said of `ccas_simulator_sms` besides. Set all to 0 and then `struct_size`: what
 * stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_sms_options {
    /**
     * `sizeof(ccas_simulator_sms_options)`.
     */
    size_t struct_size;
    /**
     * What the customer has written.
     */
    const char *text;
    /**
     * What is known of the customer.
     */
    const struct ccas_field *ivr;
    /**
     * How many there are.
     */
    size_t ivr_count;
    /**
     * Of two waiting sessions the one with the higher priority goes first; 0 without it.
     */
    int32_t priority;
    /**
     * How long an agent takes who handles it by habit. In seconds.
     */
    double takes;
} ccas_simulator_sms_options;

/**
 * What may be said of `ccas_simulator_chat` besides. Set all to 0 and then `struct_size`: what
 * stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_chat_options {
    /**
     * `sizeof(ccas_simulator_chat_options)`.
     */
    size_t struct_size;
    /**
     * What it is about.
     */
    const char *subject;
    /**
     * What the customer has written.
     */
    const char *text;
    /**
     * What is known of the customer.
     */
    const struct ccas_field *ivr;
    /**
     * How many there are.
     */
    size_t ivr_count;
    /**
     * Of two waiting sessions the one with the higher priority goes first; 0 without it.
     */
    int32_t priority;
    /**
     * How long an agent takes who handles it by habit. In seconds.
     */
    double takes;
    /**
     * How long the customer waits for an agent. Without it: for ever. In seconds.
     */
    double patience;
} ccas_simulator_chat_options;

/**
 * What may be said of `ccas_simulator_open_media` besides. Set all to 0 and then `struct_size`:
 * what stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_open_media_options {
    /**
     * `sizeof(ccas_simulator_open_media_options)`.
     */
    size_t struct_size;
    /**
     * What it is about.
     */
    const char *subject;
    /**
     * What the customer has written.
     */
    const char *text;
    /**
     * What is known of the customer.
     */
    const struct ccas_field *ivr;
    /**
     * How many there are.
     */
    size_t ivr_count;
    /**
     * Of two waiting sessions the one with the higher priority goes first; 0 without it.
     */
    int32_t priority;
    /**
     * How long an agent takes who handles it by habit. In seconds.
     */
    double takes;
    /**
     * How long the customer waits for an agent. Without it: for ever. In seconds.
     */
    double patience;
} ccas_simulator_open_media_options;

/**
 * What may be said of `ccas_simulator_reply` besides. Set all to 0 and then `struct_size`: what
 * stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_reply_options {
    /**
     * `sizeof(ccas_simulator_reply_options)`.
     */
    size_t struct_size;
    /**
     * What the agent writes.
     */
    const char *text;
    /**
     * Subject. Without it that of the customer, with `Re: ` or `Fwd: ` before it.
     */
    const char *subject;
    /**
     * Who gets it. Without it the customer and the other recipients.
     */
    const char *const *to;
    /**
     * How many there are.
     */
    size_t to_count;
    /**
     * Whether the message is forwarded; no without it. `CCAS_YES` or `CCAS_NO`.
     */
    int32_t forwarded;
} ccas_simulator_reply_options;

/**
 * What may be said of `ccas_simulator_add_customer` besides. Set all to 0 and then `struct_size`:
 * what stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_add_customer_options {
    /**
     * `sizeof(ccas_simulator_add_customer_options)`.
     */
    size_t struct_size;
    /**
     * What an agent has noted earlier.
     */
    const char *comment;
    /**
     * What is known of the customer.
     */
    const struct ccas_field *ivr;
    /**
     * How many there are.
     */
    size_t ivr_count;
} ccas_simulator_add_customer_options;

/**
 * What may be said of `ccas_simulator_callback` besides. Set all to 0 and then `struct_size`: what
 * stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_callback_options {
    /**
     * `sizeof(ccas_simulator_callback_options)`.
     */
    size_t struct_size;
    /**
     * The number that the customer has dialled. Without it that of the group.
     */
    const char *to;
    /**
     * Id of the call by which the customer has asked. Without it there is a new number for it.
     */
    int32_t orig_call;
    /**
     * What the customer was asked; events tell three of them.
     */
    const struct ccas_field *ivr;
    /**
     * How many there are.
     */
    size_t ivr_count;
} ccas_simulator_callback_options;

/**
 * What may be said of `ccas_simulator_dial_pending` besides. Set all to 0 and then `struct_size`:
 * what stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_dial_pending_options {
    /**
     * `sizeof(ccas_simulator_dial_pending_options)`.
     */
    size_t struct_size;
    /**
     * The number. Without it that of the customer.
     */
    const char *number;
} ccas_simulator_dial_pending_options;

/**
 * What may be said of `ccas_simulator_fill_form` besides. Set all to 0 and then `struct_size`:
 * what stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_fill_form_options {
    /**
     * `sizeof(ccas_simulator_fill_form_options)`.
     */
    size_t struct_size;
    /**
     * When to call next, by the clock of the contact centre. A time without a zone, such as
     * `2026-01-05T08:00:00`.
     */
    const char *next_attempt;
    /**
     * What whoever calls next should know. Without it the comment stays as it is.
     */
    const char *comment;
    /**
     * Whether the form is closed; yes without it. `CCAS_YES` or `CCAS_NO`.
     */
    int32_t close;
} ccas_simulator_fill_form_options;

/**
 * What may be said of `ccas_simulator_start_recording` besides. Set all to 0 and then
 * `struct_size`: what stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_start_recording_options {
    /**
     * `sizeof(ccas_simulator_start_recording_options)`.
     */
    size_t struct_size;
    /**
     * Who records it, unless it is a supervisor; an outside system without it. One of `agent`,
     * `outside_system`.
     */
    const char *by;
    /**
     * Record id of the supervisor who has it recorded. It excludes `by`.
     */
    int32_t supervisor;
} ccas_simulator_start_recording_options;

/**
 * What may be said of `ccas_simulator_add_agent` besides. Set all to 0 and then `struct_size`:
 * what stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_add_agent_options {
    /**
     * `sizeof(ccas_simulator_add_agent_options)`.
     */
    size_t struct_size;
    /**
     * Record ids of the service groups that the agent serves, at level 1.
     */
    const int32_t *groups;
    /**
     * How many there are.
     */
    size_t groups_count;
    /**
     * The tenant; -1, which is none, without it.
     */
    int32_t tenant_id;
    /**
     * Whether the agent logs on by itself; yes without it. `CCAS_YES` or `CCAS_NO`.
     */
    int32_t logs_on;
    /**
     * Name of habits of the scenario. Without it the agent does nothing unasked.
     */
    const char *habits;
} ccas_simulator_add_agent_options;

/**
 * What may be said of `ccas_simulator_add_phone_agent` besides. Set all to 0 and then
 * `struct_size`: what stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_add_phone_agent_options {
    /**
     * `sizeof(ccas_simulator_add_phone_agent_options)`.
     */
    size_t struct_size;
    /**
     * Extension at which the phone agent logs on by itself.
     */
    const char *extension;
    /**
     * Record ids of the service groups that the phone agent serves, at level 1.
     */
    const int32_t *groups;
    /**
     * How many there are.
     */
    size_t groups_count;
    /**
     * The tenant; -1, which is none, without it.
     */
    int32_t tenant_id;
    /**
     * Whether the phone agent logs on by itself; yes without it. `CCAS_YES` or `CCAS_NO`.
     */
    int32_t logs_on;
    /**
     * Name of habits of the scenario. Without it the phone agent does nothing unasked.
     */
    const char *habits;
} ccas_simulator_add_phone_agent_options;

/**
 * What may be said of `ccas_simulator_add_group` besides. Set all to 0 and then `struct_size`:
 * what stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_add_group_options {
    /**
     * `sizeof(ccas_simulator_add_group_options)`.
     */
    size_t struct_size;
    /**
     * What it is for; `voice` without it. One of `voice`, `campaign`, `email`, `sms`, `chat`,
     * `voice_dispatch`, `common_hold`, `email_dispatch`, `sms_dispatch`, `open_media`.
     */
    const char *purpose;
    /**
     * The tenant; -1, which is none, without it.
     */
    int32_t tenant_id;
    /**
     * The number that callers dial for it.
     */
    const char *number;
    /**
     * Clerical time after a call or session; none without it. In seconds.
     */
    double clerical;
    /**
     * How long a call rings, or a session is offered, at an agent before it goes to another. In
     * seconds.
     */
    double ring_timeout;
    /**
     * Whether an agent who lets that time pass is made not ready for the medium; no without it.
     * `CCAS_YES` or `CCAS_NO`.
     */
    int32_t ring_timeout_not_ready;
    /**
     * How many of the calls an outside system records: from 0, which is none, to 1; 0 without it.
     */
    double recorded;
    /**
     * Which of the free agents gets a call; `longest_idle` without it. One of `longest_idle`,
     * `highest_level`.
     */
    const char *allocation;
} ccas_simulator_add_group_options;

/**
 * What may be said of `ccas_simulator_begin_fault` besides. Set all to 0 and then `struct_size`:
 * what stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_begin_fault_options {
    /**
     * `sizeof(ccas_simulator_begin_fault_options)`.
     */
    size_t struct_size;
    /**
     * The method concerned, such as `MakeCall`. Without it: every one.
     */
    const char *method;
    /**
     * Record id of the agent concerned. Without it: requests about any agent, and about none.
     */
    int32_t agent;
    /**
     * For how long answers are held back. With the effect `delay`, and only with it. In seconds.
     */
    double delay;
} ccas_simulator_begin_fault_options;

/**
 * What may be said of `ccas_simulator_cut_connections` besides. Set all to 0 and then
 * `struct_size`: what stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_cut_connections_options {
    /**
     * `sizeof(ccas_simulator_cut_connections_options)`.
     */
    size_t struct_size;
    /**
     * What the client calls itself. Without it: all clients.
     */
    const char *client;
} ccas_simulator_cut_connections_options;

/**
 * What may be said of `ccas_simulator_half_open` besides. Set all to 0 and then `struct_size`:
 * what stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_half_open_options {
    /**
     * `sizeof(ccas_simulator_half_open_options)`.
     */
    size_t struct_size;
    /**
     * What the client calls itself. Without it: all clients.
     */
    const char *client;
    /**
     * Whether that begins; yes without it. No: the connections go on. `CCAS_YES` or `CCAS_NO`.
     */
    int32_t on;
} ccas_simulator_half_open_options;

/**
 * What may be said of `ccas_simulator_refuse_connections` besides. Set all to 0 and then
 * `struct_size`: what stays 0 or NULL is not said.
 */
typedef struct ccas_simulator_refuse_connections_options {
    /**
     * `sizeof(ccas_simulator_refuse_connections_options)`.
     */
    size_t struct_size;
    /**
     * Whether that begins; yes without it. `CCAS_YES` or `CCAS_NO`.
     */
    int32_t on;
} ccas_simulator_refuse_connections_options;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Gives `CCAS_ABI_VERSION` of the library that runs.
 */
CCAS_API int32_t ccas_abi_version(void);

/**
 * Gives the version of the library that runs, such as `0.1.0`.
 */
CCAS_API const char *ccas_version(void);

/**
 * Gives the number and the text of the last error of a client on the calling thread.
 *
 * Each thread has its own last error for each client. A call that succeeds leaves it as it is. In
 * the OnDisconnect callback it is the reason of the loss. Nothing is sent.
 *
 * - `client`: The client; NULL for the last error of any call on this thread, also of those that
 *   take no client and of `ccas_open`.
 * - `error`: Is given the number, one of the `CCAS_ERROR_` constants; 0 if there was none. May be
 *   NULL.
 * - `error_string`: Is given what went wrong, in words for people; empty if nothing did. It belongs
 *   to the library and is valid until the next call on this thread that fails. May be NULL.
 *
 * Returns `CCAS_OK`.
 *
 * COM: `GetLastErrorInfo`.
 */
CCAS_API
int32_t ccas_get_last_error_info(const struct ccas_client *client,
                                 int32_t *error,
                                 const char **error_string);

/**
 * Gives what is known of the request that failed last on a client and thread.
 *
 * - `client`: As in `ccas_get_last_error_info`.
 * - `outcome`: Is given `CCAS_OUTCOME_NOT_SENT`, `CCAS_OUTCOME_REFUSED` or
 *   `CCAS_OUTCOME_UNKNOWN`.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT` if `outcome` is NULL.
 */
CCAS_API int32_t ccas_get_last_outcome(const struct ccas_client *client, int32_t *outcome);

/**
 * Makes a client that is not connected.
 *
 * Follow it with `ccas_initialize` and one of the connects; `ccas_open` does all of it.
 *
 * - `options`: The settings; NULL for the defaults. They are read before the function returns.
 * - `client`: Is given the client, to be freed with `ccas_client_free`.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`, naming the member that cannot be used;
 * `CCAS_ERROR_TLS_FAILED` if a certificate or key cannot be used.
 */
CCAS_API int32_t ccas_client_new(const struct ccas_options *options, struct ccas_client **client);

/**
 * Makes a client that is connected directly, for events and requests, and ready to use.
 *
 * It is `ccas_client_new`, `ccas_initialize` and `ccas_connect_with_direct_connect` in one. To miss
 * no event, register callbacks before the connect and call these three instead; one that is
 * registered later is told the configuration data, and the events from then on.
 *
 * - `host`: Host name or IP address of the Agent Service.
 * - `port`: Its port.
 * - `options`: The settings; NULL for the defaults. They are read before the function returns.
 * - `client`: Is given the client, to be freed with `ccas_client_free`; NULL if it fails.
 *
 * Errors: those of `ccas_client_new` and `ccas_connect_with_direct_connect`. Their text is that of
 * `ccas_get_last_error_info(NULL, ...)`.
 */
CCAS_API
int32_t ccas_open(const char *host,
                  int32_t port,
                  const struct ccas_options *options,
                  struct ccas_client **client);

/**
 * Sets how long requests may take that begin from now on.
 *
 * - `client`: The client.
 * - `timeout_ms`: The time in milliseconds, more than 0.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
 */
CCAS_API int32_t ccas_set_request_timeout(struct ccas_client *client, int32_t timeout_ms);

/**
 * Disconnects from the Agent Service.
 *
 * When it returns, no OnEvent callback starts any more, events that were still queued are
 * discarded, and requests that waited have failed. OnDisconnect is not called for it. The client can
 * be initialized and connected again. It may be called from callbacks. It does not wait for a
 * callback that runs.
 *
 * - `client`: The client.
 *
 * COM: `Uninitialize`.
 */
CCAS_API
int32_t ccas_uninitialize(struct ccas_client *client);

/**
 * Disconnects for good: every later call fails with `CCAS_ERROR_CLOSED`, and so do those that wait
 * in other threads. Asynchronous requests are completed with that error.
 *
 * The client remains to be freed. Closing it again does nothing. It may be called from callbacks,
 * and does not wait for one that runs.
 *
 * - `client`: The client.
 */
CCAS_API int32_t ccas_close(struct ccas_client *client);

/**
 * Closes a client, if it is not closed yet, lets go of it, and sets the variable to NULL.
 *
 * When it returns, no callback runs and none starts any more; contexts of callbacks are let go of,
 * those of requests that are not completed too. So it waits for a callback that another thread
 * runs: hold no lock that the callback needs. It may be called from a callback of this client,
 * which then is the last one, and while other threads wait in requests, which fail with
 * `CCAS_ERROR_CLOSED`. No call may begin with the client after this one.
 *
 * - `client`: The variable that holds it. NULL, and a variable that holds NULL, are fine.
 */
CCAS_API void ccas_client_free(struct ccas_client **client);

/**
 * Whether the client is connected, or a lost connection is being made again: 1 or 0. A call that
 * fails gives its error, which is negative.
 *
 * - `client`: The client.
 */
CCAS_API int32_t ccas_is_connected(struct ccas_client *client);

/**
 * Prepares the client for connecting.
 *
 * It comes before everything else: a connect without it fails. Called again, it does nothing. After
 * `ccas_uninitialize`, or after the connection was lost, the same client can be initialized and
 * connected again, also from inside an OnDisconnect callback.
 *
 * - `client`: The client.
 *
 * Errors: `CCAS_ERROR_CLOSED`.
 *
 * COM: `Initialize`.
 */
CCAS_API int32_t ccas_initialize(struct ccas_client *client);

/**
 * Connects to an Agent Service and receives its events by multicast, on the interface that leads to
 * it.
 *
 * Otherwise as `ccas_connect_with_ip_address`.
 *
 * - `client`: The client.
 * - `machine_name`: Host name or address of the machine on which the Agent Service runs.
 * - `port`: Port on which the Agent Service listens.
 *
 * Errors: as `ccas_connect_with_ip_address`.
 *
 * COM: `Connect`.
 */
CCAS_API int32_t ccas_connect(struct ccas_client *client, const char *machine_name, int32_t port);

/**
 * Connects to an Agent Service and receives its events by multicast, joined on a given network
 * interface.
 *
 * Waits for the service's answer, as long as the option `connect_timeout_ms` says. Then come a
 * `CCAS_BROADCAST_LOGON` for each agent who is logged on, a `CCAS_BROADCAST_SERVICEGROUP_ADDED` for
 * each service group and `CCAS_BROADCAST_DATA_COMPLETE`; live events follow. Most requests need
 * `ccas_connect_with_direct_connect` instead. A tenanted system refuses this connection.
 *
 * - `client`: The client.
 * - `machine_name`: Host name or address of the machine on which the Agent Service runs.
 * - `port`: Port on which the Agent Service listens.
 * - `interface_address`: IP address of the local network interface; NULL or empty for the one that
 *   leads to the service.
 *
 * Errors: as `ccas_connect_with_direct_connect`; `CCAS_ERROR_NOT_SUPPORTED` if the service offers
 * no multicast.
 *
 * COM: `ConnectWithIPAddress`.
 */
CCAS_API
int32_t ccas_connect_with_ip_address(struct ccas_client *client,
                                     const char *machine_name,
                                     int32_t port,
                                     const char *interface_address);

/**
 * Connects to an Agent Service over one TCP connection that carries events and requests.
 *
 * This is the connection for a program that sends requests, and the only one that a tenanted system
 * accepts; there `ccas_set_logon_credentials` comes first. Waits for the service's answer, as long
 * as the option `connect_timeout_ms` says. Then come a `CCAS_BROADCAST_LOGON` for each agent who is
 * logged on, a `CCAS_BROADCAST_SERVICEGROUP_ADDED` for each service group and
 * `CCAS_BROADCAST_DATA_COMPLETE`; live events follow.
 *
 * - `client`: The client.
 * - `machine_name`: Host name or address of the machine on which the Agent Service runs.
 * - `port`: Port on which the Agent Service listens.
 * - `interface_address`: IP address of the local network interface to connect through; NULL or
 *   empty for any.
 *
 * Errors: `CCAS_ERROR_NOT_INITIALIZED`, `CCAS_ERROR_ALREADY_CONNECTED`, `CCAS_ERROR_CLOSED` if the
 * client is not ready for it; `CCAS_ERROR_INVALID_ARGUMENT`, `CCAS_ERROR_CONNECT_FAILED`,
 * `CCAS_ERROR_TIMEOUT`, `CCAS_ERROR_TLS_FAILED` if the service was not reached;
 * `CCAS_ERROR_AUTHENTICATION_FAILED`, `CCAS_ERROR_UNKNOWN_TENANT`, `CCAS_ERROR_TOO_MANY_CLIENTS`,
 * `CCAS_ERROR_VERSION_MISMATCH` if it refused.
 *
 * COM: `ConnectWithDirectConnect`.
 */
CCAS_API
int32_t ccas_connect_with_direct_connect(struct ccas_client *client,
                                         const char *machine_name,
                                         int32_t port,
                                         const char *interface_address);

/**
 * Sets the user, password and tenant with which the next connect logs on.
 *
 * Needed for a tenanted system only, before `ccas_connect_with_direct_connect`. With the account of
 * a host administrator and tenant -1 the client sees the events of all tenants; with that of a
 * tenant administrator and that tenant's id, those of that tenant. Nothing is sent and nothing is
 * checked here: wrong credentials make the connect fail.
 *
 * - `client`: The client.
 * - `user_id`: User id of a host or tenant administrator.
 * - `password`: Its password. The caller may erase it afterwards.
 * - `tenant_id`: Id of the tenant, or -1.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
 *
 * COM: `SetLogonCredentials`.
 */
CCAS_API
int32_t ccas_set_logon_credentials(struct ccas_client *client,
                                   const char *user_id,
                                   const char *password,
                                   int32_t tenant_id);

/**
 * Gives the time zone of the contact centre, as an IANA name such as `Europe/Stockholm`. Dates that
 * requests take are wall-clock time in it.
 *
 * - `client`: The client.
 * - `time_zone`: Is given the name, to be freed with `ccas_string_free`.
 *
 * Errors: `CCAS_ERROR_NOT_CONNECTED` before the first connect.
 */
CCAS_API int32_t ccas_get_time_zone(struct ccas_client *client, char **time_zone);

/**
 * Registers the function that is called for every event.
 *
 * It makes the events flow: with the connect if it is registered before that, else from now on. It
 * replaces the one before and stays when the client connects again. With the option
 * `CCAS_DELIVER_ON_THREAD` it is called on a thread of the library; with
 * `CCAS_DELIVER_BY_DISPATCH` by `ccas_dispatch`. No two callbacks of a client run at the same time.
 *
 * A function that is slow makes the service keep the events for the client; one that does not
 * return for so long that the service holds them no longer loses the connection, with
 * `CCAS_ERROR_SLOW_CONSUMER`. Requests go on meanwhile.
 *
 * - `client`: The client.
 * - `function`: The function; NULL to want no events any more: the service stops sending them, and
 *   the next one that is registered goes on behind the last event.
 * - `context`: Is passed to it.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_CLOSED`, `CCAS_ERROR_INTERNAL` if no thread can be started.
 *
 * COM: `OnEvent`.
 */
CCAS_API
int32_t ccas_on_event(struct ccas_client *client,
                      ccas_event_function function,
                      void *context,
                      ccas_drop_function drop);

/**
 * Registers the function that is called once for every lost connection, after its last event.
 *
 * It is not called when the program itself disconnects. With the option `reconnect` it is called
 * when the connection is lost, and not again when the client gives up. It replaces the one before
 * and stays when the client connects again.
 *
 * - `client`: The client.
 * - `function`: The function; NULL for none.
 * - `context`: Is passed to it.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_CLOSED`, `CCAS_ERROR_INTERNAL` if no thread can be started.
 *
 * COM: `OnDisconnect`.
 */
CCAS_API
int32_t ccas_on_disconnect(struct ccas_client *client,
                           ccas_disconnect_function function,
                           void *context,
                           ccas_drop_function drop);

/**
 * Registers the function that is called for what happens to the stream of events: gaps, snapshots,
 * losses and returns of the connection. It is called only while an OnEvent function is registered,
 * in its place among the events.
 *
 * - `client`: The client.
 * - `function`: The function; NULL for none.
 * - `context`: Is passed to it.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_CLOSED`, `CCAS_ERROR_INTERNAL` if no thread can be started.
 */
CCAS_API
int32_t ccas_on_notice(struct ccas_client *client,
                       ccas_notice_function function,
                       void *context,
                       ccas_drop_function drop);

/**
 * Calls the callbacks that there is something for, on the calling thread. For clients with the
 * option `CCAS_DELIVER_BY_DISPATCH`.
 *
 * It waits until there is something, then calls the callbacks for all that is ready, up to about a
 * thousand events, and returns. Signals do not end the wait.
 *
 * - `client`: The client.
 * - `timeout_ms`: How long to wait at most, in milliseconds; 0 to not wait, less than 0 to wait
 *   without limit.
 *
 * Returns how many callbacks were called, 0 if the time is over, or an error, which is negative:
 * `CCAS_ERROR_CLOSED` when the client is closed and nothing will come any more;
 * `CCAS_ERROR_NOT_SUPPORTED` without that option, from a callback that `ccas_dispatch` called, or
 * while another thread dispatches.
 */
CCAS_API int32_t ccas_dispatch(struct ccas_client *client, int32_t timeout_ms);

/**
 * Gives a descriptor for poll, select, epoll or an event loop: it is readable when there is
 * something for `ccas_dispatch` to do. For clients with the option `CCAS_DELIVER_BY_DISPATCH`.
 *
 * It belongs to the client, which closes it when it is freed. Only wait for it: `ccas_dispatch`
 * reads it. It may be readable when there is nothing to do after all.
 *
 * - `client`: The client.
 * - `descriptor`: Is given the file descriptor.
 *
 * Errors: `CCAS_ERROR_NOT_SUPPORTED` without that option, and on Windows, which has no such
 * descriptors: call `ccas_dispatch` with a timeout there.
 */
CCAS_API int32_t ccas_client_descriptor(struct ccas_client *client, int32_t *descriptor);

/**
 * Gives a copy of an event that stays valid after the callback, until it is released. It takes
 * memory for itself alone, not for the events that came with it.
 *
 * - `event`: The event, in a callback or retained. Of one that is retained already, no copy is
 *   made: it has to be released once more.
 *
 * Returns the copy, to be released with `ccas_event_release`; NULL if `event` is NULL.
 */
CCAS_API struct ccas_event *ccas_event_retain(const struct ccas_event *event);

/**
 * Releases an event that `ccas_event_retain` or `ccas_expect_wait` gave, and sets the variable to
 * NULL.
 *
 * - `event`: The variable that holds it. NULL, and a variable that holds NULL, are fine. An event
 *   that a callback was given is left alone.
 */
CCAS_API void ccas_event_release(struct ccas_event **event);

/**
 * Gives the type of an event: one of the `CCAS_BROADCAST_` constants, or another number if the
 * service is newer than this library. 0 if `event` is NULL.
 *
 * - `event`: The event.
 *
 * COM: `GetType`.
 */
CCAS_API int32_t ccas_event_get_type(const struct ccas_event *event);

/**
 * Gives the name of the type of an event: `Delivered` for `CCAS_BROADCAST_DELIVERED`. Of a type that
 * is newer than this library, the name that the service gave, or `Unknown`. Empty if `event` is
 * NULL.
 *
 * - `event`: The event.
 */
CCAS_API
const char *ccas_event_type_name(const struct ccas_event *event);

/**
 * Gives the value of a parameter as a text. A number gives its decimal digits.
 *
 * - `event`: The event.
 * - `name`: Name of the parameter as the COM object spells it, in any case.
 * - `value`: Is given the text, which belongs to the event. Left as it is if the call fails.
 *
 * Errors: `CCAS_ERROR_PARAMETER_MISSING` if the event has no such parameter;
 * `CCAS_ERROR_INVALID_ARGUMENT`. The text of the error is that of
 * `ccas_get_last_error_info(NULL, ...)`.
 *
 * COM: `GetStringValue`.
 */
CCAS_API
int32_t ccas_event_get_string_value(const struct ccas_event *event,
                                    const char *name,
                                    const char **value);

/**
 * Gives the value of a parameter as a number. A text gives one only if it is the decimal form of
 * one.
 *
 * - `event`: The event.
 * - `name`: Name of the parameter as the COM object spells it, in any case.
 * - `value`: Is given the number. Left as it is if the call fails.
 *
 * Errors: `CCAS_ERROR_PARAMETER_MISSING` if the event has no such parameter;
 * `CCAS_ERROR_PARAMETER_TYPE` if it is a text that is not a number; `CCAS_ERROR_INVALID_ARGUMENT`.
 * The text of the error is that of `ccas_get_last_error_info(NULL, ...)`.
 *
 * COM: `GetLongValue`.
 */
CCAS_API
int32_t ccas_event_get_long_value(const struct ccas_event *event,
                                  const char *name,
                                  int32_t *value);

/**
 * Gives the value of a parameter as a text, by its constant. A number gives its decimal digits. It
 * is what `ccas_event_get_string_value` gives, and quicker.
 *
 * - `event`: The event.
 * - `parameter`: One of the `CCAS_PARAM_` constants.
 * - `value`: Is given the text, which belongs to the event. Left as it is if the call fails.
 *
 * Errors: `CCAS_ERROR_PARAMETER_MISSING`, `CCAS_ERROR_INVALID_ARGUMENT`.
 */
CCAS_API
int32_t ccas_event_text(const struct ccas_event *event,
                        int32_t parameter,
                        const char **value);

/**
 * Gives the value of a parameter as a number, by its constant. It is what
 * `ccas_event_get_long_value` gives, and quicker.
 *
 * - `event`: The event.
 * - `parameter`: One of the `CCAS_PARAM_` constants.
 * - `value`: Is given the number. Left as it is if the call fails.
 *
 * Errors: `CCAS_ERROR_PARAMETER_MISSING`, `CCAS_ERROR_PARAMETER_TYPE`,
 * `CCAS_ERROR_INVALID_ARGUMENT`.
 */
CCAS_API int32_t ccas_event_long(const struct ccas_event *event, int32_t parameter, int32_t *value);

/**
 * Tells how many parameters an event has; 0 if `event` is NULL.
 *
 * - `event`: The event.
 */
CCAS_API size_t ccas_event_parameter_count(const struct ccas_event *event);

/**
 * Gives a parameter of an event by its place, in the order in which they came.
 *
 * - `event`: The event.
 * - `index`: Its place, from 0.
 * - `parameter`: Is filled. Set its `struct_size` before. Its texts belong to the event.
 *
 * Errors: `CCAS_ERROR_PARAMETER_MISSING` if there are not so many; `CCAS_ERROR_INVALID_ARGUMENT`.
 */
CCAS_API
int32_t ccas_event_parameter_at(const struct ccas_event *event,
                                size_t index,
                                struct ccas_parameter *parameter);

/**
 * Gives the position of an event among those that this client may see. It is below 2^53 and grows
 * by one with each; events that are configuration data carry the position at which they were taken.
 * 0 if `event` is NULL.
 *
 * - `event`: The event.
 */
CCAS_API uint64_t ccas_event_seq(const struct ccas_event *event);

/**
 * Gives the run of the service that an event comes from, as an opaque text. Positions of different
 * runs do not compare. Empty if `event` is NULL.
 *
 * - `event`: The event.
 */
CCAS_API const char *ccas_event_epoch(const struct ccas_event *event);

/**
 * Tells when an event happened, in microseconds since 1970-01-01 00:00 UTC. 0 if `event` is NULL.
 *
 * - `event`: The event.
 */
CCAS_API int64_t ccas_event_time_us(const struct ccas_event *event);

/**
 * Gives the tenant that an event belongs to; -1 on a system without tenants, and if `event` is
 * NULL.
 *
 * - `event`: The event.
 */
CCAS_API int32_t ccas_event_tenant_id(const struct ccas_event *event);

/**
 * Whether an event is configuration data, told after a connect, rather than something that just
 * happened: 1 or 0.
 *
 * - `event`: The event.
 */
CCAS_API int32_t ccas_event_is_snapshot(const struct ccas_event *event);

/**
 * Gives the id of the request that caused an event, if this client made it and the service knows;
 * else 0.
 *
 * - `event`: The event.
 */
CCAS_API uint64_t ccas_event_correlation(const struct ccas_event *event);

/**
 * Gives an event as one JSON object in one line, as `openccas watch --json` prints it.
 *
 * - `event`: The event.
 * - `json`: Is given the text, to be freed with `ccas_string_free`.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
 */
CCAS_API int32_t ccas_event_json(const struct ccas_event *event, char **json);

/**
 * A number as a `ccas_value`.
 */
CCAS_API struct ccas_value ccas_long(int32_t value);

/**
 * A text as a `ccas_value`. The text stays the caller's.
 */
CCAS_API struct ccas_value ccas_text(const char *value);

/**
 * A date as a `ccas_value`; see `CCAS_VALUE_DATE`.
 */
CCAS_API struct ccas_value ccas_date(double value);

/**
 * Yes or no as a `ccas_value`: no if `value` is 0.
 */
CCAS_API struct ccas_value ccas_flag(int32_t value);

/**
 * A number that need not be whole as a `ccas_value`, for acts of the simulator.
 */
CCAS_API struct ccas_value ccas_number(double value);

/**
 * Finds the record id of the agent with a given logon id.
 *
 * The agent need not be logged on. The search stays within what the connection may see; a host
 * administrator whose tenants use the same logon id gets the agent of the lowest tenant id. Works
 * on every kind of connection.
 *
 * - `client`: The client.
 * - `agent_logon_id`: Logon id of the agent.
 * - `agent_rec_id`: Is given the result: Record id of the agent. Left as it is if the request
 *   fails.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`; and those of every request.
 *
 * COM: `GetAgentRecIDFromLogonID`.
 */
CCAS_API
int32_t ccas_get_agent_rec_id_from_logon_id(struct ccas_client *client,
                                            const char *agent_logon_id,
                                            int32_t *agent_rec_id);

/**
 * Dials a number from an agent's telephone.
 *
 * The agent must be logged on. `Originated` tells that the call was begun, `Delivered` that the
 * other end rings, `Established` that it answered, and `Failed` that the call did not come about.
 * If the agent's telephone cannot place a call now, nothing happens.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `dial_string`: Number to dial.
 *
 * Success means that the request was sent to the agent application.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `MakeCall`.
 */
CCAS_API
int32_t ccas_make_call(struct ccas_client *client,
                       int32_t agent_rec_id,
                       const char *dial_string);

/**
 * Answers a call that rings at an agent.
 *
 * The agent must be logged on. `Established` tells that the call was answered. If no such call
 * rings, nothing happens.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the ringing call.
 *
 * Success means that the request was sent to the agent application.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `AnswerCall`.
 */
CCAS_API
int32_t ccas_answer_call(struct ccas_client *client,
                         int32_t agent_rec_id,
                         int32_t call_id);

/**
 * Hangs up a call of an agent.
 *
 * The agent must be logged on. `ConnectionCleared` tells that the agent has left the call, and
 * whether clerical time follows. If the agent has no such call, nothing happens.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the call.
 *
 * Success means that the request was sent to the agent application.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `HangupCall`.
 */
CCAS_API
int32_t ccas_hangup_call(struct ccas_client *client,
                         int32_t agent_rec_id,
                         int32_t call_id);

/**
 * Ends an open media, e-mail, SMS or chat session of an agent.
 *
 * The agent must be logged on. `OpenMediaCompleted` tells that an open media session has ended,
 * `ChatComplete` that a chat has. An e-mail or SMS raises `EmailDelete` if the agent was handling
 * it, `EmailReject` if not. If the agent has no such session, nothing happens.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `session_id`: Id of the session; for an e-mail or SMS, the message id that its events carry.
 *
 * Success means that the request was sent to the agent application.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `HangupSession`.
 */
CCAS_API
int32_t ccas_hangup_session(struct ccas_client *client,
                            int32_t agent_rec_id,
                            int32_t session_id);

/**
 * Puts a call of an agent on hold.
 *
 * The agent must be logged on. `Held` tells that the call is on hold. If the agent has no such
 * established call, nothing happens.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the established call.
 *
 * Success means that the request was sent to the agent application.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `HoldCall`.
 */
CCAS_API int32_t ccas_hold_call(struct ccas_client *client, int32_t agent_rec_id, int32_t call_id);

/**
 * Takes a call of an agent back from hold.
 *
 * The agent must be logged on. `Retrieved` tells that the agent is connected to it again. If the
 * call is not on hold, nothing happens.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the held call.
 *
 * Success means that the request was sent to the agent application.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `RetrieveCall`.
 */
CCAS_API
int32_t ccas_retrieve_call(struct ccas_client *client,
                           int32_t agent_rec_id,
                           int32_t call_id);

/**
 * Joins the calls of an agent into a conference.
 *
 * The agent must be logged on and have a held call and an active one. `Conferenced` gives the id
 * of the new call and the other parties. Without two such calls nothing happens.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 *
 * Success means that the request was sent to the agent application.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `ConferenceCall`.
 */
CCAS_API int32_t ccas_conference_call(struct ccas_client *client, int32_t agent_rec_id);

/**
 * Connects an agent's held call to the active call and takes the agent out of both.
 *
 * The agent must be logged on. `Transferred` gives the id of the new call. Without a held call of
 * this id and an active call beside it, nothing happens.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `held_call_id`: Id of the held call.
 *
 * Success means that the request was sent to the agent application.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `TransferCall`.
 */
CCAS_API
int32_t ccas_transfer_call(struct ccas_client *client,
                           int32_t agent_rec_id,
                           int32_t held_call_id);

/**
 * Sends a call at an agent on to another destination.
 *
 * The agent must be logged on. `ConnectionCleared` tells that the call has left the agent, with
 * the destination in its divert parameters. If the agent has no such call, nothing happens. The
 * destination comes before the call here; in `DeflectPhoneAgentCall` it comes last.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `dest`: Number of the destination.
 * - `call_id`: Id of the call.
 *
 * Success means that the request was sent to the agent application.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `DeflectCall`.
 */
CCAS_API
int32_t ccas_deflect_call(struct ccas_client *client,
                          int32_t agent_rec_id,
                          const char *dest,
                          int32_t call_id);

/**
 * Rejects a service group call that arrives at an agent.
 *
 * The agent must be logged on. `CallRejected` tells that the call was rejected. If no such call
 * rings at the agent, nothing happens.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the arriving service group call.
 *
 * Success means that the request was sent to the agent application.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `RejectServiceCall`.
 */
CCAS_API
int32_t ccas_reject_service_call(struct ccas_client *client,
                                 int32_t agent_rec_id,
                                 int32_t call_id);

/**
 * Ends an agent's clerical time after a call.
 *
 * The agent must be logged on. `ClericalEnded` tells that the agent can take service group calls
 * again. If the agent is not in clerical state for this call, nothing happens.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the call that the clerical time belongs to.
 *
 * Success means that the request was sent to the agent application.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `CancelClerical`.
 */
CCAS_API
int32_t ccas_cancel_clerical(struct ccas_client *client,
                             int32_t agent_rec_id,
                             int32_t call_id);

/**
 * Ends an agent's clerical time after an open media, e-mail, SMS or chat session.
 *
 * The agent must be logged on. If the agent is not in clerical state for this session, nothing
 * happens.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `session_id`: Id of the session; for an e-mail or SMS, the message id that its events carry.
 *
 * Success means that the request was sent to the agent application.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `CancelSessionClerical`.
 */
CCAS_API
int32_t ccas_cancel_session_clerical(struct ccas_client *client,
                                     int32_t agent_rec_id,
                                     int32_t session_id);

/**
 * Lengthens an agent's clerical time.
 *
 * The agent must be logged on. No event tells of it: `ClericalEnded` comes later by as much. If
 * the agent is not in clerical state for this call, nothing happens.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the call that the clerical time belongs to.
 * - `num_seconds`: Seconds to add.
 *
 * Success means that the request was sent to the agent application.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `ExtendClerical`.
 */
CCAS_API
int32_t ccas_extend_clerical(struct ccas_client *client,
                             int32_t agent_rec_id,
                             int32_t call_id,
                             int32_t num_seconds);

/**
 * Makes an agent ready for voice calls.
 *
 * The agent must be logged on. `Ready` tells that it happened.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 *
 * Success means that the request was sent to the agent application.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `SetVoiceReady`.
 */
CCAS_API int32_t ccas_set_voice_ready(struct ccas_client *client, int32_t agent_rec_id);

/**
 * Makes an agent not ready for voice calls.
 *
 * The agent must be logged on. `NotReady` tells that it happened and gives the reason. A reason
 * that is not defined counts as none.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `reason`: Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 or a negative
 *   number for none.
 *
 * Success means that the request was sent to the agent application.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `SetVoiceNotReady`.
 */
CCAS_API
int32_t ccas_set_voice_not_ready(struct ccas_client *client,
                                 int32_t agent_rec_id,
                                 int32_t reason);

/**
 * Tells whether an agent is ready for voice calls.
 *
 * The agent must be logged on. The answer comes at once, from what the service knows; nobody waits
 * for the agent application. Works on every kind of connection.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `status`: Is given the result: Whether the agent is ready. 1 is yes, 0 is no. Left as it is if
 *   the request fails.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`; and those of every
 * request.
 *
 * COM: `GetVoiceReadyStatus`.
 */
CCAS_API
int32_t ccas_get_voice_ready_status(struct ccas_client *client,
                                    int32_t agent_rec_id,
                                    int32_t *status);

/**
 * Makes an agent ready for e-mail.
 *
 * The agent must be logged on. `EmailReady` tells that it happened.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 *
 * Success means that the request was sent to the agent application.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `SetEmailReady`.
 */
CCAS_API int32_t ccas_set_email_ready(struct ccas_client *client, int32_t agent_rec_id);

/**
 * Makes an agent not ready for e-mail.
 *
 * The agent must be logged on. `EmailNotReady` tells that it happened. No reason can be given, so
 * the event carries -1 and an empty text.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 *
 * Success means that the request was sent to the agent application.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `SetEmailNotReady`.
 */
CCAS_API int32_t ccas_set_email_not_ready(struct ccas_client *client, int32_t agent_rec_id);

/**
 * Tells whether an agent is ready for e-mail.
 *
 * The agent must be logged on. The answer comes at once, from what the service knows; nobody waits
 * for the agent application. Works on every kind of connection.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `status`: Is given the result: Whether the agent is ready. 1 is yes, 0 is no. Left as it is if
 *   the request fails.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`; and those of every
 * request.
 *
 * COM: `GetEmailReadyStatus`.
 */
CCAS_API
int32_t ccas_get_email_ready_status(struct ccas_client *client,
                                    int32_t agent_rec_id,
                                    int32_t *status);

/**
 * Lists the not-ready reasons of a tenant.
 *
 * The record ids in it are what `SetVoiceNotReady` and `SetPhoneAgentNotReady` take, and what the
 * not-ready events carry.
 *
 * - `client`: The client.
 * - `tenant_rec_id`: Record id of the tenant; -1 on a system without tenants.
 * - `reasons`: Is given the result: Record ids and names of the reasons. Id and name alternate,
 *   separated by vertical bars, as in `5|Sales|4|Support`. To be freed with `ccas_string_free`.
 *   Left as it is if the request fails.
 *
 * Errors: `CCAS_ERROR_UNKNOWN_TENANT`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
 * request.
 *
 * COM: `GetNotReadyReasons`.
 */
CCAS_API
int32_t ccas_get_not_ready_reasons(struct ccas_client *client,
                                   int32_t tenant_rec_id,
                                   char **reasons);

/**
 * Logs a phone agent on at an extension.
 *
 * `Logon` and `LogonPhoneAgent` tell that it happened, if the service is set to give phone agents'
 * events. If the phone agent is logged on at another extension already, or no phone agent has this
 * PIN, nothing happens.
 *
 * - `client`: The client.
 * - `pin`: PIN of the phone agent.
 * - `extension`: Extension to log on at.
 * - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
 * - `oas_id`: Id of the OAS server that monitors the extension.
 *
 * Success means that the request was sent to the router.
 *
 * Errors: `CCAS_ERROR_UNKNOWN_TENANT`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
 * request.
 *
 * COM: `LogonPhoneAgent`.
 */
CCAS_API
int32_t ccas_logon_phone_agent(struct ccas_client *client,
                               const char *pin,
                               const char *extension,
                               int32_t tenant_id,
                               int32_t oas_id);

/**
 * Logs a phone agent off.
 *
 * `Logoff` and `LogoffPhoneAgent` tell that it happened, if the service is set to give phone
 * agents' events. If no phone agent with this PIN is logged on, nothing happens.
 *
 * - `client`: The client.
 * - `pin`: PIN of the phone agent.
 * - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
 *
 * Success means that the request was sent to the router.
 *
 * Errors: `CCAS_ERROR_UNKNOWN_TENANT`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
 * request.
 *
 * COM: `LogoffPhoneAgent`.
 */
CCAS_API
int32_t ccas_logoff_phone_agent(struct ccas_client *client,
                                const char *pin,
                                int32_t tenant_id);

/**
 * Makes a phone agent ready for voice calls.
 *
 * `Ready` tells that it happened, if the service is set to give phone agents' events. If no phone
 * agent with this PIN is logged on, nothing happens.
 *
 * - `client`: The client.
 * - `pin`: PIN of the phone agent.
 * - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
 *
 * Success means that the request was sent to the router.
 *
 * Errors: `CCAS_ERROR_UNKNOWN_TENANT`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
 * request.
 *
 * COM: `SetPhoneAgentReady`.
 */
CCAS_API
int32_t ccas_set_phone_agent_ready(struct ccas_client *client,
                                   const char *pin,
                                   int32_t tenant_id);

/**
 * Makes a phone agent not ready for voice calls.
 *
 * `NotReady` tells that it happened and gives the reason, if the service is set to give phone
 * agents' events. A reason that is not defined counts as none. If no phone agent with this PIN is
 * logged on, nothing happens.
 *
 * - `client`: The client.
 * - `pin`: PIN of the phone agent.
 * - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
 * - `reason_id`: Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 for none.
 *
 * Success means that the request was sent to the router.
 *
 * Errors: `CCAS_ERROR_UNKNOWN_TENANT`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
 * request.
 *
 * COM: `SetPhoneAgentNotReady`.
 */
CCAS_API
int32_t ccas_set_phone_agent_not_ready(struct ccas_client *client,
                                       const char *pin,
                                       int32_t tenant_id,
                                       int32_t reason_id);

/**
 * Tells whether a phone agent is ready for voice calls.
 *
 * The phone agent must be logged on.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the phone agent.
 * - `val`: Is given the result: Whether the phone agent is ready. 1 is yes, 0 is no. Left as it is
 *   if the request fails.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_PHONE_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `GetPhoneAgentVoiceReadyStatus`.
 */
CCAS_API
int32_t ccas_get_phone_agent_voice_ready_status(struct ccas_client *client,
                                                int32_t agent_rec_id,
                                                int32_t *val);

/**
 * Finds the record id of the phone agent who is logged on at an extension.
 *
 * The search stays within what the connection may see; a host administrator whose tenants use the
 * same extension gets the phone agent of the lowest tenant id.
 *
 * - `client`: The client.
 * - `extension`: Extension at which the phone agent is logged on.
 * - `val`: Is given the result: Record id of the phone agent. Left as it is if the request fails.
 *
 * Errors: `CCAS_ERROR_PHONE_AGENT_NOT_LOGGED_ON`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those
 * of every request.
 *
 * COM: `GetPhoneAgentRecIDFromExtension`.
 */
CCAS_API
int32_t ccas_get_phone_agent_rec_id_from_extension(struct ccas_client *client,
                                                   const char *extension,
                                                   int32_t *val);

/**
 * Finds the service group whose call a phone agent is handling.
 *
 * The phone agent is the one who is logged on at the extension. The search stays within what the
 * connection may see; a host administrator whose tenants use the same extension gets the phone
 * agent of the lowest tenant id.
 *
 * - `client`: The client.
 * - `extension`: Extension at which the phone agent is logged on.
 * - `val`: Is given the result: Record id of the service group of the active call; 0 if it is not
 *   a service group call or there is none. Left as it is if the request fails.
 *
 * Errors: `CCAS_ERROR_PHONE_AGENT_NOT_LOGGED_ON`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those
 * of every request.
 *
 * COM: `GetPhoneAgentServiceGroupID`.
 */
CCAS_API
int32_t ccas_get_phone_agent_service_group_id(struct ccas_client *client,
                                              const char *extension,
                                              int32_t *val);

/**
 * Lists the service groups that an agent serves.
 *
 * The agent must be logged on. `AgentServiceGroupsChanged` tells when the list changes. Works on
 * every kind of connection.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `groups`: Is given the result: Record ids and names of the service groups. Id and name
 *   alternate, separated by vertical bars, as in `5|Sales|4|Support`. To be freed with
 *   `ccas_string_free`. Left as it is if the request fails.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`; and those of every
 * request.
 *
 * COM: `GetAgentServiceGroups`.
 */
CCAS_API
int32_t ccas_get_agent_service_groups(struct ccas_client *client,
                                      int32_t agent_rec_id,
                                      char **groups);

/**
 * Gives the state of a phone agent: logon, readiness, and the service group call at hand.
 *
 * The phone agent must be logged on: for one who is not, the request fails.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the phone agent.
 * - `phone_agent_status`: Is filled. Set its `struct_size` before.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_PHONE_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `GetPhoneAgentstatus`.
 */
CCAS_API
int32_t ccas_get_phone_agent_status(struct ccas_client *client,
                                    int32_t agent_rec_id,
                                    struct ccas_phone_agent_status *phone_agent_status);

/**
 * Sets the qualification codes of an agent's call.
 *
 * The agent must be logged on, and the call must be in progress or in clerical state. Codes that
 * are defined and codes of one's own may be mixed: at most 100 in all, 50 of each sort. `CqCodes`
 * tells that they were set.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the call.
 * - `service_group_id`: Record id of the service group of the call.
 * - `cq_codes`: Codes and their names. A name may be empty; that of a defined code is ignored, and
 *   a code of one's own without a name is its own name. Code and name alternate, separated by
 *   vertical bars, as in `12|Order|99|`; an empty name keeps its place.
 *
 * Success means that it has happened.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_CALL_NOT_FOUND`, `CCAS_ERROR_CALL_NOT_ACTIVE`, `CCAS_ERROR_TOO_MANY_CODES`,
 * `CCAS_ERROR_INVALID_ARGUMENT`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `SetAgentCQCodes`.
 */
CCAS_API
int32_t ccas_set_agent_cq_codes(struct ccas_client *client,
                                int32_t agent_rec_id,
                                int32_t call_id,
                                int32_t service_group_id,
                                const char *cq_codes);

/**
 * Sets the private data of an agent's call.
 *
 * The agent must be logged on and the call active. `AssociatedDataSet` tells that they were set.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the active call.
 * - `private_data`: The private data, a free text.
 *
 * Success means that it has happened.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_CALL_NOT_FOUND`, `CCAS_ERROR_CALL_NOT_ACTIVE`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`;
 * and those of every request.
 *
 * COM: `SetPrivateData`.
 */
CCAS_API
int32_t ccas_set_private_data(struct ccas_client *client,
                              int32_t agent_rec_id,
                              int32_t call_id,
                              const char *private_data);

/**
 * Sends a phone agent's call on to another destination.
 *
 * `ConnectionCleared` tells that the call has left the phone agent, if the service is set to give
 * phone agents' events. If the destination is the number defined for Customer Authentication, the
 * phone agent stays in Talking state while the call is handled there. If the phone agent has no
 * such call, nothing happens. The destination comes last here; in `DeflectCall` it comes before
 * the call.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the phone agent.
 * - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
 * - `call_id`: Id of the call.
 * - `dest`: Number of the destination.
 *
 * Success means that the request was sent to the router.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_UNKNOWN_TENANT`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `DeflectPhoneAgentCall`.
 */
CCAS_API
int32_t ccas_deflect_phone_agent_call(struct ccas_client *client,
                                      int32_t agent_rec_id,
                                      int32_t tenant_id,
                                      int32_t call_id,
                                      const char *dest);

/**
 * Sets up to three IVR fields of an agent's voice call.
 *
 * A field with the given label gets the new data; a label that the call does not have yet is
 * added. The call must exist at the agent, who may be a phone agent. `CallInformationUpdate` tells
 * that the fields were set.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent or phone agent.
 * - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
 * - `call_id`: Id of the voice call.
 * - `ivr_label1`: Label of the first field.
 * - `ivr_data1`: Data of the first field.
 * - `ivr_label2`: Label of the second field; empty for no such field. NULL for none.
 * - `ivr_data2`: Data of the second field. NULL for none.
 * - `ivr_label3`: Label of the third field; empty for no such field. NULL for none.
 * - `ivr_data3`: Data of the third field. NULL for none.
 *
 * Success means that it has happened.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_UNKNOWN_TENANT`, `CCAS_ERROR_CALL_NOT_FOUND`,
 * `CCAS_ERROR_INVALID_ARGUMENT`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `SetAgentIVRData`.
 */
CCAS_API
int32_t ccas_set_agent_ivr_data(struct ccas_client *client,
                                int32_t agent_rec_id,
                                int32_t tenant_id,
                                int32_t call_id,
                                const char *ivr_label1,
                                const char *ivr_data1,
                                const char *ivr_label2,
                                const char *ivr_data2,
                                const char *ivr_label3,
                                const char *ivr_data3);

/**
 * Finds the call manager on which an agent is logged on.
 *
 * The agent may be a phone agent.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent or phone agent.
 * - `val`: Is given the result: Record id of the call manager; 0 if the agent is not logged on.
 *   Left as it is if the request fails.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
 * request.
 *
 * COM: `GetAgentCallManagerID`.
 */
CCAS_API
int32_t ccas_get_agent_call_manager_id(struct ccas_client *client,
                                       int32_t agent_rec_id,
                                       int32_t *val);

/**
 * Sets up to three IVR fields of an agent's session and has them written to the call detail
 * records.
 *
 * A field with the given label gets the new data; a label that the session does not have yet is
 * added. The session must exist at the agent, who may be a phone agent. `CallInformationUpdate`
 * tells that the fields were set.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent or phone agent.
 * - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
 * - `call_id`: Id of the call or session.
 * - `media_type`: Medium of the session.
 * - `ivr_label1`: Label of the first field.
 * - `ivr_data1`: Data of the first field.
 * - `ivr_label2`: Label of the second field; empty for no such field. NULL for none.
 * - `ivr_data2`: Data of the second field. NULL for none.
 * - `ivr_label3`: Label of the third field; empty for no such field. NULL for none.
 * - `ivr_data3`: Data of the third field. NULL for none.
 *
 * Success means that it has happened.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_UNKNOWN_TENANT`, `CCAS_ERROR_CALL_NOT_FOUND`,
 * `CCAS_ERROR_SESSION_NOT_FOUND`, `CCAS_ERROR_INVALID_ARGUMENT`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `SetAgentIVRDataWithCDR`.
 */
CCAS_API
int32_t ccas_set_agent_ivr_data_with_cdr(struct ccas_client *client,
                                         int32_t agent_rec_id,
                                         int32_t tenant_id,
                                         int32_t call_id,
                                         int32_t media_type,
                                         const char *ivr_label1,
                                         const char *ivr_data1,
                                         const char *ivr_label2,
                                         const char *ivr_data2,
                                         const char *ivr_label3,
                                         const char *ivr_data3);

/**
 * Makes an agent ready for chat.
 *
 * `ChatReady` tells that it happened. For an agent who is not logged on, nothing happens.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 *
 * Success means that it has happened.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
 * request.
 *
 * COM: `SetChatReady`.
 */
CCAS_API int32_t ccas_set_chat_ready(struct ccas_client *client, int32_t agent_rec_id);

/**
 * Makes an agent not ready for chat.
 *
 * `ChatNotReady` tells that it happened. No reason can be given, so the event carries -1 and an
 * empty text. For an agent who is not logged on, nothing happens.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 *
 * Success means that it has happened.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
 * request.
 *
 * COM: `SetChatNotReady`.
 */
CCAS_API int32_t ccas_set_chat_not_ready(struct ccas_client *client, int32_t agent_rec_id);

/**
 * Makes an agent ready for open media sessions.
 *
 * `OpenMediaReady` tells that it happened. For an agent who is not logged on, nothing happens.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 *
 * Success means that it has happened.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
 * request.
 *
 * COM: `SetOpenMediaReady`.
 */
CCAS_API int32_t ccas_set_open_media_ready(struct ccas_client *client, int32_t agent_rec_id);

/**
 * Makes an agent not ready for open media sessions.
 *
 * `OpenMediaNotReady` tells that it happened. No reason can be given, so the event carries -1 and
 * an empty text. For an agent who is not logged on, nothing happens.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 *
 * Success means that it has happened.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
 * request.
 *
 * COM: `SetOpenMediaNotReady`.
 */
CCAS_API int32_t ccas_set_open_media_not_ready(struct ccas_client *client, int32_t agent_rec_id);

/**
 * Closes an agent's application by force.
 *
 * The agent is not asked or warned. `Logoff` tells that the agent is gone. For an agent who is not
 * logged on, nothing happens.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 *
 * Success means that it has happened.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
 * request.
 *
 * COM: `StopApp`.
 */
CCAS_API int32_t ccas_stop_app(struct ccas_client *client, int32_t agent_rec_id);

/**
 * Starts dialling a campaign call that is pending at an agent.
 *
 * `CampaignInfo` told of the call when it was allocated to the agent. `CampaignAccept` tells that
 * the agent's side took it and gives the id of the call.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `campaign_id`: Record id of the campaign.
 * - `customer_id`: Record id of the customer.
 * - `campaign_call_id`: Id of the campaign call: `X-CampaignCallID` of its `CampaignInfo` when the
 *   service is a simulator.
 * - `dial_string`: Number to dial.
 *
 * Success means that it has happened.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_CAMPAIGN_CALL_NOT_FOUND`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `MakeCampaignCall`.
 */
CCAS_API
int32_t ccas_make_campaign_call(struct ccas_client *client,
                                int32_t agent_rec_id,
                                int32_t campaign_id,
                                int32_t customer_id,
                                int32_t campaign_call_id,
                                const char *dial_string);

/**
 * Rejects a campaign call that is pending at an agent.
 *
 * `CampaignReject` tells that it happened; the customer is not called.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `campaign_id`: Record id of the campaign.
 * - `customer_id`: Record id of the customer.
 * - `reason`: Why the call is rejected, an open number.
 *
 * Success means that it has happened.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_CAMPAIGN_CALL_NOT_FOUND`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `RejectCampaignCall`.
 */
CCAS_API
int32_t ccas_reject_campaign_call(struct ccas_client *client,
                                  int32_t agent_rec_id,
                                  int32_t campaign_id,
                                  int32_t customer_id,
                                  int32_t reason);

/**
 * Sets the outcome of a campaign call.
 *
 * The call must have been dialled, by `MakeCampaignCall` or by the agent. `CampaignStatus` tells
 * that it happened.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `campaign_call_id`: Id of the campaign call: `X-CampaignCallID` of its `CampaignInfo` when the
 *   service is a simulator.
 * - `status`: Outcome of the call, an open number.
 * - `next_call_attempt`: When to call the customer next: wall-clock time of the contact centre.
 * - `close_form`: Whether the status form on the agent's screen is closed.
 * - `update_comment`: Whether the comment is replaced.
 * - `comment`: The new comment on the customer; ignored unless the comment is to be replaced.
 *
 * Success means that it has happened.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_CAMPAIGN_CALL_NOT_FOUND`,
 * `CCAS_ERROR_DIALING_NOT_STARTED`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
 * request.
 *
 * COM: `SetCampaignCallStatus`.
 */
CCAS_API
int32_t ccas_set_campaign_call_status(struct ccas_client *client,
                                      int32_t agent_rec_id,
                                      int32_t campaign_call_id,
                                      int32_t status,
                                      double next_call_attempt,
                                      int32_t close_form,
                                      int32_t update_comment,
                                      const char *comment);

/**
 * Gives the media settings of an agent: which media, how many at a time, which beside which.
 *
 * For an agent who is not logged on, and for a phone agent, all values are 0.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `agent_media_settings`: Is filled. Set its `struct_size` before.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
 * request.
 *
 * COM: `GetAgentMediaSettings`.
 */
CCAS_API
int32_t ccas_get_agent_media_settings(struct ccas_client *client,
                                      int32_t agent_rec_id,
                                      struct ccas_agent_media_settings *agent_media_settings);

/**
 * Starts dialling a callback call that is pending at an agent.
 *
 * `Callback` told of it when it was allocated to the agent. `CallbackAccept` tells that the
 * agent's side took it and gives the id of the call.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `callback_id`: Id of the callback: `X-CallbackID` of its `Callback` when the service is a
 *   simulator.
 * - `callback_call_id`: Id of the callback call: `X-CallbackCallID` of its `Callback` when the
 *   service is a simulator.
 * - `dial_string`: Number to dial.
 *
 * Success means that it has happened.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_CALLBACK_CALL_NOT_FOUND`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `MakeCallbackCall`.
 */
CCAS_API
int32_t ccas_make_callback_call(struct ccas_client *client,
                                int32_t agent_rec_id,
                                int32_t callback_id,
                                int32_t callback_call_id,
                                const char *dial_string);

/**
 * Rejects a callback call that is pending at an agent.
 *
 * `CallbackReject` tells that it happened; the caller is not called back by this agent.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `callback_id`: Id of the callback: `X-CallbackID` of its `Callback` when the service is a
 *   simulator.
 * - `reason`: Why the callback is rejected, an open number.
 *
 * Success means that it has happened.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_CALLBACK_CALL_NOT_FOUND`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `RejectCallbackCall`.
 */
CCAS_API
int32_t ccas_reject_callback_call(struct ccas_client *client,
                                  int32_t agent_rec_id,
                                  int32_t callback_id,
                                  int32_t reason);

/**
 * Sets the outcome of a callback call.
 *
 * The call must have been dialled, by `MakeCallbackCall` or by the agent. `CallbackStatus` tells
 * that it happened.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `callback_call_id`: Id of the callback call: `X-CallbackCallID` of its `Callback` when the
 *   service is a simulator.
 * - `status`: Outcome of the call, an open number.
 * - `next_call_attempt`: When to call next: wall-clock time of the contact centre.
 * - `close_form`: Whether the status form on the agent's screen is closed.
 *
 * Success means that it has happened.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_CALLBACK_CALL_NOT_FOUND`,
 * `CCAS_ERROR_DIALING_NOT_STARTED`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
 * request.
 *
 * COM: `SetCallbackCallStatus`.
 */
CCAS_API
int32_t ccas_set_callback_call_status(struct ccas_client *client,
                                      int32_t agent_rec_id,
                                      int32_t callback_call_id,
                                      int32_t status,
                                      double next_call_attempt,
                                      int32_t close_form);

/**
 * Sends DTMF digits through a call of an agent.
 *
 * The agent must be logged on. No event tells of it. If the agent has no such established call,
 * nothing happens.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the call.
 * - `digits`: The digits to send, as in `1234#`.
 *
 * Success means that the request was sent to the agent application.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
 * `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
 *
 * COM: `SendDTMF`.
 */
CCAS_API
int32_t ccas_send_dtmf(struct ccas_client *client,
                       int32_t agent_rec_id,
                       int32_t call_id,
                       const char *digits);

/**
 * Reads what `ccas_get_phone_agent_status_async` gave.
 *
 * - `result`: What came of it.
 * - `phone_agent_status`: Is filled. Set its `struct_size` before.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT` if the request failed; `CCAS_ERROR_PROTOCOL_ERROR` if it was
 * another one.
 */
CCAS_API
int32_t ccas_result_phone_agent_status(const struct ccas_result *result,
                                       struct ccas_phone_agent_status *phone_agent_status);

/**
 * Reads what `ccas_get_agent_media_settings_async` gave.
 *
 * - `result`: What came of it.
 * - `agent_media_settings`: Is filled. Set its `struct_size` before.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT` if the request failed; `CCAS_ERROR_PROTOCOL_ERROR` if it was
 * another one.
 */
CCAS_API
int32_t ccas_result_agent_media_settings(const struct ccas_result *result,
                                         struct ccas_agent_media_settings *agent_media_settings);

/**
 * Carries out a request that is told by its number, and waits for what comes of it. The functions
 * with the names of the methods are simpler.
 *
 * - `client`: The client.
 * - `method`: One of the `CCAS_METHOD_` constants; not one of the lifecycle, such as Initialize.
 * - `arguments`: All `[in]` parameters of the method, in order.
 * - `argument_count`: How many there are.
 * - `result`: Is given what came of it, to be freed with `ccas_result_free`; left as it is if the
 *   request fails. May be NULL.
 *
 * Errors: those of the method; `CCAS_ERROR_INVALID_ARGUMENT` names what does not fit it.
 */
CCAS_API
int32_t ccas_request(struct ccas_client *client,
                     int32_t method,
                     const struct ccas_value *arguments,
                     size_t argument_count,
                     struct ccas_result **result);

/**
 * Starts a request that is told by its number, and returns. The functions with the names of the
 * methods and `_async` behind are simpler.
 *
 * The completion is called exactly once, by whoever calls the client's other callbacks: the
 * client's thread, or `ccas_dispatch`. If this function fails it is not called, nor if the request
 * is cancelled or the client freed before its turn; the context is let go of in any case. Arguments
 * are read before the function returns.
 *
 * - `client`: The client.
 * - `method`: One of the `CCAS_METHOD_` constants; not one of the lifecycle, such as Initialize.
 * - `arguments`: All `[in]` parameters of the method, in order.
 * - `argument_count`: How many there are.
 * - `completion`: Is called with what came of it.
 * - `context`: Is passed to it.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`, which names what does not fit the method. Whatever else
 * fails, the completion is told.
 */
CCAS_API
int32_t ccas_request_async(struct ccas_client *client,
                           int32_t method,
                           const struct ccas_value *arguments,
                           size_t argument_count,
                           ccas_completion_function completion,
                           void *context,
                           ccas_drop_function drop);

/**
 * Gives up the asynchronous requests of this client that were started with this context: their
 * completions are not called, and the contexts are let go of before this returns.
 *
 * A request that was sent may still take effect. A completion that runs on another thread, or is
 * about to, is not waited for; its request is not counted. It may be called from callbacks.
 *
 * - `client`: The client.
 * - `context`: What was given with the requests; not NULL, which tells no request from another.
 *
 * Returns how many requests were given up, 0 if they all had their answer; or an error, which is
 * negative: `CCAS_ERROR_INVALID_ARGUMENT`.
 */
CCAS_API int32_t ccas_cancel(struct ccas_client *client, const void *context);

/**
 * Gives the status of a request: `CCAS_OK`, or one of the `CCAS_ERROR_` constants.
 *
 * - `result`: What came of it.
 */
CCAS_API int32_t ccas_result_status(const struct ccas_result *result);

/**
 * Gives the text of the error of a request, empty if it succeeded. It belongs to the result.
 *
 * - `result`: What came of it.
 */
CCAS_API const char *ccas_result_error_text(const struct ccas_result *result);

/**
 * Tells whether a request that failed can have taken effect: one of the `CCAS_OUTCOME_` constants.
 * It says nothing of one that succeeded.
 *
 * - `result`: What came of it.
 */
CCAS_API int32_t ccas_result_outcome(const struct ccas_result *result);

/**
 * Tells how many values a request gave.
 *
 * - `result`: What came of it.
 */
CCAS_API size_t ccas_result_count(const struct ccas_result *result);

/**
 * Gives a value that a request gave: its `[out]` parameters in order.
 *
 * - `result`: What came of it.
 * - `index`: Which, from 0.
 * - `value`: Is given the value. A text in it belongs to the result.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT` if there are not so many.
 */
CCAS_API
int32_t ccas_result_value(const struct ccas_result *result,
                          size_t index,
                          struct ccas_value *value);

/**
 * Frees what `ccas_request` gave, and sets the variable to NULL. What a completion is given is not
 * freed.
 *
 * - `result`: The variable that holds it. NULL, and a variable that holds NULL, are fine.
 */
CCAS_API void ccas_result_free(struct ccas_result **result);

/**
 * Finds the record id of the agent with a given logon id. As
 * `ccas_get_agent_rec_id_from_logon_id`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_logon_id`: Logon id of the agent.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says. Its value 0:
 *   Record id of the agent.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `GetAgentRecIDFromLogonID`.
 */
CCAS_API
int32_t ccas_get_agent_rec_id_from_logon_id_async(struct ccas_client *client,
                                                  const char *agent_logon_id,
                                                  ccas_completion_function completion,
                                                  void *context,
                                                  ccas_drop_function drop);

/**
 * Dials a number from an agent's telephone. As `ccas_make_call`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `dial_string`: Number to dial.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `MakeCall`.
 */
CCAS_API
int32_t ccas_make_call_async(struct ccas_client *client,
                             int32_t agent_rec_id,
                             const char *dial_string,
                             ccas_completion_function completion,
                             void *context,
                             ccas_drop_function drop);

/**
 * Answers a call that rings at an agent. As `ccas_answer_call`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the ringing call.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `AnswerCall`.
 */
CCAS_API
int32_t ccas_answer_call_async(struct ccas_client *client,
                               int32_t agent_rec_id,
                               int32_t call_id,
                               ccas_completion_function completion,
                               void *context,
                               ccas_drop_function drop);

/**
 * Hangs up a call of an agent. As `ccas_hangup_call`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the call.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `HangupCall`.
 */
CCAS_API
int32_t ccas_hangup_call_async(struct ccas_client *client,
                               int32_t agent_rec_id,
                               int32_t call_id,
                               ccas_completion_function completion,
                               void *context,
                               ccas_drop_function drop);

/**
 * Ends an open media, e-mail, SMS or chat session of an agent. As `ccas_hangup_session`, and
 * returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `session_id`: Id of the session; for an e-mail or SMS, the message id that its events carry.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `HangupSession`.
 */
CCAS_API
int32_t ccas_hangup_session_async(struct ccas_client *client,
                                  int32_t agent_rec_id,
                                  int32_t session_id,
                                  ccas_completion_function completion,
                                  void *context,
                                  ccas_drop_function drop);

/**
 * Puts a call of an agent on hold. As `ccas_hold_call`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the established call.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `HoldCall`.
 */
CCAS_API
int32_t ccas_hold_call_async(struct ccas_client *client,
                             int32_t agent_rec_id,
                             int32_t call_id,
                             ccas_completion_function completion,
                             void *context,
                             ccas_drop_function drop);

/**
 * Takes a call of an agent back from hold. As `ccas_retrieve_call`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the held call.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `RetrieveCall`.
 */
CCAS_API
int32_t ccas_retrieve_call_async(struct ccas_client *client,
                                 int32_t agent_rec_id,
                                 int32_t call_id,
                                 ccas_completion_function completion,
                                 void *context,
                                 ccas_drop_function drop);

/**
 * Joins the calls of an agent into a conference. As `ccas_conference_call`, and returns without
 * waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `ConferenceCall`.
 */
CCAS_API
int32_t ccas_conference_call_async(struct ccas_client *client,
                                   int32_t agent_rec_id,
                                   ccas_completion_function completion,
                                   void *context,
                                   ccas_drop_function drop);

/**
 * Connects an agent's held call to the active call and takes the agent out of both. As
 * `ccas_transfer_call`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `held_call_id`: Id of the held call.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `TransferCall`.
 */
CCAS_API
int32_t ccas_transfer_call_async(struct ccas_client *client,
                                 int32_t agent_rec_id,
                                 int32_t held_call_id,
                                 ccas_completion_function completion,
                                 void *context,
                                 ccas_drop_function drop);

/**
 * Sends a call at an agent on to another destination. As `ccas_deflect_call`, and returns without
 * waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `dest`: Number of the destination.
 * - `call_id`: Id of the call.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `DeflectCall`.
 */
CCAS_API
int32_t ccas_deflect_call_async(struct ccas_client *client,
                                int32_t agent_rec_id,
                                const char *dest,
                                int32_t call_id,
                                ccas_completion_function completion,
                                void *context,
                                ccas_drop_function drop);

/**
 * Rejects a service group call that arrives at an agent. As `ccas_reject_service_call`, and
 * returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the arriving service group call.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `RejectServiceCall`.
 */
CCAS_API
int32_t ccas_reject_service_call_async(struct ccas_client *client,
                                       int32_t agent_rec_id,
                                       int32_t call_id,
                                       ccas_completion_function completion,
                                       void *context,
                                       ccas_drop_function drop);

/**
 * Ends an agent's clerical time after a call. As `ccas_cancel_clerical`, and returns without
 * waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the call that the clerical time belongs to.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `CancelClerical`.
 */
CCAS_API
int32_t ccas_cancel_clerical_async(struct ccas_client *client,
                                   int32_t agent_rec_id,
                                   int32_t call_id,
                                   ccas_completion_function completion,
                                   void *context,
                                   ccas_drop_function drop);

/**
 * Ends an agent's clerical time after an open media, e-mail, SMS or chat session. As
 * `ccas_cancel_session_clerical`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `session_id`: Id of the session; for an e-mail or SMS, the message id that its events carry.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `CancelSessionClerical`.
 */
CCAS_API
int32_t ccas_cancel_session_clerical_async(struct ccas_client *client,
                                           int32_t agent_rec_id,
                                           int32_t session_id,
                                           ccas_completion_function completion,
                                           void *context,
                                           ccas_drop_function drop);

/**
 * Lengthens an agent's clerical time. As `ccas_extend_clerical`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the call that the clerical time belongs to.
 * - `num_seconds`: Seconds to add.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `ExtendClerical`.
 */
CCAS_API
int32_t ccas_extend_clerical_async(struct ccas_client *client,
                                   int32_t agent_rec_id,
                                   int32_t call_id,
                                   int32_t num_seconds,
                                   ccas_completion_function completion,
                                   void *context,
                                   ccas_drop_function drop);

/**
 * Makes an agent ready for voice calls. As `ccas_set_voice_ready`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `SetVoiceReady`.
 */
CCAS_API
int32_t ccas_set_voice_ready_async(struct ccas_client *client,
                                   int32_t agent_rec_id,
                                   ccas_completion_function completion,
                                   void *context,
                                   ccas_drop_function drop);

/**
 * Makes an agent not ready for voice calls. As `ccas_set_voice_not_ready`, and returns without
 * waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `reason`: Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 or a negative
 *   number for none.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `SetVoiceNotReady`.
 */
CCAS_API
int32_t ccas_set_voice_not_ready_async(struct ccas_client *client,
                                       int32_t agent_rec_id,
                                       int32_t reason,
                                       ccas_completion_function completion,
                                       void *context,
                                       ccas_drop_function drop);

/**
 * Tells whether an agent is ready for voice calls. As `ccas_get_voice_ready_status`, and returns
 * without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says. Its value 0:
 *   Whether the agent is ready. 1 is yes, 0 is no.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `GetVoiceReadyStatus`.
 */
CCAS_API
int32_t ccas_get_voice_ready_status_async(struct ccas_client *client,
                                          int32_t agent_rec_id,
                                          ccas_completion_function completion,
                                          void *context,
                                          ccas_drop_function drop);

/**
 * Makes an agent ready for e-mail. As `ccas_set_email_ready`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `SetEmailReady`.
 */
CCAS_API
int32_t ccas_set_email_ready_async(struct ccas_client *client,
                                   int32_t agent_rec_id,
                                   ccas_completion_function completion,
                                   void *context,
                                   ccas_drop_function drop);

/**
 * Makes an agent not ready for e-mail. As `ccas_set_email_not_ready`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `SetEmailNotReady`.
 */
CCAS_API
int32_t ccas_set_email_not_ready_async(struct ccas_client *client,
                                       int32_t agent_rec_id,
                                       ccas_completion_function completion,
                                       void *context,
                                       ccas_drop_function drop);

/**
 * Tells whether an agent is ready for e-mail. As `ccas_get_email_ready_status`, and returns
 * without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says. Its value 0:
 *   Whether the agent is ready. 1 is yes, 0 is no.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `GetEmailReadyStatus`.
 */
CCAS_API
int32_t ccas_get_email_ready_status_async(struct ccas_client *client,
                                          int32_t agent_rec_id,
                                          ccas_completion_function completion,
                                          void *context,
                                          ccas_drop_function drop);

/**
 * Lists the not-ready reasons of a tenant. As `ccas_get_not_ready_reasons`, and returns without
 * waiting.
 *
 * - `client`: The client.
 * - `tenant_rec_id`: Record id of the tenant; -1 on a system without tenants.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says. Its value 0:
 *   Record ids and names of the reasons. Id and name alternate, separated by vertical bars, as in
 *   `5|Sales|4|Support`.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `GetNotReadyReasons`.
 */
CCAS_API
int32_t ccas_get_not_ready_reasons_async(struct ccas_client *client,
                                         int32_t tenant_rec_id,
                                         ccas_completion_function completion,
                                         void *context,
                                         ccas_drop_function drop);

/**
 * Logs a phone agent on at an extension. As `ccas_logon_phone_agent`, and returns without waiting.
 *
 * - `client`: The client.
 * - `pin`: PIN of the phone agent.
 * - `extension`: Extension to log on at.
 * - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
 * - `oas_id`: Id of the OAS server that monitors the extension.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `LogonPhoneAgent`.
 */
CCAS_API
int32_t ccas_logon_phone_agent_async(struct ccas_client *client,
                                     const char *pin,
                                     const char *extension,
                                     int32_t tenant_id,
                                     int32_t oas_id,
                                     ccas_completion_function completion,
                                     void *context,
                                     ccas_drop_function drop);

/**
 * Logs a phone agent off. As `ccas_logoff_phone_agent`, and returns without waiting.
 *
 * - `client`: The client.
 * - `pin`: PIN of the phone agent.
 * - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `LogoffPhoneAgent`.
 */
CCAS_API
int32_t ccas_logoff_phone_agent_async(struct ccas_client *client,
                                      const char *pin,
                                      int32_t tenant_id,
                                      ccas_completion_function completion,
                                      void *context,
                                      ccas_drop_function drop);

/**
 * Makes a phone agent ready for voice calls. As `ccas_set_phone_agent_ready`, and returns without
 * waiting.
 *
 * - `client`: The client.
 * - `pin`: PIN of the phone agent.
 * - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `SetPhoneAgentReady`.
 */
CCAS_API
int32_t ccas_set_phone_agent_ready_async(struct ccas_client *client,
                                         const char *pin,
                                         int32_t tenant_id,
                                         ccas_completion_function completion,
                                         void *context,
                                         ccas_drop_function drop);

/**
 * Makes a phone agent not ready for voice calls. As `ccas_set_phone_agent_not_ready`, and returns
 * without waiting.
 *
 * - `client`: The client.
 * - `pin`: PIN of the phone agent.
 * - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
 * - `reason_id`: Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 for none.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `SetPhoneAgentNotReady`.
 */
CCAS_API
int32_t ccas_set_phone_agent_not_ready_async(struct ccas_client *client,
                                             const char *pin,
                                             int32_t tenant_id,
                                             int32_t reason_id,
                                             ccas_completion_function completion,
                                             void *context,
                                             ccas_drop_function drop);

/**
 * Tells whether a phone agent is ready for voice calls. As
 * `ccas_get_phone_agent_voice_ready_status`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the phone agent.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says. Its value 0:
 *   Whether the phone agent is ready. 1 is yes, 0 is no.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `GetPhoneAgentVoiceReadyStatus`.
 */
CCAS_API
int32_t ccas_get_phone_agent_voice_ready_status_async(struct ccas_client *client,
                                                      int32_t agent_rec_id,
                                                      ccas_completion_function completion,
                                                      void *context,
                                                      ccas_drop_function drop);

/**
 * Finds the record id of the phone agent who is logged on at an extension. As
 * `ccas_get_phone_agent_rec_id_from_extension`, and returns without waiting.
 *
 * - `client`: The client.
 * - `extension`: Extension at which the phone agent is logged on.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says. Its value 0:
 *   Record id of the phone agent.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `GetPhoneAgentRecIDFromExtension`.
 */
CCAS_API
int32_t ccas_get_phone_agent_rec_id_from_extension_async(struct ccas_client *client,
                                                         const char *extension,
                                                         ccas_completion_function completion,
                                                         void *context,
                                                         ccas_drop_function drop);

/**
 * Finds the service group whose call a phone agent is handling. As
 * `ccas_get_phone_agent_service_group_id`, and returns without waiting.
 *
 * - `client`: The client.
 * - `extension`: Extension at which the phone agent is logged on.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says. Its value 0:
 *   Record id of the service group of the active call; 0 if it is not a service group call or
 *   there is none.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `GetPhoneAgentServiceGroupID`.
 */
CCAS_API
int32_t ccas_get_phone_agent_service_group_id_async(struct ccas_client *client,
                                                    const char *extension,
                                                    ccas_completion_function completion,
                                                    void *context,
                                                    ccas_drop_function drop);

/**
 * Lists the service groups that an agent serves. As `ccas_get_agent_service_groups`, and returns
 * without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says. Its value 0:
 *   Record ids and names of the service groups. Id and name alternate, separated by vertical bars,
 *   as in `5|Sales|4|Support`.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `GetAgentServiceGroups`.
 */
CCAS_API
int32_t ccas_get_agent_service_groups_async(struct ccas_client *client,
                                            int32_t agent_rec_id,
                                            ccas_completion_function completion,
                                            void *context,
                                            ccas_drop_function drop);

/**
 * Gives the state of a phone agent: logon, readiness, and the service group call at hand. As
 * `ccas_get_phone_agent_status`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the phone agent.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 *   `ccas_result_phone_agent_status` reads it.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `GetPhoneAgentstatus`.
 */
CCAS_API
int32_t ccas_get_phone_agent_status_async(struct ccas_client *client,
                                          int32_t agent_rec_id,
                                          ccas_completion_function completion,
                                          void *context,
                                          ccas_drop_function drop);

/**
 * Sets the qualification codes of an agent's call. As `ccas_set_agent_cq_codes`, and returns
 * without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the call.
 * - `service_group_id`: Record id of the service group of the call.
 * - `cq_codes`: Codes and their names. A name may be empty; that of a defined code is ignored, and
 *   a code of one's own without a name is its own name. Code and name alternate, separated by
 *   vertical bars, as in `12|Order|99|`; an empty name keeps its place.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `SetAgentCQCodes`.
 */
CCAS_API
int32_t ccas_set_agent_cq_codes_async(struct ccas_client *client,
                                      int32_t agent_rec_id,
                                      int32_t call_id,
                                      int32_t service_group_id,
                                      const char *cq_codes,
                                      ccas_completion_function completion,
                                      void *context,
                                      ccas_drop_function drop);

/**
 * Sets the private data of an agent's call. As `ccas_set_private_data`, and returns without
 * waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the active call.
 * - `private_data`: The private data, a free text.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `SetPrivateData`.
 */
CCAS_API
int32_t ccas_set_private_data_async(struct ccas_client *client,
                                    int32_t agent_rec_id,
                                    int32_t call_id,
                                    const char *private_data,
                                    ccas_completion_function completion,
                                    void *context,
                                    ccas_drop_function drop);

/**
 * Sends a phone agent's call on to another destination. As `ccas_deflect_phone_agent_call`, and
 * returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the phone agent.
 * - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
 * - `call_id`: Id of the call.
 * - `dest`: Number of the destination.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `DeflectPhoneAgentCall`.
 */
CCAS_API
int32_t ccas_deflect_phone_agent_call_async(struct ccas_client *client,
                                            int32_t agent_rec_id,
                                            int32_t tenant_id,
                                            int32_t call_id,
                                            const char *dest,
                                            ccas_completion_function completion,
                                            void *context,
                                            ccas_drop_function drop);

/**
 * Sets up to three IVR fields of an agent's voice call. As `ccas_set_agent_ivr_data`, and returns
 * without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent or phone agent.
 * - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
 * - `call_id`: Id of the voice call.
 * - `ivr_label1`: Label of the first field.
 * - `ivr_data1`: Data of the first field.
 * - `ivr_label2`: Label of the second field; empty for no such field. NULL for none.
 * - `ivr_data2`: Data of the second field. NULL for none.
 * - `ivr_label3`: Label of the third field; empty for no such field. NULL for none.
 * - `ivr_data3`: Data of the third field. NULL for none.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `SetAgentIVRData`.
 */
CCAS_API
int32_t ccas_set_agent_ivr_data_async(struct ccas_client *client,
                                      int32_t agent_rec_id,
                                      int32_t tenant_id,
                                      int32_t call_id,
                                      const char *ivr_label1,
                                      const char *ivr_data1,
                                      const char *ivr_label2,
                                      const char *ivr_data2,
                                      const char *ivr_label3,
                                      const char *ivr_data3,
                                      ccas_completion_function completion,
                                      void *context,
                                      ccas_drop_function drop);

/**
 * Finds the call manager on which an agent is logged on. As `ccas_get_agent_call_manager_id`, and
 * returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent or phone agent.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says. Its value 0:
 *   Record id of the call manager; 0 if the agent is not logged on.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `GetAgentCallManagerID`.
 */
CCAS_API
int32_t ccas_get_agent_call_manager_id_async(struct ccas_client *client,
                                             int32_t agent_rec_id,
                                             ccas_completion_function completion,
                                             void *context,
                                             ccas_drop_function drop);

/**
 * Sets up to three IVR fields of an agent's session and has them written to the call detail
 * records. As `ccas_set_agent_ivr_data_with_cdr`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent or phone agent.
 * - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
 * - `call_id`: Id of the call or session.
 * - `media_type`: Medium of the session.
 * - `ivr_label1`: Label of the first field.
 * - `ivr_data1`: Data of the first field.
 * - `ivr_label2`: Label of the second field; empty for no such field. NULL for none.
 * - `ivr_data2`: Data of the second field. NULL for none.
 * - `ivr_label3`: Label of the third field; empty for no such field. NULL for none.
 * - `ivr_data3`: Data of the third field. NULL for none.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `SetAgentIVRDataWithCDR`.
 */
CCAS_API
int32_t ccas_set_agent_ivr_data_with_cdr_async(struct ccas_client *client,
                                               int32_t agent_rec_id,
                                               int32_t tenant_id,
                                               int32_t call_id,
                                               int32_t media_type,
                                               const char *ivr_label1,
                                               const char *ivr_data1,
                                               const char *ivr_label2,
                                               const char *ivr_data2,
                                               const char *ivr_label3,
                                               const char *ivr_data3,
                                               ccas_completion_function completion,
                                               void *context,
                                               ccas_drop_function drop);

/**
 * Makes an agent ready for chat. As `ccas_set_chat_ready`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `SetChatReady`.
 */
CCAS_API
int32_t ccas_set_chat_ready_async(struct ccas_client *client,
                                  int32_t agent_rec_id,
                                  ccas_completion_function completion,
                                  void *context,
                                  ccas_drop_function drop);

/**
 * Makes an agent not ready for chat. As `ccas_set_chat_not_ready`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `SetChatNotReady`.
 */
CCAS_API
int32_t ccas_set_chat_not_ready_async(struct ccas_client *client,
                                      int32_t agent_rec_id,
                                      ccas_completion_function completion,
                                      void *context,
                                      ccas_drop_function drop);

/**
 * Makes an agent ready for open media sessions. As `ccas_set_open_media_ready`, and returns
 * without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `SetOpenMediaReady`.
 */
CCAS_API
int32_t ccas_set_open_media_ready_async(struct ccas_client *client,
                                        int32_t agent_rec_id,
                                        ccas_completion_function completion,
                                        void *context,
                                        ccas_drop_function drop);

/**
 * Makes an agent not ready for open media sessions. As `ccas_set_open_media_not_ready`, and
 * returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `SetOpenMediaNotReady`.
 */
CCAS_API
int32_t ccas_set_open_media_not_ready_async(struct ccas_client *client,
                                            int32_t agent_rec_id,
                                            ccas_completion_function completion,
                                            void *context,
                                            ccas_drop_function drop);

/**
 * Closes an agent's application by force. As `ccas_stop_app`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `StopApp`.
 */
CCAS_API
int32_t ccas_stop_app_async(struct ccas_client *client,
                            int32_t agent_rec_id,
                            ccas_completion_function completion,
                            void *context,
                            ccas_drop_function drop);

/**
 * Starts dialling a campaign call that is pending at an agent. As `ccas_make_campaign_call`, and
 * returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `campaign_id`: Record id of the campaign.
 * - `customer_id`: Record id of the customer.
 * - `campaign_call_id`: Id of the campaign call: `X-CampaignCallID` of its `CampaignInfo` when the
 *   service is a simulator.
 * - `dial_string`: Number to dial.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `MakeCampaignCall`.
 */
CCAS_API
int32_t ccas_make_campaign_call_async(struct ccas_client *client,
                                      int32_t agent_rec_id,
                                      int32_t campaign_id,
                                      int32_t customer_id,
                                      int32_t campaign_call_id,
                                      const char *dial_string,
                                      ccas_completion_function completion,
                                      void *context,
                                      ccas_drop_function drop);

/**
 * Rejects a campaign call that is pending at an agent. As `ccas_reject_campaign_call`, and returns
 * without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `campaign_id`: Record id of the campaign.
 * - `customer_id`: Record id of the customer.
 * - `reason`: Why the call is rejected, an open number.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `RejectCampaignCall`.
 */
CCAS_API
int32_t ccas_reject_campaign_call_async(struct ccas_client *client,
                                        int32_t agent_rec_id,
                                        int32_t campaign_id,
                                        int32_t customer_id,
                                        int32_t reason,
                                        ccas_completion_function completion,
                                        void *context,
                                        ccas_drop_function drop);

/**
 * Sets the outcome of a campaign call. As `ccas_set_campaign_call_status`, and returns without
 * waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `campaign_call_id`: Id of the campaign call: `X-CampaignCallID` of its `CampaignInfo` when the
 *   service is a simulator.
 * - `status`: Outcome of the call, an open number.
 * - `next_call_attempt`: When to call the customer next: wall-clock time of the contact centre.
 * - `close_form`: Whether the status form on the agent's screen is closed.
 * - `update_comment`: Whether the comment is replaced.
 * - `comment`: The new comment on the customer; ignored unless the comment is to be replaced.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `SetCampaignCallStatus`.
 */
CCAS_API
int32_t ccas_set_campaign_call_status_async(struct ccas_client *client,
                                            int32_t agent_rec_id,
                                            int32_t campaign_call_id,
                                            int32_t status,
                                            double next_call_attempt,
                                            int32_t close_form,
                                            int32_t update_comment,
                                            const char *comment,
                                            ccas_completion_function completion,
                                            void *context,
                                            ccas_drop_function drop);

/**
 * Gives the media settings of an agent: which media, how many at a time, which beside which. As
 * `ccas_get_agent_media_settings`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 *   `ccas_result_agent_media_settings` reads it.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `GetAgentMediaSettings`.
 */
CCAS_API
int32_t ccas_get_agent_media_settings_async(struct ccas_client *client,
                                            int32_t agent_rec_id,
                                            ccas_completion_function completion,
                                            void *context,
                                            ccas_drop_function drop);

/**
 * Starts dialling a callback call that is pending at an agent. As `ccas_make_callback_call`, and
 * returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `callback_id`: Id of the callback: `X-CallbackID` of its `Callback` when the service is a
 *   simulator.
 * - `callback_call_id`: Id of the callback call: `X-CallbackCallID` of its `Callback` when the
 *   service is a simulator.
 * - `dial_string`: Number to dial.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `MakeCallbackCall`.
 */
CCAS_API
int32_t ccas_make_callback_call_async(struct ccas_client *client,
                                      int32_t agent_rec_id,
                                      int32_t callback_id,
                                      int32_t callback_call_id,
                                      const char *dial_string,
                                      ccas_completion_function completion,
                                      void *context,
                                      ccas_drop_function drop);

/**
 * Rejects a callback call that is pending at an agent. As `ccas_reject_callback_call`, and returns
 * without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `callback_id`: Id of the callback: `X-CallbackID` of its `Callback` when the service is a
 *   simulator.
 * - `reason`: Why the callback is rejected, an open number.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `RejectCallbackCall`.
 */
CCAS_API
int32_t ccas_reject_callback_call_async(struct ccas_client *client,
                                        int32_t agent_rec_id,
                                        int32_t callback_id,
                                        int32_t reason,
                                        ccas_completion_function completion,
                                        void *context,
                                        ccas_drop_function drop);

/**
 * Sets the outcome of a callback call. As `ccas_set_callback_call_status`, and returns without
 * waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `callback_call_id`: Id of the callback call: `X-CallbackCallID` of its `Callback` when the
 *   service is a simulator.
 * - `status`: Outcome of the call, an open number.
 * - `next_call_attempt`: When to call next: wall-clock time of the contact centre.
 * - `close_form`: Whether the status form on the agent's screen is closed.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `SetCallbackCallStatus`.
 */
CCAS_API
int32_t ccas_set_callback_call_status_async(struct ccas_client *client,
                                            int32_t agent_rec_id,
                                            int32_t callback_call_id,
                                            int32_t status,
                                            double next_call_attempt,
                                            int32_t close_form,
                                            ccas_completion_function completion,
                                            void *context,
                                            ccas_drop_function drop);

/**
 * Sends DTMF digits through a call of an agent. As `ccas_send_dtmf`, and returns without waiting.
 *
 * - `client`: The client.
 * - `agent_rec_id`: Record id of the agent.
 * - `call_id`: Id of the call.
 * - `digits`: The digits to send, as in `1234#`.
 * - `completion`: Is called with what came of it, as `ccas_request_async` says.
 * - `context`: Is passed to the completion.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
 *
 * COM: `SendDTMF`.
 */
CCAS_API
int32_t ccas_send_dtmf_async(struct ccas_client *client,
                             int32_t agent_rec_id,
                             int32_t call_id,
                             const char *digits,
                             ccas_completion_function completion,
                             void *context,
                             ccas_drop_function drop);

/**
 * Begins to wait for a live event, from now on: call it before what shall cause the event, and
 * `ccas_expect_wait` after.
 *
 * When the function returns, the expectation is in effect: whatever happens from then on is seen,
 * whoever causes it, and whatever callbacks do meanwhile. That takes the time of one request at the
 * service, and none while events flow to the client. Callbacks may call it as well.
 *
 * - `client`: The client.
 * - `filter`: Which event; NULL for the next one.
 * - `timeout_ms`: How long it may take from the call of this function on, in milliseconds, more
 *   than 0. The function itself takes no longer.
 * - `expectation`: Is given what to wait for, to be given to `ccas_expect_wait` or
 *   `ccas_expect_free`.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`. That there is no connection, that it is lost, or that the
 * time is over, is told by `ccas_expect_wait`.
 */
CCAS_API
int32_t ccas_expect(struct ccas_client *client,
                    const struct ccas_filter *filter,
                    int32_t timeout_ms,
                    struct ccas_expectation **expectation);

/**
 * Waits for the event.
 *
 * - `expectation`: What `ccas_expect` gave. It still has to be freed.
 * - `event`: Is given the event, to be released with `ccas_event_release`; left as it is if none
 *   comes. May be NULL.
 *
 * Errors: `CCAS_ERROR_TIMEOUT` if none came in time; why the connection was lost;
 * `CCAS_ERROR_NOT_CONNECTED`, `CCAS_ERROR_CLOSED`; `CCAS_ERROR_INVALID_ARGUMENT` if it was waited
 * for before. Their text is that of `ccas_get_last_error_info(NULL, ...)`.
 */
CCAS_API int32_t ccas_expect_wait(struct ccas_expectation *expectation, struct ccas_event **event);

/**
 * Frees what `ccas_expect` gave, and sets the variable to NULL. Not while a thread waits for it.
 *
 * - `expectation`: The variable that holds it. NULL, and a variable that holds NULL, are fine.
 */
CCAS_API void ccas_expect_free(struct ccas_expectation **expectation);

/**
 * Makes the client keep a picture, if it does not yet. It makes the events flow, and never holds
 * callbacks back.
 *
 * - `client`: The client.
 * - `model`: Is given the model, to be freed with `ccas_model_free`. The picture is kept until the
 *   last one of the client is freed.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
 */
CCAS_API int32_t ccas_model_open(struct ccas_client *client, struct ccas_model **model);

/**
 * Gives the picture as it is now. It costs little, and does not change any more.
 *
 * - `model`: The model.
 * - `snapshot`: Is given the picture, to be freed with `ccas_snapshot_free`.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
 */
CCAS_API int32_t ccas_model_snapshot(struct ccas_model *model, struct ccas_snapshot **snapshot);

/**
 * Waits until the picture is another one than when the model was made or last waited for. Many
 * events at once are one change.
 *
 * - `model`: The model. One thread waits at a time, and others for it.
 * - `timeout_ms`: How long to wait at most, in milliseconds; 0 to not wait, less than 0 to wait
 *   without limit.
 *
 * Returns 1 if it has changed, 0 if the time is over, or an error, which is negative:
 * `CCAS_ERROR_CLOSED` when the client is closed, so that nothing will change any more.
 */
CCAS_API int32_t ccas_model_wait(struct ccas_model *model, int32_t timeout_ms);

/**
 * Frees a model, and sets the variable to NULL.
 *
 * - `model`: The variable that holds it. NULL, and a variable that holds NULL, are fine.
 */
CCAS_API void ccas_model_free(struct ccas_model **model);

/**
 * Tells what a picture is of, and how much is in it.
 *
 * - `snapshot`: The picture.
 * - `info`: Is filled. Set its `struct_size` before.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
 */
CCAS_API
int32_t ccas_snapshot_get_info(const struct ccas_snapshot *snapshot,
                               struct ccas_snapshot_info *info);

/**
 * Gives all that is in a picture as one JSON object: also sessions, offers of campaign calls and
 * callbacks, and the history of calls.
 *
 * - `snapshot`: The picture.
 * - `json`: Is given the text, to be freed with `ccas_string_free`.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
 */
CCAS_API int32_t ccas_snapshot_json(const struct ccas_snapshot *snapshot, char **json);

/**
 * Frees a picture, and sets the variable to NULL.
 *
 * - `snapshot`: The variable that holds it. NULL, and a variable that holds NULL, are fine.
 */
CCAS_API void ccas_snapshot_free(struct ccas_snapshot **snapshot);

/**
 * Gives an agent of a picture by its place.
 *
 * - `snapshot`: The picture.
 * - `index`: Its place, from 0.
 * - `agent`: Is filled. Set its `struct_size` before.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT` if there are not so many.
 */
CCAS_API
int32_t ccas_snapshot_agent_at(const struct ccas_snapshot *snapshot,
                               size_t index,
                               struct ccas_agent *agent);

/**
 * Gives the agent of a picture that has a record id.
 *
 * - `snapshot`: The picture.
 * - `rec_id`: Record id of the agent. Where several tenants have one, it is the agent of the lowest
 *   tenant id.
 * - `agent`: Is filled. Set its `struct_size` before.
 *
 * Errors: `CCAS_ERROR_AGENT_UNKNOWN` if no such agent is logged on; `CCAS_ERROR_INVALID_ARGUMENT`.
 */
CCAS_API
int32_t ccas_snapshot_agent(const struct ccas_snapshot *snapshot,
                            int32_t rec_id,
                            struct ccas_agent *agent);

/**
 * Gives a service group of a picture by its place.
 *
 * - `snapshot`: The picture.
 * - `index`: Its place, from 0.
 * - `group`: Is filled. Set its `struct_size` before.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT` if there are not so many.
 */
CCAS_API
int32_t ccas_snapshot_group_at(const struct ccas_snapshot *snapshot,
                               size_t index,
                               struct ccas_service_group *group);

/**
 * Gives the service group of a picture that has a record id.
 *
 * - `snapshot`: The picture.
 * - `rec_id`: Record id of the group.
 * - `group`: Is filled. Set its `struct_size` before.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`, also if there is no such group.
 */
CCAS_API
int32_t ccas_snapshot_group(const struct ccas_snapshot *snapshot,
                            int32_t rec_id,
                            struct ccas_service_group *group);

/**
 * Tells how many of the answered calls of a service group had waited in the queue for so many
 * seconds at most. By `answered_calls` it is the service level of answered calls; abandoned ones are
 * not told by any event.
 *
 * - `snapshot`: The picture.
 * - `rec_id`: Record id of the group.
 * - `seconds`: The time, 0 to 120.
 * - `count`: Is given the number.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`, also if there is no such group.
 */
CCAS_API
int32_t ccas_snapshot_answered_within(const struct ccas_snapshot *snapshot,
                                      int32_t rec_id,
                                      int32_t seconds,
                                      uint64_t *count);

/**
 * Gives a call of a picture by its place.
 *
 * - `snapshot`: The picture.
 * - `index`: Its place, from 0.
 * - `call`: Is filled. Set its `struct_size` before.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT` if there are not so many.
 */
CCAS_API
int32_t ccas_snapshot_call_at(const struct ccas_snapshot *snapshot,
                              size_t index,
                              struct ccas_call *call);

/**
 * Gives the call of a picture that has an id, or had it.
 *
 * - `snapshot`: The picture.
 * - `call_id`: Id of the call.
 * - `call`: Is filled. Set its `struct_size` before.
 *
 * Errors: `CCAS_ERROR_CALL_NOT_FOUND` if there is no such call; `CCAS_ERROR_INVALID_ARGUMENT`.
 */
CCAS_API
int32_t ccas_snapshot_call(const struct ccas_snapshot *snapshot,
                           int32_t call_id,
                           struct ccas_call *call);

/**
 * Gives the counters of a client.
 *
 * - `client`: The client.
 * - `stats`: Is filled. Set its `struct_size` before.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
 */
CCAS_API int32_t ccas_get_stats(struct ccas_client *client, struct ccas_stats *stats);

/**
 * Tells the log and the counters that a callback failed. For layers over this one whose callbacks
 * can: openccas.hpp calls it for exceptions.
 *
 * - `client`: The client.
 * - `what`: What went wrong, in words.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
 */
CCAS_API int32_t ccas_report_handler_failure(struct ccas_client *client, const char *what);

/**
 * Gives the log of the library to a function. There is one for the process; it replaces the one
 * before, which may still run for a moment on other threads.
 *
 * - `level`: The least important level that is told: one of the `CCAS_LOG_` constants.
 * - `function`: The function; NULL to tell nobody, as it is in the beginning.
 * - `context`: Is passed to it.
 * - `drop`: Lets go of the context; may be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
 */
CCAS_API
int32_t ccas_set_log(int32_t level,
                     ccas_log_function function,
                     void *context,
                     ccas_drop_function drop);

/**
 * Starts a simulated contact centre and its Agent Service, inside this process.
 *
 * - `options`: The settings; NULL for the defaults. They are read before the function returns.
 * - `simulator`: Is given the simulator, to be freed with `ccas_simulator_free`.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`: a setting or the scenario cannot be used, or the port is
 * taken; the text says which. `CCAS_ERROR_TLS_FAILED`: a certificate or key cannot be used.
 */
CCAS_API
int32_t ccas_simulator_start(const struct ccas_simulator_options *options,
                             struct ccas_simulator **simulator);

/**
 * Gives the port on which the simulator's Agent Service listens, or did; or an error, which is
 * negative.
 *
 * - `simulator`: The simulator.
 */
CCAS_API int32_t ccas_simulator_port(struct ccas_simulator *simulator);

/**
 * Makes something happen in the contact centre.
 *
 * What happens has happened when the function returns, and its events are on their way.
 * docs/reference/acts.md lists the acts and what they take. For example, a customer calls:
 *
 *     ccas_named_value with[2] = {{"group", ccas_long(1)}, {"from", ccas_text("0701234567")}};
 *     int32_t call;
 *     ccas_simulator_act(simulator, "inbound_call", with, 2, &call);
 *
 * - `simulator`: The simulator.
 * - `act`: Name of the act. The functions with the names of the acts are simpler.
 * - `with`: Its arguments, in any order.
 * - `count`: How many there are.
 * - `gives`: Is given the id of what comes into being by it (a call, a session, a callback); 0 if
 *   nothing does. May be NULL.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT` names the act or argument that is not known, is missing, or
 * cannot be; `CCAS_ERROR_IMPOSSIBLE_IN_THIS_STATE` says why it cannot happen now; and others that
 * requests have.
 */
CCAS_API
int32_t ccas_simulator_act(struct ccas_simulator *simulator,
                           const char *act,
                           const struct ccas_named_value *with,
                           size_t count,
                           int32_t *gives);

/**
 * Gives what is so in the contact centre, as one JSON object: the simulated time, agents, calls,
 * sessions, queues, campaigns, clients.
 *
 * - `simulator`: The simulator.
 * - `json`: Is given the text, to be freed with `ccas_string_free`.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
 */
CCAS_API int32_t ccas_simulator_state(struct ccas_simulator *simulator, char **json);

/**
 * Gives the log of the contact centre, oldest entry first: what was not done, and why. It is a JSON
 * array of objects with `time` and `text`.
 *
 * - `simulator`: The simulator.
 * - `json`: Is given the text, to be freed with `ccas_string_free`.
 *
 * Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
 */
CCAS_API int32_t ccas_simulator_log(struct ccas_simulator *simulator, char **json);

/**
 * Tells how many clients are connected to the simulator; or gives an error, which is negative.
 *
 * - `simulator`: The simulator.
 */
CCAS_API int32_t ccas_simulator_client_count(struct ccas_simulator *simulator);

/**
 * Ends the simulator's Agent Service in an orderly way: clients get `CCAS_BROADCAST_DISCONNECT` and
 * lose their connection with `CCAS_ERROR_SERVICE_SHUTDOWN`. The contact centre can be asked and acted
 * on as before. Does nothing if the service has ended. The act `kill` ends it without a word.
 *
 * - `simulator`: The simulator.
 */
CCAS_API
int32_t ccas_simulator_stop(struct ccas_simulator *simulator);

/**
 * Frees a simulator, and sets the variable to NULL. If its service has not ended, it is gone without
 * a word.
 *
 * - `simulator`: The variable that holds it. NULL, and a variable that holds NULL, are fine.
 */
CCAS_API
void ccas_simulator_free(struct ccas_simulator **simulator);

/**
 * Time moves on, and what is due meanwhile happens. In real time it is skipped.
 *
 * - `simulator`: The simulator.
 * - `options`: What is said besides; NULL for nothing.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_advance(struct ccas_simulator *simulator,
                               const struct ccas_simulator_advance_options *options);

/**
 * An agent or phone agent logs on at the extension of the scenario.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent or phone agent.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API int32_t ccas_simulator_log_on(struct ccas_simulator *simulator, int32_t agent);

/**
 * An agent or phone agent logs off. Whatever the agent had ends or is given back.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent or phone agent.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API int32_t ccas_simulator_log_off(struct ccas_simulator *simulator, int32_t agent);

/**
 * An agent becomes ready for a medium.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent or phone agent.
 * - `medium`: The medium; `email` is for SMS too. One of `voice`, `email`, `chat`, `open_media`.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_set_ready(struct ccas_simulator *simulator,
                                 int32_t agent,
                                 const char *medium);

/**
 * An agent becomes not ready for a medium.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent or phone agent.
 * - `medium`: The medium; `email` is for SMS too. One of `voice`, `email`, `chat`, `open_media`.
 * - `options`: What is said besides; NULL for nothing.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_set_not_ready(struct ccas_simulator *simulator,
                                     int32_t agent,
                                     const char *medium,
                                     const struct ccas_simulator_set_not_ready_options *options);

/**
 * From now on an agent does by itself what these habits say. What is under way goes on.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent or phone agent.
 * - `options`: What is said besides; NULL for nothing.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_set_habits(struct ccas_simulator *simulator,
                                  int32_t agent,
                                  const struct ccas_simulator_set_habits_options *options);

/**
 * The connection to an agent's application breaks for a moment. What was being offered there is
 * rejected for an unknown cause, what had begun goes on.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API int32_t ccas_simulator_lose_application(struct ccas_simulator *simulator, int32_t agent);

/**
 * The IP telephone or softphone at an agent's extension registers.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent or phone agent.
 * - `address`: IP address of the telephone, or of the computer on which the softphone runs.
 * - `options`: What is said besides; NULL for nothing.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_register_phone(struct ccas_simulator *simulator,
                                      int32_t agent,
                                      const char *address,
                                      const struct ccas_simulator_register_phone_options *options);

/**
 * A customer calls a service group.
 *
 * - `simulator`: The simulator.
 * - `group`: Record id of the service group.
 * - `options`: What is said besides; NULL for nothing.
 * - `call`: Is given the id of the call. May be NULL.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_inbound_call(struct ccas_simulator *simulator,
                                    int32_t group,
                                    const struct ccas_simulator_inbound_call_options *options,
                                    int32_t *call);

/**
 * The customer in a call hangs up, or gives up waiting.
 *
 * - `simulator`: The simulator.
 * - `call`: Id of the call.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API int32_t ccas_simulator_customer_hangs_up(struct ccas_simulator *simulator, int32_t call);

/**
 * An agent or phone agent picks up a ringing telephone.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent or phone agent.
 * - `call`: Id of the call.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_answer(struct ccas_simulator *simulator,
                              int32_t agent,
                              int32_t call);

/**
 * An agent rejects a service group call that rings.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent.
 * - `call`: Id of the call.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_reject(struct ccas_simulator *simulator,
                              int32_t agent,
                              int32_t call);

/**
 * An agent or phone agent puts the telephone down.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent or phone agent.
 * - `call`: Id of the call.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_hang_up(struct ccas_simulator *simulator,
                               int32_t agent,
                               int32_t call);

/**
 * An agent or phone agent dials.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent or phone agent.
 * - `number`: What is dialled: an extension, the number of a group, or any other.
 * - `call`: Is given the id of the call. May be NULL.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_dial(struct ccas_simulator *simulator,
                            int32_t agent,
                            const char *number,
                            int32_t *call);

/**
 * An e-mail arrives at a service group.
 *
 * - `simulator`: The simulator.
 * - `group`: Record id of the service group.
 * - `from`: Address of the customer.
 * - `options`: What is said besides; NULL for nothing.
 * - `session`: Is given the id of the session. May be NULL.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_email(struct ccas_simulator *simulator,
                             int32_t group,
                             const char *from,
                             const struct ccas_simulator_email_options *options,
                             int32_t *session);

/**
 * An SMS arrives at a service group.
 *
 * - `simulator`: The simulator.
 * - `group`: Record id of the service group.
 * - `from`: Number of the customer.
 * - `options`: What is said besides; NULL for nothing.
 * - `session`: Is given the id of the session. May be NULL.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_sms(struct ccas_simulator *simulator,
                           int32_t group,
                           const char *from,
                           const struct ccas_simulator_sms_options *options,
                           int32_t *session);

/**
 * A customer asks a service group for a chat.
 *
 * - `simulator`: The simulator.
 * - `group`: Record id of the service group.
 * - `from`: Name of the customer.
 * - `options`: What is said besides; NULL for nothing.
 * - `session`: Is given the id of the session. May be NULL.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_chat(struct ccas_simulator *simulator,
                            int32_t group,
                            const char *from,
                            const struct ccas_simulator_chat_options *options,
                            int32_t *session);

/**
 * An open media session arrives at a service group.
 *
 * - `simulator`: The simulator.
 * - `group`: Record id of the service group.
 * - `from`: The customer.
 * - `options`: What is said besides; NULL for nothing.
 * - `session`: Is given the id of the session. May be NULL.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_open_media(struct ccas_simulator *simulator,
                                  int32_t group,
                                  const char *from,
                                  const struct ccas_simulator_open_media_options *options,
                                  int32_t *session);

/**
 * An agent accepts a session that is offered.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent.
 * - `session`: Id of the session.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_accept_session(struct ccas_simulator *simulator,
                                      int32_t agent,
                                      int32_t session);

/**
 * An agent rejects a session that is offered.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent.
 * - `session`: Id of the session.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_reject_session(struct ccas_simulator *simulator,
                                      int32_t agent,
                                      int32_t session);

/**
 * An agent answers an e-mail or SMS, or forwards it to somebody outside the contact centre.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent.
 * - `session`: Id of the session.
 * - `options`: What is said besides; NULL for nothing.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_reply(struct ccas_simulator *simulator,
                             int32_t agent,
                             int32_t session,
                             const struct ccas_simulator_reply_options *options);

/**
 * An agent deletes an e-mail or SMS.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent.
 * - `session`: Id of the session.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_delete(struct ccas_simulator *simulator,
                              int32_t agent,
                              int32_t session);

/**
 * An agent completes a chat or an open media session.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent.
 * - `session`: Id of the session.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_complete(struct ccas_simulator *simulator,
                                int32_t agent,
                                int32_t session);

/**
 * An agent forwards a session to another service group of its kind.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent.
 * - `session`: Id of the session.
 * - `group`: Record id of the service group that gets it.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_forward(struct ccas_simulator *simulator,
                               int32_t agent,
                               int32_t session,
                               int32_t group);

/**
 * An agent redirects a session to another agent.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent.
 * - `session`: Id of the session.
 * - `to_agent`: Record id of the agent who gets it.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_redirect(struct ccas_simulator *simulator,
                                int32_t agent,
                                int32_t session,
                                int32_t to_agent);

/**
 * A campaign begins, or goes on after it was stopped.
 *
 * - `simulator`: The simulator.
 * - `campaign`: Record id of the campaign.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API int32_t ccas_simulator_start_campaign(struct ccas_simulator *simulator, int32_t campaign);

/**
 * A campaign stops. Calls that are pending at agents are taken away, as an error of the campaign;
 * calls that were dialled go on.
 *
 * - `simulator`: The simulator.
 * - `campaign`: Record id of the campaign.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API int32_t ccas_simulator_stop_campaign(struct ccas_simulator *simulator, int32_t campaign);

/**
 * A customer is added to a campaign, and called as soon as it is possible.
 *
 * - `simulator`: The simulator.
 * - `campaign`: Record id of the campaign.
 * - `id`: Record id of the customer; each campaign has its own numbers.
 * - `name`: Name of the customer.
 * - `number`: Telephone number.
 * - `options`: What is said besides; NULL for nothing.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_add_customer(struct ccas_simulator *simulator,
                                    int32_t campaign,
                                    int32_t id,
                                    const char *name,
                                    const char *number,
                                    const struct ccas_simulator_add_customer_options *options);

/**
 * A customer asks a voice group for a callback.
 *
 * - `simulator`: The simulator.
 * - `group`: Record id of the service group.
 * - `from`: The number to call.
 * - `kind`: How the customer has asked: on a web page, by telephone, by e-mail, or when called by
 *   a campaign. One of `web`, `voice`, `email`, `campaign`.
 * - `options`: What is said besides; NULL for nothing.
 * - `callback`: Is given the id of the callback. May be NULL.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_callback(struct ccas_simulator *simulator,
                                int32_t group,
                                const char *from,
                                const char *kind,
                                const struct ccas_simulator_callback_options *options,
                                int32_t *callback);

/**
 * A customer does not want to be called back any more. If the callback is pending at an agent it
 * is taken away, as an error of the callback; one that was dialled goes on.
 *
 * - `simulator`: The simulator.
 * - `callback`: Id of the callback.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_withdraw_callback(struct ccas_simulator *simulator,
                                         int32_t callback);

/**
 * An agent dials the campaign call or callback that is pending.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent.
 * - `options`: What is said besides; NULL for nothing.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_dial_pending(struct ccas_simulator *simulator,
                                    int32_t agent,
                                    const struct ccas_simulator_dial_pending_options *options);

/**
 * An agent rejects the campaign call or callback that is pending.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API int32_t ccas_simulator_reject_pending(struct ccas_simulator *simulator, int32_t agent);

/**
 * An agent fills in the status form of the campaign call or callback that was dialled.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent.
 * - `status`: The status, as `SetCampaignCallStatus` and `SetCallbackCallStatus` take it.
 * - `options`: What is said besides; NULL for nothing.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_fill_form(struct ccas_simulator *simulator,
                                 int32_t agent,
                                 int32_t status,
                                 const struct ccas_simulator_fill_form_options *options);

/**
 * An agent changes a field of the customer whose campaign call is at hand.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent.
 * - `label`: The label of the field.
 * - `data`: What it is from now on.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_update_customer(struct ccas_simulator *simulator,
                                       int32_t agent,
                                       const char *label,
                                       const char *data);

/**
 * A supervisor joins the active call of an agent.
 *
 * - `simulator`: The simulator.
 * - `supervisor`: Record id of the supervisor.
 * - `agent`: Record id of the agent.
 * - `how`: Whether the supervisor talks with the agent, or listens. One of `assist`, `monitor`.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_supervise(struct ccas_simulator *simulator,
                                 int32_t supervisor,
                                 int32_t agent,
                                 const char *how);

/**
 * A call at an agent is recorded from now on.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent.
 * - `call`: Id of the call.
 * - `options`: What is said besides; NULL for nothing.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_start_recording(struct ccas_simulator *simulator,
                                       int32_t agent,
                                       int32_t call,
                                       const struct ccas_simulator_start_recording_options *options);

/**
 * The recording of a call at an agent ends.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent.
 * - `call`: Id of the call.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_stop_recording(struct ccas_simulator *simulator,
                                      int32_t agent,
                                      int32_t call);

/**
 * An agent is added to the system, and logs on if the agent does so by itself. No event tells of
 * agents before they log on.
 *
 * - `simulator`: The simulator.
 * - `id`: Record id; agents and phone agents share the numbers.
 * - `name`: Name.
 * - `logon_id`: Logon id.
 * - `extension`: Extension.
 * - `options`: What is said besides; NULL for nothing.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_add_agent(struct ccas_simulator *simulator,
                                 int32_t id,
                                 const char *name,
                                 const char *logon_id,
                                 const char *extension,
                                 const struct ccas_simulator_add_agent_options *options);

/**
 * A phone agent is added to the system, and logs on if the phone agent does so by itself.
 *
 * - `simulator`: The simulator.
 * - `id`: Record id; agents and phone agents share the numbers.
 * - `name`: Name.
 * - `logon_id`: Logon id.
 * - `pin`: PIN, unique among the phone agents of a tenant.
 * - `options`: What is said besides; NULL for nothing.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_add_phone_agent(struct ccas_simulator *simulator,
                                       int32_t id,
                                       const char *name,
                                       const char *logon_id,
                                       const char *pin,
                                       const struct ccas_simulator_add_phone_agent_options *options);

/**
 * A service group is added to the system.
 *
 * - `simulator`: The simulator.
 * - `id`: Record id.
 * - `name`: Name.
 * - `options`: What is said besides; NULL for nothing.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_add_group(struct ccas_simulator *simulator,
                                 int32_t id,
                                 const char *name,
                                 const struct ccas_simulator_add_group_options *options);

/**
 * An agent can serve these groups from now on, and no others.
 *
 * - `simulator`: The simulator.
 * - `agent`: Record id of the agent or phone agent.
 * - `groups`: Record ids of the service groups, at level 1.
 * - `groups_count`: How many there are.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_set_groups(struct ccas_simulator *simulator,
                                  int32_t agent,
                                  const int32_t *groups,
                                  size_t groups_count);

/**
 * From now on requests are mistreated. Of several faults the one that began last counts.
 *
 * - `simulator`: The simulator.
 * - `effect`: What happens to them: `ignore` accepts them and does nothing, `silence` carries them
 *   out and never answers, `delay` answers late. One of `ignore`, `silence`, `delay`.
 * - `options`: What is said besides; NULL for nothing.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_begin_fault(struct ccas_simulator *simulator,
                                   const char *effect,
                                   const struct ccas_simulator_begin_fault_options *options);

/**
 * All faults end. Answers that are held back come in their time; those that were not given never
 * come.
 *
 * - `simulator`: The simulator.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API int32_t ccas_simulator_end_faults(struct ccas_simulator *simulator);

/**
 * Connections of clients are closed without a word, as by a broken network.
 *
 * - `simulator`: The simulator.
 * - `options`: What is said besides; NULL for nothing.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_cut_connections(struct ccas_simulator *simulator,
                                       const struct ccas_simulator_cut_connections_options *options);

/**
 * Connections of clients stay open, but nothing gets through any more, as if a cable had been
 * pulled out; or they go on.
 *
 * - `simulator`: The simulator.
 * - `options`: What is said besides; NULL for nothing.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_half_open(struct ccas_simulator *simulator,
                                 const struct ccas_simulator_half_open_options *options);

/**
 * New connections are closed without a word, or let in again. Those that exist stay.
 *
 * - `simulator`: The simulator.
 * - `options`: What is said besides; NULL for nothing.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API
int32_t ccas_simulator_refuse_connections(struct ccas_simulator *simulator,
                                          const struct ccas_simulator_refuse_connections_options *options);

/**
 * The service ends in an orderly way: every client is told of it. What is asked of the service
 * after that is refused; the contact centre itself can be asked and moved on as before.
 *
 * - `simulator`: The simulator.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API int32_t ccas_simulator_shut_down(struct ccas_simulator *simulator);

/**
 * The service is gone without a word: all connections break.
 *
 * - `simulator`: The simulator.
 *
 * Errors: those of `ccas_simulator_act`.
 */
CCAS_API int32_t ccas_simulator_kill(struct ccas_simulator *simulator);

/**
 * Gives the name of an error kind: `agent_unknown` for `CCAS_ERROR_AGENT_UNKNOWN`. NULL if there is
 * none of this number.
 *
 * - `error`: One of the `CCAS_ERROR_` constants.
 */
CCAS_API const char *ccas_error_name(int32_t error);

/**
 * Gives the COM name of an event type: `BROADCAST_DELIVERED`. NULL if there is none of this number.
 *
 * - `event_type`: One of the `CCAS_BROADCAST_` constants.
 */
CCAS_API const char *ccas_event_type_com_name(int32_t event_type);

/**
 * Gives the name of a parameter as the COM object spells it: `RecID`. NULL if there is none of this
 * number.
 *
 * - `parameter`: One of the `CCAS_PARAM_` constants.
 */
CCAS_API const char *ccas_parameter_name(int32_t parameter);

/**
 * Gives the COM name of a method: `MakeCall`. NULL if there is none of this number.
 *
 * - `method`: One of the `CCAS_METHOD_` constants.
 */
CCAS_API const char *ccas_method_com_name(int32_t method);

/**
 * Frees a text that a function of this library gave, and sets the variable to NULL.
 *
 * - `string`: The variable that holds it. NULL, and a variable that holds NULL, are fine.
 */
CCAS_API void ccas_string_free(char **string);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* OPENCCAS_H */
