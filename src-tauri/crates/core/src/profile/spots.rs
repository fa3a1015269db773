//! Where in a file something stands, as a person counts: lines and columns from one.

use crate::Problem;
use std::ops::Range;

/// A file's text, to turn places in it into lines and columns.
pub(super) struct Spots<'t> {
    file: &'t str,
    text: &'t str,
    /// Where each line begins.
    lines: Vec<usize>,
    /// Lines that could not be read, from zero.
    torn: Vec<usize>,
}

impl<'t> Spots<'t> {
    pub(super) fn new(file: &'t str, text: &'t str) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { file, text, lines, torn: Vec::new() }
    }

    /// The line a byte stands on, from zero.
    pub(super) fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|start| *start <= at).saturating_sub(1)
    }

    /// What stands on a line, without the spaces around it.
    pub(super) fn written(&self, line: usize) -> &'t str {
        let start = self.lines.get(line).copied().unwrap_or(self.text.len());
        self.text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default().trim()
    }

    /// The problem at a byte of the file.
    pub(super) fn at(&self, problem: Problem, at: usize) -> Problem {
        let line = self.line(at);
        let start = self.lines.get(line).copied().unwrap_or_default();
        let column = self.text.get(start..at).map_or(1, |before| before.chars().count() + 1);
        located(problem, self.file, line + 1, column)
    }

    /// Remembers that the line could not be read; tells whether that is news.
    pub(super) fn tear(&mut self, line: usize) -> bool {
        let is_new = !self.torn.contains(&line);
        if is_new {
            self.torn.push(line);
        }
        is_new
    }

    /// The line of a byte could not be read.
    pub(super) fn is_line_torn(&self, at: usize) -> bool {
        self.torn.contains(&self.line(at))
    }

    /// Something in the file could not be read.
    pub(super) fn is_torn(&self) -> bool {
        !self.torn.is_empty()
    }

    /// Something could not be read in the section that the byte stands in; what is missing there may have been on
    /// that line.
    pub(super) fn is_torn_at(&self, at: usize) -> bool {
        let section = self.section(self.line(at));
        self.torn.iter().any(|line| section.contains(line))
    }

    /// A line that could not be read says this.
    pub(super) fn is_torn_about(&self, word: &str) -> bool {
        self.torn.iter().any(|line| self.written(*line).contains(word))
    }

    /// The lines from one `[header]` to the next.
    fn section(&self, line: usize) -> Range<usize> {
        let is_header = |line: &usize| self.written(*line).starts_with('[');
        let start = (0..=line).rev().find(is_header).unwrap_or(0);
        let end = (start + 1..self.lines.len()).find(is_header).unwrap_or(self.lines.len());
        start..end
    }
}

/// The problem with `file:line:column`.
pub(super) fn located(problem: Problem, file: &str, line: usize, column: usize) -> Problem {
    problem.with("line", line.to_string()).with("column", column.to_string()).in_file(format!("{file}:{line}:{column}"))
}

/// No more of a line than fits in a message.
pub(super) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 60;
    let text = text.trim();
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST).chain(['…']).collect()
}
