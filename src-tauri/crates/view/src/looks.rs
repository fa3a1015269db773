//! How the window looks: what a person has chosen, and what there is to choose.

use crate::paper::{self, Paper, PaperChoice};
use crate::{Phrase, Voice};
use iop_words::{Args, Words};
use serde::{Deserialize, Serialize};

/// Colours of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Theme {
    /// As the computer is set.
    #[default]
    System,
    /// Dark words on warm paper.
    Light,
    /// Light words on a dark ground.
    Dark,
    /// Black and white, with edges round everything.
    Contrast,
}

impl Theme {
    const ALL: [(Self, &'static str); 4] =
        [(Self::System, "system"), (Self::Light, "light"), (Self::Dark, "dark"), (Self::Contrast, "contrast")];
}

/// Sizes of text in per cent.
pub const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];

/// How somebody wants the window to look. It belongs to the computer, not to an initiative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Looks {
    /// Colours.
    pub theme: Theme,
    /// Size of text in per cent, one of [`TEXT_SIZES`].
    pub text_size: u16,
    /// The language that stands beneath the first; a BCP 47 tag.
    pub also: Option<String>,
    /// The document stands beside the questions.
    pub shows_document: bool,
    /// The document looked at last.
    pub paper: Paper,
}

impl Default for Looks {
    fn default() -> Self {
        Self {
            theme: Theme::default(),
            text_size: TEXT_SIZES[0],
            also: None,
            shows_document: false,
            paper: Paper::default(),
        }
    }
}

/// One thing about the looks that somebody changes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "set", content = "to", rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Wish {
    /// Other colours.
    Theme(Theme),
    /// Another size of text in per cent.
    TextSize(u16),
    /// Another second language; nothing for one language only.
    Also(Option<String>),
    /// The document beside the questions, or not.
    ShowsDocument(bool),
    /// Another document, or the same in other languages.
    Paper(Paper),
}

impl Looks {
    /// Fulfils a wish; a size or a language that there is not changes nothing.
    pub fn fulfil(&mut self, wish: &Wish, words: &Words) {
        match wish {
            Wish::Theme(theme) => self.theme = *theme,
            Wish::TextSize(size) if TEXT_SIZES.contains(size) => self.text_size = *size,
            Wish::ShowsDocument(shown) => self.shows_document = *shown,
            Wish::Paper(paper) => self.paper = paper.in_known(words),
            Wish::Also(None) => self.also = None,
            Wish::Also(Some(tag)) if words.languages().iter().any(|language| language.tag == *tag) => {
                self.also = Some(tag.clone());
            }
            Wish::TextSize(_) | Wish::Also(Some(_)) => {}
        }
    }
}

/// Something to choose about the looks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct LookChoice<T> {
    /// What to send back.
    pub value: T,
    /// Its words.
    pub label: Phrase,
    /// The one in use.
    pub chosen: bool,
}

/// The looks in use and what else there is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct LooksView {
    /// The colours in use.
    pub theme: Theme,
    /// The size of text in use, in per cent.
    pub text_size: u16,
    /// Colours.
    pub themes: Vec<LookChoice<Theme>>,
    /// Sizes of text.
    pub text_sizes: Vec<LookChoice<u16>>,
    /// Second languages, none first. The language of the window is not among them.
    pub second: Vec<LookChoice<Option<String>>>,
    /// The document stands beside the questions.
    pub shows_document: bool,
    /// The document looked at last, and what else there is.
    pub paper: PaperChoice,
}

/// The looks in use and what else there is.
pub(crate) fn looks(looks: &Looks, words: &Words, voice: Voice<'_>) -> LooksView {
    let themes = Theme::ALL.map(|(value, id)| LookChoice {
        value,
        label: voice.say(&format!("ui-theme-{id}")),
        chosen: value == looks.theme,
    });
    let sizes = TEXT_SIZES.map(|value| LookChoice {
        value,
        label: voice.say_with("ui-per-cent", &Args::new().text("number", value.to_string())),
        chosen: value == looks.text_size,
    });
    let second = voice.second_lang();
    let none = LookChoice { value: None, label: voice.say("ui-second-none"), chosen: second.is_none() };
    let others = words.languages().iter().filter(|language| language.tag != voice.lang());
    let others = others.map(|language| LookChoice {
        value: Some(language.tag.clone()),
        label: Phrase::name_of(language),
        chosen: second == Some(language.tag.as_str()),
    });
    LooksView {
        theme: looks.theme,
        text_size: looks.text_size,
        themes: themes.into(),
        text_sizes: sizes.into(),
        second: [none].into_iter().chain(others).collect(),
        shows_document: looks.shows_document,
        paper: paper::paper(&looks.paper, words, voice),
    }
}
