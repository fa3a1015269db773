//! The window of IOP-guiden.

// A release on Windows opens no console beside the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    iop_guiden::run();
}
