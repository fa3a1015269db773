//! Where an issuer's text stands and how far it has been checked.

use crate::composer::Composer;
use crate::weave::{Value, joined};
use iop_blocks::Text;
use iop_core::profile::Citation;

/// The guideline, the paper it is quoted from, and whether anybody has compared the text with what is in force.
pub(crate) fn source_line(composer: &Composer<'_>, citation: &Citation) -> Text {
    let name = |text: &str| Value::Name(text.to_owned());
    let mut values = vec![("title", name(&citation.title)), ("document", name(&citation.document))];
    let mut sentences = if citation.quoted_via.is_empty() {
        vec![composer.tell("d-source", values)]
    } else {
        let dated = [citation.quoted_via.as_str(), citation.quoted_date.as_str()];
        let dated: Vec<&str> = dated.into_iter().filter(|part| !part.is_empty()).collect();
        values.push(("via", Value::Name(dated.join(", "))));
        vec![composer.tell("d-source-quoted", values)]
    };
    if !citation.decided.is_empty() {
        sentences.push(composer.tell("d-source-decided", vec![("date", name(&citation.decided))]));
    }
    sentences.push(if citation.verified.is_empty() {
        composer.say("d-source-check")
    } else {
        composer.tell("d-source-verified", vec![("date", name(&citation.verified))])
    });
    joined(sentences, " ")
}

/// Code and document, to stand beside each quotation.
pub(crate) fn short_source(code: &str, citation: Option<&Citation>) -> Text {
    let document =
        citation.map_or_else(String::new, |citation| format!(", {} ({})", citation.title, citation.document));
    Text::new(format!("{code}{document}"), "sv")
}
