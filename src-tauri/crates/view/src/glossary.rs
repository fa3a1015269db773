//! Words that are explained: where they stand on a page, and the list of all.

use crate::phrase::Mark;
use crate::{CriterionQuote, Field, PageView, Phrase, QuestionView, Scene, Voice};
use iop_words::{SOURCE_LANGUAGE, Words};
use serde::Serialize;
use std::collections::BTreeSet;

/// A word that is explained.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TermView {
    /// The term's id.
    pub id: String,
    /// Element id in the list of all.
    pub dom: String,
    /// The word, in one or two languages.
    pub name: Phrase,
    /// The Swedish word, where it is not among them: it is the one that stands in the municipality's papers.
    pub swedish: Option<Phrase>,
    /// What it means.
    pub means: Phrase,
}

/// All words that are explained.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GlossaryView {
    /// The words in the order of the window's alphabet.
    pub terms: Vec<TermView>,
}

/// All words that are explained.
pub(crate) fn glossary(scene: &Scene<'_>, voice: Voice<'_>) -> GlossaryView {
    let ids = scene.words.lists().glossary(SOURCE_LANGUAGE).ids();
    let mut terms: Vec<TermView> = ids.map(|id| term(id, scene, voice)).collect();
    terms.sort_by_cached_key(|term| place(&term.name.text));
    GlossaryView { terms }
}

fn term(id: &str, scene: &Scene<'_>, voice: Voice<'_>) -> TermView {
    let message = format!("term-{id}");
    let name = voice.say(&message);
    let is_swedish = |phrase: &Phrase| phrase.lang == SOURCE_LANGUAGE;
    let has_swedish = is_swedish(&name) || name.also.as_deref().is_some_and(is_swedish);
    let means = voice.attribute(&message, "means").unwrap_or_else(|| Phrase::written("", ""));
    let swedish =
        (!has_swedish).then(|| Phrase::swedish(scene.words.speaker(SOURCE_LANGUAGE, None).say(&message).text));
    TermView { id: id.to_owned(), dom: message, name, swedish, means }
}

/// Where a word stands in the alphabet: å, ä and ö last, and Arabic words without their article.
fn place(word: &str) -> String {
    let word = word.to_lowercase();
    let mut place = String::new();
    for c in word.strip_prefix("ال").unwrap_or(&word).chars() {
        match c {
            'å' => place.push('\u{e001}'),
            'ä' => place.push('\u{e002}'),
            'ö' => place.push('\u{e003}'),
            'أ' | 'إ' | 'آ' => place.push('ا'),
            '\u{64b}'..='\u{65f}' | '\u{2066}'..='\u{2069}' => {}
            c => place.push(c),
        }
    }
    place
}

/// Marks the words on a page of questions, and tells what they mean.
pub(crate) fn mark(page: &mut PageView, scene: &Scene<'_>, voice: Voice<'_>) -> Vec<TermView> {
    let mut marker = Marker { words: scene.words, seen: BTreeSet::new(), used: BTreeSet::new() };
    match page {
        PageView::Topic(view) => {
            view.intro.iter_mut().for_each(|intro| marker.mark(intro));
            view.questions.iter_mut().for_each(|question| marker.card(question));
        }
        PageView::After(view) => {
            view.intro.iter_mut().for_each(|intro| marker.mark(intro));
            view.deciding.iter_mut().for_each(|question| marker.card(question));
            marker.seen.clear();
            view.steps.iter_mut().filter_map(|step| step.how.as_mut()).for_each(|how| marker.mark(how));
            view.about.iter_mut().chain(&mut view.questions).for_each(|question| marker.card(question));
        }
        PageView::Group(view) => marker.wall(&mut view.question),
        _ => {}
    }
    marker.used.iter().map(|id| term(id, scene, voice)).collect()
}

/// Marks each term once a card and language.
struct Marker<'w> {
    words: &'w Words,
    seen: BTreeSet<(String, String)>,
    used: BTreeSet<String>,
}

impl Marker<'_> {
    /// What is in sight is marked before what is folded away.
    fn card(&mut self, question: &mut QuestionView) {
        self.seen.clear();
        self.mark(&mut question.label);
        question.why.iter_mut().for_each(|why| self.mark(why));
        question.criteria.iter_mut().for_each(|criterion| self.criterion(criterion));
        question.terms = self.options(&question.field);
        let help = question.help.iter_mut().flat_map(|help| &mut help.parts);
        help.for_each(|part| self.mark(&mut part.text));
        question.shows.iter_mut().for_each(|criterion| self.criterion(criterion));
    }

    /// A question that is pressed as a whole, or read from far away: its words stand in a row beneath.
    fn wall(&mut self, question: &mut QuestionView) {
        self.seen.clear();
        let label = &question.label;
        let terms = self.words.terms_in(&label.lang, &label.text);
        let mut listed: Vec<String> = Vec::new();
        for term in terms.iter().filter(|term| self.seen.insert((label.lang.clone(), term.id.clone()))) {
            listed.push(term.id.clone());
        }
        self.used.extend(listed.iter().cloned());
        listed.extend(self.options(&question.field));
        question.terms = listed;
        question.why.iter_mut().for_each(|why| self.mark(why));
    }

    fn criterion(&mut self, criterion: &mut CriterionQuote) {
        self.mark(&mut criterion.text);
        criterion.asked.iter_mut().for_each(|asked| self.mark(asked));
    }

    /// The terms of the options that have not been marked before.
    fn options(&mut self, field: &Field) -> Vec<String> {
        let Field::Choice(choice) = field else { return Vec::new() };
        let mut terms = Vec::new();
        for option in &choice.options {
            for term in self.words.terms_in(&option.label.lang, &option.label.text).iter() {
                if self.seen.insert((option.label.lang.clone(), term.id.clone())) {
                    terms.push(term.id.clone());
                }
            }
        }
        self.used.extend(terms.iter().cloned());
        terms
    }

    fn mark(&mut self, phrase: &mut Phrase) {
        for term in self.words.terms_in(&phrase.lang, &phrase.text).iter() {
            if !self.seen.insert((phrase.lang.clone(), term.id.clone())) {
                continue;
            }
            let units = |chars: usize| phrase.text.chars().take(chars).map(char::len_utf16).sum();
            let (start, end) = (units(term.range.start), units(term.range.end));
            phrase.marks.push(Mark { start, end, term: term.id.clone() });
            self.used.insert(term.id.clone());
        }
        phrase.also.iter_mut().for_each(|also| self.mark(also));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_alphabet_ends_in_a_ring_two_dots_and_o_with_dots() {
        let mut words = vec!["överklaga", "årsmöte", "ändamål", "zon", "Bokslut"];
        words.sort_by_cached_key(|word| place(word));
        assert_eq!(words, ["Bokslut", "zon", "årsmöte", "ändamål", "överklaga"]);
    }

    #[test]
    fn an_arabic_word_stands_under_its_first_letter_and_not_under_its_article() {
        let mut words = vec!["الميزانية", "إعانة", "سوق", "الشراكة"];
        words.sort_by_cached_key(|word| place(word));
        assert_eq!(words, ["إعانة", "سوق", "الشراكة", "الميزانية"]);
    }
}
