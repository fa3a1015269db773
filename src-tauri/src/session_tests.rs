//! Stories of a whole session, without a window.

use super::*;
use crate::paper::Printer;
use iop_core::DocumentKind;
use iop_view::{ChangedIssuer, Deed, PageView, PreviewView, RecentView, Saving, Spot, StartView, TextBlock};
use jiff::civil::date;
use tempfile::TempDir;

impl Session {
    /// Answers, as the window does that asks for the saving when it has shown the answer.
    fn edit(&mut self, edit: &Edit) -> Result<(), Problem> {
        self.answer(edit)?;
        self.keep();
        Ok(())
    }
}

fn session(folder: &TempDir) -> Session {
    let surroundings =
        Surroundings { data: folder.path().to_owned(), today: Some(date(2026, 3, 24)), ..Surroundings::default() };
    Session::new(&surroundings).unwrap()
}

fn start(session: &mut Session) -> StartView {
    session.go(Page::Start);
    let PageView::Start(start) = session.window().page else { panic!("not the first page") };
    start
}

/// What overview or result tell of an issuer's text that is another.
fn changed_issuer(session: &mut Session, page: Page) -> Option<ChangedIssuer> {
    session.go(page);
    match session.window().page {
        PageView::Overview(view) => view.changed_issuer,
        PageView::Result(view) => view.changed_issuer,
        other => panic!("{other:?}"),
    }
}

fn named(session: &mut Session, name: &str) -> RecentView {
    start(session).recent.into_iter().find(|row| row.name.text == name).unwrap_or_else(|| panic!("no {name}"))
}

/// Begins an initiative, names it and goes home.
fn begun(session: &mut Session, name: &str) -> RecentView {
    session.begin("linkoping").unwrap();
    session.edit(&write("initiative-name", name)).unwrap();
    named(session, name)
}

/// The row of the file in this folder, whatever can be read of it.
fn named_in(session: &mut Session, folder: &Path) -> RecentView {
    let lies_in =
        |row: &RecentView| row.lies_at.as_ref().is_some_and(|at| at.text.contains(&*folder.to_string_lossy()));
    start(session).recent.into_iter().find(lies_in).unwrap_or_else(|| panic!("nothing in {}", folder.display()))
}

fn deed(row: &RecentView, id: &str) -> Deed {
    row.deeds.iter().find(|deed| deed.id == id).unwrap_or_else(|| panic!("no {id}")).deed.clone()
}

fn undo(session: &mut Session) {
    let undo = session.window().done.unwrap().undo.unwrap();
    session.shelve(&undo).unwrap();
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
    session.go(Page::topic("sender"));
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
    session.go(Page::topic("sender"));
    session.edit(&write("association-name", "Föreningen Solrosen")).unwrap();
    session.go(Page::topic("need"));
    session.undo().unwrap();
    assert!(matches!(session.window().page, PageView::Topic(topic) if topic.id == "sender"));
}

#[test]
fn undoing_leads_to_the_hard_questions_and_from_them_to_the_questions() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.begin("linkoping").unwrap();
    session.go(Page::topic("sender"));
    session.edit(&write("association-name", "Föreningen Solrosen")).unwrap();
    session.go(Page::Chairs);
    let at = Spot { question: "chairs-plan".into(), row: None, column: None };
    session.edit(&Edit::Write { at, lang: Some("sv".into()), text: "Sidan 4.".into() }).unwrap();
    session.go(Page::topic("need"));
    session.undo().unwrap();
    assert!(matches!(session.window().page, PageView::Chairs(_)), "where the change was");
    session.undo().unwrap();
    assert!(matches!(session.window().page, PageView::Topic(topic) if topic.id == "sender"));
    session.redo().unwrap();
    session.redo().unwrap();
    assert!(matches!(session.window().page, PageView::Chairs(_)));
}

fn preview(session: &Session, printer: &Printer, paper: &Paper, known: &[String]) -> PreviewView {
    printer.preview(&session.order(paper).unwrap(), known, || true).unwrap()
}

#[test]
fn every_document_of_every_example_can_be_shown_and_saved_in_every_language() {
    let folder = TempDir::new().unwrap();
    let (mut session, printer) = (session(&folder), Printer::new());
    for example in 1..=3 {
        session.open_example(example).unwrap();
        for kind in DocumentKind::ALL {
            for (lang, beside) in [("sv", None), ("ar", None), ("so", None), ("sv", Some("ar"))] {
                let paper = Paper { kind, lang: lang.into(), beside: beside.map(str::to_owned), own_file: false };
                let shown = preview(&session, &printer, &paper, &[]);
                assert_eq!(shown.missing, [], "{paper:?}");
                assert!(shown.sheets[0].svg.as_ref().unwrap().starts_with("<svg"), "{paper:?}");
                assert!(shown.text.len() > 5, "{paper:?}");
            }
        }
        let order = session.order(&Paper::default()).unwrap();
        assert!(order.file_name("pdf").ends_with("-initiative-sv.pdf"), "{}", order.file_name("pdf"));
        assert!(printer.pdf(&order).unwrap().starts_with(b"%PDF-"));
    }
}

#[test]
fn a_character_no_font_has_is_told_with_where_it_stands() {
    let folder = TempDir::new().unwrap();
    let (mut session, printer) = (session(&folder), Printer::new());
    session.open_example(1).unwrap();
    session.edit(&write("association-name", "Solrosen \u{1F33B}")).unwrap();
    let shown = preview(&session, &printer, &Paper::default(), &[]);
    assert!(shown.missing[0].message.text.contains("U+1F33B"));
    assert_eq!(printer.pdf(&session.order(&Paper::default()).unwrap()).unwrap_err().code, "glyph-missing");
}

#[test]
fn after_an_answer_only_the_pages_it_changed_are_sent_and_its_places_are_marked() {
    let folder = TempDir::new().unwrap();
    let (mut session, printer) = (session(&folder), Printer::new());
    session.open_example(1).unwrap();
    let paper = Paper::default();
    let before = preview(&session, &printer, &paper, &[]);
    assert!(before.sheets.iter().all(|sheet| sheet.svg.is_some()));
    assert!(before.sheets.iter().flat_map(|sheet| &sheet.areas).all(|area| !area.is_new), "nothing was changed yet");
    let known: Vec<String> = before.sheets.iter().map(|sheet| sheet.key.clone()).collect();
    session.edit(&write("seat", "Skäggetorp")).unwrap();
    let after = preview(&session, &printer, &paper, &known);
    let sent = after.sheets.iter().filter(|sheet| sheet.svg.is_some()).count();
    assert!(sent > 0 && sent < after.sheets.len(), "{sent} of {}", after.sheets.len());
    let new: Vec<_> = after.sheets.iter().flat_map(|sheet| &sheet.areas).filter(|area| area.is_new).collect();
    assert!(!new.is_empty() && new.iter().all(|area| area.links.iter().any(|link| link.question == "seat")), "{new:?}");
    let again = preview(&session, &printer, &paper, &known);
    assert!(again.sheets.iter().flat_map(|sheet| &sheet.areas).any(|area| area.is_new), "the mark stays");
}

#[test]
fn a_preview_that_nobody_wants_any_longer_is_not_made() {
    let folder = TempDir::new().unwrap();
    let (mut session, printer) = (session(&folder), Printer::new());
    session.open_example(1).unwrap();
    assert_eq!(printer.preview(&session.order(&Paper::default()).unwrap(), &[], || false), None);
}

#[test]
fn the_swedish_letter_and_the_arabic_copy_hold_no_sentence_of_each_other() {
    let folder = TempDir::new().unwrap();
    let (mut session, printer) = (session(&folder), Printer::new());
    session.speak("ar");
    session.open_example(1).unwrap();
    let text = |lang: &str| preview(&session, &printer, &Paper { lang: lang.into(), ..Paper::default() }, &[]).text;
    let headings = |lang: &str| -> Vec<String> {
        let runs = text(lang).into_iter().filter_map(|block| match block {
            TextBlock::Heading { level: 2.., words } => Some(words.runs[0].lang.clone()),
            _ => None,
        });
        runs.collect()
    };
    assert!(headings("sv").iter().all(|lang| lang == "sv"));
    assert!(headings("ar").iter().all(|lang| lang == "ar"));
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
    assert_eq!(shown.trouble.unwrap().code, "file-recovered");
    assert_eq!(session.open.as_ref().unwrap().path, path, "it goes on where it lay");
    session.edit(&write("seat", "Linköping")).unwrap();
    session.go(Page::Bin);
    let PageView::Bin(bin) = session.window().page else { panic!("no bin") };
    assert_eq!(bin.binned.len(), 1, "the damaged file can still be looked at");
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

#[test]
fn two_initiatives_lie_side_by_side_and_a_copy_goes_its_own_way() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.speak("sv");
    begun(&mut session, "Språkkafé");
    let second = begun(&mut session, "Odling");
    session.shelve(&deed(&second, "copy")).unwrap();
    let rows = start(&mut session).recent;
    assert_eq!(rows.len(), 3);
    let copy = rows.iter().find(|row| row.copied.is_some()).unwrap();
    assert_eq!(copy.name.text, "Odling");
    session.open_recent(&copy.id).unwrap();
    session.edit(&write("initiative-name", "Odling för alla")).unwrap();
    assert_eq!(start(&mut session).recent.iter().filter(|row| row.name.text == "Odling").count(), 1);
    let ids: std::collections::BTreeSet<String> = session.shelf.list().into_iter().map(|entry| entry.id).collect();
    assert_eq!(ids.len(), 3, "a copy is an initiative of its own");
}

#[test]
fn a_new_name_is_in_the_answers_and_can_be_taken_back() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.speak("sv");
    let other = begun(&mut session, "Odling");
    begun(&mut session, "Språkkafé");
    // One is open behind the first page, the other is not.
    for (row, name) in [(named(&mut session, "Språkkafé"), "Kafé"), (other, "Trädgård")] {
        session.shelve(&Deed::Rename { id: row.id.clone(), name: format!(" {name} ") }).unwrap();
        assert_eq!(session.window().done.unwrap().id, "rename");
        assert_eq!(session.entry(&row.id).unwrap().initiative, name);
        undo(&mut session);
        assert_eq!(session.entry(&row.id).unwrap().initiative, row.name.text);
    }
}

#[test]
fn what_is_archived_stands_apart_and_what_is_removed_comes_back_as_it_was() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.speak("sv");
    let row = begun(&mut session, "Odling");
    session.shelve(&deed(&row, "archive")).unwrap();
    let PageView::Start(shown) = session.window().page else { panic!("not the first page") };
    assert_eq!((shown.recent.len(), shown.archived.len()), (0, 1));
    session.open_recent(&row.id).unwrap();
    session.go(Page::Start);
    session.shelve(&deed(&row, "remove")).unwrap();
    let PageView::Start(shown) = session.window().page else { panic!("not the first page") };
    assert_eq!((shown.recent.len(), shown.archived.len()), (0, 0));
    assert!(shown.bin.text.contains('1'), "{}", shown.bin.text);
    assert_eq!(session.edit(&write("seat", "Malmö")).unwrap_err().code, "nothing-open", "nothing writes it anew");
    undo(&mut session);
    assert_eq!(named(&mut session, "Odling").id, row.id);
}

#[test]
fn what_is_erased_is_gone_with_every_version_and_the_others_stay() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.speak("sv");
    begun(&mut session, "Språkkafé");
    let row = begun(&mut session, "Hemligt namn");
    session.shelve(&deed(&row, "remove")).unwrap();
    session.go(Page::Bin);
    let PageView::Bin(bin) = session.window().page else { panic!("no bin") };
    assert!(bin.binned[0].erases.text.contains('1'), "{}", bin.binned[0].erases.text);
    session.shelve(&bin.binned[0].erase).unwrap();
    let shown = session.window();
    assert!(shown.done.unwrap().undo.is_none());
    let mut folders = vec![folder.path().to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap().flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else {
                let text = std::fs::read_to_string(entry.path()).unwrap();
                assert!(!text.contains("Hemligt"), "{:?}", entry.path());
            }
        }
    }
    assert_eq!(start(&mut session).recent.len(), 1);
}

#[test]
fn an_earlier_version_can_be_looked_at_as_a_copy_and_gone_back_to() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.speak("sv");
    let row = begun(&mut session, "Först");
    session.shelve(&Deed::Rename { id: row.id.clone(), name: "Sedan".into() }).unwrap();
    session.go(Page::Versions { id: row.id.clone() });
    let PageView::Versions(shown) = session.window().page else { panic!("no versions") };
    let version = shown.versions.iter().find(|version| version.name.text == "Först").unwrap();
    session.shelve(&version.deeds.iter().find(|deed| deed.id == "turn-back").unwrap().deed).unwrap();
    assert_eq!(session.entry(&row.id).unwrap().initiative, "Först");
    undo(&mut session);
    assert_eq!(session.entry(&row.id).unwrap().initiative, "Sedan");
    session.shelve(&version.deeds.iter().find(|deed| deed.id == "open-version").unwrap().deed).unwrap();
    let shown = session.window();
    assert_eq!(shown.open.unwrap().name.text, "Först");
    assert_eq!(shown.done.unwrap().id, "open-version");
    assert_eq!(start(&mut session).recent.len(), 2);
}

#[test]
fn what_another_window_has_open_is_told_and_neither_removed_nor_named_nor_turned_back() {
    let folder = TempDir::new().unwrap();
    let mut first = session(&folder);
    let mut second = session(&folder);
    first.speak("sv");
    let row = begun(&mut first, "Odling");
    second.go(Page::Start);
    for deed in [deed(&row, "remove"), Deed::Rename { id: row.id.clone(), name: "X".into() }] {
        assert_eq!(second.shelve(&deed).unwrap_err().code, "file-busy");
    }
    let taken = first.shelf.versions(&first.open.as_ref().unwrap().path)[0].taken.as_millisecond().to_string();
    let back = Deed::TurnBack { id: row.id.clone(), taken };
    assert_eq!(second.shelve(&back).unwrap_err().code, "file-busy");
    second.open_recent(&row.id).unwrap();
    let shown = second.window();
    assert_eq!(shown.trouble.unwrap().code, "file-in-use");
    assert!(shown.open.unwrap().read_only.unwrap().text.contains("fönster"));
    second.shelve(&deed(&row, "copy")).unwrap();
    assert_eq!(start(&mut second).recent.len(), 2, "a copy of it can be made");
    drop(first);
    second.shelve(&deed(&row, "remove")).unwrap();
}

#[test]
fn a_file_whose_place_is_gone_is_listed_and_told_and_what_was_kept_of_it_can_be_opened() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.speak("sv");
    begun(&mut session, "Odling");
    let usb = folder.path().join("usb");
    std::fs::create_dir(&usb).unwrap();
    let row = named(&mut session, "Odling");
    session.open_recent(&row.id).unwrap();
    session.save_as(&usb.join("odling.iop")).unwrap();
    let elsewhere = start(&mut session).recent.into_iter().find(|row| row.deeds.iter().any(|deed| deed.id == "forget"));
    let elsewhere = elsewhere.unwrap();
    assert!(elsewhere.lies_at.is_some());
    session.close();
    std::fs::remove_dir_all(&usb).unwrap();
    let row = start(&mut session).recent.into_iter().find(|row| row.id == elsewhere.id).unwrap();
    assert_eq!(row.trouble.as_ref().unwrap().code, "file-missing");
    assert_eq!(session.open_recent(&row.id).unwrap_err().code, "file-missing");
    session.shelve(&deed(&row, "forget")).unwrap();
    assert_eq!(start(&mut session).recent.len(), 1);
}

#[test]
fn while_nothing_can_be_saved_the_answers_stay_and_a_copy_can_be_kept_elsewhere() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.speak("sv");
    begun(&mut session, "Odling");
    let row = named(&mut session, "Odling");
    session.open_recent(&row.id).unwrap();
    let initiatives = folder.path().join("initiatives");
    std::fs::rename(&initiatives, folder.path().join("undan")).unwrap();
    let snapshots = folder.path().join("snapshots");
    std::fs::rename(&snapshots, folder.path().join("bilder")).unwrap();
    std::fs::write(&snapshots, "in the way").unwrap();
    session.edit(&write("seat", "Linköping")).unwrap();
    assert_eq!(session.window().trouble.unwrap().code, "folder-missing");
    assert!(session.window().saving == Some(Saving::Failed));
    session.answer(&write("seat", "Linköping")).unwrap();
    assert_eq!(session.window().trouble.unwrap().code, "folder-missing", "it is told until it can be saved");
    let elsewhere = folder.path().join("usb");
    std::fs::create_dir(&elsewhere).unwrap();
    session.save_as(&elsewhere.join("odling.iop")).unwrap();
    assert!(session.window().trouble.is_none() && session.window().saving == Some(Saving::Saved));
    let kept = iop_store::read_initiative(&elsewhere.join("odling.iop")).unwrap().initiative;
    assert_eq!(kept.answers["seat"].typed, "Linköping");
}

/// A session that has saved "Linköping" on a stick and written "Malmö" since it was drawn out, closed after that; with the
/// file's place and what the stick holds.
fn written_without_the_stick(folder: &TempDir) -> (Session, PathBuf, PathBuf) {
    let mut session = session(folder);
    session.speak("sv");
    begun(&mut session, "Odling");
    let row = named(&mut session, "Odling");
    session.open_recent(&row.id).unwrap();
    let [stick, drawn] = ["usb", "fickan"].map(|name| folder.path().join(name));
    std::fs::create_dir(&stick).unwrap();
    session.save_as(&stick.join("odling.iop")).unwrap();
    session.shelve(&deed(&row, "remove")).unwrap();
    session.open_path(&stick.join("odling.iop")).unwrap();
    session.edit(&write("seat", "Linköping")).unwrap();
    std::fs::rename(&stick, &drawn).unwrap();
    session.edit(&write("seat", "Malmö")).unwrap();
    assert_eq!(session.window().saving, Some(Saving::KeptAside));
    assert!(session.window().open.unwrap().saved.text.contains("kvar på den här datorn"));
    session.go(Page::Start);
    assert_eq!(session.window().saving, Some(Saving::KeptAside), "also where the page is about another thing");
    assert!(session.is_unsaved(), "the window does not close without a word");
    (session, stick, drawn)
}

fn seat_in(path: &Path) -> String {
    iop_store::read_initiative(path).unwrap().initiative.answers["seat"].typed.clone()
}

#[test]
fn what_could_not_be_saved_on_the_stick_is_saved_there_when_it_is_opened_the_next_time() {
    let folder = TempDir::new().unwrap();
    let (mut before, stick, drawn) = written_without_the_stick(&folder);
    before.close();
    let mut session = session(&folder);
    let told = |row: RecentView| row.trouble.map(|trouble| trouble.code);
    let away = named_in(&mut session, &stick);
    assert_eq!(away.name.text, "Odling", "the answers kept of it have a name");
    assert_eq!(told(away).as_deref(), Some("file-unsaved"), "also while the stick is away");
    std::fs::rename(&drawn, &stick).unwrap();
    let row = named(&mut session, "Odling");
    assert_eq!(told(row.clone()).as_deref(), Some("file-unsaved"));
    assert_eq!(seat_in(&stick.join("odling.iop")), "Linköping");

    session.open_recent(&row.id).unwrap();
    let shown = session.window();
    assert_eq!(shown.trouble.unwrap().code, "file-caught-up");
    assert!(shown.saving == Some(Saving::Saved));
    assert_eq!(seat_in(&stick.join("odling.iop")), "Malmö");
    let kept = session.shelf.versions(&stick.join("odling.iop"));
    let is_linkoping = |version: &iop_store::Version| {
        version.initiative.answers.get("seat").is_some_and(|seat| seat.typed == "Linköping")
    };
    assert!(kept.iter().any(is_linkoping), "what the file held can be found: {kept:?}");

    let row = named(&mut session, "Odling");
    assert_eq!(told(row.clone()), None);
    session.open_recent(&row.id).unwrap();
    assert!(session.window().trouble.is_none(), "it is told once");
}

#[test]
fn what_could_not_be_saved_never_goes_over_what_somebody_has_written_since() {
    let folder = TempDir::new().unwrap();
    let (mut session, stick, drawn) = written_without_the_stick(&folder);
    session.close();
    let on_stick = drawn.join("odling.iop");
    let changed = std::fs::read_to_string(&on_stick).unwrap().replace("Linköping", "Lund");
    std::fs::write(&on_stick, changed).unwrap();
    std::fs::rename(&drawn, &stick).unwrap();

    session.open_path(&stick.join("odling.iop")).unwrap();
    assert_eq!(session.window().trouble.unwrap().code, "file-changed-since");
    assert_eq!(seat_in(&stick.join("odling.iop")), "Lund");
    let kept = session.shelf.versions(&stick.join("odling.iop"));
    assert!(kept.iter().any(|version| version.initiative.answers["seat"].typed == "Malmö"), "it is among the versions");
    session.open_path(&stick.join("odling.iop")).unwrap();
    assert!(session.window().trouble.is_none(), "it is told once");
}

#[test]
fn what_could_not_be_saved_is_saved_when_the_stick_is_back_or_another_place_is_chosen() {
    let folder = TempDir::new().unwrap();
    let (mut session, stick, drawn) = written_without_the_stick(&folder);
    std::fs::rename(&drawn, &stick).unwrap();
    session.keep();
    assert!(!session.is_unsaved());
    assert_eq!(seat_in(&stick.join("odling.iop")), "Malmö");

    std::fs::rename(&stick, &drawn).unwrap();
    session.edit(&write("seat", "Lund")).unwrap();
    assert!(session.is_unsaved());
    session.save_as(&folder.path().join("odling.iop")).unwrap();
    session.close();
    std::fs::rename(&drawn, &stick).unwrap();
    session.open_path(&stick.join("odling.iop")).unwrap();
    assert!(session.window().trouble.is_none(), "the other file holds it");
    assert_eq!(seat_in(&stick.join("odling.iop")), "Malmö");
}

#[test]
fn a_copy_of_an_initiative_whose_file_lacks_the_latest_has_it() {
    let folder = TempDir::new().unwrap();
    let (mut session, stick, drawn) = written_without_the_stick(&folder);
    session.close();
    std::fs::rename(&drawn, &stick).unwrap();
    let row = named(&mut session, "Odling");
    session.shelve(&deed(&row, "copy")).unwrap();
    let copies = session.shelf.list().into_iter().filter(|entry| !entry.is_elsewhere);
    let seats: Vec<String> = copies.map(|entry| seat_in(&entry.path)).collect();
    assert_eq!(seats, ["Malmö"]);
}

#[test]
fn an_answer_is_shown_before_it_is_saved_and_saved_at_the_latest_when_the_initiative_is_let_go_of() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    begun(&mut session, "Odling");
    let row = named(&mut session, "Odling");
    session.open_recent(&row.id).unwrap();
    let path = session.open.as_ref().unwrap().path.clone();
    let seat =
        || iop_store::read_initiative(&path).unwrap().initiative.answers.get("seat").map(|seat| seat.typed.clone());
    let told = |session: &Session| session.window().saving;

    session.answer(&write("seat", "Linköping")).unwrap();
    assert_eq!((told(&session), seat()), (Some(Saving::OnItsWay), None), "shown, and not claimed to be saved");
    session.keep();
    assert_eq!((told(&session), seat().as_deref()), (Some(Saving::Saved), Some("Linköping")));

    session.answer(&write("seat", "Malmö")).unwrap();
    session.close();
    assert_eq!((told(&session), seat().as_deref()), (None, Some("Malmö")));
}

#[test]
fn an_answer_leaves_nothing_out_but_the_words_that_no_answer_changes() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    begun(&mut session, "Odling");
    for lang in ["sv", "ar", "so"] {
        session.speak(lang);
        let before = session.window().labels;
        assert!(before.as_ref().is_some_and(|labels| labels.len() > 100));
        for edit in [
            write("seat", "Malmö"),
            Edit::Choose {
                at: Spot { question: "party-kind".into(), row: None, column: None },
                option: "project".into(),
                chosen: true,
            },
            Edit::Clear { question: "party-kind".into() },
        ] {
            session.answer(&edit).unwrap();
            let whole = session.window();
            assert_eq!(whole.labels, before, "{lang} {edit:?}");
            assert_eq!(session.answered(), Window { labels: None, ..whole });
        }
    }
}

/// A profile that somebody has written for Provby, in a folder of its own.
fn provby(root: &TempDir) -> std::path::PathBuf {
    let folder = root.path().join("provby");
    std::fs::create_dir(&folder).unwrap();
    let source = shipped_sources().iter().find(|source| source.id == "umea").unwrap();
    std::fs::write(folder.join("profile.toml"), source.toml.replace("\"umea\"", "\"provby\"")).unwrap();
    for (lang, text) in source.texts {
        std::fs::write(folder.join(format!("{lang}.ftl")), text).unwrap();
    }
    folder
}

#[test]
fn an_issuer_from_a_folder_is_marked_and_named_by_the_file_and_missed_when_the_folder_is_not_open() {
    let folder = TempDir::new().unwrap();
    let issuer = provby(&folder);
    let mut first = session(&folder);
    first.speak("sv");
    first.open_profile(&issuer).unwrap();
    let PageView::Start(start) = first.window().page else { panic!("not the first page") };
    let listed = start.profiles.iter().find(|profile| profile.id == "provby").unwrap();
    assert!(listed.standing.as_ref().unwrap().text.contains("inte levererad med programmet"));
    first.begin("provby").unwrap();
    first.edit(&write("association-name", "Föreningen Solrosen")).unwrap();
    assert!(first.window().open.unwrap().foreign.is_some());
    first.go(Page::Result);
    assert!(first.window().open.unwrap().foreign.is_some());
    let path = first.open.as_ref().unwrap().path.clone();
    let hash = first.open.as_ref().unwrap().profile.hash.clone();
    drop(first);
    let kept = iop_store::read_initiative(&path).unwrap().initiative;
    assert_eq!((kept.profile.id.as_str(), kept.profile.hash.as_str()), ("provby", hash.as_str()));

    let mut second = session(&folder);
    second.open_path(&path).unwrap();
    let PageView::Overview(overview) = second.window().page else { panic!("no overview") };
    assert!(overview.missing_issuer.is_some());
    assert_eq!(second.window().open.unwrap().name.text, "Föreningen Solrosen");
    second.open_profile(&issuer).unwrap();
    let PageView::Overview(overview) = second.window().page else { panic!("no overview") };
    assert!(overview.missing_issuer.is_none());
    assert!(overview.changed_issuer.is_none(), "the folder is as it was");
    second.change_issuer("umea").unwrap();
    assert!(second.window().open.unwrap().foreign.is_none());
    second.change_issuer("provby").unwrap();
    assert!(second.window().open.unwrap().foreign.is_some());
}

#[test]
fn a_folder_that_has_been_changed_is_told_until_somebody_says_that_the_text_has_been_read() {
    let folder = TempDir::new().unwrap();
    let issuer = provby(&folder);
    let mut session = session(&folder);
    session.open_profile(&issuer).unwrap();
    session.begin("provby").unwrap();
    session.edit(&write("association-name", "Föreningen Solrosen")).unwrap();
    let text = std::fs::read_to_string(issuer.join("sv.ftl")).unwrap();
    std::fs::write(issuer.join("sv.ftl"), text + "\n# ändrad\n").unwrap();
    session.open_profile(&issuer).unwrap();
    for page in [Page::Overview, Page::Result] {
        let changed = changed_issuer(&mut session, page).unwrap();
        assert_eq!(changed.id, "provby");
        assert!(changed.hint.is_some());
    }
    session.change_issuer("provby").unwrap();
    assert_eq!(changed_issuer(&mut session, Page::Overview), None);
    let kept = session.open.as_ref().unwrap();
    assert_eq!(kept.initiative.profile.hash, kept.profile.hash, "the file remembers the new text");
}

#[test]
fn a_text_that_came_with_another_version_of_the_program_is_told_until_somebody_says_that_it_has_been_read() {
    let folder = TempDir::new().unwrap();
    let mut first = session(&folder);
    first.begin("linkoping").unwrap();
    first.edit(&write("association-name", "Föreningen Solrosen")).unwrap();
    let path = first.open.as_ref().unwrap().path.clone();
    drop(first);
    let kept = std::fs::read_to_string(&path).unwrap();
    let says = shipped("linkoping").unwrap().says;
    assert!(kept.contains(&says), "the file keeps what the issuer said: {kept}");

    std::fs::write(&path, kept.replace(&says, "0000000000000000")).unwrap();
    let mut later = session(&folder);
    later.open_path(&path).unwrap();
    for page in [Page::Overview, Page::Result] {
        let changed = changed_issuer(&mut later, page).unwrap();
        assert_eq!(changed.id, "linkoping");
        assert!(changed.message.text.contains("den här versionen av programmet"), "{}", changed.message.text);
        assert!(changed.hint.is_some());
    }
    later.change_issuer("linkoping").unwrap();
    assert_eq!(changed_issuer(&mut later, Page::Overview), None);
    drop(later);
    assert!(std::fs::read_to_string(&path).unwrap().contains(&says), "the file remembers the new text");

    // A file from before this was kept says nothing, and keeps it from now on.
    let without = kept.replace(&format!(",\n    \"says\": \"{says}\""), "");
    assert!(!without.contains("says"), "{without}");
    std::fs::write(&path, without).unwrap();
    let mut old = session(&folder);
    old.open_path(&path).unwrap();
    assert_eq!(changed_issuer(&mut old, Page::Overview), None);
    old.edit(&write("association-name", "Föreningen Solen")).unwrap();
    assert!(std::fs::read_to_string(&path).unwrap().contains(&says));
}

#[test]
fn a_faulty_folder_and_one_that_takes_the_name_of_a_shipped_issuer_are_refused() {
    let folder = TempDir::new().unwrap();
    let issuer = provby(&folder);
    let mut session = session(&folder);
    std::fs::write(issuer.join("so.ftl"), "").unwrap();
    let told = session.open_profile(&issuer).unwrap_err();
    assert_eq!(told.code, "profile-folder-faulty");
    assert!(told.args["first"].starts_with("so.ftl"), "{told:?}");
    let shipped = folder.path().join("umea");
    std::fs::rename(issuer, &shipped).unwrap();
    assert_eq!(session.open_profile(&shipped).unwrap_err().code, "profile-id-is-shipped");
}

fn typed_on_paper(question: &str, text: &str) -> Edit {
    Edit::Enter { question: question.into(), text: text.into(), lang: "sv".into() }
}

#[test]
fn an_answer_from_paper_is_one_change_and_a_wrong_one_changes_nothing() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.begin("linkoping").unwrap();
    session.edit(&typed_on_paper("values", "1 2")).unwrap();
    assert_eq!(session.edit(&typed_on_paper("values", "77")).unwrap_err().code, "paper-option-unknown");
    assert_eq!(session.edit(&typed_on_paper("org-number", "850412-1234")).unwrap_err().code, "org-number-personnummer");
    let open = session.open.as_ref().unwrap();
    assert_eq!(open.initiative.answers["values"].choice.len(), 2);
    assert_eq!(open.history.changes().count(), 1);
    session.undo().unwrap();
    assert!(session.open.as_ref().unwrap().initiative.answers.is_empty());
}

#[test]
fn undoing_on_the_wall_shows_the_question_that_changed() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.begin("linkoping").unwrap();
    session.edit(&write("association-name", "Solrosen")).unwrap();
    session.go(Page::Group { question: "party-kind".into() });
    session.undo().unwrap();
    let PageView::Group(view) = session.window().page else { panic!("not the wall") };
    assert_eq!(view.question.id, "association-name");
}

#[test]
fn who_was_there_enters_an_answer_only_when_the_group_asks_and_once() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.speak("ar");
    session.begin("linkoping").unwrap();
    session.go(Page::Session);
    session.begin_meeting(false).unwrap();
    session.edit(&write("association-name", "Solrosen")).unwrap();
    assert_eq!(session.tell_present().unwrap_err().code, "session-present-missing");
    let PageView::Session(view) = session.window().page else { panic!("not the session") };
    let at = Spot { question: "sessions".into(), row: Some(view.today.unwrap().id), column: Some("present".into()) };
    session.edit(&Edit::Write { at, lang: None, text: "9".into() }).unwrap();
    let answers = |session: &Session| session.open.as_ref().unwrap().initiative.answers.clone();
    assert!(!answers(&session).contains_key("local-change"));
    session.tell_present().unwrap();
    session.tell_present().unwrap();
    let told = &answers(&session)["local-change"].text;
    assert_eq!(told["sv"], "2026-03-24 var 9 personer med och arbetade fram initiativet.");
    assert!(told["ar"].contains("2026-03-24") && told["ar"].matches('9').count() == 1, "{}", told["ar"]);
    session.undo().unwrap();
    assert!(!answers(&session).contains_key("local-change"));
    session.end_meeting().unwrap();
    let noted = &answers(&session)["sessions"].rows[0];
    assert_eq!(noted.cells["decided"].choice, ["association-name"]);
}

#[test]
fn who_finds_out_is_kept_when_the_answer_is_taken_away_and_is_nothing_by_itself() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.begin("linkoping").unwrap();
    session.edit(&write("seat", "Norr")).unwrap();
    session.edit(&Edit::Who { question: "seat".into(), text: "kassören".into() }).unwrap();
    session.edit(&Edit::By { question: "seat".into(), text: "maj".into() }).unwrap();
    session.edit(&Edit::Clear { question: "seat".into() }).unwrap();
    let answer = &session.open.as_ref().unwrap().initiative.answers["seat"];
    assert_eq!((answer.typed.as_str(), answer.who.as_str(), answer.by.as_str()), ("", "kassören", "maj"));
    assert!(answer.is_blank());
}

#[test]
fn where_a_file_was_saved_is_told_until_another_is_chosen_or_the_page_is_left() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.begin("linkoping").unwrap();
    session.speak("ar");
    let told = |session: &Session| session.window().done.map(|done| done.message.text);
    let path = folder.path().join("brev.pdf");
    session.write_chosen(Some((path.clone(), b"%PDF".to_vec()))).unwrap();
    assert!(told(&session).unwrap().contains(&path.display().to_string()));
    session.write_chosen(None).unwrap();
    assert_eq!(told(&session), None, "nothing was chosen, and nothing is claimed");
    session.save_as(&folder.path().join("stick.iop")).unwrap();
    assert!(told(&session).unwrap().contains("stick.iop"));
    session.write_chosen(Some((folder.path().join("no/such/folder.pdf"), Vec::new()))).unwrap_err();
    assert_eq!(told(&session), None);
}

#[test]
fn a_group_that_asks_what_is_next_stays_with_that_question_while_it_answers() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.begin("linkoping").unwrap();
    session.go(Page::Group { question: String::new() });
    let shown = |session: &Session| match session.window().page {
        PageView::Group(view) => view.question.id,
        other => panic!("{other:?}"),
    };
    assert_eq!(shown(&session), "party-kind");
    let at = Spot { question: "party-kind".into(), row: None, column: None };
    session.edit(&Edit::Choose { at, option: "own".into(), chosen: true }).unwrap();
    assert_eq!(shown(&session), "party-kind", "answered, and still there to be talked about");
}

#[test]
fn a_meeting_keeps_its_row_when_its_day_is_written_anew() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.begin("linkoping").unwrap();
    session.begin_meeting(false).unwrap();
    let row = |session: &Session| match session.window().page {
        PageView::Session(view) => view.today.map(|row| row.id),
        other => panic!("{other:?}"),
    };
    session.go(Page::Session);
    let begun = row(&session).unwrap();
    for day in ["2026-03", "i går", "2026-03-23"] {
        let at = Spot { question: "sessions".into(), row: Some(begun.clone()), column: Some("day".into()) };
        session.edit(&Edit::Write { at, lang: None, text: day.into() }).unwrap();
        assert_eq!(row(&session).as_ref(), Some(&begun), "{day}");
    }
    session.edit(&write("seat", "Norr")).unwrap();
    session.end_meeting().unwrap();
    let rows = &session.open.as_ref().unwrap().initiative.answers["sessions"].rows;
    assert_eq!(rows.len(), 1, "the meeting is one, whatever day it got");
    assert_eq!(rows[0].cells["decided"].choice, ["seat"]);
    session.begin_meeting(false).unwrap();
    assert_ne!(row(&session), Some(begun), "the next one is another");
}

#[test]
fn what_is_taken_back_and_made_again_is_told_so_that_it_can_be_shown() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.begin("linkoping").unwrap();
    session.edit(&write("seat", "Norr")).unwrap();
    session.go(Page::topic("need"));
    assert_eq!(session.undo().unwrap().as_deref(), Some("seat"));
    assert_eq!(Some(&session.page), page_of("seat").as_ref(), "the page of its topic that asks it");
    assert_eq!(session.redo().unwrap().as_deref(), Some("seat"));
    assert_eq!(session.redo().unwrap(), None, "nothing is left");
}

/// What the page of the meeting tells: whether it is under way, and what has been decided.
fn meeting(session: &mut Session) -> (bool, Vec<String>) {
    session.go(Page::Session);
    let PageView::Session(view) = session.window().page else { panic!("not the session") };
    (view.underway.is_some(), view.decided.into_iter().map(|link| link.question).collect())
}

#[test]
fn a_meeting_goes_on_when_the_program_is_closed_and_its_end_is_written_down_once() {
    let folder = TempDir::new().unwrap();
    let mut first = session(&folder);
    first.begin("linkoping").unwrap();
    first.edit(&write("seat", "Norr")).unwrap();
    first.begin_meeting(false).unwrap();
    first.edit(&write("association-name", "Solrosen")).unwrap();
    let path = first.open.as_ref().unwrap().path.clone();
    let file = std::fs::read_to_string(&path).unwrap();
    assert!(!file.contains("before"), "how the answers stood is never in the file");
    // Nothing is closed in an orderly way.
    drop(first);

    let mut second = session(&folder);
    second.open_path(&path).unwrap();
    assert_eq!(meeting(&mut second), (true, vec!["association-name".to_owned()]));
    second.edit(&write("email", "info@solrosen.example")).unwrap();
    second.begin_meeting(false).unwrap();
    assert_eq!(meeting(&mut second).1.len(), 2, "to begin again changes nothing");
    second.end_meeting().unwrap();
    assert_eq!(meeting(&mut second), (false, vec!["association-name".to_owned(), "email".to_owned()]));
    drop(second);

    let mut third = session(&folder);
    third.open_path(&path).unwrap();
    assert_eq!(meeting(&mut third), (false, vec!["association-name".to_owned(), "email".to_owned()]));
    assert_eq!(third.open.as_ref().unwrap().initiative.answers["sessions"].rows.len(), 1);
}

#[test]
fn what_was_decided_stays_written_down_whatever_is_taken_back_after_the_meeting() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.begin("linkoping").unwrap();
    session.begin_meeting(false).unwrap();
    session.go(Page::Session);
    let PageView::Session(view) = session.window().page else { panic!("not the session") };
    let place = |text: &str| Edit::Write {
        at: Spot {
            question: "sessions".into(),
            row: Some(view.today.clone().unwrap().id),
            column: Some("place".into()),
        },
        lang: None,
        text: text.into(),
    };
    session.edit(&place("Biblioteket")).unwrap();
    session.edit(&write("association-name", "Solrosen")).unwrap();
    session.edit(&write("email", "info@solrosen.example")).unwrap();
    session.end_meeting().unwrap();
    let noted = |session: &Session| {
        let rows = session.open.as_ref().unwrap().initiative.answers["sessions"].rows.clone();
        assert_eq!(rows.len(), 1);
        (rows[0].typed("place").unwrap_or_default().to_owned(), rows[0].cells["decided"].choice.clone())
    };
    let decided = vec!["association-name".to_owned(), "email".to_owned()];
    assert_eq!(session.undo().unwrap().as_deref(), Some("email"), "the last answer, not the end of the meeting");
    assert_eq!(meeting(&mut session), (false, vec!["association-name".to_owned()]));
    assert_eq!(session.undo().unwrap().as_deref(), Some("association-name"));
    session.go(Page::topic("party"));
    assert_eq!(session.undo().unwrap().as_deref(), Some("sessions"));
    assert_eq!(session.page, Page::Session, "what was taken back is shown");
    assert_eq!(noted(&session), (String::new(), decided.clone()));
    assert_eq!(session.undo().unwrap(), None);
    session.turn_to(3).unwrap();
    assert_eq!(noted(&session), ("Biblioteket".to_owned(), decided));
    session.go(Page::History);
    let PageView::History(history) = session.window().page else { panic!("no history") };
    let told: Vec<_> = history.changes.iter().map(|change| (change.link.is_some(), change.after.len())).collect();
    assert_eq!(told, [(true, 1); 3], "each change has its name and what has come: {:#?}", history.changes);
}

#[test]
fn who_forgot_to_begin_counts_from_when_the_file_was_opened() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    session.begin("linkoping").unwrap();
    session.edit(&write("association-name", "Solrosen")).unwrap();
    session.begin_meeting(true).unwrap();
    assert_eq!(meeting(&mut session), (true, vec!["association-name".to_owned()]));
}

#[test]
fn a_copy_is_in_no_meeting_and_what_is_erased_leaves_none_behind() {
    let folder = TempDir::new().unwrap();
    let mut session = session(&folder);
    let id = begun(&mut session, "Solrosen").id;
    session.open_recent(&id).unwrap();
    session.begin_meeting(false).unwrap();
    let meetings = || std::fs::read_dir(folder.path().join("meetings")).unwrap().count();
    session.shelve(&Deed::Copy { id: id.clone() }).unwrap();
    assert_eq!(meetings(), 1);
    session.close();
    session.shelve(&Deed::Remove { id }).unwrap();
    assert_eq!(meetings(), 1, "it can be taken back");
    session.go(Page::Bin);
    let PageView::Bin(view) = session.window().page else { panic!("not the bin") };
    session.shelve(&Deed::Erase { name: view.binned[0].id.clone() }).unwrap();
    assert_eq!(meetings(), 0);
}
