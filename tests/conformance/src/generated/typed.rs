// Generated from crates/catalogue by `cargo xtask codegen`. Do not edit.

//! The typed methods and the typed views, by name.

use openccas::{
    Client, Event, FieldValue, MediaType, Method, Outputs, Parameter, Result, View, blocking,
};

use crate::{
    arguments::{Arguments, Unfit},
    outputs::{flag, list, long, pairs},
};

/// Reads a parameter by the accessor of the event's typed view. `None` if the event does not have
/// it, or if its view has no such accessor.
pub(crate) fn read(event: &Event, parameter: Parameter) -> Option<FieldValue<'_>> {
    match event.view() {
        View::Logon(view) => match parameter {
            Parameter::NAME => view.name().map(FieldValue::Text),
            Parameter::DN => view.dn().map(FieldValue::Text),
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::LOGON_ID => view.logon_id().map(FieldValue::Text),
            Parameter::VOICE_READY => view
                .voice_ready()
                .map(|value| FieldValue::Long(i32::from(value))),
            Parameter::EMAIL_READY => view
                .email_ready()
                .map(|value| FieldValue::Long(i32::from(value))),
            Parameter::OPEN_MEDIA_READY => view
                .open_media_ready()
                .map(|value| FieldValue::Long(i32::from(value))),
            Parameter::MEDIA_READY => view
                .media_ready()
                .map(|value| FieldValue::Long(i32::from(value))),
            Parameter::MACHINE_NAME => view.machine_name().map(FieldValue::Text),
            Parameter::NUMBER_OF_SERVICE_GROUPS => {
                view.number_of_service_groups().map(FieldValue::Long)
            }
            Parameter::SERVICE_GROUP_LIST => view
                .service_group_list()
                .map(|value| FieldValue::Text(value.as_str())),
            Parameter::OAS_ID => view.oas_id().map(FieldValue::Long),
            _ => None,
        },
        View::Logoff(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            _ => None,
        },
        View::Ready(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            _ => None,
        },
        View::NotReady(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::REASON_ID => view.reason_id().map(FieldValue::Long),
            Parameter::REASON_STRING => view.reason_string().map(FieldValue::Text),
            _ => None,
        },
        View::EmailReady(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            _ => None,
        },
        View::EmailNotReady(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::REASON_ID => view.reason_id().map(FieldValue::Long),
            Parameter::REASON_STRING => view.reason_string().map(FieldValue::Text),
            _ => None,
        },
        View::Originated(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            Parameter::SERVICE_GROUP_ID => view.service_group_id().map(FieldValue::Long),
            Parameter::CALL_TYPE => view
                .call_type()
                .map(|value| FieldValue::Long(value.number())),
            _ => None,
        },
        View::Delivered(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            Parameter::OPPOSITE_PARTY_NUMBER => view.opposite_party_number().map(FieldValue::Text),
            Parameter::TRUNK_ID => view.trunk_id().map(FieldValue::Text),
            Parameter::CALLED_NUMBER => view.called_number().map(FieldValue::Text),
            Parameter::PRIVATE_DATA => view.private_data().map(FieldValue::Text),
            Parameter::CAUSE => view.cause().map(|value| FieldValue::Long(value.number())),
            _ => None,
        },
        View::Established(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            Parameter::PRIVATE_DATA => view.private_data().map(FieldValue::Text),
            Parameter::TRUNK_ID => view.trunk_id().map(FieldValue::Text),
            Parameter::CALL_SUBSTATE => view
                .call_substate()
                .map(|value| FieldValue::Long(value.number())),
            Parameter::OPPOSITE_PARTY_NUMBER => view.opposite_party_number().map(FieldValue::Text),
            Parameter::CAUSE => view.cause().map(|value| FieldValue::Long(value.number())),
            Parameter::MEDIA_SERVER_SESSION_URI => {
                view.media_server_session_uri().map(FieldValue::Text)
            }
            _ => None,
        },
        View::Held(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            Parameter::ON_HOLD => view
                .on_hold()
                .map(|value| FieldValue::Long(i32::from(value))),
            _ => None,
        },
        View::Retrieved(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            _ => None,
        },
        View::Transferred(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::HELD_CALL_ID => Some(FieldValue::Long(view.held_call_id())),
            Parameter::ACTIVE_CALL_ID => Some(FieldValue::Long(view.active_call_id())),
            Parameter::NEW_CALL_ID => Some(FieldValue::Long(view.new_call_id())),
            Parameter::CLERICAL_FLAG => view
                .clerical_flag()
                .map(|value| FieldValue::Long(i32::from(value))),
            Parameter::TRANSFERRING_AGENT => view
                .transferring_agent()
                .map(|value| FieldValue::Long(i32::from(value))),
            Parameter::OPPOSITE_PARTY_NUMBER => view.opposite_party_number().map(FieldValue::Text),
            Parameter::PRIVATE_DATA => view.private_data().map(FieldValue::Text),
            _ => None,
        },
        View::Conferenced(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::HELD_CALL_ID => Some(FieldValue::Long(view.held_call_id())),
            Parameter::ACTIVE_CALL_ID => Some(FieldValue::Long(view.active_call_id())),
            Parameter::NEW_CALL_ID => Some(FieldValue::Long(view.new_call_id())),
            Parameter::OPPOSITE_PARTY_NUMBER => view
                .opposite_party_number()
                .map(|value| FieldValue::Text(list(value, ','))),
            _ => None,
        },
        View::ConnectionCleared(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            Parameter::CLERICAL_FLAG => view
                .clerical_flag()
                .map(|value| FieldValue::Long(i32::from(value))),
            Parameter::DIVERTED_FLAG => view
                .diverted_flag()
                .map(|value| FieldValue::Long(i32::from(value))),
            Parameter::DIVERT_DESTINATION => view.divert_destination().map(FieldValue::Text),
            _ => None,
        },
        View::ClericalEnded(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            _ => None,
        },
        View::CallRejected(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            Parameter::CAUSE => view.cause().map(|value| FieldValue::Text(value.as_str())),
            _ => None,
        },
        View::CallbackAccept(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::ORIG_CALL_ID => Some(FieldValue::Long(view.orig_call_id())),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            Parameter::CALL_TYPE => view
                .call_type()
                .map(|value| FieldValue::Long(value.number())),
            _ => None,
        },
        View::CallbackReject(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            Parameter::CALL_TYPE => view
                .call_type()
                .map(|value| FieldValue::Long(value.number())),
            Parameter::CAUSE => view.cause().map(|value| FieldValue::Text(value.as_str())),
            _ => None,
        },
        View::CallbackStatus(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            Parameter::CALL_TYPE => view
                .call_type()
                .map(|value| FieldValue::Long(value.number())),
            Parameter::CALLBACK_STATUS => view
                .callback_status()
                .map(|value| FieldValue::Long(i32::from(value))),
            Parameter::CAUSE => view.cause().map(|value| FieldValue::Text(value.as_str())),
            _ => None,
        },
        View::EmailReject(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::MESSAGE_ID => Some(FieldValue::Long(view.message_id())),
            Parameter::SERVICE_GROUP_ID => Some(FieldValue::Long(view.service_group_id())),
            Parameter::CAUSE => view.cause().map(|value| FieldValue::Text(value.as_str())),
            _ => None,
        },
        View::EmailDelete(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::MESSAGE_ID => Some(FieldValue::Long(view.message_id())),
            Parameter::SERVICE_GROUP_ID => Some(FieldValue::Long(view.service_group_id())),
            Parameter::CLERICAL_FLAG => view
                .clerical_flag()
                .map(|value| FieldValue::Long(i32::from(value))),
            _ => None,
        },
        View::EmailReply(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::MESSAGE_ID => Some(FieldValue::Long(view.message_id())),
            Parameter::SERVICE_GROUP_ID => Some(FieldValue::Long(view.service_group_id())),
            Parameter::SUBJECT => view.subject().map(FieldValue::Text),
            Parameter::FORWARD_FLAG => view
                .forward_flag()
                .map(|value| FieldValue::Long(i32::from(value))),
            Parameter::RECIPIENT_LIST => view.recipient_list().map(FieldValue::Text),
            Parameter::EMAIL_TEXT => view.email_text().map(FieldValue::Text),
            Parameter::CLERICAL_FLAG => view
                .clerical_flag()
                .map(|value| FieldValue::Long(i32::from(value))),
            _ => None,
        },
        View::EmailForward(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::MESSAGE_ID => Some(FieldValue::Long(view.message_id())),
            Parameter::SERVICE_GROUP_ID => Some(FieldValue::Long(view.service_group_id())),
            _ => None,
        },
        View::CallInformation(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            Parameter::SERVICE_GROUP_ID => Some(FieldValue::Long(view.service_group_id())),
            Parameter::CALLING_PARTY_NUMBER => view.calling_party_number().map(FieldValue::Text),
            Parameter::CALLED_NUMBER => view.called_number().map(FieldValue::Text),
            Parameter::IVR_LABEL1 => view.ivr_label1().map(FieldValue::Text),
            Parameter::IVR_DATA1 => view.ivr_data1().map(FieldValue::Text),
            Parameter::IVR_LABEL2 => view.ivr_label2().map(FieldValue::Text),
            Parameter::IVR_DATA2 => view.ivr_data2().map(FieldValue::Text),
            Parameter::IVR_LABEL3 => view.ivr_label3().map(FieldValue::Text),
            Parameter::IVR_DATA3 => view.ivr_data3().map(FieldValue::Text),
            Parameter::IVR_LABEL4 => view.ivr_label4().map(FieldValue::Text),
            Parameter::IVR_DATA4 => view.ivr_data4().map(FieldValue::Text),
            Parameter::IVR_LABEL5 => view.ivr_label5().map(FieldValue::Text),
            Parameter::IVR_DATA5 => view.ivr_data5().map(FieldValue::Text),
            Parameter::IVR_LABEL6 => view.ivr_label6().map(FieldValue::Text),
            Parameter::IVR_DATA6 => view.ivr_data6().map(FieldValue::Text),
            Parameter::IVR_LABEL7 => view.ivr_label7().map(FieldValue::Text),
            Parameter::IVR_DATA7 => view.ivr_data7().map(FieldValue::Text),
            Parameter::IVR_LABEL8 => view.ivr_label8().map(FieldValue::Text),
            Parameter::IVR_DATA8 => view.ivr_data8().map(FieldValue::Text),
            Parameter::IVR_LABEL9 => view.ivr_label9().map(FieldValue::Text),
            Parameter::IVR_DATA9 => view.ivr_data9().map(FieldValue::Text),
            Parameter::IVR_LABEL10 => view.ivr_label10().map(FieldValue::Text),
            Parameter::IVR_DATA10 => view.ivr_data10().map(FieldValue::Text),
            Parameter::TIME_IN_QUEUE => view.time_in_queue().map(FieldValue::Long),
            Parameter::CALL_TYPE => view
                .call_type()
                .map(|value| FieldValue::Long(value.number())),
            _ => None,
        },
        View::Callback(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::SERVICE_GROUP_ID => Some(FieldValue::Long(view.service_group_id())),
            Parameter::CALLING_PARTY_NUMBER => view.calling_party_number().map(FieldValue::Text),
            Parameter::CALLED_NUMBER => view.called_number().map(FieldValue::Text),
            Parameter::IVR_LABEL1 => view.ivr_label1().map(FieldValue::Text),
            Parameter::IVR_DATA1 => view.ivr_data1().map(FieldValue::Text),
            Parameter::IVR_LABEL2 => view.ivr_label2().map(FieldValue::Text),
            Parameter::IVR_DATA2 => view.ivr_data2().map(FieldValue::Text),
            Parameter::IVR_LABEL3 => view.ivr_label3().map(FieldValue::Text),
            Parameter::IVR_DATA3 => view.ivr_data3().map(FieldValue::Text),
            Parameter::CALL_TYPE => view
                .call_type()
                .map(|value| FieldValue::Long(value.number())),
            Parameter::ORIG_CALL_ID => Some(FieldValue::Long(view.orig_call_id())),
            Parameter::X_CALLBACK_ID => view.x_callback_id().map(FieldValue::Long),
            Parameter::X_CALLBACK_CALL_ID => view.x_callback_call_id().map(FieldValue::Long),
            _ => None,
        },
        View::CampaignAccept(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CAMPAIGN_ID => Some(FieldValue::Long(view.campaign_id())),
            Parameter::CUSTOMER_ID => Some(FieldValue::Long(view.customer_id())),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            _ => None,
        },
        View::CampaignReject(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CAMPAIGN_ID => Some(FieldValue::Long(view.campaign_id())),
            Parameter::CUSTOMER_ID => Some(FieldValue::Long(view.customer_id())),
            Parameter::CAUSE => view.cause().map(|value| FieldValue::Text(value.as_str())),
            _ => None,
        },
        View::CampaignStatus(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CAMPAIGN_ID => Some(FieldValue::Long(view.campaign_id())),
            Parameter::CUSTOMER_ID => Some(FieldValue::Long(view.customer_id())),
            Parameter::CAUSE => view.cause().map(|value| FieldValue::Text(value.as_str())),
            _ => None,
        },
        View::CampaignInfo(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CAMPAIGN_ID => Some(FieldValue::Long(view.campaign_id())),
            Parameter::CUSTOMER_ID => Some(FieldValue::Long(view.customer_id())),
            Parameter::CUSTOMER_NAME => view.customer_name().map(FieldValue::Text),
            Parameter::CUSTOMER_NUMBER => view.customer_number().map(FieldValue::Text),
            Parameter::COMMENT => view.comment().map(FieldValue::Text),
            Parameter::IVR_LABEL1 => view.ivr_label1().map(FieldValue::Text),
            Parameter::IVR_DATA1 => view.ivr_data1().map(FieldValue::Text),
            Parameter::IVR_LABEL2 => view.ivr_label2().map(FieldValue::Text),
            Parameter::IVR_DATA2 => view.ivr_data2().map(FieldValue::Text),
            Parameter::IVR_LABEL3 => view.ivr_label3().map(FieldValue::Text),
            Parameter::IVR_DATA3 => view.ivr_data3().map(FieldValue::Text),
            Parameter::IVR_LABEL4 => view.ivr_label4().map(FieldValue::Text),
            Parameter::IVR_DATA4 => view.ivr_data4().map(FieldValue::Text),
            Parameter::IVR_LABEL5 => view.ivr_label5().map(FieldValue::Text),
            Parameter::IVR_DATA5 => view.ivr_data5().map(FieldValue::Text),
            Parameter::IVR_LABEL6 => view.ivr_label6().map(FieldValue::Text),
            Parameter::IVR_DATA6 => view.ivr_data6().map(FieldValue::Text),
            Parameter::IVR_LABEL7 => view.ivr_label7().map(FieldValue::Text),
            Parameter::IVR_DATA7 => view.ivr_data7().map(FieldValue::Text),
            Parameter::IVR_LABEL8 => view.ivr_label8().map(FieldValue::Text),
            Parameter::IVR_DATA8 => view.ivr_data8().map(FieldValue::Text),
            Parameter::IVR_LABEL9 => view.ivr_label9().map(FieldValue::Text),
            Parameter::IVR_DATA9 => view.ivr_data9().map(FieldValue::Text),
            Parameter::IVR_LABEL10 => view.ivr_label10().map(FieldValue::Text),
            Parameter::IVR_DATA10 => view.ivr_data10().map(FieldValue::Text),
            Parameter::X_CAMPAIGN_CALL_ID => view.x_campaign_call_id().map(FieldValue::Long),
            _ => None,
        },
        View::ServiceGroupAdded(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::SERVICE_GROUP_PURPOSE => view
                .service_group_purpose()
                .map(|value| FieldValue::Long(value.number())),
            Parameter::NAME => view.name().map(FieldValue::Text),
            _ => None,
        },
        View::AgentServiceGroupsChanged(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::SERVICE_GROUP_LIST => view
                .service_group_list()
                .map(|value| FieldValue::Text(value.as_str())),
            _ => None,
        },
        View::XferCallInformation(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::HELD_CALL_ID => Some(FieldValue::Long(view.held_call_id())),
            Parameter::ACTIVE_CALL_ID => Some(FieldValue::Long(view.active_call_id())),
            Parameter::SERVICE_GROUP_ID => Some(FieldValue::Long(view.service_group_id())),
            Parameter::CALLING_PARTY_NUMBER => view.calling_party_number().map(FieldValue::Text),
            Parameter::CALLED_NUMBER => view.called_number().map(FieldValue::Text),
            Parameter::IVR_LABEL1 => view.ivr_label1().map(FieldValue::Text),
            Parameter::IVR_DATA1 => view.ivr_data1().map(FieldValue::Text),
            Parameter::IVR_LABEL2 => view.ivr_label2().map(FieldValue::Text),
            Parameter::IVR_DATA2 => view.ivr_data2().map(FieldValue::Text),
            Parameter::IVR_LABEL3 => view.ivr_label3().map(FieldValue::Text),
            Parameter::IVR_DATA3 => view.ivr_data3().map(FieldValue::Text),
            _ => None,
        },
        View::IpAgentInfo(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::IP_ADDRESS => view.ip_address().map(FieldValue::Text),
            Parameter::RAS_PORT => view.ras_port().map(FieldValue::Long),
            Parameter::CS_PORT => view.cs_port().map(FieldValue::Long),
            _ => None,
        },
        View::CallInformationUpdate(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            Parameter::CALL_TYPE => view
                .call_type()
                .map(|value| FieldValue::Long(value.number())),
            Parameter::IVR_LABEL1 => view.ivr_label1().map(FieldValue::Text),
            Parameter::IVR_DATA1 => view.ivr_data1().map(FieldValue::Text),
            Parameter::IVR_LABEL2 => view.ivr_label2().map(FieldValue::Text),
            Parameter::IVR_DATA2 => view.ivr_data2().map(FieldValue::Text),
            Parameter::IVR_LABEL3 => view.ivr_label3().map(FieldValue::Text),
            Parameter::IVR_DATA3 => view.ivr_data3().map(FieldValue::Text),
            _ => None,
        },
        View::AssociatedDataSet(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            Parameter::CALL_TYPE => view
                .call_type()
                .map(|value| FieldValue::Long(value.number())),
            Parameter::PRIVATE_DATA => view.private_data().map(FieldValue::Text),
            _ => None,
        },
        View::CqCodes(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            Parameter::CALL_TYPE => view
                .call_type()
                .map(|value| FieldValue::Long(value.number())),
            Parameter::CQ_CODE_LIST => view
                .cq_code_list()
                .map(|value| FieldValue::Text(list(value, '|'))),
            _ => None,
        },
        View::Failed(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            Parameter::CAUSE => view.cause().map(|value| FieldValue::Long(value.number())),
            Parameter::CALLED_NUMBER => view.called_number().map(FieldValue::Text),
            _ => None,
        },
        View::RecordingStarted(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::DN => view.dn().map(FieldValue::Text),
            Parameter::IP_ADDRESS => view.ip_address().map(FieldValue::Text),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            Parameter::SERVICE_GROUP_ID => view.service_group_id().map(FieldValue::Long),
            Parameter::OPPOSITE_PARTY_NUMBER => view.opposite_party_number().map(FieldValue::Text),
            _ => None,
        },
        View::RecordingStopped(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            _ => None,
        },
        View::LogonPhoneAgent(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::DN => view.dn().map(FieldValue::Text),
            _ => None,
        },
        View::LogoffPhoneAgent(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            _ => None,
        },
        View::PhoneAgentStatuses(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CALL_SUBSTATE => view
                .call_substate()
                .map(|value| FieldValue::Long(value.number())),
            _ => None,
        },
        View::PhoneAgentCallInformation(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::CALL_ID => Some(FieldValue::Long(view.call_id())),
            Parameter::SERVICE_GROUP_ID => Some(FieldValue::Long(view.service_group_id())),
            Parameter::CALLING_PARTY_NUMBER => view.calling_party_number().map(FieldValue::Text),
            Parameter::CALLED_NUMBER => view.called_number().map(FieldValue::Text),
            Parameter::IVR_LABEL1 => view.ivr_label1().map(FieldValue::Text),
            Parameter::IVR_DATA1 => view.ivr_data1().map(FieldValue::Text),
            Parameter::IVR_LABEL2 => view.ivr_label2().map(FieldValue::Text),
            Parameter::IVR_DATA2 => view.ivr_data2().map(FieldValue::Text),
            Parameter::IVR_LABEL3 => view.ivr_label3().map(FieldValue::Text),
            Parameter::IVR_DATA3 => view.ivr_data3().map(FieldValue::Text),
            Parameter::IVR_LABEL4 => view.ivr_label4().map(FieldValue::Text),
            Parameter::IVR_DATA4 => view.ivr_data4().map(FieldValue::Text),
            Parameter::IVR_LABEL5 => view.ivr_label5().map(FieldValue::Text),
            Parameter::IVR_DATA5 => view.ivr_data5().map(FieldValue::Text),
            Parameter::IVR_LABEL6 => view.ivr_label6().map(FieldValue::Text),
            Parameter::IVR_DATA6 => view.ivr_data6().map(FieldValue::Text),
            Parameter::IVR_LABEL7 => view.ivr_label7().map(FieldValue::Text),
            Parameter::IVR_DATA7 => view.ivr_data7().map(FieldValue::Text),
            Parameter::IVR_LABEL8 => view.ivr_label8().map(FieldValue::Text),
            Parameter::IVR_DATA8 => view.ivr_data8().map(FieldValue::Text),
            Parameter::IVR_LABEL9 => view.ivr_label9().map(FieldValue::Text),
            Parameter::IVR_DATA9 => view.ivr_data9().map(FieldValue::Text),
            Parameter::IVR_LABEL10 => view.ivr_label10().map(FieldValue::Text),
            Parameter::IVR_DATA10 => view.ivr_data10().map(FieldValue::Text),
            Parameter::TIME_IN_QUEUE => view.time_in_queue().map(FieldValue::Long),
            _ => None,
        },
        View::OpenMediaRejected(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::SESSION_ID => Some(FieldValue::Long(view.session_id())),
            Parameter::CAUSE => view.cause().map(|value| FieldValue::Text(value.as_str())),
            _ => None,
        },
        View::OpenMediaHandling(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::SESSION_ID => Some(FieldValue::Long(view.session_id())),
            _ => None,
        },
        View::OpenMediaCompleted(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::SESSION_ID => Some(FieldValue::Long(view.session_id())),
            Parameter::CLERICAL_FLAG => view
                .clerical_flag()
                .map(|value| FieldValue::Long(i32::from(value))),
            _ => None,
        },
        View::OpenMediaNotReady(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::REASON_ID => view.reason_id().map(FieldValue::Long),
            Parameter::REASON_STRING => view.reason_string().map(FieldValue::Text),
            _ => None,
        },
        View::OpenMediaReady(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            _ => None,
        },
        View::ChatReject(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::SESSION_ID => Some(FieldValue::Long(view.session_id())),
            Parameter::CAUSE => view.cause().map(|value| FieldValue::Text(value.as_str())),
            _ => None,
        },
        View::ChatHandling(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::SESSION_ID => Some(FieldValue::Long(view.session_id())),
            _ => None,
        },
        View::ChatComplete(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::SESSION_ID => Some(FieldValue::Long(view.session_id())),
            Parameter::CLERICAL_FLAG => view
                .clerical_flag()
                .map(|value| FieldValue::Long(i32::from(value))),
            _ => None,
        },
        View::ChatReady(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            _ => None,
        },
        View::ChatNotReady(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::REASON_ID => view.reason_id().map(FieldValue::Long),
            Parameter::REASON_STRING => view.reason_string().map(FieldValue::Text),
            _ => None,
        },
        View::EmailRedirect(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::TO_REC_ID => Some(FieldValue::Long(view.to_rec_id())),
            Parameter::MESSAGE_ID => Some(FieldValue::Long(view.message_id())),
            Parameter::SERVICE_GROUP_ID => Some(FieldValue::Long(view.service_group_id())),
            Parameter::EMAIL_TEXT => view.email_text().map(FieldValue::Text),
            _ => None,
        },
        View::ChatRedirect(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::TO_REC_ID => Some(FieldValue::Long(view.to_rec_id())),
            Parameter::SESSION_ID => Some(FieldValue::Long(view.session_id())),
            Parameter::SERVICE_GROUP_ID => Some(FieldValue::Long(view.service_group_id())),
            _ => None,
        },
        View::EmailHandling(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::MESSAGE_ID => Some(FieldValue::Long(view.message_id())),
            _ => None,
        },
        View::SmsHandling(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::MESSAGE_ID => Some(FieldValue::Long(view.message_id())),
            _ => None,
        },
        View::OpenMediaRedirect(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::TO_REC_ID => Some(FieldValue::Long(view.to_rec_id())),
            Parameter::SESSION_ID => Some(FieldValue::Long(view.session_id())),
            Parameter::SERVICE_GROUP_ID => Some(FieldValue::Long(view.service_group_id())),
            _ => None,
        },
        View::ChatForward(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::SESSION_ID => Some(FieldValue::Long(view.session_id())),
            Parameter::SERVICE_GROUP_ID => Some(FieldValue::Long(view.service_group_id())),
            _ => None,
        },
        View::OpenMediaForward(view) => match parameter {
            Parameter::REC_ID => Some(FieldValue::Long(view.rec_id())),
            Parameter::SESSION_ID => Some(FieldValue::Long(view.session_id())),
            Parameter::SERVICE_GROUP_ID => Some(FieldValue::Long(view.service_group_id())),
            _ => None,
        },
        _ => None,
    }
}

/// Label and data of the IVR fields, as the event's typed view gives them. `None` if it has none.
pub(crate) fn ivr(event: &Event) -> Option<Vec<(&str, &str)>> {
    match event.view() {
        View::CallInformation(view) => Some(view.ivr().collect()),
        View::Callback(view) => Some(view.ivr().collect()),
        View::CampaignInfo(view) => Some(view.ivr().collect()),
        View::XferCallInformation(view) => Some(view.ivr().collect()),
        View::CallInformationUpdate(view) => Some(view.ivr().collect()),
        View::PhoneAgentCallInformation(view) => Some(view.ivr().collect()),
        _ => None,
    }
}

/// Makes a request by the typed method of the async client.
///
/// # Errors
/// The case does not give what the method takes. Inside, what the method said.
pub(crate) async fn request_async(
    client: &Client,
    method: Method,
    given: &Arguments,
) -> std::result::Result<Result<Outputs>, Unfit> {
    Ok(match method {
        Method::GetAgentRecIdFromLogonId => client
            .get_agent_rec_id_from_logon_id(given.text("bstrAgentLogonID")?)
            .await
            .map(long),
        Method::MakeCall => client
            .make_call(given.long("lAgentRecID")?, given.text("bstrDialString")?)
            .await
            .map(|()| Outputs::default()),
        Method::AnswerCall => client
            .answer_call(given.long("lAgentRecID")?, given.long("lCallID")?)
            .await
            .map(|()| Outputs::default()),
        Method::HangupCall => client
            .hangup_call(given.long("lAgentRecID")?, given.long("lCallID")?)
            .await
            .map(|()| Outputs::default()),
        Method::HangupSession => client
            .hangup_session(given.long("lAgentRecID")?, given.long("lSessionID")?)
            .await
            .map(|()| Outputs::default()),
        Method::HoldCall => client
            .hold_call(given.long("lAgentRecID")?, given.long("lCallID")?)
            .await
            .map(|()| Outputs::default()),
        Method::RetrieveCall => client
            .retrieve_call(given.long("lAgentRecID")?, given.long("lCallID")?)
            .await
            .map(|()| Outputs::default()),
        Method::ConferenceCall => client
            .conference_call(given.long("lAgentRecID")?)
            .await
            .map(|()| Outputs::default()),
        Method::TransferCall => client
            .transfer_call(given.long("lAgentRecID")?, given.long("lHeldCallID")?)
            .await
            .map(|()| Outputs::default()),
        Method::DeflectCall => client
            .deflect_call(
                given.long("lAgentRecID")?,
                given.text("bstrDest")?,
                given.long("lCallID")?,
            )
            .await
            .map(|()| Outputs::default()),
        Method::RejectServiceCall => client
            .reject_service_call(given.long("lAgentRecID")?, given.long("lCallID")?)
            .await
            .map(|()| Outputs::default()),
        Method::CancelClerical => client
            .cancel_clerical(given.long("lAgentRecID")?, given.long("lCallID")?)
            .await
            .map(|()| Outputs::default()),
        Method::CancelSessionClerical => client
            .cancel_session_clerical(given.long("lAgentRecID")?, given.long("lSessionID")?)
            .await
            .map(|()| Outputs::default()),
        Method::ExtendClerical => client
            .extend_clerical(
                given.long("lAgentRecID")?,
                given.long("lCallID")?,
                given.long("lNumSeconds")?,
            )
            .await
            .map(|()| Outputs::default()),
        Method::SetVoiceReady => client
            .set_voice_ready(given.long("lAgentRecID")?)
            .await
            .map(|()| Outputs::default()),
        Method::SetVoiceNotReady => client
            .set_voice_not_ready(given.long("lAgentRecID")?, given.optional_long("lReason")?)
            .await
            .map(|()| Outputs::default()),
        Method::GetVoiceReadyStatus => client
            .get_voice_ready_status(given.long("lAgentRecID")?)
            .await
            .map(flag),
        Method::SetEmailReady => client
            .set_email_ready(given.long("lAgentRecID")?)
            .await
            .map(|()| Outputs::default()),
        Method::SetEmailNotReady => client
            .set_email_not_ready(given.long("lAgentRecID")?)
            .await
            .map(|()| Outputs::default()),
        Method::GetEmailReadyStatus => client
            .get_email_ready_status(given.long("lAgentRecID")?)
            .await
            .map(flag),
        Method::GetNotReadyReasons => client
            .get_not_ready_reasons(given.long("lTenantRecID")?)
            .await
            .map(pairs),
        Method::LogonPhoneAgent => client
            .logon_phone_agent(
                given.text("bstrPIN")?,
                given.text("bstrExtension")?,
                given.long("lTenantID")?,
                given.long("lOASID")?,
            )
            .await
            .map(|()| Outputs::default()),
        Method::LogoffPhoneAgent => client
            .logoff_phone_agent(given.text("bstrPIN")?, given.long("lTenantID")?)
            .await
            .map(|()| Outputs::default()),
        Method::SetPhoneAgentReady => client
            .set_phone_agent_ready(given.text("bstrPIN")?, given.long("lTenantID")?)
            .await
            .map(|()| Outputs::default()),
        Method::SetPhoneAgentNotReady => client
            .set_phone_agent_not_ready(
                given.text("bstrPIN")?,
                given.long("lTenantID")?,
                given.optional_long("lReasonID")?,
            )
            .await
            .map(|()| Outputs::default()),
        Method::GetPhoneAgentVoiceReadyStatus => client
            .get_phone_agent_voice_ready_status(given.long("lAgentRecID")?)
            .await
            .map(flag),
        Method::GetPhoneAgentRecIdFromExtension => client
            .get_phone_agent_rec_id_from_extension(given.text("bstrExtension")?)
            .await
            .map(long),
        Method::GetPhoneAgentServiceGroupId => client
            .get_phone_agent_service_group_id(given.text("bstrExtension")?)
            .await
            .map(long),
        Method::GetAgentServiceGroups => client
            .get_agent_service_groups(given.long("lAgentRecID")?)
            .await
            .map(pairs),
        Method::GetPhoneAgentStatus => client
            .get_phone_agent_status(given.long("lAgentRecID")?)
            .await
            .map(|record| record.to_outputs()),
        Method::SetAgentCqCodes => client
            .set_agent_cq_codes(
                given.long("lAgentRecID")?,
                given.long("lCallID")?,
                given.long("lServiceGroupID")?,
                &given.codes("bstrCQCodes")?,
            )
            .await
            .map(|()| Outputs::default()),
        Method::SetPrivateData => client
            .set_private_data(
                given.long("lAgentRecID")?,
                given.long("lCallID")?,
                given.text("bstrPrivateData")?,
            )
            .await
            .map(|()| Outputs::default()),
        Method::DeflectPhoneAgentCall => client
            .deflect_phone_agent_call(
                given.long("lAgentRecID")?,
                given.long("lTenantID")?,
                given.long("lCallID")?,
                given.text("bstrDest")?,
            )
            .await
            .map(|()| Outputs::default()),
        Method::SetAgentIvrData => client
            .set_agent_ivr_data(
                given.long("lAgentRecID")?,
                given.long("lTenantID")?,
                given.long("lCallID")?,
                &given.ivr()?,
            )
            .await
            .map(|()| Outputs::default()),
        Method::GetAgentCallManagerId => client
            .get_agent_call_manager_id(given.long("lAgentRecID")?)
            .await
            .map(long),
        Method::SetAgentIvrDataWithCdr => client
            .set_agent_ivr_data_with_cdr(
                given.long("lAgentRecID")?,
                given.long("lTenantID")?,
                given.long("lCallID")?,
                MediaType::from_number(given.long("lMediaType")?),
                &given.ivr()?,
            )
            .await
            .map(|()| Outputs::default()),
        Method::SetChatReady => client
            .set_chat_ready(given.long("lAgentRecID")?)
            .await
            .map(|()| Outputs::default()),
        Method::SetChatNotReady => client
            .set_chat_not_ready(given.long("lAgentRecID")?)
            .await
            .map(|()| Outputs::default()),
        Method::SetOpenMediaReady => client
            .set_open_media_ready(given.long("lAgentRecID")?)
            .await
            .map(|()| Outputs::default()),
        Method::SetOpenMediaNotReady => client
            .set_open_media_not_ready(given.long("lAgentRecID")?)
            .await
            .map(|()| Outputs::default()),
        Method::StopApp => client
            .stop_app(given.long("lAgentRecID")?)
            .await
            .map(|()| Outputs::default()),
        Method::MakeCampaignCall => client
            .make_campaign_call(
                given.long("lAgentRecID")?,
                given.long("lCampaignID")?,
                given.long("lCustomerID")?,
                given.long("lCampaignCallID")?,
                given.text("bstrDialString")?,
            )
            .await
            .map(|()| Outputs::default()),
        Method::RejectCampaignCall => client
            .reject_campaign_call(
                given.long("lAgentRecID")?,
                given.long("lCampaignID")?,
                given.long("lCustomerID")?,
                given.long("lReason")?,
            )
            .await
            .map(|()| Outputs::default()),
        Method::SetCampaignCallStatus => client
            .set_campaign_call_status(
                given.long("lAgentRecID")?,
                given.long("lCampaignCallID")?,
                given.long("lStatus")?,
                given.date("dNextCallAttempt")?,
                given.flag("bCloseForm")?,
                given.flag("bUpdateComment")?,
                given.text("bstrComment")?,
            )
            .await
            .map(|()| Outputs::default()),
        Method::GetAgentMediaSettings => client
            .get_agent_media_settings(given.long("lAgentRecID")?)
            .await
            .map(|record| record.to_outputs()),
        Method::MakeCallbackCall => client
            .make_callback_call(
                given.long("lAgentRecID")?,
                given.long("lCallbackID")?,
                given.long("lCallbackCallID")?,
                given.text("bstrDialString")?,
            )
            .await
            .map(|()| Outputs::default()),
        Method::RejectCallbackCall => client
            .reject_callback_call(
                given.long("lAgentRecID")?,
                given.long("lCallbackID")?,
                given.long("lReason")?,
            )
            .await
            .map(|()| Outputs::default()),
        Method::SetCallbackCallStatus => client
            .set_callback_call_status(
                given.long("lAgentRecID")?,
                given.long("lCallbackCallID")?,
                given.long("lStatus")?,
                given.date("dNextCallAttempt")?,
                given.flag("bCloseForm")?,
            )
            .await
            .map(|()| Outputs::default()),
        Method::SendDtmf => client
            .send_dtmf(
                given.long("lAgentRecID")?,
                given.long("lCallID")?,
                given.text("bstrDigits")?,
            )
            .await
            .map(|()| Outputs::default()),
        _ => return Err(given.unfit("a request")),
    })
}

/// Makes a request by the typed method of the blocking client.
///
/// # Errors
/// The case does not give what the method takes. Inside, what the method said.
pub(crate) fn request_blocking(
    client: &blocking::Client,
    method: Method,
    given: &Arguments,
) -> std::result::Result<Result<Outputs>, Unfit> {
    Ok(match method {
        Method::GetAgentRecIdFromLogonId => client
            .get_agent_rec_id_from_logon_id(given.text("bstrAgentLogonID")?)
            .map(long),
        Method::MakeCall => client
            .make_call(given.long("lAgentRecID")?, given.text("bstrDialString")?)
            .map(|()| Outputs::default()),
        Method::AnswerCall => client
            .answer_call(given.long("lAgentRecID")?, given.long("lCallID")?)
            .map(|()| Outputs::default()),
        Method::HangupCall => client
            .hangup_call(given.long("lAgentRecID")?, given.long("lCallID")?)
            .map(|()| Outputs::default()),
        Method::HangupSession => client
            .hangup_session(given.long("lAgentRecID")?, given.long("lSessionID")?)
            .map(|()| Outputs::default()),
        Method::HoldCall => client
            .hold_call(given.long("lAgentRecID")?, given.long("lCallID")?)
            .map(|()| Outputs::default()),
        Method::RetrieveCall => client
            .retrieve_call(given.long("lAgentRecID")?, given.long("lCallID")?)
            .map(|()| Outputs::default()),
        Method::ConferenceCall => client
            .conference_call(given.long("lAgentRecID")?)
            .map(|()| Outputs::default()),
        Method::TransferCall => client
            .transfer_call(given.long("lAgentRecID")?, given.long("lHeldCallID")?)
            .map(|()| Outputs::default()),
        Method::DeflectCall => client
            .deflect_call(
                given.long("lAgentRecID")?,
                given.text("bstrDest")?,
                given.long("lCallID")?,
            )
            .map(|()| Outputs::default()),
        Method::RejectServiceCall => client
            .reject_service_call(given.long("lAgentRecID")?, given.long("lCallID")?)
            .map(|()| Outputs::default()),
        Method::CancelClerical => client
            .cancel_clerical(given.long("lAgentRecID")?, given.long("lCallID")?)
            .map(|()| Outputs::default()),
        Method::CancelSessionClerical => client
            .cancel_session_clerical(given.long("lAgentRecID")?, given.long("lSessionID")?)
            .map(|()| Outputs::default()),
        Method::ExtendClerical => client
            .extend_clerical(
                given.long("lAgentRecID")?,
                given.long("lCallID")?,
                given.long("lNumSeconds")?,
            )
            .map(|()| Outputs::default()),
        Method::SetVoiceReady => client
            .set_voice_ready(given.long("lAgentRecID")?)
            .map(|()| Outputs::default()),
        Method::SetVoiceNotReady => client
            .set_voice_not_ready(given.long("lAgentRecID")?, given.optional_long("lReason")?)
            .map(|()| Outputs::default()),
        Method::GetVoiceReadyStatus => client
            .get_voice_ready_status(given.long("lAgentRecID")?)
            .map(flag),
        Method::SetEmailReady => client
            .set_email_ready(given.long("lAgentRecID")?)
            .map(|()| Outputs::default()),
        Method::SetEmailNotReady => client
            .set_email_not_ready(given.long("lAgentRecID")?)
            .map(|()| Outputs::default()),
        Method::GetEmailReadyStatus => client
            .get_email_ready_status(given.long("lAgentRecID")?)
            .map(flag),
        Method::GetNotReadyReasons => client
            .get_not_ready_reasons(given.long("lTenantRecID")?)
            .map(pairs),
        Method::LogonPhoneAgent => client
            .logon_phone_agent(
                given.text("bstrPIN")?,
                given.text("bstrExtension")?,
                given.long("lTenantID")?,
                given.long("lOASID")?,
            )
            .map(|()| Outputs::default()),
        Method::LogoffPhoneAgent => client
            .logoff_phone_agent(given.text("bstrPIN")?, given.long("lTenantID")?)
            .map(|()| Outputs::default()),
        Method::SetPhoneAgentReady => client
            .set_phone_agent_ready(given.text("bstrPIN")?, given.long("lTenantID")?)
            .map(|()| Outputs::default()),
        Method::SetPhoneAgentNotReady => client
            .set_phone_agent_not_ready(
                given.text("bstrPIN")?,
                given.long("lTenantID")?,
                given.optional_long("lReasonID")?,
            )
            .map(|()| Outputs::default()),
        Method::GetPhoneAgentVoiceReadyStatus => client
            .get_phone_agent_voice_ready_status(given.long("lAgentRecID")?)
            .map(flag),
        Method::GetPhoneAgentRecIdFromExtension => client
            .get_phone_agent_rec_id_from_extension(given.text("bstrExtension")?)
            .map(long),
        Method::GetPhoneAgentServiceGroupId => client
            .get_phone_agent_service_group_id(given.text("bstrExtension")?)
            .map(long),
        Method::GetAgentServiceGroups => client
            .get_agent_service_groups(given.long("lAgentRecID")?)
            .map(pairs),
        Method::GetPhoneAgentStatus => client
            .get_phone_agent_status(given.long("lAgentRecID")?)
            .map(|record| record.to_outputs()),
        Method::SetAgentCqCodes => client
            .set_agent_cq_codes(
                given.long("lAgentRecID")?,
                given.long("lCallID")?,
                given.long("lServiceGroupID")?,
                &given.codes("bstrCQCodes")?,
            )
            .map(|()| Outputs::default()),
        Method::SetPrivateData => client
            .set_private_data(
                given.long("lAgentRecID")?,
                given.long("lCallID")?,
                given.text("bstrPrivateData")?,
            )
            .map(|()| Outputs::default()),
        Method::DeflectPhoneAgentCall => client
            .deflect_phone_agent_call(
                given.long("lAgentRecID")?,
                given.long("lTenantID")?,
                given.long("lCallID")?,
                given.text("bstrDest")?,
            )
            .map(|()| Outputs::default()),
        Method::SetAgentIvrData => client
            .set_agent_ivr_data(
                given.long("lAgentRecID")?,
                given.long("lTenantID")?,
                given.long("lCallID")?,
                &given.ivr()?,
            )
            .map(|()| Outputs::default()),
        Method::GetAgentCallManagerId => client
            .get_agent_call_manager_id(given.long("lAgentRecID")?)
            .map(long),
        Method::SetAgentIvrDataWithCdr => client
            .set_agent_ivr_data_with_cdr(
                given.long("lAgentRecID")?,
                given.long("lTenantID")?,
                given.long("lCallID")?,
                MediaType::from_number(given.long("lMediaType")?),
                &given.ivr()?,
            )
            .map(|()| Outputs::default()),
        Method::SetChatReady => client
            .set_chat_ready(given.long("lAgentRecID")?)
            .map(|()| Outputs::default()),
        Method::SetChatNotReady => client
            .set_chat_not_ready(given.long("lAgentRecID")?)
            .map(|()| Outputs::default()),
        Method::SetOpenMediaReady => client
            .set_open_media_ready(given.long("lAgentRecID")?)
            .map(|()| Outputs::default()),
        Method::SetOpenMediaNotReady => client
            .set_open_media_not_ready(given.long("lAgentRecID")?)
            .map(|()| Outputs::default()),
        Method::StopApp => client
            .stop_app(given.long("lAgentRecID")?)
            .map(|()| Outputs::default()),
        Method::MakeCampaignCall => client
            .make_campaign_call(
                given.long("lAgentRecID")?,
                given.long("lCampaignID")?,
                given.long("lCustomerID")?,
                given.long("lCampaignCallID")?,
                given.text("bstrDialString")?,
            )
            .map(|()| Outputs::default()),
        Method::RejectCampaignCall => client
            .reject_campaign_call(
                given.long("lAgentRecID")?,
                given.long("lCampaignID")?,
                given.long("lCustomerID")?,
                given.long("lReason")?,
            )
            .map(|()| Outputs::default()),
        Method::SetCampaignCallStatus => client
            .set_campaign_call_status(
                given.long("lAgentRecID")?,
                given.long("lCampaignCallID")?,
                given.long("lStatus")?,
                given.date("dNextCallAttempt")?,
                given.flag("bCloseForm")?,
                given.flag("bUpdateComment")?,
                given.text("bstrComment")?,
            )
            .map(|()| Outputs::default()),
        Method::GetAgentMediaSettings => client
            .get_agent_media_settings(given.long("lAgentRecID")?)
            .map(|record| record.to_outputs()),
        Method::MakeCallbackCall => client
            .make_callback_call(
                given.long("lAgentRecID")?,
                given.long("lCallbackID")?,
                given.long("lCallbackCallID")?,
                given.text("bstrDialString")?,
            )
            .map(|()| Outputs::default()),
        Method::RejectCallbackCall => client
            .reject_callback_call(
                given.long("lAgentRecID")?,
                given.long("lCallbackID")?,
                given.long("lReason")?,
            )
            .map(|()| Outputs::default()),
        Method::SetCallbackCallStatus => client
            .set_callback_call_status(
                given.long("lAgentRecID")?,
                given.long("lCallbackCallID")?,
                given.long("lStatus")?,
                given.date("dNextCallAttempt")?,
                given.flag("bCloseForm")?,
            )
            .map(|()| Outputs::default()),
        Method::SendDtmf => client
            .send_dtmf(
                given.long("lAgentRecID")?,
                given.long("lCallID")?,
                given.text("bstrDigits")?,
            )
            .map(|()| Outputs::default()),
        _ => return Err(given.unfit("a request")),
    })
}
