//! The report of `doctor`, to be read, or to be attached to a bug report.

use std::fmt::{self, Write as _};

use crate::{
    place::{Bits, Place},
    type_library::{TypeLibrary, compare},
};

/// What was found out about a COM object.
#[derive(Debug)]
pub struct Report {
    /// Where it was looked for.
    pub place: Place,
    /// What its type library says, or why there is none.
    pub library: Result<TypeLibrary, String>,
    /// What came of connecting it; `None` if that was not asked for.
    pub connected: Option<Result<Connected, String>>,
}

/// What an object tells once it is connected.
#[derive(Debug, Default)]
pub struct Connected {
    /// The method that connected it.
    pub method: &'static str,
    /// How many agents are logged on.
    pub agents: usize,
    /// How many service groups there are.
    pub groups: usize,
    /// Whether DATA_COMPLETE came.
    pub complete: bool,
    /// Other events that came meanwhile.
    pub others: usize,
    /// Events that could not be read, with the reason.
    pub unreadable: Vec<String>,
    /// Names of agents and groups, if they were asked for.
    pub names: Vec<String>,
}

impl Report {
    /// Whether the bridge can work with it.
    pub fn is_well(&self) -> bool {
        let library = match &self.library {
            Ok(library) => compare(library).iter().all(|it| !it.breaks),
            Err(_) => false,
        };
        let connected = match &self.connected {
            Some(Ok(connected)) => connected.complete && connected.unreadable.is_empty(),
            Some(Err(_)) => false,
            None => true,
        };
        library && connected
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "openccas-bridge {}, {}, {}",
            env!("CARGO_PKG_VERSION"),
            Bits::OWN,
            std::env::consts::OS
        )?;
        writeln!(f, "object by     {}", self.place)?;
        match &self.library {
            Err(why) => writeln!(f, "not found     {why}")?,
            Ok(library) => describe(f, library)?,
        }
        match &self.connected {
            None => writeln!(f, "connected     not asked for")?,
            Some(Err(why)) => writeln!(f, "connected     no: {why}")?,
            Some(Ok(connected)) => connection(f, connected)?,
        }
        let verdict = if self.is_well() {
            "the bridge can work with it"
        } else {
            "the bridge cannot work with it as it is"
        };
        writeln!(f, "result        {verdict}")
    }
}

fn describe(f: &mut fmt::Formatter<'_>, library: &TypeLibrary) -> fmt::Result {
    writeln!(
        f,
        "type library  {} {} {}",
        library.name, library.version, library.guid
    )?;
    if let Some(class) = &library.class {
        writeln!(f, "class         {} {}", class.name, class.guid)?;
        let interfaces = [Some(&class.interface), class.source.as_ref()];
        for (label, interface) in ["interface", "events by"].iter().zip(interfaces) {
            if let Some(it) = interface {
                writeln!(
                    f,
                    "{label:<13} {} {}, {} methods",
                    it.name,
                    it.guid,
                    it.functions.len()
                )?;
            }
        }
    }
    if let Some(event) = &library.event {
        writeln!(f, "event object  {} {}", event.name, event.guid)?;
    }
    let differences = compare(library);
    if differences.is_empty() {
        return writeln!(
            f,
            "differences   none: all methods, parameters and types are as the catalogue has them"
        );
    }
    writeln!(f, "differences   {}", differences.len())?;
    for difference in differences {
        writeln!(f, "  {difference}")?;
    }
    Ok(())
}

fn connection(f: &mut fmt::Formatter<'_>, connected: &Connected) -> fmt::Result {
    let mut line = format!(
        "connected     by {}: {} agents logged on, {} service groups",
        connected.method, connected.agents, connected.groups
    );
    if connected.others > 0 {
        write!(line, ", {} other events", connected.others)?;
    }
    if !connected.complete {
        line.push_str("; DATA_COMPLETE did not come");
    }
    writeln!(f, "{line}")?;
    for why in &connected.unreadable {
        writeln!(f, "  an event could not be read: {why}")?;
    }
    for name in &connected.names {
        writeln!(f, "  {name}")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(
        library: Result<TypeLibrary, String>,
        connected: Result<Connected, String>,
    ) -> Report {
        Report {
            place: Place::ProgId("A.B".to_owned()),
            library,
            connected: Some(connected),
        }
    }

    #[test]
    fn an_object_that_is_not_there() {
        let report = report(
            Err("nobody knows it".to_owned()),
            Err("there is no object".to_owned()),
        );
        assert!(!report.is_well());
        let text = report.to_string();
        for line in [
            "object by     the ProgID A.B",
            "not found     nobody knows it",
            "connected     no: there is no object",
            "result        the bridge cannot work with it as it is",
        ] {
            assert!(text.contains(line), "{text}");
        }
    }

    #[test]
    fn differences_and_events_are_counted() {
        let connected = Connected {
            method: "Connect",
            agents: 3,
            groups: 2,
            others: 1,
            unreadable: vec!["it is broken".to_owned()],
            ..Connected::default()
        };
        let report = report(Ok(TypeLibrary::default()), Ok(connected));
        let text = report.to_string();
        for line in [
            "differences   1\n  CCASClient: there is no such class (it does not work)",
            "by Connect: 3 agents logged on, 2 service groups, 1 other events; DATA_COMPLETE did \
             not come",
            "an event could not be read: it is broken",
        ] {
            assert!(text.contains(line), "{text}");
        }
        assert!(!report.is_well());
    }
}
