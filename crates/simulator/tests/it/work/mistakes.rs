//! What is wrong with a scenario's campaigns, callbacks, telephones and faults, and where.

use openccas_simulator::Scenario;

const GOOD: &str = r#"[[group]]
id = 1
name = "Voice"

[[group]]
id = 5
name = "Offer"
purpose = "campaign"

[[agent]]
id = 101
name = "Ada"
logon_id = "ada"
extension = "4001"
ip_phone = { address = "10.0.0.1", ras_port = 1719 }

[[campaign]]
id = 3
name = "Spring"
group = 5

[[campaign.customer]]
id = 11
name = "Ines"
number = "0701"
data = [{ label = "A", data = "1" }]

[[campaign.customer]]
id = 12
name = "Jan"
number = "0702"

[[callback_traffic]]
group = 1
callbacks_per_hour = 60
kind = "email"

[[fault]]
method = "MakeCall"
agent = 101
effect = "delay"
delay = 2
"#;

#[test]
fn every_mistake_has_a_line() {
    Scenario::parse(GOOD, "good.toml").unwrap();
    for (good, bad, line, says) in [
        ("\"10.0.0.1\"", "7", 15, "invalid type"),
        ("1719", "99999", 15, "expected u16"),
        ("id = 3", "id = 0", 18, "expected 1 or more"),
        ("\"Spring\"", "\"\"", 19, "the name is empty"),
        ("group = 5", "group = 6", 20, "there is no group 6"),
        ("group = 5", "group = 1", 20, "not for campaigns"),
        ("id = 11", "id = -1", 23, "expected 1 or more"),
        ("\"Ines\"", "\" \"", 24, "the name is empty"),
        ("\"0701\"", "\"\"", 25, "the number is empty"),
        ("label = \"A\"", "label = \"\"", 26, "no label"),
        ("id = 12", "id = 11", 29, "customer 11 is taken"),
        ("group = 1\ncall", "group = 5\ncall", 34, "not for voice"),
        (
            "callbacks_per_hour = 60",
            "callbacks_per_hour = 0",
            35,
            "more than 0",
        ),
        ("\"email\"", "\"fax\"", 36, "unknown variant `fax`"),
        ("\"MakeCall\"", "\"Connect\"", 39, "is no request"),
        ("\"MakeCall\"", "\"MakeTea\"", 39, "is no request"),
        ("agent = 101", "agent = 102", 40, "there is no agent 102"),
        ("\"delay\"", "\"explode\"", 41, "unknown variant `explode`"),
        ("delay = 2", "delay = 0", 42, "more than 0"),
        (
            "effect = \"delay\"",
            "effect = \"ignore\"",
            42,
            "expected effect",
        ),
    ] {
        let text = GOOD.replacen(good, bad, 1);
        assert_ne!(text, GOOD, "{good}");
        let error = Scenario::parse(&text, "bad.toml").unwrap_err();
        assert!(
            error.line() == Some(line) && error.message().contains(says),
            "{bad}: {error}"
        );
    }
}
