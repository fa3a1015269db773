//! What the answers show, for the association itself: never a decision and never a score.

mod findings;
mod lists;
mod plan;

use crate::composer::{Composer, Person};
use crate::printable::printable;
use crate::sections::{criteria::wording, resources};
use crate::sheet::{Sheet, unreviewed_notice};
use crate::source::{short_source, source_line};
use crate::voice::Voice;
use crate::weave::{Value, joined};
use crate::{Setting, chairs};
use findings::{criterion_findings, findings, reasons};
use iop_blocks::{Block, Document, Text, Tone};
use iop_core::assessment::{Assessment, CriterionFinding, GroundFinding};
use iop_core::contradictions::Contradiction;
use iop_core::interview::printed_number;
use iop_core::profile::{Coded, Wording};
use iop_core::{Reading, assess};
use iop_words::format;
use lists::{still_in_swedish, to_find_out, worth_a_look};

pub(crate) fn compose(setting: &Setting<'_>) -> Document {
    let all = Reading::new(setting.initiative, setting.profile, setting.today);
    let voice = Voice::of(&all);
    let answers = printable(&all, voice);
    let composer = Composer::new(setting, &answers, voice, Person::First);
    let assessment = assess(setting.initiative, setting.profile, setting.today);
    let title = composer.say("d-title-result");
    let mut blocks = vec![Block::Title(title.clone())];
    blocks.extend(unreviewed_notice(setting));
    let mut standing = vec![composer.say("d-no-right")];
    standing.extend(composer.about_applying());
    standing.push(composer.say("d-other-ways"));
    blocks.push(Block::Notice { tone: Tone::Information, paragraphs: standing });
    blocks.push(Block::Paragraph(about(&composer)));
    blocks.extend(party(&composer, &assessment));
    blocks.extend(contradictions(&composer, &assessment));
    blocks.extend(requirements(&composer, &assessment));
    blocks.extend(criteria(&composer, &assessment));
    blocks.extend(grounds(&composer, &assessment));
    blocks.extend(plan::paths(&composer, &assessment.paths));
    blocks.extend(contributions(&composer));
    blocks.extend(process(&composer));
    blocks.extend(worth_a_look(&composer, &all));
    blocks.extend(still_in_swedish(&composer, &all));
    blocks.extend(to_find_out(&composer, &all));
    blocks.extend(chairs::practise(&composer, &all));
    Sheet::form(title, voice.name(&composer.reading).unwrap_or_default().to_owned(), setting.today, blocks)
        .document(setting)
}

fn about(composer: &Composer<'_>) -> Text {
    let name = composer.value("initiative-name").or_else(|| composer.sender());
    let name = name.map(|name| composer.tell("d-result-about", vec![("initiative", name)]));
    let issuer =
        composer.issuer().map(|issuer| composer.tell("d-result-issuer", vec![("issuer", Value::Name(issuer))]));
    let date = Value::Figure(format::date(composer.reading.today));
    joined(name.into_iter().chain(issuer).chain([composer.tell("d-result-date", vec![("date", date)])]), " ")
}

fn heading(composer: &Composer<'_>, level: u8, id: &str) -> Block {
    Block::Heading { level, text: composer.say(id) }
}

fn party(composer: &Composer<'_>, assessment: &Assessment) -> Vec<Block> {
    let finding = &assessment.party;
    let outcome = format!("outcome-{}", finding.told());
    let mut blocks = vec![heading(composer, 1, "d-h-party"), Block::Paragraph(composer.say(&outcome).strong())];
    blocks.extend(composer.speaker.attribute(&outcome, "means").map(|means| Block::Paragraph(means.into())));
    blocks.push(reasons(composer, &finding.because));
    blocks.extend(plan::plan(composer, &assessment.plan));
    blocks
}

/// Answers that do not go together, each with the questions to look at.
fn contradictions(composer: &Composer<'_>, assessment: &Assessment) -> Vec<Block> {
    if assessment.contradictions.is_empty() {
        return Vec::new();
    }
    let line = |found: &Contradiction| {
        let numbers: Vec<String> = found.questions.iter().map(|question| printed_number(question)).collect();
        let text = Value::Words(composer.say(&format!("x-{}", found.code)));
        composer.tell("d-contradiction", vec![("text", text), ("numbers", Value::Figure(numbers.join(", ")))])
    };
    let items = assessment.contradictions.iter().map(line).collect();
    vec![
        heading(composer, 1, "d-h-contradictions"),
        Block::Paragraph(composer.say("d-contradictions-intro")),
        Block::List { ordered: false, items },
    ]
}

fn requirements(composer: &Composer<'_>, assessment: &Assessment) -> Vec<Block> {
    if assessment.requirements.is_empty() && composer.reading.profile.basics.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![heading(composer, 1, "d-h-requirements")];
    blocks.extend(
        composer.reading.profile.source.as_ref().map(|citation| Block::Remark(source_line(composer, citation))),
    );
    for finding in &assessment.requirements {
        blocks.extend(issuer_text(composer, finding));
        blocks.extend(findings(composer, finding.verdict, &finding.because, finding.would_change.as_ref()));
    }
    let items = profile_texts(composer, &composer.reading.profile.basics);
    if !items.is_empty() {
        blocks.extend([Block::Paragraph(composer.say("d-basics-lead")), Block::List { ordered: false, items }]);
    }
    blocks
}

/// Texts of the profile in the reader's language, or in the issuer's own.
fn profile_texts(composer: &Composer<'_>, coded: &[Coded]) -> Vec<Text> {
    let translated = |coded: &Coded| composer.speaker.profile_text(&coded.code).map(Text::from);
    coded.iter().map(|coded| translated(coded).unwrap_or_else(|| Text::new(&coded.text, "sv"))).collect()
}

/// How the issuer goes about it, and plans of its own that may be worth pointing to.
fn process(composer: &Composer<'_>) -> Vec<Block> {
    let profile = composer.reading.profile;
    let mut blocks = Vec::new();
    if !profile.steps.is_empty() {
        let heading = composer.tell("d-h-steps", vec![("issuer", composer.issuer_value())]);
        blocks.push(Block::Heading { level: 1, text: heading });
        blocks.push(Block::List { ordered: true, items: profile_texts(composer, &profile.steps) });
    }
    if !profile.plans.is_empty() {
        blocks.push(heading(composer, 1, "d-h-plans"));
        blocks.push(Block::List { ordered: false, items: profile_texts(composer, &profile.plans) });
    }
    blocks
}

/// The issuer's words about a requirement; a quotation only when they are its own.
fn issuer_text(composer: &Composer<'_>, finding: &CriterionFinding) -> Vec<Block> {
    let text = Text::new(&finding.source.text, "sv");
    let source = short_source(&finding.code, finding.source.citation.as_ref());
    match finding.source.wording {
        Wording::Verbatim => vec![Block::Quote { text, source }],
        Wording::Condensed => {
            vec![
                Block::Paragraph(composer.tell("d-condensed", vec![("text", Value::Words(text))])),
                Block::Remark(source),
            ]
        }
        Wording::Own => vec![Block::Paragraph(text)],
    }
}

fn criteria(composer: &Composer<'_>, assessment: &Assessment) -> Vec<Block> {
    let profile = composer.reading.profile;
    if assessment.criteria.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![heading(composer, 1, "d-h-criteria-result")];
    blocks.extend(profile.source.as_ref().map(|citation| Block::Remark(source_line(composer, citation))));
    for (index, (finding, criterion)) in assessment.criteria.iter().zip(&profile.criteria).enumerate() {
        let number = Value::Figure((index + 1).to_string());
        let labels = finding.aspects.iter().map(|aspect| composer.say(&format!("a-{}", aspect.id())));
        let labels = Value::Words(joined(labels, " · "));
        let text = composer.tell("d-criterion-open", vec![("number", number), ("text", labels)]);
        blocks.push(Block::Heading { level: 2, text });
        blocks.extend(wording(composer, criterion));
        blocks.extend(criterion_findings(composer, finding));
    }
    blocks
}

fn grounds(composer: &Composer<'_>, assessment: &Assessment) -> Vec<Block> {
    let mut blocks = vec![heading(composer, 1, "d-h-grounds"), Block::Paragraph(composer.say("d-grounds-intro"))];
    for finding in &assessment.grounds {
        blocks.extend(ground(composer, finding));
    }
    blocks
}

fn ground(composer: &Composer<'_>, finding: &GroundFinding) -> Vec<Block> {
    let id = format!("g-{}", finding.code);
    let mut blocks = vec![heading(composer, 2, &id)];
    blocks.extend(findings(composer, finding.verdict, &finding.because, finding.would_change.as_ref()));
    blocks.extend(composer.speaker.attribute(&id, "way-out").map(|way| Block::Paragraph(way.into())));
    blocks.extend(composer.speaker.attribute(&id, "source").map(|source| Block::Remark(source.into())));
    blocks
}

fn contributions(composer: &Composer<'_>) -> Vec<Block> {
    let mut blocks = resources::section(composer);
    if let Some(Block::Heading { level, .. }) = blocks.first_mut() {
        *level = 1;
    }
    blocks
}

#[cfg(test)]
#[path = "result_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "grounds_tests.rs"]
mod grounds_tests;
