// Generated from crates/catalogue/requests.toml by `cargo xtask codegen`. Do not edit.

//! The requests as methods of the async client.

use openccas_protocol::{AgentMediaSettings, MediaType, Method, PhoneAgentStatus};

use crate::{
    Client, Result, When,
    request::{ivr_arguments, join_cq_codes},
};

impl Client {
    /// Finds the record id of the agent with a given logon id.
    ///
    /// The agent need not be logged on. The search stays within what the connection may see; a host
    /// administrator whose tenants use the same logon id gets the agent of the lowest tenant id.
    /// Works on every kind of connection.
    ///
    /// - `agent_logon_id`: Logon id of the agent.
    ///
    /// COM: `GetAgentRecIDFromLogonID`.
    ///
    /// # Errors
    /// `agent_unknown`; and those of every request ([`Client::call`]).
    pub async fn get_agent_rec_id_from_logon_id(&self, agent_logon_id: &str) -> Result<i32> {
        let arguments = [agent_logon_id.into()];
        self.call(Method::GetAgentRecIdFromLogonId, &arguments)
            .await?
            .long()
    }

    /// Dials a number from an agent's telephone.
    ///
    /// The agent must be logged on. `Originated` tells that the call was begun, `Delivered` that
    /// the other end rings, `Established` that it answered, and `Failed` that the call did not come
    /// about. If the agent's telephone cannot place a call now, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `dial_string`: Number to dial.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// COM: `MakeCall`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn make_call(&self, agent_rec_id: i32, dial_string: &str) -> Result<()> {
        let arguments = [agent_rec_id.into(), dial_string.into()];
        self.call(Method::MakeCall, &arguments).await?.none()
    }

    /// Answers a call that rings at an agent.
    ///
    /// The agent must be logged on. `Established` tells that the call was answered. If no such call
    /// rings, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the ringing call.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// COM: `AnswerCall`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn answer_call(&self, agent_rec_id: i32, call_id: i32) -> Result<()> {
        let arguments = [agent_rec_id.into(), call_id.into()];
        self.call(Method::AnswerCall, &arguments).await?.none()
    }

    /// Hangs up a call of an agent.
    ///
    /// The agent must be logged on. `ConnectionCleared` tells that the agent has left the call, and
    /// whether clerical time follows. If the agent has no such call, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the call.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// COM: `HangupCall`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn hangup_call(&self, agent_rec_id: i32, call_id: i32) -> Result<()> {
        let arguments = [agent_rec_id.into(), call_id.into()];
        self.call(Method::HangupCall, &arguments).await?.none()
    }

    /// Ends an open media, e-mail, SMS or chat session of an agent.
    ///
    /// The agent must be logged on. `OpenMediaCompleted` tells that an open media session has
    /// ended, `ChatComplete` that a chat has. An e-mail or SMS raises `EmailDelete` if the agent
    /// was handling it, `EmailReject` if not. If the agent has no such session, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `session_id`: Id of the session; for an e-mail or SMS, the message id that its events
    ///   carry.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// COM: `HangupSession`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn hangup_session(&self, agent_rec_id: i32, session_id: i32) -> Result<()> {
        let arguments = [agent_rec_id.into(), session_id.into()];
        self.call(Method::HangupSession, &arguments).await?.none()
    }

    /// Puts a call of an agent on hold.
    ///
    /// The agent must be logged on. `Held` tells that the call is on hold. If the agent has no such
    /// established call, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the established call.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// COM: `HoldCall`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn hold_call(&self, agent_rec_id: i32, call_id: i32) -> Result<()> {
        let arguments = [agent_rec_id.into(), call_id.into()];
        self.call(Method::HoldCall, &arguments).await?.none()
    }

    /// Takes a call of an agent back from hold.
    ///
    /// The agent must be logged on. `Retrieved` tells that the agent is connected to it again. If
    /// the call is not on hold, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the held call.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// COM: `RetrieveCall`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn retrieve_call(&self, agent_rec_id: i32, call_id: i32) -> Result<()> {
        let arguments = [agent_rec_id.into(), call_id.into()];
        self.call(Method::RetrieveCall, &arguments).await?.none()
    }

    /// Joins the calls of an agent into a conference.
    ///
    /// The agent must be logged on and have a held call and an active one. `Conferenced` gives the
    /// id of the new call and the other parties. Without two such calls nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// COM: `ConferenceCall`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn conference_call(&self, agent_rec_id: i32) -> Result<()> {
        let arguments = [agent_rec_id.into()];
        self.call(Method::ConferenceCall, &arguments).await?.none()
    }

    /// Connects an agent's held call to the active call and takes the agent out of both.
    ///
    /// The agent must be logged on. `Transferred` gives the id of the new call. Without a held call
    /// of this id and an active call beside it, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `held_call_id`: Id of the held call.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// COM: `TransferCall`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn transfer_call(&self, agent_rec_id: i32, held_call_id: i32) -> Result<()> {
        let arguments = [agent_rec_id.into(), held_call_id.into()];
        self.call(Method::TransferCall, &arguments).await?.none()
    }

    /// Sends a call at an agent on to another destination.
    ///
    /// The agent must be logged on. `ConnectionCleared` tells that the call has left the agent,
    /// with the destination in its divert parameters. If the agent has no such call, nothing
    /// happens. The destination comes before the call here; in `DeflectPhoneAgentCall` it comes
    /// last.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `dest`: Number of the destination.
    /// - `call_id`: Id of the call.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// COM: `DeflectCall`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn deflect_call(&self, agent_rec_id: i32, dest: &str, call_id: i32) -> Result<()> {
        let arguments = [agent_rec_id.into(), dest.into(), call_id.into()];
        self.call(Method::DeflectCall, &arguments).await?.none()
    }

    /// Rejects a service group call that arrives at an agent.
    ///
    /// The agent must be logged on. `CallRejected` tells that the call was rejected. If no such
    /// call rings at the agent, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the arriving service group call.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// COM: `RejectServiceCall`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn reject_service_call(&self, agent_rec_id: i32, call_id: i32) -> Result<()> {
        let arguments = [agent_rec_id.into(), call_id.into()];
        self.call(Method::RejectServiceCall, &arguments)
            .await?
            .none()
    }

    /// Ends an agent's clerical time after a call.
    ///
    /// The agent must be logged on. `ClericalEnded` tells that the agent can take service group
    /// calls again. If the agent is not in clerical state for this call, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the call that the clerical time belongs to.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// COM: `CancelClerical`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn cancel_clerical(&self, agent_rec_id: i32, call_id: i32) -> Result<()> {
        let arguments = [agent_rec_id.into(), call_id.into()];
        self.call(Method::CancelClerical, &arguments).await?.none()
    }

    /// Ends an agent's clerical time after an open media, e-mail, SMS or chat session.
    ///
    /// The agent must be logged on. If the agent is not in clerical state for this session, nothing
    /// happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `session_id`: Id of the session; for an e-mail or SMS, the message id that its events
    ///   carry.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// COM: `CancelSessionClerical`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn cancel_session_clerical(&self, agent_rec_id: i32, session_id: i32) -> Result<()> {
        let arguments = [agent_rec_id.into(), session_id.into()];
        self.call(Method::CancelSessionClerical, &arguments)
            .await?
            .none()
    }

    /// Lengthens an agent's clerical time.
    ///
    /// The agent must be logged on. No event tells of it: `ClericalEnded` comes later by as much.
    /// If the agent is not in clerical state for this call, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the call that the clerical time belongs to.
    /// - `num_seconds`: Seconds to add.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// COM: `ExtendClerical`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn extend_clerical(
        &self,
        agent_rec_id: i32,
        call_id: i32,
        num_seconds: i32,
    ) -> Result<()> {
        let arguments = [agent_rec_id.into(), call_id.into(), num_seconds.into()];
        self.call(Method::ExtendClerical, &arguments).await?.none()
    }

    /// Makes an agent ready for voice calls.
    ///
    /// The agent must be logged on. `Ready` tells that it happened.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// COM: `SetVoiceReady`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn set_voice_ready(&self, agent_rec_id: i32) -> Result<()> {
        let arguments = [agent_rec_id.into()];
        self.call(Method::SetVoiceReady, &arguments).await?.none()
    }

    /// Makes an agent not ready for voice calls.
    ///
    /// The agent must be logged on. `NotReady` tells that it happened and gives the reason. A
    /// reason that is not defined counts as none.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `reason`: Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 or a
    ///   negative number for none.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// COM: `SetVoiceNotReady`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn set_voice_not_ready(&self, agent_rec_id: i32, reason: Option<i32>) -> Result<()> {
        let arguments = [agent_rec_id.into(), reason.unwrap_or(0).into()];
        self.call(Method::SetVoiceNotReady, &arguments)
            .await?
            .none()
    }

    /// Tells whether an agent is ready for voice calls.
    ///
    /// The agent must be logged on. The answer comes at once, from what the service knows; nobody
    /// waits for the agent application. Works on every kind of connection.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// COM: `GetVoiceReadyStatus`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`; and those of every request ([`Client::call`]).
    pub async fn get_voice_ready_status(&self, agent_rec_id: i32) -> Result<bool> {
        let arguments = [agent_rec_id.into()];
        self.call(Method::GetVoiceReadyStatus, &arguments)
            .await?
            .flag()
    }

    /// Makes an agent ready for e-mail.
    ///
    /// The agent must be logged on. `EmailReady` tells that it happened.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// COM: `SetEmailReady`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn set_email_ready(&self, agent_rec_id: i32) -> Result<()> {
        let arguments = [agent_rec_id.into()];
        self.call(Method::SetEmailReady, &arguments).await?.none()
    }

    /// Makes an agent not ready for e-mail.
    ///
    /// The agent must be logged on. `EmailNotReady` tells that it happened. No reason can be given,
    /// so the event carries -1 and an empty text.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// COM: `SetEmailNotReady`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn set_email_not_ready(&self, agent_rec_id: i32) -> Result<()> {
        let arguments = [agent_rec_id.into()];
        self.call(Method::SetEmailNotReady, &arguments)
            .await?
            .none()
    }

    /// Tells whether an agent is ready for e-mail.
    ///
    /// The agent must be logged on. The answer comes at once, from what the service knows; nobody
    /// waits for the agent application. Works on every kind of connection.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// COM: `GetEmailReadyStatus`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`; and those of every request ([`Client::call`]).
    pub async fn get_email_ready_status(&self, agent_rec_id: i32) -> Result<bool> {
        let arguments = [agent_rec_id.into()];
        self.call(Method::GetEmailReadyStatus, &arguments)
            .await?
            .flag()
    }

    /// Lists the not-ready reasons of a tenant.
    ///
    /// The record ids in it are what `SetVoiceNotReady` and `SetPhoneAgentNotReady` take, and what
    /// the not-ready events carry.
    ///
    /// - `tenant_rec_id`: Record id of the tenant; -1 on a system without tenants.
    ///
    /// COM: `GetNotReadyReasons`.
    ///
    /// # Errors
    /// `unknown_tenant`, `direct_connect_required`; and those of every request ([`Client::call`]).
    pub async fn get_not_ready_reasons(&self, tenant_rec_id: i32) -> Result<Vec<(i32, String)>> {
        let arguments = [tenant_rec_id.into()];
        self.call(Method::GetNotReadyReasons, &arguments)
            .await?
            .id_names()
    }

    /// Logs a phone agent on at an extension.
    ///
    /// `Logon` and `LogonPhoneAgent` tell that it happened, if the service is set to give phone
    /// agents' events. If the phone agent is logged on at another extension already, or no phone
    /// agent has this PIN, nothing happens.
    ///
    /// - `pin`: PIN of the phone agent.
    /// - `extension`: Extension to log on at.
    /// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
    ///   tenants.
    /// - `oas_id`: Id of the OAS server that monitors the extension.
    ///
    /// Success means that the request was sent to the router.
    ///
    /// COM: `LogonPhoneAgent`.
    ///
    /// # Errors
    /// `unknown_tenant`, `direct_connect_required`; and those of every request ([`Client::call`]).
    pub async fn logon_phone_agent(
        &self,
        pin: &str,
        extension: &str,
        tenant_id: i32,
        oas_id: i32,
    ) -> Result<()> {
        let arguments = [
            pin.into(),
            extension.into(),
            tenant_id.into(),
            oas_id.into(),
        ];
        self.call(Method::LogonPhoneAgent, &arguments).await?.none()
    }

    /// Logs a phone agent off.
    ///
    /// `Logoff` and `LogoffPhoneAgent` tell that it happened, if the service is set to give phone
    /// agents' events. If no phone agent with this PIN is logged on, nothing happens.
    ///
    /// - `pin`: PIN of the phone agent.
    /// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
    ///   tenants.
    ///
    /// Success means that the request was sent to the router.
    ///
    /// COM: `LogoffPhoneAgent`.
    ///
    /// # Errors
    /// `unknown_tenant`, `direct_connect_required`; and those of every request ([`Client::call`]).
    pub async fn logoff_phone_agent(&self, pin: &str, tenant_id: i32) -> Result<()> {
        let arguments = [pin.into(), tenant_id.into()];
        self.call(Method::LogoffPhoneAgent, &arguments)
            .await?
            .none()
    }

    /// Makes a phone agent ready for voice calls.
    ///
    /// `Ready` tells that it happened, if the service is set to give phone agents' events. If no
    /// phone agent with this PIN is logged on, nothing happens.
    ///
    /// - `pin`: PIN of the phone agent.
    /// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
    ///   tenants.
    ///
    /// Success means that the request was sent to the router.
    ///
    /// COM: `SetPhoneAgentReady`.
    ///
    /// # Errors
    /// `unknown_tenant`, `direct_connect_required`; and those of every request ([`Client::call`]).
    pub async fn set_phone_agent_ready(&self, pin: &str, tenant_id: i32) -> Result<()> {
        let arguments = [pin.into(), tenant_id.into()];
        self.call(Method::SetPhoneAgentReady, &arguments)
            .await?
            .none()
    }

    /// Makes a phone agent not ready for voice calls.
    ///
    /// `NotReady` tells that it happened and gives the reason, if the service is set to give phone
    /// agents' events. A reason that is not defined counts as none. If no phone agent with this PIN
    /// is logged on, nothing happens.
    ///
    /// - `pin`: PIN of the phone agent.
    /// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
    ///   tenants.
    /// - `reason_id`: Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 for
    ///   none.
    ///
    /// Success means that the request was sent to the router.
    ///
    /// COM: `SetPhoneAgentNotReady`.
    ///
    /// # Errors
    /// `unknown_tenant`, `direct_connect_required`; and those of every request ([`Client::call`]).
    pub async fn set_phone_agent_not_ready(
        &self,
        pin: &str,
        tenant_id: i32,
        reason_id: Option<i32>,
    ) -> Result<()> {
        let arguments = [pin.into(), tenant_id.into(), reason_id.unwrap_or(0).into()];
        self.call(Method::SetPhoneAgentNotReady, &arguments)
            .await?
            .none()
    }

    /// Tells whether a phone agent is ready for voice calls.
    ///
    /// The phone agent must be logged on.
    ///
    /// - `agent_rec_id`: Record id of the phone agent.
    ///
    /// COM: `GetPhoneAgentVoiceReadyStatus`.
    ///
    /// # Errors
    /// `agent_unknown`, `phone_agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn get_phone_agent_voice_ready_status(&self, agent_rec_id: i32) -> Result<bool> {
        let arguments = [agent_rec_id.into()];
        self.call(Method::GetPhoneAgentVoiceReadyStatus, &arguments)
            .await?
            .flag()
    }

    /// Finds the record id of the phone agent who is logged on at an extension.
    ///
    /// The search stays within what the connection may see; a host administrator whose tenants use
    /// the same extension gets the phone agent of the lowest tenant id.
    ///
    /// - `extension`: Extension at which the phone agent is logged on.
    ///
    /// COM: `GetPhoneAgentRecIDFromExtension`.
    ///
    /// # Errors
    /// `phone_agent_not_logged_on`, `direct_connect_required`; and those of every request
    /// ([`Client::call`]).
    pub async fn get_phone_agent_rec_id_from_extension(&self, extension: &str) -> Result<i32> {
        let arguments = [extension.into()];
        self.call(Method::GetPhoneAgentRecIdFromExtension, &arguments)
            .await?
            .long()
    }

    /// Finds the service group whose call a phone agent is handling.
    ///
    /// The phone agent is the one who is logged on at the extension. The search stays within what
    /// the connection may see; a host administrator whose tenants use the same extension gets the
    /// phone agent of the lowest tenant id.
    ///
    /// - `extension`: Extension at which the phone agent is logged on.
    ///
    /// COM: `GetPhoneAgentServiceGroupID`.
    ///
    /// # Errors
    /// `phone_agent_not_logged_on`, `direct_connect_required`; and those of every request
    /// ([`Client::call`]).
    pub async fn get_phone_agent_service_group_id(&self, extension: &str) -> Result<i32> {
        let arguments = [extension.into()];
        self.call(Method::GetPhoneAgentServiceGroupId, &arguments)
            .await?
            .long()
    }

    /// Lists the service groups that an agent serves.
    ///
    /// The agent must be logged on. `AgentServiceGroupsChanged` tells when the list changes. Works
    /// on every kind of connection.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// COM: `GetAgentServiceGroups`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`; and those of every request ([`Client::call`]).
    pub async fn get_agent_service_groups(&self, agent_rec_id: i32) -> Result<Vec<(i32, String)>> {
        let arguments = [agent_rec_id.into()];
        self.call(Method::GetAgentServiceGroups, &arguments)
            .await?
            .id_names()
    }

    /// Gives the state of a phone agent: logon, readiness, and the service group call at hand.
    ///
    /// The phone agent must be logged on: for one who is not, the request fails.
    ///
    /// - `agent_rec_id`: Record id of the phone agent.
    ///
    /// COM: `GetPhoneAgentstatus`.
    ///
    /// # Errors
    /// `agent_unknown`, `phone_agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn get_phone_agent_status(&self, agent_rec_id: i32) -> Result<PhoneAgentStatus> {
        let arguments = [agent_rec_id.into()];
        PhoneAgentStatus::from_outputs(&self.call(Method::GetPhoneAgentStatus, &arguments).await?)
    }

    /// Sets the qualification codes of an agent's call.
    ///
    /// The agent must be logged on, and the call must be in progress or in clerical state. Codes
    /// that are defined and codes of one's own may be mixed: at most 100 in all, 50 of each sort.
    /// `CqCodes` tells that they were set.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the call.
    /// - `service_group_id`: Record id of the service group of the call.
    /// - `cq_codes`: Codes and their names. A name may be empty; that of a defined code is ignored,
    ///   and a code of one's own without a name is its own name.
    ///
    /// Success means that it has happened.
    ///
    /// COM: `SetAgentCQCodes`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `call_not_found`, `call_not_active`,
    /// `too_many_codes`, `invalid_argument`, `direct_connect_required`; and those of every request
    /// ([`Client::call`]).
    pub async fn set_agent_cq_codes(
        &self,
        agent_rec_id: i32,
        call_id: i32,
        service_group_id: i32,
        cq_codes: &[(&str, &str)],
    ) -> Result<()> {
        let cq_codes = self.remember(join_cq_codes(cq_codes))?;
        let arguments = [
            agent_rec_id.into(),
            call_id.into(),
            service_group_id.into(),
            cq_codes.as_str().into(),
        ];
        self.call(Method::SetAgentCqCodes, &arguments).await?.none()
    }

    /// Sets the private data of an agent's call.
    ///
    /// The agent must be logged on and the call active. `AssociatedDataSet` tells that they were
    /// set.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the active call.
    /// - `private_data`: The private data, a free text.
    ///
    /// Success means that it has happened.
    ///
    /// COM: `SetPrivateData`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `call_not_found`, `call_not_active`,
    /// `direct_connect_required`; and those of every request ([`Client::call`]).
    pub async fn set_private_data(
        &self,
        agent_rec_id: i32,
        call_id: i32,
        private_data: &str,
    ) -> Result<()> {
        let arguments = [agent_rec_id.into(), call_id.into(), private_data.into()];
        self.call(Method::SetPrivateData, &arguments).await?.none()
    }

    /// Sends a phone agent's call on to another destination.
    ///
    /// `ConnectionCleared` tells that the call has left the phone agent, if the service is set to
    /// give phone agents' events. If the destination is the number defined for Customer
    /// Authentication, the phone agent stays in Talking state while the call is handled there. If
    /// the phone agent has no such call, nothing happens. The destination comes last here; in
    /// `DeflectCall` it comes before the call.
    ///
    /// - `agent_rec_id`: Record id of the phone agent.
    /// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
    ///   tenants.
    /// - `call_id`: Id of the call.
    /// - `dest`: Number of the destination.
    ///
    /// Success means that the request was sent to the router.
    ///
    /// COM: `DeflectPhoneAgentCall`.
    ///
    /// # Errors
    /// `agent_unknown`, `unknown_tenant`, `direct_connect_required`; and those of every request
    /// ([`Client::call`]).
    pub async fn deflect_phone_agent_call(
        &self,
        agent_rec_id: i32,
        tenant_id: i32,
        call_id: i32,
        dest: &str,
    ) -> Result<()> {
        let arguments = [
            agent_rec_id.into(),
            tenant_id.into(),
            call_id.into(),
            dest.into(),
        ];
        self.call(Method::DeflectPhoneAgentCall, &arguments)
            .await?
            .none()
    }

    /// Sets up to three IVR fields of an agent's voice call.
    ///
    /// A field with the given label gets the new data; a label that the call does not have yet is
    /// added. The call must exist at the agent, who may be a phone agent. `CallInformationUpdate`
    /// tells that the fields were set.
    ///
    /// - `agent_rec_id`: Record id of the agent or phone agent.
    /// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
    ///   tenants.
    /// - `call_id`: Id of the voice call.
    /// - `ivr`: Label and data of one to three IVR fields.
    ///
    /// Success means that it has happened.
    ///
    /// COM: `SetAgentIVRData`.
    ///
    /// # Errors
    /// `agent_unknown`, `unknown_tenant`, `call_not_found`, `invalid_argument`,
    /// `direct_connect_required`; and those of every request ([`Client::call`]).
    pub async fn set_agent_ivr_data(
        &self,
        agent_rec_id: i32,
        tenant_id: i32,
        call_id: i32,
        ivr: &[(&str, &str)],
    ) -> Result<()> {
        let [label1, data1, label2, data2, label3, data3] = self.remember(ivr_arguments(ivr))?;
        let arguments = [
            agent_rec_id.into(),
            tenant_id.into(),
            call_id.into(),
            label1.into(),
            data1.into(),
            label2.into(),
            data2.into(),
            label3.into(),
            data3.into(),
        ];
        self.call(Method::SetAgentIvrData, &arguments).await?.none()
    }

    /// Finds the call manager on which an agent is logged on.
    ///
    /// The agent may be a phone agent.
    ///
    /// - `agent_rec_id`: Record id of the agent or phone agent.
    ///
    /// COM: `GetAgentCallManagerID`.
    ///
    /// # Errors
    /// `agent_unknown`, `direct_connect_required`; and those of every request ([`Client::call`]).
    pub async fn get_agent_call_manager_id(&self, agent_rec_id: i32) -> Result<i32> {
        let arguments = [agent_rec_id.into()];
        self.call(Method::GetAgentCallManagerId, &arguments)
            .await?
            .long()
    }

    /// Sets up to three IVR fields of an agent's session and has them written to the call detail
    /// records.
    ///
    /// A field with the given label gets the new data; a label that the session does not have yet
    /// is added. The session must exist at the agent, who may be a phone agent.
    /// `CallInformationUpdate` tells that the fields were set.
    ///
    /// - `agent_rec_id`: Record id of the agent or phone agent.
    /// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
    ///   tenants.
    /// - `call_id`: Id of the call or session.
    /// - `media_type`: Medium of the session.
    /// - `ivr`: Label and data of one to three IVR fields.
    ///
    /// Success means that it has happened.
    ///
    /// COM: `SetAgentIVRDataWithCDR`.
    ///
    /// # Errors
    /// `agent_unknown`, `unknown_tenant`, `call_not_found`, `session_not_found`,
    /// `invalid_argument`, `direct_connect_required`; and those of every request
    /// ([`Client::call`]).
    pub async fn set_agent_ivr_data_with_cdr(
        &self,
        agent_rec_id: i32,
        tenant_id: i32,
        call_id: i32,
        media_type: MediaType,
        ivr: &[(&str, &str)],
    ) -> Result<()> {
        let [label1, data1, label2, data2, label3, data3] = self.remember(ivr_arguments(ivr))?;
        let arguments = [
            agent_rec_id.into(),
            tenant_id.into(),
            call_id.into(),
            media_type.number().into(),
            label1.into(),
            data1.into(),
            label2.into(),
            data2.into(),
            label3.into(),
            data3.into(),
        ];
        self.call(Method::SetAgentIvrDataWithCdr, &arguments)
            .await?
            .none()
    }

    /// Makes an agent ready for chat.
    ///
    /// `ChatReady` tells that it happened. For an agent who is not logged on, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Success means that it has happened.
    ///
    /// COM: `SetChatReady`.
    ///
    /// # Errors
    /// `agent_unknown`, `direct_connect_required`; and those of every request ([`Client::call`]).
    pub async fn set_chat_ready(&self, agent_rec_id: i32) -> Result<()> {
        let arguments = [agent_rec_id.into()];
        self.call(Method::SetChatReady, &arguments).await?.none()
    }

    /// Makes an agent not ready for chat.
    ///
    /// `ChatNotReady` tells that it happened. No reason can be given, so the event carries -1 and
    /// an empty text. For an agent who is not logged on, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Success means that it has happened.
    ///
    /// COM: `SetChatNotReady`.
    ///
    /// # Errors
    /// `agent_unknown`, `direct_connect_required`; and those of every request ([`Client::call`]).
    pub async fn set_chat_not_ready(&self, agent_rec_id: i32) -> Result<()> {
        let arguments = [agent_rec_id.into()];
        self.call(Method::SetChatNotReady, &arguments).await?.none()
    }

    /// Makes an agent ready for open media sessions.
    ///
    /// `OpenMediaReady` tells that it happened. For an agent who is not logged on, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Success means that it has happened.
    ///
    /// COM: `SetOpenMediaReady`.
    ///
    /// # Errors
    /// `agent_unknown`, `direct_connect_required`; and those of every request ([`Client::call`]).
    pub async fn set_open_media_ready(&self, agent_rec_id: i32) -> Result<()> {
        let arguments = [agent_rec_id.into()];
        self.call(Method::SetOpenMediaReady, &arguments)
            .await?
            .none()
    }

    /// Makes an agent not ready for open media sessions.
    ///
    /// `OpenMediaNotReady` tells that it happened. No reason can be given, so the event carries -1
    /// and an empty text. For an agent who is not logged on, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Success means that it has happened.
    ///
    /// COM: `SetOpenMediaNotReady`.
    ///
    /// # Errors
    /// `agent_unknown`, `direct_connect_required`; and those of every request ([`Client::call`]).
    pub async fn set_open_media_not_ready(&self, agent_rec_id: i32) -> Result<()> {
        let arguments = [agent_rec_id.into()];
        self.call(Method::SetOpenMediaNotReady, &arguments)
            .await?
            .none()
    }

    /// Closes an agent's application by force.
    ///
    /// The agent is not asked or warned. `Logoff` tells that the agent is gone. For an agent who is
    /// not logged on, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Success means that it has happened.
    ///
    /// COM: `StopApp`.
    ///
    /// # Errors
    /// `agent_unknown`, `direct_connect_required`; and those of every request ([`Client::call`]).
    pub async fn stop_app(&self, agent_rec_id: i32) -> Result<()> {
        let arguments = [agent_rec_id.into()];
        self.call(Method::StopApp, &arguments).await?.none()
    }

    /// Starts dialling a campaign call that is pending at an agent.
    ///
    /// `CampaignInfo` told of the call when it was allocated to the agent. `CampaignAccept` tells
    /// that the agent's side took it and gives the id of the call.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `campaign_id`: Record id of the campaign.
    /// - `customer_id`: Record id of the customer.
    /// - `campaign_call_id`: Id of the campaign call: `X-CampaignCallID` of its `CampaignInfo` when
    ///   the service is a simulator.
    /// - `dial_string`: Number to dial.
    ///
    /// Success means that it has happened.
    ///
    /// COM: `MakeCampaignCall`.
    ///
    /// # Errors
    /// `agent_unknown`, `campaign_call_not_found`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn make_campaign_call(
        &self,
        agent_rec_id: i32,
        campaign_id: i32,
        customer_id: i32,
        campaign_call_id: i32,
        dial_string: &str,
    ) -> Result<()> {
        let arguments = [
            agent_rec_id.into(),
            campaign_id.into(),
            customer_id.into(),
            campaign_call_id.into(),
            dial_string.into(),
        ];
        self.call(Method::MakeCampaignCall, &arguments)
            .await?
            .none()
    }

    /// Rejects a campaign call that is pending at an agent.
    ///
    /// `CampaignReject` tells that it happened; the customer is not called.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `campaign_id`: Record id of the campaign.
    /// - `customer_id`: Record id of the customer.
    /// - `reason`: Why the call is rejected, an open number.
    ///
    /// Success means that it has happened.
    ///
    /// COM: `RejectCampaignCall`.
    ///
    /// # Errors
    /// `agent_unknown`, `campaign_call_not_found`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn reject_campaign_call(
        &self,
        agent_rec_id: i32,
        campaign_id: i32,
        customer_id: i32,
        reason: i32,
    ) -> Result<()> {
        let arguments = [
            agent_rec_id.into(),
            campaign_id.into(),
            customer_id.into(),
            reason.into(),
        ];
        self.call(Method::RejectCampaignCall, &arguments)
            .await?
            .none()
    }

    /// Sets the outcome of a campaign call.
    ///
    /// The call must have been dialled, by `MakeCampaignCall` or by the agent. `CampaignStatus`
    /// tells that it happened.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `campaign_call_id`: Id of the campaign call: `X-CampaignCallID` of its `CampaignInfo` when
    ///   the service is a simulator.
    /// - `status`: Outcome of the call, an open number.
    /// - `next_call_attempt`: When to call the customer next: wall-clock time of the contact
    ///   centre.
    /// - `close_form`: Whether the status form on the agent's screen is closed.
    /// - `update_comment`: Whether the comment is replaced.
    /// - `comment`: The new comment on the customer; ignored unless the comment is to be replaced.
    ///
    /// Success means that it has happened.
    ///
    /// COM: `SetCampaignCallStatus`.
    ///
    /// # Errors
    /// `agent_unknown`, `campaign_call_not_found`, `dialing_not_started`,
    /// `direct_connect_required`; and those of every request ([`Client::call`]).
    #[expect(clippy::too_many_arguments, reason = "the COM method has as many")]
    pub async fn set_campaign_call_status(
        &self,
        agent_rec_id: i32,
        campaign_call_id: i32,
        status: i32,
        next_call_attempt: impl Into<When>,
        close_form: bool,
        update_comment: bool,
        comment: &str,
    ) -> Result<()> {
        let next_call_attempt = self.date(next_call_attempt)?;
        let arguments = [
            agent_rec_id.into(),
            campaign_call_id.into(),
            status.into(),
            next_call_attempt.into(),
            close_form.into(),
            update_comment.into(),
            comment.into(),
        ];
        self.call(Method::SetCampaignCallStatus, &arguments)
            .await?
            .none()
    }

    /// Gives the media settings of an agent: which media, how many at a time, which beside which.
    ///
    /// For an agent who is not logged on, and for a phone agent, all values are 0.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// COM: `GetAgentMediaSettings`.
    ///
    /// # Errors
    /// `agent_unknown`, `direct_connect_required`; and those of every request ([`Client::call`]).
    pub async fn get_agent_media_settings(&self, agent_rec_id: i32) -> Result<AgentMediaSettings> {
        let arguments = [agent_rec_id.into()];
        AgentMediaSettings::from_outputs(
            &self.call(Method::GetAgentMediaSettings, &arguments).await?,
        )
    }

    /// Starts dialling a callback call that is pending at an agent.
    ///
    /// `Callback` told of it when it was allocated to the agent. `CallbackAccept` tells that the
    /// agent's side took it and gives the id of the call.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `callback_id`: Id of the callback: `X-CallbackID` of its `Callback` when the service is a
    ///   simulator.
    /// - `callback_call_id`: Id of the callback call: `X-CallbackCallID` of its `Callback` when the
    ///   service is a simulator.
    /// - `dial_string`: Number to dial.
    ///
    /// Success means that it has happened.
    ///
    /// COM: `MakeCallbackCall`.
    ///
    /// # Errors
    /// `agent_unknown`, `callback_call_not_found`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn make_callback_call(
        &self,
        agent_rec_id: i32,
        callback_id: i32,
        callback_call_id: i32,
        dial_string: &str,
    ) -> Result<()> {
        let arguments = [
            agent_rec_id.into(),
            callback_id.into(),
            callback_call_id.into(),
            dial_string.into(),
        ];
        self.call(Method::MakeCallbackCall, &arguments)
            .await?
            .none()
    }

    /// Rejects a callback call that is pending at an agent.
    ///
    /// `CallbackReject` tells that it happened; the caller is not called back by this agent.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `callback_id`: Id of the callback: `X-CallbackID` of its `Callback` when the service is a
    ///   simulator.
    /// - `reason`: Why the callback is rejected, an open number.
    ///
    /// Success means that it has happened.
    ///
    /// COM: `RejectCallbackCall`.
    ///
    /// # Errors
    /// `agent_unknown`, `callback_call_not_found`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn reject_callback_call(
        &self,
        agent_rec_id: i32,
        callback_id: i32,
        reason: i32,
    ) -> Result<()> {
        let arguments = [agent_rec_id.into(), callback_id.into(), reason.into()];
        self.call(Method::RejectCallbackCall, &arguments)
            .await?
            .none()
    }

    /// Sets the outcome of a callback call.
    ///
    /// The call must have been dialled, by `MakeCallbackCall` or by the agent. `CallbackStatus`
    /// tells that it happened.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `callback_call_id`: Id of the callback call: `X-CallbackCallID` of its `Callback` when the
    ///   service is a simulator.
    /// - `status`: Outcome of the call, an open number.
    /// - `next_call_attempt`: When to call next: wall-clock time of the contact centre.
    /// - `close_form`: Whether the status form on the agent's screen is closed.
    ///
    /// Success means that it has happened.
    ///
    /// COM: `SetCallbackCallStatus`.
    ///
    /// # Errors
    /// `agent_unknown`, `callback_call_not_found`, `dialing_not_started`,
    /// `direct_connect_required`; and those of every request ([`Client::call`]).
    pub async fn set_callback_call_status(
        &self,
        agent_rec_id: i32,
        callback_call_id: i32,
        status: i32,
        next_call_attempt: impl Into<When>,
        close_form: bool,
    ) -> Result<()> {
        let next_call_attempt = self.date(next_call_attempt)?;
        let arguments = [
            agent_rec_id.into(),
            callback_call_id.into(),
            status.into(),
            next_call_attempt.into(),
            close_form.into(),
        ];
        self.call(Method::SetCallbackCallStatus, &arguments)
            .await?
            .none()
    }

    /// Sends DTMF digits through a call of an agent.
    ///
    /// The agent must be logged on. No event tells of it. If the agent has no such established
    /// call, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the call.
    /// - `digits`: The digits to send, as in `1234#`.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// COM: `SendDTMF`.
    ///
    /// # Errors
    /// `agent_unknown`, `agent_not_logged_on`, `direct_connect_required`; and those of every
    /// request ([`Client::call`]).
    pub async fn send_dtmf(&self, agent_rec_id: i32, call_id: i32, digits: &str) -> Result<()> {
        let arguments = [agent_rec_id.into(), call_id.into(), digits.into()];
        self.call(Method::SendDtmf, &arguments).await?.none()
    }
}
