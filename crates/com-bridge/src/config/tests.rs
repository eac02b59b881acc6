use super::*;

const LEAST: &str = "time_zone = \"Europe/Stockholm\"\n[[object]]\nhost = \"micc\"\n";

fn refusal(text: &str) -> String {
    Config::parse(text, "bridge.toml")
        .unwrap_err()
        .message()
        .to_owned()
}

#[test]
fn the_least() {
    let config = Config::parse(LEAST, "bridge.toml").unwrap();
    let objects = config.objects().unwrap();
    assert_eq!(objects.len(), 1);
    assert_eq!(
        objects[0].place,
        Place::ProgId("CCASComClient.CCASClient".to_owned())
    );
    let connection = &objects[0].connection;
    assert_eq!(connection.method, Method::ConnectWithDirectConnect);
    assert_eq!(connection.arguments.len(), 3);
    assert_eq!(config.patience().unwrap(), Patience::default());
    let _ = config.service().unwrap();
}

/// The example of the document, as somebody would copy it.
#[test]
fn the_example_of_the_document_is_right_and_complete() {
    let document = include_str!("../../../../docs/com-bridge.md");
    let begin = "```toml\n";
    let start = document.find(begin).unwrap() + begin.len();
    let length = document[start..].find("```").unwrap();
    let text = &document[start..start + length];
    let config = Config::parse(text, "com-bridge.md").unwrap();
    let shown = format!("{config:?}");
    assert!(!shown.contains("change me"), "{shown}");
    // Of the three ways to name the object only one can be shown, of the two passwords too.
    assert_eq!(shown.matches("None").count(), 3, "{shown}");
    assert_eq!(config.patience().unwrap(), Patience::default());
}

#[test]
fn mistakes_are_told_with_their_place() {
    for (text, expected) in [
        ("listen = 1\n", "line 1"),
        ("time_zone = \"UTC\"\n[[object]]\nhots = \"a\"\n", "`hots`"),
        (
            "time_zone = \"Mars\"\n[[object]]\nhost = \"a\"\n",
            "time_zone",
        ),
        (
            &format!("{LEAST}dll = \"a\"\nclsid = \"b\"\n"),
            "one of progid",
        ),
        (&format!("{LEAST}method = \"Dance\"\n"), "Dance"),
        (
            &format!("{LEAST}method = \"Connect\"\ninterface = \"10.0.0.1\"\n"),
            "no interface",
        ),
        (
            &format!("{LEAST}tenant_id = 4\n"),
            "a user_id and a password",
        ),
        (&format!("{LEAST}user_id = \"a\"\n"), "go together"),
        (&format!("{LEAST}[patience]\ncall = 0\n"), "patience.call"),
        (&format!("listen = \"here\"\n{LEAST}"), "HOST:PORT"),
        (
            &format!("{LEAST}[[account]]\nuser_id = \"a\"\n"),
            "either a password",
        ),
    ] {
        let refusal = refusal(text);
        assert!(refusal.contains("bridge.toml"), "{refusal}");
        assert!(refusal.contains(expected), "{text:?}: {refusal}");
    }
}

#[test]
fn passwords_are_not_shown() {
    let text = format!("{LEAST}user_id = \"a\"\npassword = \"271828\"\n");
    let config = Config::parse(&text, "bridge.toml").unwrap();
    assert!(!format!("{config:?}").contains("271828"));
    let wrong = text.replace("\"271828\"", "271828");
    assert!(!refusal(&wrong).contains("271828"));
}
