//! The Fluent files of a profile, read line by line so that every fault has its place.
//!
//! A profile needs far less than Fluent can: `key = text`, longer texts on indented lines, comments, and string
//! literals such as `{"\u2066"}`. Anything else is a fault here, which also keeps a stranger's profile from
//! naming values or other messages. What passes here, Fluent reads; `iop-words` tests that.

use super::spots::{excerpt, located};
use crate::Problem;

/// A text by its key.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) key: String,
    /// The text on one line, string literals as they stand.
    pub(super) text: String,
    /// From one.
    pub(super) line: usize,
}

/// Reads a file; tells the lines that cannot be read and reads on.
pub(super) fn read(file: &str, text: &str, problems: &mut Vec<Problem>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    // The key above is one whose next lines belong to it.
    let mut is_open = false;
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.strip_suffix('\r').unwrap_or(line);
        let mut broken = |column: usize| {
            let problem = Problem::error("profile-line-broken").with("excerpt", excerpt(line));
            problems.push(located(problem, file, number, column));
        };
        if line.trim_matches(' ').is_empty() {
            continue;
        }
        if line.starts_with('#') {
            is_open = false;
            let rest = line.trim_start_matches('#');
            if line.len() - rest.len() > 3 || !(rest.is_empty() || rest.starts_with(' ')) {
                broken(1);
            }
            continue;
        }
        if line.starts_with(' ') {
            let said = line.trim_matches(' ');
            let column = line.chars().take_while(|c| *c == ' ').count() + 1;
            match entries.last_mut() {
                Some(entry) if is_open && !said.starts_with(['[', '*', '.', '}']) => {
                    check_braces(file, said, (number, column), problems);
                    let joined = format!("{} {said}", entry.text);
                    joined.trim().clone_into(&mut entry.text);
                }
                _ => broken(column),
            }
            continue;
        }
        let Some((key, said)) = line.split_once('=').filter(|(key, _)| is_key(key.trim_end_matches(' '))) else {
            broken(1);
            is_open = false;
            continue;
        };
        is_open = true;
        let column = key.chars().count() + 2 + said.chars().take_while(|c| *c == ' ').count();
        let said = said.trim_matches(' ');
        check_braces(file, said, (number, column), problems);
        let key = key.trim_end_matches(' ').to_owned();
        if entries.iter().any(|entry| entry.key == key) {
            let problem = Problem::error("profile-translation-twice").with("value", &key);
            problems.push(located(problem, file, number, 1));
        }
        entries.push(Entry { key, text: said.to_owned(), line: number });
    }
    for entry in entries.iter().filter(|entry| entry.text.is_empty()) {
        let problem = Problem::error("profile-translation-empty").with("value", &entry.key);
        problems.push(located(problem, file, entry.line, 1));
    }
    entries
}

/// A letter a–z, then such letters, digits, `-` and `_`.
pub(super) fn is_key(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_alphabetic())
        && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// Braces only around a string literal.
fn check_braces(file: &str, said: &str, (line, column): (usize, usize), problems: &mut Vec<Problem>) {
    let mut rest = said;
    while let Some(at) = rest.find(['{', '}']) {
        let end = if rest[at..].starts_with('{') { literal(&rest[at..]) } else { None };
        let Some(end) = end else {
            let before = said.len() - rest.len() + at;
            let column = column + said[..before].chars().count();
            let problem = Problem::error("profile-brace").with("excerpt", excerpt(said));
            problems.push(located(problem, file, line, column));
            return;
        };
        rest = &rest[at + end..];
    }
}

/// How many bytes of `{"…"}` there are at the beginning.
fn literal(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('{')?.trim_start_matches(' ').strip_prefix('"')?;
    let mut chars = inside.char_indices();
    loop {
        match chars.next()? {
            (at, '"') => {
                let after = inside[at + 1..].trim_start_matches(' ').strip_prefix('}')?;
                return Some(text.len() - after.len());
            }
            (_, '\\') => {
                let digits = match chars.next()?.1 {
                    '"' | '\\' => 0,
                    'u' => 4,
                    'U' => 6,
                    _ => return None,
                };
                for _ in 0..digits {
                    chars.next().filter(|(_, c)| c.is_ascii_hexdigit())?;
                }
            }
            _ => {}
        }
    }
}
