//! Words that nobody speaks, made from the Swedish ones, so that pages can be looked at before they are translated.

use iop_blocks::Direction;

/// A language made up for looking at pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// Nearly twice as long, as Somali labels can be.
    Long,
    /// With marks over and under, as high as Arabic lines.
    Accented,
    /// Read from the right.
    Mirrored,
    /// Swedish as it is; of the translations every third message is missing.
    Gaps,
}

impl Pseudo {
    /// By its name: `long`, `accented`, `mirrored` or `gaps`.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "long" => Some(Self::Long),
            "accented" => Some(Self::Accented),
            "mirrored" => Some(Self::Mirrored),
            "gaps" => Some(Self::Gaps),
            _ => None,
        }
    }

    pub(crate) fn direction(self) -> Direction {
        if self == Self::Mirrored { Direction::RightToLeft } else { Direction::LeftToRight }
    }

    /// The translation lacks this message. Which ones is the same every time.
    pub(crate) fn lacks(self, id: &str) -> bool {
        self == Self::Gaps && id.bytes().map(u32::from).sum::<u32>() % 3 == 0
    }

    /// The text in the made-up language. Values between isolates stay as they are.
    pub(crate) fn text(self, text: &str) -> String {
        let mut made = String::with_capacity(text.len() * 3);
        let mut depth = 0_u32;
        for c in text.chars() {
            match c {
                '\u{2066}'..='\u{2068}' => depth += 1,
                '\u{2069}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            made.push(c);
            if depth > 0 || !c.is_alphabetic() {
                continue;
            }
            match self {
                Self::Long if "aeiouyåäöAEIOUYÅÄÖ".contains(c) => made.extend([c, c]),
                Self::Accented => made.extend(['\u{302}', '\u{323}']),
                Self::Long | Self::Mirrored | Self::Gaps => {}
            }
        }
        match self {
            Self::Long => format!("[{made}]"),
            Self::Accented | Self::Gaps => made,
            // An override shows the Swedish from the right, letter by letter.
            Self::Mirrored => format!("\u{202e}{made}\u{202c}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_is_longer_or_higher_or_from_the_right_and_values_stay() {
        let text = "Nummer \u{2068}846003-1936 AB\u{2069}";
        for pseudo in [Pseudo::Long, Pseudo::Accented, Pseudo::Mirrored] {
            let made = pseudo.text(text);
            assert!(made.chars().count() > text.chars().count());
            assert!(made.contains("\u{2068}846003-1936 AB\u{2069}"), "{made}");
        }
        assert_eq!(Pseudo::named("backwards"), None);
    }

    #[test]
    fn where_a_translation_has_gaps_swedish_stands_in_and_says_so() {
        let words = crate::Words::shipped().unwrap().made_up(Pseudo::Gaps);
        let speaker = words.speaker("ar", None);
        let (mut own, mut swedish) = (0, 0);
        for id in ["ui-overview", "ui-result", "ui-document", "ui-undo", "ui-redo", "ui-next", "ui-session", "ui-to-do"]
        {
            let said = speaker.say(id);
            assert_eq!(said.is_fallback, said.lang == "sv", "{id}");
            assert!(!said.text.is_empty() && !said.text.contains('⟨'), "{id}");
            if said.is_fallback { swedish += 1 } else { own += 1 }
        }
        assert!(own > 0 && swedish > 0, "{own} of its own, {swedish} in Swedish");
        assert!(!words.speaker("sv", None).say("ui-overview").is_fallback);
    }
}
