//! What an answer is entered in.

use crate::{Dir, GridView, Phrase, TableView, TextMark, Voice};
use iop_core::Problem;
use iop_core::answers::Answer;
use iop_core::question::{Kind, OptionSet};
use iop_core::value::{parse_count, parse_date, parse_hours, parse_kronor, parse_org_number};
use iop_words::{Args, format};
use serde::Serialize;

/// Which keys a touch keyboard offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum InputMode {
    /// Letters.
    Text,
    /// Digits.
    Numeric,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Tel,
}

/// One line to type on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Input {
    /// Element id.
    pub dom: String,
    /// What was typed.
    pub text: String,
    /// Direction of the line.
    pub dir: Dir,
    /// Keys to offer.
    pub mode: InputMode,
    /// What it is for where it is about those who write, as `autocomplete` has it.
    pub purpose: Option<&'static str>,
    /// How to write it, for example "ÅÅÅÅ-MM-DD".
    pub format: Option<Phrase>,
    /// How it was understood, when that looks different from what was typed.
    pub read_as: Option<Phrase>,
    /// Sent only when the field is left: half a personnummer must not be kept either.
    pub commit_on_leave: bool,
    /// What was typed last was refused and is not kept; the window leaves it standing until it is corrected.
    pub is_refused: bool,
    /// Words in it that remarks are about, in order.
    pub marked: Vec<TextMark>,
}

/// One box for free text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TextBox {
    /// Element id.
    pub dom: String,
    /// The language.
    pub lang: String,
    /// The language's name in its own script.
    pub name: Phrase,
    /// What was written.
    pub text: String,
    /// Words in it that remarks are about, in order.
    pub marked: Vec<TextMark>,
}

/// One option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OptionView {
    /// Option id, to be sent back.
    pub id: String,
    /// Element id.
    pub dom: String,
    /// Its words.
    pub label: Phrase,
    /// Chosen.
    pub chosen: bool,
}

/// Options to choose among.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ChoiceView {
    /// Element id of the whole.
    pub dom: String,
    /// More than one may be chosen.
    pub many: bool,
    /// The options.
    pub options: Vec<OptionView>,
}

/// What an answer is entered in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "view", rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Field {
    /// Options.
    Choice(ChoiceView),
    /// Options in a closed list, for cells where parties are chosen.
    Select(ChoiceView),
    /// One line.
    Line(Input),
    /// A box per language.
    Text(Vec<TextBox>),
    /// Rows.
    Table(TableView),
    /// Rows laid out as a sheet, with years beside each other.
    Grid(GridView),
}

/// A language that free text is written in, with its name.
pub(crate) type Writing = (String, Phrase);

/// The options of a set, with those chosen.
pub(crate) fn choice(dom: &str, set: OptionSet, many: bool, answer: Option<&Answer>, voice: Voice<'_>) -> ChoiceView {
    let options = set.options.iter().map(|option| OptionView {
        id: (*option).to_owned(),
        dom: format!("{dom}-{option}"),
        label: voice.say(&format!("o-{}-{option}", set.name)),
        chosen: answer.is_some_and(|answer| answer.choice.iter().any(|chosen| chosen == option)),
    });
    ChoiceView { dom: dom.to_owned(), many, options: options.collect() }
}

/// A box for each language the group writes in.
pub(crate) fn text_boxes(dom: &str, writing: &[Writing], answer: Option<&Answer>) -> Vec<TextBox> {
    let boxed = |(lang, name): &Writing| TextBox {
        dom: format!("{dom}-{lang}"),
        lang: lang.clone(),
        name: name.clone(),
        text: answer.and_then(|answer| answer.text.get(lang)).cloned().unwrap_or_default(),
        marked: Vec::new(),
    };
    writing.iter().map(boxed).collect()
}

/// A line for a kind that is typed.
pub(crate) fn line(dom: &str, kind: Kind, answer: Option<&Answer>, is_refused: bool, voice: Voice<'_>) -> Input {
    let (dir, mode, format) = match kind {
        Kind::Date => (Dir::Ltr, InputMode::Numeric, Some("ui-format-date")),
        Kind::Year => (Dir::Ltr, InputMode::Numeric, Some("ui-format-year")),
        Kind::Amount => (Dir::Ltr, InputMode::Numeric, Some("ui-format-amount")),
        Kind::Hours => (Dir::Ltr, InputMode::Text, Some("ui-format-hours")),
        Kind::Count(_) => (Dir::Ltr, InputMode::Numeric, None),
        Kind::OrgNumber => (Dir::Ltr, InputMode::Text, Some("ui-format-org-number")),
        Kind::Email => (Dir::Ltr, InputMode::Email, None),
        Kind::Phone => (Dir::Ltr, InputMode::Tel, None),
        _ => (Dir::Auto, InputMode::Text, None),
    };
    let text = answer.map(|answer| answer.typed.clone()).unwrap_or_default();
    let read_as = understood(kind, text.trim())
        .filter(|read| without_spaces(read) != without_spaces(&text))
        .map(|read| voice.say_with("ui-read-as", &Args::new().text("value", read)));
    Input {
        dom: dom.to_owned(),
        text,
        dir,
        mode,
        purpose: None,
        format: format.map(|id| voice.say(id)),
        read_as,
        commit_on_leave: matches!(kind, Kind::OrgNumber),
        is_refused,
        marked: Vec::new(),
    }
}

impl Field {
    /// The field says itself what this problem says: how figures were read.
    pub(crate) fn tells(&self, problem: &Problem) -> bool {
        matches!(self, Self::Line(line) if line.read_as.is_some()) && problem.code == "digits-read-as"
    }
}

/// What was typed, as it is understood where it can be.
pub(crate) fn as_read(kind: Kind, typed: &str) -> Phrase {
    let dir = if matches!(kind, Kind::Line) { Dir::Auto } else { Dir::Ltr };
    Phrase { dir, ..Phrase::written(understood(kind, typed).unwrap_or_else(|| typed.to_owned()), "") }
}

/// How what was typed is understood, as Swedes write it.
fn understood(kind: Kind, typed: &str) -> Option<String> {
    match kind {
        Kind::Date => parse_date(typed).ok().map(|read| format::date(read.value)),
        Kind::Amount => parse_kronor(typed).ok().map(|read| format::kronor(read.value)),
        Kind::Hours => parse_hours(typed).ok().map(|read| format::minutes(read.value)),
        Kind::Count(counted) => parse_count(typed, counted).ok().map(|read| format::number(read.value.into())),
        Kind::OrgNumber => parse_org_number(typed).ok().map(|read| read.value.formatted()),
        _ => None,
    }
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
