//! What PDF/UA and PDF/A ask for, as far as it can be seen without a validator.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

mod sample;
mod support;

use std::collections::{BTreeMap, BTreeSet};

use iop_blocks::{Beside, Block, Direction, Text};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};
use support::pdf;

fn open(lang: &str) -> Document {
    Document::load_mem(&pdf(&sample::letter(lang))).expect("lopdf reads the file")
}

/// Letter and form in every language.
fn all() -> Vec<(&'static str, Document)> {
    let both = |lang| [sample::letter(lang), sample::form(lang)].map(|document| (lang, document));
    let documents = sample::LANGS.into_iter().flat_map(both);
    documents.map(|(lang, document)| (lang, Document::load_mem(&pdf(&document)).unwrap())).collect()
}

fn catalog(file: &Document) -> &Dictionary {
    file.catalog().expect("the file has a catalog")
}

fn name_of<'a>(dictionary: &'a Dictionary, key: &[u8]) -> &'a str {
    std::str::from_utf8(dictionary.get(key).and_then(Object::as_name).expect("a name")).expect("an ASCII name")
}

/// The structure elements with their parent, in reading order.
fn elements(file: &Document) -> Vec<(&Dictionary, Option<ObjectId>, ObjectId)> {
    let root = file.get_dictionary(catalog(file).get(b"StructTreeRoot").unwrap().as_reference().unwrap()).unwrap();
    let mut open: Vec<(ObjectId, Option<ObjectId>)> =
        vec![(root.get(b"K").unwrap().as_array().unwrap()[0].as_reference().unwrap(), None)];
    let mut found = Vec::new();
    while let Some((id, parent)) = open.pop() {
        let element = file.get_dictionary(id).unwrap();
        found.push((element, parent, id));
        let kids = element.get(b"K").and_then(Object::as_array).map_or(&[][..], Vec::as_slice);
        for kid in kids.iter().rev().filter_map(|kid| kid.as_reference().ok()) {
            open.push((kid, Some(id)));
        }
    }
    found
}

#[test]
fn every_operator_that_draws_stands_in_marked_content() {
    for (lang, file) in all() {
        for (number, page) in file.get_pages() {
            let content = Content::decode(&file.get_page_content(page)).unwrap();
            let mut nesting: Vec<String> = Vec::new();
            let mut mcids = Vec::new();
            for operation in &content.operations {
                match operation.operator.as_str() {
                    "BDC" | "BMC" => {
                        let tag = String::from_utf8_lossy(operation.operands[0].as_name().unwrap()).into_owned();
                        assert!(nesting.is_empty() || tag == "ReversedChars", "{lang} {number}: {tag} is nested");
                        if let Some(Object::Dictionary(properties)) = operation.operands.get(1)
                            && let Ok(mcid) = properties.get(b"MCID")
                        {
                            mcids.push(mcid.as_i64().unwrap());
                        }
                        nesting.push(tag);
                    }
                    "EMC" => assert!(nesting.pop().is_some()),
                    "TJ" | "Tj" | "f" | "S" | "s" | "B" => assert!(!nesting.is_empty(), "{lang} page {number}"),
                    _ => {}
                }
            }
            assert!(nesting.is_empty());
            let count = i64::try_from(mcids.len()).unwrap();
            assert_eq!(mcids, (0..count).collect::<Vec<_>>(), "marked content is numbered in reading order");
        }
    }
}

#[test]
fn every_shown_code_has_a_glyph_and_exactly_one_character() {
    for (lang, file) in all() {
        for (_, page) in file.get_pages() {
            let fonts = file.get_page_fonts(page).unwrap();
            let content = Content::decode(&file.get_page_content(page)).unwrap();
            let mut current = Vec::new();
            for operation in &content.operations {
                if operation.operator == "Tf" {
                    current = operation.operands[0].as_name().unwrap().to_vec();
                }
                if operation.operator != "TJ" {
                    continue;
                }
                let font = fonts[&current];
                let descendant = font.get(b"DescendantFonts").unwrap().as_array().unwrap()[0].as_dict().unwrap();
                let map = descendant.get(b"CIDToGIDMap").unwrap().as_reference().unwrap();
                let map = file.get_object(map).unwrap().as_stream().unwrap().get_plain_content().unwrap();
                let characters = to_unicode(&file, font);
                let shown = operation.operands[0].as_array().unwrap().iter().filter_map(|item| item.as_str().ok());
                for code in shown.flat_map(|codes| codes.chunks(2)) {
                    let code = u16::from_be_bytes(code.try_into().unwrap());
                    let glyph = &map[usize::from(code) * 2..usize::from(code) * 2 + 2];
                    assert_ne!(glyph, [0, 0], "{lang}: code {code} draws .notdef");
                    let text = characters.get(&code).unwrap_or_else(|| panic!("{lang}: code {code} has no character"));
                    // The end of a cell from right to left is told as a mark and a space.
                    assert!(text.chars().count() == 1 || text == "\u{200f} ", "{text:?}");
                    assert!(!matches!(text.as_str(), "\0" | "\u{feff}" | "\u{fffe}"));
                }
            }
        }
    }
}

/// The `bfchar` lines of a font's ToUnicode.
fn to_unicode(file: &Document, font: &Dictionary) -> BTreeMap<u16, String> {
    let stream = file.get_object(font.get(b"ToUnicode").unwrap().as_reference().unwrap()).unwrap().as_stream().unwrap();
    let cmap = String::from_utf8(stream.get_plain_content().unwrap()).unwrap();
    let mut characters = BTreeMap::new();
    for line in cmap.lines() {
        let fields: Vec<&str> = line.split(['<', '>']).map(str::trim).filter(|field| !field.is_empty()).collect();
        let hex = |digits: &str| u16::from_str_radix(digits, 16);
        if let [code, text] = fields[..]
            && let Ok(code) = hex(code)
            && text.len() % 4 == 0
            && line.starts_with('<')
            && !line.contains("codespace")
        {
            let units: Option<Vec<u16>> = (0..text.len() / 4).map(|unit| hex(&text[unit * 4..][..4]).ok()).collect();
            if let Some(units) = units {
                characters.insert(code, String::from_utf16(&units).unwrap());
            }
        }
    }
    characters
}

#[test]
fn the_tree_has_every_kind_of_element_and_nests_them_as_allowed() {
    let file = open("ar");
    let mut types = BTreeSet::new();
    for (element, parent, id) in elements(&file) {
        let kind = name_of(element, b"S");
        types.insert(kind.to_owned());
        let parent = parent.map(|parent| {
            assert_eq!(element.get(b"P").unwrap().as_reference().unwrap(), parent, "{id:?} knows its parent");
            name_of(file.get_dictionary(parent).unwrap(), b"S")
        });
        let allowed: &[&str] = match kind {
            "LI" => &["L"],
            "Lbl" | "LBody" => &["LI"],
            "THead" | "TBody" | "Caption" => &["Table"],
            "TR" => &["THead", "TBody"],
            "TH" | "TD" => &["TR"],
            _ => continue,
        };
        assert!(parent.is_some_and(|parent| allowed.contains(&parent)), "{kind} in {parent:?}");
    }
    for wanted in [
        "Document",
        "H1",
        "H2",
        "H3",
        "P",
        "BlockQuote",
        "Div",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "Table",
        "Caption",
        "THead",
        "TBody",
        "TR",
        "TH",
        "TD",
        "Span",
        "Link",
    ] {
        assert!(types.contains(wanted), "{wanted}");
    }
}

#[test]
fn boxes_say_whether_they_are_ticked() {
    let file = open("sv");
    let alternatives: Vec<Vec<u8>> = elements(&file)
        .iter()
        .filter_map(|(element, ..)| element.get(b"ActualText").and_then(Object::as_str).ok().map(<[u8]>::to_vec))
        .collect();
    let (ticked, empty) = (vec![0xfe, 0xff, 0x26, 0x11], vec![0xfe, 0xff, 0x26, 0x10]);
    assert_eq!(alternatives, [ticked.clone(), empty, ticked]);
}

#[test]
fn the_parent_tree_leads_back_to_every_element() {
    let mut document = sample::letter("so");
    let Block::Paragraph(opening) = &document.blocks[2] else { panic!("the letter opens with a paragraph") };
    let long = (0..60).fold(Text::default(), |long, _| long.then(opening.clone()));
    // An element on three pages has to say which of its content is where.
    document.blocks.insert(3, Block::Paragraph(long));
    let file = Document::load_mem(&pdf(&document)).unwrap();
    let root = file.get_dictionary(catalog(&file).get(b"StructTreeRoot").unwrap().as_reference().unwrap()).unwrap();
    let tree = file.get_dictionary(root.get(b"ParentTree").unwrap().as_reference().unwrap()).unwrap();
    let nums = tree.get(b"Nums").unwrap().as_array().unwrap();
    let keys: Vec<i64> = nums.iter().step_by(2).map(|key| key.as_i64().unwrap()).collect();
    assert!(keys.windows(2).all(|pair| pair[0] < pair[1]), "a number tree is sorted");
    for (number, page) in file.get_pages() {
        let page_entry = file.get_dictionary(page).unwrap();
        let key = page_entry.get(b"StructParents").unwrap().as_i64().unwrap();
        assert_eq!(key, i64::from(number) - 1);
        let owners = nums[usize::try_from(key).unwrap() * 2 + 1].as_reference().unwrap();
        for (mcid, owner) in file.get_object(owners).unwrap().as_array().unwrap().iter().enumerate() {
            let owner = file.get_dictionary(owner.as_reference().unwrap()).unwrap();
            let own_page = owner.get(b"Pg").unwrap().as_reference().unwrap();
            let mcid = i64::try_from(mcid).unwrap();
            let points_here = owner.get(b"K").unwrap().as_array().unwrap().iter().any(|kid| match kid {
                Object::Integer(kid) => own_page == page && *kid == mcid,
                Object::Dictionary(kid) => {
                    kid.get(b"MCID").and_then(Object::as_i64).is_ok_and(|kid| kid == mcid)
                        && kid.get(b"Pg").and_then(Object::as_reference).is_ok_and(|at| at == page)
                }
                _ => false,
            });
            assert!(points_here, "page {number}, marked content {mcid}");
        }
    }
}

#[test]
fn links_can_be_followed_from_the_page_and_from_the_tree() {
    let file = open("sv");
    let mut targets = BTreeSet::new();
    for (element, ..) in elements(&file).iter().filter(|(element, ..)| name_of(element, b"S") == "Link") {
        for kid in element.get(b"K").unwrap().as_array().unwrap() {
            let Ok(kid) = kid.as_dict() else { continue };
            if name_of(kid, b"Type") != "OBJR" {
                continue;
            }
            let annotation = file.get_dictionary(kid.get(b"Obj").unwrap().as_reference().unwrap()).unwrap();
            assert!(annotation.has(b"Contents") && annotation.has(b"StructParent"));
            let action = annotation.get(b"A").unwrap().as_dict().unwrap();
            targets.insert(String::from_utf8(action.get(b"URI").unwrap().as_str().unwrap().to_vec()).unwrap());
        }
    }
    let wanted = ["https://www.example.org/iop/%C3%B6verenskommelse", "mailto:anna-maria.oberg@mammakraft.example.org"];
    assert_eq!(targets, wanted.map(str::to_owned).into());
}

#[test]
fn the_file_says_what_it_is() {
    let document = sample::letter("ar");
    let bytes = pdf(&document);
    assert!(bytes.starts_with(b"%PDF-1.7"));
    let file = Document::load_mem(&bytes).unwrap();
    let catalog = catalog(&file);
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"ar");
    assert!(catalog.get(b"MarkInfo").unwrap().as_dict().unwrap().get(b"Marked").unwrap().as_bool().unwrap());
    let preferences = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert!(preferences.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let metadata = file.get_object(catalog.get(b"Metadata").unwrap().as_reference().unwrap()).unwrap();
    let xmp = String::from_utf8(metadata.as_stream().unwrap().content.clone()).unwrap();
    for wanted in [
        "<pdfuaid:part>1<",
        "<pdfaid:part>2<",
        "<pdfaid:conformance>A<",
        "Mammakraft &amp; vänner",
        "2026-11-22T00:00:00Z",
        document.title.as_str(),
    ] {
        assert!(xmp.contains(wanted), "{wanted}");
    }
}

#[test]
fn a_file_in_two_languages_names_both() {
    let beside = Beside { lang: "so".into(), direction: Direction::LeftToRight, headings: [vec![], vec![]] };
    let document = iop_blocks::Document { beside: Some(beside), ..sample::letter("sv") };
    let file = Document::load_mem(&pdf(&document)).unwrap();
    let metadata = file.get_object(catalog(&file).get(b"Metadata").unwrap().as_reference().unwrap()).unwrap();
    let xmp = String::from_utf8(metadata.as_stream().unwrap().content.clone()).unwrap();
    let wanted = "<dc:language><rdf:Bag><rdf:li>sv</rdf:li><rdf:li>so</rdf:li></rdf:Bag></dc:language>";
    assert!(xmp.contains(wanted), "{xmp}");
}

#[test]
fn the_address_of_a_profiles_source_can_be_followed() {
    let words = iop_words::Words::shipped().unwrap();
    let profile = iop_core::profile::shipped("umea").unwrap();
    let address = &profile.source.as_ref().unwrap().address;
    assert!(address.starts_with("https://"));
    for lang in sample::LANGS {
        let (speaker, swedish) = (words.speaker(lang, Some(&profile)), words.speaker("sv", Some(&profile)));
        let today = jiff::civil::date(2026, 3, 1);
        let file = pdf(&iop_document::blank_questionnaire(&profile, today, &speaker, &swedish));
        let file = Document::load_mem(&file).unwrap();
        let annotations = || file.objects.values().filter_map(|object| object.as_dict().ok());
        let links: Vec<&Dictionary> =
            annotations().filter(|one| one.has(b"Rect") && name_of(one, b"Subtype") == "Link").collect();
        assert!(!links.is_empty(), "{lang}");
        for link in links {
            let action = link.get(b"A").unwrap().as_dict().unwrap();
            assert_eq!(action.get(b"URI").unwrap().as_str().unwrap(), address.as_bytes(), "{lang}");
            assert!(link.has(b"Contents") && link.has(b"StructParent"));
        }
        let in_tree = elements(&file).iter().filter(|(element, ..)| name_of(element, b"S") == "Link").count();
        assert!(in_tree > 0, "{lang}: a link of the tree has its own element");
    }
}

#[test]
fn the_outline_follows_the_headings() {
    let file = open("sv");
    let outline = file.get_dictionary(catalog(&file).get(b"Outlines").unwrap().as_reference().unwrap()).unwrap();
    let first = file.get_dictionary(outline.get(b"First").unwrap().as_reference().unwrap()).unwrap();
    assert!(!first.has(b"Next"), "everything stands under the title");
    assert_eq!(first.get(b"Count").unwrap().as_i64().unwrap() + 1, outline.get(b"Count").unwrap().as_i64().unwrap());
    let second = file.get_dictionary(first.get(b"First").unwrap().as_reference().unwrap()).unwrap();
    assert!(second.has(b"First") && second.has(b"Next"));
}
