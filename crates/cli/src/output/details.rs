//! The telling parameters of an event, in few words.

use std::fmt::Write;

use openccas::{
    CallCause, CallSubstate, Event, EventType, FieldValue, IdList, Parameter, PhoneAgentSubstate,
    ServiceGroupPurpose,
};

use super::{Names, printable};

/// What an event says beside when, who, and which call.
#[derive(Debug, Default)]
pub(super) struct Details {
    /// A few words.
    pub(super) words: String,
    /// The fields of the IVR: `Customer=4711`. They have a line of their own.
    pub(super) ivr: String,
}

pub(super) fn details(event: &Event, names: &Names) -> Details {
    let mut words = Words {
        event,
        names,
        text: String::new(),
        ivr: String::new(),
    };
    match event.event_type() {
        EventType::Logon => words.logon(),
        EventType::Logoff
        | EventType::Ready
        | EventType::EmailReady
        | EventType::ChatReady
        | EventType::OpenMediaReady
        | EventType::Retrieved
        | EventType::ClericalEnded
        | EventType::DataComplete => {}
        EventType::NotReady
        | EventType::EmailNotReady
        | EventType::ChatNotReady
        | EventType::OpenMediaNotReady => words.text("", Parameter::REASON_STRING),
        EventType::Originated => words.group("for"),
        EventType::Delivered | EventType::Established => words.connected(),
        EventType::Held => {
            if words.flag(Parameter::ON_HOLD) {
                words.word("by the other party");
            }
        }
        EventType::Transferred | EventType::Conferenced => words.joined(),
        EventType::ConnectionCleared => words.cleared(),
        EventType::CallRejected => words.text("", Parameter::CAUSE),
        EventType::CallInformation
        | EventType::PhoneAgentCallInformation
        | EventType::XferCallInformation
        | EventType::Callback => words.call_information(),
        EventType::CallInformationUpdate => words.ivr(),
        EventType::ServiceGroupAdded => words.purpose(),
        EventType::AgentServiceGroupsChanged => words.groups(),
        EventType::AssociatedDataSet => words.text("", Parameter::PRIVATE_DATA),
        EventType::CqCodes => words.text("", Parameter::CQ_CODE_LIST),
        EventType::Failed => words.failed(),
        EventType::PhoneAgentStatuses => words.phone_agent_state(),
        EventType::ServiceDisconnect => words.word("the service ends"),
        _ => words.everything(),
    }
    Details {
        words: words.text,
        ivr: words.ivr,
    }
}

struct Words<'a> {
    event: &'a Event,
    names: &'a Names,
    text: String,
    ivr: String,
}

impl Words<'_> {
    fn word(&mut self, word: &str) {
        if !self.text.is_empty() && !word.is_empty() {
            self.text
                .push_str(if word.starts_with(',') { "" } else { " " });
        }
        self.text.push_str(word);
    }

    /// A text parameter, after a word, unless it is absent or empty.
    fn text(&mut self, before: &str, parameter: Parameter) {
        if let Some(text) = self.event.text(parameter).filter(|text| !text.is_empty()) {
            self.word(before);
            self.word(&printable(text));
        }
    }

    fn flag(&self, parameter: Parameter) -> bool {
        self.event.long(parameter).is_some_and(|flag| flag != 0)
    }

    fn group(&mut self, before: &str) {
        // A call that belongs to no group has the id -1 or 0.
        if let Some(id) = self
            .event
            .long(Parameter::SERVICE_GROUP_ID)
            .filter(|id| *id > 0)
        {
            self.word(before);
            self.word(&self.names.group(id));
        }
    }

    fn logon(&mut self) {
        self.text("ext", Parameter::DN);
        let media = [
            (Parameter::VOICE_READY, "voice"),
            (Parameter::EMAIL_READY, "e-mail"),
            (Parameter::MEDIA_READY, "chat"),
            (Parameter::OPEN_MEDIA_READY, "open media"),
        ];
        let ready: Vec<&str> = media
            .into_iter()
            .filter(|(parameter, _)| self.flag(*parameter))
            .map(|(_, medium)| medium)
            .collect();
        if ready.is_empty() {
            self.word(", not ready");
        } else {
            self.word(", ready for");
            self.word(&ready.join(", "));
        }
    }

    fn connected(&mut self) {
        self.text("with", Parameter::OPPOSITE_PARTY_NUMBER);
        match self
            .event
            .long(Parameter::CALL_SUBSTATE)
            .map(CallSubstate::from_number)
        {
            None | Some(CallSubstate::Talking) => {}
            Some(state) => {
                let name = state
                    .name()
                    .map_or_else(|| state.number().to_string(), lower);
                self.word(&format!(", {name}"));
            }
        }
        self.text(", data", Parameter::PRIVATE_DATA);
    }

    fn joined(&mut self) {
        let ids =
            [Parameter::HELD_CALL_ID, Parameter::ACTIVE_CALL_ID].map(|id| self.event.long(id));
        if let [Some(held), Some(active)] = ids {
            self.word(&format!("{held}+{active}"));
        }
        // Who made the transfer is out of the call.
        let before = if self.flag(Parameter::TRANSFERRING_AGENT) {
            "to"
        } else {
            "with"
        };
        self.text(before, Parameter::OPPOSITE_PARTY_NUMBER);
        if self.flag(Parameter::CLERICAL_FLAG) {
            self.word(", clerical time");
        }
    }

    fn cleared(&mut self) {
        if self.flag(Parameter::DIVERTED_FLAG) {
            self.word("sent on");
            self.text("to", Parameter::DIVERT_DESTINATION);
        }
        if self.flag(Parameter::CLERICAL_FLAG) {
            self.word("clerical time");
        }
    }

    fn call_information(&mut self) {
        self.group("");
        self.text("from", Parameter::CALLING_PARTY_NUMBER);
        if let Some(seconds) = self
            .event
            .long(Parameter::TIME_IN_QUEUE)
            .filter(|it| *it > 0)
        {
            self.word(&format!("after {seconds} s"));
        }
        self.ivr();
    }

    fn ivr(&mut self) {
        let mut label = None;
        for field in self.event.fields() {
            let FieldValue::Text(text) = field.value else {
                continue;
            };
            if field.name.starts_with("IVRLabel") {
                label = Some(text).filter(|text| !text.is_empty());
            } else if field.name.starts_with("IVRData")
                && let Some(label) = label.take()
            {
                let comma = if self.ivr.is_empty() { "" } else { ", " };
                // Writing to a String does not fail.
                let _ = write!(self.ivr, "{comma}{}={}", printable(label), printable(text));
            }
        }
    }

    fn purpose(&mut self) {
        let purpose = self.event.long(Parameter::SERVICE_GROUP_PURPOSE);
        if let Some(purpose) = purpose.map(ServiceGroupPurpose::from_number) {
            let name = purpose
                .name()
                .map_or_else(|| purpose.number().to_string(), lower);
            self.word(&format!("for {name}"));
        }
    }

    fn groups(&mut self) {
        let list = self
            .event
            .text(Parameter::SERVICE_GROUP_LIST)
            .unwrap_or_default();
        let names: Vec<_> = IdList::new(list)
            .iter()
            .map(|id| self.names.group(id))
            .collect();
        let names = names.join(", ");
        self.word(&names);
    }

    fn failed(&mut self) {
        self.text("to", Parameter::CALLED_NUMBER);
        if let Some(cause) = self
            .event
            .long(Parameter::CAUSE)
            .map(CallCause::from_number)
        {
            let name = cause
                .name()
                .map_or_else(|| format!("cause {}", cause.number()), lower);
            self.word(&format!(", {name}"));
        }
    }

    fn phone_agent_state(&mut self) {
        let state = self
            .event
            .long(Parameter::CALL_SUBSTATE)
            .map(PhoneAgentSubstate::from_number);
        if let Some(state) = state {
            self.word(
                &state
                    .name()
                    .map_or_else(|| state.number().to_string(), lower),
            );
        }
    }

    /// All parameters that the columns before do not show.
    fn everything(&mut self) {
        for field in self.event.fields() {
            if [Some(Parameter::REC_ID), Some(Parameter::CALL_ID)].contains(&field.parameter) {
                continue;
            }
            let space = if self.text.is_empty() { "" } else { " " };
            let _ = match field.value {
                FieldValue::Long(value) => write!(self.text, "{space}{}={value}", field.name),
                FieldValue::Text("") => Ok(()),
                FieldValue::Text(text) => {
                    write!(
                        self.text,
                        "{space}{}={}",
                        printable(field.name),
                        printable(text)
                    )
                }
                _ => Ok(()),
            };
        }
    }
}

/// `DestinationNotObtainable` as `destination not obtainable`.
fn lower(name: &str) -> String {
    let mut words = String::new();
    for character in name.chars() {
        if character.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(character.to_lowercase());
    }
    words
}
