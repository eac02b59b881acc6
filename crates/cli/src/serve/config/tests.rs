use openccas_service::{Account, ServiceOptions};

use super::*;

/// The example of the documents, as somebody would copy it.
fn example() -> String {
    let document = include_str!("../../../../../docs/running.md");
    let begin = "```toml\n";
    let start = document.find(begin).unwrap() + begin.len();
    let length = document[start..].find("```").unwrap();
    document[start..start + length].to_owned()
}

fn refusal(text: &str) -> String {
    Config::parse(text, "service.toml").unwrap_err().to_string()
}

#[test]
fn the_example_of_the_documents_is_right_and_complete() {
    let config = Config::parse(&example(), "running.md").unwrap();
    let shown = format!("{config:?}");
    // Whatever can be said is said there; only one of these two can be.
    assert_eq!(shown.matches("None").count(), 1, "{shown}");
    assert!(config.replay.is_none());
    assert_eq!(config.account.len(), 1);
    let options = config.apply(ServiceOptions::new(), true);
    // The defaults that it tells are the defaults.
    let with_account = ServiceOptions::new().account(Account::new("admin", "change me", -1));
    assert_eq!(format!("{options:?}"), format!("{with_account:?}"));
}

#[test]
fn the_example_is_not_nested_wrongly() {
    // A key below a heading belongs to it: an easy mistake in this format.
    let config = Config::parse(&example(), "running.md").unwrap();
    assert!(config.tls.is_some() && config.limits.max_clients.is_some());
    assert!(config.metrics.is_some() && config.log_format.is_some());
}

#[test]
fn mistakes_are_told_with_their_place() {
    for (text, place, expected) in [
        ("seed = 1\nsped = 2\n", ":2:1:", "unknown field `sped`"),
        (
            "[limits]\nmax_clients = \"ten\"\n",
            ":2:15:",
            "expected usize",
        ),
        ("listen = \"nowhere\"\n", ":1:10:", "HOST:PORT"),
        ("speed = 0\n", ":1:9:", "a number above 0"),
        ("speed = [1]\n", ":1:9:", "a number above 0, or \"max\""),
        ("[timing]\nheartbeat = 0\n", ":2:13:", "0.001 to 86400"),
        ("log_format = \"xml\"\n", ":1:14:", "`text` or `json`"),
        (
            "[tls]\ncertificate = \"a.pem\"\n",
            ":1:1:",
            "missing field `key`",
        ),
        ("seed =\n", ":1:7:", ""),
    ] {
        let refusal = refusal(text);
        assert!(refusal.starts_with("service.toml"), "{refusal}");
        assert!(refusal.contains(place), "{text:?} {refusal}");
        assert!(refusal.contains(expected), "{text:?} {refusal}");
    }
    assert!(refusal("scenario = \"a\"\nreplay = \"b\"\n").contains("both"));
}

#[test]
fn a_password_is_never_shown() {
    let account = "[[account]]\nuser_id = \"admin\"\npassword = ";
    for broken in ["271828", "[\"271828\"]", "\"271828\"\nx = 1", "\"271828"] {
        let refusal = refusal(&format!("{account}{broken}\n"));
        assert!(!refusal.contains("271828"), "{refusal}");
    }
    let config = Config::parse(&format!("{account}\"271828\"\n"), "").unwrap();
    assert!(!format!("{config:?}").contains("271828"));
    let account = Account::new("admin", "271828", -1);
    assert!(config.account[0].0 == account);
}

#[test]
fn files_are_found_beside_the_configuration() {
    let text = "scenario = \"desk.toml\"\nlog = \"/var/log/events.jsonl\"\n\
                [tls]\ncertificate = \"tls/a.pem\"\nkey = \"tls/b.pem\"\n";
    let mut config = Config::parse(text, "").unwrap();
    config.look_in(Path::new("/etc/openccas"));
    assert_eq!(
        config.scenario.unwrap(),
        Path::new("/etc/openccas/desk.toml")
    );
    assert_eq!(config.log.unwrap(), Path::new("/var/log/events.jsonl"));
    assert_eq!(
        config.tls.unwrap().certificate,
        Path::new("/etc/openccas/tls/a.pem")
    );
}
