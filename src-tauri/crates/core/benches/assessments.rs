//! Assessing many initiatives takes time in proportion to how many they are. All profiles are taken in turn; the
//! initiatives are the same in every run. Making them is not timed.

#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs, reason = "a measurement prints and stops on a fault")]

#[path = "../tests/walk/mod.rs"]
mod walk;

use iop_core::{Initiative, Profile, assess, profile};
use jiff::civil::date;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// How many initiatives are kept in memory at a time.
const BATCH: u64 = 200;
/// Seeds of one initiative: one for each question, and some to spare.
const SEEDS: u64 = 260;

fn made(nth: u64, profile: &Profile) -> Initiative {
    let seed = |i: u64| (nth * SEEDS + i + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29);
    walk::initiative(&profile.id, &(0..SEEDS).map(seed).collect::<Vec<_>>())
}

fn main() {
    let profiles: Vec<Profile> = walk::profiles().map(|id| profile::shipped(id).unwrap()).collect();
    println!("| initiatives | seconds | ms each |\n|---|---|---|");
    for many in [1_000_u64, 3_000, 10_000] {
        let mut taken = Duration::ZERO;
        for from in (0..many).step_by(usize::try_from(BATCH).unwrap()) {
            let nths = from..many.min(from + BATCH);
            let pair = |nth: u64| {
                let profile = &profiles[usize::try_from(nth).unwrap() % profiles.len()];
                (made(nth, profile), profile)
            };
            let batch: Vec<(Initiative, &Profile)> = nths.map(pair).collect();
            let begun = Instant::now();
            for (initiative, profile) in &batch {
                black_box(assess(black_box(initiative), profile, date(2026, 11, 22)));
            }
            taken += begun.elapsed();
        }
        let seconds = taken.as_secs_f64();
        println!("| {many} | {seconds:.2} | {:.3} |", seconds * 1000.0 / f64::from(u32::try_from(many).unwrap()));
    }
}
