//! Every plural has all the forms its language counts in, and every form the values of the others.

use crate::entries::{Entry, books, sample, variable, variables, visit};
use crate::faults::Faults;
use fluent_syntax::ast::{Expression, InlineExpression, Variant, VariantKey};
use std::collections::BTreeSet;

/// CLDR's names of plural forms.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The forms a language counts in, CLDR 48.2. A new language needs a line here.
fn forms_of(lang: &str) -> Option<&'static [&'static str]> {
    match lang {
        "ar" => Some(&CATEGORIES),
        "sv" | "so" => Some(&["one", "other"]),
        _ => None,
    }
}

fn key<'k>(variant: &'k Variant<&'static str>) -> &'k str {
    match &variant.key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    }
}

/// A choice by number: every key is a plural form or a number, and there is more than a default.
pub(crate) fn is_plural(variants: &[Variant<&'static str>]) -> bool {
    variants.iter().all(|v| CATEGORIES.contains(&key(v)) || matches!(v.key, VariantKey::NumberLiteral { .. }))
}

fn check(entry: &Entry, faults: &mut Faults) {
    let mut counted = BTreeSet::new();
    visit(&entry.pattern, &mut |expression| {
        let Expression::Select { selector, variants } = expression else { return };
        let InlineExpression::VariableReference { id } = selector else {
            faults.add(entry, "chooses by something that is not a value");
            return;
        };
        if is_plural(variants) {
            counted.insert(id.name);
            plural(entry, id.name, variants, faults);
        }
    });
    visit(&entry.pattern, &mut |expression| {
        let shown = matches!(expression, Expression::Inline(_)).then(|| variable(expression)).flatten();
        if let Some(name) = shown.filter(|name| counted.contains(name)) {
            faults.add(entry, format!("shows ${name}, which it counts by; show ${name}Text"));
        }
    });
}

fn plural(entry: &Entry, name: &str, variants: &[Variant<&'static str>], faults: &mut Faults) {
    let Some(wanted) = forms_of(&entry.lang) else {
        faults.add(entry, format!("plural forms of {} are not known to this test", entry.lang));
        return;
    };
    let keys: Vec<&str> = variants.iter().map(key).collect();
    for missing in wanted.iter().filter(|form| !keys.contains(*form)) {
        faults.add(entry, format!("${name} lacks [{missing}]"));
    }
    for needless in keys.iter().filter(|key| CATEGORIES.contains(*key) && !wanted.contains(*key)) {
        faults.add(entry, format!("${name} never is [{needless}]"));
    }
    if variants.iter().any(|variant| variant.default && key(variant) != "other") {
        faults.add(entry, format!("the default of ${name} is not [other]"));
    }
    // "One hour" needs no figure; the other forms do.
    let figure = format!("{name}Text");
    let full: BTreeSet<String> = variants.iter().flat_map(|variant| variables(&variant.value)).collect();
    for variant in variants {
        let may_lack_figure = ["0", "1", "2", "zero", "one", "two"].contains(&key(variant));
        let mine = variables(&variant.value);
        for lost in full.difference(&mine).filter(|lost| !(may_lack_figure && **lost == figure)) {
            faults.add(entry, format!("[{}] of ${name} lacks ${lost}", key(variant)));
        }
    }
}

fn faults_in(lang: &str, text: &'static str) -> Faults {
    let mut faults = Faults::default();
    sample(lang, text).entries.iter().for_each(|entry| check(entry, &mut faults));
    faults
}

#[test]
fn every_plural_has_all_its_forms() {
    let mut faults = Faults::default();
    for book in books() {
        book.entries.iter().for_each(|entry| check(entry, &mut faults));
    }
    faults.none();
}

#[test]
fn a_missing_arabic_dual_would_be_told() {
    let text =
        "h = { $n ->\n [zero] a\n [one] b\n [few] c { $nText }\n [many] d { $nText }\n *[other] e { $nText }\n }\n";
    assert!(faults_in("ar", text).contains("$n lacks [two]"));
}

#[test]
fn a_form_without_its_figure_and_a_bare_number_would_be_told() {
    let faults = faults_in("sv", "h = { $n ->\n [one] en\n *[other] { $n } timmar av { $total }\n }\n");
    assert!(faults.contains("shows $n"));
    assert!(faults.contains("[one] of $n lacks $total"));
}

#[test]
fn a_choice_by_word_is_no_plural() {
    assert!(faults_in("sv", "h = { $kind ->\n [project] a\n *[other] b\n }\n").is_empty());
}
