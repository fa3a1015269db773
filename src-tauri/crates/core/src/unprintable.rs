//! A character that cannot be printed, and where it was written.

use crate::answers::{Answer, Initiative};
use crate::problem::Problem;

/// A character that no font has a picture for, as the typesetter found it.
#[derive(Clone, Copy, Debug)]
pub struct Unprintable<'a> {
    /// The character.
    pub character: char,
    /// Its code point, for example `U+1F600`.
    pub code_point: &'a str,
    /// The words around it on the paper.
    pub excerpt: &'a str,
}

impl Unprintable<'_> {
    /// The problem `glyph-missing`, at the first answer that holds the character. It has no place when no answer does:
    /// then it stands in a text of ours or of the profile.
    pub fn problem(&self, initiative: Option<&Initiative>) -> Problem {
        let problem = Problem::error("glyph-missing")
            .with("character", self.character.to_string())
            .with("code", self.code_point)
            .with("excerpt", self.excerpt);
        let answers = initiative.into_iter().flat_map(|initiative| &initiative.answers);
        for (question, answer) in answers {
            if self.is_in(answer) {
                return problem.at(question);
            }
            for row in &answer.rows {
                if let Some((column, _)) = row.cells.iter().find(|(_, cell)| self.is_in(cell)) {
                    return problem.at(question).in_cell(&row.id, column);
                }
            }
        }
        problem
    }

    /// Notes are not looked through: they never enter a document.
    fn is_in(&self, answer: &Answer) -> bool {
        answer.typed.contains(self.character) || answer.text.values().any(|text| text.contains(self.character))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Row;

    const FIRE: Unprintable<'_> = Unprintable { character: '🔥', code_point: "U+1F525", excerpt: "en 🔥 kväll" };

    fn initiative(question: &str, answer: Answer) -> Initiative {
        let mut initiative = Initiative::new("", "general");
        initiative.answers.insert("a-first".to_owned(), Answer { note: "🔥".to_owned(), ..Answer::typed("ved") });
        initiative.answers.insert(question.to_owned(), answer);
        initiative
    }

    #[test]
    fn it_is_found_in_what_was_typed_in_every_language_and_in_every_cell() {
        let cell = |answer| Row { id: "r1".into(), cells: [("what".to_owned(), answer)].into(), ..Row::default() };
        let table =
            Answer { rows: vec![cell(Answer::typed("ved")), cell(Answer::text("ar", "🔥"))], ..Answer::default() };
        for (answer, column) in
            [(Answer::typed("🔥"), None), (Answer::text("so", "dab 🔥"), None), (table, Some("what"))]
        {
            let place = FIRE.problem(Some(&initiative("q", answer))).place;
            assert_eq!((place.question.as_deref(), place.column.as_deref()), (Some("q"), column));
        }
    }

    #[test]
    fn a_character_of_ours_has_no_place() {
        let problem = FIRE.problem(Some(&initiative("q", Answer::typed("ved"))));
        assert_eq!((problem.place, problem.args["character"].as_str()), (crate::Place::default(), "🔥"));
    }
}
