//! Puts the parts together in one file.

use crate::direction::plain;
use crate::furniture::{FIRST_FOOTER, FOOTER, HEADER};
use crate::text::language;
use crate::writer::Written;
use crate::{DocxError, fonts, styles};
use iop_blocks::{Direction, Document};
use oxml_opc::OpcPackage;
use oxml_opc::relationship::rel_types;
use rdocx_oxml::core_properties::CoreProperties;
use rdocx_oxml::settings::{CT_Settings, CompatibilitySetting, ThemeFontLanguage};
use std::io::Cursor;

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The bytes of the file. Nothing in them depends on when or where they are made.
pub(crate) fn packed(written: Written, document: &Document) -> Result<Vec<u8>, DocxError> {
    let mut package = OpcPackage::with_main_part("word/document.xml", &format!("{WORD}.document.main+xml"));
    let mut relationships = written.relationships;
    let named = [
        ("styles", rel_types::STYLES, styles::styles(document).to_xml()?),
        ("numbering", rel_types::NUMBERING, written.numbering.to_xml()?),
        ("settings", rel_types::SETTINGS, settings(document)?),
        ("fontTable", rel_types::FONT_TABLE, fonts::of(document.typeface).table()),
    ];
    for (name, kind, part) in named {
        relationships.add(kind, &format!("{name}.xml"));
        add(&mut package, &format!("/word/{name}.xml"), &format!("{WORD}.{name}+xml"), part);
    }
    add(&mut package, &format!("/word/{HEADER}"), &format!("{WORD}.header+xml"), written.header);
    for name in [FOOTER, FIRST_FOOTER] {
        add(&mut package, &format!("/word/{name}"), &format!("{WORD}.footer+xml"), written.footer.clone());
    }
    package.set_part("/word/document.xml", written.body.to_xml()?);
    package.set_part_rels("/word/document.xml", relationships);
    package.package_rels.add(rel_types::CORE_PROPERTIES, "docProps/core.xml");
    let core = "application/vnd.openxmlformats-package.core-properties+xml";
    add(&mut package, "/docProps/core.xml", core, core_properties(document).to_xml()?);
    let mut bytes = Cursor::new(Vec::new());
    package.write_to(&mut bytes)?;
    Ok(bytes.into_inner())
}

fn add(package: &mut OpcPackage, name: &str, content_type: &str, part: Vec<u8>) {
    package.content_types.add_override(name, content_type);
    package.set_part(name, part);
}

/// Title, author, language, and the document's own date instead of the clock's.
fn core_properties(document: &Document) -> CoreProperties {
    let (year, month, day) = document.date;
    let date = format!("{year:04}-{month:02}-{day:02}T00:00:00Z");
    CoreProperties {
        title: Some(plain(&document.title)),
        creator: Some(plain(&document.author)).filter(|author| !author.is_empty()),
        language: Some(language(&document.lang)),
        created: Some(date.clone()),
        modified: Some(date),
        ..CoreProperties::default()
    }
}

fn settings(document: &Document) -> Result<Vec<u8>, DocxError> {
    let right_to_left = document.direction == Direction::RightToLeft;
    let (latin, bidi) = if right_to_left { ("sv", document.lang.as_str()) } else { (document.lang.as_str(), "ar") };
    let mut settings = CT_Settings::new();
    settings.set_theme_font_language(ThemeFontLanguage {
        latin: Some(language(latin)),
        east_asia: None,
        bidi: Some(language(bidi)),
    })?;
    // Without it Word opens the file as one of its version of 2007.
    settings.set_compatibility_setting(CompatibilitySetting {
        name: "compatibilityMode".to_owned(),
        uri: "http://schemas.microsoft.com/office/word".to_owned(),
        value: "15".to_owned(),
    })?;
    Ok(settings.to_xml()?)
}
