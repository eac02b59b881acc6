//! What is known of a call besides its parties: IVR data, private data, qualification codes.

use openccas_protocol::{Error, ErrorKind, LIST_SEPARATOR, emit};

use super::{World, call::CALL_TYPE, leg::LegState};

/// Codes that one request may set, of each sort: defined ones and one's own.
const CODES_OF_A_SORT: usize = 50;

/// IVR fields that a call can have: events have names for no more.
const IVR_FIELDS: usize = 10;

impl World {
    /// Sets IVR fields of a call at an agent, and tells which of them have changed.
    pub(super) fn set_ivr_data(
        &mut self,
        rec_id: i32,
        call_id: i32,
        fields: [(&str, &str); 3],
    ) -> Result<(), Error> {
        self.call_at(rec_id, call_id).map_err(not_found)?;
        if fields.iter().all(|(label, _)| label.is_empty()) {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                "no IVR field has a label",
            ));
        }
        let Some(call) = self.calls.get_mut(&call_id) else {
            return Ok(());
        };
        let mut ivr = call.ivr.clone();
        let mut changed: Vec<(String, String)> = Vec::new();
        for (label, data) in fields.into_iter().filter(|(label, _)| !label.is_empty()) {
            match ivr.iter_mut().find(|(known, _)| known == label) {
                Some((_, current)) if current == data => continue,
                Some((_, current)) => data.clone_into(current),
                None => ivr.push((label.to_owned(), data.to_owned())),
            }
            changed.retain(|(known, _)| known != label);
            changed.push((label.to_owned(), data.to_owned()));
        }
        if ivr.len() > IVR_FIELDS {
            let message = format!("call {call_id} would have more than {IVR_FIELDS} IVR fields");
            return Err(Error::new(ErrorKind::InvalidArgument, message));
        }
        call.ivr = ivr;
        if !changed.is_empty() {
            let body = emit::CallInformationUpdate {
                rec_id,
                call_id,
                call_type: CALL_TYPE,
                ivr: &changed,
            };
            self.tell(rec_id, body.body());
        }
        Ok(())
    }

    /// Sets the private data of an active call.
    pub(super) fn set_private_data(
        &mut self,
        rec_id: i32,
        call_id: i32,
        private_data: &str,
    ) -> Result<(), Error> {
        let (_, leg) = self.call_at(rec_id, call_id).map_err(not_found)?;
        if leg.state != LegState::Connected {
            return Err(not_active(format!(
                "call {call_id} is not active at agent {rec_id}"
            )));
        }
        if let Some(call) = self.calls.get_mut(&call_id) {
            call.private_data = Some(private_data.to_owned());
        }
        let body = emit::AssociatedDataSet {
            rec_id,
            call_id,
            call_type: CALL_TYPE,
            private_data,
        };
        self.tell(rec_id, body.body());
        Ok(())
    }

    /// Sets the qualification codes of a call in progress or in clerical state.
    pub(super) fn set_cq_codes(
        &mut self,
        rec_id: i32,
        call_id: i32,
        group: i32,
        list: &str,
    ) -> Result<(), Error> {
        let clerical = self
            .logon(rec_id)
            .is_some_and(|logon| logon.clerical.contains_key(&call_id));
        if !clerical {
            let (call, leg) = self.call_at(rec_id, call_id).map_err(not_found)?;
            if !leg.state.is_established() {
                let message = format!("call {call_id} is not in progress at agent {rec_id}");
                return Err(not_active(message));
            }
            if let Some(service) = call
                .service
                .as_ref()
                .filter(|service| service.group != group)
            {
                let message = format!("call {call_id} belongs to group {}", service.group);
                return Err(Error::new(ErrorKind::InvalidArgument, message));
            }
        }
        let codes = self.read_codes(rec_id, list)?;
        let body = emit::CqCodes {
            rec_id,
            call_id,
            call_type: CALL_TYPE,
            cq_code_list: &codes,
        };
        self.tell(rec_id, body.body());
        Ok(())
    }

    /// The codes of a list of codes and names in turn.
    fn read_codes(&self, rec_id: i32, list: &str) -> Result<Vec<String>, Error> {
        let items: Vec<&str> = list.split(LIST_SEPARATOR).collect();
        let (pairs, rest) = items.as_chunks::<2>();
        if !rest.is_empty() || pairs.iter().any(|[code, _]| code.is_empty()) {
            let message = "expected codes and names in turn, as in 12|Order|99|";
            return Err(Error::new(ErrorKind::InvalidArgument, message));
        }
        let tenant_id = self.agents.get(&rec_id).map(|agent| agent.tenant_id);
        let defined = |code: &str| {
            self.codes
                .iter()
                .any(|known| known.code == code && Some(known.tenant_id) == tenant_id)
        };
        let known = pairs.iter().filter(|[code, _]| defined(code)).count();
        let own = pairs.len() - known;
        if known > CODES_OF_A_SORT || own > CODES_OF_A_SORT {
            let message = format!(
                "{known} defined codes and {own} others: at most {CODES_OF_A_SORT} of each"
            );
            return Err(Error::new(ErrorKind::TooManyCodes, message));
        }
        Ok(pairs.iter().map(|[code, _]| (*code).to_owned()).collect())
    }

    /// Sends digits through a call. Nobody is told but the log: the far end hears them.
    pub(super) fn send_dtmf(
        &mut self,
        rec_id: i32,
        call_id: i32,
        digits: &str,
    ) -> Result<(), String> {
        let (call, leg) = self.call_at(rec_id, call_id)?;
        if leg.state != LegState::Connected {
            return Err(format!("call {call_id} is not active at agent {rec_id}"));
        }
        let tone = |digit: char| digit.is_ascii_digit() || "*#ABCDabcd".contains(digit);
        if digits.is_empty() || !digits.chars().all(tone) {
            return Err("these are no DTMF digits".to_owned());
        }
        let parties = self.opposite(call, rec_id).join(",");
        let text = format!("agent {rec_id} sends {digits} through call {call_id} to {parties}");
        self.log.trace(self.now, text);
        Ok(())
    }
}

fn not_found(message: String) -> Error {
    Error::new(ErrorKind::CallNotFound, message)
}

fn not_active(message: String) -> Error {
    Error::new(ErrorKind::CallNotActive, message)
}
