//! Who may listen: the page may, where questions are read aloud, and nobody else. Nothing may look or locate.

use crate::AppState;
use tauri::webview::{PermissionKind, PermissionResponse};
use tauri::{Manager, Runtime, Webview, WebviewWindow};

/// What the page is allowed when it asks the system for something.
pub(crate) fn permission<R: Runtime>(view: &Webview<R>, kind: PermissionKind) -> PermissionResponse {
    let may_record = || view.state::<AppState>().session().may_record();
    if kind == PermissionKind::Microphone && may_record() {
        PermissionResponse::Allow
    } else {
        PermissionResponse::Deny
    }
}

/// Lets the page ask for the microphone at all, which older WebKitGTK does not by itself. Where a test drives the
/// window, WebKit's own made-up microphone stands in for a real one.
#[cfg(target_os = "linux")]
pub(crate) fn plug_in<R: Runtime>(window: &WebviewWindow<R>, is_automated: bool) -> tauri::Result<()> {
    use webkit2gtk::{SettingsExt as _, WebViewExt as _};
    window.with_webview(move |view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_enable_media_stream(true);
            settings.set_enable_mock_capture_devices(is_automated);
        }
    })
}

/// Other systems' webviews need no asking.
#[cfg(not(target_os = "linux"))]
pub(crate) fn plug_in<R: Runtime>(_: &WebviewWindow<R>, _: bool) -> tauri::Result<()> {
    Ok(())
}
