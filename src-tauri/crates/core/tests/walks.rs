//! Random answers in every profile: never a dead end, never a hidden answer in a result, never a verdict without
//! a reason.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop where it stands")]

mod walk;

use iop_core::interview::{Progress, asked, progress};
use iop_core::{Assessment, Initiative, Reading, Verdict, assess, catalogue, profile};
use jiff::civil::date;
use proptest::prelude::*;
use walk::{answer, initiative, profiles};

/// Verdict, reasons and step of everything an assessment judges.
fn findings(assessment: &Assessment) -> Vec<(String, Verdict, Vec<&'static str>)> {
    let judged = assessment.requirements.iter().chain(&assessment.criteria);
    let judged = judged.map(|f| (f.code.clone(), f.verdict, f.because.iter().map(|reason| reason.question).collect()));
    let grounds = assessment.grounds.iter();
    judged
        .chain(
            grounds.map(|f| (f.code.to_owned(), f.verdict, f.because.iter().map(|reason| reason.question).collect())),
        )
        .collect()
}

/// A step may open a branch whose answers then come back, so it may lean on them.
fn without_steps(mut assessment: Assessment) -> Assessment {
    assessment.requirements.iter_mut().for_each(|finding| finding.would_change = None);
    assessment.criteria.iter_mut().for_each(|finding| finding.would_change = None);
    assessment.grounds.iter_mut().for_each(|finding| finding.would_change = None);
    assessment
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, max_shrink_iters: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_walk_never_ends_in_a_verdict_without_reason(seeds in prop::collection::vec(any::<u64>(), 260)) {
        for id in profiles() {
            let profile = profile::shipped(id).unwrap();
            let initiative = initiative(id, &seeds);
            let assessment = assess(&initiative, &profile, date(2026, 11, 22));
            for (code, verdict, because) in findings(&assessment) {
                prop_assert!(!because.is_empty(), "{code} is {verdict:?} without reason");
                for question in because {
                    prop_assert!(catalogue::question(question).is_some(), "{code} points to {question}");
                }
            }
            prop_assert!(!assessment.party.because.is_empty());
            prop_assert!(!assessment.plan.is_empty(), "there is always something to do");
            let reading = Reading::new(&initiative, &profile, date(2026, 11, 22));
            let asked = iop_core::chairs::hard_questions(&reading);
            prop_assert!(asked.len() <= iop_core::chairs::MOST, "{asked:?}");
            for question in asked {
                prop_assert!(!question.rests_on.is_empty() && iop_core::chairs::is_key(question.root.key()));
                prop_assert!(question.rests_on.iter().all(|id| catalogue::question(id).is_some()), "{question:?}");
            }
            prop_assert!(!assessment.party.next.is_empty());
        }
    }

    #[test]
    fn what_is_hidden_changes_nothing(seeds in prop::collection::vec(any::<u64>(), 260)) {
        for id in profiles() {
            let profile = profile::shipped(id).unwrap();
            let full = initiative(id, &seeds);
            let reading = Reading::new(&full, &profile, date(2026, 11, 22));
            let mut pruned = full.clone();
            pruned.answers.retain(|question, _| reading.is_shown(question));
            prop_assert_eq!(
                without_steps(assess(&full, &profile, date(2026, 11, 22))),
                without_steps(assess(&pruned, &profile, date(2026, 11, 22)))
            );
        }
    }

    #[test]
    fn an_interview_walked_question_by_question_comes_to_its_end(seeds in prop::collection::vec(any::<u64>(), 260)) {
        for id in profiles() {
            let profile = profile::shipped(id).unwrap();
            let mut walked = Initiative::new("walk", id);
            for (round, seed) in seeds.iter().cycle().enumerate() {
                prop_assert!(round < 2_000, "the walk goes round and round");
                let reading = Reading::new(&walked, &profile, date(2026, 11, 22));
                let next = catalogue::TOPICS.iter().flat_map(|topic| asked(topic, &reading));
                let Some(next) = next.into_iter().find(|question| reading.answer(question.id).is_none()) else { break };
                let mixed = seed.rotate_left(u32::try_from(round % 64).unwrap());
                if let Some(answer) = answer(next.kind, mixed) {
                    walked.answers.insert(next.id.to_owned(), answer);
                }
            }
            let reading = Reading::new(&walked, &profile, date(2026, 11, 22));
            for topic in catalogue::TOPICS {
                let came = progress(topic, &reading);
                prop_assert!(came.asked == 0 || came.progress == Progress::ReadyToReadThrough, "{} {came:?}", topic.id);
            }
            let assessment = assess(&walked, &profile, date(2026, 11, 22));
            prop_assert!(assessment.party.outcome.is_some(), "all is answered and nobody knows who the party is");
            for criterion in &assessment.criteria {
                prop_assert!(criterion.verdict != Verdict::NotAnswered, "{} is answered", criterion.code);
            }
        }
    }
}
