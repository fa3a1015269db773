//! What a screen reader is given: roles, names, states and languages, as a tree.

use super::bus::{Bus, Place};
use crate::session::Session;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use zbus::Connection;
use zbus::zvariant::{OwnedValue, Type};

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";

/// Numbers of states in the protocol of AT-SPI.
#[derive(Clone, Copy, Debug)]
pub(super) enum State {
    Checked = 4,
    Expandable = 9,
    Expanded = 10,
    Focused = 12,
    Pressed = 20,
    InvalidEntry = 36,
}

/// Numbers of roles in the protocol of AT-SPI. WebKit gives no names.
const ROLES: [(u32, &str); 12] = [
    (7, "check box"),
    (11, "combo box"),
    (31, "list"),
    (39, "panel"),
    (43, "push button"),
    (44, "radio button"),
    (62, "toggle button"),
    (79, "entry"),
    (83, "heading"),
    (88, "link"),
    (DOCUMENT, "document"),
    (110, "landmark"),
];
const DOCUMENT: u32 = 95;

/// Something that is shown.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) role: &'static str,
    pub(super) name: String,
    pub(super) description: String,
    pub(super) lang: String,
    /// What stands in it, where it holds text.
    pub(super) text: String,
    states: u64,
    pub(super) attributes: BTreeMap<String, String>,
    pub(super) inside: Vec<Node>,
}

impl Node {
    pub(super) fn is(&self, state: State) -> bool {
        self.states & (1 << state as u64) != 0
    }

    /// This and everything in it, in reading order.
    pub(super) fn all(&self) -> Vec<&Self> {
        std::iter::once(self).chain(self.inside.iter().flat_map(Self::all)).collect()
    }

    /// The first with this role whose name begins so.
    pub(super) fn find(&self, role: &str, name: &str) -> &Self {
        let found = self.all().into_iter().find(|node| node.role == role && node.name.starts_with(name));
        found.unwrap_or_else(|| panic!("no {role} called {name} in\n{self}"))
    }

    /// The element with this id in the page.
    pub(super) fn by_id(&self, id: &str) -> &Self {
        let found = self.all().into_iter().find(|node| node.attributes.get("id").is_some_and(|known| known == id));
        found.unwrap_or_else(|| panic!("no #{id} in\n{self}"))
    }

    /// Everything with this role.
    pub(super) fn with_role(&self, role: &str) -> Vec<&Self> {
        self.all().into_iter().filter(|node| node.role == role).collect()
    }

    /// All words in it, in reading order.
    pub(super) fn words(&self) -> String {
        self.all()
            .into_iter()
            .map(|node| node.text.as_str())
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

impl std::fmt::Display for Node {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for node in self.all() {
            if !node.name.is_empty() || !node.text.is_empty() {
                writeln!(f, "{}: {} [{}] {}", node.role, node.name, node.lang, node.text)?;
            }
        }
        Ok(())
    }
}

/// Listens as a screen reader does.
pub(crate) struct Reader {
    bridge: Connection,
}

impl Reader {
    pub(super) async fn on(bus: &Bus) -> Self {
        Self { bridge: bus.bridge().await }
    }

    /// The page as it is laid out for screen readers, once `is_ready` is content with it.
    pub(super) async fn page(&self, is_ready: impl Fn(&Node) -> bool) -> Node {
        let begun = Instant::now();
        loop {
            let page = self.look().await;
            if let Some(page) = page.filter(|page| is_ready(page)) {
                return page;
            }
            if begun.elapsed() > Duration::from_secs(30) {
                let page = self.look().await;
                panic!("the page is not as it should be:\n{}", page.map(|page| page.to_string()).unwrap_or_default());
            }
            tokio::time::sleep(Duration::from_millis(150)).await;
        }
    }

    async fn look(&self) -> Option<Node> {
        let desktop = ("org.a11y.atspi.Registry".to_owned(), "/org/a11y/atspi/accessible/root".try_into().ok()?);
        let document = self.document(desktop).await?;
        self.node(document).await
    }

    /// The way down to the web page, through everything that GTK puts round it.
    async fn document(&self, at: Place) -> Option<Place> {
        let mut level = vec![at];
        for _ in 0..12 {
            let mut next = Vec::new();
            for place in level {
                if self.ask(&place, ACCESSIBLE, "GetRole", &()).await == Some(DOCUMENT) {
                    return Some(place);
                }
                let inside = self.ask::<Vec<Place>>(&place, ACCESSIBLE, "GetChildren", &()).await.unwrap_or_default();
                // GTK leaves the page, which another process lays out, out of its list.
                if inside.is_empty() {
                    next.extend(self.ask::<Place>(&place, ACCESSIBLE, "GetChildAtIndex", &0_i32).await);
                } else {
                    next.extend(inside);
                }
            }
            level = next;
        }
        None
    }

    /// Nothing when it went away while it was being read.
    async fn node(&self, place: Place) -> Option<Node> {
        let states: Vec<u32> = self.ask(&place, ACCESSIBLE, "GetState", &()).await?;
        let states = states.iter().rev().fold(0, |all, part| (all << 32) | u64::from(*part));
        let role: u32 = self.ask(&place, ACCESSIBLE, "GetRole", &()).await?;
        let mut inside = Vec::new();
        for child in self.ask::<Vec<Place>>(&place, ACCESSIBLE, "GetChildren", &()).await? {
            inside.push(Box::pin(self.node(child)).await?);
        }
        Some(Node {
            role: ROLES.iter().find(|(number, _)| *number == role).map_or("", |(_, name)| name),
            name: self.property(&place, "Name").await?,
            description: self.property(&place, "Description").await?,
            lang: self.property(&place, "Locale").await?,
            text: self.ask(&place, "org.a11y.atspi.Text", "GetText", &(0_i32, -1_i32)).await.unwrap_or_default(),
            attributes: self.ask(&place, ACCESSIBLE, "GetAttributes", &()).await?,
            states,
            inside,
        })
    }

    async fn property(&self, place: &Place, name: &str) -> Option<String> {
        let value: OwnedValue = self.ask(place, "org.freedesktop.DBus.Properties", "Get", &(ACCESSIBLE, name)).await?;
        String::try_from(value).ok()
    }

    async fn ask<T: DeserializeOwned + Type>(
        &self,
        place: &Place,
        interface: &str,
        method: &str,
        with: &(impl serde::Serialize + zbus::zvariant::DynamicType),
    ) -> Option<T> {
        let answer =
            self.bridge.call_method(Some(place.0.as_str()), &place.1, Some(interface), method, with).await.ok()?;
        answer.body().deserialize::<T>().ok()
    }
}

impl Session {
    /// A window that a screen reader listens to.
    pub(super) async fn heard(today: &str) -> (Self, Reader) {
        let session = Self::start_on_a_bus(today).await;
        let reader = Reader::on(session.bus.as_deref().expect("it has one")).await;
        (session, reader)
    }
}
