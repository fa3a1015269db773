use crate::testing::{association, case, everything, owned_project};
use iop_blocks::Block;
use iop_core::catalogue::questions;
use iop_core::question::Kind;

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
