//! What every part of a document is composed with: the words, the answers and who speaks.

use crate::Setting;
use crate::own_text::OwnText;
use crate::voice::Voice;
use crate::weave::{Value, lang_of_typed, weave};
use iop_blocks::{Align, Block, Column, Text};
use iop_core::profile::IssuerKind;
use iop_core::question::Kind;
use iop_core::value::{
    is_about, parse_count, parse_date, parse_hours, parse_kronor, parse_org_number, parse_phone, parse_year,
};
use iop_core::{Answer, Initiative, Reading, Row};
use iop_words::{Speaker, format};
use std::borrow::Cow;

/// In whose mouth the sentences stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Person {
    /// The association speaks of itself.
    First,
    /// Somebody tells what the association states; its own words are quoted.
    Third,
}

/// Words, answers and voice of one document.
#[derive(Clone, Copy)]
pub(crate) struct Composer<'a> {
    pub(crate) speaker: &'a Speaker<'a>,
    /// Answers that may be printed.
    pub(crate) reading: Reading<'a>,
    pub(crate) voice: Voice,
    pub(crate) person: Person,
}

impl<'a> Composer<'a> {
    /// The composer of a document in which `answers` are told by `voice`.
    pub(crate) fn new(setting: &Setting<'a>, answers: &'a Initiative, voice: Voice, person: Person) -> Self {
        let reading = Reading::new(answers, setting.profile, setting.today);
        Self { speaker: setting.speaker, reading, voice, person }
    }
}

impl Composer<'_> {
    /// The document's language.
    pub(crate) fn lang(&self) -> &str {
        self.speaker.lang()
    }

    /// The Swedish document is the one to hand in; the others are reading copies.
    pub(crate) fn is_for_handing_in(&self) -> bool {
        self.lang() == "sv"
    }

    /// A message.
    pub(crate) fn say(&self, id: &str) -> Text {
        self.speaker.say(&self.worded(id)).into()
    }

    /// The message to say here: `d-told-…` in the third person, for a sentence that speaks of us in the first, and of
    /// either the one for an issuer that calls the paper an application or is a region.
    fn worded<'i>(&self, id: &'i str) -> Cow<'i, str> {
        let Some(rest) = id.strip_prefix("d-") else { return Cow::Borrowed(id) };
        let profile = self.reading.profile;
        let mut prefixes = Vec::new();
        prefixes.extend(profile.takes_applications().then_some("d-application-"));
        prefixes.extend((profile.issuer.kind == IssuerKind::Region).then_some("d-region-"));
        prefixes.push("d-");
        let told = (self.person == Person::Third).then(|| format!("told-{rest}"));
        let bases = told.iter().map(String::as_str).chain([rest]);
        let candidates = bases.flat_map(|base| prefixes.iter().map(move |prefix| format!("{prefix}{base}")));
        candidates.into_iter().find(|candidate| self.speaker.has(candidate)).map_or(Cow::Borrowed(id), Cow::Owned)
    }

    /// A message with values.
    pub(crate) fn tell(&self, id: &str, values: Vec<(&'static str, Value)>) -> Text {
        weave(|args| self.speaker.say_with(&self.worded(id), args), values, self.lang())
    }

    /// A value as a text of its own.
    pub(crate) fn text(&self, value: Value) -> Text {
        value.text(self.lang())
    }

    /// What was typed, read as what the question takes and written the Swedish way; as typed when it cannot be read.
    pub(crate) fn value(&self, id: &str) -> Option<Value> {
        let question = iop_core::catalogue::question(id)?;
        let value = self.marked(question.kind, written(question.kind, self.reading.typed(id)?));
        Some(value.of(question.id))
    }

    /// A line in Arabic letters says in the paper to hand in that an official cannot read it.
    fn marked(&self, kind: Kind, value: Value) -> Value {
        match value {
            Value::Name(name)
                if matches!(kind, Kind::Line) && self.is_for_handing_in() && lang_of_typed(&name) == "ar" =>
            {
                let mark = Text::new(" (", self.lang()).then(self.say("d-swedish-missing"));
                Value::Words(Value::Name(name).text(self.lang()).then(mark).then(Text::new(")", self.lang())))
            }
            value => value,
        }
    }

    /// The same as a text.
    pub(crate) fn typed(&self, id: &str) -> Option<Text> {
        self.value(id).map(|value| self.text(value))
    }

    /// A cell of a table, empty when nothing stands there.
    pub(crate) fn cell(&self, row: &Row, column: &str, kind: Kind) -> Text {
        match kind {
            Kind::Text => row.cells.get(column).map_or_else(Text::default, |answer| self.inline(answer)),
            kind => {
                row.typed(column).map_or_else(Text::default, |typed| self.text(self.marked(kind, written(kind, typed))))
            }
        }
    }

    /// Own text on one line.
    pub(crate) fn inline(&self, answer: &Answer) -> Text {
        OwnText::of(answer, self.lang()).map_or_else(Text::default, |own| own.inline(self.speaker))
    }

    /// Own text as paragraphs, after a lead when there is one.
    pub(crate) fn own_text(&self, id: &str, lead: Option<&str>) -> Vec<Block> {
        let Some(own) = self.reading.answer(id).and_then(|answer| OwnText::of(answer, self.lang())) else {
            return Vec::new();
        };
        from_answer(own.blocks(lead.map(|lead| self.say(lead)), |text| self.quoted(text), self.speaker), id)
    }

    /// The group's own words, in quotation marks where somebody else tells them.
    fn quoted(&self, text: Text) -> Text {
        match self.person {
            Person::First => text,
            Person::Third => self.tell("d-quoted", vec![("text", Value::Words(text))]),
        }
    }

    /// A column of running text.
    pub(crate) fn column(&self, heading: &str, weight: f32) -> Column {
        Column { heading: self.say(heading), weight, align: Align::Start }
    }

    /// A column of figures.
    pub(crate) fn figures(&self, heading: &str, weight: f32) -> Column {
        Column { heading: self.say(heading), weight, align: Align::Amount }
    }

    /// The municipality or region the paper goes to.
    pub(crate) fn issuer(&self) -> Option<String> {
        let named = &self.reading.profile.issuer.name;
        if named.is_empty() { self.reading.typed("municipality").map(str::to_owned) } else { Some(named.clone()) }
    }

    /// The same as a value, when somebody is named.
    pub(crate) fn issuer_name(&self) -> Option<Value> {
        let is_typed = self.reading.profile.issuer.name.is_empty();
        self.issuer().map(|name| if is_typed { Value::Name(name).of("municipality") } else { Value::Name(name) })
    }

    /// The same, or "the municipality" when nobody is named.
    pub(crate) fn issuer_value(&self) -> Value {
        self.issuer_name().unwrap_or_else(|| Value::Words(self.say("d-the-municipality")))
    }

    /// The board the paper goes to.
    pub(crate) fn board(&self) -> Option<String> {
        let named = &self.reading.profile.issuer.board;
        self.reading.typed("board").map(str::to_owned).or_else(|| (!named.is_empty()).then(|| named.clone()))
    }

    /// The same as a value.
    pub(crate) fn board_name(&self) -> Option<Value> {
        let is_typed = self.reading.typed("board").is_some();
        self.board().map(|name| if is_typed { Value::Name(name).of("board") } else { Value::Name(name) })
    }

    /// The board, or else the municipality.
    pub(crate) fn board_value(&self) -> Value {
        self.board_name().unwrap_or_else(|| self.issuer_value())
    }

    /// An IOP is not applied for; where the issuer itself says so, that the paper is called an application there.
    pub(crate) fn about_applying(&self) -> Vec<Text> {
        let paper = &self.reading.profile.paper;
        if !self.reading.profile.takes_applications() {
            return vec![self.say("d-not-application")];
        }
        let mut values = vec![("issuer", self.issuer_value())];
        if paper.form.is_empty() {
            return vec![self.tell("d-takes-applications", values)];
        }
        values.push(("form", Value::Words(Text::new(&paper.form, "sv"))));
        let told = self.tell("d-takes-applications-form", values);
        let place = (!paper.address.is_empty())
            .then(|| self.tell("d-application-form", vec![("address", Value::Figure(paper.address.clone()))]));
        std::iter::once(told).chain(place).collect()
    }

    /// Who sends the paper.
    pub(crate) fn sender(&self) -> Option<Value> {
        let question = self.voice.name_question();
        self.voice.name(&self.reading).map(|name| Value::Name(name.to_owned()).of(question))
    }

    /// The sender's organisation number.
    pub(crate) fn sender_number(&self) -> Option<Value> {
        match self.voice {
            Voice::Owner { .. } => self.value("owner-org-number"),
            Voice::Association | Voice::Group => self.value("org-number"),
        }
    }

    /// `§ 7`, however the sign was typed.
    pub(crate) fn paragraph(&self, id: &str) -> Option<Value> {
        let question = iop_core::catalogue::question(id)?.id;
        let typed = self.reading.typed(id)?;
        let bare = typed.trim_start_matches(['§', ' ', '\u{a0}']);
        let value = if bare.starts_with(|c: char| c.is_ascii_digit()) {
            Value::Figure(format!("§\u{a0}{bare}"))
        } else {
            Value::Name(typed.to_owned())
        };
        Some(value.of(question))
    }
}

/// The blocks as told from the answer to a question, as far as they are not known to come from others.
pub(crate) fn from_answer(blocks: impl IntoIterator<Item = Block>, id: &str) -> Vec<Block> {
    let blocks = blocks.into_iter();
    match origin(id) {
        Some(id) => blocks.map(|block| block.from_answer(id)).collect(),
        None => blocks.collect(),
    }
}

/// The id under which an answer to a question, or to a hard question, is known.
fn origin(id: &str) -> Option<&'static str> {
    let question = iop_core::catalogue::question(id).map(|question| question.id);
    question.or_else(|| iop_core::chairs::root_of(id).map(|root| root.key()))
}

/// The same for a text.
pub(crate) fn text_from_answer(text: Text, id: &str) -> Text {
    match origin(id) {
        Some(id) => text.from_answer(id),
        None => text,
    }
}

/// A typed value, written the Swedish way when it can be read.
pub(crate) fn written(kind: Kind, typed: &str) -> Value {
    let read = match kind {
        Kind::Date => parse_date(typed).ok().map(|read| format::date(read.value)),
        Kind::Year => parse_year(typed).ok().map(|read| read.value.to_string()),
        Kind::Amount => parse_kronor(typed).ok().map(|read| format::kronor(read.value)),
        Kind::Hours => parse_hours(typed).ok().map(|read| format::minutes(read.value)),
        // "About" belongs to the number.
        Kind::Count(_) if is_about(typed) => None,
        Kind::Count(counted) => parse_count(typed, counted).ok().map(|read| format::number(read.value.into())),
        Kind::OrgNumber => parse_org_number(typed).ok().map(|read| read.value.formatted()),
        Kind::Phone => Some(parse_phone(typed).value),
        Kind::Email => Some(typed.to_owned()),
        _ => None,
    };
    read.map_or_else(|| Value::Name(typed.to_owned()), Value::Figure)
}
