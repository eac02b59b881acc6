//! The JSON schema of scenario files, from which editors know what may be written where.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings, json_schema};
use serde_json::Value;

use super::{Between, Length, Moment, Probability, Rate, Scenario, Seconds, Skill};

/// The schema as it stands in `examples/scenarios/scenario.schema.json`.
pub fn schema() -> String {
    let settings = SchemaSettings::draft07().with(|settings| {
        settings.untagged_enum_variant_titles = false;
    });
    let mut schema = settings.into_generator().into_root_schema_for::<Scenario>();
    schema.insert(
        "title".to_owned(),
        "A contact centre for openccas to simulate".into(),
    );
    let mut value = schema.to_value();
    plain(&mut value);
    let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
    text.push('\n');
    text
}

/// Takes out what only means something elsewhere: links in descriptions lead to the reference of
/// the library, and TOML has no `null`.
fn plain(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            let null = |value: &Value| *value == "null" || value["type"] == "null";
            fields.retain(|name, field| name != "default" || !field.is_null());
            if let Some(Value::Array(types)) = fields.get_mut("type") {
                types.retain(|it| !null(it));
                if let [single] = types.as_slice() {
                    let single = single.clone();
                    fields.insert("type".to_owned(), single);
                }
            }
            if let Some(Value::Array(either)) = fields.get_mut("anyOf") {
                either.retain(|it| !null(it));
                if either.len() == 1 {
                    let single = fields.remove("anyOf").unwrap_or_default();
                    fields.insert("allOf".to_owned(), single);
                }
            }
            if let Some(default) = fields.get_mut("default") {
                whole(default);
            }
            for (name, field) in fields {
                match field {
                    Value::String(text) if name == "description" => *text = without_links(text),
                    field => plain(field),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(plain),
        _ => {}
    }
}

/// Writes 20 where it says 20.0.
fn whole(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(whole),
        value => {
            if let Some(number) = value.as_f64().filter(|number| number.fract() == 0.0) {
                *value = (number as i64).into();
            }
        }
    }
}

/// ``[`dial`](crate::dial)`` becomes `` `dial` ``.
fn without_links(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, link)) = rest.split_once("[`") {
        plain.push_str(before);
        let Some((name, after)) = link.split_once("`]") else {
            plain.push_str("[`");
            rest = link;
            continue;
        };
        plain.push_str(&format!("`{name}`"));
        let target = after
            .strip_prefix('(')
            .and_then(|target| target.split_once(')'));
        rest = target.map_or(after, |(_, after)| after);
    }
    plain.push_str(rest);
    plain
}

/// A local date and time.
pub(super) fn date_time(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "string",
        "examples": ["2026-01-05T08:00:00"],
    })
}

/// For defaults only.
impl serde::Serialize for Between {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.from == self.to {
            self.from.serialize(serializer)
        } else {
            (self.from, self.to).serialize(serializer)
        }
    }
}

/// A schema of its own for a type that is read by hand.
macro_rules! by_hand {
    ($type:ty, $name:literal, $schema:expr) => {
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                let schema: fn(&mut SchemaGenerator) -> Schema = $schema;
                schema(generator)
            }
        }
    };
}

by_hand!(Seconds, "Seconds", |_| json_schema!({
    "description": "A time in seconds: not negative, and at most ten years.",
    "type": "number",
    "minimum": 0,
    "maximum": 315_360_000,
}));

by_hand!(Probability, "Probability", |_| json_schema!({
    "description": "A probability, from 0 (never) to 1 (always).",
    "type": "number",
    "minimum": 0,
    "maximum": 1,
}));

by_hand!(Between, "Between", |generator| {
    let seconds = generator.subschema_for::<Seconds>();
    json_schema!({
        "description":
            "A time between two others in seconds, each as likely as the next: [2, 5], or 3 for always the same.",
        "oneOf": [
            seconds,
            { "type": "array", "items": seconds, "minItems": 2, "maxItems": 2 },
        ],
    })
});

by_hand!(Length, "Length", |generator| {
    let seconds = generator.subschema_for::<Seconds>();
    json_schema!({
        "description":
            "A time by chance: 180 is exponentially distributed with this mean, { mean = 180, deviation = 120 } lognormally, and [60, 120] evenly.",
        "oneOf": [
            seconds,
            {
                "type": "object",
                "properties": { "mean": seconds, "deviation": seconds },
                "required": ["mean", "deviation"],
                "additionalProperties": false,
            },
            { "type": "array", "items": seconds, "minItems": 2, "maxItems": 2 },
        ],
    })
});

by_hand!(Rate, "Rate", |_| json_schema!({
    "description":
        "So many in an hour: 60, or by the time of the day, { \"08:00\" = 20, \"12:00\" = 90, \"18:00\" = 0 }.",
    "oneOf": [
        { "type": "number", "exclusiveMinimum": 0, "maximum": 1_000_000 },
        {
            "type": "object",
            "propertyNames": { "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$" },
            "additionalProperties": { "type": "number", "minimum": 0, "maximum": 1_000_000 },
            "minProperties": 1,
        },
    ],
}));

by_hand!(Skill, "Skill", |_| json_schema!({
    "description": "A group that an agent serves: its id, or { group = 1, level = 5 }.",
    "oneOf": [
        { "type": "integer", "format": "int32" },
        {
            "type": "object",
            "properties": {
                "group": { "type": "integer", "format": "int32" },
                "level": { "type": "integer", "format": "int32", "default": 1 },
            },
            "required": ["group"],
            "additionalProperties": false,
        },
    ],
}));

by_hand!(Moment, "Moment", |generator| {
    let seconds = generator.subschema_for::<Seconds>();
    json_schema!({
        "description": "A time counted from the start: \"00:00:10\", or a number of seconds.",
        "oneOf": [
            seconds,
            { "type": "string", "pattern": "^[0-9]+:[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?$" },
        ],
    })
});
