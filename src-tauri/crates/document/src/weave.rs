//! Weaving values into a sentence so that each keeps its own language and direction.

use iop_blocks::{Run, Text};
use iop_words::format::isolate;
use iop_words::{Args, Said};

/// A value for a sentence.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// A figure, date or number that reads alike in every language.
    Figure(String),
    /// Something typed: a name, a title, a reference.
    Name(String),
    /// A text that has been said already.
    Words(Text),
    /// Chooses a plural form and is not shown.
    Number(i64),
    /// Any of these, as the answer to the question with this id.
    Answer(&'static str, Box<Value>),
}

const OPEN: char = '\u{2068}';
const CLOSE: char = '\u{2069}';
/// Stand-ins for the values while Fluent builds the sentence; private use, so no message holds one.
const FIRST_STAND_IN: u32 = 0xe000;

/// The language of something typed once for all languages: names of associations and officials are Swedish unless
/// they are written in Arabic letters.
pub(crate) fn lang_of_typed(typed: &str) -> &'static str {
    if typed.chars().any(|c| matches!(c, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}')) { "ar" } else { "sv" }
}

impl Value {
    /// The value as a text of its own in a document in `lang`.
    pub(crate) fn text(self, lang: &str) -> Text {
        match self {
            Self::Figure(figure) => Text::new(isolate(&figure), lang),
            Self::Name(name) => Text::new(isolate(&name), lang_of_typed(&name)),
            Self::Words(text) => isolated(text),
            Self::Number(_) => Text::default(),
            Self::Answer(question, value) => value.text(lang).from_answer(question),
        }
    }

    /// This value as the answer to a question.
    pub(crate) fn of(self, question: &'static str) -> Self {
        Self::Answer(question, Box::new(self))
    }
}

fn isolated(mut text: Text) -> Text {
    if let Some(first) = text.runs.first_mut() {
        first.text.insert(0, OPEN);
    }
    if let Some(last) = text.runs.last_mut() {
        last.text.push(CLOSE);
    }
    text
}

/// Says a sentence through `say` with `values`, each as a run of its own.
pub(crate) fn weave(say: impl FnOnce(&Args) -> Said, values: Vec<(&'static str, Value)>, lang: &str) -> Text {
    let mut args = Args::new();
    let mut texts = Vec::new();
    for (index, (name, value)) in (0_u32..).zip(values) {
        match value {
            Value::Number(number) => {
                args = args.number(name, number);
                texts.push(Text::default());
            }
            value => {
                let stand_in = char::from_u32(FIRST_STAND_IN + index).unwrap_or('\u{fffd}');
                args = args.text(name, stand_in.to_string());
                texts.push(value.text(lang));
            }
        }
    }
    let said = say(&args);
    let mut runs = Vec::new();
    let mut pending = String::new();
    let mut chars = said.text.chars().peekable();
    while let Some(c) = chars.next() {
        let value = (c as u32).checked_sub(FIRST_STAND_IN).and_then(|index| texts.get(index as usize));
        let Some(value) = value else {
            pending.push(c);
            continue;
        };
        // Fluent has isolated the stand-in; the value brings its own isolate.
        if pending.ends_with(OPEN) && chars.peek() == Some(&CLOSE) {
            pending.pop();
            chars.next();
        }
        runs.push(run(std::mem::take(&mut pending), &said.lang));
        runs.extend(value.runs.iter().cloned());
    }
    runs.push(run(pending, &said.lang));
    from_all(merged(runs), &texts)
}

fn run(text: String, lang: &str) -> Run {
    Run { text, lang: lang.to_owned(), strong: false, link: None }
}

/// `whole` as a text made from the answers of its parts.
fn from_all<'t>(mut whole: Text, parts: impl IntoIterator<Item = &'t Text>) -> Text {
    for part in parts {
        whole.origins.add_all(&part.origins);
    }
    whole
}

/// The runs as a text, neighbours of the same kind made one.
pub(crate) fn merged(runs: Vec<Run>) -> Text {
    let mut text = Text::default();
    for run in runs.into_iter().filter(|run| !run.text.is_empty()) {
        match text.runs.last_mut() {
            Some(last) if last.lang == run.lang && last.strong == run.strong && last.link == run.link => {
                last.text.push_str(&run.text);
            }
            _ => text.runs.push(run),
        }
    }
    text
}

/// Texts one after the other with a separator in the language of the document, outside the isolates of the texts.
pub(crate) fn listed(texts: impl IntoIterator<Item = Text>, between: &str, lang: &str) -> Text {
    let mut whole = Text::default();
    for text in texts {
        if !whole.runs.is_empty() {
            whole.runs.push(run(between.to_owned(), lang));
        }
        whole = whole.then(text);
    }
    Text { origins: whole.origins, ..merged(whole.runs) }
}

/// Texts one after the other with `between` in the language of the text before.
pub(crate) fn joined(texts: impl IntoIterator<Item = Text>, between: &str) -> Text {
    let mut whole = Text::default();
    for text in texts {
        if let Some(last) = whole.runs.last() {
            let lang = last.lang.clone();
            whole.runs.push(run(between.to_owned(), &lang));
        }
        whole = whole.then(text);
    }
    Text { origins: whole.origins, ..merged(whole.runs) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_swedish_name_in_an_arabic_sentence_keeps_its_language_and_one_isolate() {
        let said =
            |_: &Args| Said { text: "عن \u{2068}\u{e000}\u{2069}.".into(), lang: "ar".into(), is_fallback: false };
        let text = weave(said, vec![("association", Value::Name("Föreningen".into()))], "ar");
        let runs: Vec<_> = text.runs.iter().map(|run| (run.lang.as_str(), run.text.as_str())).collect();
        assert_eq!(runs, [("ar", "عن "), ("sv", "\u{2068}Föreningen\u{2069}"), ("ar", ".")]);
    }

    #[test]
    fn a_name_in_arabic_letters_is_arabic_and_a_number_is_not() {
        assert_eq!(lang_of_typed("جمعية"), "ar");
        assert_eq!(lang_of_typed("070 123"), "sv");
    }
}
