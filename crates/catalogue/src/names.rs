//! From a COM name to the names that each language uses.

/// Words that the COM names write in capitals. A run of capitals is cut into these, so that `OASID`
/// becomes two words and `DTMF` stays one.
const ACRONYMS: [&str; 17] = [
    "CCAS", "DTMF", "CDR", "IVR", "NIC", "OAS", "PIN", "RAS", "SMS", "CQ", "CS", "DN", "ID", "IP",
    "OM", "X", "URI",
];

/// The type prefixes of the COM parameters. They count as such only before a capital.
const TYPE_PREFIXES: [&str; 4] = ["bstr", "l", "d", "b"];

/// A name taken apart into lower-case words, to be written as a language wants it.
///
/// ```
/// use openccas_catalogue::Name;
///
/// let name = Name::of("bstrNICIPAddress");
/// assert_eq!(name.snake(), "nic_ip_address");
/// assert_eq!(name.camel(), "nicIpAddress");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Name {
    words: Vec<String>,
}

impl Name {
    /// Takes a COM name, a class name or a `snake_case` name apart.
    ///
    /// A type prefix (`l`, `bstr`, `d`, `b`) before a capital is dropped, digits stay with the word
    /// before them, and hyphens and underscores separate words.
    pub fn of(name: &str) -> Self {
        let words = strip_type_prefix(name)
            .split(['-', '_'])
            .flat_map(split_at_capitals)
            .collect();
        Self { words }
    }

    /// `oas_id`: Rust, Python and C.
    pub fn snake(&self) -> String {
        self.words.join("_")
    }

    /// `OAS_ID`: constants.
    pub fn screaming(&self) -> String {
        self.snake().to_ascii_uppercase()
    }

    /// `OasId`: types.
    pub fn pascal(&self) -> String {
        self.words.iter().map(|word| capitalized(word)).collect()
    }

    /// `oasId`: Node.
    pub fn camel(&self) -> String {
        let mut words = self.words.iter();
        let first = words.next().cloned().unwrap_or_default();
        words.fold(first, |name, word| name + &capitalized(word))
    }
}

fn strip_type_prefix(name: &str) -> &str {
    TYPE_PREFIXES
        .iter()
        .filter_map(|prefix| name.strip_prefix(prefix))
        .find(|rest| rest.starts_with(|first: char| first.is_ascii_uppercase()))
        .unwrap_or(name)
}

/// `GetAgentRecIDFromLogonID` -> `get`, `agent`, `rec`, `id`, `from`, `logon`, `id`.
fn split_at_capitals(part: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = part;
    while !rest.is_empty() {
        let capitals = length_while(rest, |c| c.is_ascii_uppercase());
        let tail = length_while(&rest[capitals..], |c| !c.is_ascii_uppercase());
        // In a run such as `IPA` of `IPAddress`, the last capital begins the next word.
        let starts_word =
            tail > 0 && rest[capitals..].starts_with(|c: char| c.is_ascii_lowercase());
        let run = if starts_word {
            capitals.saturating_sub(1)
        } else {
            capitals
        };
        words.extend(split_acronyms(&rest[..run]));
        let end = capitals + tail;
        if starts_word {
            words.push(rest[run..end].to_ascii_lowercase());
        } else if let Some(last) = words.last_mut() {
            last.push_str(&rest[capitals..end]);
        } else {
            words.push(rest[capitals..end].to_owned());
        }
        rest = &rest[end..];
    }
    words
}

/// Cuts a run of capitals into known acronyms; a run that does not come out even stays one word.
fn split_acronyms(run: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = run;
    while !rest.is_empty() {
        let Some(acronym) = ACRONYMS.iter().find(|acronym| rest.starts_with(**acronym)) else {
            return vec![run.to_ascii_lowercase()];
        };
        words.push(acronym.to_ascii_lowercase());
        rest = &rest[acronym.len()..];
    }
    words
}

fn length_while(text: &str, matches: impl Fn(char) -> bool) -> usize {
    text.find(|c| !matches(c)).unwrap_or(text.len())
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + letters.as_str()
    })
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn snake_case() {
        for (com, expected) in [
            ("ConnectWithIPAddress", "connect_with_ip_address"),
            ("GetAgentRecIDFromLogonID", "get_agent_rec_id_from_logon_id"),
            ("SetAgentCQCodes", "set_agent_cq_codes"),
            ("SetAgentIVRDataWithCDR", "set_agent_ivr_data_with_cdr"),
            ("SendDTMF", "send_dtmf"),
            ("bstrNICIPAddress", "nic_ip_address"),
            ("bstrPIN", "pin"),
            ("lCCASPort", "ccas_port"),
            ("lOASID", "oas_id"),
            ("dNextCallAttempt", "next_call_attempt"),
            ("bCloseForm", "close_form"),
            (
                "lReceiveOMWhileHandlingVoice",
                "receive_om_while_handling_voice",
            ),
            ("lNumberOfConcurrentOM", "number_of_concurrent_om"),
            ("lSMSEnabled", "sms_enabled"),
            ("OASID", "oas_id"),
            ("DN", "dn"),
            ("RASPort", "ras_port"),
            ("CSPort", "cs_port"),
            ("IPAddress", "ip_address"),
            ("MediaServerSessionUri", "media_server_session_uri"),
            ("X-CampaignCallID", "x_campaign_call_id"),
            ("IVRLabel1", "ivr_label1"),
            ("IVRLabel10", "ivr_label10"),
            ("loggedOn", "logged_on"),
            ("notReadyReasonID", "not_ready_reason_id"),
            ("val", "val"),
            ("agent_unknown", "agent_unknown"),
            ("IpAgentInfo", "ip_agent_info"),
        ] {
            assert_eq!(Name::of(com).snake(), expected, "{com}");
        }
    }

    #[test]
    fn camel_case() {
        for (com, expected) in [
            ("ConnectWithIPAddress", "connectWithIpAddress"),
            ("SetAgentCQCodes", "setAgentCqCodes"),
            ("OASID", "oasId"),
            ("IVRLabel1", "ivrLabel1"),
            ("ServiceDisconnect", "serviceDisconnect"),
            ("val", "val"),
        ] {
            assert_eq!(Name::of(com).camel(), expected, "{com}");
        }
    }

    #[test]
    fn other_cases() {
        assert_eq!(Name::of("agent_not_logged_on").pascal(), "AgentNotLoggedOn");
        assert_eq!(Name::of("SetAgentCQCodes").pascal(), "SetAgentCqCodes");
        assert_eq!(
            Name::of("X-CampaignCallID").screaming(),
            "X_CAMPAIGN_CALL_ID"
        );
    }

    #[test]
    fn odd_names_do_not_panic() {
        for odd in ["", "-", "l", "1", "L1", "ÄÖ", "aÄ", "QQQ"] {
            let name = Name::of(odd);
            name.camel();
            name.pascal();
        }
    }
}
