# Generated from tests/conformance/examples.json by `cargo xtask codegen`. Do not edit.
"""The examples of the reference: checked by mypy, and never run."""

from datetime import datetime

import openccas


def show(*values: object) -> None:
    """What a program does with what it reads."""


def initialize(client: openccas.Client) -> None:
    client.initialize()


def connect(client: openccas.Client) -> None:
    client.connect("127.0.0.1", 2600)


def connect_with_ip_address(client: openccas.Client) -> None:
    client.connect_with_ip_address("127.0.0.1", 2600, "127.0.0.1")


def connect_with_direct_connect(client: openccas.Client) -> None:
    client.connect_with_direct_connect("127.0.0.1", 2600)


def uninitialize(client: openccas.Client) -> None:
    client.uninitialize()


def get_last_error_info(client: openccas.Client) -> None:
    error, error_string = client.get_last_error_info()
    show(error, error_string)


def set_logon_credentials(client: openccas.Client) -> None:
    client.set_logon_credentials("admin", "secret", 5)


def get_agent_rec_id_from_logon_id(client: openccas.Client) -> None:
    agent_rec_id = client.get_agent_rec_id_from_logon_id("cy")
    show(agent_rec_id)


def make_call(client: openccas.Client) -> None:
    client.make_call(7, "4008")


def answer_call(client: openccas.Client) -> None:
    client.answer_call(7, 2001)


def hangup_call(client: openccas.Client) -> None:
    client.hangup_call(7, 2001)


def hangup_session(client: openccas.Client) -> None:
    client.hangup_session(101, 2001)


def hold_call(client: openccas.Client) -> None:
    client.hold_call(7, 2001)


def retrieve_call(client: openccas.Client) -> None:
    client.retrieve_call(7, 2001)


def conference_call(client: openccas.Client) -> None:
    client.conference_call(7)


def transfer_call(client: openccas.Client) -> None:
    client.transfer_call(7, 2001)


def deflect_call(client: openccas.Client) -> None:
    client.deflect_call(7, "5551003", 2001)


def reject_service_call(client: openccas.Client) -> None:
    client.reject_service_call(7, 2001)


def cancel_clerical(client: openccas.Client) -> None:
    client.cancel_clerical(7, 2001)


def cancel_session_clerical(client: openccas.Client) -> None:
    client.cancel_session_clerical(101, 2001)


def extend_clerical(client: openccas.Client) -> None:
    client.extend_clerical(7, 2001, 60)


def set_voice_ready(client: openccas.Client) -> None:
    client.set_voice_ready(7)


def set_voice_not_ready(client: openccas.Client) -> None:
    client.set_voice_not_ready(7, 4)


def get_voice_ready_status(client: openccas.Client) -> None:
    status = client.get_voice_ready_status(7)
    show(status)


def set_email_ready(client: openccas.Client) -> None:
    client.set_email_ready(7)


def set_email_not_ready(client: openccas.Client) -> None:
    client.set_email_not_ready(7)


def get_email_ready_status(client: openccas.Client) -> None:
    status = client.get_email_ready_status(7)
    show(status)


def get_not_ready_reasons(client: openccas.Client) -> None:
    reasons = client.get_not_ready_reasons(-1)
    show(reasons)


def logon_phone_agent(client: openccas.Client) -> None:
    client.logon_phone_agent("2200", "4022", -1, 1)


def logoff_phone_agent(client: openccas.Client) -> None:
    client.logoff_phone_agent("2200", -1)


def set_phone_agent_ready(client: openccas.Client) -> None:
    client.set_phone_agent_ready("2200", -1)


def set_phone_agent_not_ready(client: openccas.Client) -> None:
    client.set_phone_agent_not_ready("2200", -1, 4)


def get_phone_agent_voice_ready_status(client: openccas.Client) -> None:
    val = client.get_phone_agent_voice_ready_status(22)
    show(val)


def get_phone_agent_rec_id_from_extension(client: openccas.Client) -> None:
    val = client.get_phone_agent_rec_id_from_extension("4022")
    show(val)


def get_phone_agent_service_group_id(client: openccas.Client) -> None:
    val = client.get_phone_agent_service_group_id("4021")
    show(val)


def get_agent_service_groups(client: openccas.Client) -> None:
    groups = client.get_agent_service_groups(7)
    show(groups)


def get_phone_agent_status(client: openccas.Client) -> None:
    phone_agent_status = client.get_phone_agent_status(21)
    show(phone_agent_status)


def set_agent_cq_codes(client: openccas.Client) -> None:
    client.set_agent_cq_codes(7, 2001, 1, [("12", "ignored"), ("99", "Other"), ("98", "")])


def set_private_data(client: openccas.Client) -> None:
    client.set_private_data(7, 2001, "gold")


def deflect_phone_agent_call(client: openccas.Client) -> None:
    client.deflect_phone_agent_call(21, -1, 2001, "5551003")


def set_agent_ivr_data(client: openccas.Client) -> None:
    client.set_agent_ivr_data(
        7, -1, 2001, [("Language", "Swedish"), ("Customer", "K-4711"), ("Topic", "Invoice")]
    )


def get_agent_call_manager_id(client: openccas.Client) -> None:
    val = client.get_agent_call_manager_id(7)
    show(val)


def set_agent_ivr_data_with_cdr(client: openccas.Client) -> None:
    client.set_agent_ivr_data_with_cdr(
        7,
        -1,
        2001,
        openccas.MediaType.VOICE,
        [("Language", "for good"), ("new", "x"), ("newer", "y")],
    )


def set_chat_ready(client: openccas.Client) -> None:
    client.set_chat_ready(7)


def set_chat_not_ready(client: openccas.Client) -> None:
    client.set_chat_not_ready(7)


def set_open_media_ready(client: openccas.Client) -> None:
    client.set_open_media_ready(7)


def set_open_media_not_ready(client: openccas.Client) -> None:
    client.set_open_media_not_ready(7)


def stop_app(client: openccas.Client) -> None:
    client.stop_app(7)


def make_campaign_call(client: openccas.Client) -> None:
    client.make_campaign_call(7, 50, 501, 2001, "5551003")


def reject_campaign_call(client: openccas.Client) -> None:
    client.reject_campaign_call(7, 50, 501, 1)


def set_campaign_call_status(client: openccas.Client) -> None:
    client.set_campaign_call_status(
        7, 2001, 2, datetime(2026, 1, 5, 9, 30, 0), False, False, "call again"
    )


def get_agent_media_settings(client: openccas.Client) -> None:
    agent_media_settings = client.get_agent_media_settings(201)
    show(agent_media_settings)


def make_callback_call(client: openccas.Client) -> None:
    client.make_callback_call(7, 1, 2001, "5551003")


def reject_callback_call(client: openccas.Client) -> None:
    client.reject_callback_call(7, 1, 1)


def set_callback_call_status(client: openccas.Client) -> None:
    client.set_callback_call_status(7, 2001, 1, datetime(2026, 1, 5, 9, 30, 0), False)


def send_dtmf(client: openccas.Client) -> None:
    client.send_dtmf(7, 2001, "12#")


def events(event: openccas.Event) -> None:
    match event:
        case openccas.Logon():
            show(event.name, event.dn)
        case openccas.Logoff():
            show(event.rec_id)
        case openccas.Ready():
            show(event.rec_id)
        case openccas.NotReady():
            show(event.rec_id, event.reason_string)
        case openccas.EmailReady():
            show(event.rec_id)
        case openccas.EmailNotReady():
            show(event.rec_id, event.reason_string)
        case openccas.Originated():
            show(event.rec_id, event.call_id)
        case openccas.Delivered():
            show(event.rec_id, event.opposite_party_number)
        case openccas.Established():
            show(event.rec_id, event.private_data)
        case openccas.Held():
            show(event.rec_id, event.call_id)
        case openccas.Retrieved():
            show(event.rec_id, event.call_id)
        case openccas.Transferred():
            show(event.rec_id, event.opposite_party_number)
        case openccas.Conferenced():
            show(event.rec_id, event.opposite_party_number)
        case openccas.ConnectionCleared():
            show(event.rec_id, event.divert_destination)
        case openccas.ClericalEnded():
            show(event.rec_id, event.call_id)
        case openccas.CallRejected():
            show(event.rec_id, event.cause)
        case openccas.CallbackAccept():
            show(event.rec_id, event.orig_call_id)
        case openccas.CallbackReject():
            show(event.rec_id, event.cause)
        case openccas.CallbackStatus():
            show(event.rec_id, event.cause)
        case openccas.EmailReject():
            show(event.rec_id, event.cause)
        case openccas.EmailDelete():
            show(event.rec_id, event.message_id)
        case openccas.EmailReply():
            show(event.rec_id, event.subject)
        case openccas.EmailForward():
            show(event.rec_id, event.message_id)
        case openccas.CallInformation():
            show(event.rec_id, event.calling_party_number)
        case openccas.Callback():
            show(event.rec_id, event.calling_party_number)
        case openccas.CampaignAccept():
            show(event.rec_id, event.campaign_id)
        case openccas.CampaignReject():
            show(event.rec_id, event.cause)
        case openccas.CampaignStatus():
            show(event.rec_id, event.cause)
        case openccas.CampaignInfo():
            show(event.rec_id, event.customer_name)
        case openccas.ServiceGroupAdded():
            show(event.rec_id, event.name)
        case openccas.AgentServiceGroupsChanged():
            show(event.rec_id, event.service_group_list)
        case openccas.DataComplete():
            show()
        case openccas.ServiceDisconnect():
            show()
        case openccas.XferCallInformation():
            show(event.rec_id, event.calling_party_number)
        case openccas.IpAgentInfo():
            show(event.rec_id, event.ip_address)
        case openccas.CallInformationUpdate():
            show(event.rec_id, event.ivr_label1)
        case openccas.AssociatedDataSet():
            show(event.rec_id, event.private_data)
        case openccas.CqCodes():
            show(event.rec_id, event.cq_code_list)
        case openccas.Failed():
            show(event.rec_id, event.called_number)
        case openccas.RecordingStarted():
            show(event.rec_id, event.dn)
        case openccas.RecordingStopped():
            show(event.rec_id, event.call_id)
        case openccas.LogonPhoneAgent():
            show(event.rec_id, event.dn)
        case openccas.LogoffPhoneAgent():
            show(event.rec_id)
        case openccas.PhoneAgentStatuses():
            show(event.rec_id, event.call_substate)
        case openccas.PhoneAgentCallInformation():
            show(event.rec_id, event.calling_party_number)
        case openccas.OpenMediaRejected():
            show(event.rec_id, event.cause)
        case openccas.OpenMediaHandling():
            show(event.rec_id, event.session_id)
        case openccas.OpenMediaCompleted():
            show(event.rec_id, event.session_id)
        case openccas.OpenMediaNotReady():
            show(event.rec_id, event.reason_string)
        case openccas.OpenMediaReady():
            show(event.rec_id)
        case openccas.ChatReject():
            show(event.rec_id, event.cause)
        case openccas.ChatHandling():
            show(event.rec_id, event.session_id)
        case openccas.ChatComplete():
            show(event.rec_id, event.session_id)
        case openccas.ChatReady():
            show(event.rec_id)
        case openccas.ChatNotReady():
            show(event.rec_id, event.reason_string)
        case openccas.EmailRedirect():
            show(event.rec_id, event.email_text)
        case openccas.ChatRedirect():
            show(event.rec_id, event.to_rec_id)
        case openccas.EmailHandling():
            show(event.rec_id, event.message_id)
        case openccas.SmsHandling():
            show(event.rec_id, event.message_id)
        case openccas.OpenMediaRedirect():
            show(event.rec_id, event.to_rec_id)
        case openccas.ChatForward():
            show(event.rec_id, event.session_id)
        case openccas.OpenMediaForward():
            show(event.rec_id, event.session_id)
        case _:
            show(event.type)
