//! What a field about those who write is for, in the words that HTML and WCAG 2.2 (1.3.5) have for it, so that browsers and
//! aids can say it with a symbol. Fields about others, and the address with its town on one line, have no such word.

/// The word of `autocomplete` for what is asked here, if there is one.
pub(crate) fn purpose(question: &str) -> Option<&'static str> {
    match question {
        "association-name" => Some("organization"),
        "contact-name" => Some("name"),
        "contact-role" => Some("organization-title"),
        "email" => Some("email"),
        "phone" => Some("tel"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::purpose;
    use iop_core::catalogue::questions;

    #[test]
    fn who_sends_the_letter_is_asked_for_with_five_words() {
        let found: Vec<_> = questions().filter_map(|question| purpose(question.id)).collect();
        assert_eq!(found, ["organization", "email", "tel", "name", "organization-title"]);
    }
}
