//! Where an issuer's text stands and how far it has been checked.

use crate::composer::Composer;
use crate::weave::{Value, joined};
use iop_blocks::Text;
use iop_core::profile::Citation;

/// The guideline, the paper it is quoted from, and whether anybody has compared the text with what is in force.
pub(crate) fn source_line(composer: &Composer<'_>, citation: &Citation) -> Text {
    let name = |text: &str| Value::Name(text.to_owned());
    let mut values = vec![("title", Value::Words(Text::new(&citation.title, "sv")))];
    if !citation.document.is_empty() {
        values.push(("document", name(&citation.document)));
    }
    if !citation.quoted_via.is_empty() {
        let dated = [citation.quoted_via.as_str(), citation.quoted_date.as_str()];
        let dated: Vec<&str> = dated.into_iter().filter(|part| !part.is_empty()).collect();
        values.push(("via", Value::Words(Text::new(dated.join(", "), "sv"))));
    }
    let id = match (citation.document.is_empty(), citation.quoted_via.is_empty()) {
        (false, true) => "d-source",
        (false, false) => "d-source-quoted",
        (true, true) => "d-source-title",
        (true, false) => "d-source-title-quoted",
    };
    let mut sentences = vec![composer.tell(id, values)];
    if !citation.decided.is_empty() {
        sentences.push(composer.tell("d-source-decided", vec![("date", name(&citation.decided))]));
    }
    if !citation.published.is_empty() {
        let date = Value::Words(Text::new(&citation.published, "sv"));
        sentences.push(composer.tell("d-source-published", vec![("date", date)]));
    }
    if citation.is_undated() {
        sentences.push(composer.say("d-source-undated"));
    }
    if !composer.reading.profile.is_shipped {
        sentences.push(composer.say("d-source-not-shipped"));
    }
    sentences.push(if citation.verified.is_empty() {
        composer.say("d-source-check")
    } else {
        composer.tell("d-source-verified", vec![("date", name(&citation.verified))])
    });
    // Last, so that no word stands against an address that is broken over lines.
    if !citation.address.is_empty() {
        sentences.push(composer.tell("d-source-address", vec![("address", Value::Figure(citation.address.clone()))]));
    }
    joined(sentences, " ")
}

/// Code and document, to stand beside each criterion; a text without a number is told by its date.
pub(crate) fn short_source(code: &str, citation: Option<&Citation>) -> Text {
    let document = citation.map_or_else(String::new, |citation| {
        match [&citation.document, &citation.published].into_iter().find(|part| !part.is_empty()) {
            Some(part) => format!(", {} ({part})", citation.title),
            None => format!(", {}", citation.title),
        }
    });
    Text::new(format!("{code}{document}"), "sv")
}
