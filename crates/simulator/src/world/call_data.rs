//! What is known of a call besides its parties: IVR data, private data, qualification codes.

use openccas_protocol::{CallType, Error, ErrorKind, LIST_SEPARATOR, emit};

use super::{World, leg::LegState};

/// Codes that one request may set, of each sort: defined ones and one's own.
const CODES_OF_A_SORT: usize = 50;

/// IVR fields that a call can have: events have names for no more.
pub(super) const IVR_FIELDS: usize = 10;

/// What a request sets: labels and data; an empty label is no field.
pub(super) type Fields<'a> = [(&'a str, &'a str); 3];

type Pairs = Vec<(String, String)>;

impl World {
    /// Sets IVR fields of a call at an agent, and tells which of them have changed.
    pub(super) fn set_ivr_data(
        &mut self,
        rec_id: i32,
        call_id: i32,
        fields: Fields<'_>,
    ) -> Result<(), Error> {
        let (call, _) = self.call_at(rec_id, call_id).map_err(not_found)?;
        let (ivr, changed) = merge(&call.ivr, fields)?;
        let call_type = call.call_type();
        if let Some(call) = self.calls.get_mut(&call_id) {
            call.ivr = ivr;
        }
        self.keep_customer_data(call_id);
        if !changed.is_empty() {
            let body = emit::CallInformationUpdate {
                rec_id,
                call_id,
                call_type,
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
        let (call, leg) = self.call_at(rec_id, call_id).map_err(not_found)?;
        let call_type = call.call_type();
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
            call_type,
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
        let (call_type, of_group) = self.qualifiable(rec_id, call_id)?;
        if let Some(of_group) = of_group.filter(|of_group| *of_group != group) {
            let message = format!("call {call_id} belongs to group {of_group}");
            return Err(Error::new(ErrorKind::InvalidArgument, message));
        }
        let named = self.read_codes(rec_id, list)?;
        let codes: Vec<String> = named.iter().map(|(code, _)| code.clone()).collect();
        let body = emit::CqCodes {
            rec_id,
            call_id,
            call_type,
            cq_code_list: &codes,
        };
        self.tell(rec_id, body.body());
        self.write_codes(rec_id, call_id, of_group, named);
        Ok(())
    }

    /// The type and group of a call in progress or in clerical state.
    fn qualifiable(&self, rec_id: i32, call_id: i32) -> Result<(CallType, Option<i32>), Error> {
        let logon = self.logon(rec_id);
        if let Some(write_up) = logon.and_then(|logon| logon.clerical.get(&call_id)) {
            return Ok((write_up.call_type, Some(write_up.group)));
        }
        let (call, leg) = self.call_at(rec_id, call_id).map_err(not_found)?;
        if !leg.state.is_established() {
            let message = format!("call {call_id} is not in progress at agent {rec_id}");
            return Err(not_active(message));
        }
        let group = call.service.as_ref().map(|service| service.group);
        Ok((call.call_type(), group))
    }

    /// The codes of a list of codes and names in turn, with the names that count: the defined one,
    /// or else the one given, or else the code itself.
    fn read_codes(&self, rec_id: i32, list: &str) -> Result<Pairs, Error> {
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
                .find(|known| known.code == code && Some(known.tenant_id) == tenant_id)
        };
        let known = pairs
            .iter()
            .filter(|[code, _]| defined(code).is_some())
            .count();
        let own = pairs.len() - known;
        if known > CODES_OF_A_SORT || own > CODES_OF_A_SORT {
            let message = format!(
                "{known} defined codes and {own} others: at most {CODES_OF_A_SORT} of each"
            );
            return Err(Error::new(ErrorKind::TooManyCodes, message));
        }
        let named = pairs.iter().map(|[code, name]| {
            let name = match defined(code) {
                Some(known) => known.name.as_str(),
                None if name.is_empty() => code,
                None => name,
            };
            ((*code).to_owned(), name.to_owned())
        });
        Ok(named.collect())
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

/// The fields after a request, and those of them that it has changed.
pub(super) fn merge(
    known: &[(String, String)],
    fields: Fields<'_>,
) -> Result<(Pairs, Pairs), Error> {
    let wrong = |message: &str| Err(Error::new(ErrorKind::InvalidArgument, message));
    if fields.iter().all(|(label, _)| label.is_empty()) {
        return wrong("no IVR field has a label");
    }
    let mut ivr = known.to_vec();
    let mut changed: Pairs = Vec::new();
    for (label, data) in fields.into_iter().filter(|(label, _)| !label.is_empty()) {
        match ivr.iter_mut().find(|(known, _)| known == label) {
            Some((_, current)) if current == data => continue,
            Some((_, current)) => data.clone_into(current),
            None => ivr.push((label.to_owned(), data.to_owned())),
        }
        changed.retain(|(known, _)| known != label);
        changed.push((label.to_owned(), data.to_owned()));
    }
    if ivr.len() > IVR_FIELDS.max(known.len()) {
        return wrong("there would be more than 10 IVR fields");
    }
    Ok((ivr, changed))
}

fn not_found(message: String) -> Error {
    Error::new(ErrorKind::CallNotFound, message)
}

fn not_active(message: String) -> Error {
    Error::new(ErrorKind::CallNotActive, message)
}
