//! The messages of one language, parsed.

use crate::{Args, Pseudo};
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use iop_core::Problem;
use unic_langid::LanguageIdentifier;

/// Real texts nest three deep. The parser calls itself for every brace, so a hostile profile could exhaust the stack.
const DEEPEST: usize = 30;

/// The messages of one language.
pub(crate) struct Lexicon {
    lang: String,
    /// Made up for looking at pages; real languages have none.
    pub(crate) pseudo: Option<Pseudo>,
    bundle: FluentBundle<FluentResource>,
}

impl Lexicon {
    /// Parses files given as (name, text). Messages that cannot be read are left out and told, each with its file.
    ///
    /// Problems: `words-not-readable`, `words-duplicate-id`.
    pub(crate) fn parse<'a>(lang: &str, files: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, Vec<Problem>) {
        let tag: LanguageIdentifier = lang.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(true);
        let mut problems = Vec::new();
        for (name, text) in files {
            let fault = |code, detail: String| Problem::error(code).with("detail", detail).in_file(name);
            if depth(text) > DEEPEST {
                problems.push(fault("words-not-readable", "{{{{…".to_owned()));
                continue;
            }
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(partial, errors)| {
                problems.extend(errors.iter().map(|error| {
                    let line = text[..error.pos.start.min(text.len())].matches('\n').count() + 1;
                    fault("words-not-readable", error.to_string()).in_file(format!("{name}:{line}"))
                }));
                partial
            });
            if let Err(errors) = bundle.add_resource(resource) {
                problems.extend(errors.iter().map(|error| fault("words-duplicate-id", error.to_string())));
            }
        }
        (Self { lang: lang.to_owned(), pseudo: None, bundle }, problems)
    }

    /// BCP 47 tag.
    pub(crate) fn lang(&self) -> &str {
        &self.lang
    }

    fn lacks(&self, id: &str) -> bool {
        self.pseudo.is_some_and(|pseudo| pseudo.lacks(id))
    }

    /// The message has a value.
    pub(crate) fn has(&self, id: &str) -> bool {
        !self.lacks(id) && self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// The message's value or one of its attributes; `None` when there is no such text.
    pub(crate) fn text(&self, id: &str, attribute: Option<&str>, args: &Args) -> Option<String> {
        let message = self.bundle.get_message(id).filter(|_| !self.lacks(id))?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        // A fault leaves `{$name}` in the text; the tests format every message and look for it.
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args.fluent()), &mut faults);
        Some(match self.pseudo {
            Some(pseudo) => pseudo.text(&text),
            None => text.into_owned(),
        })
    }
}

/// How deep braces stand inside each other.
fn depth(text: &str) -> usize {
    let mut now = 0_usize;
    let mut deepest = 0;
    for byte in text.bytes() {
        match byte {
            b'{' => now += 1,
            b'}' => now = now.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(now);
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_message_is_told_and_its_neighbours_stay() {
        let (lexicon, problems) = Lexicon::parse("sv", [("a.ftl", "one = Ett\nbroken = { $\nthree = Tre\n")]);
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].code, "words-not-readable");
        assert_eq!(problems[0].place.file.as_deref(), Some("a.ftl:2"));
        assert!(lexicon.has("one") && lexicon.has("three") && !lexicon.has("broken"));
    }

    #[test]
    fn an_id_in_two_files_is_told_with_the_second_file() {
        let (_, problems) = Lexicon::parse("sv", [("a.ftl", "one = Ett\n"), ("b.ftl", "one = Ett igen\n")]);
        assert_eq!(problems[0].code, "words-duplicate-id");
        assert_eq!(problems[0].place.file.as_deref(), Some("b.ftl"));
    }

    #[test]
    fn a_million_braces_are_refused_and_do_not_exhaust_the_stack() {
        let hostile = format!("x = {}", "{".repeat(1_000_000));
        let (lexicon, problems) = Lexicon::parse("sv", [("sv.ftl", hostile.as_str()), ("b.ftl", "y = Ja\n")]);
        assert_eq!(problems[0].code, "words-not-readable");
        assert!(lexicon.has("y") && !lexicon.has("x"));
    }

    /// The core reads a profile's texts line by line, to tell where a fault is. What it lets through is read here.
    #[test]
    fn every_profile_text_that_the_core_lets_through_can_be_read() {
        const TOML: &str = "id = \"provby\"\n[issuer]\nkind = \"general\"\n[[criteria]]\ncode = \"PRO-1\"\n\
            text = \"x\"\nwording = \"own\"\naspects = [\"need\"]\n";
        let pieces = [
            "",
            " ",
            "  ",
            "\t",
            "\n",
            "\r\n",
            "=",
            "x",
            "{",
            "}",
            "{\"\\u2066\"}",
            "{ \"\" }",
            "\"",
            "#",
            "# x",
            "##",
            "-x = y",
            ".a = b",
            "[one] x",
            "*[one] x",
            "PRO-2 = y",
            "{ PRO-1 }",
            "{ $x }",
            "{ NUMBER(1) }",
            "å",
            "\\",
            "PRO-1",
            " mer",
        ];
        let (mut passed, mut refused) = (0, 0);
        for before in pieces {
            for inside in pieces {
                for after in pieces {
                    let text = format!("# status: machine\nname = Provby\n{before}\nPRO-1 = Är{inside}det?\n{after}");
                    let texts = [("sv", text.as_str()), ("ar", text.as_str()), ("so", text.as_str())];
                    if iop_core::profile::read_profile("provby", TOML, texts).is_err() {
                        refused += 1;
                        continue;
                    }
                    passed += 1;
                    let (lexicon, problems) = Lexicon::parse("sv", [("sv.ftl", text.as_str())]);
                    assert!(problems.is_empty(), "{text:?}: {problems:?}");
                    let said = lexicon.text("PRO-1", None, &Args::new());
                    assert!(said.is_some_and(|said| !said.is_empty()), "{text:?}");
                }
            }
        }
        assert!(passed > 500 && refused > 500, "{passed} passed, {refused} were refused");
    }
}
