//! Scenario files: every mistake is told with its line and what was expected.

use openccas_simulator::{Scenario, scenario::Skill};

const GOOD: &str = r#"[centre]
name = "Test"
time_zone = "Europe/Berlin"
start = 2026-03-01T09:00:00

[[group]]
id = 1
name = "Support"
clerical = 7.5

[[group]]
id = 2
name = "Mail"
purpose = "email"

[[agent]]
id = 101
name = "Ada"
logon_id = "ada"
extension = "4001"
groups = [1, { group = 2, level = 3 }]
habits = "usual"

[[phone_agent]]
id = 201
name = "Pia"
logon_id = "pia"
pin = "2011"
extension = "4101"
groups = [1]

[[habits]]
name = "usual"
answers_after = [1, 4]
holds = 0.25
reasons = [5]

[[reason]]
id = 5
name = "Lunch"

[[traffic]]
group = 1
calls_per_hour = 60
talk = 120
ivr = [{ label = "Language", data = ["sv"] }]
"#;

#[test]
fn a_good_one() {
    let scenario = Scenario::parse(GOOD, "good.toml").unwrap();
    assert_eq!(scenario.centre.time_zone, "Europe/Berlin");
    assert_eq!(scenario.agents[0].groups[1], Skill { group: 2, level: 3 });
    assert_eq!(scenario.groups[0].clerical.span().as_seconds(), 7.5);
    assert!(scenario.centre.start.is_some());
}

#[test]
fn an_empty_one_is_an_empty_centre() {
    assert_eq!(
        Scenario::parse("", "empty.toml").unwrap(),
        Scenario::default()
    );
    Scenario::default().check().unwrap();
}

/// What is replaced by what, the line, and what the message says.
#[test]
fn every_mistake_has_a_line() {
    for (good, bad, line, says) in [
        ("name = \"Test\"", "name = \"\"", 2, "the name is empty"),
        ("Europe/Berlin", "Europe/Atlantis", 3, "no time zone"),
        ("2026-03-01T09:00:00", "\"soon\"", 4, "local date and time"),
        (
            "name = \"Test\"",
            "nmae = \"Test\"",
            2,
            "unknown field `nmae`",
        ),
        (
            "id = 1\nname = \"Support\"",
            "id = 0\nname = \"Support\"",
            7,
            "expected 1 or more",
        ),
        ("clerical = 7.5", "clerical = -1", 9, "0 or more"),
        (
            "clerical = 7.5",
            "clerical = \"long\"",
            9,
            "a number of seconds",
        ),
        ("id = 2\nname", "id = 1\nname", 12, "group 1 is taken"),
        ("\"email\"", "\"fax\"", 14, "unknown variant `fax`"),
        ("name = \"Ada\"\n", "", 16, "missing field `name`"),
        (
            "logon_id = \"ada\"",
            "logon_id = \" \"",
            19,
            "the logon id is empty",
        ),
        (
            "groups = [1, {",
            "groups = [9, {",
            21,
            "there is no group 9",
        ),
        ("group = 2, level", "group = 1, level", 21, "listed twice"),
        ("level = 3", "levle = 3", 21, "unknown field `levle`"),
        (
            "habits = \"usual\"",
            "habits = \"usal\"",
            22,
            "no habits \"usal\"",
        ),
        ("id = 201", "id = 101", 25, "agent 101 is taken"),
        ("pin = \"2011\"", "pin = \"\"", 28, "the pin is empty"),
        (
            "extension = \"4101\"",
            "extension = \"4001\"",
            29,
            "4001 is taken",
        ),
        ("[1, 4]", "[4, 1]", 34, "the smaller first"),
        ("[1, 4]", "[1, 2, 3]", 34, "the smaller first"),
        (
            "holds = 0.25",
            "holds = 25",
            35,
            "a probability from 0 to 1",
        ),
        ("reasons = [5]", "breaks_every = 0", 36, "more than 0"),
        (
            "reasons = [5]",
            "reasons = [5, 6]",
            36,
            "there is no reason 6",
        ),
        (
            "name = \"Lunch\"",
            "name = \"Lunch\"\ntenant_id = 3",
            41,
            "there is no [[tenant]]",
        ),
        (
            "group = 1\ncalls",
            "group = 3\ncalls",
            43,
            "there is no group 3",
        ),
        ("group = 1\ncalls", "group = 2\ncalls", 43, "not for voice"),
        (
            "calls_per_hour = 60",
            "calls_per_hour = 0",
            44,
            "more than 0",
        ),
        ("[\"sv\"]", "[]", 46, "at least one value"),
        ("[centre]", "[centre", 1, ""),
    ] {
        let text = GOOD.replacen(good, bad, 1);
        assert_ne!(text, GOOD, "{good:?} is not there to replace");
        let error = Scenario::parse(&text, "bad.toml").unwrap_err();
        let message = error.to_string();
        assert_eq!(error.line(), Some(line), "{bad:?}: {message}");
        assert!(message.contains(says), "{bad:?}: {message}");
        assert!(
            message.starts_with(&format!("bad.toml:{line}:")),
            "{message}"
        );
    }
}

#[test]
fn tenants_have_to_fit() {
    let hoster = "tenant = [{ id = 1, name = \"North\" }, { id = 2, name = \"South\" }]\n";
    for (text, line, says) in [
        (
            "[[group]]\nid = 1\nname = \"A\"\n",
            2,
            "there is no tenant -1",
        ),
        (
            "[[group]]\nid = 1\nname = \"A\"\ntenant_id = 3\n",
            5,
            "there is no tenant 3",
        ),
        (
            "[[group]]\nid = 1\nname = \"A\"\ntenant_id = 1\n[[agent]]\nid = 1\nname = \"A\"\n\
             logon_id = \"a\"\nextension = \"1\"\ntenant_id = 2\ngroups = [1]\n",
            12,
            "another tenant",
        ),
        (
            "[[account]]\nuser_id = \"a\"\npassword = \"b\"\ntenant_id = 9\n",
            5,
            "no tenant 9",
        ),
        (
            "[[account]]\nuser_id = \"a\"\npassword_hash = \"b\"\n",
            4,
            "PHC format",
        ),
        (
            "[[account]]\nuser_id = \"a\"\n",
            2,
            "either a password or a password_hash",
        ),
        (
            "[[account]]\nuser_id = \"a\"\npassword = \"b\"\npassword_hash = \"c\"\n",
            4,
            "either a password or a password_hash",
        ),
    ] {
        let error = Scenario::parse(&format!("{hoster}{text}"), "hoster.toml").unwrap_err();
        assert_eq!(error.line(), Some(line), "{error}");
        assert!(error.message().contains(says), "{error}");
    }
}

#[test]
fn a_scenario_made_by_a_program_is_told_by_the_way_to_the_mistake() {
    let mut scenario = Scenario::parse(GOOD, "good.toml").unwrap();
    scenario.agents[0].groups[0].group = 9;
    let error = scenario.check().unwrap_err();
    assert_eq!(
        error.to_string(),
        "scenario, agent[0].groups[0]: there is no group 9"
    );
}

#[test]
fn a_file_that_is_not_there() {
    let error = Scenario::load("/nowhere/at/all.toml").unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("/nowhere/at/all.toml: cannot be read"),
        "{error}"
    );
    assert_eq!(error.line(), None);
}

#[test]
fn passwords_are_not_shown() {
    let text = "[[account]]\nuser_id = \"host\"\npassword = \"hunter2\"\n";
    let shown = format!("{:?}", Scenario::parse(text, "a.toml").unwrap());
    assert!(
        shown.contains("host") && !shown.contains("hunter2"),
        "{shown}"
    );
}
