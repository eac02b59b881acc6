//! Cases as the files have them.

use std::{collections::BTreeMap, fs, path::Path};

use serde::{Deserialize, Serialize};

use crate::value::{Expected, Scalar};

/// A file of cases: worlds, and what happens in them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    world: BTreeMap<String, World>,
    case: Vec<Case>,
}

/// One case.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What it shows; unique among all files.
    pub name: String,
    /// The name of its world in the same file.
    #[serde(skip_serializing)]
    pub world: String,
    /// Its world; filled in when the file is read.
    #[serde(skip_deserializing, rename = "world")]
    pub place: World,
    /// How the client connects before the first step.
    #[serde(default)]
    pub connect: Connect,
    /// Whom the client speaks for: user id, password, tenant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    /// Whether the steps tell the configuration data; else they are passed over.
    #[serde(default)]
    pub configuration: bool,
    /// Seconds that a request may take.
    #[serde(default = "patience")]
    pub request_timeout: f64,
    /// Whether the client connects again by itself.
    #[serde(default)]
    pub reconnect: bool,
    /// What happens, in order.
    pub steps: Vec<Step>,
}

/// A contact centre and its service.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct World {
    /// The scenario.
    pub scenario: String,
    /// Whether requests that the state makes impossible are refused.
    #[serde(default)]
    pub strict: bool,
    /// What all chance comes from.
    #[serde(default = "one")]
    pub seed: u64,
    /// How many clients the service lets in.
    #[serde(default = "ten")]
    pub max_clients: u32,
}

/// How the client connects before the first step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Connect {
    /// By `Initialize` and `ConnectWithDirectConnect`.
    #[default]
    Direct,
    /// Not at all: the steps do it, if anybody.
    None,
}

/// Whom the client speaks for.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Credentials {
    /// User id.
    pub user_id: String,
    /// Password.
    pub password: String,
    /// Tenant; -1 for the host.
    pub tenant_id: i32,
}

/// One step: exactly one of the fields `request`, `act`, `event`, `notice`, `lost` and `ended`
/// says which, and the others belong to it.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Step {
    /// A method of the client, by COM name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<String>,
    /// Something that happens in the contact centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub act: Option<String>,
    /// The arguments of either, by name; those of requests are the COM names.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub with: BTreeMap<String, Scalar>,
    /// What the method returns, by COM name. Without it and `error`: success, nothing returned.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub gives: BTreeMap<String, Expected>,
    /// The kind of error with which it fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// What is known of a request that failed: `refused` unless something else is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// The name of what an act gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub save: Option<String>,
    /// The name of the event that comes next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// Its parameters: all that it has, and no others.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub has: BTreeMap<String, Expected>,
    /// Whether it carries the correlation of a request of this client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correlated: Option<bool>,
    /// Whether it is one of the configuration data.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub snapshot: bool,
    /// The tenant it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<i32>,
    /// The notice that comes next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notice: Option<String>,
    /// The connection is lost, for a reason of this kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lost: Option<String>,
    /// The stream ends because the application has disconnected.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub ended: bool,
}

fn one() -> u64 {
    1
}

fn ten() -> u32 {
    10
}

fn patience() -> f64 {
    30.0
}

/// Reads the cases of a file.
///
/// # Errors
/// The file, and what is wrong with it.
pub fn load(path: &Path) -> Result<Vec<Case>, String> {
    let told = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = fs::read_to_string(path).map_err(|error| told(&error))?;
    let file: File = toml::from_str(&text).map_err(|error| told(&error))?;
    let mut cases = file.case;
    for case in &mut cases {
        let world = file.world.get(&case.world).cloned();
        case.place = world.ok_or_else(|| {
            told(&format!(
                "{:?}: there is no world {:?}",
                case.name, case.world
            ))
        })?;
        for (number, step) in case.steps.iter().enumerate() {
            let kinds = [
                &step.request,
                &step.act,
                &step.event,
                &step.notice,
                &step.lost,
            ];
            let count =
                kinds.iter().filter(|kind| kind.is_some()).count() + usize::from(step.ended);
            if count != 1 {
                return Err(told(&format!(
                    "{:?}: step {} is {count} things, not one",
                    case.name,
                    number + 1
                )));
            }
        }
    }
    Ok(cases)
}

/// All cases of a folder, by the name of the file.
///
/// # Errors
/// The file, and what is wrong with it.
pub fn load_all(folder: &Path) -> Result<Vec<Case>, String> {
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    let entries = fs::read_dir(folder).map_err(told)?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(told)?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            paths.push(path);
        }
    }
    paths.sort();
    let mut cases: Vec<Case> = Vec::new();
    for path in paths {
        for case in load(&path)? {
            if cases.iter().any(|other| other.name == case.name) {
                return Err(format!("{}: a second case {:?}", path.display(), case.name));
            }
            cases.push(case);
        }
    }
    Ok(cases)
}
