// Generated from crates/catalogue/events.toml by `cargo xtask codegen`. Do not edit.

//! A class for each type of event.

use openccas::{Parameter, View};
use pyo3::{prelude::*, types::PyTuple};

use crate::event::{
    Event, UnknownEvent, codes_at, commas_at, flag_at, ids_at, long_at, number_at, pairs_at,
    text_at, word_at, wrap,
};

/// The event as an object of the class of its type.
pub(crate) fn typed(py: Python<'_>, event: openccas::Event) -> PyResult<Bound<'_, PyAny>> {
    match event.view() {
        View::Logon(_) => wrap(py, event, Logon {}),
        View::Logoff(_) => wrap(py, event, Logoff {}),
        View::Ready(_) => wrap(py, event, Ready {}),
        View::NotReady(_) => wrap(py, event, NotReady {}),
        View::EmailReady(_) => wrap(py, event, EmailReady {}),
        View::EmailNotReady(_) => wrap(py, event, EmailNotReady {}),
        View::Originated(_) => wrap(py, event, Originated {}),
        View::Delivered(_) => wrap(py, event, Delivered {}),
        View::Established(_) => wrap(py, event, Established {}),
        View::Held(_) => wrap(py, event, Held {}),
        View::Retrieved(_) => wrap(py, event, Retrieved {}),
        View::Transferred(_) => wrap(py, event, Transferred {}),
        View::Conferenced(_) => wrap(py, event, Conferenced {}),
        View::ConnectionCleared(_) => wrap(py, event, ConnectionCleared {}),
        View::ClericalEnded(_) => wrap(py, event, ClericalEnded {}),
        View::CallRejected(_) => wrap(py, event, CallRejected {}),
        View::CallbackAccept(_) => wrap(py, event, CallbackAccept {}),
        View::CallbackReject(_) => wrap(py, event, CallbackReject {}),
        View::CallbackStatus(_) => wrap(py, event, CallbackStatus {}),
        View::EmailReject(_) => wrap(py, event, EmailReject {}),
        View::EmailDelete(_) => wrap(py, event, EmailDelete {}),
        View::EmailReply(_) => wrap(py, event, EmailReply {}),
        View::EmailForward(_) => wrap(py, event, EmailForward {}),
        View::CallInformation(_) => wrap(py, event, CallInformation {}),
        View::Callback(_) => wrap(py, event, Callback {}),
        View::CampaignAccept(_) => wrap(py, event, CampaignAccept {}),
        View::CampaignReject(_) => wrap(py, event, CampaignReject {}),
        View::CampaignStatus(_) => wrap(py, event, CampaignStatus {}),
        View::CampaignInfo(_) => wrap(py, event, CampaignInfo {}),
        View::ServiceGroupAdded(_) => wrap(py, event, ServiceGroupAdded {}),
        View::AgentServiceGroupsChanged(_) => wrap(py, event, AgentServiceGroupsChanged {}),
        View::DataComplete(_) => wrap(py, event, DataComplete {}),
        View::ServiceDisconnect(_) => wrap(py, event, ServiceDisconnect {}),
        View::XferCallInformation(_) => wrap(py, event, XferCallInformation {}),
        View::IpAgentInfo(_) => wrap(py, event, IpAgentInfo {}),
        View::CallInformationUpdate(_) => wrap(py, event, CallInformationUpdate {}),
        View::AssociatedDataSet(_) => wrap(py, event, AssociatedDataSet {}),
        View::CqCodes(_) => wrap(py, event, CqCodes {}),
        View::Failed(_) => wrap(py, event, Failed {}),
        View::RecordingStarted(_) => wrap(py, event, RecordingStarted {}),
        View::RecordingStopped(_) => wrap(py, event, RecordingStopped {}),
        View::LogonPhoneAgent(_) => wrap(py, event, LogonPhoneAgent {}),
        View::LogoffPhoneAgent(_) => wrap(py, event, LogoffPhoneAgent {}),
        View::PhoneAgentStatuses(_) => wrap(py, event, PhoneAgentStatuses {}),
        View::PhoneAgentCallInformation(_) => wrap(py, event, PhoneAgentCallInformation {}),
        View::OpenMediaRejected(_) => wrap(py, event, OpenMediaRejected {}),
        View::OpenMediaHandling(_) => wrap(py, event, OpenMediaHandling {}),
        View::OpenMediaCompleted(_) => wrap(py, event, OpenMediaCompleted {}),
        View::OpenMediaNotReady(_) => wrap(py, event, OpenMediaNotReady {}),
        View::OpenMediaReady(_) => wrap(py, event, OpenMediaReady {}),
        View::ChatReject(_) => wrap(py, event, ChatReject {}),
        View::ChatHandling(_) => wrap(py, event, ChatHandling {}),
        View::ChatComplete(_) => wrap(py, event, ChatComplete {}),
        View::ChatReady(_) => wrap(py, event, ChatReady {}),
        View::ChatNotReady(_) => wrap(py, event, ChatNotReady {}),
        View::EmailRedirect(_) => wrap(py, event, EmailRedirect {}),
        View::ChatRedirect(_) => wrap(py, event, ChatRedirect {}),
        View::EmailHandling(_) => wrap(py, event, EmailHandling {}),
        View::SmsHandling(_) => wrap(py, event, SmsHandling {}),
        View::OpenMediaRedirect(_) => wrap(py, event, OpenMediaRedirect {}),
        View::ChatForward(_) => wrap(py, event, ChatForward {}),
        View::OpenMediaForward(_) => wrap(py, event, OpenMediaForward {}),
        _ => wrap(py, event, UnknownEvent {}),
    }
}

/// Makes the classes known to the module.
pub(crate) fn add_classes(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<Logon>()?;
    module.add_class::<Logoff>()?;
    module.add_class::<Ready>()?;
    module.add_class::<NotReady>()?;
    module.add_class::<EmailReady>()?;
    module.add_class::<EmailNotReady>()?;
    module.add_class::<Originated>()?;
    module.add_class::<Delivered>()?;
    module.add_class::<Established>()?;
    module.add_class::<Held>()?;
    module.add_class::<Retrieved>()?;
    module.add_class::<Transferred>()?;
    module.add_class::<Conferenced>()?;
    module.add_class::<ConnectionCleared>()?;
    module.add_class::<ClericalEnded>()?;
    module.add_class::<CallRejected>()?;
    module.add_class::<CallbackAccept>()?;
    module.add_class::<CallbackReject>()?;
    module.add_class::<CallbackStatus>()?;
    module.add_class::<EmailReject>()?;
    module.add_class::<EmailDelete>()?;
    module.add_class::<EmailReply>()?;
    module.add_class::<EmailForward>()?;
    module.add_class::<CallInformation>()?;
    module.add_class::<Callback>()?;
    module.add_class::<CampaignAccept>()?;
    module.add_class::<CampaignReject>()?;
    module.add_class::<CampaignStatus>()?;
    module.add_class::<CampaignInfo>()?;
    module.add_class::<ServiceGroupAdded>()?;
    module.add_class::<AgentServiceGroupsChanged>()?;
    module.add_class::<DataComplete>()?;
    module.add_class::<ServiceDisconnect>()?;
    module.add_class::<XferCallInformation>()?;
    module.add_class::<IpAgentInfo>()?;
    module.add_class::<CallInformationUpdate>()?;
    module.add_class::<AssociatedDataSet>()?;
    module.add_class::<CqCodes>()?;
    module.add_class::<Failed>()?;
    module.add_class::<RecordingStarted>()?;
    module.add_class::<RecordingStopped>()?;
    module.add_class::<LogonPhoneAgent>()?;
    module.add_class::<LogoffPhoneAgent>()?;
    module.add_class::<PhoneAgentStatuses>()?;
    module.add_class::<PhoneAgentCallInformation>()?;
    module.add_class::<OpenMediaRejected>()?;
    module.add_class::<OpenMediaHandling>()?;
    module.add_class::<OpenMediaCompleted>()?;
    module.add_class::<OpenMediaNotReady>()?;
    module.add_class::<OpenMediaReady>()?;
    module.add_class::<ChatReject>()?;
    module.add_class::<ChatHandling>()?;
    module.add_class::<ChatComplete>()?;
    module.add_class::<ChatReady>()?;
    module.add_class::<ChatNotReady>()?;
    module.add_class::<EmailRedirect>()?;
    module.add_class::<ChatRedirect>()?;
    module.add_class::<EmailHandling>()?;
    module.add_class::<SmsHandling>()?;
    module.add_class::<OpenMediaRedirect>()?;
    module.add_class::<ChatForward>()?;
    module.add_class::<OpenMediaForward>()?;
    Ok(())
}

/// An agent logs on.
///
/// It comes when an agent logs on and, right after the connect, once for each agent who is logged
/// on already; `DataComplete` ends that first series. It also comes for phone agents if the system
/// is set up for phone agent events, and nothing in it tells a phone agent from another agent. A
/// phone agent's logon may come again as `LogonPhoneAgent`.
///
/// COM: `BROADCAST_LOGON` (1).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct Logon {}

#[pymethods]
impl Logon {
    /// Name of the agent. COM: `Name`.
    #[getter]
    fn name<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::NAME)
    }
    /// Extension of the agent. COM: `DN`.
    #[getter]
    fn dn<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::DN)
    }
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Logon id of the agent. COM: `LogonID`.
    #[getter]
    fn logon_id<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::LOGON_ID)
    }
    /// Whether the agent is ready for voice calls. COM: `VoiceReady`.
    #[getter]
    fn voice_ready(event: &Bound<'_, Self>) -> Option<bool> {
        flag_at(event, Parameter::VOICE_READY)
    }
    /// Whether the agent is ready for e-mail sessions. COM: `EmailReady`.
    #[getter]
    fn email_ready(event: &Bound<'_, Self>) -> Option<bool> {
        flag_at(event, Parameter::EMAIL_READY)
    }
    /// Whether the agent is ready for open media sessions. COM: `OpenMediaReady`.
    #[getter]
    fn open_media_ready(event: &Bound<'_, Self>) -> Option<bool> {
        flag_at(event, Parameter::OPEN_MEDIA_READY)
    }
    /// Whether the agent is ready for chat sessions. It can also be read as `ChatReady`. COM:
    /// `MediaReady`.
    #[getter]
    fn media_ready(event: &Bound<'_, Self>) -> Option<bool> {
        flag_at(event, Parameter::MEDIA_READY)
    }
    /// Name of the computer the agent logs on at. COM: `MachineName`.
    #[getter]
    fn machine_name<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::MACHINE_NAME)
    }
    /// Number of service groups the agent can serve. COM: `NumberOfServiceGroups`.
    #[getter]
    fn number_of_service_groups(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::NUMBER_OF_SERVICE_GROUPS)
    }
    /// Record ids of the service groups the agent can serve. COM: `ServiceGroupList`.
    #[getter]
    fn service_group_list<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyTuple>>> {
        ids_at(event, Parameter::SERVICE_GROUP_LIST)
    }
    /// Id of the OAS server the agent is connected to. COM: `OASID`.
    #[getter]
    fn oas_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::OAS_ID)
    }
}

/// An agent logs off.
///
/// For a phone agent it may come again as `LogoffPhoneAgent`.
///
/// COM: `BROADCAST_LOGOFF` (2).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct Logoff {}

#[pymethods]
impl Logoff {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
}

/// An agent becomes ready for voice calls of service groups.
///
/// COM: `BROADCAST_READY` (3).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct Ready {}

#[pymethods]
impl Ready {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
}

/// An agent becomes not ready for voice calls of service groups.
///
/// The reason is carried as a record id and as text.
///
/// COM: `BROADCAST_NOTREADY` (4).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct NotReady {}

#[pymethods]
impl NotReady {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Record id of the not-ready reason, or -1 if none was given. COM: `ReasonID`.
    #[getter]
    fn reason_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REASON_ID)
    }
    /// Text of the not-ready reason; empty if none was given. COM: `ReasonString`.
    #[getter]
    fn reason_string<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::REASON_STRING)
    }
}

/// An agent becomes ready for e-mail sessions.
///
/// COM: `BROADCAST_EMAILREADY` (5).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct EmailReady {}

#[pymethods]
impl EmailReady {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
}

/// An agent becomes not ready for e-mail sessions.
///
/// COM: `BROADCAST_EMAILNOTREADY` (6).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct EmailNotReady {}

#[pymethods]
impl EmailNotReady {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Record id of the not-ready reason, or -1 if none was given. After `SetEmailNotReady`, which
    /// takes no reason, it is -1. COM: `ReasonID`.
    #[getter]
    fn reason_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REASON_ID)
    }
    /// Text of the not-ready reason; empty if none was given. COM: `ReasonString`.
    #[getter]
    fn reason_string<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::REASON_STRING)
    }
}

/// An agent starts an outgoing call.
///
/// `Delivered` follows when the other party rings, `Failed` if the call cannot be completed.
///
/// COM: `BROADCAST_ORIGINATED` (7).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct Originated {}

#[pymethods]
impl Originated {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the call. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
    /// Record id of the service group; absent if the call belongs to none. COM: `ServiceGroupID`.
    #[getter]
    fn service_group_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SERVICE_GROUP_ID)
    }
    /// Kind of call. COM: `CallType`.
    #[getter]
    fn call_type<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        number_at(event, Parameter::CALL_TYPE, "CallType")
    }
}

/// A call rings, either at the agent or at the party the agent calls.
///
/// `Established` follows when it is answered.
///
/// COM: `BROADCAST_DELIVERED` (8).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct Delivered {}

#[pymethods]
impl Delivered {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the call. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
    /// Number of the other party: the caller of an incoming call, the called party of an outgoing
    /// one. COM: `OppositePartyNumber`.
    #[getter]
    fn opposite_party_number<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::OPPOSITE_PARTY_NUMBER)
    }
    /// Identifier of the trunk that carries the call. COM: `TrunkID`.
    #[getter]
    fn trunk_id<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::TRUNK_ID)
    }
    /// Number that was dialed originally; absent for phone agents. COM: `CalledNumber`.
    #[getter]
    fn called_number<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::CALLED_NUMBER)
    }
    /// Private data attached to the call. COM: `PrivateData`.
    #[getter]
    fn private_data<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::PRIVATE_DATA)
    }
    /// Cause that the switch gives with the call, if any. COM: `Cause`.
    #[getter]
    fn cause<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        number_at(event, Parameter::CAUSE, "CallCause")
    }
}

/// An agent is connected to the other party of a call.
///
/// `CallSubstate` tells an ordinary conversation from assistance and monitoring.
///
/// COM: `BROADCAST_ESTABLISHED` (9).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct Established {}

#[pymethods]
impl Established {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the call. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
    /// Private data attached to the call. COM: `PrivateData`.
    #[getter]
    fn private_data<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::PRIVATE_DATA)
    }
    /// Identifier of the trunk that carries the call. COM: `TrunkID`.
    #[getter]
    fn trunk_id<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::TRUNK_ID)
    }
    /// Part the agent has in the call: talking, assisting, assisted, monitoring or monitored. COM:
    /// `CallSubstate`.
    #[getter]
    fn call_substate<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        number_at(event, Parameter::CALL_SUBSTATE, "CallSubstate")
    }
    /// Number of the other party. COM: `OppositePartyNumber`.
    #[getter]
    fn opposite_party_number<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::OPPOSITE_PARTY_NUMBER)
    }
    /// Cause that the switch gives with the call, if any. COM: `Cause`.
    #[getter]
    fn cause<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        number_at(event, Parameter::CAUSE, "CallCause")
    }
    /// URI of the call's session on the media server, for external recorders. COM:
    /// `MediaServerSessionUri`.
    #[getter]
    fn media_server_session_uri<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::MEDIA_SERVER_SESSION_URI)
    }
}

/// A call is put on hold, by the agent or by the other party.
///
/// `OnHold` tells which of the two. `Retrieved` ends it.
///
/// COM: `BROADCAST_HELD` (10).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct Held {}

#[pymethods]
impl Held {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the call. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
    /// Whether the agent is the one put on hold, rather than the one who holds the call. COM:
    /// `OnHold`.
    #[getter]
    fn on_hold(event: &Bound<'_, Self>) -> Option<bool> {
        flag_at(event, Parameter::ON_HOLD)
    }
}

/// A held call is taken up again, by the agent or by the other party.
///
/// COM: `BROADCAST_RETRIEVED` (11).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct Retrieved {}

#[pymethods]
impl Retrieved {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the call. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
}

/// A held call is transferred to an active one, by the agent or with the agent as a party.
///
/// `TransferringAgent` tells which of the two. What remains of both calls goes on under
/// `NewCallID`.
///
/// COM: `BROADCAST_TRANSFERRED` (12).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct Transferred {}

#[pymethods]
impl Transferred {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the call that was on hold. COM: `HeldCallID`.
    #[getter]
    fn held_call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::HELD_CALL_ID)
    }
    /// Id of the call that was active. COM: `ActiveCallID`.
    #[getter]
    fn active_call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::ACTIVE_CALL_ID)
    }
    /// Id of the call that results from the transfer. COM: `NewCallID`.
    #[getter]
    fn new_call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::NEW_CALL_ID)
    }
    /// Whether the agent enters clerical state now. COM: `ClericalFlag`.
    #[getter]
    fn clerical_flag(event: &Bound<'_, Self>) -> Option<bool> {
        flag_at(event, Parameter::CLERICAL_FLAG)
    }
    /// Whether this agent made the transfer. COM: `TransferringAgent`.
    #[getter]
    fn transferring_agent(event: &Bound<'_, Self>) -> Option<bool> {
        flag_at(event, Parameter::TRANSFERRING_AGENT)
    }
    /// Number of the other party. COM: `OppositePartyNumber`.
    #[getter]
    fn opposite_party_number<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::OPPOSITE_PARTY_NUMBER)
    }
    /// Private data attached to the call. COM: `PrivateData`.
    #[getter]
    fn private_data<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::PRIVATE_DATA)
    }
}

/// A held and an active call are joined in a conference.
///
/// The conference goes on under `NewCallID`.
///
/// COM: `BROADCAST_CONFERENCED` (13).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct Conferenced {}

#[pymethods]
impl Conferenced {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the call that was on hold. COM: `HeldCallID`.
    #[getter]
    fn held_call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::HELD_CALL_ID)
    }
    /// Id of the call that was active. COM: `ActiveCallID`.
    #[getter]
    fn active_call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::ACTIVE_CALL_ID)
    }
    /// Id of the conference call. COM: `NewCallID`.
    #[getter]
    fn new_call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::NEW_CALL_ID)
    }
    /// Numbers of the other parties in the conference. COM: `OppositePartyNumber`.
    #[getter]
    fn opposite_party_number<'py>(
        event: &Bound<'py, Self>,
    ) -> PyResult<Option<Bound<'py, PyTuple>>> {
        commas_at(event, Parameter::OPPOSITE_PARTY_NUMBER)
    }
}

/// An agent is no longer on a call.
///
/// If `ClericalFlag` is 1, the agent is in clerical state for this call until `ClericalEnded`.
///
/// COM: `BROADCAST_CONNECTIONCLEARED` (14).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct ConnectionCleared {}

#[pymethods]
impl ConnectionCleared {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the call. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
    /// Whether the agent enters clerical state now. COM: `ClericalFlag`.
    #[getter]
    fn clerical_flag(event: &Bound<'_, Self>) -> Option<bool> {
        flag_at(event, Parameter::CLERICAL_FLAG)
    }
    /// Whether the agent diverted the call to another destination. COM: `DivertedFlag`.
    #[getter]
    fn diverted_flag(event: &Bound<'_, Self>) -> Option<bool> {
        flag_at(event, Parameter::DIVERTED_FLAG)
    }
    /// Destination the call was diverted to; absent if it was not diverted. COM:
    /// `DivertDestination`.
    #[getter]
    fn divert_destination<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::DIVERT_DESTINATION)
    }
}

/// An agent leaves clerical state and can take service group calls again.
///
/// COM: `BROADCAST_CLERICALENDED` (15).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct ClericalEnded {}

#[pymethods]
impl ClericalEnded {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the call the clerical state belonged to. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
}

/// A service group call or a callback call is rejected at an agent.
///
/// COM: `BROADCAST_CALLREJECTED` (16).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct CallRejected {}

#[pymethods]
impl CallRejected {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the call. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
    /// Why the call was rejected, as text. COM: `Cause`.
    #[getter]
    fn cause<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        word_at(event, Parameter::CAUSE, "CallRejectCause")
    }
}

/// An agent accepts a callback and is going to call the customer back.
///
/// `CallbackStatus` tells the result once the callback is completed.
///
/// COM: `BROADCAST_CALLBACKACCEPT` (17).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct CallbackAccept {}

#[pymethods]
impl CallbackAccept {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the original call, the one that asked for the callback. COM: `OrigCallID`.
    #[getter]
    fn orig_call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::ORIG_CALL_ID)
    }
    /// Id of the call made to the customer. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
    /// Kind of callback. COM: `CallType`.
    #[getter]
    fn call_type<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        number_at(event, Parameter::CALL_TYPE, "CallType")
    }
}

/// An agent rejects a callback, and the customer is not called back.
///
/// COM: `BROADCAST_CALLBACKREJECT` (18).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct CallbackReject {}

#[pymethods]
impl CallbackReject {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the original call, the one that asked for the callback. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
    /// Kind of callback. COM: `CallType`.
    #[getter]
    fn call_type<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        number_at(event, Parameter::CALL_TYPE, "CallType")
    }
    /// Why the callback was rejected, as text. COM: `Cause`.
    #[getter]
    fn cause<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        word_at(event, Parameter::CAUSE, "CallbackRejectCause")
    }
}

/// A callback call is completed, and its result is known.
///
/// COM: `BROADCAST_CALLBACKSTATUS` (19).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct CallbackStatus {}

#[pymethods]
impl CallbackStatus {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the callback call. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
    /// Kind of callback. COM: `CallType`.
    #[getter]
    fn call_type<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        number_at(event, Parameter::CALL_TYPE, "CallType")
    }
    /// Whether the callback succeeded. COM: `CallbackStatus`.
    #[getter]
    fn callback_status(event: &Bound<'_, Self>) -> Option<bool> {
        flag_at(event, Parameter::CALLBACK_STATUS)
    }
    /// Result of the callback, as text. COM: `Cause`.
    #[getter]
    fn cause<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        word_at(event, Parameter::CAUSE, "CallbackStatusCause")
    }
}

/// An e-mail allocated to an agent is rejected.
///
/// In openccas `HangupSession` on an e-mail or SMS message that is not yet being handled raises it
/// too.
///
/// COM: `BROADCAST_EMAILREJECT` (20).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct EmailReject {}

#[pymethods]
impl EmailReject {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the e-mail message. COM: `MessageID`.
    #[getter]
    fn message_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::MESSAGE_ID)
    }
    /// Record id of the e-mail service group. COM: `ServiceGroupID`.
    #[getter]
    fn service_group_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SERVICE_GROUP_ID)
    }
    /// Why the message was rejected, as text. COM: `Cause`.
    #[getter]
    fn cause<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        word_at(event, Parameter::CAUSE, "SessionRejectCause")
    }
}

/// An agent deletes an e-mail that was allocated to the agent.
///
/// In openccas `HangupSession` on an e-mail or SMS message that is being handled raises it too.
///
/// COM: `BROADCAST_EMAILDELETE` (21).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct EmailDelete {}

#[pymethods]
impl EmailDelete {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the e-mail message. COM: `MessageID`.
    #[getter]
    fn message_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::MESSAGE_ID)
    }
    /// Record id of the e-mail service group. COM: `ServiceGroupID`.
    #[getter]
    fn service_group_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SERVICE_GROUP_ID)
    }
    /// Whether the agent enters clerical state. COM: `ClericalFlag`.
    #[getter]
    fn clerical_flag(event: &Bound<'_, Self>) -> Option<bool> {
        flag_at(event, Parameter::CLERICAL_FLAG)
    }
}

/// An agent replies to an e-mail or SMS message that was allocated to the agent.
///
/// COM: `BROADCAST_EMAILREPLY` (22).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct EmailReply {}

#[pymethods]
impl EmailReply {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the message. COM: `MessageID`.
    #[getter]
    fn message_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::MESSAGE_ID)
    }
    /// Record id of the e-mail service group. COM: `ServiceGroupID`.
    #[getter]
    fn service_group_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SERVICE_GROUP_ID)
    }
    /// Subject of the e-mail. COM: `Subject`.
    #[getter]
    fn subject<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::SUBJECT)
    }
    /// Whether the e-mail was forwarded. COM: `ForwardFlag`.
    #[getter]
    fn forward_flag(event: &Bound<'_, Self>) -> Option<bool> {
        flag_at(event, Parameter::FORWARD_FLAG)
    }
    /// Recipients of the e-mail or SMS. For an e-mail these are the To addresses alone, at most
    /// ten. The separator is not documented. COM: `RecipientList`.
    #[getter]
    fn recipient_list<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::RECIPIENT_LIST)
    }
    /// Text of the SMS sent; only for SMS. COM: `EmailText`.
    #[getter]
    fn email_text<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::EMAIL_TEXT)
    }
    /// Whether the agent enters clerical state. COM: `ClericalFlag`.
    #[getter]
    fn clerical_flag(event: &Bound<'_, Self>) -> Option<bool> {
        flag_at(event, Parameter::CLERICAL_FLAG)
    }
}

/// An e-mail or SMS message is forwarded to another service group.
///
/// COM: `BROADCAST_EMAILFORWARD` (23).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct EmailForward {}

#[pymethods]
impl EmailForward {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the e-mail or SMS message. COM: `MessageID`.
    #[getter]
    fn message_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::MESSAGE_ID)
    }
    /// Record id of the service group the message is forwarded to. It can also be read as
    /// `ServiceGroupList`. COM: `ServiceGroupID`.
    #[getter]
    fn service_group_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SERVICE_GROUP_ID)
    }
}

/// A service group call is allocated to an agent.
///
/// It carries what is known of the call, with up to ten IVR data fields as numbered labels and
/// values. For a phone agent it may come again as `PhoneAgentCallInformation`.
/// `CallInformationUpdate` tells of later changes of the IVR data.
///
/// COM: `BROADCAST_CALLINFORMATION` (24).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct CallInformation {}

#[pymethods]
impl CallInformation {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the service group call. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
    /// Record id of the service group. COM: `ServiceGroupID`.
    #[getter]
    fn service_group_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SERVICE_GROUP_ID)
    }
    /// Number of the caller. COM: `CallingPartyNumber`.
    #[getter]
    fn calling_party_number<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::CALLING_PARTY_NUMBER)
    }
    /// Number that was dialed originally. COM: `CalledNumber`.
    #[getter]
    fn called_number<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::CALLED_NUMBER)
    }
    /// Label of IVR data field 1. COM: `IVRLabel1`.
    #[getter]
    fn ivr_label1<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL1)
    }
    /// Value of IVR data field 1. COM: `IVRData1`.
    #[getter]
    fn ivr_data1<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA1)
    }
    /// Label of IVR data field 2. COM: `IVRLabel2`.
    #[getter]
    fn ivr_label2<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL2)
    }
    /// Value of IVR data field 2. COM: `IVRData2`.
    #[getter]
    fn ivr_data2<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA2)
    }
    /// Label of IVR data field 3. COM: `IVRLabel3`.
    #[getter]
    fn ivr_label3<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL3)
    }
    /// Value of IVR data field 3. COM: `IVRData3`.
    #[getter]
    fn ivr_data3<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA3)
    }
    /// Label of IVR data field 4. COM: `IVRLabel4`.
    #[getter]
    fn ivr_label4<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL4)
    }
    /// Value of IVR data field 4. COM: `IVRData4`.
    #[getter]
    fn ivr_data4<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA4)
    }
    /// Label of IVR data field 5. COM: `IVRLabel5`.
    #[getter]
    fn ivr_label5<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL5)
    }
    /// Value of IVR data field 5. COM: `IVRData5`.
    #[getter]
    fn ivr_data5<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA5)
    }
    /// Label of IVR data field 6. COM: `IVRLabel6`.
    #[getter]
    fn ivr_label6<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL6)
    }
    /// Value of IVR data field 6. COM: `IVRData6`.
    #[getter]
    fn ivr_data6<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA6)
    }
    /// Label of IVR data field 7. COM: `IVRLabel7`.
    #[getter]
    fn ivr_label7<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL7)
    }
    /// Value of IVR data field 7. COM: `IVRData7`.
    #[getter]
    fn ivr_data7<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA7)
    }
    /// Label of IVR data field 8. COM: `IVRLabel8`.
    #[getter]
    fn ivr_label8<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL8)
    }
    /// Value of IVR data field 8. COM: `IVRData8`.
    #[getter]
    fn ivr_data8<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA8)
    }
    /// Label of IVR data field 9. COM: `IVRLabel9`.
    #[getter]
    fn ivr_label9<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL9)
    }
    /// Value of IVR data field 9. COM: `IVRData9`.
    #[getter]
    fn ivr_data9<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA9)
    }
    /// Label of IVR data field 10. COM: `IVRLabel10`.
    #[getter]
    fn ivr_label10<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL10)
    }
    /// Value of IVR data field 10. COM: `IVRData10`.
    #[getter]
    fn ivr_data10<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA10)
    }
    /// Seconds the call waited in the queue. COM: `TimeInQueue`.
    #[getter]
    fn time_in_queue(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::TIME_IN_QUEUE)
    }
    /// Kind of call. COM: `CallType`.
    #[getter]
    fn call_type<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        number_at(event, Parameter::CALL_TYPE, "CallType")
    }

    /// Label and data of the IVR fields that the event has.
    #[getter]
    fn ivr<'py>(event: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        pairs_at(
            event,
            &[
                (Parameter::IVR_LABEL1, Parameter::IVR_DATA1),
                (Parameter::IVR_LABEL2, Parameter::IVR_DATA2),
                (Parameter::IVR_LABEL3, Parameter::IVR_DATA3),
                (Parameter::IVR_LABEL4, Parameter::IVR_DATA4),
                (Parameter::IVR_LABEL5, Parameter::IVR_DATA5),
                (Parameter::IVR_LABEL6, Parameter::IVR_DATA6),
                (Parameter::IVR_LABEL7, Parameter::IVR_DATA7),
                (Parameter::IVR_LABEL8, Parameter::IVR_DATA8),
                (Parameter::IVR_LABEL9, Parameter::IVR_DATA9),
                (Parameter::IVR_LABEL10, Parameter::IVR_DATA10),
            ],
        )
    }
}

/// A callback is allocated to an agent.
///
/// `CallbackAccept` or `CallbackReject` follows. Up to three IVR data fields come as numbered
/// labels and values. The parameters whose names begin with `X-` hold what `MakeCallbackCall`,
/// `RejectCallbackCall` and `SetCallbackCallStatus` ask for; only the openccas simulator is known
/// to send them.
///
/// COM: `BROADCAST_CALLBACK` (25).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct Callback {}

#[pymethods]
impl Callback {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Record id of the service group. COM: `ServiceGroupID`.
    #[getter]
    fn service_group_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SERVICE_GROUP_ID)
    }
    /// Number of the caller. COM: `CallingPartyNumber`.
    #[getter]
    fn calling_party_number<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::CALLING_PARTY_NUMBER)
    }
    /// Number that was dialed originally. COM: `CalledNumber`.
    #[getter]
    fn called_number<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::CALLED_NUMBER)
    }
    /// Label of IVR data field 1. COM: `IVRLabel1`.
    #[getter]
    fn ivr_label1<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL1)
    }
    /// Value of IVR data field 1. COM: `IVRData1`.
    #[getter]
    fn ivr_data1<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA1)
    }
    /// Label of IVR data field 2. COM: `IVRLabel2`.
    #[getter]
    fn ivr_label2<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL2)
    }
    /// Value of IVR data field 2. COM: `IVRData2`.
    #[getter]
    fn ivr_data2<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA2)
    }
    /// Label of IVR data field 3. COM: `IVRLabel3`.
    #[getter]
    fn ivr_label3<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL3)
    }
    /// Value of IVR data field 3. COM: `IVRData3`.
    #[getter]
    fn ivr_data3<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA3)
    }
    /// Kind of callback. COM: `CallType`.
    #[getter]
    fn call_type<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        number_at(event, Parameter::CALL_TYPE, "CallType")
    }
    /// Id of the original call, the one that asked for the callback. COM: `OrigCallID`.
    #[getter]
    fn orig_call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::ORIG_CALL_ID)
    }
    /// Id of the callback, as `MakeCallbackCall` and `RejectCallbackCall` take it. COM:
    /// `X-CallbackID`.
    #[getter]
    fn x_callback_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::X_CALLBACK_ID)
    }
    /// Id of the pending callback call, as `MakeCallbackCall` and `SetCallbackCallStatus` take it.
    /// COM: `X-CallbackCallID`.
    #[getter]
    fn x_callback_call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::X_CALLBACK_CALL_ID)
    }

    /// Label and data of the IVR fields that the event has.
    #[getter]
    fn ivr<'py>(event: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        pairs_at(
            event,
            &[
                (Parameter::IVR_LABEL1, Parameter::IVR_DATA1),
                (Parameter::IVR_LABEL2, Parameter::IVR_DATA2),
                (Parameter::IVR_LABEL3, Parameter::IVR_DATA3),
            ],
        )
    }
}

/// An agent accepts a campaign call and is going to call the customer.
///
/// `CampaignStatus` tells the result once the call is completed.
///
/// COM: `BROADCAST_CAMPAIGNACCEPT` (29).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct CampaignAccept {}

#[pymethods]
impl CampaignAccept {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Record id of the campaign. COM: `CampaignID`.
    #[getter]
    fn campaign_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CAMPAIGN_ID)
    }
    /// Record id of the customer to call. COM: `CustomerID`.
    #[getter]
    fn customer_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CUSTOMER_ID)
    }
    /// Id of the call made to the customer. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
}

/// An agent rejects a campaign call, and the customer is not called.
///
/// COM: `BROADCAST_CAMPAIGNREJECT` (30).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct CampaignReject {}

#[pymethods]
impl CampaignReject {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Record id of the campaign. COM: `CampaignID`.
    #[getter]
    fn campaign_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CAMPAIGN_ID)
    }
    /// Record id of the customer. COM: `CustomerID`.
    #[getter]
    fn customer_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CUSTOMER_ID)
    }
    /// Why the campaign call was rejected, as text. COM: `Cause`.
    #[getter]
    fn cause<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        word_at(event, Parameter::CAUSE, "CampaignRejectCause")
    }
}

/// A campaign call is completed, and its result is known.
///
/// COM: `BROADCAST_CAMPAIGNSTATUS` (31).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct CampaignStatus {}

#[pymethods]
impl CampaignStatus {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Record id of the campaign. COM: `CampaignID`.
    #[getter]
    fn campaign_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CAMPAIGN_ID)
    }
    /// Record id of the customer. COM: `CustomerID`.
    #[getter]
    fn customer_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CUSTOMER_ID)
    }
    /// Result of the campaign call, as text. COM: `Cause`.
    #[getter]
    fn cause<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        word_at(event, Parameter::CAUSE, "CampaignStatusCause")
    }
}

/// A campaign call is allocated to an agent.
///
/// `CampaignAccept` or `CampaignReject` follows. Up to ten customer data fields of the campaign
/// come as numbered labels and values, under the same names as IVR data. `X-CampaignCallID` holds
/// what `MakeCampaignCall` and `SetCampaignCallStatus` ask for; only the openccas simulator is
/// known to send it.
///
/// COM: `BROADCAST_CAMPAIGNINFO` (32).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct CampaignInfo {}

#[pymethods]
impl CampaignInfo {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Record id of the campaign. COM: `CampaignID`.
    #[getter]
    fn campaign_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CAMPAIGN_ID)
    }
    /// Record id of the customer to call. COM: `CustomerID`.
    #[getter]
    fn customer_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CUSTOMER_ID)
    }
    /// Name of the customer. COM: `CustomerName`.
    #[getter]
    fn customer_name<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::CUSTOMER_NAME)
    }
    /// Telephone number of the customer. COM: `CustomerNumber`.
    #[getter]
    fn customer_number<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::CUSTOMER_NUMBER)
    }
    /// Comment left by an earlier agent; empty if there is none. COM: `Comment`.
    #[getter]
    fn comment<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::COMMENT)
    }
    /// Label of customer data field 1. COM: `IVRLabel1`.
    #[getter]
    fn ivr_label1<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL1)
    }
    /// Value of customer data field 1. COM: `IVRData1`.
    #[getter]
    fn ivr_data1<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA1)
    }
    /// Label of customer data field 2. COM: `IVRLabel2`.
    #[getter]
    fn ivr_label2<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL2)
    }
    /// Value of customer data field 2. COM: `IVRData2`.
    #[getter]
    fn ivr_data2<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA2)
    }
    /// Label of customer data field 3. COM: `IVRLabel3`.
    #[getter]
    fn ivr_label3<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL3)
    }
    /// Value of customer data field 3. COM: `IVRData3`.
    #[getter]
    fn ivr_data3<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA3)
    }
    /// Label of customer data field 4. COM: `IVRLabel4`.
    #[getter]
    fn ivr_label4<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL4)
    }
    /// Value of customer data field 4. COM: `IVRData4`.
    #[getter]
    fn ivr_data4<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA4)
    }
    /// Label of customer data field 5. COM: `IVRLabel5`.
    #[getter]
    fn ivr_label5<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL5)
    }
    /// Value of customer data field 5. COM: `IVRData5`.
    #[getter]
    fn ivr_data5<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA5)
    }
    /// Label of customer data field 6. COM: `IVRLabel6`.
    #[getter]
    fn ivr_label6<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL6)
    }
    /// Value of customer data field 6. COM: `IVRData6`.
    #[getter]
    fn ivr_data6<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA6)
    }
    /// Label of customer data field 7. COM: `IVRLabel7`.
    #[getter]
    fn ivr_label7<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL7)
    }
    /// Value of customer data field 7. COM: `IVRData7`.
    #[getter]
    fn ivr_data7<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA7)
    }
    /// Label of customer data field 8. COM: `IVRLabel8`.
    #[getter]
    fn ivr_label8<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL8)
    }
    /// Value of customer data field 8. COM: `IVRData8`.
    #[getter]
    fn ivr_data8<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA8)
    }
    /// Label of customer data field 9. COM: `IVRLabel9`.
    #[getter]
    fn ivr_label9<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL9)
    }
    /// Value of customer data field 9. COM: `IVRData9`.
    #[getter]
    fn ivr_data9<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA9)
    }
    /// Label of customer data field 10. COM: `IVRLabel10`.
    #[getter]
    fn ivr_label10<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL10)
    }
    /// Value of customer data field 10. COM: `IVRData10`.
    #[getter]
    fn ivr_data10<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA10)
    }
    /// Id of the pending campaign call, as `MakeCampaignCall` and `SetCampaignCallStatus` take it.
    /// COM: `X-CampaignCallID`.
    #[getter]
    fn x_campaign_call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::X_CAMPAIGN_CALL_ID)
    }

    /// Label and data of the IVR fields that the event has.
    #[getter]
    fn ivr<'py>(event: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        pairs_at(
            event,
            &[
                (Parameter::IVR_LABEL1, Parameter::IVR_DATA1),
                (Parameter::IVR_LABEL2, Parameter::IVR_DATA2),
                (Parameter::IVR_LABEL3, Parameter::IVR_DATA3),
                (Parameter::IVR_LABEL4, Parameter::IVR_DATA4),
                (Parameter::IVR_LABEL5, Parameter::IVR_DATA5),
                (Parameter::IVR_LABEL6, Parameter::IVR_DATA6),
                (Parameter::IVR_LABEL7, Parameter::IVR_DATA7),
                (Parameter::IVR_LABEL8, Parameter::IVR_DATA8),
                (Parameter::IVR_LABEL9, Parameter::IVR_DATA9),
                (Parameter::IVR_LABEL10, Parameter::IVR_DATA10),
            ],
        )
    }
}

/// A service group exists or is newly added.
///
/// Right after the connect it comes once for each configured group, before `DataComplete`; later it
/// comes when a group is added.
///
/// COM: `BROADCAST_SERVICEGROUP_ADDED` (33).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct ServiceGroupAdded {}

#[pymethods]
impl ServiceGroupAdded {
    /// Record id of the service group, not of an agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// What the group is for. COM: `ServiceGroupPurpose`.
    #[getter]
    fn service_group_purpose<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        number_at(
            event,
            Parameter::SERVICE_GROUP_PURPOSE,
            "ServiceGroupPurpose",
        )
    }
    /// Name of the service group. COM: `Name`.
    #[getter]
    fn name<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::NAME)
    }
}

/// The set of service groups an agent can serve changes.
///
/// The list is the whole new set, not the difference.
///
/// COM: `BROADCAST_AGENT_SERVICEGROUPS_CHANGED` (34).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct AgentServiceGroupsChanged {}

#[pymethods]
impl AgentServiceGroupsChanged {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Record ids of the service groups the agent can now serve. COM: `ServiceGroupList`.
    #[getter]
    fn service_group_list<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyTuple>>> {
        ids_at(event, Parameter::SERVICE_GROUP_LIST)
    }
}

/// The initial configuration data are complete.
///
/// It follows the `Logon` and `ServiceGroupAdded` events sent right after the connect; live events
/// come next. It has no parameters.
///
/// COM: `BROADCAST_DATA_COMPLETE` (35).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct DataComplete {}

/// The Agent Service ends the connection in an orderly way.
///
/// `OnDisconnect` follows. A connection that is simply lost brings `OnDisconnect` alone. It has no
/// parameters.
///
/// COM: `BROADCAST_DISCONNECT` (36).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct ServiceDisconnect {}

/// An agent is consulted by another agent who has a service group call on hold.
///
/// It is sent for the consulted agent and describes the held customer's call, with up to three IVR
/// data fields as numbered labels and values.
///
/// COM: `BROADCAST_XFER_CALL_INFORMATION` (37).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct XferCallInformation {}

#[pymethods]
impl XferCallInformation {
    /// Record id of the consulted agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the customer's call, which is on hold. COM: `HeldCallID`.
    #[getter]
    fn held_call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::HELD_CALL_ID)
    }
    /// Id of the consultation call. COM: `ActiveCallID`.
    #[getter]
    fn active_call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::ACTIVE_CALL_ID)
    }
    /// Record id of the service group the customer's call belongs to. COM: `ServiceGroupID`.
    #[getter]
    fn service_group_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SERVICE_GROUP_ID)
    }
    /// Number of the customer on hold. COM: `CallingPartyNumber`.
    #[getter]
    fn calling_party_number<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::CALLING_PARTY_NUMBER)
    }
    /// Number that was dialed originally. COM: `CalledNumber`.
    #[getter]
    fn called_number<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::CALLED_NUMBER)
    }
    /// Label of IVR data field 1. COM: `IVRLabel1`.
    #[getter]
    fn ivr_label1<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL1)
    }
    /// Value of IVR data field 1. COM: `IVRData1`.
    #[getter]
    fn ivr_data1<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA1)
    }
    /// Label of IVR data field 2. COM: `IVRLabel2`.
    #[getter]
    fn ivr_label2<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL2)
    }
    /// Value of IVR data field 2. COM: `IVRData2`.
    #[getter]
    fn ivr_data2<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA2)
    }
    /// Label of IVR data field 3. COM: `IVRLabel3`.
    #[getter]
    fn ivr_label3<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL3)
    }
    /// Value of IVR data field 3. COM: `IVRData3`.
    #[getter]
    fn ivr_data3<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA3)
    }

    /// Label and data of the IVR fields that the event has.
    #[getter]
    fn ivr<'py>(event: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        pairs_at(
            event,
            &[
                (Parameter::IVR_LABEL1, Parameter::IVR_DATA1),
                (Parameter::IVR_LABEL2, Parameter::IVR_DATA2),
                (Parameter::IVR_LABEL3, Parameter::IVR_DATA3),
            ],
        )
    }
}

/// An agent's IP telephone or SIP softphone registers, and its address and ports are known.
///
/// COM: `BROADCAST_IPAGENTINFO` (38).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct IpAgentInfo {}

#[pymethods]
impl IpAgentInfo {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// IP address of the telephone or of the agent's computer. COM: `IPAddress`.
    #[getter]
    fn ip_address<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IP_ADDRESS)
    }
    /// Port used for RAS. COM: `RASPort`.
    #[getter]
    fn ras_port(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::RAS_PORT)
    }
    /// Port used for call signaling. COM: `CSPort`.
    #[getter]
    fn cs_port(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CS_PORT)
    }
}

/// The IVR data of a call change.
///
/// It follows a change by the agent, `SetAgentIVRData` or `SetAgentIVRDataWithCDR`, and also tells
/// of customer data of a campaign that an agent changes. Only fields that changed need be present,
/// at most three; they come as numbered labels and values.
///
/// COM: `BROADCAST_CALLINFORMATION_UPDATE` (39).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct CallInformationUpdate {}

#[pymethods]
impl CallInformationUpdate {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the service group call. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
    /// Kind of call. COM: `CallType`.
    #[getter]
    fn call_type<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        number_at(event, Parameter::CALL_TYPE, "CallType")
    }
    /// Label of changed field 1. COM: `IVRLabel1`.
    #[getter]
    fn ivr_label1<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL1)
    }
    /// New value of changed field 1. COM: `IVRData1`.
    #[getter]
    fn ivr_data1<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA1)
    }
    /// Label of changed field 2. COM: `IVRLabel2`.
    #[getter]
    fn ivr_label2<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL2)
    }
    /// New value of changed field 2. COM: `IVRData2`.
    #[getter]
    fn ivr_data2<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA2)
    }
    /// Label of changed field 3. COM: `IVRLabel3`.
    #[getter]
    fn ivr_label3<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL3)
    }
    /// New value of changed field 3. COM: `IVRData3`.
    #[getter]
    fn ivr_data3<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA3)
    }

    /// Label and data of the IVR fields that the event has.
    #[getter]
    fn ivr<'py>(event: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        pairs_at(
            event,
            &[
                (Parameter::IVR_LABEL1, Parameter::IVR_DATA1),
                (Parameter::IVR_LABEL2, Parameter::IVR_DATA2),
                (Parameter::IVR_LABEL3, Parameter::IVR_DATA3),
            ],
        )
    }
}

/// The private data of a call change.
///
/// It follows a change by the agent or `SetPrivateData`.
///
/// COM: `BROADCAST_ASSOCIATEDDATA_SET` (40).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct AssociatedDataSet {}

#[pymethods]
impl AssociatedDataSet {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the service group call. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
    /// Kind of call. COM: `CallType`.
    #[getter]
    fn call_type<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        number_at(event, Parameter::CALL_TYPE, "CallType")
    }
    /// New private data of the call. COM: `PrivateData`.
    #[getter]
    fn private_data<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::PRIVATE_DATA)
    }
}

/// Call qualification codes are set for a call.
///
/// It follows when the agent enters codes, or `SetAgentCQCodes`.
///
/// COM: `BROADCAST_CQCODES` (41).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct CqCodes {}

#[pymethods]
impl CqCodes {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the service group call. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
    /// Kind of call. COM: `CallType`.
    #[getter]
    fn call_type<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        number_at(event, Parameter::CALL_TYPE, "CallType")
    }
    /// Call qualification codes that were entered. COM: `CQCodeList`.
    #[getter]
    fn cq_code_list<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyTuple>>> {
        codes_at(event, Parameter::CQ_CODE_LIST)
    }
}

/// An outgoing call cannot be completed.
///
/// The switch may send causes beyond the known ones.
///
/// COM: `BROADCAST_FAILED` (42).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct Failed {}

#[pymethods]
impl Failed {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the call that failed. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
    /// Why the call failed. COM: `Cause`.
    #[getter]
    fn cause<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        number_at(event, Parameter::CAUSE, "CallCause")
    }
    /// Number that was dialed originally. COM: `CalledNumber`.
    #[getter]
    fn called_number<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::CALLED_NUMBER)
    }
}

/// Recording of a call starts.
///
/// An external recorder, a supervisor or the agent may have started it. `RecordingStopped` ends it.
///
/// COM: `BROADCAST_RECORDINGSTARTED` (43).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct RecordingStarted {}

#[pymethods]
impl RecordingStarted {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Extension that is recorded. COM: `DN`.
    #[getter]
    fn dn<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::DN)
    }
    /// IP address of the recorded agent; absent unless the agent is logged on at an IP extension.
    /// COM: `IPAddress`.
    #[getter]
    fn ip_address<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IP_ADDRESS)
    }
    /// Id of the call that is recorded. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
    /// Record id of the service group; absent if the call belongs to none. COM: `ServiceGroupID`.
    #[getter]
    fn service_group_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SERVICE_GROUP_ID)
    }
    /// Number of the other party. COM: `OppositePartyNumber`.
    #[getter]
    fn opposite_party_number<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::OPPOSITE_PARTY_NUMBER)
    }
}

/// Recording of a call stops.
///
/// COM: `BROADCAST_RECORDINGSTOPPED` (44).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct RecordingStopped {}

#[pymethods]
impl RecordingStopped {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the call that was recorded. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
}

/// A phone agent logs on.
///
/// The same logon also comes as `Logon`. The vendor intends to drop this event in favour of that
/// one.
///
/// COM: `BROADCAST_LOGON_PHONEAGENT` (45).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct LogonPhoneAgent {}

#[pymethods]
impl LogonPhoneAgent {
    /// Record id of the phone agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Extension the phone agent uses. COM: `DN`.
    #[getter]
    fn dn<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::DN)
    }
}

/// A phone agent logs off.
///
/// The same logoff also comes as `Logoff`. The vendor intends to drop this event in favour of that
/// one.
///
/// COM: `BROADCAST_LOGOFF_PHONEAGENT` (46).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct LogoffPhoneAgent {}

#[pymethods]
impl LogoffPhoneAgent {
    /// Record id of the phone agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
}

/// The call status of a phone agent changes.
///
/// The vendor intends to drop this event; the call events of a phone agent tell of the same
/// changes.
///
/// COM: `BROADCAST_PHONEAGENT_STATUSES` (47).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct PhoneAgentStatuses {}

#[pymethods]
impl PhoneAgentStatuses {
    /// Record id of the phone agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// New status of the phone agent: idle, busy or clerical. COM: `CallSubstate`.
    #[getter]
    fn call_substate<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        number_at(event, Parameter::CALL_SUBSTATE, "PhoneAgentSubstate")
    }
}

/// A service group call is allocated to a phone agent.
///
/// It carries up to ten IVR data fields as numbered labels and values. The same call also comes as
/// `CallInformation`, which tells the kind of call besides. The vendor intends to drop this event
/// in favour of that one.
///
/// COM: `BROADCAST_PHONEAGENT_CALL_INFORMATION` (48).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct PhoneAgentCallInformation {}

#[pymethods]
impl PhoneAgentCallInformation {
    /// Record id of the phone agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the service group call. COM: `CallID`.
    #[getter]
    fn call_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::CALL_ID)
    }
    /// Record id of the service group. COM: `ServiceGroupID`.
    #[getter]
    fn service_group_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SERVICE_GROUP_ID)
    }
    /// Number of the caller. COM: `CallingPartyNumber`.
    #[getter]
    fn calling_party_number<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::CALLING_PARTY_NUMBER)
    }
    /// Number that was dialed originally. COM: `CalledNumber`.
    #[getter]
    fn called_number<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::CALLED_NUMBER)
    }
    /// Label of IVR data field 1. COM: `IVRLabel1`.
    #[getter]
    fn ivr_label1<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL1)
    }
    /// Value of IVR data field 1. COM: `IVRData1`.
    #[getter]
    fn ivr_data1<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA1)
    }
    /// Label of IVR data field 2. COM: `IVRLabel2`.
    #[getter]
    fn ivr_label2<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL2)
    }
    /// Value of IVR data field 2. COM: `IVRData2`.
    #[getter]
    fn ivr_data2<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA2)
    }
    /// Label of IVR data field 3. COM: `IVRLabel3`.
    #[getter]
    fn ivr_label3<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL3)
    }
    /// Value of IVR data field 3. COM: `IVRData3`.
    #[getter]
    fn ivr_data3<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA3)
    }
    /// Label of IVR data field 4. COM: `IVRLabel4`.
    #[getter]
    fn ivr_label4<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL4)
    }
    /// Value of IVR data field 4. COM: `IVRData4`.
    #[getter]
    fn ivr_data4<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA4)
    }
    /// Label of IVR data field 5. COM: `IVRLabel5`.
    #[getter]
    fn ivr_label5<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL5)
    }
    /// Value of IVR data field 5. COM: `IVRData5`.
    #[getter]
    fn ivr_data5<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA5)
    }
    /// Label of IVR data field 6. COM: `IVRLabel6`.
    #[getter]
    fn ivr_label6<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL6)
    }
    /// Value of IVR data field 6. COM: `IVRData6`.
    #[getter]
    fn ivr_data6<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA6)
    }
    /// Label of IVR data field 7. COM: `IVRLabel7`.
    #[getter]
    fn ivr_label7<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL7)
    }
    /// Value of IVR data field 7. COM: `IVRData7`.
    #[getter]
    fn ivr_data7<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA7)
    }
    /// Label of IVR data field 8. COM: `IVRLabel8`.
    #[getter]
    fn ivr_label8<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL8)
    }
    /// Value of IVR data field 8. COM: `IVRData8`.
    #[getter]
    fn ivr_data8<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA8)
    }
    /// Label of IVR data field 9. COM: `IVRLabel9`.
    #[getter]
    fn ivr_label9<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL9)
    }
    /// Value of IVR data field 9. COM: `IVRData9`.
    #[getter]
    fn ivr_data9<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA9)
    }
    /// Label of IVR data field 10. COM: `IVRLabel10`.
    #[getter]
    fn ivr_label10<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_LABEL10)
    }
    /// Value of IVR data field 10. COM: `IVRData10`.
    #[getter]
    fn ivr_data10<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::IVR_DATA10)
    }
    /// Seconds the call waited in the queue. COM: `TimeInQueue`.
    #[getter]
    fn time_in_queue(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::TIME_IN_QUEUE)
    }

    /// Label and data of the IVR fields that the event has.
    #[getter]
    fn ivr<'py>(event: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        pairs_at(
            event,
            &[
                (Parameter::IVR_LABEL1, Parameter::IVR_DATA1),
                (Parameter::IVR_LABEL2, Parameter::IVR_DATA2),
                (Parameter::IVR_LABEL3, Parameter::IVR_DATA3),
                (Parameter::IVR_LABEL4, Parameter::IVR_DATA4),
                (Parameter::IVR_LABEL5, Parameter::IVR_DATA5),
                (Parameter::IVR_LABEL6, Parameter::IVR_DATA6),
                (Parameter::IVR_LABEL7, Parameter::IVR_DATA7),
                (Parameter::IVR_LABEL8, Parameter::IVR_DATA8),
                (Parameter::IVR_LABEL9, Parameter::IVR_DATA9),
                (Parameter::IVR_LABEL10, Parameter::IVR_DATA10),
            ],
        )
    }
}

/// An open media session is rejected at an agent.
///
/// COM: `BROADCAST_OPENMEDIAREJECTED` (49).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct OpenMediaRejected {}

#[pymethods]
impl OpenMediaRejected {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the open media session. COM: `SessionID`.
    #[getter]
    fn session_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SESSION_ID)
    }
    /// Why the session was rejected, as text. COM: `Cause`.
    #[getter]
    fn cause<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        word_at(event, Parameter::CAUSE, "SessionRejectCause")
    }
}

/// An agent opens an open media session and begins to handle it.
///
/// `OpenMediaCompleted` follows when the agent is done with it.
///
/// COM: `BROADCAST_OPENMEDIAHANDLING` (50).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct OpenMediaHandling {}

#[pymethods]
impl OpenMediaHandling {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the open media session. COM: `SessionID`.
    #[getter]
    fn session_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SESSION_ID)
    }
}

/// An agent is done with an open media session.
///
/// In openccas `HangupSession` on an open media session raises it too.
///
/// COM: `BROADCAST_OPENMEDIACOMPLETED` (51).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct OpenMediaCompleted {}

#[pymethods]
impl OpenMediaCompleted {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the open media session. COM: `SessionID`.
    #[getter]
    fn session_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SESSION_ID)
    }
    /// Whether the agent enters clerical state. COM: `ClericalFlag`.
    #[getter]
    fn clerical_flag(event: &Bound<'_, Self>) -> Option<bool> {
        flag_at(event, Parameter::CLERICAL_FLAG)
    }
}

/// An agent becomes not ready for open media sessions.
///
/// COM: `BROADCAST_OPENMEDIANOTREADY` (52).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct OpenMediaNotReady {}

#[pymethods]
impl OpenMediaNotReady {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Record id of the not-ready reason, or -1 if none was given. After `SetOpenMediaNotReady`,
    /// which takes no reason, it is -1. COM: `ReasonID`.
    #[getter]
    fn reason_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REASON_ID)
    }
    /// Text of the not-ready reason; empty if none was given. COM: `ReasonString`.
    #[getter]
    fn reason_string<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::REASON_STRING)
    }
}

/// An agent becomes ready for open media sessions.
///
/// COM: `BROADCAST_OPENMEDIAREADY` (53).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct OpenMediaReady {}

#[pymethods]
impl OpenMediaReady {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
}

/// An agent rejects a chat session.
///
/// COM: `BROADCAST_CHATREJECT` (55).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct ChatReject {}

#[pymethods]
impl ChatReject {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the chat session. COM: `SessionID`.
    #[getter]
    fn session_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SESSION_ID)
    }
    /// Why the session was rejected, as text. COM: `Cause`.
    #[getter]
    fn cause<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        word_at(event, Parameter::CAUSE, "SessionRejectCause")
    }
}

/// An agent handles a chat session.
///
/// `ChatComplete` follows when the agent is done with it.
///
/// COM: `BROADCAST_CHATHANDLING` (56).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct ChatHandling {}

#[pymethods]
impl ChatHandling {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the chat session. COM: `SessionID`.
    #[getter]
    fn session_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SESSION_ID)
    }
}

/// An agent is done with a chat session.
///
/// In openccas `HangupSession` on a chat session raises it too.
///
/// COM: `BROADCAST_CHATCOMPLETE` (57).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct ChatComplete {}

#[pymethods]
impl ChatComplete {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the chat session. COM: `SessionID`.
    #[getter]
    fn session_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SESSION_ID)
    }
    /// Whether the agent is now in clerical state for the session. COM: `ClericalFlag`.
    #[getter]
    fn clerical_flag(event: &Bound<'_, Self>) -> Option<bool> {
        flag_at(event, Parameter::CLERICAL_FLAG)
    }
}

/// An agent becomes ready for chat sessions.
///
/// COM: `BROADCAST_CHATREADY` (58).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct ChatReady {}

#[pymethods]
impl ChatReady {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
}

/// An agent becomes not ready for chat sessions.
///
/// COM: `BROADCAST_CHATNOTREADY` (59).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct ChatNotReady {}

#[pymethods]
impl ChatNotReady {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Record id of the not-ready reason, or -1 if none was given. After `SetChatNotReady`, which
    /// takes no reason, it is -1. COM: `ReasonID`.
    #[getter]
    fn reason_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REASON_ID)
    }
    /// Text of the not-ready reason; empty if none was given. COM: `ReasonString`.
    #[getter]
    fn reason_string<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::REASON_STRING)
    }
}

/// An agent hands an e-mail over to another agent.
///
/// COM: `BROADCAST_EMAILREDIRECT` (60).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct EmailRedirect {}

#[pymethods]
impl EmailRedirect {
    /// Record id of the agent who had the e-mail before. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Record id of the agent who gets the e-mail. COM: `ToRecID`.
    #[getter]
    fn to_rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::TO_REC_ID)
    }
    /// Id of the e-mail message. COM: `MessageID`.
    #[getter]
    fn message_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::MESSAGE_ID)
    }
    /// Record id of the service group of the e-mail. COM: `ServiceGroupID`.
    #[getter]
    fn service_group_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SERVICE_GROUP_ID)
    }
    /// Text of the e-mail. COM: `EmailText`.
    #[getter]
    fn email_text<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str> {
        text_at(event, Parameter::EMAIL_TEXT)
    }
}

/// An agent hands a chat session over to another agent.
///
/// COM: `BROADCAST_CHATREDIRECT` (61).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct ChatRedirect {}

#[pymethods]
impl ChatRedirect {
    /// Record id of the agent who had the session before. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Record id of the agent who gets the session. COM: `ToRecID`.
    #[getter]
    fn to_rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::TO_REC_ID)
    }
    /// Id of the chat session. COM: `SessionID`.
    #[getter]
    fn session_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SESSION_ID)
    }
    /// Record id of the service group of the session. COM: `ServiceGroupID`.
    #[getter]
    fn service_group_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SERVICE_GROUP_ID)
    }
}

/// An agent begins to handle an e-mail.
///
/// COM: `BROADCAST_EMAILHANDLING` (62).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct EmailHandling {}

#[pymethods]
impl EmailHandling {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the e-mail message. COM: `MessageID`.
    #[getter]
    fn message_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::MESSAGE_ID)
    }
}

/// An agent begins to handle an SMS session.
///
/// COM: `BROADCAST_SMSHANDLING` (63).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct SmsHandling {}

#[pymethods]
impl SmsHandling {
    /// Record id of the agent. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the SMS message. COM: `MessageID`.
    #[getter]
    fn message_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::MESSAGE_ID)
    }
}

/// An open media session is handed over to another agent.
///
/// COM: `BROADCAST_OPENMEDIAREDIRECT` (64).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct OpenMediaRedirect {}

#[pymethods]
impl OpenMediaRedirect {
    /// Record id of the agent who had the session before. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Record id of the agent who gets the session. COM: `ToRecID`.
    #[getter]
    fn to_rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::TO_REC_ID)
    }
    /// Id of the open media session. COM: `SessionID`.
    #[getter]
    fn session_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SESSION_ID)
    }
    /// Record id of the service group of the session. COM: `ServiceGroupID`.
    #[getter]
    fn service_group_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SERVICE_GROUP_ID)
    }
}

/// An agent forwards a chat session to another service group.
///
/// COM: `BROADCAST_CHATFORWARD` (65).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct ChatForward {}

#[pymethods]
impl ChatForward {
    /// Record id of the agent who had the session before. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the chat session. COM: `SessionID`.
    #[getter]
    fn session_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SESSION_ID)
    }
    /// Record id of the service group the session is forwarded to. COM: `ServiceGroupID`.
    #[getter]
    fn service_group_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SERVICE_GROUP_ID)
    }
}

/// An agent forwards an open media session to another service group.
///
/// COM: `BROADCAST_OPENMEDIAFORWARD` (66).
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct OpenMediaForward {}

#[pymethods]
impl OpenMediaForward {
    /// Record id of the agent who had the session before. COM: `RecID`.
    #[getter]
    fn rec_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::REC_ID)
    }
    /// Id of the open media session. COM: `SessionID`.
    #[getter]
    fn session_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SESSION_ID)
    }
    /// Record id of the service group the session is forwarded to. COM: `ServiceGroupID`.
    #[getter]
    fn service_group_id(event: &Bound<'_, Self>) -> Option<i32> {
        long_at(event, Parameter::SERVICE_GROUP_ID)
    }
}
