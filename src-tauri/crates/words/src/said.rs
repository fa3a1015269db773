//! What came out.

use iop_blocks::Text;

/// A finished text with the language it really is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The text. May hold the isolates U+2068 and U+2069 around values.
    pub text: String,
    /// BCP 47 tag of the language the text is in; differs from the speaker's when the text fell back.
    pub lang: String,
    /// The speaker's own language lacks the text and Swedish was used. Shown with a mark.
    pub is_fallback: bool,
}

impl From<Said> for Text {
    fn from(said: Said) -> Self {
        Self::new(said.text, said.lang)
    }
}
