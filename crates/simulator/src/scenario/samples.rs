//! Scenarios that are built in.

use super::{Scenario, ScenarioError};

/// Name and text of each.
const SAMPLES: [(&str, &str); 5] = [
    (
        Scenario::DEFAULT_SAMPLE,
        include_str!("../../scenarios/support-desk.toml"),
    ),
    ("hoster", include_str!("../../scenarios/hoster.toml")),
    (
        "omnichannel",
        include_str!("../../scenarios/omnichannel.toml"),
    ),
    (
        "outbound-campaign",
        include_str!("../../scenarios/outbound-campaign.toml"),
    ),
    ("rush-hour", include_str!("../../scenarios/rush-hour.toml")),
];

impl Scenario {
    /// Name of the sample for who has no scenario: a small support desk.
    pub const DEFAULT_SAMPLE: &'static str = "support-desk";

    /// The names of the scenarios that are built in.
    pub fn samples() -> impl ExactSizeIterator<Item = &'static str> {
        SAMPLES.iter().map(|(name, _)| *name)
    }

    /// The text of the scenario that is built in under this name.
    pub fn sample(name: &str) -> Option<&'static str> {
        let sample = SAMPLES.iter().find(|(sample, _)| *sample == name);
        sample.map(|(_, text)| *text)
    }

    /// The scenario that is built in under this name.
    ///
    /// # Errors
    /// There is none; the error lists those that there are.
    pub fn built_in(name: &str) -> Result<Self, ScenarioError> {
        match Self::sample(name) {
            Some(text) => Self::parse(text, &format!("{name}.toml")),
            None => {
                let names: Vec<_> = Self::samples().collect();
                let message = format!("is not built in: expected one of {}", names.join(", "));
                Err(ScenarioError::of_sample(name, message))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_is_a_scenario() {
        assert_eq!(Scenario::samples().len(), 5);
        for name in Scenario::samples() {
            if let Err(error) = Scenario::built_in(name) {
                panic!("{error}");
            }
        }
    }

    #[test]
    fn what_is_not_built_in_is_told_with_what_is() {
        let error = Scenario::built_in("suport-desk").unwrap_err().to_string();
        assert!(
            error.starts_with("suport-desk: is not built in: expected one of support-desk, hoster"),
            "{error}"
        );
        assert_eq!(Scenario::sample("suport-desk"), None);
    }
}
