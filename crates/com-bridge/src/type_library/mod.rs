//! What a type library says of the COM object, and how that agrees with the catalogue.

mod comparison;
mod plan;

use std::fmt;

pub use comparison::{Difference, compare};
pub use plan::Plan;

/// A type library, as far as the bridge is concerned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypeLibrary {
    /// Its name: `CCASCOMCLIENTLib`.
    pub name: String,
    /// Its GUID.
    pub guid: String,
    /// Its version: `1.0`.
    pub version: String,
    /// The class of the object.
    pub class: Option<Class>,
    /// The interface of the event object that OnEvent carries.
    pub event: Option<Interface>,
}

/// A class of objects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Class {
    /// Its name: `CCASClient`.
    pub name: String,
    /// Its CLSID.
    pub guid: String,
    /// Its default interface.
    pub interface: Interface,
    /// The interface by which it tells events.
    pub source: Option<Interface>,
}

/// An interface.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interface {
    /// Its name.
    pub name: String,
    /// Its IID.
    pub guid: String,
    /// Its own methods, in order.
    pub functions: Vec<Function>,
}

/// A method of an interface.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// The number by which it is called late.
    pub dispid: i32,
    /// Its parameters, in order.
    pub parameters: Vec<FunctionParameter>,
}

/// A parameter of a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionParameter {
    /// Its name; empty if the library does not tell it.
    pub name: String,
    /// Its type, without the pointer of a result.
    pub com_type: ComType,
    /// Whether the method writes to it.
    pub out: bool,
    /// Whether a late call gets it as its result and does not pass it.
    pub result: bool,
}

/// The type of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComType {
    /// `LONG`
    Long,
    /// `BSTR`
    Text,
    /// `DATE`
    Date,
    /// `VARIANT_BOOL`
    Flag,
    /// `VARIANT`
    Variant,
    /// An interface.
    Object,
    /// Another, by its VARTYPE.
    Other(u16),
}

impl ComType {
    /// The type with this VARTYPE.
    pub fn from_vartype(vartype: u16) -> Self {
        match vartype {
            // VT_I4, VT_INT
            3 | 22 => Self::Long,
            7 => Self::Date,
            8 => Self::Text,
            // VT_DISPATCH, VT_UNKNOWN
            9 | 13 => Self::Object,
            11 => Self::Flag,
            12 => Self::Variant,
            other => Self::Other(other),
        }
    }
}

impl fmt::Display for ComType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Long => "LONG",
            Self::Text => "BSTR",
            Self::Date => "DATE",
            Self::Flag => "VARIANT_BOOL",
            Self::Variant => "VARIANT",
            Self::Object => "an interface",
            Self::Other(vartype) => return write!(f, "VARTYPE {vartype}"),
        })
    }
}

impl Interface {
    /// The method with this name, in any case.
    pub fn function(&self, name: &str) -> Option<&Function> {
        self.functions
            .iter()
            .find(|function| function.name.eq_ignore_ascii_case(name))
    }
}
