//! Templates that are wrong on purpose: what they would write if a place in them took another
//! parameter than it should, or none.
//!
//! A place is a piece of a template's source. It is replaced by one that asks the filters `wrong`
//! and `wrong_one` what stands there; as long as they say that it is what it was, the template
//! writes what it always does.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs;
use std::sync::Arc;

use anyhow::{Context as _, ensure};
use minijinja::value::Serde;
use minijinja::{Environment, TemplateSource, Value, path_loader};
use openccas_catalogue::Catalogue;
use serde_json::Value as Json;

use super::context::Context;
use super::examples::Recorded;
pub(crate) use super::files::Rendered;
use super::files::Tree;
use super::{c, environment, outputs};

/// A piece of a template, and the one that stands there when the template can be made wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Patch {
    /// The template, from the folder of all.
    pub(crate) template: &'static str,
    /// The source as it is; it is there exactly once.
    pub(crate) source: &'static str,
    pub(crate) instead: &'static str,
}

/// At one place, for one method or event: what stands where a parameter should.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Change {
    /// The place, as its patch calls it.
    pub(crate) place: &'static str,
    /// The method or event, by its name in the catalogue.
    pub(crate) of: String,
    /// The parameter, by its COM name.
    pub(crate) name: String,
    /// Nothing, if it is left out.
    pub(crate) instead: Option<Json>,
}

/// The name under which an item of the catalogue can be changed.
pub(crate) fn name_of(item: &Json) -> Option<&str> {
    let name = item.get("name").or_else(|| item.get("label"))?;
    name.get("com")?.as_str()
}

/// What the templates see.
pub(crate) fn catalogue() -> anyhow::Result<Json> {
    let recorded = Recorded::read(&Tree::of_this_workspace())?;
    Ok(serde_json::to_value(Context::new(
        &Catalogue::load()?,
        &recorded,
    ))?)
}

/// Templates with patches.
pub(crate) struct Templates {
    tree: Tree,
    context: Value,
    patches: Arc<BTreeMap<&'static str, String>>,
}

impl Templates {
    /// Fails if a template is not what a patch expects.
    pub(crate) fn patched(patches: &[Patch]) -> anyhow::Result<Self> {
        let tree = Tree::of_this_workspace();
        let mut patched = BTreeMap::new();
        for patch in patches {
            let source: &mut String = match patched.entry(patch.template) {
                Entry::Occupied(entry) => entry.into_mut(),
                Entry::Vacant(entry) => {
                    let path = tree.path("crates/xtask/templates").join(patch.template);
                    entry.insert(fs::read_to_string(&path).context(patch.template)?)
                }
            };
            let found = source.matches(patch.source).count();
            ensure!(
                found == 1,
                "{} has {found} places like this, not one:\n{}",
                patch.template,
                patch.source
            );
            *source = source.replace(patch.source, patch.instead);
        }
        let recorded = Recorded::read(&tree)?;
        Ok(Self {
            context: Value::from(Serde(Context::new(&Catalogue::load()?, &recorded))),
            tree,
            patches: Arc::new(patched),
        })
    }

    fn environment(&self, changes: &[Change]) -> anyhow::Result<Environment<'static>> {
        let folder = self.tree.path("crates/xtask/templates");
        let mut env = environment(&folder)?;
        let (patches, others) = (Arc::clone(&self.patches), path_loader(folder));
        env.set_loader(move |name| match patches.get(name) {
            Some(source) => Ok(Some(TemplateSource::from(source.clone()))),
            None => others(name),
        });
        let changes: Arc<[Change]> = changes.into();
        let known = Arc::clone(&changes);
        env.add_filter("wrong", move |items: Value, place: &str, of: &str| {
            let items: Vec<Value> = items.try_iter()?.collect();
            let changed =
                items
                    .into_iter()
                    .filter_map(|item| match changed(&known, &item, place, of) {
                        Some(change) => change.instead.clone().map(|it| Value::from(Serde(it))),
                        None => Some(item),
                    });
            Ok::<Value, minijinja::Error>(changed.collect())
        });
        env.add_filter(
            "wrong_one",
            move |item: Value, place: &str, of: &str| match changed(&changes, &item, place, of) {
                Some(change) => Value::from(Serde(change.instead.clone())),
                None => item,
            },
        );
        Ok(env)
    }

    /// One file before it is formatted, to tell whether a change is one.
    pub(crate) fn raw(&self, destination: &str, changes: &[Change]) -> anyhow::Result<String> {
        let env = self.environment(changes)?;
        if destination == c::HEADER {
            // The header is made of the constants.
            return self.raw("bindings-c/src/generated/constants.rs", changes);
        }
        let output = outputs()
            .find(|output| output.destination == destination)
            .with_context(|| format!("no template writes {destination}"))?;
        let template = env.get_template(&output.path())?;
        Ok(template.render(&self.context)?)
    }

    /// Files as the changed templates write them.
    pub(crate) fn render(
        &self,
        destinations: &[&str],
        changes: &[Change],
    ) -> anyhow::Result<Vec<Rendered>> {
        let env = self.environment(changes)?;
        let mut rendered = Vec::new();
        for output in outputs() {
            if destinations.contains(&output.destination) {
                rendered.push(Rendered {
                    destination: output.destination,
                    text: output.render(&env, &self.context, &self.tree)?,
                });
            }
        }
        if destinations.contains(&c::HEADER) {
            let constants = outputs().filter(|output| output.template == "c/constants.rs");
            let mut sources = Vec::new();
            for output in constants {
                sources.push(Rendered {
                    destination: output.destination,
                    text: output.render(&env, &self.context, &self.tree)?,
                });
            }
            rendered.push(c::header(&env, &self.context, &self.tree, &sources)?);
        }
        ensure!(
            rendered.len() == destinations.len(),
            "some of these files have no template: {destinations:?}"
        );
        Ok(rendered)
    }
}

fn changed<'a>(changes: &'a [Change], item: &Value, place: &str, of: &str) -> Option<&'a Change> {
    let name = item.get_attr("name").ok().filter(|it| !it.is_undefined());
    let name = name.or_else(|| item.get_attr("label").ok())?;
    let name = name.get_attr("com").ok()?;
    let name = name.as_str()?;
    changes
        .iter()
        .find(|change| change.place == place && change.of == of && change.name == name)
}
