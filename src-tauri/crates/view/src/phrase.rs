//! Words with their language and direction.

use serde::Serialize;

/// Direction of a stretch of text, as HTML writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Dir {
    /// Swedish, Somali.
    Ltr,
    /// Arabic.
    Rtl,
    /// What somebody wrote, in whatever language; the browser decides by its first strong letter.
    Auto,
}

impl From<iop_blocks::Direction> for Dir {
    fn from(direction: iop_blocks::Direction) -> Self {
        match direction {
            iop_blocks::Direction::LeftToRight => Self::Ltr,
            iop_blocks::Direction::RightToLeft => Self::Rtl,
        }
    }
}

/// Finished words. A page has hundreds of them: what says nothing is not written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Phrase {
    /// The words; may hold directional isolates.
    pub text: String,
    /// The language the words really are in.
    pub lang: String,
    /// Its direction.
    pub dir: Dir,
    /// Swedish in the place of a missing translation; shown with a mark.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(test, ts(optional, as = "Option<bool>"))]
    pub is_fallback: bool,
    /// The same in the second language of the window, for whoever reads that better; shown beneath.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub also: Option<Box<Phrase>>,
    /// Words in it that are explained, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<Mark>>"))]
    pub marks: Vec<Mark>,
}

/// A word that is explained. Its place is counted as the page counts: in UTF-16 units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Mark {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The term's id.
    pub term: String,
}

impl Phrase {
    /// Swedish words that are quoted as they stand, such as an issuer's criterion.
    pub fn swedish(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            lang: "sv".to_owned(),
            dir: Dir::Ltr,
            is_fallback: false,
            also: None,
            marks: Vec::new(),
        }
    }

    /// Something a user wrote; `lang` is empty when nobody knows in what language.
    pub fn written(text: impl Into<String>, lang: impl Into<String>) -> Self {
        Self { text: text.into(), lang: lang.into(), dir: Dir::Auto, is_fallback: false, also: None, marks: Vec::new() }
    }

    /// A language's name in its own script.
    pub(crate) fn name_of(language: &iop_words::Language) -> Self {
        Self {
            text: language.name.clone(),
            lang: language.tag.clone(),
            dir: language.direction.into(),
            is_fallback: false,
            also: None,
            marks: Vec::new(),
        }
    }

    /// The same with a second language beneath, unless that would say the same twice.
    #[must_use]
    pub(crate) fn and(mut self, second: Option<Self>) -> Self {
        let says_more = |second: &Self| second.lang != self.lang && second.text != self.text;
        self.also = second.filter(says_more).map(Box::new);
        self
    }
}
