//! From page to page without clicking one's way there, in any language and look.

use crate::session::Session;
use serde_json::{Value, json};

impl Session {
    /// Goes to a page in a language.
    pub(crate) async fn show(&self, page: &Value, lang: &str) {
        let told = self.run_async(include_str!("show.js"), vec![page.clone(), json!(lang)]).await;
        assert!(told.is_null(), "{page} in {lang}: {told}");
    }

    /// Chooses another theme, size of text or second language.
    pub(crate) async fn wish(&self, set: &str, to: Value) {
        let script = "const done = arguments[arguments.length - 1];
            window.__TAURI_INTERNALS__.invoke('wish', { wish: { set: arguments[0], to: arguments[1] } })
                .then(() => done(null), (error) => done(`${JSON.stringify(error)}`));";
        let told = self.run_async(script, vec![json!(set), to]).await;
        assert!(told.is_null(), "{told}");
    }

    pub(crate) async fn run(&self, script: &str) -> Value {
        self.driver.execute(script, Vec::new()).await.expect("it runs").json().clone()
    }

    pub(crate) async fn run_async(&self, script: &str, args: Vec<Value>) -> Value {
        self.driver.execute_async(script, args).await.expect("it runs").json().clone()
    }
}
