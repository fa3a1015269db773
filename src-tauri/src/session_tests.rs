//! Stories of a whole session, without a window.

use super::*;
use iop_view::{DocumentKind, PageView, Spot};
use jiff::civil::date;
use tempfile::TempDir;

fn session(folder: &TempDir) -> Session {
    let surroundings =
        Surroundings { data: folder.path().to_owned(), today: Some(date(2026, 3, 24)), ..Surroundings::default() };
    Session::new(&surroundings).unwrap()
}

fn write(question: &str, text: &str) -> Edit {
    let at = Spot { question: question.into(), row: None, column: None };
    Edit::Write { at, lang: None, text: text.into() }
}

#[test]
fn a_language_is_chosen_first_and_a_switch_later_keeps_the_page_and_the_answers() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    assert_eq!(session.window().page, PageView::Welcome);
    session.speak("so");
    session.begin("linkoping").unwrap();
    session.go(Page::Topic { topic: "sender".into() });
    session.edit(&write("association-name", "Föreningen Solrosen")).unwrap();
    session.speak("ar");
    let shown = session.window();
    assert_eq!(shown.lang, "ar");
    assert_eq!(shown.open.unwrap().name.text, "Föreningen Solrosen");
    assert!(matches!(shown.page, PageView::Topic(topic) if topic.id == "sender"));
    session.speak("xx");
    assert_eq!(session.window().lang, "ar");
}

#[test]
fn what_was_begun_is_found_on_the_shelf_and_opened_with_its_answers() {
    let folder = TempDir::new().unwrap();
    let mut first = session(&folder);
    first.begin("linkoping").unwrap();
    first.edit(&write("association-name", "Föreningen Solrosen")).unwrap();
    drop(first);
    let mut second = session(&folder);
    second.speak("sv");
    let PageView::Start(start) = second.window().page else { panic!("not the first page") };
    assert_eq!(start.recent.len(), 1);
    assert_eq!(start.recent[0].name.text, "Föreningen Solrosen");
    second.open_recent(&start.recent[0].id).unwrap();
    assert_eq!(second.window().open.unwrap().name.text, "Föreningen Solrosen");
    assert_eq!(second.open_recent("../../etc/passwd").unwrap_err().code, "file-missing");
}

#[test]
fn undoing_shows_the_page_where_the_change_was() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.begin("linkoping").unwrap();
    session.go(Page::Topic { topic: "sender".into() });
    session.edit(&write("association-name", "Föreningen Solrosen")).unwrap();
    session.go(Page::Topic { topic: "need".into() });
    session.undo().unwrap();
    assert!(matches!(session.window().page, PageView::Topic(topic) if topic.id == "sender"));
}

#[test]
fn every_document_of_every_example_can_be_shown_and_saved_in_every_language() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    for example in 1..=3 {
        session.open_example(example).unwrap();
        for kind in DocumentKind::ALL {
            for lang in ["sv", "ar", "so"] {
                session.go(Page::Document { kind, lang: lang.into(), own_file: false });
                let PageView::Document(shown) = session.window().page else { panic!("no document") };
                assert_eq!(shown.preview.missing, [], "{kind:?} {lang}");
                assert!(shown.preview.pages[0].starts_with("<svg"), "{kind:?} {lang}");
                assert!(shown.preview.text.len() > 5, "{kind:?} {lang}");
            }
        }
        session.go(Page::Document { kind: DocumentKind::Initiative, lang: "sv".into(), own_file: false });
        let (name, bytes) = session.pdf().unwrap();
        assert!(name.ends_with("-initiative-sv.pdf"), "{name}");
        assert!(bytes.starts_with(b"%PDF-"));
    }
}

#[test]
fn a_character_no_font_has_is_told_with_where_it_stands() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.open_example(1).unwrap();
    session.edit(&write("association-name", "Solrosen \u{1F33B}")).unwrap();
    session.go(Page::Document { kind: DocumentKind::Initiative, lang: "sv".into(), own_file: false });
    let PageView::Document(shown) = session.window().page else { panic!("no document") };
    assert!(shown.preview.missing[0].message.text.contains("U+1F33B"));
    assert_eq!(session.pdf().unwrap_err().code, "glyph-missing");
}

#[test]
fn a_damaged_file_is_opened_from_the_last_version_kept() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.begin("linkoping").unwrap();
    session.edit(&write("association-name", "Föreningen Solrosen")).unwrap();
    session.go(Page::Overview);
    let path = session.open.as_ref().unwrap().path.clone();
    std::fs::write(&path, "{\"schema\": 1, \"id\": ").unwrap();
    session.open_path(&path).unwrap();
    let shown = session.window();
    assert_eq!(shown.open.unwrap().name.text, "Föreningen Solrosen");
    assert_eq!(shown.trouble.unwrap().code, "file-damaged");
}

#[test]
fn a_copy_saved_elsewhere_is_listed_beside_the_first_and_both_can_be_told_apart() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.begin("linkoping").unwrap();
    session.edit(&write("association-name", "Föreningen Solrosen")).unwrap();
    let name = session.file_name().unwrap();
    let elsewhere = folder.path().join("usb");
    std::fs::create_dir(&elsewhere).unwrap();
    session.save_as(&elsewhere.join(name)).unwrap();
    session.go(Page::Start);
    let PageView::Start(start) = session.window().page else { panic!("not the first page") };
    assert_eq!(start.recent.len(), 2);
    assert_ne!(start.recent[0].id, start.recent[1].id);
    assert!(start.recent.iter().all(|recent| recent.lies_at.is_some()));
}

#[test]
fn the_language_and_the_looks_are_there_at_the_next_start() {
    let folder = TempDir::new().unwrap();
    let mut first = session(&folder);
    first.speak("so");
    first.wish(&Wish::Theme(iop_view::Theme::Contrast));
    first.wish(&Wish::TextSize(175));
    first.wish(&Wish::Also(Some("sv".into())));
    let shown = session(&folder).window();
    assert!(matches!(shown.page, PageView::Start(_)), "who has chosen a language is not asked again");
    assert_eq!((shown.lang.as_str(), shown.looks.theme, shown.looks.text_size), ("so", iop_view::Theme::Contrast, 175));
    assert!(shown.looks.second.iter().any(|choice| choice.chosen && choice.value.as_deref() == Some("sv")));
}
