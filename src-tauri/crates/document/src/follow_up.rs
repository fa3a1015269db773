//! Letters after an oral no: three questions, registration, a meeting, and what was said. All of them are wishes;
//! none claims that the municipality owes an answer (domain knowledge §7).

use crate::blanks::form;
use crate::composer::{Composer, Person};
use crate::printable::printable;
use crate::sheet::{Sheet, reading_copy_notice};
use crate::voice::Voice;
use crate::weave::joined;
use crate::{Setting, letter};
use iop_blocks::{Block, Document, Text, Tone};
use iop_core::question::Kind;
use iop_core::{Reading, Row};

/// A letter: its heading and what stands in it.
struct Letter {
    heading: &'static str,
    body: fn(&Composer<'_>) -> Vec<Block>,
}

/// The letters in the order they are offered.
const LETTERS: [Letter; 4] = [
    Letter { heading: "d-follow-h-questions", body: questions },
    Letter { heading: "d-follow-h-register", body: register },
    Letter { heading: "d-follow-h-meeting", body: meeting },
    Letter { heading: "d-follow-h-confirm", body: confirm },
];

pub(crate) fn compose(setting: &Setting<'_>) -> Document {
    let all = Reading::new(setting.initiative, setting.profile, setting.today);
    let voice = Voice::of(&all);
    let answers = printable(&all, voice);
    let composer = Composer::new(setting, &answers, voice, Person::First);
    let mut blocks: Vec<Block> = reading_copy_notice(setting).into_iter().collect();
    blocks.extend(cover(&composer));
    for Letter { heading, body } in LETTERS {
        blocks.extend([Block::PageBreak, letter::head(&composer)]);
        blocks.push(Block::Heading { level: 1, text: composer.say(heading) });
        blocks.extend(letter::salutation(&composer));
        blocks.push(Block::Paragraph(about(&composer)));
        blocks.extend(body(&composer));
        blocks.push(Block::Paragraph(composer.say("d-close-regards")));
        blocks.extend(letter::signatures(&composer));
    }
    let (title, author) =
        (composer.say("d-title-follow-up"), voice.name(&composer.reading).unwrap_or_default().to_owned());
    Sheet::letter(setting, title, author, letter::date(&composer), blocks).document(setting)
}

/// A page for the association itself: which letters there are and what to think of.
fn cover(composer: &Composer<'_>) -> Vec<Block> {
    let advice = ["d-follow-write-down", "d-follow-choose", "d-follow-wishes", "d-follow-public"];
    vec![
        Block::Title(composer.say("d-title-follow-up")),
        Block::Notice { tone: Tone::Information, paragraphs: vec![composer.say("d-follow-keep")] },
        Block::Paragraph(composer.say("d-follow-intro")),
        Block::List { ordered: true, items: LETTERS.map(|letter| composer.say(letter.heading)).into() },
        Block::List { ordered: false, items: advice.map(|id| composer.say(id)).into() },
    ]
}

/// What the letter is about.
fn about(composer: &Composer<'_>) -> Text {
    match composer.value("initiative-name") {
        Some(name) => composer.tell("d-follow-about", vec![("initiative", name)]),
        None => composer.say("d-follow-about-unnamed"),
    }
}

fn paragraph(composer: &Composer<'_>, ids: &[&str]) -> Block {
    Block::Paragraph(joined(ids.iter().map(|id| composer.say(id)), " "))
}

fn list(composer: &Composer<'_>, ordered: bool, ids: &[&str]) -> Block {
    Block::List { ordered, items: ids.iter().map(|id| composer.say(id)).collect() }
}

fn questions(composer: &Composer<'_>) -> Vec<Block> {
    let mut blocks = vec![
        paragraph(composer, &["d-follow-oral", "d-follow-understand"]),
        list(composer, true, &["d-follow-who-decided", "d-follow-which-criterion", "d-follow-what-would-change"]),
        paragraph(composer, &["d-follow-in-writing", "d-follow-copies"]),
    ];
    blocks.extend(letter::openness(composer));
    blocks
}

fn register(composer: &Composer<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Paragraph(composer.say("d-follow-handed-in"))];
    let handed_in = ["d-follow-what-paper", "d-follow-date", "d-follow-to-whom"];
    let sent = |label| (label, composer.typed("sent-date").filter(|_| label == "d-follow-date"));
    blocks.push(form(composer, handed_in.map(sent).into()));
    blocks.push(list(composer, false, &["d-follow-register", "d-follow-number", "d-follow-handler"]));
    blocks.push(paragraph(composer, &["d-follow-kept-otherwise"]));
    blocks
}

fn meeting(composer: &Composer<'_>) -> Vec<Block> {
    let ask = composer.say("d-follow-meeting");
    let dates = composer.value("meeting-dates");
    let dates = dates.map(|dates| composer.tell("d-meeting-dates", vec![("dates", dates)]));
    let mut blocks = vec![Block::Paragraph(joined(std::iter::once(ask).chain(dates), " "))];
    blocks.extend(letter::interpreter(composer).map(Block::Paragraph));
    blocks.push(Block::Paragraph(composer.say("d-follow-talk-about")));
    blocks.push(list(composer, false, &["d-follow-talk-no", "d-follow-talk-forms", "d-follow-talk-step"]));
    blocks.extend(composer.tell_all(&["open-kinds", "first-step-kinds", "first-step-when"]));
    blocks
}

/// What was said, from the rows of the contact log that the group has ticked; room to write it when none is.
fn confirm(composer: &Composer<'_>) -> Vec<Block> {
    let mut blocks = vec![paragraph(composer, &["d-follow-confirm"])];
    let log = composer.reading.rows("contact-log");
    let ticked: Vec<&Row> =
        log.into_iter().filter(|row| row.choice("in-letter") == Some("yes") && row.has("said")).collect();
    if ticked.is_empty() {
        let labels = ["d-follow-date", "d-follow-how", "d-follow-who-spoke", "d-follow-for-whom"];
        blocks.push(form(composer, labels.map(|label| (label, None)).into()));
        blocks.extend([Block::Paragraph(composer.say("d-follow-understood").strong()), Block::WritingLines(4)]);
    }
    for row in ticked {
        blocks.extend(said(composer, row));
    }
    blocks.push(paragraph(composer, &["d-follow-correct-us", "d-follow-in-writing"]));
    blocks
}

/// One talk: when, how, with whom and what was said. On whose behalf somebody spoke is left for the group to fill in.
fn said(composer: &Composer<'_>, row: &Row) -> Vec<Block> {
    let some = |text: Text| (!text.is_empty()).then_some(text);
    let who = ["who", "role"].map(|column| some(composer.cell(row, column, Kind::Line)));
    let who = some(joined(who.into_iter().flatten(), ", "));
    let how = row.choice("how").map(|how| composer.say(&format!("o-contact-how-{how}")));
    let entries = vec![
        ("d-follow-date", some(composer.cell(row, "date", Kind::Date))),
        ("d-follow-how", how),
        ("d-follow-who-spoke", who),
        ("d-follow-for-whom", None),
    ];
    let words = composer.cell(row, "said", Kind::Text);
    vec![
        form(composer, entries),
        Block::Paragraph(composer.say("d-follow-understood").strong()),
        Block::Paragraph(words),
    ]
}

#[cfg(test)]
#[path = "follow_up_tests.rs"]
mod tests;
