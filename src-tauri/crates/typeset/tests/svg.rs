//! The preview picture.

mod support;

use iop_typeset::page_svg;
use support::{document, fonts, lay_out, paragraph, table};

#[test]
fn the_picture_needs_nothing_but_itself() {
    let layout = lay_out(&document("ar", vec![paragraph("Hej (du) \u{2068}846003-1936\u{2069}"), table(3)]));
    let svg = page_svg(&layout, 0, fonts());
    assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 595.28 841.89\""));
    assert!(svg.ends_with("</svg>"));
    for forbidden in ["style", "script", "url(", "<image", "onload", "<text"] {
        assert!(!svg.contains(forbidden), "{forbidden}");
    }
    let targets: Vec<&str> = svg.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(targets.len() > 20);
    for target in targets {
        assert_eq!(svg.matches(&format!("<path id=\"{target}\"")).count(), 1, "{target}");
    }
}

#[test]
fn a_page_that_does_not_exist_is_empty() {
    let layout = lay_out(&document("sv", vec![]));
    assert!(page_svg(&layout, 7, fonts()).ends_with("<defs></defs></svg>"));
}
