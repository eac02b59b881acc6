//! Acts of a simulator on their way to it: what the functions with their names are made of.

use std::ffi::c_char;

use openccas::Result;
use openccas_simulator::ActValue;

use crate::{
    boundary::{OK, array, invalid},
    simulator::{ccas_simulator, with_simulator},
    text::{optional_text, text},
};

/// Yes, for a member of options where 0 stands for the default.
#[allow(dead_code, reason = "the header is made of it")]
pub const CCAS_YES: i32 = 1;
/// No, for a member of options where 0 stands for the default.
#[allow(dead_code, reason = "the header is made of it")]
pub const CCAS_NO: i32 = -1;

/// The label and the data of an IVR field.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_field {
    /// Label.
    pub label: *const c_char,
    /// Data; NULL for none.
    pub data: *const c_char,
}

/// The names under which IVR fields are given, in order.
const FIELDS: [(&str, &str); 10] = [
    ("IVRLabel1", "IVRData1"),
    ("IVRLabel2", "IVRData2"),
    ("IVRLabel3", "IVRData3"),
    ("IVRLabel4", "IVRData4"),
    ("IVRLabel5", "IVRData5"),
    ("IVRLabel6", "IVRData6"),
    ("IVRLabel7", "IVRData7"),
    ("IVRLabel8", "IVRData8"),
    ("IVRLabel9", "IVRData9"),
    ("IVRLabel10", "IVRData10"),
];

/// The arguments of an act. What stands for nothing is left out.
#[derive(Default)]
pub(crate) struct With<'a> {
    given: Vec<(&'static str, Given<'a>)>,
}

enum Given<'a> {
    Plain(ActValue<'a>),
    Joined(String),
}

/// Carries an act out.
///
/// # Safety
/// As the header says of `ccas_simulator_act`.
pub(crate) unsafe fn act<'a>(
    simulator: *mut ccas_simulator,
    act: &str,
    gives: *mut i32,
    fill: impl FnOnce(&mut With<'a>) -> Result<()>,
) -> i32 {
    // SAFETY: as the caller says.
    unsafe {
        with_simulator(simulator, |hosted| {
            let mut with = With::default();
            fill(&mut with)?;
            let given = hosted.act(act, &with.arguments())?;
            if !gives.is_null() {
                gives.write(given.unwrap_or(0));
            }
            Ok(OK)
        })
    }
}

/// # Safety
/// Of all functions that are given pointers: they are NULL, or lead to what their type says, as
/// often as the count says, and texts end with a NUL and stay as they are during the call.
impl<'a> With<'a> {
    fn arguments(&self) -> Vec<(&str, ActValue<'_>)> {
        let value = |given| match given {
            &Given::Plain(value) => value,
            Given::Joined(text) => ActValue::Text(text),
        };
        let given = self.given.iter();
        given.map(|(name, given)| (*name, value(given))).collect()
    }

    fn put(&mut self, name: &'static str, value: impl Into<ActValue<'a>>) {
        self.given.push((name, Given::Plain(value.into())));
    }

    pub(crate) fn long(&mut self, name: &'static str, value: i32) {
        self.put(name, value);
    }

    pub(crate) fn optional_long(&mut self, name: &'static str, value: i32) {
        if value != 0 {
            self.put(name, value);
        }
    }

    pub(crate) fn optional_number(&mut self, name: &'static str, value: f64) {
        if value != 0.0 {
            self.put(name, value);
        }
    }

    pub(crate) fn optional_flag(&mut self, name: &'static str, value: i32) {
        if value != 0 {
            self.put(name, value > 0);
        }
    }

    pub(crate) unsafe fn text(&mut self, name: &'static str, value: *const c_char) -> Result<()> {
        // SAFETY: as the caller says.
        self.put(name, unsafe { text(value, name) }?);
        Ok(())
    }

    pub(crate) unsafe fn optional_text(
        &mut self,
        name: &'static str,
        value: *const c_char,
    ) -> Result<()> {
        // SAFETY: as the caller says.
        if let Some(value) = unsafe { optional_text(value, name) }? {
            self.put(name, value);
        }
        Ok(())
    }

    pub(crate) unsafe fn ids(
        &mut self,
        name: &'static str,
        ids: *const i32,
        count: usize,
    ) -> Result<()> {
        // SAFETY: as the caller says.
        let ids = unsafe { array(ids, count, name) }?;
        let texts: Vec<String> = ids.iter().map(i32::to_string).collect();
        self.joined(name, &texts);
        Ok(())
    }

    pub(crate) unsafe fn texts(
        &mut self,
        name: &'static str,
        texts: *const *const c_char,
        count: usize,
    ) -> Result<()> {
        // SAFETY: as the caller says.
        let given = unsafe { array(texts, count, name) }?;
        let mut texts = Vec::with_capacity(given.len().min(64));
        for item in given {
            // SAFETY: as the caller says.
            let item = unsafe { text(*item, name) }?;
            if item.contains(';') {
                return Err(invalid(format!("{name}: {item:?} has a semicolon in it")));
            }
            texts.push(item.to_owned());
        }
        self.joined(name, &texts);
        Ok(())
    }

    fn joined(&mut self, name: &'static str, texts: &[String]) {
        if !texts.is_empty() {
            self.given.push((name, Given::Joined(texts.join(";"))));
        }
    }

    pub(crate) unsafe fn fields(
        &mut self,
        name: &'static str,
        fields: *const ccas_field,
        count: usize,
    ) -> Result<()> {
        // SAFETY: as the caller says.
        let fields = unsafe { array(fields, count, name) }?;
        if fields.len() > FIELDS.len() {
            return Err(invalid(format!(
                "{name} has {count} fields, and an act takes at most {}",
                FIELDS.len()
            )));
        }
        for (field, (label, data)) in fields.iter().zip(FIELDS) {
            // SAFETY: as the caller says.
            unsafe {
                self.text(label, field.label)?;
                self.optional_text(data, field.data)?;
            }
        }
        Ok(())
    }
}
