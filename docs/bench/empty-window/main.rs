//! A window with nothing in it.

#![allow(clippy::expect_used, reason = "there is nothing to measure without a window")]

fn main() {
    let context = tauri::generate_context!("../docs/bench/empty-window/tauri.conf.json");
    tauri::Builder::default().run(context).expect("the window could not be opened");
}
