//! How the answer to each question is told: a sentence for a choice, a sentence or a label for a value, own text after
//! its lead. Choices and figures alone make a readable letter.

use crate::composer::{Composer, from_answer, text_from_answer};
use crate::voice::Voice;
use crate::weave::{Value, joined};
use iop_blocks::{Block, Fact, Text};
use iop_core::catalogue;
use iop_core::question::{Kind, OptionSet};
use iop_words::format;

/// Sentences that take the typed value as their variable: question, message, variable.
const SENTENCES: &[(&str, &str, &str)] = &[
    ("counterpart", "d-counterpart", "name"),
    ("existing-since", "d-existing-since", "year"),
    ("first-step-when", "d-first-step-when", "when"),
    ("initiative-when", "d-initiative-when", "when"),
    ("insurance-what", "d-insurance-what", "what"),
    ("market-provider", "d-market-provider", "provider"),
    ("municipality-lead", "d-municipality-lead", "name"),
    ("other-authority-name", "d-other-authority-name", "authority"),
    ("our-lead", "d-our-lead", "name"),
    ("reach-gap-source", "d-source-line", "source"),
    ("total-cost", "d-total-cost", "amount"),
];

/// Sentences with a number: question and message.
const COUNTS: &[(&str, &str)] = &[
    ("dialogue-meetings-per-year", "d-dialogue-meetings"),
    ("experience-years", "d-experience-years"),
    ("extension-notice-months", "d-extension-notice"),
    ("extension-years", "d-extension"),
    ("target-count", "d-target-count"),
];

/// Values that stand under a label: question and label.
const FACTS: &[(&str, &str)] = &[
    ("formed-year", "d-f-formed"),
    ("local-agreement-name", "d-f-local-agreement"),
    ("activity-place", "d-f-place"),
    ("place", "d-f-place"),
    ("plan-decided", "d-f-plan-decided"),
    ("plan-page", "d-f-plan-page"),
    ("plan-title", "d-f-plan"),
    ("seat", "d-f-seat"),
];

/// Own texts that begin with a lead: question and lead.
const LEADS: &[(&str, &str)] = &[
    ("activity-frequency", "d-frequency-lead"),
    ("activity-who", "d-who-lead"),
    ("added-value-how", "d-added-value-lead"),
    ("common-ground-evidence", "d-common-ground-lead"),
    ("complement-what", "d-complement-lead"),
    ("free-how", "d-free-lead"),
    ("initiative-evidence", "d-initiative-evidence-lead"),
    ("learning", "d-learning-lead"),
    ("local-change", "d-local-change-lead"),
    ("market-scan", "d-market-scan-lead"),
    ("method", "d-method-lead"),
    ("negotiable", "d-negotiable-lead"),
    ("not-negotiable", "d-not-negotiable-lead"),
    ("owned-together", "d-owned-together-lead"),
    ("owner-influence", "d-influence-lead"),
    ("public-benefit-goal", "d-public-benefit-lead"),
    ("reach-gap", "d-gap-lead"),
    ("references", "d-references-lead"),
    ("staff", "d-staff-lead"),
    ("target-primary", "d-primary-lead"),
    ("target-secondary", "d-secondary-lead"),
    ("termination", "d-termination-lead"),
];

fn found<'t>(table: &[(&str, &'t str)], id: &str) -> Option<&'t str> {
    table.iter().find(|(question, _)| *question == id).map(|(_, message)| *message)
}

impl Composer<'_> {
    /// Tells the answers to several questions; labels that follow each other stand together.
    pub(crate) fn tell_all(&self, ids: &[&str]) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        for block in ids.iter().flat_map(|id| self.tell_answer(id)) {
            match (blocks.last_mut(), block) {
                (Some(Block::Facts(before)), Block::Facts(facts)) => before.extend(facts),
                (_, block) => blocks.push(block),
            }
        }
        blocks
    }

    /// Tells one answer; nothing when there is none.
    pub(crate) fn tell_answer(&self, id: &str) -> Vec<Block> {
        from_answer(self.told(id), id)
    }

    fn told(&self, id: &str) -> Vec<Block> {
        if !self.reading.has(id) {
            return Vec::new();
        }
        if let Some((_, message, variable)) = SENTENCES.iter().find(|(question, _, _)| *question == id) {
            let sentence = self.value(id).map(|value| self.tell(message, vec![(*variable, value)]));
            return sentence.map(Block::Paragraph).into_iter().collect();
        }
        if let Some(message) = found(COUNTS, id) {
            return self.count(id, message).into_iter().collect();
        }
        if let Some(label) = found(FACTS, id) {
            return self.fact(label, self.typed(id)).map(|fact| Block::Facts(vec![fact])).into_iter().collect();
        }
        match catalogue::question(id).map(|question| question.kind) {
            Some(Kind::Choice(set) | Kind::Many(set)) => in_prose(self.starters(id, set)).into_iter().collect(),
            Some(Kind::Text) => self.own_text(id, found(LEADS, id)),
            _ => Vec::new(),
        }
    }

    /// A label with a value, when there is one.
    pub(crate) fn fact(&self, label: &str, value: Option<Text>) -> Option<Fact> {
        value.map(|value| Fact { label: self.say(label), value: vec![value] })
    }

    /// A sentence whose form follows the number. What cannot be read as a number stands under what was asked: in a sentence it
    /// could say its unit twice.
    fn count(&self, id: &str, message: &str) -> Option<Block> {
        match self.reading.count(id) {
            Some(0) => None,
            Some(number) => {
                let figure = Value::Figure(format::number(number.into()));
                let values = vec![("n", Value::Number(number.into())), ("nText", figure)];
                Some(Block::Paragraph(self.tell(message, values)))
            }
            None => self.fact(&format!("q-{id}"), self.typed(id)).map(|fact| Block::Facts(vec![fact])),
        }
    }

    /// The sentences of the chosen options, in the order of the set.
    pub(crate) fn starters(&self, id: &str, set: OptionSet) -> Vec<Text> {
        let chosen = self.reading.choices(id);
        let options = set.options.iter().filter(|option| chosen.iter().any(|chosen| chosen == *option));
        options.filter_map(|option| Some(text_from_answer(self.starter(id, set, option)?, id))).collect()
    }

    fn starter(&self, id: &str, set: OptionSet, option: &str) -> Option<Text> {
        let own = format!("d-{id}-{option}");
        let plain = if self.speaker.has(&own) { own } else { format!("d-{}-{option}", set.name) };
        // In the owner's letter "we" is the owner, not the project that answered.
        let of_owner = format!("{plain}-owner");
        let is_owner = matches!(self.voice, Voice::Owner { .. });
        let message = if is_owner && self.speaker.has(&of_owner) { of_owner } else { plain };
        let is_basic = id.starts_with("basics-") || id.starts_with("coop-") || id == "svb-articles";
        match (is_basic, option) {
            (true, "yes") => Some(self.say(&format!("d-{id}"))),
            (true, _) => None,
            _ if id.ends_with("-claim") => Some(self.say(&format!("d-claim-{option}"))),
            _ => self.speaker.has(&message).then(|| self.say(&message)),
        }
    }
}

/// One or two sentences as a paragraph, more as a list.
pub(crate) fn in_prose(sentences: Vec<Text>) -> Option<Block> {
    match sentences.len() {
        0 => None,
        1 | 2 => Some(Block::Paragraph(joined(sentences, " "))),
        _ => Some(Block::List { ordered: false, items: sentences }),
    }
}
