//! What a person does in the window.

use crate::session::Session;
use iop_core::catalogue::{self, Section, Topic};
use std::time::Duration;
use thirtyfour::prelude::*;

/// Long enough for a slow machine; nothing waits this long when all is well.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a click may be on its way.
const ARRIVAL: Duration = Duration::from_secs(3);
const LOOK_AGAIN: Duration = Duration::from_millis(60);

/// Without a graphics card the driver waits for something to be painted before it takes a picture. A point in the corner that
/// nobody can see is painted over and over.
const REPAINT: &str = "const point = document.createElement('i');
    Object.assign(point.style, { position: 'fixed', inset: 'auto 0 0 auto', width: '1px', height: '1px' });
    document.documentElement.append(point);
    let isSeen = false;
    const turns = setInterval(() => (point.style.background = (isSeen = !isSeen) ? '#00000001' : 'none'), 20);
    window.leaveAsItIs = () => { clearInterval(turns); point.remove(); };";

impl Session {
    /// The element, once it is there and can be used.
    pub(crate) async fn find(&self, css: &str) -> WebElement {
        let found = self.driver.query(By::Css(css.to_owned())).wait(PATIENCE, LOOK_AGAIN).first().await;
        found.unwrap_or_else(|error| panic!("{css} does not appear: {error}"))
    }

    /// The element, in view and at rest: the window has answered the last change and nothing moves any more.
    async fn at_rest(&self, css: &str) -> WebElement {
        let begun = std::time::Instant::now();
        loop {
            self.find("html:not(:has(main[aria-busy='true']))").await;
            let element = self.find(css).await;
            let place = match element.scroll_into_view().await {
                Ok(()) => element.rect().await,
                Err(error) => Err(error),
            };
            tokio::time::sleep(LOOK_AGAIN).await;
            // An element that was drawn anew in between is looked for again.
            if let (Ok(before), Ok(after)) = (place, element.rect().await)
                && (before.x, before.y) == (after.x, after.y)
                && self.count("main[aria-busy='true']").await == 0
            {
                return element;
            }
            assert!(begun.elapsed() < PATIENCE, "{css} does not come to rest");
        }
    }

    /// Clicks what `css` points to. The driver aims first and presses afterwards; where the page moved in between, it is
    /// aimed at anew, as a person does.
    pub(crate) async fn click(&self, css: &str) {
        let begun = std::time::Instant::now();
        loop {
            let element = self.at_rest(css).await;
            let watch = "const wanted = arguments[0];
                window.hasBeenHit = null;
                const watch = (event) => { window.hasBeenHit = event.composedPath().includes(wanted); };
                document.addEventListener('click', watch, { capture: true, once: true });";
            let told = element.to_json().expect("an element");
            if self.driver.execute(watch, vec![told]).await.is_ok() {
                element.click().await.unwrap_or_else(|error| panic!("{css} cannot be clicked: {error}"));
                if self.has_hit().await {
                    return;
                }
            }
            assert!(begun.elapsed() < PATIENCE, "{css} cannot be hit");
        }
    }

    /// Whether the last click came to what it was aimed at.
    async fn has_hit(&self) -> bool {
        let begun = std::time::Instant::now();
        while begun.elapsed() < ARRIVAL {
            let hit = self.driver.execute("return window.hasBeenHit", Vec::new()).await;
            if let Some(hit) = hit.ok().and_then(|hit| hit.json().as_bool()) {
                return hit;
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        false
    }

    /// Types into the field with this id, after what stands there, and leaves it.
    pub(crate) async fn write(&self, id: &str, text: &str) {
        let field = self.at_rest(&format!("[id='{id}']")).await;
        field.click().await.unwrap_or_else(|error| panic!("{id} cannot be clicked: {error}"));
        let typed = field.send_keys(text.to_owned() + Key::Tab).await;
        typed.unwrap_or_else(|error| panic!("{id} cannot be typed in: {error}"));
        // Keys are on their way for a while on a busy machine, and the last one scrolls to the next field.
        self.find(&format!("[id='{id}']:not(:focus)")).await;
    }

    /// Types into the field with this id in the place of what stands there, and leaves it.
    pub(crate) async fn write_over(&self, id: &str, text: &str) {
        let field = self.at_rest(&format!("[id='{id}']")).await;
        field.click().await.unwrap_or_else(|error| panic!("{id} cannot be clicked: {error}"));
        let typed = field.send_keys(Key::Control + "a").await;
        typed.unwrap_or_else(|error| panic!("{id} cannot be typed in: {error}"));
        let typed = field.send_keys(text.to_owned() + Key::Tab).await;
        typed.unwrap_or_else(|error| panic!("{id} cannot be typed in: {error}"));
    }

    /// Chooses the option with this text in the list with this id.
    pub(crate) async fn pick(&self, id: &str, text: &str) {
        let options = self.at_rest(&format!("[id='{id}']")).await.find_all(By::Tag("option")).await.expect("a list");
        for option in options {
            if option.text().await.unwrap_or_default().replace(['\u{2068}', '\u{2069}'], "").trim() == text {
                option.click().await.expect("it can be chosen");
                return;
            }
        }
        panic!("{text} is not among the options of {id}");
    }

    /// Chooses the option with this value in the list with this id.
    pub(crate) async fn choose(&self, id: &str, value: &str) {
        self.at_rest(&format!("[id='{id}']")).await;
        let option = self.find(&format!("[id='{id}'] option[value='{value}']")).await;
        option.click().await.unwrap_or_else(|error| panic!("{value} cannot be chosen in {id}: {error}"));
    }

    /// The text of an element.
    pub(crate) async fn text(&self, css: &str) -> String {
        self.find(css).await.text().await.expect("it has text")
    }

    /// An attribute of an element.
    pub(crate) async fn attribute(&self, css: &str, name: &str) -> Option<String> {
        self.find(css).await.attr(name).await.expect("it can be asked")
    }

    /// How many elements there are.
    pub(crate) async fn count(&self, css: &str) -> usize {
        self.driver.find_all(By::Css(css.to_owned())).await.map_or(0, |found| found.len())
    }

    /// Waits until there are so many elements.
    pub(crate) async fn wait_for_count(&self, css: &str, wanted: usize) {
        let begun = std::time::Instant::now();
        while self.count(css).await != wanted {
            assert!(begun.elapsed() < PATIENCE, "{css}: {} instead of {wanted}", self.count(css).await);
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// Goes to a topic through the list at the side.
    pub(crate) async fn go_to_topic(&self, topic: &str) {
        self.click(&format!("nav [data-topic='{topic}']")).await;
        self.find(&format!("nav [data-topic='{topic}'][aria-current='page']")).await;
    }

    /// Goes to a page of a topic through the list at the side and the one at the top.
    pub(crate) async fn go_to_section(&self, topic: &Topic, section: &Section) {
        self.go_to_topic(topic.id).await;
        self.find("main[aria-busy='false']").await;
        let link = format!("[data-section='{}']", section.id);
        if self.count(&format!("{link}:not([aria-current])")).await > 0 {
            self.click(&link).await;
            self.find(&format!("{link}[aria-current='page']")).await;
        }
    }

    /// Goes to the page that asks a question.
    pub(crate) async fn go_to_question(&self, question: &str) {
        let topic = catalogue::topic_of(question).unwrap_or_else(|| panic!("{question} is no question"));
        let section = topic.section_of(question).expect("it stands in a section");
        self.go_to_section(topic, section).await;
        self.find(&format!("[data-question='{question}']")).await;
    }

    /// Waits until the window says that everything is saved; it says so of nothing still on its way.
    pub(crate) async fn wait_until_saved(&self) {
        self.find("[data-saved='true']").await;
    }

    /// The file with this extension that has been saved, once it is there.
    pub(crate) async fn saved_file(&self, extension: &str) -> std::path::PathBuf {
        let begun = std::time::Instant::now();
        loop {
            let mut found =
                std::fs::read_dir(self.saved()).expect("a folder").filter_map(|entry| Some(entry.ok()?.path()));
            if let Some(file) = found.find(|path| path.extension().is_some_and(|ext| ext == extension)) {
                return file;
            }
            assert!(begun.elapsed() < PATIENCE, "no {extension} is saved");
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// A picture of the window, for people to look at.
    pub(crate) async fn picture(&self, name: &str) {
        let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
        let path = folder.join(format!("{name}.png"));
        std::fs::create_dir_all(path.parent().unwrap_or(&folder)).expect("a folder for pictures");
        // The driver's picture lags a frame behind.
        tokio::time::sleep(Duration::from_millis(250)).await;
        self.driver.execute(REPAINT, Vec::new()).await.expect("it runs");
        self.driver.screenshot(&path).await.expect("a picture");
        self.driver.execute("window.leaveAsItIs()", Vec::new()).await.expect("it runs");
    }
}
