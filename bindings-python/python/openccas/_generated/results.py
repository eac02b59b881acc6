# Generated from crates/catalogue/requests.toml by `cargo xtask codegen`. Do not edit.
"""The results of methods that give several values."""

from typing import NamedTuple

__all__ = [
    "AgentMediaSettings",
    "PhoneAgentStatus",
]


class PhoneAgentStatus(NamedTuple):
    """What `get_phone_agent_status` gives."""

    logged_on: bool
    """Whether the phone agent is logged on: true whenever the request succeeds. COM: `loggedOn`."""
    ready: bool
    """Whether the phone agent is ready for voice calls. COM: `ready`."""
    not_ready_reason_id: int
    """Record id of the not-ready reason; -1 if there is none. COM: `notReadyReasonID`."""
    call_state: int
    """State of the phone agent's call, an open number. COM: `callState`."""
    service_group_id: int
    """Record id of the service group of the current call; 0 if there is no service group call. COM:
    `serviceGroupID`.
    """
    call_id: int
    """Id of the current service group call; 0 if there is none. COM: `callID`."""


class AgentMediaSettings(NamedTuple):
    """What `get_agent_media_settings` gives."""

    number_of_concurrent_om: int
    """Greatest number of open media sessions at a time. COM: `lNumberOfConcurrentOM`."""
    receive_chat_while_handling_om: bool
    """Whether chats are offered while the agent handles an open media session. COM:
    `lReceiveChatWhileHandlingOM`.
    """
    receive_email_while_handling_om: bool
    """Whether e-mails are offered while the agent handles an open media session. COM:
    `lReceiveEmailWhileHandlingOM`.
    """
    receive_voice_while_handling_om: bool
    """Whether voice calls are offered while the agent handles an open media session. COM:
    `lReceiveVoiceWhileHandlingOM`.
    """
    receive_chat_while_handling_voice: bool
    """Whether chats are offered while the agent handles a voice call. COM:
    `lReceiveChatWhileHandlingVoice`.
    """
    receive_email_while_handling_voice: bool
    """Whether e-mails are offered while the agent handles a voice call. COM:
    `lReceiveEmailWhileHandlingVoice`.
    """
    receive_om_while_handling_voice: bool
    """Whether open media sessions are offered while the agent handles a voice call. COM:
    `lReceiveOMWhileHandlingVoice`.
    """
    number_of_concurrent_chat: int
    """Greatest number of chats at a time. COM: `lNumberOfConcurrentChat`."""
    receive_voice_while_handling_chat: bool
    """Whether voice calls are offered while the agent handles a chat. COM:
    `lReceiveVoiceWhileHandlingChat`.
    """
    receive_email_while_handling_chat: bool
    """Whether e-mails are offered while the agent handles a chat. COM:
    `lReceiveEmailWhileHandlingChat`.
    """
    receive_om_while_handling_chat: bool
    """Whether open media sessions are offered while the agent handles a chat. COM:
    `lReceiveOMWhileHandlingChat`.
    """
    number_of_concurrent_email: int
    """Greatest number of e-mails at a time. COM: `lNumberOfConcurrentEmail`."""
    receive_voice_while_handling_email: bool
    """Whether voice calls are offered while the agent handles an e-mail. COM:
    `lReceiveVoiceWhileHandlingEmail`.
    """
    receive_chat_while_handling_email: bool
    """Whether chats are offered while the agent handles an e-mail. COM:
    `lReceiveChatWhileHandlingEmail`.
    """
    receive_om_while_handling_email: bool
    """Whether open media sessions are offered while the agent handles an e-mail. COM:
    `lReceiveOMWhileHandlingEmail`.
    """
    chat_enabled: bool
    """Whether the agent may receive chats. COM: `lChatEnabled`."""
    email_enabled: bool
    """Whether the agent may receive e-mails. COM: `lEmailEnabled`."""
    sms_enabled: bool
    """Whether the agent may receive SMS. COM: `lSMSEnabled`."""
    om_enabled: bool
    """Whether the agent may receive open media sessions. COM: `lOMEnabled`."""
