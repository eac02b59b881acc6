//! One mistake in a template, and all that can be made at a place.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::site::{Items, SITES, Site};
use crate::codegen::wrong::{Change, Templates, name_of};

/// A mistake at one place, for one method or event.
#[derive(Clone, Debug)]
pub(super) struct Mutation {
    /// Which of [`SITES`].
    pub(super) site: usize,
    pub(super) mistake: Mistake,
    /// The method or event, or the parameters of a table.
    pub(super) of: String,
    /// What is wrong.
    pub(super) what: String,
    pub(super) changes: Vec<Change>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mistake {
    Swapped,
    Dropped,
    WrongType,
}

impl Mutation {
    pub(super) fn site(&self) -> &'static Site {
        &SITES[self.site]
    }

    /// Whether the template writes anything else for it.
    pub(super) fn shows(&self, templates: &Templates) -> anyhow::Result<bool> {
        for output in self.site().outputs {
            if templates.raw(output, &self.changes)? != templates.raw(output, &[])? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The methods and events that are not as they should be.
    pub(super) fn touches(&self, catalogue: &Json) -> BTreeSet<String> {
        match self.site().items {
            Items::Inputs | Items::Outputs | Items::Fields | Items::Pairs => {
                BTreeSet::from([self.of.clone()])
            }
            Items::Events => self.names().map(str::to_owned).collect(),
            Items::Parameters => {
                let names: BTreeSet<&str> = self.names().collect();
                let events = catalogue["events"].as_array().into_iter().flatten();
                let having = events.filter(|event| {
                    let fields = event["parameters"].as_array().into_iter().flatten();
                    fields.filter_map(name_of).any(|name| names.contains(name))
                });
                having.filter_map(name_of).map(str::to_owned).collect()
            }
        }
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.changes.iter().map(|change| change.name.as_str())
    }
}

/// All mistakes that can be made at the places.
pub(super) fn all(catalogue: &Json) -> Vec<Mutation> {
    let mut mutations = Vec::new();
    for (index, site) in SITES.iter().enumerate() {
        for (of, items) in site.lists(catalogue) {
            let add = |mistake, what: String, changes: Vec<(&Json, Json)>| {
                let changes = changes.into_iter().filter_map(|(item, instead)| {
                    Some(Change {
                        place: site.place,
                        of: of.to_owned(),
                        name: name_of(item)?.to_owned(),
                        instead: Some(instead),
                    })
                });
                mutations.push(Mutation {
                    site: index,
                    mistake,
                    of: of.to_owned(),
                    what,
                    changes: changes.collect(),
                });
            };
            match site.items {
                Items::Pairs => turned_round(items, add),
                _ => mistakes(site, items, catalogue, add),
            }
        }
    }
    mutations
}

fn turned_round(items: &[Json], mut add: impl FnMut(Mistake, String, Vec<(&Json, Json)>)) {
    for pair in items {
        let (label, data) = (&pair["label"], &pair["data"]);
        let what = format!("{} and {} swapped", com(label), com(data));
        let turned = json!({ "label": data, "data": label });
        add(Mistake::Swapped, what, vec![(pair, turned)]);
    }
}

fn mistakes(
    site: &Site,
    items: &[Json],
    catalogue: &Json,
    mut add: impl FnMut(Mistake, String, Vec<(&Json, Json)>),
) {
    let name = |item: &Json| name_of(item).unwrap_or_default().to_owned();
    for (at, item) in items.iter().enumerate() {
        // In a table of all names, each is swapped with the next.
        let reach = match site.items {
            Items::Parameters | Items::Events => 1,
            _ => items.len(),
        };
        let others = items.iter().skip(at + 1).take(reach);
        for other in others.filter(|other| (site.swappable)(item, other)) {
            let what = format!("{} and {} swapped", name(item), name(other));
            let swapped = vec![(item, other.clone()), (other, item.clone())];
            add(Mistake::Swapped, what, swapped);
        }
        if let Some(literal) = (site.forgotten)(item) {
            let mut instead = item.clone();
            for case in ["snake", "camel"] {
                instead["name"][case] = json!(literal);
            }
            let what = format!("{} dropped", name(item));
            add(Mistake::Dropped, what, vec![(item, instead)]);
        }
        if site.items == Items::Fields
            && let Some(foreign) = foreign(item, items, catalogue)
        {
            let mut instead = item.clone();
            instead["name"] = foreign["name"].clone();
            let what = format!("{} dropped, {} read", name(item), name(foreign));
            add(Mistake::Dropped, what, vec![(item, instead)]);
        }
        for (kind, other) in site.taken_for {
            if item["kind"] == *kind {
                let mut instead = item.clone();
                instead["kind"] = json!(other);
                let what = format!("{} taken for {other}", name(item));
                add(Mistake::WrongType, what, vec![(item, instead)]);
            }
        }
    }
}

/// A parameter of the same kind that these are not: what reads it finds nothing.
fn foreign<'a>(item: &Json, items: &[Json], catalogue: &'a Json) -> Option<&'a Json> {
    let events = catalogue["events"].as_array()?.iter();
    events
        .filter_map(|event| event["parameters"].as_array())
        .flatten()
        .find(|other| {
            other["kind"] == item["kind"]
                && !items.iter().any(|known| name_of(known) == name_of(other))
        })
}

fn com(names: &Json) -> &str {
    names["com"].as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Mistake, all};
    use crate::codegen::wrong::{Patch, Templates, catalogue};
    use crate::mutate::site::SITES;
    use crate::workspace::root;

    fn templates() -> anyhow::Result<Templates> {
        let patches: Vec<Patch> = SITES
            .iter()
            .flat_map(|site| site.patches)
            .copied()
            .collect();
        Templates::patched(&patches)
    }

    #[test]
    fn templates_without_a_mistake_write_what_is_there() -> anyhow::Result<()> {
        let templates = templates()?;
        let mut outputs: Vec<&str> = SITES
            .iter()
            .flat_map(|site| site.outputs)
            .copied()
            .collect();
        outputs.sort_unstable();
        outputs.dedup();
        for file in templates.render(&outputs, &[])? {
            let found = std::fs::read_to_string(root().join(file.destination))?;
            assert!(found == file.text, "{} differs", file.destination);
        }
        Ok(())
    }

    #[test]
    fn a_swap_changes_the_arguments_and_not_the_signature() -> anyhow::Result<()> {
        let catalogue = catalogue()?;
        let mutation = all(&catalogue)
            .into_iter()
            .find(|it| {
                it.site().place == "Node, arguments of requests"
                    && it.of == "HoldCall"
                    && it.mistake == Mistake::Swapped
            })
            .ok_or_else(|| anyhow::anyhow!("no such mutation"))?;
        assert_eq!(mutation.what, "lAgentRecID and lCallID swapped");
        let templates = templates()?;
        assert!(mutation.shows(&templates)?);
        let text = templates.raw(mutation.site().outputs[0], &mutation.changes)?;
        let start = text.find("holdCall(").unwrap_or_default();
        let method: String = text[start..].chars().take(200).collect();
        assert!(method.starts_with("holdCall(agentRecId, callId, options)"));
        let (call, agent) = (method.find("'callId'"), method.find("'agentRecId'"));
        assert!(call.is_some() && call < agent, "{method}");
        Ok(())
    }

    #[test]
    fn every_place_and_every_mistake_has_mutations() -> anyhow::Result<()> {
        let all = all(&catalogue()?);
        for (index, site) in SITES.iter().enumerate() {
            let here = || all.iter().filter(|it| it.site == index);
            assert!(here().next().is_some(), "{}", site.place);
            for (kind, other) in site.taken_for {
                let what = format!("taken for {other}");
                let found = here().any(|it| it.what.ends_with(&what));
                // Not every kind is met among the arguments of requests.
                let is_argument = site.place.contains("arguments");
                assert!(found || is_argument, "{}: {kind} {what}", site.place);
            }
        }
        Ok(())
    }
}
