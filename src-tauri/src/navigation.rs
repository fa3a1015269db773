//! The page stays the page: a content policy does not cover `location.href = …`.

use tauri::plugin::{Builder, TauriPlugin};
use tauri::{Runtime, Url};

/// Refuses to leave the app's own page.
pub(crate) fn guard<R: Runtime>() -> TauriPlugin<R> {
    Builder::new("navigation-guard").on_navigation(|_, url| is_own(url, cfg!(dev))).build()
}

fn is_own(url: &Url, is_development: bool) -> bool {
    is_development || url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_apps_own_page_may_be_shown() {
        let own = |url: &str| is_own(&url.parse().unwrap(), false);
        assert!(own("tauri://localhost/index.html"));
        assert!(own("http://tauri.localhost/"));
        for other in ["https://example.org/", "file:///etc/passwd", "data:text/html,x", "http://localhost/"] {
            assert!(!own(other), "{other}");
        }
    }
}
