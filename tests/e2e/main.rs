//! The real app in a real window: WebKit's own driver starts the built program on a private display.

#![allow(clippy::expect_used, missing_docs, reason = "a test that cannot go on should stop where it stands")]

mod access;
mod after;
mod child;
mod closing;
mod display;
mod filling;
mod heard;
mod help;
mod keys;
mod looks;
mod mammakraft;
mod marks;
mod others;
mod painting;
mod paper;
mod place;
mod preview;
mod printed;
mod sections;
mod session;
mod sheet;
mod shelf;
mod together;
mod whole;
mod window;
