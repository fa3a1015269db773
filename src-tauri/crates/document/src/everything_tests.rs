use crate::testing::{Case, association, case, owned_project};
use iop_blocks::Block;
use iop_core::Answer;
use iop_core::catalogue::questions;
use iop_core::question::Kind;

/// Every question answered, each with words of its own.
fn everything(mut case: Case) -> Case {
    for question in questions() {
        if case.initiative.answers.contains_key(question.id) {
            continue;
        }
        let answer = answer_for(question.id, question.kind);
        case.initiative.answers.insert(question.id.to_owned(), answer);
    }
    case
}

fn answer_for(id: &str, kind: Kind) -> Answer {
    match kind {
        // What is put in has hours and a rate only when it is not money.
        Kind::Choice(_) if id == "contributions/kind" => Answer::choose("volunteers"),
        Kind::Choice(set) => Answer::choose(set.options[0]),
        Kind::Many(set) => {
            Answer { choice: set.options.iter().map(|o| (*o).to_owned()).collect(), ..Answer::default() }
        }
        Kind::Text => Answer::text("sv", format!("¶{id}")),
        Kind::Line | Kind::Email | Kind::Phone => Answer::typed(format!("¶{id}")),
        Kind::Date => Answer::typed("2026-05-06"),
        Kind::Year => Answer::typed("2011"),
        Kind::OrgNumber => Answer::typed("846003-1936"),
        Kind::Amount | Kind::Hours | Kind::Count => Answer::typed("77"),
        Kind::Party => Answer::choose("row"),
        Kind::Table(columns) => {
            let cells = columns
                .iter()
                .map(|column| (column.id.to_owned(), answer_for(&format!("{id}/{}", column.id), column.kind)));
            let row = iop_core::Row { id: "row".into(), cells: cells.collect(), ..iop_core::Row::default() };
            Answer { rows: vec![row], ..Answer::default() }
        }
    }
}

/// What a kind of question leaves to be seen when it is answered as above.
fn marker(id: &str, kind: Kind) -> Option<String> {
    matches!(kind, Kind::Text | Kind::Line | Kind::Email | Kind::Phone).then(|| format!("¶{id}"))
}

#[test]
fn every_field_has_its_place_in_the_initiative() {
    let mut own = association("general");
    let mut owned = owned_project();
    own.initiative.answers.remove("association-name");
    owned.initiative.answers.remove("initiative-name");
    let texts = [everything(own).printed("sv"), everything(owned).printed("sv")];
    for question in questions() {
        let mut markers: Vec<String> = marker(question.id, question.kind).into_iter().collect();
        if let Kind::Table(columns) = question.kind {
            markers.extend(columns.iter().filter_map(|c| marker(&format!("{}/{}", question.id, c.id), c.kind)));
        }
        for marker in markers {
            assert!(texts.iter().any(|text| text.contains(&marker)), "{marker} is printed nowhere");
        }
    }
}

#[test]
fn no_message_is_missing_in_any_language_and_nothing_is_called_an_application() {
    for profile in ["general", "linkoping", "malmo-asn"] {
        for lang in ["sv", "ar", "so"] {
            for case in [everything(association(profile)), everything(owned_project()), everything(case(profile))] {
                let text = case.printed(lang);
                assert!(!text.contains('⟨'), "{profile} {lang}: {text}");
                let folded = text.to_lowercase();
                for word in ["ansök", "härmed", "codsi ", "arji", "طلب "] {
                    assert!(!folded.contains(word), "{word} in {profile} {lang}");
                }
            }
        }
    }
}

#[test]
fn every_chosen_option_of_a_set_has_a_sentence() {
    let sets = [
        "need-kinds",
        "target-groups",
        "activity-kinds",
        "aim-kinds",
        "open-kinds",
        "first-step-kinds",
        "followup-kinds",
        "steering-kinds",
        "phase-out-kinds",
        "child-kinds",
        "gender-kinds",
        "values",
    ];
    let text = everything(association("general")).letter("sv");
    for id in sets {
        let Some(Kind::Many(set)) = iop_core::catalogue::question(id).map(|question| question.kind) else {
            panic!("{id} has options")
        };
        let list = text.blocks.iter().any(|block| match block {
            Block::List { items, .. } => items.len() == set.options.len(),
            _ => false,
        });
        assert!(list, "{id}");
    }
}

#[test]
fn the_same_answers_give_the_same_document() {
    let case = everything(association("malmo-asn"));
    assert_eq!(case.letter("ar"), case.letter("ar"));
}
