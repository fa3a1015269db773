//! Web and mail addresses in a text, as links that can be followed.

use iop_blocks::{Run, Text, is_directional_control};

/// Marks every address in `text` as a link.
pub(crate) fn link_addresses(text: &mut Text) {
    if text
        .runs
        .iter()
        .any(|run| run.link.is_none() && run.text.contains(['@', '/', '.']) && !addresses(&run.text).is_empty())
    {
        text.runs = std::mem::take(&mut text.runs).into_iter().flat_map(parted).collect();
    }
}

/// An address with the isolates around it, as bytes of the text, and where it leads.
struct Address {
    from: usize,
    to: usize,
    target: String,
}

fn parted(run: Run) -> Vec<Run> {
    if run.link.is_some() {
        return vec![run];
    }
    let mut parts = Vec::new();
    let mut end = 0;
    for Address { from, to, target } in addresses(&run.text) {
        parts.push(Run { text: run.text[end..from].to_owned(), ..run.clone() });
        parts.push(Run { text: run.text[from..to].to_owned(), link: Some(target), ..run.clone() });
        end = to;
    }
    parts.push(Run { text: run.text[end..].to_owned(), ..run });
    parts.retain(|part| !part.text.is_empty());
    parts
}

/// Not part of an address when they stand at its ends.
const AROUND: &[char] = &[
    '.', ',', ';', ':', '!', '?', '(', ')', '[', ']', '{', '}', '<', '>', '"', '\'', '”', '“', '’', '«', '»', '،', '؛',
    '؟',
];

fn addresses(text: &str) -> Vec<Address> {
    let mut found = Vec::new();
    let mut at = 0;
    for word in text.split(|c: char| c.is_whitespace() || is_directional_control(c)) {
        let begin = at;
        at += word.len();
        let after = text[at..].chars().next();
        at += after.map_or(0, char::len_utf8);
        let trimmed = word.trim_end_matches(AROUND);
        let address = trimmed.trim_start_matches(AROUND);
        let Some(target) = target(address) else { continue };
        let (mut from, mut to) = (begin + trimmed.len() - address.len(), begin + trimmed.len());
        // Isolates right around it go with it, so that neither part is left with one that is not closed.
        let before = text[..from].chars().next_back().filter(|c| ('\u{2066}'..='\u{2068}').contains(c));
        if let Some(opening) = before.filter(|_| text[to..].starts_with('\u{2069}')) {
            from -= opening.len_utf8();
            to += '\u{2069}'.len_utf8();
        }
        found.push(Address { from, to, target });
    }
    found
}

/// Where an address leads; `None` for what is none.
fn target(address: &str) -> Option<String> {
    let lower = address.to_ascii_lowercase();
    if let Some(rest) = ["https://", "http://"].iter().find_map(|scheme| lower.strip_prefix(scheme)) {
        return is_host(rest).then(|| address.to_owned());
    }
    if lower.starts_with("www.") {
        return is_host(&lower).then(|| format!("https://{address}"));
    }
    let (name, host) = address.split_once('@')?;
    let is_name = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    let is_mail = !name.is_empty() && name.chars().all(is_name) && !host.contains('/') && is_host(host);
    is_mail.then(|| format!("mailto:{address}"))
}

/// Begins with a name of at least two parts.
fn is_host(text: &str) -> bool {
    let host = text.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let is_part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-');
    host.contains('.') && host.split('.').all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linked(text: &str) -> Vec<(String, Option<String>)> {
        let mut text = Text::new(text, "sv");
        link_addresses(&mut text);
        text.runs.into_iter().map(|run| (run.text, run.link)).collect()
    }

    fn targets(text: &str) -> Vec<String> {
        linked(text).into_iter().filter_map(|(_, link)| link).collect()
    }

    #[test]
    fn an_address_leads_where_it_says_and_the_full_stop_stays_outside() {
        let runs = linked("Läs på https://exempel.se/iop?a=1. Sedan.");
        let link = Some("https://exempel.se/iop?a=1".to_owned());
        let wanted = [("Läs på ", None), ("https://exempel.se/iop?a=1", link), (". Sedan.", None)];
        assert_eq!(runs, wanted.map(|(text, link)| (text.to_owned(), link)));
    }

    #[test]
    fn mail_and_bare_addresses_are_found_also_in_brackets() {
        assert_eq!(
            targets("(asa.oberg@exempel.se), www.exempel.se/"),
            ["mailto:asa.oberg@exempel.se", "https://www.exempel.se/"]
        );
    }

    #[test]
    fn isolates_around_an_address_go_with_it() {
        let runs = linked("العنوان: \u{2066}https://exempel.se\u{2069}.");
        assert_eq!(runs[1].0, "\u{2066}https://exempel.se\u{2069}");
        assert_eq!(runs[1].1.as_deref(), Some("https://exempel.se"));
        assert_eq!(runs[2].0, ".");
    }

    #[test]
    fn what_is_no_address_is_left_as_it_was() {
        for text in
            ["kl. 10.30", "a@b", "@exempel.se", "och/eller", "https://", "http://.se", "SoL 4 kap. 1 §", "ftp.se"]
        {
            assert!(targets(text).is_empty(), "{text}");
            assert_eq!(linked(text).len(), 1, "{text}");
        }
    }
}
