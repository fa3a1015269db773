//! A process is killed before every step it takes on the disk, and in the middle of every writing. Whoever opens the program
//! after that finds the old or the new, never half of it and never nothing.
//!
//! This holds for processes that end. What a disk does to what it has promised when the power goes cannot be tried here.
#![allow(clippy::disallowed_methods, reason = "a test may do to the disk what a person can")]

mod coverage;
mod found;
mod house;
mod story;
mod world;

use crate::points::{self, Plan, Step};
use house::House;
use std::env;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use story::STORY;
use world::World;

const FOLDER: &str = "IOP_POINTS_FOLDER";
const POINT: &str = "IOP_POINTS_POINT";
const TORN: &str = "IOP_POINTS_TORN";
const OTHER_DISK: &str = "IOP_POINTS_OTHER_DISK";

/// The story without a death.
struct Told {
    /// What there was before the first deed and after each.
    worlds: Vec<World>,
    /// The steps on the disk, each with the number of its deed.
    steps: Vec<(usize, Step)>,
}

impl Told {
    fn on(is_other_disk: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let house = House::furnished(folder.path());
        let (mut worlds, mut steps) = (vec![World::of(&house)], Vec::new());
        points::follow(Some(Plan { stick: house.stick(), is_other_disk, ..Plan::default() }));
        for (number, (_, deed)) in STORY.iter().enumerate() {
            deed(&house);
            let taken = points::with_plan(|plan| std::mem::take(&mut plan.steps)).unwrap();
            steps.extend(taken.into_iter().map(|step| (number, step)));
            worlds.push(World::of(&house));
        }
        points::follow(None);
        Self { worlds, steps }
    }

    /// The steps at which a process can be stopped.
    fn points(&self) -> impl Iterator<Item = &(usize, Step)> {
        self.steps.iter().filter(|(_, step)| step.what != "pass")
    }
}

/// Does what the tests below start it for; does nothing when nobody does.
#[test]
fn a_process_comes_to_a_point_and_is_killed() {
    let Some(folder) = env::var_os(FOLDER) else { return };
    let house = House::at(Path::new(&folder));
    points::follow(Some(Plan {
        dies_at: env::var(POINT).unwrap().parse().unwrap(),
        is_torn: env::var_os(TORN).is_some(),
        is_other_disk: env::var_os(OTHER_DISK).is_some(),
        stick: house.stick(),
        ..Plan::default()
    }));
    for (_, deed) in STORY {
        deed(&house);
    }
}

/// Tells the story in a process of its own and kills it at the point. Gives what it was about to do, or nothing when the
/// story ended before.
fn kill(house: &House, point: usize, is_torn: bool, is_other_disk: bool) -> Option<String> {
    let mut child = Command::new(env::current_exe().unwrap());
    child.args(["--exact", "killed::a_process_comes_to_a_point_and_is_killed", "--nocapture"]);
    child.env(FOLDER, &house.root).env(POINT, point.to_string());
    child.envs(is_torn.then_some((TORN, "1"))).envs(is_other_disk.then_some((OTHER_DISK, "1")));
    let mut child = child.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let mut told = Vec::new();
    for line in BufReader::new(child.stderr.take().unwrap()).lines().map(Result::unwrap) {
        if let Some(here) = line.strip_prefix(points::HERE) {
            child.kill().unwrap();
            child.wait().unwrap();
            return Some(here.to_owned());
        }
        told.push(line);
    }
    assert!(child.wait().unwrap().success(), "the story stopped by itself: {told:#?}");
    None
}

/// Kills at every point of the deeds that are wanted, at a writing also in the middle. Gives how often.
fn kill_everywhere(is_other_disk: bool, is_wanted: fn(&str) -> bool) -> usize {
    let told = Told::on(is_other_disk);
    // Who looks afterwards need not wait for the disk either.
    points::follow(Some(Plan::default()));
    let mut killed = 0;
    for (number, (deed, step)) in told.points().enumerate() {
        let name = STORY[*deed].0;
        if !is_wanted(name) {
            continue;
        }
        let torn: &[bool] = if step.what == "write" { &[false, true] } else { &[false] };
        for is_torn in torn {
            let folder = tempfile::tempdir().unwrap();
            let house = House::furnished(folder.path());
            let here = kill(&house, number + 1, *is_torn, is_other_disk);
            assert_eq!(here, Some(format!("{step:?}")), "the story is not the same each time");
            let case = format!("{name}: killed at point {}, {step:?}, torn: {is_torn}", number + 1);
            found::look(&house, &told.worlds[*deed], &told.worlds[deed + 1], &case);
            killed += 1;
        }
    }
    killed
}

#[test]
fn there_is_no_point_after_the_last() {
    for is_other_disk in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let points = Told::on(is_other_disk).points().count();
        assert_eq!(kill(&House::furnished(folder.path()), points + 1, false, is_other_disk), None);
    }
}

#[test]
fn killing_before_every_step_leaves_the_old_or_the_new() {
    let killed = kill_everywhere(false, |_| true);
    assert!(killed > 200, "{killed}");
}

#[test]
fn killing_while_a_file_is_moved_to_another_disk_leaves_it_here_or_there() {
    let killed = kill_everywhere(true, |deed| ["stick", "back", "removed"].iter().any(|word| deed.contains(word)));
    assert!(killed > 80, "{killed}");
}
