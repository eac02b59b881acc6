//! How a method of the catalogue is called by what the type library says of it.

use openccas_protocol::{ArgumentType, Method};

use super::{ComType, Function, FunctionParameter};

/// How to call a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The number by which it is called.
    pub dispid: i32,
    /// What to pass, in the order of the type library.
    pub slots: Vec<Slot>,
}

/// What to pass for a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// What it is for.
    pub role: Role,
    /// Its type.
    pub com_type: ComType,
    /// Whether the call gives it as its result instead of taking a place for it.
    pub result: bool,
}

/// Which of the method's values a parameter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The argument with this place in the catalogue.
    Input(usize),
    /// The result with this place in the catalogue.
    Output(usize),
}

impl Plan {
    /// Matches the parameters by name, in any case, and those whose names nobody knows by place,
    /// where direction and type leave no doubt.
    ///
    /// # Errors
    /// What does not match.
    pub fn of(method: Method, function: &Function) -> Result<Self, String> {
        let info = method.info();
        let mut wanted: Vec<Wanted> = Vec::new();
        for (place, input) in info.inputs.iter().enumerate() {
            wanted.push(Wanted {
                name: input.com_name,
                role: Role::Input(place),
                argument_type: input.argument_type,
            });
        }
        for (place, output) in info.outputs.iter().enumerate() {
            wanted.push(Wanted {
                name: output.com_name,
                role: Role::Output(place),
                argument_type: output.argument_type,
            });
        }
        let named: Vec<Option<Role>> = function
            .parameters
            .iter()
            .map(|parameter| take(&mut wanted, |it| it.is_named(parameter)))
            .collect();
        let mut slots = Vec::new();
        for (parameter, role) in function.parameters.iter().zip(named) {
            let role = role.or_else(|| {
                // The first one that is left of the same direction: it has to be of the same type.
                let first = wanted.iter().position(|it| it.out() == parameter.out)?;
                let fits = wanted[first].fits(parameter.com_type);
                fits.then(|| wanted.remove(first).role)
            });
            let Some(role) = role else {
                return Err(format!(
                    "the type library has a parameter {:?} that the catalogue does not have",
                    parameter.name
                ));
            };
            slots.push(Slot {
                role,
                com_type: parameter.com_type,
                result: parameter.result,
            });
        }
        match wanted.first() {
            None => Ok(Self {
                dispid: function.dispid,
                slots,
            }),
            Some(missing) => Err(format!("the type library has no parameter {}", missing.name)),
        }
    }
}

/// A parameter of the catalogue that was not met yet.
struct Wanted {
    name: &'static str,
    role: Role,
    argument_type: ArgumentType,
}

impl Wanted {
    fn out(&self) -> bool {
        matches!(self.role, Role::Output(_))
    }

    fn fits(&self, com_type: ComType) -> bool {
        fits(self.argument_type, self.out(), com_type)
    }

    fn is_named(&self, parameter: &FunctionParameter) -> bool {
        self.out() == parameter.out && self.name.eq_ignore_ascii_case(&parameter.name)
    }
}

fn take(wanted: &mut Vec<Wanted>, is_it: impl Fn(&Wanted) -> bool) -> Option<Role> {
    let place = wanted.iter().position(is_it)?;
    Some(wanted.remove(place).role)
}

/// Whether a parameter of the catalogue can be passed as this type.
pub(super) fn fits(argument_type: ArgumentType, out: bool, com_type: ComType) -> bool {
    match (argument_type, com_type) {
        // Some results are a VARIANT that holds a LONG; which, the catalogue leaves to the text.
        (ArgumentType::Long, ComType::Variant) => out,
        (ArgumentType::Long, ComType::Long)
        | (ArgumentType::Text, ComType::Text)
        | (ArgumentType::Date, ComType::Date)
        | (ArgumentType::Flag, ComType::Flag) => true,
        _ => false,
    }
}
