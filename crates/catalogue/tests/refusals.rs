//! The loader refuses what is wrong, and says where and what it expected.

use openccas_catalogue::{Catalogue, Sources};

/// A small catalogue without a fault; each test puts one in.
const GOOD: Sources<'static> = Sources {
    requests: r#"
        version = 1

        [[method]]
        number = 1
        com = "MakeCall"
        category = "call"
        success = "sent"
        target = "agent application"
        doc = "Dials a number."
        fails = ["agent_unknown"]

        [[method.param]]
        com = "lAgentRecID"
        direction = "in"
        type = "LONG"
        doc = "Record id of the agent."

        [[method.param]]
        com = "lMediaType"
        direction = "in"
        type = "LONG"
        doc = "Medium of the call."
        values = "MediaType"
        optional = true
        none = 0
    "#,
    events: r#"
        [parameters]
        RecID = 1
        Cause = 2
        X-CallbackID = 3

        [[event]]
        number = 16
        com = "BROADCAST_CALLREJECTED"
        name = "CallRejected"
        aliases = ["BROADCAST_REJECTED"]
        table = 3
        doc = "An agent rejects a call."

        [[event.param]]
        com = "RecID"
        type = "Long"
        doc = "Record id of the agent."
        refers = "agent"
        aliases = ["AgentID"]

        [[event.param]]
        com = "Cause"
        type = "String"
        doc = "Why the call was rejected."
        values = "RejectCause"

        [[event.param]]
        com = "X-CallbackID"
        type = "Long"
        doc = "Id of the callback."
        optional = true
        evidence = "ours"
    "#,
    enums: r#"
        [[enum]]
        name = "MediaType"
        type = "Long"
        doc = "The medium."

        [[enum.value]]
        name = "Voice"
        value = 1
        doc = "A voice call."

        [[enum]]
        name = "RejectCause"
        type = "String"
        doc = "Why."

        [[enum.value]]
        name = "RingTimeout"
        value = "Ring Timeout"
        doc = "Nobody answered in time."
    "#,
    errors: r#"
        [[error]]
        kind = "agent_unknown"
        code = -1
        doc = "No such agent."
    "#,
    acts: r#"
        [[act]]
        name = "reply"
        category = "session"
        doc = "An agent answers."

        [[act.param]]
        name = "agent"
        type = "long"
        doc = "Record id of the agent."

        [[act.param]]
        name = "after"
        type = "number"
        unit = "seconds"
        optional = true
        doc = "How long that takes."

        [[act.param]]
        name = "tone"
        type = "text"
        values = ["friendly", "curt"]
        optional = true
        doc = "How the agent writes."
    "#,
};

/// What the loader says when `fault` takes the place of `good` in one of the files.
#[track_caller]
fn complaint(file: &str, good: &str, fault: &str) -> String {
    let text = |name: &str, source: &str| {
        if name == file {
            replaced(source, good, fault)
        } else {
            source.to_owned()
        }
    };
    let requests = text("requests", GOOD.requests);
    let events = text("events", GOOD.events);
    let enums = text("enums", GOOD.enums);
    let errors = text("errors", GOOD.errors);
    let acts = text("acts", GOOD.acts);
    let sources = Sources {
        requests: &requests,
        events: &events,
        enums: &enums,
        errors: &errors,
        acts: &acts,
    };
    match Catalogue::from_sources(&sources) {
        Ok(_) => panic!("accepted: {fault}"),
        Err(error) => error.to_string(),
    }
}

#[track_caller]
fn replaced(source: &str, good: &str, fault: &str) -> String {
    assert_eq!(
        source.matches(good).count(),
        1,
        "`{good}` does not mark one place"
    );
    source.replace(good, fault)
}

/// The text of `source` from `start` up to `end`, to be put in a second time.
fn excerpt(source: &str, start: &str, end: &str) -> String {
    let rest = source.split(start).nth(1).unwrap_or_default();
    start.to_owned() + rest.split(end).next().unwrap_or_default()
}

#[test]
fn the_good_catalogue_is_good() {
    Catalogue::from_sources(&GOOD).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn unknown_words_are_told_with_line_and_choice() {
    for (file, good, fault, expected) in [
        (
            "requests",
            r#""call""#,
            r#""calls""#,
            "unknown variant `calls`, expected one of `lifecycle`",
        ),
        (
            "requests",
            r#""sent""#,
            r#""send""#,
            "unknown variant `send`, expected one of `always`",
        ),
        (
            "requests",
            r#""agent application""#,
            r#""agent""#,
            "unknown variant `agent`",
        ),
        (
            "events",
            r#"type = "String""#,
            r#"type = "Text""#,
            "unknown variant `Text`, expected",
        ),
        (
            "events",
            r#""ours""#,
            r#""guess""#,
            "expected one of `sample`, `field`, `inferred`, `ours`",
        ),
        (
            "events",
            r#"refers = "agent""#,
            r#"refer = "agent""#,
            "unknown field `refer`, expected",
        ),
        (
            "errors",
            r#"doc = "No such agent.""#,
            "",
            "missing field `doc`",
        ),
    ] {
        let complaint = complaint(file, good, fault);
        assert!(
            complaint.starts_with(&format!("{file}.toml: TOML parse error at line")),
            "{complaint}"
        );
        assert!(complaint.contains(expected), "{complaint}");
    }
}

#[test]
fn empty_docs() {
    assert_eq!(
        complaint("events", "An agent rejects a call.", " "),
        "events.toml: event 16 BROADCAST_CALLREJECTED: the doc is empty: expected a first sentence \
         that stands alone"
    );
    assert_eq!(
        complaint("requests", "Record id of the agent.", ""),
        "requests.toml: method 1 MakeCall: lAgentRecID: the doc is empty: expected a first sentence \
         that stands alone"
    );
}

#[test]
fn duplicates() {
    let event = excerpt(GOOD.events, "[[event]]", "[[event.param]]");
    let twice = complaint("events", &event, &event.repeat(2));
    for expected in [
        "event 16 BROADCAST_CALLREJECTED: the number `16` is taken",
        "the COM name `BROADCAST_CALLREJECTED` is taken",
        "the COM name `BROADCAST_REJECTED` is taken",
        "the class name `call_rejected` is taken",
    ] {
        assert!(twice.contains(expected), "{twice}");
    }
    assert_eq!(
        complaint("events", "AgentID", "cause"),
        "events.toml: event 16 BROADCAST_CALLREJECTED: Cause: the name `Cause` is taken: event 16 \
         BROADCAST_CALLREJECTED: RecID has it"
    );
    assert_eq!(
        complaint("requests", "lMediaType", "AgentRecID"),
        "requests.toml: method 1 MakeCall: AgentRecID: the name `agent_rec_id` is taken: method 1 \
         MakeCall: lAgentRecID has it"
    );
    assert_eq!(
        complaint("enums", "RejectCause", "MediaType")
            .lines()
            .last(),
        Some("enums.toml: enum MediaType: the name `MediaType` is taken: enum MediaType has it")
    );
    let value = excerpt(GOOD.enums, "[[enum.value]]", "[[enum]]");
    let twice = complaint(
        "enums",
        &value,
        &(value.clone() + &value.replace("Voice", "Speech")),
    );
    assert_eq!(
        twice,
        "enums.toml: enum MediaType: Speech: the value `1` is taken: enum MediaType: Voice has it"
    );
    let error = GOOD.errors;
    let twice = complaint("errors", error, &error.repeat(2));
    assert!(
        twice.contains("error -1 agent_unknown: the kind `agent_unknown` is taken"),
        "{twice}"
    );
    assert!(
        twice.contains("error -1 agent_unknown: the code `-1` is taken"),
        "{twice}"
    );
}

#[test]
fn numbers() {
    assert_eq!(
        complaint("events", "number = 16", "number = 27"),
        "events.toml: event 27 BROADCAST_CALLREJECTED: has a reserved number: expected none of 26, \
         27, 28 and 54"
    );
    assert_eq!(
        complaint("events", "table = 3", "table = 2"),
        "events.toml: event 16 BROADCAST_CALLREJECTED: is in table 2: expected 3 or 4"
    );
    assert_eq!(
        complaint("events", "Cause = 2", "Cause = 4"),
        "events.toml: parameter X-CallbackID: has number 3: expected 2, as none is left out"
    );
    assert_eq!(
        complaint("requests", "number = 1", "number = 2"),
        "requests.toml: method MakeCall: has number 2: expected 1, as none is left out"
    );
    assert_eq!(
        complaint("errors", "-1", "1"),
        "errors.toml: error 1 agent_unknown: has a code that is not negative: 0 and above mean \
         success"
    );
}

#[test]
fn names_that_refer_to_nothing() {
    assert_eq!(
        complaint("requests", r#""agent_unknown""#, r#""agent_strange""#),
        "requests.toml: method 1 MakeCall: fails with `agent_strange`: expected a kind of \
         errors.toml"
    );
    assert_eq!(
        complaint("requests", r#""MediaType""#, r#""Medium""#),
        "requests.toml: method 1 MakeCall: lMediaType: has values `Medium`: expected an enumeration \
         of enums.toml"
    );
    assert_eq!(
        complaint("events", r#""RejectCause""#, r#""MediaType""#),
        "events.toml: event 16 BROADCAST_CALLREJECTED: Cause: has values `MediaType`: expected an \
         enumeration of its own type"
    );
    let complaint = complaint("events", r#"com = "RecID""#, r#"com = "RecordID""#);
    assert_eq!(
        complaint,
        "events.toml: parameter 1 RecID: is in no event: expected at least one that carries it\n\
         events.toml: event 16 BROADCAST_CALLREJECTED: RecordID: is not known: expected its name \
         and number in [parameters]"
    );
}

#[test]
fn entries_that_contradict_themselves() {
    for (file, good, fault, expected) in [
        (
            "requests",
            r#"target = "agent application""#,
            "",
            "method 1 MakeCall: success is sent: expected a target beside it",
        ),
        (
            "requests",
            r#""sent""#,
            r#""succeeded""#,
            "method 1 MakeCall: has a target: expected one only where success is sent",
        ),
        (
            "requests",
            "none = 0",
            "",
            "method 1 MakeCall: lMediaType: is optional: expected `none` beside it",
        ),
        (
            "requests",
            "none = 0",
            r#"none = """#,
            "method 1 MakeCall: lMediaType: has none = \"\": expected a value of the parameter's type",
        ),
        (
            "events",
            r#"evidence = "ours""#,
            "",
            "event 16 BROADCAST_CALLREJECTED: X-CallbackID: is an extension: expected optional = \
             true and evidence = \"ours\"",
        ),
        (
            "events",
            r#"refers = "agent""#,
            r#"shape = "id_list""#,
            "event 16 BROADCAST_CALLREJECTED: RecID: has a shape: expected type = \"String\" with it",
        ),
        (
            "events",
            r#"refers = "agent""#,
            r#"evidence_note = "Guessed.""#,
            "event 16 BROADCAST_CALLREJECTED: RecID: has an evidence_note: expected evidence beside \
             it",
        ),
        (
            "enums",
            "value = 1",
            r#"value = "1""#,
            "enum MediaType: Voice: has value \"1\": expected a Long",
        ),
        (
            "acts",
            r#"name = "reply""#,
            r#"name = "Reply""#,
            "act Reply: has the name \"Reply\": expected one in snake_case",
        ),
        (
            "acts",
            r#"type = "text""#,
            r#"type = "long""#,
            "act reply: tone: has values: expected type = \"text\"",
        ),
        (
            "acts",
            r#"type = "number""#,
            r#"type = "flag""#,
            "act reply: after: has a unit: expected a number",
        ),
        (
            "acts",
            "values = [\"friendly\", \"curt\"]\n        optional = true",
            "",
            "act reply: tone: is required: expected it before those that are optional",
        ),
        (
            "acts",
            r#""curt""#,
            r#""friendly""#,
            "act reply: tone: the value `friendly` is taken: act reply: tone has it",
        ),
        (
            "acts",
            r#"name = "after""#,
            r#"name = "agent""#,
            "act reply: agent: the name `agent` is taken: act reply: agent has it",
        ),
    ] {
        assert_eq!(
            complaint(file, good, fault),
            format!("{file}.toml: {expected}")
        );
    }
}
