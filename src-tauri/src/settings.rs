//! What belongs to this computer and to no initiative: the language and the looks.

use iop_store::write_whole;
use iop_view::{Looks, TEXT_SIZES};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// The language and the looks, kept in the app's data folder.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Settings {
    /// The language of the window; empty until somebody has chosen one.
    pub(crate) lang: String,
    #[serde(flatten)]
    pub(crate) looks: Looks,
}

impl Settings {
    /// What was chosen last time. A file that cannot be read is as good as none: everything in it can be chosen again.
    pub(crate) fn read(data: &Path) -> Self {
        let text = std::fs::read(file(data)).unwrap_or_default();
        let mut settings: Self = serde_json::from_slice(&text).unwrap_or_default();
        if !TEXT_SIZES.contains(&settings.looks.text_size) {
            settings.looks.text_size = TEXT_SIZES[0];
        }
        settings
    }

    /// Keeps them. That it did not work is no reason to stop anybody's work.
    pub(crate) fn keep(&self, data: &Path) {
        if let Ok(text) = serde_json::to_vec_pretty(self) {
            let _ = std::fs::create_dir_all(data);
            let _ = write_whole(&file(data), &text);
        }
    }
}

fn file(data: &Path) -> PathBuf {
    data.join("settings.json")
}

#[cfg(test)]
mod tests {
    use super::*;
    use iop_view::Theme;

    #[test]
    fn what_was_chosen_is_there_the_next_time() {
        let folder = tempfile::tempdir().unwrap();
        let looks = Looks { theme: Theme::Contrast, text_size: 150, also: Some("sv".into()), ..Looks::default() };
        let settings = Settings { lang: "ar".into(), looks };
        settings.keep(folder.path());
        assert_eq!(Settings::read(folder.path()), settings);
    }

    #[test]
    fn a_file_that_makes_no_sense_is_as_good_as_none() {
        let folder = tempfile::tempdir().unwrap();
        for text in ["", "{", "[]", "{\"theme\":\"pink\"}", "{\"textSize\":5000}"] {
            std::fs::write(file(folder.path()), text).unwrap();
            assert_eq!(Settings::read(folder.path()), Settings::default(), "{text}");
        }
    }
}
