//! Call detail records: what `SetAgentIVRDataWithCDR` and `SetAgentCQCodes` leave behind.

use std::collections::VecDeque;

use openccas_protocol::{CallType, Error, ErrorKind, MediaType, emit};
use serde::{Serialize, Serializer};

use super::{
    SessionKind, World,
    call_data::{Fields, merge},
};
use crate::clock::Time;

/// A call detail record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Cdr {
    /// When it was written, in simulated time.
    pub time: Time,
    /// The agent or phone agent.
    pub rec_id: i32,
    /// The agent's tenant; -1 on a system without tenants.
    pub tenant_id: i32,
    /// What kind of session it is about.
    #[serde(serialize_with = "medium")]
    pub media_type: MediaType,
    /// The call or session.
    pub session_id: i32,
    /// The service group it belongs to.
    pub service_group_id: Option<i32>,
    /// The IVR fields that were set: labels and data.
    pub ivr: Vec<(String, String)>,
    /// The qualification codes that were set, with their names: of a defined code its own, of any
    /// other the one that was given, or else the code.
    pub codes: Vec<(String, String)>,
}

/// By name, or by its number if that has none.
fn medium<S: Serializer>(medium: &MediaType, serializer: S) -> Result<S::Ok, S::Error> {
    let name = match medium {
        MediaType::Voice => "voice",
        MediaType::Email => "email",
        MediaType::Chat => "chat",
        MediaType::OpenMedia => "open_media",
        MediaType::Sms => "sms",
        other => return serializer.serialize_i32(other.number()),
    };
    serializer.serialize_str(name)
}

/// How many call detail records are kept; the oldest go first.
pub const CDRS: usize = 1_000;

/// The last [`CDRS`] records.
#[derive(Clone, Debug, Default)]
pub(super) struct Cdrs(VecDeque<Cdr>);

impl Cdrs {
    fn write(&mut self, cdr: Cdr) {
        if self.0.len() == CDRS {
            self.0.pop_front();
        }
        self.0.push_back(cdr);
    }
}

impl SessionKind {
    fn media_type(self) -> MediaType {
        match self {
            Self::Email => MediaType::Email,
            Self::Sms => MediaType::Sms,
            Self::Chat => MediaType::Chat,
            Self::OpenMedia => MediaType::OpenMedia,
        }
    }

    /// The type that events tell of a session. The vendor's text has one for e-mail; SMS go with
    /// e-mail as they do everywhere, a chat has the number of the vendor's sample program, and
    /// that of open media is the simulator's own.
    fn call_type(self) -> CallType {
        match self {
            Self::Email | Self::Sms => CallType::Email,
            Self::Chat => CallType::from_number(0),
            Self::OpenMedia => CallType::from_number(9),
        }
    }
}

impl World {
    /// The call detail records, oldest first.
    pub fn cdrs(&self) -> impl Iterator<Item = &Cdr> {
        self.cdrs.0.iter()
    }

    /// Sets IVR fields of a call or session at an agent and writes a record of it.
    pub(super) fn set_ivr_data_with_cdr(
        &mut self,
        rec_id: i32,
        id: i32,
        media_type: MediaType,
        fields: Fields<'_>,
    ) -> Result<(), Error> {
        let service_group_id = match media_type {
            MediaType::Voice => {
                self.set_ivr_data(rec_id, id, fields)?;
                let call = self.calls.get(&id);
                call.and_then(|call| call.service.as_ref())
                    .map(|service| service.group)
            }
            MediaType::Other(number) => {
                let message = format!("{number} is no media type: expected 1 to 5");
                return Err(Error::new(ErrorKind::InvalidArgument, message));
            }
            _ => Some(self.set_session_data(rec_id, id, media_type, fields)?),
        };
        let tenant_id = self.agents.get(&rec_id).map_or(-1, |agent| agent.tenant_id);
        let set = fields.into_iter().filter(|(label, _)| !label.is_empty());
        self.cdrs.write(Cdr {
            time: self.now,
            rec_id,
            tenant_id,
            media_type,
            session_id: id,
            service_group_id,
            ivr: set
                .map(|(label, data)| (label.to_owned(), data.to_owned()))
                .collect(),
            codes: Vec::new(),
        });
        Ok(())
    }

    /// Writes a record of the qualification codes that a call was given.
    pub(super) fn write_codes(
        &mut self,
        rec_id: i32,
        call_id: i32,
        group: Option<i32>,
        codes: Vec<(String, String)>,
    ) {
        let tenant_id = self.agents.get(&rec_id).map_or(-1, |agent| agent.tenant_id);
        self.cdrs.write(Cdr {
            time: self.now,
            rec_id,
            tenant_id,
            media_type: MediaType::Voice,
            session_id: call_id,
            service_group_id: group,
            ivr: Vec::new(),
            codes,
        });
    }

    /// Sets fields of a session and tells which have changed; gives its group.
    fn set_session_data(
        &mut self,
        rec_id: i32,
        id: i32,
        media_type: MediaType,
        fields: Fields<'_>,
    ) -> Result<i32, Error> {
        let not_found = |message| Error::new(ErrorKind::SessionNotFound, message);
        let session = self.session_at(rec_id, id).map_err(not_found)?;
        let kind = session.kind;
        if kind.media_type() != media_type {
            let message = format!("session {id} is of another medium");
            return Err(not_found(message));
        }
        let (ivr, changed) = merge(&session.ivr, fields)?;
        let group = session.group;
        if let Some(session) = self.sessions.get_mut(&id) {
            session.ivr = ivr;
        }
        if !changed.is_empty() {
            let body = emit::CallInformationUpdate {
                rec_id,
                call_id: id,
                call_type: kind.call_type(),
                ivr: &changed,
            };
            self.tell(rec_id, body.body());
        }
        Ok(group)
    }
}
