//! Writing to the terminal and to files.

use crate::failure::Failure;
use iop_core::Problem;
use iop_words::Speaker;
use std::io::{ErrorKind, Write as _};
use std::path::Path;

/// Prints a message.
pub(crate) fn say(messages: &Speaker<'_>, id: &str) -> Result<(), Failure> {
    line(&messages.say(id).text)
}

/// Prints a line on stdout, without directional controls.
pub(crate) fn line(text: &str) -> Result<(), Failure> {
    let text = text.replace(|c: char| ('\u{2066}'..='\u{2069}').contains(&c), "");
    bytes(format!("{text}\n").as_bytes())
}

/// Writes bytes on stdout. A reader that has heard enough, such as `head`, is no failure.
pub(crate) fn bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Problem::error("file-not-written").with("detail", error.to_string()).into())
        }
        _ => Ok(()),
    }
}

/// Writes a file whole.
pub(crate) fn file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    iop_store::write_whole(path, bytes).map_err(Failure::from)
}

/// The codes alone, for the one case where there are no words.
pub(crate) fn plain_error(problems: &[Problem]) {
    for problem in problems {
        let _ = writeln!(std::io::stderr(), "[{}] {:?}", problem.code, problem.place);
    }
}
