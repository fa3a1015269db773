//! Every page that the view knows, read from the types that it writes for the window: a new page is here by itself.

use crate::session::Session;
use iop_core::catalogue::{self, TOPICS};
use serde_json::{Map, Value, json};

const PAGES: &str = include_str!("../../../ui/src/types/Page.ts");
const DOCUMENTS: &str = include_str!("../../../ui/src/types/DocumentKind.ts");

impl Session {
    /// Every page but the choice of language, which stands before all others. The first page is shown now.
    pub(crate) async fn pages(&self) -> Vec<Value> {
        let shelved = self.attribute("[data-shelved]", "data-shelved").await.expect("something is on the shelf");
        let mut pages = Vec::new();
        for told in PAGES.split("\"at\": \"").skip(1) {
            let (at, more) = told.split_once('"').expect("a name");
            match at {
                "welcome" => {}
                "topic" => pages.extend(questions()),
                "document" => pages.extend(documents().map(|kind| json!({ "at": at, "kind": kind, "lang": "sv" }))),
                _ => pages.push(page(at, more, &shelved)),
            }
        }
        assert!(pages.len() > questions().count() + 12, "{pages:?}");
        pages
    }
}

/// Every page of questions.
fn questions() -> impl Iterator<Item = Value> {
    catalogue::pages().map(|(topic, section)| json!({ "at": "topic", "topic": topic.id, "section": section.id }))
}

/// A page with what its type asks for: the plainest of each.
fn page(at: &str, told: &str, shelved: &str) -> Value {
    let mut page = Map::from_iter([("at".to_owned(), json!(at))]);
    let fields = told.split("*/").skip(1).filter_map(|field| field.split(',').next()?.trim().split_once(": "));
    for (name, kind) in fields {
        let value = match (name.trim_end_matches('?'), kind) {
            (_, kind) if kind.ends_with("null") => Value::Null,
            (_, "boolean") => json!(false),
            ("id", _) => json!(shelved),
            ("number", _) => json!(""),
            ("question", _) => json!(TOPICS[0].sections[0].questions[0].id),
            // It is told here because nobody can guess it.
            _ => panic!("the page {at} asks for {name}: {kind}; say here what to show"),
        };
        page.insert(name.trim_end_matches('?').to_owned(), value);
    }
    Value::Object(page)
}

fn documents() -> impl Iterator<Item = &'static str> {
    let kinds = DOCUMENTS.split_once('=').expect("a type").1;
    kinds.split('"').skip(1).step_by(2)
}
