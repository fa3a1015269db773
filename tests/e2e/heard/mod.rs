//! What a screen reader is told: the tree that WebKit lays out for assistive technology, read as a screen reader reads it.
//! What should be heard is taken from the program's own words, so nothing here is wrong when a word is mended.

mod bus;
mod tree;

pub(crate) use bus::Bus;

use crate::session::Session;
use iop_core::catalogue::TOPICS;
use iop_words::Words;
use std::collections::BTreeSet;
use thirtyfour::prelude::*;
use tree::{Node, Reader, State};

const TODAY: &str = "2026-03-24";
const LANGS: [&str; 3] = ["sv", "ar", "so"];
/// What can be used, and so has to have a name.
const USABLE: [&str; 7] = ["push button", "toggle button", "radio button", "check box", "entry", "combo box", "link"];

/// The words of the program in one language, as they sound.
struct Spoken<'w> {
    words: &'w Words,
    lang: &'static str,
}

impl Spoken<'_> {
    fn say(&self, id: &str) -> String {
        sound(&self.words.speaker(self.lang, None).say(id).text)
    }

    fn attribute(&self, id: &str, attribute: &str) -> String {
        sound(&self.words.speaker(self.lang, None).attribute(id, attribute).expect("it is there").text)
    }
}

/// Marks of direction make no sound, and round an explained word there may be spaces.
fn sound(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn has_id(page: &Node, id: &str) -> bool {
    page.all().iter().any(|node| node.attributes.get("id").is_some_and(|known| known == id))
}

/// The first example at a question, in a window that is listened to.
async fn listening(lang: &str, question: &str) -> (Session, Reader) {
    let (session, reader) = Session::heard(TODAY).await;
    session.click(&format!(".tongue[data-lang='{lang}']")).await;
    session.click("[data-example='1']").await;
    session.go_to_question(question).await;
    (session, reader)
}

#[tokio::test]
async fn headings_groups_and_fields_are_told_with_their_names_in_every_language() {
    let words = Words::shipped().expect("the words are whole");
    for lang in LANGS {
        let spoken = Spoken { words: &words, lang };
        let (session, reader) = listening(lang, "party-kind").await;
        let is_at = |page: &Node, id: &str| has_id(page, id) && page.by_id("page-title").is(State::Focused);
        let page = reader.page(|page| is_at(page, "q-party-kind-own")).await;

        let title = page.by_id("page-title");
        assert_eq!((title.role, sound(&title.name)), ("heading", spoken.say("s-party-kind")));
        assert_eq!((title.lang.as_str(), title.attributes["level"].as_str()), (lang, "1"));
        let first_level = page.with_role("heading").into_iter().filter(|heading| heading.attributes["level"] == "1");
        assert_eq!(first_level.count(), 1, "one heading says what the page is");
        page.find("landmark", &words.speaker(lang, None).say("ui-topics").text);

        let question = spoken.say("q-party-kind");
        let groups = page.with_role("panel");
        assert!(groups.iter().any(|group| sound(&group.name).ends_with(&question)), "{question}: {page}");
        let own = page.by_id("q-party-kind-own");
        assert_eq!((own.role, sound(&own.name)), ("radio button", spoken.say("o-party-kind-own")));
        assert!(own.is(State::Checked) && !page.by_id("q-party-kind-project").is(State::Checked), "what is chosen");
        assert!(sound(&own.description).contains(&spoken.attribute("q-party-kind", "why")), "{own:?}");

        session.click("[id='q-party-kind-project']").await;
        let turned = reader.page(|page| page.by_id("q-party-kind-project").is(State::Checked)).await;
        assert!(!turned.by_id("q-party-kind-own").is(State::Checked), "only one is chosen");

        session.click("[id='q-party-kind-own']").await;
        session.go_to_question("org-number").await;
        let page = reader.page(|page| is_at(page, "q-org-number-field")).await;
        page.find("landmark", &words.speaker(lang, None).say("ui-sections").text);
        let field = page.by_id("q-org-number-field");
        assert_eq!(field.role, "entry");
        assert!(sound(&field.name).ends_with(&spoken.say("q-org-number")), "{field:?}");
        assert!(sound(&field.description).contains(&spoken.attribute("q-org-number", "why")), "{field:?}");

        let nameless = page.all().into_iter().filter(|node| USABLE.contains(&node.role) && node.name.trim().is_empty());
        assert_eq!(nameless.map(|node| format!("{node:?}")).collect::<Vec<_>>(), [""; 0]);
    }
}

#[tokio::test]
async fn each_language_is_told_where_it_stands() {
    let (session, reader) = listening("ar", "party-kind").await;
    for topic in TOPICS {
        session.go_to_topic(topic.id).await;
        if session.count("main .question > .bare > .criterion blockquote").await > 0 {
            break;
        }
    }
    let is_quote = |node: &Node| node.attributes.get("tag").is_some_and(|tag| tag == "blockquote");
    let page = reader.page(|page| page.all().into_iter().any(is_quote)).await;
    let quote = page.all().into_iter().find(|node| is_quote(node)).expect("it is there");
    assert_eq!(quote.lang, "sv", "the issuer's own words: {quote}");
    assert_eq!(page.by_id("page-title").lang, "ar");
    for (name, lang) in [("Svenska", "sv"), ("العربية", "ar"), ("Soomaali", "so")] {
        let button = page.find("toggle button", name);
        assert_eq!((button.lang.as_str(), button.is(State::Pressed)), (lang, lang == "ar"), "{name}");
    }
}

#[tokio::test]
async fn an_error_is_heard_when_it_comes_and_when_somebody_goes_on() {
    let words = Words::shipped().expect("the words are whole");
    for lang in LANGS {
        let spoken = Spoken { words: &words, lang };
        let wrong = spoken.say("e-org-number-personnummer");
        let (session, reader) = listening(lang, "org-number").await;
        session.write_over("q-org-number-field", "850412-1234").await;
        session.find("[data-problem='org-number-personnummer']").await;
        // Said politely when it comes, by something that was there before and is listened to.
        let is_said = |page: &Node| {
            let live =
                page.all().into_iter().filter(|node| node.attributes.get("live").is_some_and(|live| live == "polite"));
            live.into_iter().any(|node| sound(&node.words()).contains(&wrong))
        };
        let page = reader.page(is_said).await;
        let field = page.by_id("q-org-number-field");
        assert!(field.is(State::InvalidEntry) && sound(&field.description).contains(&wrong), "{field:?}");

        session.click("[data-action='next']").await;
        let is_told = |node: &&Node| node.is(State::Focused) && sound(&node.name) == spoken.say("ui-problems-heading");
        let page = reader.page(|page| page.all().iter().any(is_told)).await;
        let summary = page.all().into_iter().find(is_told).expect("it has the focus");
        assert!(sound(&summary.description).contains(&wrong), "{summary:?}");
        // It is no wall.
        session.click("[data-action='next']").await;
        session.find("[data-section='basics'][aria-current='page']").await;
    }
}

#[tokio::test]
async fn every_way_to_change_an_answer_says_which_answer() {
    let words = Words::shipped().expect("the words are whole");
    for lang in LANGS {
        let spoken = Spoken { words: &words, lang };
        let change = spoken.say("ui-change");
        let (session, reader) = listening(lang, "party-kind").await;
        session.click("[data-nav='review']").await;
        session.find("[data-action='change']").await;
        let page = reader
            .page(|page| page.with_role("push button").iter().any(|button| sound(&button.name).starts_with(&change)))
            .await;
        let names: Vec<String> = page.with_role("push button").iter().map(|button| sound(&button.name)).collect();
        let changes: Vec<&String> = names.iter().filter(|name| name.starts_with(&change)).collect();
        assert!(changes.len() > 10 && changes.iter().all(|name| name.len() > change.len() + 3), "{changes:?}");
        assert_eq!(changes.iter().collect::<BTreeSet<_>>().len(), changes.len(), "each sounds different: {changes:?}");
    }
}

#[tokio::test]
async fn what_is_folded_away_is_told_as_such() {
    let words = Words::shipped().expect("the words are whole");
    for lang in ["sv", "ar"] {
        let spoken = Spoken { words: &words, lang };
        let (session, reader) = listening(lang, "party-kind").await;
        let is_example = |node: &&Node| node.is(State::Expandable) && sound(&node.name) == spoken.say("ui-example");
        let page = reader.page(|page| page.all().iter().any(is_example)).await;
        let fold = page.all().into_iter().find(is_example).expect("there is one");
        assert!(!fold.is(State::Expanded), "{fold:?}");

        let focus = "document.querySelector('.example > .fold').focus()";
        session.driver.execute(focus, Vec::new()).await.expect("it runs");
        session.driver.action_chain().send_keys(Key::Enter + "").perform().await.expect("opened");
        let is_open = |node: &&Node| is_example(node) && node.is(State::Expanded);
        let page = reader.page(|page| page.all().iter().any(is_open)).await;
        let opened = page.all().into_iter().find(is_open).expect("it is open");
        assert!(opened.is(State::Focused), "who opened it stays there: {opened:?}");
    }
}
