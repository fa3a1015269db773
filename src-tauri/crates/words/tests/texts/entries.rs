//! The texts as parsed, and the ways a text can turn out.

use fluent_syntax::ast::{Entry as Node, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeSet;
use std::fmt;

/// Stands in a form for a value that is not known yet.
pub(crate) const VALUE: char = '\u{fffc}';

/// The files that belong together: those of `locales`, or those of one profile.
pub(crate) struct Book {
    pub(crate) entries: Vec<Entry>,
    /// Files as (language, path, text).
    pub(crate) files: Vec<(String, String, &'static str)>,
}

/// The value of a message or one of its attributes.
#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) lang: String,
    pub(crate) file: String,
    pub(crate) id: String,
    pub(crate) attribute: Option<String>,
    pub(crate) pattern: Pattern<&'static str>,
}

impl Entry {
    /// `id` or `id.attribute`.
    pub(crate) fn key(&self) -> String {
        match &self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.id),
            None => self.id.clone(),
        }
    }

    /// Every text this can turn into, with [`VALUE`] for values.
    pub(crate) fn forms(&self) -> Vec<String> {
        forms(&self.pattern)
    }

    pub(crate) fn variables(&self) -> BTreeSet<String> {
        variables(&self.pattern)
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.file, self.key())
    }
}

/// All books: `locales` first, then the profiles.
pub(crate) fn books() -> Vec<Book> {
    let locales = iop_words::sources().iter().flat_map(|source| {
        let name = |path: &str| format!("locales/{}/{path}", source.tag);
        source.texts.iter().map(move |(path, text)| (source.tag.to_owned(), name(path), *text))
    });
    let profiles = iop_core::profile::shipped_sources().iter().map(|source| {
        let name = |lang: &str| format!("profiles/{}/{lang}.ftl", source.id);
        source.texts.iter().map(|(lang, text)| ((*lang).to_owned(), name(lang), *text)).collect()
    });
    std::iter::once(locales.collect()).chain(profiles).map(book).collect()
}

/// A book of one file, for trying out a check.
pub(crate) fn sample(lang: &str, text: &'static str) -> Book {
    book(vec![(lang.to_owned(), format!("{lang}/sample.ftl"), text)])
}

fn book(files: Vec<(String, String, &'static str)>) -> Book {
    let mut entries = Vec::new();
    for (lang, file, text) in &files {
        let resource = parse(*text).unwrap_or_else(|(partial, _)| partial);
        for node in resource.body {
            let Node::Message(message) = node else { continue };
            let entry = |attribute: Option<&str>, pattern| Entry {
                lang: lang.clone(),
                file: file.clone(),
                id: message.id.name.to_owned(),
                attribute: attribute.map(str::to_owned),
                pattern,
            };
            entries.extend(message.value.clone().map(|pattern| entry(None, pattern)));
            entries.extend(message.attributes.iter().map(|a| entry(Some(a.id.name), a.value.clone())));
        }
    }
    Book { entries, files }
}

/// The texts a pattern can turn into.
pub(crate) fn forms(pattern: &Pattern<&'static str>) -> Vec<String> {
    let mut forms = vec![String::new()];
    for element in &pattern.elements {
        let ends = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => ends(expression),
        };
        forms = forms.iter().flat_map(|form| ends.iter().map(move |end| format!("{form}{end}"))).collect();
    }
    forms
}

fn ends(expression: &Expression<&'static str>) -> Vec<String> {
    match expression {
        Expression::Select { variants, .. } => variants.iter().flat_map(|variant| forms(&variant.value)).collect(),
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            vec![unescape_unicode_to_string(value).into_owned()]
        }
        Expression::Inline(InlineExpression::NumberLiteral { value }) => vec![(*value).to_owned()],
        Expression::Inline(InlineExpression::Placeable { expression }) => ends(expression),
        Expression::Inline(_) => vec![VALUE.to_string()],
    }
}

/// Visits every expression of a pattern, outer before inner.
pub(crate) fn visit<'p>(pattern: &'p Pattern<&'static str>, see: &mut dyn FnMut(&'p Expression<&'static str>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            visit_expression(expression, see);
        }
    }
}

fn visit_expression<'p>(expression: &'p Expression<&'static str>, see: &mut dyn FnMut(&'p Expression<&'static str>)) {
    see(expression);
    match expression {
        Expression::Select { variants, .. } => variants.iter().for_each(|variant| visit(&variant.value, see)),
        Expression::Inline(InlineExpression::Placeable { expression }) => visit_expression(expression, see),
        Expression::Inline(_) => {}
    }
}

/// The variable an expression is or chooses by.
pub(crate) fn variable(expression: &Expression<&'static str>) -> Option<&'static str> {
    match expression {
        Expression::Select { selector: InlineExpression::VariableReference { id }, .. }
        | Expression::Inline(InlineExpression::VariableReference { id }) => Some(id.name),
        _ => None,
    }
}

pub(crate) fn variables(pattern: &Pattern<&'static str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    visit(pattern, &mut |expression| found.extend(variable(expression).map(str::to_owned)));
    found
}
