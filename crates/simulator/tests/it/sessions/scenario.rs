//! What scenario files say of sessions, and how they are wrong.

use openccas_simulator::Scenario;

const GOOD: &str = r#"group = [
    { id = 1, name = "Calls" },
    { id = 2, name = "Mail", purpose = "email" },
]

[[agent]]
id = 101
name = "Ada"
logon_id = "ada"
extension = "4001"
media = { number_of_concurrent_email = 2 }

[[habits]]
name = "usual"
sessions = { accepts_after = [1, 2], redirects = 0.5, replies = ["Yes."] }

[[session_traffic]]
group = 2
sessions_per_hour = 60
handling = 30
from = ["kim@customer.example"]
ivr = [{ label = "Customer", data = ["Gold"] }]
"#;

fn mistake(from: &str, to: &str) -> String {
    let text = GOOD.replacen(from, to, 1);
    assert_ne!(text, GOOD);
    Scenario::parse(&text, "it.toml").unwrap_err().to_string()
}

#[test]
fn a_good_one() {
    let scenario = Scenario::parse(GOOD, "it.toml").unwrap();
    assert_eq!(scenario.session_traffic[0].group, 2);
    let habits = &scenario.habits[0].sessions;
    assert_eq!(habits.redirects.get(), 0.5);
    assert_eq!(habits.replies, ["Yes."]);
}

#[test]
fn mistakes_name_their_line() {
    for (from, to, message) in [
        (
            "group = 2\n",
            "group = 3\n",
            "it.toml:18:9: there is no group 3",
        ),
        (
            "group = 2\n",
            "group = 1\n",
            "it.toml:18:9: group 1 is not for sessions: expected one for e-mail, SMS, chat or open media",
        ),
        (
            "sessions_per_hour = 60",
            "sessions_per_hour = 0",
            "it.toml:19:21: nothing ever comes: expected more than 0 at some time",
        ),
        (
            "data = [\"Gold\"]",
            "data = []",
            "it.toml:22:8: expected a label and at least one value in data",
        ),
        (
            "number_of_concurrent_email = 2",
            "number_of_concurrent_email = -1",
            "it.toml:11:9: -1 at a time: expected 0 or more",
        ),
    ] {
        assert_eq!(mistake(from, to), message);
    }
    assert!(mistake("redirects", "redirect").contains("unknown field `redirect`"));
}
