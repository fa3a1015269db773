//! Worked examples with invented names. Opening one makes a copy.

use iop_core::Initiative;

const FILES: [&str; 3] =
    [include_str!("../examples/1.iop"), include_str!("../examples/2.iop"), include_str!("../examples/3.iop")];

/// The examples in the order they are offered.
pub(crate) fn examples() -> Vec<Initiative> {
    FILES.iter().filter_map(|file| serde_json::from_str(file).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use iop_core::catalogue::question;
    use iop_core::party::Outcome;
    use iop_core::profile::shipped;
    use iop_core::question::Kind;
    use iop_core::{Reading, interview};
    use jiff::civil::date;

    #[test]
    fn all_examples_can_be_read_and_belong_to_shipped_issuers() {
        let examples = examples();
        assert_eq!(examples.len(), FILES.len());
        for example in &examples {
            let profile = shipped(&example.profile.id).unwrap();
            let reading = Reading::new(example, &profile, date(2026, 3, 24));
            assert_eq!(interview::problems(&reading), [], "{}", example.id);
            for (id, answer) in &example.answers {
                let known = question(id).unwrap_or_else(|| panic!("{id} is no question"));
                if let Kind::Choice(set) | Kind::Many(set) = known.kind {
                    assert!(answer.choice.iter().all(|option| set.options.contains(&option.as_str())), "{id}");
                }
            }
        }
    }

    #[test]
    fn the_examples_show_three_different_roads() {
        let outcomes: Vec<Option<Outcome>> = examples()
            .iter()
            .map(|example| {
                let profile = shipped(&example.profile.id).unwrap();
                iop_core::assess(example, &profile, date(2026, 3, 24)).party.outcome
            })
            .collect();
        assert_eq!(outcomes, [Some(Outcome::Ready), Some(Outcome::OwnerMustBeParty), Some(Outcome::FormFirst)]);
    }
}
