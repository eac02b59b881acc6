//! An event as the automaton reads it: by the names of the vendor's tables.

use openccas_protocol::Event;

pub(crate) type Verdict = Result<(), String>;

pub(crate) struct Told<'a>(pub(crate) &'a Event);

impl Told<'_> {
    pub(crate) fn number(&self, name: &str) -> Result<i32, String> {
        self.0
            .get_long_value(name)
            .map_err(|_| format!("{name} is missing, or is no number"))
    }

    pub(crate) fn optional(&self, name: &str) -> Option<i32> {
        self.0.get_long_value(name).ok()
    }

    pub(crate) fn flag(&self, name: &str) -> Result<bool, String> {
        match self.number(name)? {
            0 => Ok(false),
            1 => Ok(true),
            other => Err(format!("{name} is {other}: a flag is 0 or 1")),
        }
    }

    pub(crate) fn text(&self, name: &str) -> Result<String, String> {
        self.optional_text(name)
            .ok_or_else(|| format!("{name} is missing"))
    }

    pub(crate) fn optional_text(&self, name: &str) -> Option<String> {
        self.0
            .get_string_value(name)
            .ok()
            .map(|text| text.into_owned())
    }

    pub(crate) fn one_of(&self, name: &str, texts: &[&str]) -> Verdict {
        let text = self.text(name)?;
        must(texts.contains(&text.as_str()), || {
            format!("{name} is {text:?}: expected one of {texts:?}")
        })
    }

    /// A list of record ids.
    pub(crate) fn ids(&self, name: &str) -> Result<Vec<i32>, String> {
        let text = self.text(name)?;
        if text.is_empty() {
            return Ok(Vec::new());
        }
        text.split('|')
            .map(|id| id.parse().map_err(|_| format!("{name} is {text:?}")))
            .collect()
    }

    /// How many IVR fields there are: labels and data in pairs, without holes.
    pub(crate) fn ivr(&self) -> Result<usize, String> {
        let mut count = 0;
        for field in 1..=10 {
            let label = self.optional_text(&format!("IVRLabel{field}"));
            let data = self.optional_text(&format!("IVRData{field}"));
            match (label, data) {
                (Some(label), Some(_)) if count == field - 1 => {
                    must(!label.is_empty(), || format!("IVRLabel{field} is empty"))?;
                    count = field;
                }
                (None, None) => {}
                _ => {
                    return Err(format!(
                        "IVR field {field} is no pair, or comes after a hole"
                    ));
                }
            }
        }
        Ok(count)
    }
}

pub(crate) fn must(holds: bool, otherwise: impl FnOnce() -> String) -> Verdict {
    if holds { Ok(()) } else { Err(otherwise()) }
}
