# Generated from crates/catalogue/requests.toml by `cargo xtask codegen`. Do not edit.
"""The requests as coroutines."""

from collections.abc import Awaitable, Iterable, Mapping
from datetime import datetime
from typing import Any, TypeAlias

from .enums import MediaType
from .results import AgentMediaSettings, PhoneAgentStatus

Pairs: TypeAlias = Mapping[str, str] | Iterable[tuple[str, str]]
"""Pairs of texts: a mapping, or the pairs one after the other."""


class AsyncMethods:
    """The requests as coroutines."""

    __slots__ = ()

    def _request(self, method: int, /, *arguments: object) -> Awaitable[Any]:
        raise NotImplementedError

    async def get_agent_rec_id_from_logon_id(self, agent_logon_id: str) -> int:
        """Finds the record id of the agent with a given logon id.

        The agent need not be logged on. The search stays within what the connection may see; a host
        administrator whose tenants use the same logon id gets the agent of the lowest tenant id.
        Works on every kind of connection.

        Parameters:

        - `agent_logon_id`: Logon id of the agent.

        Raises `AgentUnknownError`; and what every request can raise.

        COM: `GetAgentRecIDFromLogonID`.
        """
        result: int = await self._request(8, agent_logon_id)
        return result

    async def make_call(self, agent_rec_id: int, dial_string: str) -> None:
        """Dials a number from an agent's telephone.

        The agent must be logged on. `Originated` tells that the call was begun, `Delivered` that
        the other end rings, `Established` that it answered, and `Failed` that the call did not come
        about. If the agent's telephone cannot place a call now, nothing happens.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `dial_string`: Number to dial.

        Success means that the request was sent to the agent application.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `DirectConnectRequiredError`; and what
        every request can raise.

        COM: `MakeCall`.
        """
        await self._request(9, agent_rec_id, dial_string)

    async def answer_call(self, agent_rec_id: int, call_id: int) -> None:
        """Answers a call that rings at an agent.

        The agent must be logged on. `Established` tells that the call was answered. If no such call
        rings, nothing happens.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `call_id`: Id of the ringing call.

        Success means that the request was sent to the agent application.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `DirectConnectRequiredError`; and what
        every request can raise.

        COM: `AnswerCall`.
        """
        await self._request(10, agent_rec_id, call_id)

    async def hangup_call(self, agent_rec_id: int, call_id: int) -> None:
        """Hangs up a call of an agent.

        The agent must be logged on. `ConnectionCleared` tells that the agent has left the call, and
        whether clerical time follows. If the agent has no such call, nothing happens.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `call_id`: Id of the call.

        Success means that the request was sent to the agent application.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `DirectConnectRequiredError`; and what
        every request can raise.

        COM: `HangupCall`.
        """
        await self._request(11, agent_rec_id, call_id)

    async def hangup_session(self, agent_rec_id: int, session_id: int) -> None:
        """Ends an open media, e-mail, SMS or chat session of an agent.

        The agent must be logged on. `OpenMediaCompleted` tells that an open media session has
        ended, `ChatComplete` that a chat has. An e-mail or SMS raises `EmailDelete` if the agent
        was handling it, `EmailReject` if not. If the agent has no such session, nothing happens.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `session_id`: Id of the session; for an e-mail or SMS, the message id that its events
          carry.

        Success means that the request was sent to the agent application.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `DirectConnectRequiredError`; and what
        every request can raise.

        COM: `HangupSession`.
        """
        await self._request(12, agent_rec_id, session_id)

    async def hold_call(self, agent_rec_id: int, call_id: int) -> None:
        """Puts a call of an agent on hold.

        The agent must be logged on. `Held` tells that the call is on hold. If the agent has no such
        established call, nothing happens.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `call_id`: Id of the established call.

        Success means that the request was sent to the agent application.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `DirectConnectRequiredError`; and what
        every request can raise.

        COM: `HoldCall`.
        """
        await self._request(13, agent_rec_id, call_id)

    async def retrieve_call(self, agent_rec_id: int, call_id: int) -> None:
        """Takes a call of an agent back from hold.

        The agent must be logged on. `Retrieved` tells that the agent is connected to it again. If
        the call is not on hold, nothing happens.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `call_id`: Id of the held call.

        Success means that the request was sent to the agent application.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `DirectConnectRequiredError`; and what
        every request can raise.

        COM: `RetrieveCall`.
        """
        await self._request(14, agent_rec_id, call_id)

    async def conference_call(self, agent_rec_id: int) -> None:
        """Joins the calls of an agent into a conference.

        The agent must be logged on and have a held call and an active one. `Conferenced` gives the
        id of the new call and the other parties. Without two such calls nothing happens.

        Parameters:

        - `agent_rec_id`: Record id of the agent.

        Success means that the request was sent to the agent application.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `DirectConnectRequiredError`; and what
        every request can raise.

        COM: `ConferenceCall`.
        """
        await self._request(15, agent_rec_id)

    async def transfer_call(self, agent_rec_id: int, held_call_id: int) -> None:
        """Connects an agent's held call to the active call and takes the agent out of both.

        The agent must be logged on. `Transferred` gives the id of the new call. Without a held call
        of this id and an active call beside it, nothing happens.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `held_call_id`: Id of the held call.

        Success means that the request was sent to the agent application.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `DirectConnectRequiredError`; and what
        every request can raise.

        COM: `TransferCall`.
        """
        await self._request(16, agent_rec_id, held_call_id)

    async def deflect_call(self, agent_rec_id: int, dest: str, call_id: int) -> None:
        """Sends a call at an agent on to another destination.

        The agent must be logged on. `ConnectionCleared` tells that the call has left the agent,
        with the destination in its divert parameters. If the agent has no such call, nothing
        happens. The destination comes before the call here; in `DeflectPhoneAgentCall` it comes
        last.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `dest`: Number of the destination.
        - `call_id`: Id of the call.

        Success means that the request was sent to the agent application.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `DirectConnectRequiredError`; and what
        every request can raise.

        COM: `DeflectCall`.
        """
        await self._request(17, agent_rec_id, dest, call_id)

    async def reject_service_call(self, agent_rec_id: int, call_id: int) -> None:
        """Rejects a service group call that arrives at an agent.

        The agent must be logged on. `CallRejected` tells that the call was rejected. If no such
        call rings at the agent, nothing happens.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `call_id`: Id of the arriving service group call.

        Success means that the request was sent to the agent application.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `DirectConnectRequiredError`; and what
        every request can raise.

        COM: `RejectServiceCall`.
        """
        await self._request(18, agent_rec_id, call_id)

    async def cancel_clerical(self, agent_rec_id: int, call_id: int) -> None:
        """Ends an agent's clerical time after a call.

        The agent must be logged on. `ClericalEnded` tells that the agent can take service group
        calls again. If the agent is not in clerical state for this call, nothing happens.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `call_id`: Id of the call that the clerical time belongs to.

        Success means that the request was sent to the agent application.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `DirectConnectRequiredError`; and what
        every request can raise.

        COM: `CancelClerical`.
        """
        await self._request(19, agent_rec_id, call_id)

    async def cancel_session_clerical(self, agent_rec_id: int, session_id: int) -> None:
        """Ends an agent's clerical time after an open media, e-mail, SMS or chat session.

        The agent must be logged on. If the agent is not in clerical state for this session, nothing
        happens.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `session_id`: Id of the session; for an e-mail or SMS, the message id that its events
          carry.

        Success means that the request was sent to the agent application.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `DirectConnectRequiredError`; and what
        every request can raise.

        COM: `CancelSessionClerical`.
        """
        await self._request(20, agent_rec_id, session_id)

    async def extend_clerical(self, agent_rec_id: int, call_id: int, num_seconds: int) -> None:
        """Lengthens an agent's clerical time.

        The agent must be logged on. No event tells of it: `ClericalEnded` comes later by as much.
        If the agent is not in clerical state for this call, nothing happens.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `call_id`: Id of the call that the clerical time belongs to.
        - `num_seconds`: Seconds to add.

        Success means that the request was sent to the agent application.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `DirectConnectRequiredError`; and what
        every request can raise.

        COM: `ExtendClerical`.
        """
        await self._request(21, agent_rec_id, call_id, num_seconds)

    async def set_voice_ready(self, agent_rec_id: int) -> None:
        """Makes an agent ready for voice calls.

        The agent must be logged on. `Ready` tells that it happened.

        Parameters:

        - `agent_rec_id`: Record id of the agent.

        Success means that the request was sent to the agent application.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `DirectConnectRequiredError`; and what
        every request can raise.

        COM: `SetVoiceReady`.
        """
        await self._request(22, agent_rec_id)

    async def set_voice_not_ready(self, agent_rec_id: int, reason: int | None = None) -> None:
        """Makes an agent not ready for voice calls.

        The agent must be logged on. `NotReady` tells that it happened and gives the reason. A
        reason that is not defined counts as none.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `reason`: Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 or a
          negative number for none.

        Success means that the request was sent to the agent application.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `DirectConnectRequiredError`; and what
        every request can raise.

        COM: `SetVoiceNotReady`.
        """
        await self._request(23, agent_rec_id, reason)

    async def get_voice_ready_status(self, agent_rec_id: int) -> bool:
        """Tells whether an agent is ready for voice calls.

        The agent must be logged on. The answer comes at once, from what the service knows; nobody
        waits for the agent application. Works on every kind of connection.

        Parameters:

        - `agent_rec_id`: Record id of the agent.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`; and what every request can raise.

        COM: `GetVoiceReadyStatus`.
        """
        result: bool = await self._request(24, agent_rec_id)
        return result

    async def set_email_ready(self, agent_rec_id: int) -> None:
        """Makes an agent ready for e-mail.

        The agent must be logged on. `EmailReady` tells that it happened.

        Parameters:

        - `agent_rec_id`: Record id of the agent.

        Success means that the request was sent to the agent application.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `DirectConnectRequiredError`; and what
        every request can raise.

        COM: `SetEmailReady`.
        """
        await self._request(25, agent_rec_id)

    async def set_email_not_ready(self, agent_rec_id: int) -> None:
        """Makes an agent not ready for e-mail.

        The agent must be logged on. `EmailNotReady` tells that it happened. No reason can be given,
        so the event carries -1 and an empty text.

        Parameters:

        - `agent_rec_id`: Record id of the agent.

        Success means that the request was sent to the agent application.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `DirectConnectRequiredError`; and what
        every request can raise.

        COM: `SetEmailNotReady`.
        """
        await self._request(26, agent_rec_id)

    async def get_email_ready_status(self, agent_rec_id: int) -> bool:
        """Tells whether an agent is ready for e-mail.

        The agent must be logged on. The answer comes at once, from what the service knows; nobody
        waits for the agent application. Works on every kind of connection.

        Parameters:

        - `agent_rec_id`: Record id of the agent.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`; and what every request can raise.

        COM: `GetEmailReadyStatus`.
        """
        result: bool = await self._request(27, agent_rec_id)
        return result

    async def get_not_ready_reasons(self, tenant_rec_id: int) -> list[tuple[int, str]]:
        """Lists the not-ready reasons of a tenant.

        The record ids in it are what `SetVoiceNotReady` and `SetPhoneAgentNotReady` take, and what
        the not-ready events carry.

        Parameters:

        - `tenant_rec_id`: Record id of the tenant; -1 on a system without tenants.

        Raises `UnknownTenantError`, `DirectConnectRequiredError`; and what every request can raise.

        COM: `GetNotReadyReasons`.
        """
        result: list[tuple[int, str]] = await self._request(28, tenant_rec_id)
        return result

    async def logon_phone_agent(
        self, pin: str, extension: str, tenant_id: int, oas_id: int
    ) -> None:
        """Logs a phone agent on at an extension.

        `Logon` and `LogonPhoneAgent` tell that it happened, if the service is set to give phone
        agents' events. If the phone agent is logged on at another extension already, or no phone
        agent has this PIN, nothing happens.

        Parameters:

        - `pin`: PIN of the phone agent.
        - `extension`: Extension to log on at.
        - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
          tenants.
        - `oas_id`: Id of the OAS server that monitors the extension.

        Success means that the request was sent to the router.

        Raises `UnknownTenantError`, `DirectConnectRequiredError`; and what every request can raise.

        COM: `LogonPhoneAgent`.
        """
        await self._request(29, pin, extension, tenant_id, oas_id)

    async def logoff_phone_agent(self, pin: str, tenant_id: int) -> None:
        """Logs a phone agent off.

        `Logoff` and `LogoffPhoneAgent` tell that it happened, if the service is set to give phone
        agents' events. If no phone agent with this PIN is logged on, nothing happens.

        Parameters:

        - `pin`: PIN of the phone agent.
        - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
          tenants.

        Success means that the request was sent to the router.

        Raises `UnknownTenantError`, `DirectConnectRequiredError`; and what every request can raise.

        COM: `LogoffPhoneAgent`.
        """
        await self._request(30, pin, tenant_id)

    async def set_phone_agent_ready(self, pin: str, tenant_id: int) -> None:
        """Makes a phone agent ready for voice calls.

        `Ready` tells that it happened, if the service is set to give phone agents' events. If no
        phone agent with this PIN is logged on, nothing happens.

        Parameters:

        - `pin`: PIN of the phone agent.
        - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
          tenants.

        Success means that the request was sent to the router.

        Raises `UnknownTenantError`, `DirectConnectRequiredError`; and what every request can raise.

        COM: `SetPhoneAgentReady`.
        """
        await self._request(31, pin, tenant_id)

    async def set_phone_agent_not_ready(
        self, pin: str, tenant_id: int, reason_id: int | None = None
    ) -> None:
        """Makes a phone agent not ready for voice calls.

        `NotReady` tells that it happened and gives the reason, if the service is set to give phone
        agents' events. A reason that is not defined counts as none. If no phone agent with this PIN
        is logged on, nothing happens.

        Parameters:

        - `pin`: PIN of the phone agent.
        - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
          tenants.
        - `reason_id`: Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 for
          none.

        Success means that the request was sent to the router.

        Raises `UnknownTenantError`, `DirectConnectRequiredError`; and what every request can raise.

        COM: `SetPhoneAgentNotReady`.
        """
        await self._request(32, pin, tenant_id, reason_id)

    async def get_phone_agent_voice_ready_status(self, agent_rec_id: int) -> bool:
        """Tells whether a phone agent is ready for voice calls.

        The phone agent must be logged on.

        Parameters:

        - `agent_rec_id`: Record id of the phone agent.

        Raises `AgentUnknownError`, `PhoneAgentNotLoggedOnError`, `DirectConnectRequiredError`; and
        what every request can raise.

        COM: `GetPhoneAgentVoiceReadyStatus`.
        """
        result: bool = await self._request(33, agent_rec_id)
        return result

    async def get_phone_agent_rec_id_from_extension(self, extension: str) -> int:
        """Finds the record id of the phone agent who is logged on at an extension.

        The search stays within what the connection may see; a host administrator whose tenants use
        the same extension gets the phone agent of the lowest tenant id.

        Parameters:

        - `extension`: Extension at which the phone agent is logged on.

        Raises `PhoneAgentNotLoggedOnError`, `DirectConnectRequiredError`; and what every request
        can raise.

        COM: `GetPhoneAgentRecIDFromExtension`.
        """
        result: int = await self._request(34, extension)
        return result

    async def get_phone_agent_service_group_id(self, extension: str) -> int:
        """Finds the service group whose call a phone agent is handling.

        The phone agent is the one who is logged on at the extension. The search stays within what
        the connection may see; a host administrator whose tenants use the same extension gets the
        phone agent of the lowest tenant id.

        Parameters:

        - `extension`: Extension at which the phone agent is logged on.

        Raises `PhoneAgentNotLoggedOnError`, `DirectConnectRequiredError`; and what every request
        can raise.

        COM: `GetPhoneAgentServiceGroupID`.
        """
        result: int = await self._request(35, extension)
        return result

    async def get_agent_service_groups(self, agent_rec_id: int) -> list[tuple[int, str]]:
        """Lists the service groups that an agent serves.

        The agent must be logged on. `AgentServiceGroupsChanged` tells when the list changes. Works
        on every kind of connection.

        Parameters:

        - `agent_rec_id`: Record id of the agent.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`; and what every request can raise.

        COM: `GetAgentServiceGroups`.
        """
        result: list[tuple[int, str]] = await self._request(36, agent_rec_id)
        return result

    async def get_phone_agent_status(self, agent_rec_id: int) -> PhoneAgentStatus:
        """Gives the state of a phone agent: logon, readiness, and the service group call at hand.

        The phone agent must be logged on: for one who is not, the request fails.

        Parameters:

        - `agent_rec_id`: Record id of the phone agent.

        Raises `AgentUnknownError`, `PhoneAgentNotLoggedOnError`, `DirectConnectRequiredError`; and
        what every request can raise.

        COM: `GetPhoneAgentstatus`.
        """
        return PhoneAgentStatus(*await self._request(37, agent_rec_id))

    async def set_agent_cq_codes(
        self, agent_rec_id: int, call_id: int, service_group_id: int, cq_codes: Pairs
    ) -> None:
        """Sets the qualification codes of an agent's call.

        The agent must be logged on, and the call must be in progress or in clerical state. Codes
        that are defined and codes of one's own may be mixed: at most 100 in all, 50 of each sort.
        `CqCodes` tells that they were set.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `call_id`: Id of the call.
        - `service_group_id`: Record id of the service group of the call.
        - `cq_codes`: Codes and their names. A name may be empty; that of a defined code is ignored,
          and a code of one's own without a name is its own name.

        Success means that it has happened.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `CallNotFoundError`,
        `CallNotActiveError`, `TooManyCodesError`, `InvalidArgumentError`,
        `DirectConnectRequiredError`; and what every request can raise.

        COM: `SetAgentCQCodes`.
        """
        await self._request(38, agent_rec_id, call_id, service_group_id, cq_codes)

    async def set_private_data(self, agent_rec_id: int, call_id: int, private_data: str) -> None:
        """Sets the private data of an agent's call.

        The agent must be logged on and the call active. `AssociatedDataSet` tells that they were
        set.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `call_id`: Id of the active call.
        - `private_data`: The private data, a free text.

        Success means that it has happened.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `CallNotFoundError`,
        `CallNotActiveError`, `DirectConnectRequiredError`; and what every request can raise.

        COM: `SetPrivateData`.
        """
        await self._request(39, agent_rec_id, call_id, private_data)

    async def deflect_phone_agent_call(
        self, agent_rec_id: int, tenant_id: int, call_id: int, dest: str
    ) -> None:
        """Sends a phone agent's call on to another destination.

        `ConnectionCleared` tells that the call has left the phone agent, if the service is set to
        give phone agents' events. If the destination is the number defined for Customer
        Authentication, the phone agent stays in Talking state while the call is handled there. If
        the phone agent has no such call, nothing happens. The destination comes last here; in
        `DeflectCall` it comes before the call.

        Parameters:

        - `agent_rec_id`: Record id of the phone agent.
        - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
          tenants.
        - `call_id`: Id of the call.
        - `dest`: Number of the destination.

        Success means that the request was sent to the router.

        Raises `AgentUnknownError`, `UnknownTenantError`, `DirectConnectRequiredError`; and what
        every request can raise.

        COM: `DeflectPhoneAgentCall`.
        """
        await self._request(40, agent_rec_id, tenant_id, call_id, dest)

    async def set_agent_ivr_data(
        self, agent_rec_id: int, tenant_id: int, call_id: int, ivr: Pairs
    ) -> None:
        """Sets up to three IVR fields of an agent's voice call.

        A field with the given label gets the new data; a label that the call does not have yet is
        added. The call must exist at the agent, who may be a phone agent. `CallInformationUpdate`
        tells that the fields were set.

        Parameters:

        - `agent_rec_id`: Record id of the agent or phone agent.
        - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
          tenants.
        - `call_id`: Id of the voice call.
        - `ivr`: Label and data of one to three IVR fields, as a mapping or as pairs.

        Success means that it has happened.

        Raises `AgentUnknownError`, `UnknownTenantError`, `CallNotFoundError`,
        `InvalidArgumentError`, `DirectConnectRequiredError`; and what every request can raise.

        COM: `SetAgentIVRData`.
        """
        await self._request(41, agent_rec_id, tenant_id, call_id, ivr)

    async def get_agent_call_manager_id(self, agent_rec_id: int) -> int:
        """Finds the call manager on which an agent is logged on.

        The agent may be a phone agent.

        Parameters:

        - `agent_rec_id`: Record id of the agent or phone agent.

        Raises `AgentUnknownError`, `DirectConnectRequiredError`; and what every request can raise.

        COM: `GetAgentCallManagerID`.
        """
        result: int = await self._request(42, agent_rec_id)
        return result

    async def set_agent_ivr_data_with_cdr(
        self,
        agent_rec_id: int,
        tenant_id: int,
        call_id: int,
        media_type: MediaType | int,
        ivr: Pairs,
    ) -> None:
        """Sets up to three IVR fields of an agent's session and has them written to the call detail
        records.

        A field with the given label gets the new data; a label that the session does not have yet
        is added. The session must exist at the agent, who may be a phone agent.
        `CallInformationUpdate` tells that the fields were set.

        Parameters:

        - `agent_rec_id`: Record id of the agent or phone agent.
        - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
          tenants.
        - `call_id`: Id of the call or session.
        - `media_type`: Medium of the session.
        - `ivr`: Label and data of one to three IVR fields, as a mapping or as pairs.

        Success means that it has happened.

        Raises `AgentUnknownError`, `UnknownTenantError`, `CallNotFoundError`,
        `SessionNotFoundError`, `InvalidArgumentError`, `DirectConnectRequiredError`; and what every
        request can raise.

        COM: `SetAgentIVRDataWithCDR`.
        """
        await self._request(43, agent_rec_id, tenant_id, call_id, media_type, ivr)

    async def set_chat_ready(self, agent_rec_id: int) -> None:
        """Makes an agent ready for chat.

        `ChatReady` tells that it happened. For an agent who is not logged on, nothing happens.

        Parameters:

        - `agent_rec_id`: Record id of the agent.

        Success means that it has happened.

        Raises `AgentUnknownError`, `DirectConnectRequiredError`; and what every request can raise.

        COM: `SetChatReady`.
        """
        await self._request(44, agent_rec_id)

    async def set_chat_not_ready(self, agent_rec_id: int) -> None:
        """Makes an agent not ready for chat.

        `ChatNotReady` tells that it happened. No reason can be given, so the event carries -1 and
        an empty text. For an agent who is not logged on, nothing happens.

        Parameters:

        - `agent_rec_id`: Record id of the agent.

        Success means that it has happened.

        Raises `AgentUnknownError`, `DirectConnectRequiredError`; and what every request can raise.

        COM: `SetChatNotReady`.
        """
        await self._request(45, agent_rec_id)

    async def set_open_media_ready(self, agent_rec_id: int) -> None:
        """Makes an agent ready for open media sessions.

        `OpenMediaReady` tells that it happened. For an agent who is not logged on, nothing happens.

        Parameters:

        - `agent_rec_id`: Record id of the agent.

        Success means that it has happened.

        Raises `AgentUnknownError`, `DirectConnectRequiredError`; and what every request can raise.

        COM: `SetOpenMediaReady`.
        """
        await self._request(46, agent_rec_id)

    async def set_open_media_not_ready(self, agent_rec_id: int) -> None:
        """Makes an agent not ready for open media sessions.

        `OpenMediaNotReady` tells that it happened. No reason can be given, so the event carries -1
        and an empty text. For an agent who is not logged on, nothing happens.

        Parameters:

        - `agent_rec_id`: Record id of the agent.

        Success means that it has happened.

        Raises `AgentUnknownError`, `DirectConnectRequiredError`; and what every request can raise.

        COM: `SetOpenMediaNotReady`.
        """
        await self._request(47, agent_rec_id)

    async def stop_app(self, agent_rec_id: int) -> None:
        """Closes an agent's application by force.

        The agent is not asked or warned. `Logoff` tells that the agent is gone. For an agent who is
        not logged on, nothing happens.

        Parameters:

        - `agent_rec_id`: Record id of the agent.

        Success means that it has happened.

        Raises `AgentUnknownError`, `DirectConnectRequiredError`; and what every request can raise.

        COM: `StopApp`.
        """
        await self._request(48, agent_rec_id)

    async def make_campaign_call(
        self,
        agent_rec_id: int,
        campaign_id: int,
        customer_id: int,
        campaign_call_id: int,
        dial_string: str,
    ) -> None:
        """Starts dialling a campaign call that is pending at an agent.

        `CampaignInfo` told of the call when it was allocated to the agent. `CampaignAccept` tells
        that the agent's side took it and gives the id of the call.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `campaign_id`: Record id of the campaign.
        - `customer_id`: Record id of the customer.
        - `campaign_call_id`: Id of the campaign call: `X-CampaignCallID` of its `CampaignInfo` when
          the service is a simulator.
        - `dial_string`: Number to dial.

        Success means that it has happened.

        Raises `AgentUnknownError`, `CampaignCallNotFoundError`, `DirectConnectRequiredError`; and
        what every request can raise.

        COM: `MakeCampaignCall`.
        """
        await self._request(
            49, agent_rec_id, campaign_id, customer_id, campaign_call_id, dial_string
        )

    async def reject_campaign_call(
        self, agent_rec_id: int, campaign_id: int, customer_id: int, reason: int
    ) -> None:
        """Rejects a campaign call that is pending at an agent.

        `CampaignReject` tells that it happened; the customer is not called.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `campaign_id`: Record id of the campaign.
        - `customer_id`: Record id of the customer.
        - `reason`: Why the call is rejected, an open number.

        Success means that it has happened.

        Raises `AgentUnknownError`, `CampaignCallNotFoundError`, `DirectConnectRequiredError`; and
        what every request can raise.

        COM: `RejectCampaignCall`.
        """
        await self._request(50, agent_rec_id, campaign_id, customer_id, reason)

    async def set_campaign_call_status(
        self,
        agent_rec_id: int,
        campaign_call_id: int,
        status: int,
        next_call_attempt: datetime,
        close_form: bool,
        update_comment: bool,
        comment: str,
    ) -> None:
        """Sets the outcome of a campaign call.

        The call must have been dialled, by `MakeCampaignCall` or by the agent. `CampaignStatus`
        tells that it happened.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `campaign_call_id`: Id of the campaign call: `X-CampaignCallID` of its `CampaignInfo` when
          the service is a simulator.
        - `status`: Outcome of the call, an open number.
        - `next_call_attempt`: When to call the customer next: wall-clock time of the contact
          centre.
        - `close_form`: Whether the status form on the agent's screen is closed.
        - `update_comment`: Whether the comment is replaced.
        - `comment`: The new comment on the customer; ignored unless the comment is to be replaced.

        Success means that it has happened.

        Raises `AgentUnknownError`, `CampaignCallNotFoundError`, `DialingNotStartedError`,
        `DirectConnectRequiredError`; and what every request can raise.

        COM: `SetCampaignCallStatus`.
        """
        await self._request(
            51,
            agent_rec_id,
            campaign_call_id,
            status,
            next_call_attempt,
            close_form,
            update_comment,
            comment,
        )

    async def get_agent_media_settings(self, agent_rec_id: int) -> AgentMediaSettings:
        """Gives the media settings of an agent: which media, how many at a time, which beside
        which.

        For an agent who is not logged on, and for a phone agent, all values are 0.

        Parameters:

        - `agent_rec_id`: Record id of the agent.

        Raises `AgentUnknownError`, `DirectConnectRequiredError`; and what every request can raise.

        COM: `GetAgentMediaSettings`.
        """
        return AgentMediaSettings(*await self._request(52, agent_rec_id))

    async def make_callback_call(
        self, agent_rec_id: int, callback_id: int, callback_call_id: int, dial_string: str
    ) -> None:
        """Starts dialling a callback call that is pending at an agent.

        `Callback` told of it when it was allocated to the agent. `CallbackAccept` tells that the
        agent's side took it and gives the id of the call.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `callback_id`: Id of the callback: `X-CallbackID` of its `Callback` when the service is a
          simulator.
        - `callback_call_id`: Id of the callback call: `X-CallbackCallID` of its `Callback` when the
          service is a simulator.
        - `dial_string`: Number to dial.

        Success means that it has happened.

        Raises `AgentUnknownError`, `CallbackCallNotFoundError`, `DirectConnectRequiredError`; and
        what every request can raise.

        COM: `MakeCallbackCall`.
        """
        await self._request(53, agent_rec_id, callback_id, callback_call_id, dial_string)

    async def reject_callback_call(self, agent_rec_id: int, callback_id: int, reason: int) -> None:
        """Rejects a callback call that is pending at an agent.

        `CallbackReject` tells that it happened; the caller is not called back by this agent.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `callback_id`: Id of the callback: `X-CallbackID` of its `Callback` when the service is a
          simulator.
        - `reason`: Why the callback is rejected, an open number.

        Success means that it has happened.

        Raises `AgentUnknownError`, `CallbackCallNotFoundError`, `DirectConnectRequiredError`; and
        what every request can raise.

        COM: `RejectCallbackCall`.
        """
        await self._request(54, agent_rec_id, callback_id, reason)

    async def set_callback_call_status(
        self,
        agent_rec_id: int,
        callback_call_id: int,
        status: int,
        next_call_attempt: datetime,
        close_form: bool,
    ) -> None:
        """Sets the outcome of a callback call.

        The call must have been dialled, by `MakeCallbackCall` or by the agent. `CallbackStatus`
        tells that it happened.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `callback_call_id`: Id of the callback call: `X-CallbackCallID` of its `Callback` when the
          service is a simulator.
        - `status`: Outcome of the call, an open number.
        - `next_call_attempt`: When to call next: wall-clock time of the contact centre.
        - `close_form`: Whether the status form on the agent's screen is closed.

        Success means that it has happened.

        Raises `AgentUnknownError`, `CallbackCallNotFoundError`, `DialingNotStartedError`,
        `DirectConnectRequiredError`; and what every request can raise.

        COM: `SetCallbackCallStatus`.
        """
        await self._request(
            55, agent_rec_id, callback_call_id, status, next_call_attempt, close_form
        )

    async def send_dtmf(self, agent_rec_id: int, call_id: int, digits: str) -> None:
        """Sends DTMF digits through a call of an agent.

        The agent must be logged on. No event tells of it. If the agent has no such established
        call, nothing happens.

        Parameters:

        - `agent_rec_id`: Record id of the agent.
        - `call_id`: Id of the call.
        - `digits`: The digits to send, as in `1234#`.

        Success means that the request was sent to the agent application.

        Raises `AgentUnknownError`, `AgentNotLoggedOnError`, `DirectConnectRequiredError`; and what
        every request can raise.

        COM: `SendDTMF`.
        """
        await self._request(56, agent_rec_id, call_id, digits)
