//! How the window is painted on a computer without a graphics card.
//!
//! WebKit paints with one unless it is told otherwise, and where there is none the system imitates one: the window comes
//! later and takes more memory, for a picture that the processor could have painted by itself.

use std::path::Path;
use webkit2gtk::glib;

/// Described among WebKitGTK's environment variables since 2.49; it reads it from 2.46 on.
const BY_PROCESSOR: &str = "WEBKIT_SKIA_ENABLE_CPU_RENDERING";

/// Lets the processor paint where nothing else can, unless somebody has chosen already. It has to be called before
/// anything that reads the environment or begins a thread.
pub(crate) fn choose() {
    if !has_graphics_card(Path::new("/dev/dri")) {
        // What cannot be said is only slower.
        let _ = glib::setenv(BY_PROCESSOR, "1", false);
    }
}

/// Whether Linux knows a card that can paint, as opposed to one that only shows: each has a node of its own.
fn has_graphics_card(devices: &Path) -> bool {
    let entries = std::fs::read_dir(devices).into_iter().flatten().flatten();
    entries.into_iter().any(|entry| entry.file_name().to_string_lossy().starts_with("renderD"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

    use super::*;

    #[test]
    fn a_card_that_only_shows_is_none_to_paint_with() {
        let devices = tempfile::TempDir::new().unwrap();
        assert!(!has_graphics_card(&devices.path().join("dri")), "nothing there");
        std::fs::write(devices.path().join("card0"), "").unwrap();
        assert!(!has_graphics_card(devices.path()), "a screen of a server or a virtual machine");
        std::fs::write(devices.path().join("renderD128"), "").unwrap();
        assert!(has_graphics_card(devices.path()));
    }
}
