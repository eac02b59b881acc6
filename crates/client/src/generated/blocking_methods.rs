// Generated from crates/catalogue/requests.toml by `cargo xtask codegen`. Do not edit.

//! The requests as methods of the blocking client.

use openccas_protocol::{AgentMediaSettings, MediaType, PhoneAgentStatus};

use crate::{Result, When, blocking::Client};

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
    pub fn get_agent_rec_id_from_logon_id(&self, agent_logon_id: &str) -> Result<i32> {
        self.block_on(self.inner().get_agent_rec_id_from_logon_id(agent_logon_id))
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
    pub fn make_call(&self, agent_rec_id: i32, dial_string: &str) -> Result<()> {
        self.block_on(self.inner().make_call(agent_rec_id, dial_string))
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
    pub fn answer_call(&self, agent_rec_id: i32, call_id: i32) -> Result<()> {
        self.block_on(self.inner().answer_call(agent_rec_id, call_id))
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
    pub fn hangup_call(&self, agent_rec_id: i32, call_id: i32) -> Result<()> {
        self.block_on(self.inner().hangup_call(agent_rec_id, call_id))
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
    pub fn hangup_session(&self, agent_rec_id: i32, session_id: i32) -> Result<()> {
        self.block_on(self.inner().hangup_session(agent_rec_id, session_id))
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
    pub fn hold_call(&self, agent_rec_id: i32, call_id: i32) -> Result<()> {
        self.block_on(self.inner().hold_call(agent_rec_id, call_id))
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
    pub fn retrieve_call(&self, agent_rec_id: i32, call_id: i32) -> Result<()> {
        self.block_on(self.inner().retrieve_call(agent_rec_id, call_id))
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
    pub fn conference_call(&self, agent_rec_id: i32) -> Result<()> {
        self.block_on(self.inner().conference_call(agent_rec_id))
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
    pub fn transfer_call(&self, agent_rec_id: i32, held_call_id: i32) -> Result<()> {
        self.block_on(self.inner().transfer_call(agent_rec_id, held_call_id))
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
    pub fn deflect_call(&self, agent_rec_id: i32, dest: &str, call_id: i32) -> Result<()> {
        self.block_on(self.inner().deflect_call(agent_rec_id, dest, call_id))
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
    pub fn reject_service_call(&self, agent_rec_id: i32, call_id: i32) -> Result<()> {
        self.block_on(self.inner().reject_service_call(agent_rec_id, call_id))
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
    pub fn cancel_clerical(&self, agent_rec_id: i32, call_id: i32) -> Result<()> {
        self.block_on(self.inner().cancel_clerical(agent_rec_id, call_id))
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
    pub fn cancel_session_clerical(&self, agent_rec_id: i32, session_id: i32) -> Result<()> {
        self.block_on(
            self.inner()
                .cancel_session_clerical(agent_rec_id, session_id),
        )
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
    pub fn extend_clerical(&self, agent_rec_id: i32, call_id: i32, num_seconds: i32) -> Result<()> {
        self.block_on(
            self.inner()
                .extend_clerical(agent_rec_id, call_id, num_seconds),
        )
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
    pub fn set_voice_ready(&self, agent_rec_id: i32) -> Result<()> {
        self.block_on(self.inner().set_voice_ready(agent_rec_id))
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
    pub fn set_voice_not_ready(&self, agent_rec_id: i32, reason: Option<i32>) -> Result<()> {
        self.block_on(self.inner().set_voice_not_ready(agent_rec_id, reason))
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
    pub fn get_voice_ready_status(&self, agent_rec_id: i32) -> Result<bool> {
        self.block_on(self.inner().get_voice_ready_status(agent_rec_id))
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
    pub fn set_email_ready(&self, agent_rec_id: i32) -> Result<()> {
        self.block_on(self.inner().set_email_ready(agent_rec_id))
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
    pub fn set_email_not_ready(&self, agent_rec_id: i32) -> Result<()> {
        self.block_on(self.inner().set_email_not_ready(agent_rec_id))
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
    pub fn get_email_ready_status(&self, agent_rec_id: i32) -> Result<bool> {
        self.block_on(self.inner().get_email_ready_status(agent_rec_id))
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
    pub fn get_not_ready_reasons(&self, tenant_rec_id: i32) -> Result<Vec<(i32, String)>> {
        self.block_on(self.inner().get_not_ready_reasons(tenant_rec_id))
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
    pub fn logon_phone_agent(
        &self,
        pin: &str,
        extension: &str,
        tenant_id: i32,
        oas_id: i32,
    ) -> Result<()> {
        self.block_on(
            self.inner()
                .logon_phone_agent(pin, extension, tenant_id, oas_id),
        )
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
    pub fn logoff_phone_agent(&self, pin: &str, tenant_id: i32) -> Result<()> {
        self.block_on(self.inner().logoff_phone_agent(pin, tenant_id))
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
    pub fn set_phone_agent_ready(&self, pin: &str, tenant_id: i32) -> Result<()> {
        self.block_on(self.inner().set_phone_agent_ready(pin, tenant_id))
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
    pub fn set_phone_agent_not_ready(
        &self,
        pin: &str,
        tenant_id: i32,
        reason_id: Option<i32>,
    ) -> Result<()> {
        self.block_on(
            self.inner()
                .set_phone_agent_not_ready(pin, tenant_id, reason_id),
        )
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
    pub fn get_phone_agent_voice_ready_status(&self, agent_rec_id: i32) -> Result<bool> {
        self.block_on(
            self.inner()
                .get_phone_agent_voice_ready_status(agent_rec_id),
        )
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
    pub fn get_phone_agent_rec_id_from_extension(&self, extension: &str) -> Result<i32> {
        self.block_on(
            self.inner()
                .get_phone_agent_rec_id_from_extension(extension),
        )
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
    pub fn get_phone_agent_service_group_id(&self, extension: &str) -> Result<i32> {
        self.block_on(self.inner().get_phone_agent_service_group_id(extension))
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
    pub fn get_agent_service_groups(&self, agent_rec_id: i32) -> Result<Vec<(i32, String)>> {
        self.block_on(self.inner().get_agent_service_groups(agent_rec_id))
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
    pub fn get_phone_agent_status(&self, agent_rec_id: i32) -> Result<PhoneAgentStatus> {
        self.block_on(self.inner().get_phone_agent_status(agent_rec_id))
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
    pub fn set_agent_cq_codes(
        &self,
        agent_rec_id: i32,
        call_id: i32,
        service_group_id: i32,
        cq_codes: &[(&str, &str)],
    ) -> Result<()> {
        self.block_on(self.inner().set_agent_cq_codes(
            agent_rec_id,
            call_id,
            service_group_id,
            cq_codes,
        ))
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
    pub fn set_private_data(
        &self,
        agent_rec_id: i32,
        call_id: i32,
        private_data: &str,
    ) -> Result<()> {
        self.block_on(
            self.inner()
                .set_private_data(agent_rec_id, call_id, private_data),
        )
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
    pub fn deflect_phone_agent_call(
        &self,
        agent_rec_id: i32,
        tenant_id: i32,
        call_id: i32,
        dest: &str,
    ) -> Result<()> {
        self.block_on(
            self.inner()
                .deflect_phone_agent_call(agent_rec_id, tenant_id, call_id, dest),
        )
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
    pub fn set_agent_ivr_data(
        &self,
        agent_rec_id: i32,
        tenant_id: i32,
        call_id: i32,
        ivr: &[(&str, &str)],
    ) -> Result<()> {
        self.block_on(
            self.inner()
                .set_agent_ivr_data(agent_rec_id, tenant_id, call_id, ivr),
        )
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
    pub fn get_agent_call_manager_id(&self, agent_rec_id: i32) -> Result<i32> {
        self.block_on(self.inner().get_agent_call_manager_id(agent_rec_id))
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
    pub fn set_agent_ivr_data_with_cdr(
        &self,
        agent_rec_id: i32,
        tenant_id: i32,
        call_id: i32,
        media_type: MediaType,
        ivr: &[(&str, &str)],
    ) -> Result<()> {
        self.block_on(self.inner().set_agent_ivr_data_with_cdr(
            agent_rec_id,
            tenant_id,
            call_id,
            media_type,
            ivr,
        ))
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
    pub fn set_chat_ready(&self, agent_rec_id: i32) -> Result<()> {
        self.block_on(self.inner().set_chat_ready(agent_rec_id))
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
    pub fn set_chat_not_ready(&self, agent_rec_id: i32) -> Result<()> {
        self.block_on(self.inner().set_chat_not_ready(agent_rec_id))
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
    pub fn set_open_media_ready(&self, agent_rec_id: i32) -> Result<()> {
        self.block_on(self.inner().set_open_media_ready(agent_rec_id))
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
    pub fn set_open_media_not_ready(&self, agent_rec_id: i32) -> Result<()> {
        self.block_on(self.inner().set_open_media_not_ready(agent_rec_id))
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
    pub fn stop_app(&self, agent_rec_id: i32) -> Result<()> {
        self.block_on(self.inner().stop_app(agent_rec_id))
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
    pub fn make_campaign_call(
        &self,
        agent_rec_id: i32,
        campaign_id: i32,
        customer_id: i32,
        campaign_call_id: i32,
        dial_string: &str,
    ) -> Result<()> {
        self.block_on(self.inner().make_campaign_call(
            agent_rec_id,
            campaign_id,
            customer_id,
            campaign_call_id,
            dial_string,
        ))
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
    pub fn reject_campaign_call(
        &self,
        agent_rec_id: i32,
        campaign_id: i32,
        customer_id: i32,
        reason: i32,
    ) -> Result<()> {
        self.block_on(self.inner().reject_campaign_call(
            agent_rec_id,
            campaign_id,
            customer_id,
            reason,
        ))
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
    pub fn set_campaign_call_status(
        &self,
        agent_rec_id: i32,
        campaign_call_id: i32,
        status: i32,
        next_call_attempt: impl Into<When>,
        close_form: bool,
        update_comment: bool,
        comment: &str,
    ) -> Result<()> {
        self.block_on(self.inner().set_campaign_call_status(
            agent_rec_id,
            campaign_call_id,
            status,
            next_call_attempt,
            close_form,
            update_comment,
            comment,
        ))
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
    pub fn get_agent_media_settings(&self, agent_rec_id: i32) -> Result<AgentMediaSettings> {
        self.block_on(self.inner().get_agent_media_settings(agent_rec_id))
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
    pub fn make_callback_call(
        &self,
        agent_rec_id: i32,
        callback_id: i32,
        callback_call_id: i32,
        dial_string: &str,
    ) -> Result<()> {
        self.block_on(self.inner().make_callback_call(
            agent_rec_id,
            callback_id,
            callback_call_id,
            dial_string,
        ))
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
    pub fn reject_callback_call(
        &self,
        agent_rec_id: i32,
        callback_id: i32,
        reason: i32,
    ) -> Result<()> {
        self.block_on(
            self.inner()
                .reject_callback_call(agent_rec_id, callback_id, reason),
        )
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
    pub fn set_callback_call_status(
        &self,
        agent_rec_id: i32,
        callback_call_id: i32,
        status: i32,
        next_call_attempt: impl Into<When>,
        close_form: bool,
    ) -> Result<()> {
        self.block_on(self.inner().set_callback_call_status(
            agent_rec_id,
            callback_call_id,
            status,
            next_call_attempt,
            close_form,
        ))
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
    pub fn send_dtmf(&self, agent_rec_id: i32, call_id: i32, digits: &str) -> Result<()> {
        self.block_on(self.inner().send_dtmf(agent_rec_id, call_id, digits))
    }
}
