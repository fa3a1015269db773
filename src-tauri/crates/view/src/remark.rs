//! Advice beside what a group has written: words of an application or a purchase, and what becomes public.

use crate::{Link, Phrase, Voice};
use iop_core::answers::Row;
use iop_core::guard::{self, Mark};
use iop_core::passage;
use iop_core::public_record::{self, RecordFinding};
use iop_core::question::Kind;
use iop_core::{Reading, WordLists, catalogue, chairs, grid};
use iop_words::Args;
use serde::Serialize;
use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

/// What a remark is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum RemarkKind {
    /// A word that turns a partnership into an application or a purchase.
    Wording,
    /// Something that perhaps should not become public.
    Record,
}

/// Where a remark's words stand, to be sent back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RemarkSpot {
    /// Question id.
    pub question: String,
    /// Row id, in a table.
    pub row: Option<String>,
    /// Column id, in a table.
    pub column: Option<String>,
}

/// The choice to print something neutrally in papers to hand in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NeutralChoice {
    /// What is made neutral, to be sent back.
    pub what: String,
    /// The group has chosen it.
    pub chosen: bool,
}

/// A remark on words in a text. Advice, never an error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RemarkView {
    /// What it is about.
    pub kind: RemarkKind,
    /// Stable code.
    pub code: String,
    /// Why the words are remarked on.
    pub message: Phrase,
    /// What could stand there instead.
    pub suggestion: Phrase,
    /// Text before the words.
    pub before: String,
    /// The words.
    pub words: Phrase,
    /// Text after the words.
    pub after: String,
    /// Where the words begin in the text, in characters.
    pub start: usize,
    /// Where they end.
    pub end: usize,
    /// Where the text stands.
    pub at: RemarkSpot,
    /// The field's element id.
    pub dom: String,
    /// The way to the question.
    pub link: Option<Link>,
    /// The choice to print it neutrally, where there is one.
    pub neutral: Option<NeutralChoice>,
}

/// Something a paper does not name though its absence was a ground for a no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OpeningView {
    /// Stable code.
    pub code: String,
    /// What is not named.
    pub message: Phrase,
    /// Where to name it.
    pub link: Option<Link>,
}

/// Words around a remark, in characters.
const AROUND: usize = 30;

struct Written<'t> {
    text: &'t str,
    dom: String,
}

/// Where rows stand, and in which lines of the sheet, by id; found out when it is asked for.
type Lines = OnceCell<HashMap<String, (usize, usize)>>;

fn places(rows: &[Row]) -> HashMap<String, (usize, usize)> {
    let lines = grid::lines(rows);
    let of_line = lines.iter().enumerate().flat_map(|(place, line)| line.rows.iter().map(move |(_, at)| (*at, place)));
    of_line.map(|(at, place)| (rows[at].id.clone(), (at, place))).collect()
}

/// The same text of several years stands in one cell, and is remarked on once.
fn once(mut remarks: Vec<RemarkView>) -> Vec<RemarkView> {
    let mut told = HashSet::new();
    remarks.retain(|remark| told.insert((remark.dom.clone(), remark.code.clone(), remark.start, remark.end)));
    remarks
}

/// The text a remark is about, and the element where it is written.
fn written<'t>(reading: &Reading<'t>, at: &passage::Spot, lang: &str, lines: &Lines) -> Option<Written<'t>> {
    let answer = reading.initiative.answers.get(at.question)?;
    let (cell, kind, dom) = match (&at.row, at.column) {
        (Some(row), Some(column)) => {
            let (index, place) = match at.question {
                grid::QUESTION => *lines.get_or_init(|| places(&answer.rows)).get(row)?,
                _ => answer.rows.iter().position(|known| known.id == *row).map(|index| (index, index))?,
            };
            let kind = catalogue::columns(at.question).iter().find(|known| known.id == column)?.kind;
            (answer.rows[index].cells.get(column)?, kind, format!("q-{}-{place}-{column}", at.question))
        }
        _ => (answer, kind_of(at.question)?, format!("q-{}", at.question)),
    };
    Some(match kind {
        Kind::Text => Written { text: cell.text.get(lang)?, dom: format!("{dom}-{lang}") },
        _ if at.row.is_some() => Written { text: &cell.typed, dom },
        _ => Written { text: &cell.typed, dom: format!("{dom}-field") },
    })
}

/// What is written in; an answer to a hard question is text.
fn kind_of(question: &str) -> Option<Kind> {
    let hard = || chairs::is_key(question).then_some(Kind::Text);
    catalogue::question(question).map(|question| question.kind).or_else(hard)
}

fn around(text: &str, start: usize, end: usize) -> (String, String, String) {
    let take = |from: usize, to: usize| text.chars().skip(from).take(to.saturating_sub(from)).collect::<String>();
    let first = start.saturating_sub(AROUND);
    let length = text.chars().count();
    let last = (end + AROUND).min(length);
    let (mut before, mut after) = (take(first, start), take(end, last));
    // No word is cut in two, as long as a whole one is left.
    if first > 0 {
        let whole = before.split_once(char::is_whitespace).map_or(before.as_str(), |(_, whole)| whole);
        before = format!("… {whole}");
    }
    if last < length {
        let whole = after.rsplit_once(char::is_whitespace).map_or(after.as_str(), |(whole, _)| whole);
        after = format!("{whole} …");
    }
    (before, take(start, end), after)
}

fn spot(at: &passage::Spot) -> RemarkSpot {
    RemarkSpot { question: at.question.to_owned(), row: at.row.clone(), column: at.column.map(str::to_owned) }
}

fn wording(mark: &Mark, reading: &Reading<'_>, lines: &Lines, voice: Voice<'_>) -> Option<RemarkView> {
    let found = written(reading, &mark.at, &mark.lang, lines)?;
    let (before, words, after) = around(found.text, mark.range.start, mark.range.end);
    Some(RemarkView {
        kind: RemarkKind::Wording,
        code: mark.why.clone(),
        message: voice.say(&format!("guard-{}", mark.why)),
        suggestion: voice.say_with("guard-instead", &Args::new().text("words", &mark.instead)),
        before,
        words: Phrase::written(words, &mark.lang),
        after,
        start: mark.range.start,
        end: mark.range.end,
        at: spot(&mark.at),
        dom: found.dom,
        link: Link::to(mark.at.question, voice),
        neutral: None,
    })
}

fn record(finding: &RecordFinding, reading: &Reading<'_>, lines: &Lines, voice: Voice<'_>) -> Option<RemarkView> {
    let found = written(reading, &finding.at, &finding.lang, lines)?;
    let (before, words, after) = around(found.text, finding.range.start, finding.range.end);
    let what = finding.kind.id();
    Some(RemarkView {
        kind: RemarkKind::Record,
        code: what.to_owned(),
        message: voice.say(&format!("record-{what}")),
        suggestion: voice.say_with("record-instead", &Args::new().text("words", &finding.neutral)),
        before,
        words: Phrase::written(words, &finding.lang),
        after,
        start: finding.range.start,
        end: finding.range.end,
        at: spot(&finding.at),
        dom: found.dom,
        link: Link::to(finding.at.question, voice),
        neutral: Some(NeutralChoice { what: what.to_owned(), chosen: finding.is_neutral }),
    })
}

/// All advice on the answers to some of the questions.
pub(crate) fn on(
    reading: &Reading<'_>,
    lists: &WordLists,
    voice: Voice<'_>,
    is_wanted: impl Fn(&str) -> bool,
) -> Vec<RemarkView> {
    let lines = Lines::new();
    let marks = guard::marks_at(reading, lists, &is_wanted);
    let found = public_record::findings_at(reading, lists, &is_wanted);
    let mut remarks = once(marks.iter().filter_map(|mark| wording(mark, reading, &lines, voice)).collect());
    remarks.extend(once(found.iter().filter_map(|found| record(found, reading, &lines, voice)).collect()));
    remarks
}

/// Words that turn a partnership into something else.
pub(crate) fn wordings(reading: &Reading<'_>, lists: &WordLists, voice: Voice<'_>) -> Vec<RemarkView> {
    let lines = Lines::new();
    let marks = guard::marks(reading, lists);
    once(marks.iter().filter_map(|mark| wording(mark, reading, &lines, voice)).collect())
}

/// What perhaps should not become public.
pub(crate) fn records(reading: &Reading<'_>, lists: &WordLists, voice: Voice<'_>) -> Vec<RemarkView> {
    let lines = Lines::new();
    let found = public_record::findings(reading, lists);
    once(found.iter().filter_map(|found| record(found, reading, &lines, voice)).collect())
}

/// Openings that a paper should name.
pub(crate) fn openings(reading: &Reading<'_>, voice: Voice<'_>) -> Vec<OpeningView> {
    let opening = |missing: guard::MissingOpening| OpeningView {
        code: missing.why.to_owned(),
        message: voice.say(&format!("guard-{}", missing.why)),
        link: Link::to(missing.question, voice),
    };
    guard::missing_openings(reading).into_iter().map(opening).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_around_a_remark_are_whole() {
        let text = "Vi vill sälja kurser till alla kvinnor som är nya i området och som inte har hittat någon plats";
        let at = text.find("nya").unwrap();
        let start = text[..at].chars().count();
        let (before, words, after) = around(text, start, start + 3);
        assert_eq!(words, "nya");
        let is_whole = |told: &str| {
            told.split_whitespace().all(|word| word == "…" || text.split_whitespace().any(|it| it == word))
        };
        assert!(is_whole(&before) && is_whole(&after), "{before}|{after}");
        assert!(before.starts_with("… ") && before.ends_with(' ') && after.starts_with(' ') && after.ends_with(" …"));
        assert_eq!(around("ett köp nu", 4, 7), ("ett ".to_owned(), "köp".to_owned(), " nu".to_owned()));
    }
}
