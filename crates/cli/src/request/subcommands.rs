//! A subcommand for each method, made from the catalogue.

use clap::{
    Arg, ArgMatches, Command, FromArgMatches, Subcommand,
    builder::{StyledStr, TypedValueParser, ValueParser},
    error::{Error, ErrorKind},
};
use openccas::{ArgumentInfo, ArgumentType, Method, Value};

use super::{Call, typed};
use crate::{
    catalogue::{kebab, success, type_name},
    output::first_sentence,
};

impl Subcommand for Call {
    fn augment_subcommands(command: Command) -> Command {
        Method::ALL.into_iter().fold(command, |command, method| {
            command.subcommand(if method.is_lifecycle() {
                hint(method)
            } else {
                request(method)
            })
        })
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        method_named(name).is_some()
    }
}

impl FromArgMatches for Call {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let Some((name, matches)) = matches.subcommand() else {
            return Err(Error::raw(
                ErrorKind::MissingSubcommand,
                "a METHOD is needed\n",
            ));
        };
        let method = method_named(name)
            .ok_or_else(|| Error::raw(ErrorKind::InvalidSubcommand, unknown(name)))?;
        let inputs = if method.is_lifecycle() {
            &[]
        } else {
            method.info().inputs
        };
        let values = inputs
            .iter()
            .map(|input| value(input, matches))
            .collect::<Result<_, _>>()?;
        Ok(Self { method, values })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

fn method_named(name: &str) -> Option<Method> {
    Method::from_name(&name.replace('-', "_"))
}

fn unknown(name: &str) -> String {
    let mut message = format!("there is no method '{name}'\n");
    let typed = squeezed(name);
    let mut similar: Vec<(f64, String)> = Method::ALL
        .into_iter()
        .filter(|method| !method.is_lifecycle())
        .map(|method| kebab(method.info().name))
        .map(|known| (strsim::jaro(&squeezed(&known), &typed), known))
        .filter(|(similarity, _)| *similarity > 0.8)
        .collect();
    similar.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let similar: Vec<String> = similar
        .into_iter()
        .take(3)
        .map(|(_, known)| known)
        .collect();
    if !similar.is_empty() {
        message.push_str(&format!(
            "\n  tip: similar methods: {}\n",
            similar.join(", ")
        ));
    }
    message.push_str("\n`openccas methods` lists them.");
    message
}

/// A name without what tells the ways of writing it apart.
fn squeezed(name: &str) -> String {
    name.replace(['-', '_'], "").to_ascii_lowercase()
}

/// Those names that are not `name` itself: an alias must be another one.
fn others(name: &str, names: [&'static str; 2]) -> Vec<&'static str> {
    let mut others: Vec<_> = names.into_iter().filter(|other| *other != name).collect();
    others.dedup();
    others
}

fn value(input: &'static ArgumentInfo, matches: &ArgMatches) -> Result<Value, Error> {
    if let Some(value) = matches.get_one::<Value>(input.name) {
        return Ok(value.clone());
    }
    let missing = || {
        Error::raw(
            ErrorKind::MissingRequiredArgument,
            format!("--{} is needed\n", kebab(input.name)),
        )
    };
    typed(input, input.none.ok_or_else(missing)?).map_err(|_| missing())
}

/// The subcommand of a method that is a request.
fn request(method: Method) -> Command {
    let info = method.info();
    let com_name = info.com_name;
    let mut about = format!("{}\n\nSuccess: {}.", info.doc.trim(), success(info));
    if !info.fails.is_empty() {
        let kinds: Vec<&str> = info.fails.iter().map(|kind| kind.name()).collect();
        about.push_str(&format!("\n\nFails with: {}.", kinds.join(", ")));
    }
    about.push_str(&format!("\n\nCOM: {com_name}."));
    Command::new(kebab(info.name))
        .about(first_sentence(info.doc).trim_end_matches('.').to_owned())
        .long_about(StyledStr::from(about))
        .aliases(others(&kebab(info.name), [info.name, com_name]))
        .args(info.inputs.iter().map(argument))
        .disable_version_flag(true)
}

fn argument(input: &'static ArgumentInfo) -> Arg {
    let mut arg = Arg::new(input.name)
        .long(kebab(input.name))
        .aliases(others(&kebab(input.name), [input.name, input.com_name]))
        .value_name(type_name(input.argument_type))
        .help(input.doc.trim().trim_end_matches('.'))
        .required(input.none.is_none())
        .value_parser(ValueParser::new(
            clap::builder::StringValueParser::new().try_map(|text| typed(input, &text)),
        ));
    if let Some(none) = input.none.filter(|none| !none.is_empty()) {
        arg = arg.help(format!(
            "{} [default: {none}]",
            input.doc.trim().trim_end_matches('.')
        ));
    }
    match input.argument_type {
        ArgumentType::Long => arg.allow_negative_numbers(true),
        _ => arg,
    }
}

/// A name that is no request, but that people who know the COM object may try.
fn hint(method: Method) -> Command {
    let info = method.info();
    Command::new(kebab(info.name))
        .aliases(others(&kebab(info.name), [info.name, info.com_name]))
        .hide(true)
        .disable_version_flag(true)
        .arg(
            Arg::new("ignored")
                .num_args(0..)
                .allow_hyphen_values(true)
                .trailing_var_arg(true),
        )
}

/// What to do instead of calling a method that is no request.
pub(super) fn instead_of(method: Method) -> Option<&'static str> {
    match method {
        Method::Initialize
        | Method::Connect
        | Method::ConnectWithIpAddress
        | Method::ConnectWithDirectConnect => {
            Some("every command connects by itself, to the address that it is given")
        }
        Method::Uninitialize => Some("every command disconnects when it ends"),
        Method::GetLastErrorInfo => {
            Some("a command that fails says why, and --json gives kind and code")
        }
        Method::SetLogonCredentials => {
            Some("give --user, --tenant, and the password in --password-file or OPENCCAS_PASSWORD")
        }
        _ => None,
    }
}
