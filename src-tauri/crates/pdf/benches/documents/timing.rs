//! Times a step and prints it.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// Rounds of a step; the lowest time is what the step takes, the others are what else the machine did.
const ROUNDS: u32 = 30;
/// A step is not repeated once it has taken this long altogether.
const PATIENCE: Duration = Duration::from_secs(3);

/// A table in Markdown, of the steps that were asked for.
pub(crate) struct Table {
    wanted: Vec<String>,
}

impl Table {
    /// Prints the head of the table. What is asked for stands on the command line, as parts of names.
    pub(crate) fn begin() -> Self {
        // Cargo itself adds `--bench`.
        let wanted = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
        println!("| step | least, ms | middle, ms | rounds |\n|---|---|---|---|");
        Self { wanted }
    }

    /// Times `step`, unless it was not asked for.
    pub(crate) fn row<T>(&self, name: &str, mut step: impl FnMut() -> T) {
        if !self.wanted.is_empty() && !self.wanted.iter().any(|wanted| name.contains(wanted.as_str())) {
            return;
        }
        let begun = Instant::now();
        let mut times = Vec::new();
        for _ in 0..ROUNDS {
            let start = Instant::now();
            let made = black_box(step());
            times.push(start.elapsed());
            drop(made);
            if begun.elapsed() > PATIENCE {
                break;
            }
        }
        times.sort_unstable();
        let milliseconds = |time: Option<&Duration>| time.map_or(0.0, Duration::as_secs_f64) * 1000.0;
        let (least, middle) = (milliseconds(times.first()), milliseconds(times.get(times.len() / 2)));
        println!("| {name} | {least:.2} | {middle:.2} | {} |", times.len());
    }
}
