//! What a group decided when it met, what is open, who finds out what and where to go on: one page for the group itself.
//! Without a time written down it is a page to fill in by hand.

use crate::Setting;
use crate::blanks::{empty_table, form};
use crate::composer::{Composer, Person, text_from_answer, written};
use crate::own_text::OwnText;
use crate::sheet::{Sheet, unreviewed_notice};
use crate::voice::Voice;
use crate::weave::{Value, joined};
use iop_blocks::{Block, Document, Fact, Row as TableRow, RowKind, Text, Tone, Typeface};
use iop_core::catalogue;
use iop_core::interview::printed_number;
use iop_core::question::Kind;
use iop_core::to_do::{Matter, Why, next, to_do};
use iop_core::value::Counted;
use iop_core::{Reading, Row, sessions};

/// So many questions in each list leave the paper one page, in Arabic too.
const MOST: usize = 4;

pub(crate) fn compose(setting: &Setting<'_>) -> Document {
    let reading = Reading::new(setting.initiative, setting.profile, setting.today);
    let composer = Composer { speaker: setting.speaker, reading, voice: Voice::of(&reading), person: Person::First };
    let title = composer.say("d-title-session");
    let row = sessions::last(setting.initiative);
    let decided = row.map(|row| sessions::decided(row, setting.initiative)).unwrap_or_default();
    let mut blocks = vec![Block::Title(title.clone())];
    blocks.push(Block::Notice { tone: Tone::Information, paragraphs: notices(setting, &composer) });
    blocks.push(head(&composer, row));
    let words = row.and_then(|row| OwnText::of(row.cells.get("words")?, composer.lang()));
    blocks.extend(words.into_iter().flat_map(|own| own.blocks(None, |text| text, composer.speaker)));
    blocks.push(heading(&composer, "d-h-session-decided"));
    blocks.extend(decisions(&composer, row.is_some(), &decided));
    let matters = to_do(&composer.reading);
    blocks.push(heading(&composer, "d-h-session-open"));
    blocks.extend(open(&composer, &matters));
    blocks.extend(notes(&composer));
    let on = next(&matters, decided.last().copied());
    blocks.extend(on.map(|matter| {
        let value = vec![question_line(&composer, matter.question.id)];
        Block::Facts(vec![Fact { label: composer.say("d-session-next"), value }])
    }));
    Sheet {
        title: title.clone(),
        author: String::new(),
        header: title,
        footer: Text::default(),
        typeface: Typeface::Form,
        date: setting.today,
        blocks,
    }
    .document(setting)
}

fn heading(composer: &Composer<'_>, id: &str) -> Block {
    Block::Heading { level: 1, text: composer.say(id) }
}

/// That the paper stays with the group, and that the translation has not been reviewed.
fn notices(setting: &Setting<'_>, composer: &Composer<'_>) -> Vec<Text> {
    let unreviewed = match unreviewed_notice(setting) {
        Some(Block::Notice { paragraphs, .. }) => paragraphs,
        _ => Vec::new(),
    };
    std::iter::once(composer.say("d-session-own")).chain(unreviewed).collect()
}

/// The initiative, when and where it was, and how many were there. Before anything is written down it is left to write
/// in.
fn head(composer: &Composer<'_>, row: Option<&Row>) -> Block {
    let cell = |column: &str, kind: Kind| {
        let typed = row?.typed(column)?;
        Some(composer.text(written(kind, typed)))
    };
    let name = composer.typed("initiative-name").or_else(|| composer.typed("association-name"));
    let entries = vec![
        ("d-session-initiative", name),
        ("d-session-day", cell("day", Kind::Date)),
        ("d-session-place", cell("place", Kind::Line)),
        ("d-session-present", cell("present", Kind::Count(Counted::People))),
    ];
    if row.is_none() {
        return form(composer, entries);
    }
    let known = entries.into_iter().filter_map(|(label, value)| Some((label, value?)));
    Block::Facts(known.map(|(label, value)| Fact { label: composer.say(label), value: vec![value] }).collect())
}

fn decisions(composer: &Composer<'_>, is_noted: bool, decided: &[&'static str]) -> Vec<Block> {
    match (is_noted, decided.is_empty()) {
        (false, _) => vec![Block::WritingLines(4)],
        (true, true) => vec![Block::Paragraph(composer.say("d-session-nothing-decided"))],
        (true, false) => {
            let items = decided.iter().take(MOST).map(|id| question_line(composer, id));
            let list = Block::List { ordered: false, items: items.collect() };
            std::iter::once(list).chain(more(composer, "d-session-more-decided", decided.len(), MOST)).collect()
        }
    }
}

/// What the group has begun and not settled, with who finds out; how much nobody has answered is only counted.
fn open(composer: &Composer<'_>, matters: &[Matter<'_>]) -> Vec<Block> {
    let is_unanswered = |matter: &&Matter<'_>| matter.whys == [Why::Unanswered] && matter.who.is_empty();
    let (unanswered, mut begun): (Vec<&Matter<'_>>, Vec<_>) = matters.iter().partition(is_unanswered);
    begun.sort_by_key(|matter| matter.whys.first().copied());
    let mut blocks = Vec::new();
    if begun.is_empty() {
        let columns = [("d-session-col-question", 4.0), ("d-session-col-who", 2.0), ("d-session-col-by", 1.5)];
        blocks.push(Block::Paragraph(composer.say("d-session-nothing-open")));
        blocks.push(empty_table(composer, &columns, 3));
    } else {
        let rows = begun.iter().take(MOST).map(|matter| TableRow {
            kind: RowKind::Body,
            cells: vec![
                question_line(composer, matter.question.id),
                why(composer, matter),
                typed(composer, matter.who),
                typed(composer, matter.by),
            ],
        });
        let columns = [
            ("d-session-col-question", 4.0),
            ("d-session-col-why", 2.0),
            ("d-session-col-who", 2.0),
            ("d-session-col-by", 1.5),
        ];
        blocks.push(Block::Table {
            caption: Text::default(),
            columns: columns.map(|(id, weight)| composer.column(id, weight)).into(),
            rows: rows.collect(),
        });
    }
    blocks.extend(more(composer, "d-session-more-open", begun.len(), MOST));
    blocks.extend(more(composer, "d-session-unanswered", unanswered.len(), 0));
    blocks
}

/// The notes that the group has chosen to take along, in the order of the questions.
fn notes(composer: &Composer<'_>) -> Vec<Block> {
    let answers = &composer.reading.initiative.answers;
    let shared = catalogue::questions().filter_map(|question| {
        let answer = answers.get(question.id).filter(|answer| answer.is_note_shared)?;
        let lines = answer.note.lines().map(str::trim).filter(|line| !line.is_empty());
        let value: Vec<Text> = lines.map(|line| typed(composer, line)).collect();
        (!value.is_empty()).then(|| Fact { label: question_line(composer, question.id), value })
    });
    let facts: Vec<Fact> = shared.collect();
    if facts.is_empty() {
        return Vec::new();
    }
    vec![heading(composer, "d-h-session-notes"), Block::Facts(facts)]
}

fn why(composer: &Composer<'_>, matter: &Matter<'_>) -> Text {
    joined(matter.whys.iter().map(|why| composer.say(&format!("ui-left-{}", why.id()))), " · ")
}

fn typed(composer: &Composer<'_>, text: &str) -> Text {
    if text.is_empty() { Text::default() } else { composer.text(Value::Name(text.to_owned())) }
}

/// How many there are beyond `shown`.
fn more(composer: &Composer<'_>, id: &str, count: usize, shown: usize) -> Option<Block> {
    let rest = i64::try_from(count.saturating_sub(shown)).ok().filter(|rest| *rest > 0)?;
    let values = vec![("n", Value::Number(rest)), ("nText", Value::Figure(rest.to_string()))];
    Some(Block::Remark(composer.tell(id, values)))
}

fn question_line(composer: &Composer<'_>, id: &str) -> Text {
    let own = format!("q-{id}");
    let words = match id.strip_prefix("paper-") {
        Some(paper) if !composer.speaker.has(&own) => composer.say(&format!("p-{paper}")),
        _ => composer.say(&own),
    };
    let values = vec![("number", Value::Figure(printed_number(id))), ("question", Value::Words(words))];
    text_from_answer(composer.tell("d-question-line", values), id)
}

#[cfg(test)]
#[path = "session_tests.rs"]
mod tests;
