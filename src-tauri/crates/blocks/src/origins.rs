//! Which answers a text was made from.

/// The questions whose answers a text was made from, in the order in which they stand in it.
///
/// It tells where to go to change a text and nothing about how it reads: texts that read alike are equal, whatever they
/// come from.
#[derive(Clone, Debug, Default)]
pub struct Origins(Vec<&'static str>);

impl PartialEq for Origins {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Origins {}

impl Origins {
    /// Adds a question by its id, once.
    pub fn add(&mut self, question: &'static str) {
        if !self.0.contains(&question) {
            self.0.push(question);
        }
    }

    /// Adds those of another text.
    pub fn add_all(&mut self, other: &Self) {
        for question in &other.0 {
            self.add(question);
        }
    }

    /// The ids of the questions.
    pub fn questions(&self) -> &[&'static str] {
        &self.0
    }

    /// It comes from no answer: a heading, a sentence that stands there whatever is answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use crate::Text;

    #[test]
    fn a_text_keeps_the_questions_of_both_its_parts_once() {
        let text = |words, question| Text::new(words, "sv").from_answer(question);
        let joined = text("Från", "start").then(text("till", "end")).then(text("och", "start"));
        assert_eq!(joined.origins.questions(), ["start", "end"]);
    }

    #[test]
    fn what_reads_alike_is_the_same_whatever_it_comes_from() {
        assert_eq!(Text::new("Ja", "sv").from_answer("need-claim"), Text::new("Ja", "sv"));
    }
}
