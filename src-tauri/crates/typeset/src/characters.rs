//! Small questions about single characters.

use iop_blocks::is_directional_control;

/// Letters, marks and signs of the Arabic blocks.
pub(crate) fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{870}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
}

/// Characters that belong to the Latin face whatever surrounds them, so that amounts look the same in all languages.
pub(crate) fn wants_latin_face(c: char) -> bool {
    !is_arabic(c)
        && (c.is_alphanumeric() || matches!(c, '\u{2212}' | '%' | '@' | '§' | '+' | '€' | '/' | '_' | '#' | '='))
}

/// Unicode's Default_Ignorable_Code_Point: characters without a picture of their own.
pub(crate) fn is_ignorable(c: char) -> bool {
    // Nearly all of our letters, asked about many times over.
    if matches!(c, '\0'..='\u{ac}' | '\u{61d}'..='\u{115e}') {
        return false;
    }
    is_directional_control(c)
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
}

/// Ignorables that steer direction, joining or line breaking and are therefore kept until the glyphs are placed.
pub(crate) fn steers_layout(c: char) -> bool {
    is_directional_control(c) || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}')
}

/// Ends the line by force.
pub(crate) fn is_newline(c: char) -> bool {
    matches!(c, '\n' | '\u{b}' | '\u{c}' | '\u{2028}' | '\u{2029}')
}

/// Spaces of fixed width, which the shaper makes from the ordinary space where a face lacks them.
pub(crate) fn is_typographic_space(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

/// The language is written from right to left.
pub(crate) fn is_right_to_left(lang: &str) -> bool {
    let mut subtags = lang.split('-');
    let primary = subtags.next().unwrap_or_default().to_ascii_lowercase();
    let script = subtags.next().filter(|tag| tag.len() == 4).map(str::to_ascii_lowercase);
    match script.as_deref() {
        Some(script) => matches!(script, "arab" | "hebr" | "syrc" | "thaa" | "nkoo" | "adlm"),
        None => matches!(
            primary.as_str(),
            "ar" | "fa" | "ur" | "he" | "yi" | "ps" | "sd" | "ug" | "ckb" | "dv" | "syr" | "arc" | "prs"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_follows_script_before_language() {
        assert!(is_right_to_left("ar"));
        assert!(is_right_to_left("AR-SE"));
        assert!(!is_right_to_left("sv-SE"));
        assert!(!is_right_to_left("ar-Latn"));
        assert!(is_right_to_left("so-Arab"));
        assert!(!is_right_to_left(""));
    }

    #[test]
    fn amounts_are_drawn_by_the_latin_face() {
        assert!("290000kr%−".chars().all(wants_latin_face));
        assert!(!"ابت٣ (.".chars().any(wants_latin_face));
    }
}
