//! How a method of the catalogue is called by what the type library says of it.

use openccas_com::{ComMethod, ComParameter, Direction};

use super::{ComType, Function, FunctionParameter};

/// How to call a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The number by which it is called.
    pub dispid: i32,
    /// What to pass, in the order of the type library: the parameters of the catalogue.
    pub parameters: Vec<ComParameter>,
    /// For each `[in]` parameter, which argument it is.
    pub inputs: Vec<usize>,
    /// For each result in the order of the catalogue, which `[out]` parameter it is.
    pub outputs: Vec<usize>,
}

impl Plan {
    /// Matches the parameters by name, in any case, and those whose names nobody knows by place,
    /// where direction and type leave no doubt.
    ///
    /// # Errors
    /// What does not match.
    pub fn of(method: &ComMethod, function: &Function) -> Result<Self, String> {
        let mut wanted: Vec<(usize, &ComParameter)> = Vec::new();
        for direction in [Direction::In, Direction::Out] {
            let same = method
                .parameters
                .iter()
                .filter(|it| it.direction == direction);
            wanted.extend(same.enumerate());
        }
        let mut take = |is_it: &dyn Fn(&ComParameter) -> bool| {
            let place = wanted.iter().position(|(_, it)| is_it(it))?;
            Some(wanted.remove(place))
        };
        let named: Vec<_> = function
            .parameters
            .iter()
            .map(|parameter| take(&|it| is_named(it, parameter)))
            .collect();
        let mut matched = Vec::new();
        for (parameter, named) in function.parameters.iter().zip(named) {
            if parameter.result {
                return Err(format!(
                    "the type library has {:?} as a result of the call, which is not supported",
                    parameter.name
                ));
            }
            let direction = direction(parameter);
            // The first one that is left of this direction, if it is of the same type.
            let by_place = || {
                let first = wanted
                    .iter()
                    .position(|(_, it)| it.direction == direction)?;
                fits(wanted[first].1, parameter.com_type).then(|| wanted.remove(first))
            };
            let Some((place, known)) = named.or_else(by_place) else {
                return Err(format!(
                    "the type library has a parameter {:?} that the catalogue does not have",
                    parameter.name
                ));
            };
            matched.push((place, *known));
        }
        if let Some((_, missing)) = wanted.first() {
            return Err(format!(
                "the type library has no parameter {}",
                missing.name
            ));
        }
        let places = |direction| {
            let same = matched
                .iter()
                .filter(move |(_, it)| it.direction == direction);
            same.map(|(place, _)| *place).collect::<Vec<_>>()
        };
        let outs = places(Direction::Out);
        Ok(Self {
            dispid: function.dispid,
            inputs: places(Direction::In),
            outputs: (0..outs.len())
                .filter_map(|place| outs.iter().position(|out| *out == place))
                .collect(),
            parameters: matched.into_iter().map(|(_, known)| known).collect(),
        })
    }
}

fn direction(parameter: &FunctionParameter) -> Direction {
    if parameter.out {
        Direction::Out
    } else {
        Direction::In
    }
}

fn is_named(known: &ComParameter, parameter: &FunctionParameter) -> bool {
    known.direction == direction(parameter) && known.name.eq_ignore_ascii_case(&parameter.name)
}

/// Whether a parameter of the catalogue is of this type.
pub(super) fn fits(known: &ComParameter, com_type: ComType) -> bool {
    ComType::from_vartype(known.com_type.vt()) == com_type
}

#[cfg(test)]
mod tests {
    use openccas_protocol::Method;

    use super::*;

    fn parameter(name: &str, com_type: ComType, out: bool) -> FunctionParameter {
        FunctionParameter {
            name: name.to_owned(),
            com_type,
            out,
            result: false,
        }
    }

    fn plan(method: Method, parameters: &[FunctionParameter]) -> Result<Plan, String> {
        let function = Function {
            name: String::new(),
            dispid: 77,
            parameters: parameters.to_vec(),
        };
        Plan::of(ComMethod::of(method).unwrap(), &function)
    }

    #[test]
    fn in_the_order_of_the_type_library() {
        let long = |name: &str| parameter(name, ComType::Long, false);
        let dest = parameter("bstrDest", ComType::Text, false);
        let plan = plan(
            Method::DeflectCall,
            &[long("LCALLID"), dest, long("lAgentRecID")],
        )
        .unwrap();
        assert_eq!((plan.dispid, plan.inputs), (77, vec![2, 1, 0]));
        assert_eq!(plan.parameters[0].name, "lCallID");
    }

    #[test]
    fn by_place_where_the_name_is_another() {
        let agent = parameter("ICCASAgent", ComType::Long, false);
        let groups = parameter("x", ComType::Text, true);
        let plan = plan(Method::GetAgentServiceGroups, &[groups, agent]).unwrap();
        assert_eq!((plan.inputs, plan.outputs), (vec![0], vec![0]));
        assert_eq!(plan.parameters[0].direction, Direction::Out);
    }

    #[test]
    fn results_in_the_order_of_the_catalogue() {
        let method = ComMethod::of(Method::GetPhoneAgentStatus).unwrap();
        let mut parameters: Vec<_> = method
            .parameters
            .iter()
            .map(|it| FunctionParameter {
                name: it.name.to_owned(),
                com_type: ComType::from_vartype(it.com_type.vt()),
                out: it.direction == Direction::Out,
                result: false,
            })
            .collect();
        parameters.reverse();
        let plan = plan(Method::GetPhoneAgentStatus, &parameters).unwrap();
        assert_eq!(plan.outputs, [5, 4, 3, 2, 1, 0]);
    }

    #[test]
    fn what_does_not_match_is_named() {
        let long = |name: &str| parameter(name, ComType::Long, false);
        for (parameters, expected) in [
            (vec![long("lAgentRecID")], "no parameter bstrDialString"),
            (
                vec![long("lAgentRecID"), long("lNumber")],
                "a parameter \"lNumber\"",
            ),
        ] {
            let error = plan(Method::MakeCall, &parameters).unwrap_err();
            assert!(error.contains(expected), "{error}");
        }
    }
}
