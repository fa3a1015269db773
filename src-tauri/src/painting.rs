//! How the window is painted on a computer without a graphics card.
//!
//! WebKit paints and puts together its picture with one unless it is told otherwise, and where there is none the system
//! imitates one. What the processor does by itself stands on the screen in a third of the time, the window opens sooner, and
//! it takes the memory of an empty one.

use std::path::Path;
use tauri::{Runtime, WebviewWindow};
use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt as _, WebViewExt as _};

/// Lets the processor paint where nothing else can. It has to be called before the window shows anything.
///
/// Errors: the window is gone.
pub(crate) fn choose<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    if has_graphics_card(Path::new("/dev/dri")) {
        return Ok(());
    }
    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
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
