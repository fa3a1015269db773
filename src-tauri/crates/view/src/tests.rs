//! The views as stories.

use super::*;
use iop_core::answers::{Answer, Row, State};
use iop_core::catalogue::{Part, TOPICS, pages as pages_of_questions, questions};
use iop_core::profile::{shipped, shipped_sources};
use iop_core::question::Kind;
use iop_core::{DocumentKind, Initiative, Profile};
use iop_words::Words;
use jiff::civil::date;
use serde_json::Value;
use std::collections::BTreeSet;

mod region;
mod sections;

pub(crate) struct House {
    words: Words,
    profiles: Vec<Profile>,
    looks: Looks,
    recorded: Recorded,
}

impl House {
    pub(crate) fn new() -> Self {
        let profiles = shipped_sources().iter().filter_map(|source| shipped(source.id)).collect();
        Self { words: Words::shipped().unwrap(), profiles, looks: Looks::default(), recorded: Recorded::new() }
    }

    fn profile(&self, id: &str) -> &Profile {
        self.profiles.iter().find(|profile| profile.id == id).unwrap()
    }

    pub(crate) fn show(&self, initiative: &Initiative, lang: &str, page: &Page, refused: Option<&Spot>) -> Window {
        self.show_changed(initiative, lang, page, refused, &[])
    }

    pub(crate) fn show_changed(
        &self,
        initiative: &Initiative,
        lang: &str,
        page: &Page,
        refused: Option<&Spot>,
        changes: &[Changed<'_>],
    ) -> Window {
        self.show_opened(lang, page, self.opened(initiative, refused, changes))
    }

    /// An initiative that was opened as it stands.
    pub(crate) fn opened<'a>(
        &'a self,
        initiative: &'a Initiative,
        refused: Option<&'a Spot>,
        changes: &'a [Changed<'a>],
    ) -> Opened<'a> {
        Opened {
            initiative,
            profile: self.profile(&initiative.profile.id),
            is_profile_missing: false,
            refused,
            lies_at: "initiativ.iop",
            read_only: None,
            can_undo: false,
            can_redo: false,
            saving: Saving::Saved,
            lines_from: 0,
            as_opened: &initiative.answers,
            written_time: None,
            meeting: None,
            changes,
        }
    }

    pub(crate) fn show_opened(&self, lang: &str, page: &Page, opened: Opened<'_>) -> Window {
        let initiative = opened.initiative;
        let earlier = [Shelved {
            id: "a".into(),
            lies_at: "a.iop".into(),
            association: "Föreningen Solrosen".into(),
            initiative: String::new(),
            profile: "linkoping".into(),
            changed: Some(date(2026, 3, 24)),
            content: Some(initiative.clone()),
            is_elsewhere: false,
            is_archived: false,
            is_missing: false,
            versions: 2,
            problem: None,
        }];
        let bin = [Binned {
            name: "b".into(),
            association: String::new(),
            initiative: "Språkkafé".into(),
            lay_at: "b.iop".into(),
            removed: date(2026, 3, 24),
            versions: 3,
        }];
        let day = date(2026, 3, 23);
        let versions = [Kept { taken: "1".into(), day, time: "14:05".into(), initiative: initiative.clone() }];
        let scene = Scene {
            has_labels: false,
            words: &self.words,
            lang,
            looks: &self.looks,
            profiles: &self.profiles,
            today: date(2026, 3, 24),
            opened: Some(opened),
            shelf: &earlier,
            bin: &bin,
            versions: &versions,
            done: Some(Done { id: "remove", name: String::new(), undo: None }),
            recorded: &self.recorded,
            examples: &[],
            trouble: None,
        };
        window(&scene, page)
    }

    /// The questions of a topic, all its pages together.
    pub(crate) fn topic(&self, initiative: &Initiative, topic: &str) -> TopicView {
        let first = self.questions(initiative, &Page::topic(topic));
        let rest = first.sections.iter().skip(1).map(|section| self.questions(initiative, &section.page));
        let (mut questions, mut problems) = (first.questions.clone(), first.problems.clone());
        for page in rest.collect::<Vec<_>>() {
            questions.extend(page.questions);
            problems.extend(page.problems);
        }
        TopicView { problems, questions, ..first }
    }

    pub(crate) fn questions(&self, initiative: &Initiative, page: &Page) -> TopicView {
        match self.show(initiative, "sv", page, None).page {
            PageView::Topic(view) => view,
            other => panic!("{other:?} has no questions"),
        }
    }
}

/// Every option chosen and every field filled with something that cannot be read, so that all words are needed.
fn everything(profile: &str) -> Initiative {
    let mut initiative = Initiative::new("x", profile);
    let fill = |kind: Kind| match kind {
        Kind::Choice(set) => Answer::choose(set.options[0]),
        Kind::Many(set) => {
            Answer { choice: set.options.iter().map(|option| (*option).to_owned()).collect(), ..Answer::default() }
        }
        Kind::Text => Answer::text("ar", "نص"),
        _ => Answer::typed("?"),
    };
    for question in questions() {
        let answer = match question.kind {
            Kind::Table(columns) => {
                let cells = columns.iter().map(|column| (column.id.to_owned(), fill(column.kind))).collect();
                Answer { rows: vec![Row { id: "r".into(), cells, ..Row::default() }], ..Answer::default() }
            }
            kind => fill(kind),
        };
        initiative.answers.insert(question.id.into(), answer);
    }
    initiative
}

/// The sheet on a page.
pub(crate) fn sheet(view: &TopicView) -> &GridView {
    let grid = view.questions.iter().find_map(|question| match &question.field {
        Field::Grid(grid) => Some(grid),
        _ => None,
    });
    grid.expect("the page has a sheet")
}

/// A cell of a sheet.
pub(crate) fn cell_of<'a>(grid: &'a GridView, line: usize, column: &str) -> &'a GridCell {
    let at = grid.columns.iter().position(|known| known.id == column).expect("the sheet has the column");
    &grid.lines[line].cells[at]
}

fn pages() -> Vec<Page> {
    let mut pages: Vec<Page> = pages_of_questions().map(|(topic, section)| Page::section(topic, section)).collect();
    pages.extend([
        Page::Welcome,
        Page::Start,
        Page::Bin,
        Page::Versions { id: "a".into() },
        Page::Overview,
        Page::Group { question: String::new() },
        Page::PaperEntry { number: String::new(), ask: false, last: None },
        Page::PaperEntry { number: "3.99".into(), ask: true, last: Some("11.1".into()) },
        Page::PaperEntry { number: "11.1".into(), ask: true, last: Some("11.1".into()) },
        Page::ToDo { only: None },
        Page::Session,
        Page::Questions,
        Page::Review,
        Page::History,
        Page::Result,
        Page::Chairs,
    ]);
    pages.extend(
        DocumentKind::ALL
            .map(|kind| Page::Document(Paper { kind, lang: "ar".into(), beside: Some("sv".into()), own_file: false })),
    );
    pages
}

/// Every phrase in a view with where it stands.
fn phrases(value: &Value, at: &str, found: &mut Vec<(String, String, String, bool)>) {
    match value {
        Value::Object(fields) => {
            if let (Some(Value::String(text)), Some(Value::String(lang)), Some(_)) =
                (fields.get("text"), fields.get("lang"), fields.get("dir"))
            {
                let is_fallback = fields.get("isFallback").is_some_and(|is| is == true);
                found.push((at.to_owned(), text.clone(), lang.clone(), is_fallback));
            }
            for (name, field) in fields {
                phrases(field, &format!("{at}.{name}"), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                phrases(item, &format!("{at}[{index}]"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn every_page_has_all_its_words_in_every_language() {
    let house = House::new();
    let mut faults = Vec::new();
    for profile in &house.profiles {
        for initiative in [Initiative::new("x", &profile.id), everything(&profile.id)] {
            for lang in ["sv", "ar", "so"] {
                for page in pages() {
                    let mut found = Vec::new();
                    let view = serde_json::to_value(house.show(&initiative, lang, &page, None)).unwrap();
                    phrases(&view, "", &mut found);
                    assert!(found.len() > 50, "{page:?} shows next to nothing");
                    let bad = found
                        .iter()
                        .filter(|(_, text, _, is_fallback)| *is_fallback || text.contains('⟨') || text.contains("{$"));
                    faults.extend(bad.map(|(at, text, ..)| format!("{lang} {page:?} {at}: {text}")));
                }
            }
        }
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn a_branch_that_is_not_taken_is_not_in_the_view_and_its_answer_comes_back_with_it() {
    let house = House::new();
    let mut initiative = Initiative::new("x", "linkoping");
    initiative.answers.insert("party-kind".into(), Answer::choose("project"));
    initiative.answers.insert("owner-name".into(), Answer::typed("Föreningen Solrosen"));
    let asks_owner = |initiative: &Initiative| {
        let view = house.topic(initiative, "party");
        view.questions.into_iter().find(|question| question.id == "owner-name")
    };
    assert!(asks_owner(&initiative).is_some());
    initiative.answers.insert("party-kind".into(), Answer::choose("own"));
    assert!(asks_owner(&initiative).is_none());
    initiative.answers.insert("party-kind".into(), Answer::choose("project"));
    let Some(Field::Line(input)) = asks_owner(&initiative).map(|question| question.field) else { panic!("not a line") };
    assert_eq!(input.text, "Föreningen Solrosen");
}

#[test]
fn an_amount_that_is_none_is_told_at_its_cell_and_in_the_summary_and_what_was_typed_stays() {
    let house = House::new();
    let mut initiative = Initiative::new("x", "linkoping");
    let cells = [("kind".to_owned(), Answer::choose("money")), ("amount".to_owned(), Answer::typed("tolv"))];
    let row = Row { id: "r1".into(), cells: cells.into(), ..Row::default() };
    initiative.answers.insert("contributions".into(), Answer { rows: vec![row], ..Answer::default() });
    let view = house.topic(&initiative, "resources");
    let grid = sheet(&view);
    let cell = cell_of(grid, 0, "each-year");
    assert_eq!(cell.dom, "q-contributions-0-each-year");
    assert_eq!(cell.problems[0].code, "amount-not-a-number");
    assert_eq!((cell.text.as_str(), &cell.shown), ("tolv", &None));
    let fault = view.problems.iter().find(|fault| fault.problem.dom == "q-contributions-0-each-year").unwrap();
    let (line, column) = fault.cell.as_ref().unwrap();
    let number = &view.questions.iter().find(|question| question.id == "contributions").unwrap().number;
    let told = [&fault.number, &line.text, &column.text].map(|text| text.replace(['\u{2068}', '\u{2069}'], ""));
    assert_eq!((told[0].as_str(), told[1].as_str()), (number.as_str(), "Rad 1"), "{told:?}");
    assert!(!told[2].is_empty());
}

#[test]
fn an_answer_that_does_not_count_while_nobody_agrees_about_it_says_so() {
    let house = House::new();
    let mut initiative = Initiative::new("x", "linkoping");
    let waits = |initiative: &Initiative| house.topic(initiative, "party").questions[0].waits.clone();
    let chosen = Answer::choose("own");
    initiative.answers.insert("party-kind".into(), chosen.clone());
    assert_eq!(waits(&initiative), None);
    for (state, word) in [(State::NotAgreed, "inte överens"), (State::DontKnow, "Vet inte än")] {
        initiative.answers.insert("party-kind".into(), Answer { state, ..chosen.clone() });
        let told = waits(&initiative).unwrap().text;
        assert!(told.contains("räknas inte") && told.contains(word), "{told}");
        initiative.answers.insert("party-kind".into(), Answer { state, ..Answer::default() });
        assert_eq!(waits(&initiative), None, "there is nothing that could count");
    }
    initiative.answers.insert("party-kind".into(), Answer { state: State::Partly, ..chosen });
    assert_eq!(waits(&initiative), None, "what is begun counts");
}

#[test]
fn answers_that_need_a_look_are_told_where_all_is_looked_over_and_before_it_is_handed_in() {
    let house = House::new();
    let mut initiative = Initiative::new("x", "linkoping");
    let told = |initiative: &Initiative, kind: DocumentKind| {
        let paper = Paper { kind, lang: "sv".into(), beside: None, own_file: false };
        match house.show(initiative, "sv", &Page::Document(paper), None).page {
            PageView::Document(view) => view.faults,
            other => panic!("{other:?}"),
        }
    };
    let counted = |initiative: &Initiative| match house.show(initiative, "sv", &Page::Overview, None).page {
        PageView::Overview(view) => view.faults.map(|faults| faults.text),
        other => panic!("{other:?}"),
    };
    assert!(told(&initiative, DocumentKind::Initiative).is_empty() && counted(&initiative).is_none());
    initiative.answers.insert("start".into(), Answer::typed("31/2"));
    initiative.answers.insert("email".into(), Answer::typed("x@@y"));
    let faults = told(&initiative, DocumentKind::Initiative);
    let questions: Vec<&str> = faults.iter().map(|fault| fault.link.question.as_str()).collect();
    assert_eq!(questions, ["email", "start"]);
    assert!(faults[1].message.text.contains("saknas året"), "{faults:?}");
    assert!(counted(&initiative).is_some_and(|told| told.contains('2')));
    assert!(told(&initiative, DocumentKind::Questionnaire).is_empty(), "nobody hands in a questionnaire");
}

#[test]
fn a_refused_number_is_told_at_the_question_where_it_was_typed() {
    let house = House::new();
    let mut initiative = Initiative::new("x", "linkoping");
    initiative.answers.insert("party-kind".into(), Answer::choose("own"));
    let spot = Spot { question: "org-number".into(), row: None, column: None };
    let shown = house.show(&initiative, "sv", &page_of("org-number").unwrap(), Some(&spot));
    let PageView::Topic(view) = shown.page else { panic!("no topic") };
    let told: Vec<&QuestionView> =
        view.questions.iter().filter(|q| q.problems.iter().any(|p| p.code == "org-number-personnummer")).collect();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].id, "org-number");
}

#[test]
fn a_refused_number_in_a_table_is_told_in_its_cell_and_at_the_top() {
    let house = House::new();
    let mut initiative = Initiative::new("x", "linkoping");
    let rows = ["a", "b"].map(|id| Row { id: id.to_owned(), ..Row::default() }).into();
    initiative.answers.insert("parties".into(), Answer { rows, ..Answer::default() });
    let spot = Spot { question: "parties".into(), row: Some("b".into()), column: Some("org-number".into()) };
    let shown = house.show(&initiative, "ar", &Page::topic("resources"), Some(&spot));
    let PageView::Topic(view) = shown.page else { panic!("no topic") };
    let told: Vec<&str> = view
        .problems
        .iter()
        .filter(|fault| fault.problem.code == "org-number-personnummer")
        .map(|fault| fault.problem.dom.as_str())
        .collect();
    assert_eq!(told, ["q-parties-1-org-number"]);
}

#[test]
fn the_issuers_words_stand_in_swedish_under_the_claim_whatever_the_window_speaks() {
    let house = House::new();
    let initiative = Initiative::new("x", "linkoping");
    let shown = house.show(&initiative, "ar", &page_of("initiative-claim").unwrap(), None);
    assert_eq!(shown.dir, Dir::Rtl);
    let PageView::Topic(view) = shown.page else { panic!("no topic") };
    let claim = view.questions.iter().find(|question| question.id == "initiative-claim").unwrap();
    let quote = &claim.criteria[0];
    assert_eq!(quote.code, "LIN-1");
    assert_eq!((quote.text.lang.as_str(), quote.text.dir), ("sv", Dir::Ltr));
    assert!(quote.text.text.starts_with("Verksamheten sker på initiativ"));
    assert_eq!(quote.asked.as_ref().unwrap().lang, "ar");
}

#[test]
fn free_text_has_a_box_in_swedish_in_the_windows_language_and_in_every_language_used() {
    let house = House::new();
    let mut initiative = Initiative::new("x", "linkoping");
    initiative.languages = vec!["sv".into(), "so".into()];
    let shown = house.show(&initiative, "ar", &Page::topic("need"), None);
    let PageView::Topic(view) = shown.page else { panic!("no topic") };
    let described = view.questions.iter().find(|question| question.id == "need-description").unwrap();
    let Field::Text(boxes) = &described.field else { panic!("not free text") };
    assert_eq!(boxes.iter().map(|b| b.lang.as_str()).collect::<Vec<_>>(), ["sv", "so", "ar"]);
}

#[test]
fn only_money_asks_for_a_receiver_and_only_work_asks_for_hours() {
    let house = House::new();
    let columns = |kind: &str| {
        let mut initiative = Initiative::new("x", "linkoping");
        let row = Row { id: "r".into(), cells: [("kind".into(), Answer::choose(kind))].into(), ..Row::default() };
        initiative.answers.insert("contributions".into(), Answer { rows: vec![row], ..Answer::default() });
        let view = house.topic(&initiative, "resources");
        let grid = sheet(&view);
        let open = grid.columns.iter().zip(&grid.lines[0].cells).filter(|(_, cell)| !cell.is_closed);
        open.map(|(column, _)| column.id.clone()).collect::<Vec<_>>()
    };
    assert!(columns("money").contains(&"receiver".to_owned()));
    assert!(!columns("money").contains(&"rate".to_owned()));
    assert!(columns("volunteers").contains(&"rate".to_owned()));
    assert!(!columns("volunteers").contains(&"receiver".to_owned()));
}

#[test]
fn nothing_answered_is_shown_as_not_answered_and_never_as_against() {
    let house = House::new();
    let shown = house.show(&Initiative::new("x", "malmo-asn"), "so", &Page::Result, None);
    let PageView::Result(view) = shown.page else { panic!("no result") };
    assert_eq!(view.criteria.len(), 12);
    assert!(view.criteria.iter().all(|criterion| criterion.verdict == "not-answered"));
    assert!(view.criteria.iter().all(|criterion| criterion.because.iter().all(|reason| !reason.links.is_empty())));
    assert_eq!(view.party.outcome, "");
}

#[test]
fn how_old_an_issuers_text_is_is_told_in_the_language_of_the_window() {
    let house = House::new();
    let dated = |lang: &str, profile: &str| {
        let shown = house.show(&Initiative::new("x", "general"), lang, &Page::Start, None);
        let PageView::Start(view) = shown.page else { panic!("no start") };
        let standing = view.profiles.into_iter().find(|choice| choice.id == profile).unwrap().standing.unwrap();
        standing.text.replace(['\u{2068}', '\u{2069}'], "")
    };
    assert!(dated("sv", "linkoping").contains("tidigast maj 2022"));
    assert!(dated("so", "linkoping").contains("Maajo 2022 ama ka dib"));
    assert!(dated("ar", "linkoping").contains("أيار/مايو 2022 أو بعده"));
    assert!(dated("ar", "malmo-asn").contains("كانون الأول/ديسمبر 2022"));
}

#[test]
fn a_reason_is_told_once_with_every_answer_it_rests_on() {
    let house = House::new();
    let mut initiative = Initiative::new("x", "malmo-asn");
    initiative.answers.insert("party-kind".into(), Answer::choose("own"));
    initiative.answers.insert("legal-form".into(), Answer::choose("ideell-forening"));
    let PageView::Result(view) = house.show(&initiative, "sv", &Page::Result, None).page else { panic!("no result") };
    let told: BTreeSet<&str> = view.party.because.iter().map(|reason| reason.code.as_str()).collect();
    assert_eq!(told.len(), view.party.because.len(), "{told:?}");
    let most = view.party.because.iter().max_by_key(|reason| reason.links.len()).unwrap();
    let answers: BTreeSet<&str> = most.links.iter().map(|link| link.question.as_str()).collect();
    assert!(answers.len() > 3, "{answers:?}");
    assert_eq!(answers.len(), most.links.len(), "each answer once");
}

#[test]
fn a_criterion_about_two_things_tells_the_reasons_of_each_by_name_and_whose_words_it_is_in() {
    let house = House::new();
    let mut initiative = Initiative::new("x", "malmo-asn");
    initiative.answers.insert("need-claim".into(), Answer::choose("yes"));
    initiative.answers.insert("board".into(), Answer::typed("Kulturnämnden"));
    let shown = house.show(&initiative, "sv", &Page::Result, None);
    let PageView::Result(view) = shown.page else { panic!("no result") };
    let criterion = |code: &str| view.criteria.iter().find(|criterion| criterion.code == code).unwrap();
    let aspects = &criterion("MAL-9").aspects;
    assert_eq!(aspects.iter().map(|aspect| aspect.code.as_str()).collect::<Vec<_>>(), ["need", "remit"]);
    let causes = aspects[1].because.iter().flat_map(|reason| &reason.links).map(|link| link.question.as_str());
    assert_eq!(causes.collect::<Vec<_>>(), ["board"]);
    assert!(criterion("MAL-1").aspects.is_empty(), "one thing needs no tree");
    for criterion in &view.criteria {
        let source = criterion.source.as_ref().unwrap().text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(source.contains("ASN-2021-4461") && source.contains("december 2022"), "{source}");
    }
}

#[test]
fn a_text_that_exists_only_in_arabic_is_listed_as_missing_in_swedish() {
    let house = House::new();
    let mut initiative = Initiative::new("x", "linkoping");
    initiative.answers.insert("need-description".into(), Answer::text("ar", "العزلة"));
    let shown = house.show(&initiative, "sv", &Page::Result, None);
    let PageView::Result(view) = shown.page else { panic!("no result") };
    assert_eq!(view.gaps.texts.len(), 1);
    assert_eq!(view.gaps.texts[0].link.question, "need-description");
    assert_eq!(view.gaps.texts[0].text.lang, "ar");
}

#[test]
fn an_unreviewed_language_says_so_on_every_page_and_swedish_does_not() {
    let house = House::new();
    for page in pages() {
        let initiative = Initiative::new("x", "general");
        assert!(house.show(&initiative, "ar", &page, None).status.is_some());
        assert!(house.show(&initiative, "so", &page, None).status.is_some());
        assert!(house.show(&initiative, "sv", &page, None).status.is_none());
    }
}

#[test]
fn every_label_is_called_what_its_message_is_called() {
    for label in Label::ALL {
        let name = serde_json::to_value(label).unwrap();
        assert_eq!(format!("ui-{}", name.as_str().unwrap()), label.message());
    }
}

#[test]
fn a_claim_is_helped_by_six_texts_in_the_language_of_the_window_and_other_questions_are_not() {
    let house = House::new();
    let initiative = Initiative::new("x", "linkoping");
    for lang in ["sv", "ar", "so"] {
        let shown = house.show(&initiative, lang, &Page::topic("market"), None);
        let PageView::Topic(view) = shown.page else { panic!("no topic") };
        let help = |id: &str| view.questions.iter().find(|question| question.id == id).unwrap().help.clone();
        let market = help("no-market-claim").unwrap();
        let parts: Vec<&str> = market.parts.iter().map(|part| part.id.as_str()).collect();
        assert_eq!(parts, ["asks", "why", "yes", "grey", "example", "source"]);
        assert!(market.parts.iter().all(|part| part.text.lang == lang && part.heading.lang == lang));
        assert!(help("market-scan").is_none());
    }
}

#[test]
fn a_second_language_stands_beneath_every_sentence_of_the_first_and_each_fills_in_its_own_words() {
    let mut house = House::new();
    house.looks.also = Some("sv".into());
    let mut initiative = everything("malmo-asn");
    initiative.answers.insert("need-claim".into(), Answer::choose("yes"));
    let both = |page: &Page| serde_json::to_value(house.show(&initiative, "ar", page, None)).unwrap();
    for page in pages() {
        let view = both(&page);
        assert_eq!(view["labels"]["undo"]["also"]["text"], "Ångra");
        assert_eq!(view["labels"]["undo"]["also"]["dir"], "ltr");
        let mut found = Vec::new();
        phrases(&view, "", &mut found);
        let swedish = found.iter().filter(|(at, ..)| at.rsplit('.').next() == Some("also"));
        for (at, text, lang, _) in swedish {
            assert_eq!(lang, "sv", "{page:?} {at}");
            let is_arabic = text.chars().any(|c| ('\u{621}'..='\u{64a}').contains(&c));
            // What somebody has written, and the name of a language, are nobody's translation.
            let is_own = at.contains("unvalued") || at.contains("columns");
            assert!(!is_arabic || is_own, "{page:?} {at}: {text}");
        }
    }
}

#[test]
fn every_claim_that_is_asked_has_its_help() {
    let house = House::new();
    let initiative = Initiative::new("x", "general");
    let road = TOPICS.iter().filter(|topic| topic.part != Part::After);
    let helped = road.flat_map(|topic| house.topic(&initiative, topic.id).questions);
    assert_eq!(helped.filter(|question| question.help.is_some()).count(), 20);
}

#[test]
fn changing_issuer_shows_what_is_answered_and_what_is_new_with_the_way_to_each_question() {
    let house = House::new();
    let mut initiative = Initiative::new("x", "uddevalla");
    for claim in ["initiative-claim", "co-financing-claim", "long-term-claim"] {
        initiative.answers.insert(claim.into(), Answer::choose("yes"));
    }
    let PageView::Overview(view) = house.show(&initiative, "sv", &Page::Overview, None).page else {
        panic!("no overview")
    };
    let codes = |list: &[crate::CarriedView]| list.iter().map(|one| one.code.clone()).collect::<Vec<_>>();
    assert_eq!(codes(&view.answered), ["UDD-1", "UDD-5"]);
    assert_eq!(codes(&view.fresh), ["UDD-2", "UDD-3", "UDD-4", "UDD-6", "UDD-7"]);
    let bare = |phrase: &crate::Phrase| phrase.text.replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(bare(&view.answered_heading), "2 är redan besvarade");
    assert_eq!(bare(&view.fresh_heading), "5 är nya");
    let seventh: Vec<&str> = view.fresh[4].links.iter().map(|link| link.question.as_str()).collect();
    assert_eq!(seventh, ["evaluation-claim"], "only what lacks is asked for");
    for one in view.answered.iter().chain(&view.fresh) {
        for link in &one.links {
            let page = house.questions(&initiative, &link.page);
            assert!(
                page.questions.iter().any(|question| question.id == link.question),
                "{} leads nowhere",
                link.question
            );
        }
    }
    let kungsbacka = view.issuers.iter().find(|issuer| issuer.id == "kungsbacka").unwrap();
    assert_eq!(bare(&kungsbacka.begun), "1 av 6 kriterier har redan svar");
    assert_eq!(bare(&kungsbacka.fresh), "5 är nya");
    assert_eq!(bare(kungsbacka.standing.as_ref().unwrap()), "Text: mars 2021. Inte kontrollerad av någon människa.");
}

#[test]
fn words_in_summary_are_told_as_a_summary_beside_the_question() {
    let house = House::new();
    let view = house.topic(&Initiative::new("x", "umea"), "market");
    let beside = view.questions.iter().flat_map(|question| &question.criteria);
    let condensed = beside.clone().find(|quote| quote.code == "UME-2").unwrap();
    assert_eq!(condensed.heading.text, "Kommunens kriterium, sammanfattat av oss");
    assert!(!condensed.text.text.contains(['”', '"', '»']));
}

#[test]
fn the_swedish_criterion_stands_under_every_question_that_says_something_about_it() {
    let mut house = House::new();
    house.looks.also = Some("sv".into());
    let initiative = everything("linkoping");
    let road = TOPICS.iter().filter(|topic| topic.part != Part::After);
    let questions = road.flat_map(|topic| {
        let shown = house.show(&initiative, "so", &Page::topic(topic.id), None);
        let PageView::Topic(view) = shown.page else { panic!("no topic") };
        view.questions
    });
    let questions: Vec<QuestionView> = questions.collect();
    assert!(questions.iter().any(|question| !question.criteria.is_empty()));
    assert!(questions.iter().any(|question| !question.shows.is_empty()));
    for quote in questions.iter().flat_map(|question| question.criteria.iter().chain(&question.shows)) {
        assert_eq!(quote.text.lang, "sv");
        assert!(quote.asked.as_ref().is_none_or(|asked| asked.lang == "so" && asked.also.is_none()), "{quote:?}");
    }
}

#[test]
fn the_language_of_the_window_is_no_second_language_and_a_wish_for_nonsense_changes_nothing() {
    let house = House::new();
    let mut looks = Looks { also: Some("so".into()), ..Looks::default() };
    looks.fulfil(&Wish::TextSize(5_000), &house.words);
    looks.fulfil(&Wish::Also(Some("xx".into())), &house.words);
    assert_eq!(looks, Looks { also: Some("so".into()), ..Looks::default() });
    let mut house = house;
    house.looks = looks;
    let shown = house.show(&Initiative::new("x", "general"), "so", &Page::Start, None);
    let chosen: Vec<_> = shown.looks.second.iter().filter(|choice| choice.chosen).map(|choice| &choice.value).collect();
    assert_eq!(chosen, [&None]);
    assert!(shown.labels.as_ref().unwrap()[&Label::Undo].also.is_none());
}

#[test]
fn a_text_begun_in_one_language_tells_which_documents_lack_it() {
    let house = House::new();
    let mut initiative = Initiative::new("x", "linkoping");
    let missing = |initiative: &Initiative| {
        let shown = house.show(initiative, "ar", &Page::topic("need"), None);
        let PageView::Topic(view) = shown.page else { panic!("no topic") };
        view.questions
            .into_iter()
            .find(|question| question.id == "need-description")
            .and_then(|question| question.missing)
    };
    assert!(missing(&initiative).is_none());
    initiative.answers.insert("need-description".into(), Answer::text("ar", "العزلة"));
    assert!(missing(&initiative).unwrap().text.contains("Svenska"));
}

#[test]
fn what_has_been_changed_is_listed_newest_first_and_shows_only_what_differs() {
    let house = House::new();
    let (before, after) =
        (Answer::text("sv", "Ensamhet"), Answer { note: "fråga Amina".into(), ..Answer::text("sv", "Ensamhet") });
    let made = |before, after, is_undone| Changed {
        question: "need-description",
        before,
        after,
        when: "14:05".into(),
        is_undone,
    };
    let changes = [made(None, Some(&before), false), made(Some(&before), Some(&after), true)];
    let initiative = Initiative::new("x", "linkoping");
    let shown = house.show_changed(&initiative, "sv", &Page::History, None, &changes);
    let PageView::History(view) = shown.page else { panic!("no history") };
    let [newest, first] = view.changes.as_slice() else { panic!("{} changes", view.changes.len()) };
    assert!(newest.is_undone && newest.to == 2 && !first.is_undone && first.to == 0);
    assert_eq!(first.before, []);
    assert_eq!(first.after[0].value.text, "Ensamhet");
    assert_eq!(newest.before, []);
    assert_eq!(newest.after.iter().map(|line| line.value.text.as_str()).collect::<Vec<_>>(), ["fråga Amina"]);
}

#[test]
fn the_review_shows_every_question_that_is_asked_with_its_answer_and_the_way_to_it() {
    let house = House::new();
    let mut initiative = Initiative::new("x", "linkoping");
    initiative.answers.insert("party-kind".into(), Answer::choose("project"));
    initiative.answers.insert("owner-org-number".into(), Answer::typed("8460031936"));
    initiative.answers.insert("org-number".into(), Answer::typed("8020029711"));
    let shown = house.show(&initiative, "ar", &Page::Review, None);
    let PageView::Review(view) = shown.page else { panic!("no review") };
    let rows: Vec<&ReviewRow> = view.topics.iter().flat_map(|topic| &topic.rows).collect();
    let row = |id: &str| rows.iter().find(|row| row.question == id);
    let number = &row("owner-org-number").unwrap().answer[0].value;
    assert_eq!((number.text.as_str(), number.dir), ("846003-1936", Dir::Ltr), "read, and from the left in Arabic too");
    assert!(rows.iter().all(|row| row.link.is_some()));
    assert!(rows.iter().any(|row| row.answer.is_empty()), "what is not answered stands there too");
}

#[test]
fn all_questions_can_be_looked_at_before_anything_is_begun() {
    let house = House::new();
    let scene = Scene {
        has_labels: false,
        words: &house.words,
        lang: "so",
        looks: &house.looks,
        profiles: &house.profiles,
        today: date(2026, 3, 24),
        opened: None,
        shelf: &[],
        bin: &[],
        versions: &[],
        done: None,
        recorded: &house.recorded,
        examples: &[],
        trouble: None,
    };
    let PageView::Questions(view) = window(&scene, &Page::Questions).page else { panic!("no questions") };
    let sections = view.topics.iter().flat_map(|topic| &topic.sections);
    let lines: Vec<&QuestionLine> = sections.flat_map(|section| &section.questions).collect();
    assert_eq!(lines.len(), questions().count());
    assert!(lines.iter().all(|line| line.link.is_none()));
    assert!(lines.iter().any(|line| line.is_sometimes) && lines.iter().any(|line| !line.is_sometimes));
}

#[test]
fn advice_on_words_stands_at_its_question_and_on_the_page_of_a_paper_to_hand_in() {
    let house = House::new();
    let mut initiative = Initiative::new("x", "linkoping");
    let text = "Vi ansöker om en IOP. Ring Amina på 070-123 45 67.";
    initiative.answers.insert("need-description".into(), Answer::text("sv", text));
    let view = house.topic(&initiative, "need");
    let told: Vec<_> = view.questions.iter().filter(|question| !question.remarks.is_empty()).collect();
    assert_eq!(told.len(), 1);
    let [wording, phone] = told[0].remarks.as_slice() else { panic!("{:?}", told[0].remarks) };
    assert_eq!((wording.code.as_str(), wording.start, wording.end), ("application", 3, 10));
    assert_eq!((wording.before.as_str(), wording.words.text.as_str()), ("Vi ", "ansöker"));
    assert_eq!(wording.dom, "q-need-description-sv");
    assert_eq!((phone.code.as_str(), phone.words.text.as_str()), ("phone", "070-123 45 67"));
    assert!(phone.neutral.as_ref().is_some_and(|neutral| !neutral.chosen));
    assert!(view.problems.is_empty(), "advice is no error");
    let paper = |initiative: &Initiative, kind| {
        let page = Page::Document(Paper { kind, ..Paper::default() });
        let PageView::Document(view) = house.show(initiative, "sv", &page, None).page else { panic!("no document") };
        (view.wordings.len(), view.records.len(), view.openings.len())
    };
    assert_eq!(paper(&initiative, DocumentKind::Initiative), (1, 1, 2));
    assert_eq!(paper(&initiative, DocumentKind::Result), (0, 0, 0));
    initiative.answers.insert("open-kinds".into(), Answer::choose("contacts"));
    assert_eq!(paper(&initiative, DocumentKind::Initiative), (1, 1, 1));
    initiative.answers.insert("need-description".into(), Answer::text("sv", "Vi föreslår en IOP."));
    assert_eq!(paper(&initiative, DocumentKind::Initiative), (0, 0, 1));
}

#[test]
fn a_word_in_a_cell_is_told_with_its_row_and_column() {
    let house = House::new();
    let mut initiative = Initiative::new("x", "linkoping");
    let row = Row {
        id: "r".into(),
        cells: [("goal".into(), Answer::text("sv", "Leverera tio kurser."))].into(),
        ..Row::default()
    };
    initiative.answers.insert("goals".into(), Answer { rows: vec![row], ..Answer::default() });
    let view = house.topic(&initiative, "aims");
    let remark = view.questions.iter().flat_map(|question| &question.remarks).next().unwrap();
    assert_eq!((remark.at.row.as_deref(), remark.at.column.as_deref()), (Some("r"), Some("goal")));
    assert_eq!(remark.dom, "q-goals-0-goal-sv");
}

/// What is marked in the boxes of a field, with where: place, stretch of the text and how many kinds.
fn marked(field: &Field) -> Vec<(String, String, usize)> {
    let of = |dom: &str, text: &str, marks: &[TextMark]| {
        let units: Vec<u16> = text.encode_utf16().collect();
        let words = |mark: &TextMark| String::from_utf16(&units[mark.start..mark.end]).unwrap();
        marks.iter().map(|mark| (dom.to_owned(), words(mark), mark.kinds.len())).collect::<Vec<_>>()
    };
    match field {
        Field::Text(boxes) => boxes.iter().flat_map(|text| of(&text.dom, &text.text, &text.marked)).collect(),
        Field::Line(line) => of(&line.dom, &line.text, &line.marked),
        Field::Table(table) => {
            table.rows.iter().flat_map(|row| &row.cells).flat_map(|cell| marked(&cell.field)).collect()
        }
        Field::Grid(grid) => {
            let cells = grid.lines.iter().flat_map(|line| &line.cells);
            cells.flat_map(|cell| of(&cell.dom, &cell.text, &cell.marked)).collect()
        }
        Field::Choice(_) | Field::Select(_) => Vec::new(),
    }
}

#[test]
fn words_that_remarks_are_about_are_marked_in_every_kind_of_box_where_they_stand() {
    let house = House::new();
    let mut initiative = Initiative::new("x", "linkoping");
    let mut need = Answer::text("sv", "🌻 Vi ansöker om stöd. Ring 070-123 45 67.");
    need.text.insert("ar".into(), "نحن نتقدم بطلب".into());
    initiative.languages = vec!["sv".to_owned(), "ar".to_owned()];
    initiative.answers.insert("need-description".into(), need);
    initiative.answers.insert("initiative-name".into(), Answer::typed("Ansökan om språkcafé"));
    let row = |cells: &[(&str, Answer)]| {
        let cells = cells.iter().map(|(column, cell)| ((*column).to_owned(), cell.clone())).collect();
        Answer { rows: vec![Row { id: "r".into(), cells, ..Row::default() }], ..Answer::default() }
    };
    initiative.answers.insert("goals".into(), row(&[("goal", Answer::text("sv", "Leverera tio kurser."))]));
    initiative.answers.insert("contributions".into(), row(&[("what", Answer::text("sv", "Kurser som vi levererar"))]));
    let of = |topic: &str| -> Vec<(String, String, usize)> {
        house.topic(&initiative, topic).questions.iter().flat_map(|question| marked(&question.field)).collect()
    };
    let told = |dom: &str, words: &str| (dom.to_owned(), words.to_owned(), 1);
    assert_eq!(
        of("need"),
        [
            told("q-need-description-sv", "ansöker"),
            told("q-need-description-sv", "070-123 45 67"),
            told("q-need-description-ar", "نتقدم بطلب"),
        ]
    );
    assert_eq!(of("sender"), [told("q-initiative-name", "Ansökan")]);
    assert_eq!(of("aims"), [told("q-goals-0-goal-sv", "Leverera")]);
    assert_eq!(of("resources"), [told("q-contributions-0-what-sv", "levererar")]);
    let PageView::Chairs(view) = house.show(&said("Vi ansöker om stöd.", true), "sv", &Page::Chairs, None).page
    else {
        panic!()
    };
    let chair = view.questions.into_iter().find(|question| question.id == "chairs-ordinary-services").unwrap();
    assert_eq!(marked(&Field::Text(chair.boxes)), [told("q-chairs-ordinary-services-sv", "ansöker")]);
}

/// The first page over these files.
fn start_over(house: &House, shelf: &[Shelved]) -> StartView {
    let scene = Scene {
        has_labels: false,
        words: &house.words,
        lang: "sv",
        looks: &house.looks,
        profiles: &house.profiles,
        today: date(2026, 3, 24),
        opened: None,
        shelf,
        bin: &[],
        versions: &[],
        done: None,
        recorded: &house.recorded,
        examples: &[],
        trouble: None,
    };
    let PageView::Start(view) = window(&scene, &Page::Start).page else { panic!("not the first page") };
    view
}

fn shelved(id: &str, content: Option<Initiative>) -> Shelved {
    Shelved {
        id: id.into(),
        lies_at: format!("{id}.iop"),
        association: String::new(),
        initiative: id.into(),
        profile: "linkoping".into(),
        changed: None,
        content,
        is_elsewhere: false,
        is_archived: false,
        is_missing: false,
        versions: 0,
        problem: None,
    }
}

fn deeds(row: &RecentView) -> Vec<&str> {
    row.deeds.iter().map(|deed| deed.id.as_str()).collect()
}

#[test]
fn every_file_says_how_far_it_has_come_and_what_can_be_done_with_it() {
    let house = House::new();
    let answers = [("party-kind".into(), Answer::choose("own"))].into();
    let begun = Initiative { answers, ..Initiative::new("x", "linkoping") };
    let usb = Shelved { is_elsewhere: true, ..shelved("usb", Some(begun)) };
    let aside = Shelved { is_archived: true, ..shelved("undan", Some(everything("linkoping"))) };
    let view = start_over(&house, &[shelved("ny", Some(Initiative::new("y", "linkoping"))), usb, aside]);
    let progress: Vec<_> = view.recent.iter().filter_map(|row| row.progress.as_deref()).collect();
    assert_eq!(progress, ["not-begun", "under-way"]);
    assert_eq!(deeds(&view.recent[0]), ["copy", "archive", "remove"]);
    assert!(view.recent[0].lies_at.is_none() && view.recent[1].lies_at.is_some());
    assert_eq!(deeds(&view.recent[1]), ["copy", "archive", "forget", "remove"]);
    assert_eq!(view.archived.len(), 1);
    assert_eq!(deeds(&view.archived[0]), ["copy", "unarchive", "remove"]);
}

#[test]
fn a_file_that_is_gone_is_told_and_can_only_be_taken_off_the_list() {
    let house = House::new();
    let problem = Some(iop_core::Problem::error("file-missing"));
    let gone = Shelved { is_elsewhere: true, is_missing: true, versions: 1, problem, ..shelved("usb", None) };
    let view = start_over(&house, &[gone]);
    let row = &view.recent[0];
    assert_eq!((deeds(row), row.can_open, &row.typed_name), (vec!["forget"], false, &None));
    assert_eq!(row.trouble.as_ref().unwrap().code, "file-missing");
    assert!(row.versions.is_some(), "the way to what is kept of it");
}

#[test]
fn a_copy_says_that_it_is_one_and_nonsense_in_its_place_is_passed_over() {
    let house = House::new();
    let copied = |day: &str| Some(Initiative { copied: day.into(), ..Initiative::new("x", "linkoping") });
    let view = start_over(&house, &[shelved("a", copied("2026-03-24")), shelved("b", copied("igår"))]);
    assert!(view.recent[0].copied.as_ref().unwrap().text.contains("2026-03-24"));
    assert!(view.recent[1].copied.is_none());
}

#[test]
fn the_page_after_the_letter_asks_first_whether_a_board_has_decided() {
    let house = House::new();
    let after = |initiative: &Initiative| match house.show(initiative, "sv", &Page::topic("after"), None).page {
        PageView::After(view) => view,
        other => panic!("{other:?} is not the page after the letter"),
    };
    let mut initiative = Initiative::new("x", "linkoping");
    let fresh = after(&initiative);
    assert_eq!(fresh.deciding.iter().map(|question| question.id.as_str()).collect::<Vec<_>>(), ["municipal-decision"]);
    assert!(fresh.questions.iter().any(|question| question.id == "contact-log"));
    assert_eq!((fresh.situation.as_str(), fresh.letters[0].kind), ("not-sent", DocumentKind::Initiative));
    assert!(fresh.days.is_empty() && !fresh.steps.iter().any(|step| step.code.starts_with("appeal")));

    initiative.answers.insert("municipal-decision".into(), Answer::choose("yes"));
    initiative.answers.insert("notice-date".into(), Answer::typed("2026-03-02"));
    let decided = after(&initiative);
    assert_eq!(decided.steps[0].code, "appeal-who");
    let about: Vec<&str> = decided.about.iter().map(|question| question.id.as_str()).collect();
    assert_eq!(about, ["notice-date", "answer-given", "decision-words"]);
    let counted = decided.steps[1].counted.as_ref().unwrap();
    assert!(counted.text.contains("2026-03-02") && counted.text.contains("2026-03-23"), "{}", counted.text);
    assert_eq!(decided.steps[1].past.as_ref().map(|past| past.text.as_str()), Some("Den dagen har varit."));
    assert_eq!(decided.days[0].kind, "appeal-ends");
}

#[test]
fn what_comes_after_is_no_part_of_the_road_before_the_letter_is_sent() {
    let house = House::new();
    let parts = |initiative: &Initiative| match house.show(initiative, "sv", &Page::Overview, None).page {
        PageView::Overview(view) => view.parts.len(),
        other => panic!("{other:?} is no overview"),
    };
    let mut initiative = Initiative::new("x", "linkoping");
    assert_eq!(parts(&initiative), 4);
    initiative.answers.insert("sent-date".into(), Answer::typed("2026-03-01"));
    assert_eq!(parts(&initiative), 5);
}

#[test]
fn the_hard_questions_come_with_why_and_with_what_the_group_would_say() {
    let house = House::new();
    let mut initiative = Initiative::new("x", "linkoping");
    initiative.answers.insert("ordinary-entitled".into(), Answer::choose("yes"));
    let mut said = Answer::text("so", "Sidan ayaannu u fikiraynaa.");
    said.choice.push("include".into());
    initiative.answers.insert("chairs-ordinary-services".into(), said);
    let PageView::Chairs(view) = house.show(&initiative, "so", &Page::Chairs, None).page else { panic!("no chairs") };
    let question = view.questions.iter().find(|question| question.id == "chairs-ordinary-services").unwrap();
    assert!(question.included && question.may_be_included);
    assert!(question.why.len() > 1, "the ground and its source");
    assert!(question.links.iter().any(|link| link.question == "ordinary-entitled"));
    let boxes: Vec<(&str, &str)> = question.boxes.iter().map(|b| (b.lang.as_str(), b.text.as_str())).collect();
    assert_eq!(boxes, [("sv", ""), ("so", "Sidan ayaannu u fikiraynaa.")]);
}

/// What would be said to a hard question, let into the letter or not.
fn said(text: &str, is_ticked: bool) -> Initiative {
    let mut initiative = Initiative::new("x", "linkoping");
    initiative.answers.insert("ordinary-entitled".into(), Answer::choose("yes"));
    let mut said = Answer::text("sv", text);
    if is_ticked {
        said.choice.push("include".into());
    }
    initiative.answers.insert("chairs-ordinary-services".into(), said);
    initiative
}

#[test]
fn an_answer_to_a_hard_question_is_advised_on_where_it_is_written_once_the_letter_tells_it() {
    let house = House::new();
    let text = "Vi ansöker om stöd. Ring Amina på 070-123 45 67.";
    let told = |is_ticked| {
        let PageView::Chairs(view) = house.show(&said(text, is_ticked), "sv", &Page::Chairs, None).page else {
            panic!()
        };
        view.questions.into_iter().find(|question| question.id == "chairs-ordinary-services").unwrap()
    };
    assert_eq!(told(false).remarks, [], "what stays with the group is its own");
    let question = told(true);
    let [wording, phone] = question.remarks.as_slice() else { panic!("{:?}", question.remarks) };
    assert_eq!((wording.code.as_str(), wording.words.text.as_str()), ("application", "ansöker"));
    assert_eq!((phone.code.as_str(), phone.words.text.as_str()), ("phone", "070-123 45 67"));
    assert_eq!(wording.dom, question.boxes[0].dom);
    assert_eq!(phone.link.as_ref().unwrap().page, Page::Chairs);
    let page = Page::Document(Paper::default());
    let PageView::Document(paper) = house.show(&said(text, true), "sv", &page, None).page else { panic!("no paper") };
    assert_eq!((paper.wordings.len(), paper.records.len()), (1, 1));
}

#[test]
fn a_change_of_an_answer_to_a_hard_question_is_listed_with_that_question() {
    let house = House::new();
    let (before, after) = (said("Så här.", false), said("Så här.", true));
    let key = "chairs-ordinary-services";
    let made = Changed {
        question: key,
        before: before.answers.get(key),
        after: after.answers.get(key),
        when: "14:05".into(),
        is_undone: false,
    };
    let PageView::History(view) = house.show_changed(&after, "sv", &Page::History, None, &[made]).page else {
        panic!()
    };
    let link = view.changes[0].link.as_ref().unwrap();
    assert_eq!((&link.page, link.question.as_str()), (&Page::Chairs, key));
    assert!(link.label.text.starts_with("Byt stol: "), "{}", link.label.text);
    let lines: Vec<&str> = view.changes[0].after.iter().map(|line| line.value.text.as_str()).collect();
    assert_eq!(lines, ["Ta med svaret i brevet"]);
}

#[test]
fn the_plan_leads_to_the_papers_it_takes() {
    let house = House::new();
    let mut initiative = Initiative::new("x", "linkoping");
    initiative.answers.insert("party-kind".into(), Answer::choose("project"));
    let PageView::Result(view) = house.show(&initiative, "sv", &Page::Result, None).page else { panic!("no result") };
    let first = &view.party.plan[0];
    assert_eq!((first.id.as_str(), first.done.as_str()), ("choose-owner-road", "untold"));
    assert_eq!(first.prints[0].kind, DocumentKind::Consent);
    assert!(view.paths.iter().any(|path| path.id == "first-cooperation" && path.source.is_some()));
}

#[test]
fn a_word_is_marked_once_a_card_and_language_and_the_page_tells_what_it_means() {
    let mut house = House::new();
    house.looks.also = Some("so".into());
    let mut initiative = Initiative::new("x", "linkoping");
    initiative.answers.insert("party-kind".into(), Answer::choose("own"));
    let shown = house.show(&initiative, "ar", &page_of("seat").unwrap(), None);
    let PageView::Topic(view) = shown.page else { panic!("no topic") };
    let seat = view.questions.iter().find(|question| question.id == "seat").unwrap();
    let statutes = |phrase: &Phrase| -> Vec<String> {
        let units: Vec<u16> = phrase.text.encode_utf16().collect();
        let marks = phrase.marks.iter().filter(|mark| mark.term == "statutes");
        marks.map(|mark| String::from_utf16(&units[mark.start..mark.end]).unwrap()).collect()
    };
    assert_eq!(statutes(&seat.label), ["نظامها الداخلي"]);
    assert_eq!(statutes(seat.label.also.as_deref().unwrap()).len(), 1, "the second language has its own mark");
    for question in &view.questions {
        let texts = [Some(&question.label), question.why.as_ref()].into_iter().flatten();
        let marked: Vec<&str> = texts.flat_map(|text| &text.marks).map(|mark| mark.term.as_str()).collect();
        let different: std::collections::BTreeSet<&str> = marked.iter().copied().collect();
        assert_eq!(marked.len(), different.len(), "{}: {marked:?}", question.id);
    }
    let kind = house.show(&initiative, "ar", &Page::topic("party"), None).page;
    let PageView::Topic(kind) = kind else { panic!("no topic") };
    let form = kind.questions.iter().find(|question| question.id == "party-kind").unwrap();
    assert!(form.terms.contains(&"board".to_owned()), "a word of an option cannot be pressed there: {:?}", form.terms);
    let told = shown.terms.iter().find(|term| term.id == "statutes").unwrap();
    assert_eq!((told.name.lang.as_str(), told.name.also.as_ref().unwrap().lang.as_str()), ("ar", "so"));
    assert_eq!(told.swedish.as_ref().unwrap().text, "stadgar", "the municipality's papers have the Swedish word");
    assert!(!told.means.text.is_empty() && told.means.lang == "ar");
}

#[test]
fn the_word_list_holds_every_word_in_the_order_of_its_alphabet() {
    let house = House::new();
    for lang in ["sv", "ar", "so"] {
        let shown = house.show(&Initiative::new("x", "linkoping"), lang, &Page::Glossary, None);
        let PageView::Glossary(view) = shown.page else { panic!("no list") };
        assert_eq!(view.terms.len(), house.words.lists().glossary("sv").ids().count());
        assert!(view.terms.iter().all(|term| term.name.lang == lang && term.means.lang == lang));
        assert!(view.terms.iter().all(|term| (term.swedish.is_none()) == (lang == "sv")));
    }
}

#[test]
fn a_question_can_be_heard_only_where_somebody_has_read_it_aloud() {
    let mut house = House::new();
    house.recorded.insert("sv".into(), [("need-description".to_owned(), "audio/wav")].into());
    house.recorded.insert("ar".into(), [("place".to_owned(), "audio/ogg")].into());
    let initiative = Initiative::new("x", "linkoping");
    let heard = |view: &TopicView| -> Vec<(String, String)> {
        let each = view
            .questions
            .iter()
            .flat_map(|question| question.listen.iter().map(|listen| (question.id.clone(), listen.lang.clone())));
        each.collect()
    };
    assert_eq!(heard(&house.topic(&initiative, "need")), [("need-description".to_owned(), "sv".to_owned())]);
    house.looks.also = Some("ar".into());
    let both = house.topic(&initiative, "need");
    assert_eq!(heard(&both).len(), 2);
    let place = both.questions.iter().find(|question| question.id == "place").unwrap();
    assert!(place.listen[0].label.text.contains("العربية"), "two languages are told apart by name");
    let PageView::Recordings(page) = house.show(&initiative, "sv", &Page::Recordings, None).page else {
        panic!("no recordings")
    };
    let recorded = page.topics.iter().flat_map(|topic| &topic.questions).filter(|line| line.listen.is_some());
    assert_eq!(recorded.map(|line| line.question.as_str()).collect::<Vec<_>>(), ["need-description"]);
    assert_eq!(page.topics.iter().map(|topic| topic.questions.len()).sum::<usize>(), questions().count());
}
