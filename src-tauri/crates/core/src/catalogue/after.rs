//! What happens once the letter has been sent. Nothing of it enters the initiative, the annex or the result; of the
//! contact log only the rows that the group ticks enter a letter, and only the one that confirms what was said.

use super::Section;
use crate::question::{Column, Kind, OptionSet, Question, YES_NO};
use crate::reading::Reading;

const CONTACT_HOW: OptionSet =
    OptionSet { name: "contact-how", options: &["meeting", "phone", "email", "post", "other"] };
const AGREED_WHAT: OptionSet =
    OptionSet { name: "agreed-what", options: &["dialogue-meeting", "strategic-meeting", "yearly-report", "other"] };

fn is_answered(reading: &Reading<'_>) -> bool {
    reading.chose_any("municipal-decision", &["oral", "yes"])
}

pub(super) const SECTIONS: &[Section] = &[Section {
    id: "after",
    questions: &[
        Question::choice("municipal-decision", "municipal-decision", &["no", "oral", "yes"]),
        Question::ask("notice-date", Kind::Date).when(|r| r.yes("municipal-decision")),
        Question::choice("answer-given", "answer-given", &["agreement", "other-form", "postponed", "no"])
            .when(is_answered),
        Question::ask("decision-words", Kind::Text).telling().when(|r| r.yes("municipal-decision")),
        Question::ask("sent-date", Kind::Date),
        Question::many("sent-how", "sent-how", &["email", "post", "handed", "e-service"]),
        Question::ask("diary-number", Kind::Line),
        Question::ask(
            "contact-log",
            Kind::Table(&[
                Column::new("date", Kind::Date),
                Column::new("who", Kind::Line),
                Column::new("role", Kind::Line),
                Column::new("how", Kind::Choice(CONTACT_HOW)),
                Column::new("said", Kind::Text),
                Column::new("promised", Kind::Text),
                Column::new("next", Kind::Line),
                Column::new("in-letter", Kind::Choice(YES_NO)),
            ]),
        )
        .telling(),
        Question::ask("next-contact", Kind::Date),
        Question::ask(
            "agreed-dates",
            Kind::Table(&[
                Column::new("date", Kind::Date),
                Column::new("what", Kind::Choice(AGREED_WHAT)),
                Column::new("note", Kind::Line),
            ]),
        ),
    ],
}];
