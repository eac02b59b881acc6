//! Mistakes that a surface could make, made on purpose: every one has to make a case fail.
//!
//! A case is run once for real, and what happened is taken down. Then one thing of it is changed,
//! and the case is run against that.

use openccas::EventType;

use crate::{
    surface::{Refusal, Seen, Told},
    tape::Entry,
    value::Scalar,
};

/// One mistake.
#[derive(Clone, Debug)]
pub struct Mutation {
    /// What is wrong.
    pub name: String,
    /// The tape with the mistake.
    pub tape: Vec<Entry>,
}

/// Every mistake that can be made with what happened: for each event its loss, another type, and
/// for each of its parameters another value, its absence, another's value and another's name; for
/// each answer the opposite.
///
/// Configuration data count only where the case tells them (`configuration`).
pub fn mutations(tape: &[Entry], configuration: bool) -> Vec<Mutation> {
    let mut mutations = Vec::new();
    let mut add = |at: usize, name: String, entry: Option<Entry>| {
        let mut mutated = tape.to_vec();
        match entry {
            Some(entry) => mutated[at] = entry,
            None => _ = mutated.remove(at),
        }
        mutations.push(Mutation {
            name: format!("{name} (entry {at})"),
            tape: mutated,
        });
    };
    for (at, entry) in tape.iter().enumerate() {
        match entry {
            Entry::Told(Told::Event(seen)) if configuration || !seen.snapshot => {
                add(at, format!("{} is dropped", seen.name), None);
                for (what, other) in of_event(seen) {
                    add(at, what, Some(Entry::Told(Told::Event(Box::new(other)))));
                }
            }
            Entry::Told(Told::Notice(name)) => add(at, format!("{name} is dropped"), None),
            // The calls before the first step are not the case's.
            Entry::Request(method, given, answer) if at > 2 => {
                let flipped = match answer {
                    Ok(_) => Err(Refusal {
                        kind: "internal".to_owned(),
                        outcome: "refused".to_owned(),
                    }),
                    Err(_) => Ok(Vec::new()),
                };
                let name = method.info().com_name;
                let entry = Entry::Request(*method, given.clone(), flipped);
                add(at, format!("the answer to {name} is flipped"), Some(entry));
                for (index, changed) in changed_answers(answer).into_iter().enumerate() {
                    let entry = Entry::Request(*method, given.clone(), Ok(changed));
                    add(
                        at,
                        format!("result {index} of {name} is changed"),
                        Some(entry),
                    );
                }
            }
            _ => {}
        }
    }
    mutations
}

fn changed_answers(answer: &Result<Vec<Scalar>, Refusal>) -> Vec<Vec<Scalar>> {
    let Ok(values) = answer else {
        return Vec::new();
    };
    let change = |index: usize| {
        let mut values = values.clone();
        values[index] = another(&values[index]);
        values
    };
    (0..values.len()).map(change).collect()
}

fn of_event(seen: &Seen) -> Vec<(String, Seen)> {
    let mut mutations = Vec::new();
    let mut add = |what: String, change: &dyn Fn(&mut Seen)| {
        let mut other = seen.clone();
        change(&mut other);
        mutations.push((what, other));
    };
    let types = EventType::ALL;
    let place = types
        .iter()
        .position(|it| it.number() == seen.number)
        .unwrap_or_default();
    let other_type = types[(place + 1) % types.len()];
    add(format!("{} has another type", seen.name), &|event| {
        event.number = other_type.number();
        event.name = other_type.info().map_or("", |info| info.name).to_owned();
    });
    let count = seen.parameters.len();
    for (index, (name, value)) in seen.parameters.iter().enumerate() {
        let of = format!("{name} of {}", seen.name);
        add(format!("{of} is changed"), &|event| {
            event.parameters[index].1 = another(value);
        });
        add(format!("{of} is absent"), &|event| {
            event.parameters.remove(index);
        });
        let next = (index + 1) % count;
        if next != index {
            add(format!("{of} has another name"), &|event| {
                let other = event.parameters[next].0.clone();
                event.parameters[next].0.clone_from(name);
                event.parameters[index].0 = other;
            });
        }
        let others = seen.parameters.iter().enumerate().skip(index + 1);
        for (other, (other_name, other_value)) in others {
            let alike = std::mem::discriminant(value) == std::mem::discriminant(other_value);
            if alike && value != other_value {
                add(format!("{of} and {other_name} are swapped"), &|event| {
                    event.parameters[index].1 = other_value.clone();
                    event.parameters[other].1 = value.clone();
                });
            }
        }
    }
    mutations
}

/// A value of the same type that is not this one.
fn another(value: &Scalar) -> Scalar {
    match value {
        Scalar::Flag(flag) => Scalar::Flag(!flag),
        Scalar::Long(value) => Scalar::Long(value.wrapping_add(1)),
        Scalar::Text(text) if text.is_empty() => Scalar::Text("?".to_owned()),
        Scalar::Text(_) => Scalar::Text(String::new()),
    }
}
