//! Which fonts the file names.
//!
//! The Noto fonts of the printed paper come first. An office seldom has them, so the font table names the font that every
//! Word has and that covers Swedish, Somali and Arabic alike; LibreOffice chooses by family.

use iop_blocks::Typeface;

/// The fonts of a typeface.
pub(crate) struct Fonts {
    pub(crate) latin: &'static str,
    pub(crate) arabic: &'static str,
    /// What Word takes where these are missing.
    instead: &'static str,
    family: &'static str,
    /// What Arabic letters are multiplied by so that they look as large as the Latin ones beside them.
    pub(crate) arabic_scale: f64,
}

pub(crate) fn of(typeface: Typeface) -> Fonts {
    match typeface {
        Typeface::Letter => Fonts {
            latin: "Noto Serif",
            arabic: "Noto Naskh Arabic",
            instead: "Times New Roman",
            family: "roman",
            arabic_scale: 1.18,
        },
        Typeface::Form => Fonts {
            latin: "Noto Sans",
            arabic: "Noto Sans Arabic",
            instead: "Arial",
            family: "swiss",
            arabic_scale: 1.08,
        },
    }
}

impl Fonts {
    /// The font table as a part of the file.
    pub(crate) fn table(&self) -> Vec<u8> {
        let font = |name| {
            format!(
                r#"<w:font w:name="{name}"><w:altName w:val="{}"/><w:family w:val="{}"/><w:pitch w:val="variable"/></w:font>"#,
                self.instead, self.family
            )
        };
        let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        let fonts = font(self.latin) + &font(self.arabic);
        format!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="{namespace}">{fonts}</w:fonts>"#
        )
        .into_bytes()
    }
}
