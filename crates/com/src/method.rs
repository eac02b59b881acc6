//! What a type library says of a method.

use openccas::Method;

use crate::METHODS;

/// A method of the class `CCASClient`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ComMethod {
    /// The method in the vocabulary of openccas.
    pub method: Method,
    /// Its name.
    pub name: &'static str,
    /// Its number in openccas's object. The vendor's object has numbers of its own, which are in
    /// its type library.
    pub dispid: i32,
    /// Its parameters in order.
    pub parameters: &'static [ComParameter],
}

/// A parameter of a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ComParameter {
    /// Its name.
    pub name: &'static str,
    /// Which way its value goes.
    pub direction: Direction,
    /// The type of the value; an `[out]` parameter is a pointer to it.
    pub com_type: ComType,
}

/// Which way the value of a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Into the object.
    In,
    /// Out of it.
    Out,
}

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComType {
    /// A signed number of 32 bits.
    Long,
    /// A text.
    Bstr,
    /// Days since 1899-12-30 as a floating-point number.
    Date,
    /// True or false.
    VariantBool,
    /// A VARIANT; what it holds is a `LONG`.
    Variant,
}

impl ComMethod {
    /// The method of this name, whatever its case: late-bound programs write names as they like.
    pub fn named(name: &str) -> Option<&'static Self> {
        METHODS
            .iter()
            .find(|method| method.name.eq_ignore_ascii_case(name))
    }

    /// What the class has for a method of openccas.
    pub fn of(method: Method) -> Option<&'static Self> {
        METHODS.iter().find(|it| it.method == method)
    }
}

impl ComType {
    /// The type as IDL writes it.
    pub fn idl(self) -> &'static str {
        match self {
            Self::Long => "LONG",
            Self::Bstr => "BSTR",
            Self::Date => "DATE",
            Self::VariantBool => "VARIANT_BOOL",
            Self::Variant => "VARIANT",
        }
    }

    /// The number of the type in a VARIANT and in a type library.
    pub fn vt(self) -> u16 {
        match self {
            Self::Long => 3,
            Self::Date => 7,
            Self::Bstr => 8,
            Self::VariantBool => 11,
            Self::Variant => 12,
        }
    }
}
