//! Every question, option, paper, aspect, ground, outcome and verdict has its words, and nothing else does.

use crate::entries::books;
use crate::faults::Faults;
use crate::help;
use iop_core::aftermath;
use iop_core::catalogue::{PAPERS, TOPICS, questions};
use iop_core::grounds::Ground;
use iop_core::party::Outcome;
use iop_core::question::OptionSet;
use iop_core::{Aspect, Kind};
use iop_words::SOURCE_LANGUAGE;
use std::collections::BTreeSet;

const VERDICTS: [&str; 5] = ["against", "unclear", "not-answered", "partly", "supported"];

/// The beginnings of ids that only the catalogue gives.
const CLOSED: [&str; 17] = [
    "t-",
    "s-",
    "part-",
    "q-",
    "o-",
    "p-",
    "a-",
    "outcome-",
    "g-",
    "v-",
    "x-",
    "w-",
    "whom-",
    "after-",
    "calendar-",
    "c-",
    "term-",
];

fn options(kind: Kind) -> Option<OptionSet> {
    match kind {
        Kind::Choice(set) | Kind::Many(set) => Some(set),
        _ => None,
    }
}

/// Every text that the core implies, as `id` or `id.attribute`.
fn implied() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for topic in TOPICS {
        ids.extend([format!("t-{}", topic.id), format!("t-{}.intro", topic.id)]);
        if topic.sections.len() > 1 {
            ids.extend(topic.sections.iter().map(|section| format!("s-{}-{}", topic.id, section.id)));
        }
        ids.insert(format!("part-{}", format!("{:?}", topic.part).to_lowercase()));
    }
    let mut kinds = Vec::new();
    for question in questions() {
        ids.extend([format!("q-{}", question.id), format!("q-{}.why", question.id)]);
        kinds.push(question.kind);
        if let Kind::Table(columns) = question.kind {
            ids.extend(columns.iter().map(|column| format!("q-{}-{}", question.id, column.id)));
            kinds.extend(columns.iter().map(|column| column.kind));
        }
    }
    for set in kinds.into_iter().filter_map(options) {
        ids.extend(set.options.iter().map(|option| format!("o-{}-{option}", set.name)));
    }
    ids.extend(PAPERS.iter().map(|paper| format!("p-{paper}")));
    ids.extend(Aspect::ALL.iter().map(|aspect| format!("a-{}", aspect.id())));
    ids.extend(VERDICTS.iter().map(|verdict| format!("v-{verdict}")));
    for outcome in Outcome::ALL {
        ids.extend([format!("outcome-{}", outcome.id()), format!("outcome-{}.means", outcome.id())]);
    }
    // What is said while no outcome is reached.
    let others = ["open", iop_core::party::READY_SO_FAR];
    ids.extend(others.iter().flat_map(|id| [format!("outcome-{id}"), format!("outcome-{id}.means")]));
    ids.extend(iop_core::contradictions::RULES.iter().map(|rule| format!("x-{}", rule.told.code)));
    for id in iop_core::ways_out::step_ids() {
        ids.extend([format!("n-{id}"), format!("n-{id}.how")]);
    }
    ids.extend(iop_core::ways_out::WHOM.iter().map(|whom| format!("whom-{whom}")));
    for id in iop_core::ways_out::PATHS {
        ids.extend([format!("w-{id}"), format!("w-{id}.fits"), format!("w-{id}.source")]);
    }
    ids.extend(iop_core::DocumentKind::ALL.iter().map(|kind| format!("ui-document-{}", kind.id())));
    for code in aftermath::CODES {
        ids.extend([format!("after-{code}"), format!("after-{code}.how")]);
    }
    ids.extend(aftermath::Situation::ALL.iter().map(|situation| format!("ui-after-{}", situation.id())));
    for kind in aftermath::EventKind::ALL {
        ids.extend([format!("calendar-{}", kind.id()), format!("calendar-{}.about", kind.id())]);
    }
    ids.extend(Ground::ALL.iter().map(|ground| format!("c-{}", ground.id())));
    ids.extend(Aspect::ALL.iter().map(|aspect| format!("c-{}", aspect.id())));
    ids.insert("c-answers-differ".to_owned());
    ids.extend(help::terms(SOURCE_LANGUAGE).iter().flat_map(|id| [format!("term-{id}"), format!("term-{id}.means")]));
    for ground in Ground::ALL {
        let id = ground.id();
        ids.extend([format!("g-{id}"), format!("g-{id}.way-out"), format!("g-{id}.source")]);
    }
    ids
}

fn swedish_keys() -> BTreeSet<String> {
    let swedish = books().swap_remove(0).entries.into_iter().filter(|entry| entry.lang == SOURCE_LANGUAGE);
    swedish.map(|entry| entry.key()).collect()
}

#[test]
fn everything_the_core_asks_and_finds_has_words() {
    let mut faults = Faults::default();
    for missing in implied().difference(&swedish_keys()) {
        faults.add(missing, "has no Swedish text");
    }
    faults.none();
}

#[test]
fn no_text_is_left_of_something_the_core_does_not_know() {
    let mut faults = Faults::default();
    let (implied, named) = (implied(), crate::codes::named());
    for entry in &books()[0].entries {
        if CLOSED.iter().any(|start| entry.id.starts_with(start))
            && !implied.contains(&entry.id)
            && !named.contains(&entry.id)
        {
            faults.add(entry, "is asked for by nothing; misspelt?");
        }
    }
    faults.none();
}

#[test]
fn the_list_of_verdicts_is_the_core_s_own() {
    use iop_core::Verdict::{Against, NotAnswered, Partly, Supported, Unclear};
    for (verdict, id) in [Against, Unclear, NotAnswered, Partly, Supported].into_iter().zip(VERDICTS) {
        let kebab: String = format!("{verdict:?}")
            .char_indices()
            .flat_map(|(i, c)| (i > 0 && c.is_uppercase()).then_some('-').into_iter().chain(c.to_lowercase()))
            .collect();
        assert_eq!(kebab, id);
    }
}
