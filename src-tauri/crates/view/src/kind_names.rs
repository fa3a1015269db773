//! The kinds of document for the window: TypeScript is told the ids of the one list in `core`.

use iop_core::DocumentKind;
use std::path::PathBuf;
use ts_rs::{Config, TS};

/// Stands for [`DocumentKind`] where types are written, since `core` knows of no window.
pub(crate) struct KindNames;

impl TS for KindNames {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn docs() -> Option<String> {
        Some("/**\n * A document that can be made here.\n */\n".to_owned())
    }

    fn name(_: &Config) -> String {
        "DocumentKind".to_owned()
    }

    fn inline(_: &Config) -> String {
        DocumentKind::ALL.map(|kind| format!("{:?}", kind.id())).join(" | ")
    }

    fn decl(config: &Config) -> String {
        format!("type {} = {};", Self::name(config), Self::inline(config))
    }

    fn decl_concrete(config: &Config) -> String {
        Self::decl(config)
    }

    fn output_path() -> Option<PathBuf> {
        Some(PathBuf::from("DocumentKind.ts"))
    }
}

#[test]
fn the_kinds_are_told_to_the_window() {
    KindNames::export(&Config::from_env()).expect("the type is written");
}
