//! The letter page that stands before the initiative.

use crate::composer::Composer;
use crate::sections::decisions;
use crate::telling::in_prose;
use crate::voice::{Voice, is_same_name};
use crate::weave::{Value, joined};
use iop_blocks::{Block, Fact, Signature, Text};
use iop_core::Row;
use iop_core::catalogue;
use iop_core::question::Kind;
use iop_words::format;
use jiff::civil::Date;

/// The date the letter bears: its own, else the day of composing.
pub(crate) fn date(composer: &Composer<'_>) -> Date {
    composer.reading.date("letter-date").unwrap_or(composer.reading.today)
}

/// To, from, place and date, and whom to reach.
pub(crate) fn head(composer: &Composer<'_>) -> Block {
    let mut facts = Vec::new();
    let mut add = |label: &str, value: Vec<Text>| {
        if !value.is_empty() {
            facts.push(Fact { label: composer.say(label), value });
        }
    };
    add("d-to", recipient(composer));
    add("d-from", sender(composer));
    add("d-place-date", vec![place_and_date(composer)]);
    add("d-contact", contact(composer).into_iter().collect());
    add("d-second-contact", composer.typed("second-contact").into_iter().collect());
    Block::Facts(facts)
}

fn recipient(composer: &Composer<'_>) -> Vec<Text> {
    let named = [composer.issuer_name(), composer.board_name()].into_iter().flatten();
    let mut lines: Vec<Text> = named.map(|value| composer.text(value)).collect();
    lines.extend(composer.typed("administration"));
    let registrar = composer.value("registrar");
    lines.extend(registrar.map(|registrar| composer.tell("d-registrar", vec![("registrar", registrar)])));
    lines
}

fn sender(composer: &Composer<'_>) -> Vec<Text> {
    let mut lines: Vec<Text> = composer.sender().map(|name| composer.text(name)).into_iter().collect();
    lines.extend(composer.sender_number().map(|number| composer.tell("d-org-number", vec![("number", number)])));
    lines.extend(composer.typed("address"));
    lines.extend(composer.value("email").map(|email| composer.tell("d-email", vec![("email", email)])));
    lines.extend(composer.value("phone").map(|phone| composer.tell("d-phone", vec![("phone", phone)])));
    lines
}

fn place_and_date(composer: &Composer<'_>) -> Text {
    let date = match composer.value("letter-date") {
        Some(typed) => composer.text(typed),
        None => composer.text(Value::Figure(format::date(composer.reading.today))),
    };
    joined(composer.typed("letter-place").into_iter().chain([date]), " ")
}

fn contact(composer: &Composer<'_>) -> Option<Text> {
    let name = composer.value("contact-name")?;
    Some(match composer.value("contact-role") {
        Some(role) => composer.tell("d-name-role", vec![("name", name), ("role", role)]),
        None => composer.text(name),
    })
}

/// A greeting where the language has one in letters; Swedish letters of this kind have none.
pub(crate) fn salutation(composer: &Composer<'_>) -> Option<Block> {
    (!composer.is_for_handing_in()).then(|| Block::Paragraph(composer.say("d-salutation")))
}

/// What the letter asks for, always as a wish.
pub(crate) fn asks(composer: &Composer<'_>) -> Option<Block> {
    let mut items = Vec::new();
    for option in ["register", "meeting", "contact", "written-answer"] {
        if !composer.reading.chose("ask", option) {
            continue;
        }
        let ask = composer.say(&format!("d-ask-{option}"));
        let dates = composer.value("meeting-dates").filter(|_| option == "meeting");
        let dates = dates.map(|dates| composer.tell("d-meeting-dates", vec![("dates", dates)]));
        items.push(joined(std::iter::once(ask).chain(dates), " ").from_answer("ask"));
    }
    items.extend(interpreter(composer));
    (!items.is_empty()).then_some(Block::List { ordered: false, items })
}

/// That an interpreter is needed and in which languages, when the group has said so.
pub(crate) fn interpreter(composer: &Composer<'_>) -> Option<Text> {
    let languages = match catalogue::question("interpreter-language").map(|question| question.kind) {
        Some(Kind::Many(set)) => composer.starters("interpreter-language", set),
        _ => Vec::new(),
    };
    let told = || joined(std::iter::once(composer.say("d-interpreter")).chain(languages), " ");
    composer.reading.yes("interpreter").then(told)
}

/// That the letter is open to other forms, when the group has said so.
pub(crate) fn openness(composer: &Composer<'_>) -> Option<Block> {
    let reading = &composer.reading;
    let said = ["open-kinds", "open-description", "first-step-kinds", "first-step-description"];
    let is_open = reading.yes("open-to-other")
        || (reading.choice("open-to-other").is_none() && said.iter().any(|id| reading.has(id)));
    is_open.then(|| Block::Paragraph(composer.say("d-close-open").from_answer("open-to-other")))
}

/// Places to sign, on the Swedish letter only.
pub(crate) fn signatures(composer: &Composer<'_>) -> Vec<Block> {
    if !composer.is_for_handing_in() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Paragraph(composer.say("d-signature").strong())];
    let sign_for = composer.sender().map(|name| composer.tell("d-sign-for", vec![("association", name)]));
    blocks.extend(sign_for.map(Block::Paragraph));
    let is_named = !authorised(composer).is_empty();
    let by_contact = composer.voice == Voice::Group && !(is_named && composer.reading.chose("party-kind", "own"));
    let places = if by_contact { contact_place(composer) } else { signatories(composer) };
    blocks.push(Block::Signatures(places));
    blocks
}

/// Those who may sign; a project among them is nobody.
pub(crate) fn authorised<'a>(composer: &Composer<'a>) -> Vec<&'a Row> {
    let projects = composer.voice.project_names(&composer.reading);
    let is_project = |name: &str| projects.iter().any(|project| is_same_name(project, name));
    let rows = composer.reading.rows("signatories");
    rows.into_iter().filter(|row| !row.typed("name").is_some_and(is_project)).collect()
}

/// The authorised signatories; an empty place when none is named.
fn signatories(composer: &Composer<'_>) -> Vec<Signature> {
    let mut places: Vec<Signature> = authorised(composer)
        .into_iter()
        .map(|row| {
            let cell = |column, label| {
                let cell = composer.cell(row, column, Kind::Line);
                (if cell.is_empty() { composer.say(label) } else { cell }).from_answer("signatories")
            };
            Signature { below: vec![cell("name", "d-signature-name"), cell("role", "d-signature-role")] }
        })
        .collect();
    if places.is_empty() {
        places.push(Signature { below: vec![composer.say("d-signature-name"), composer.say("d-signature-role")] });
    }
    places
}

/// Whoever can be reached signs a letter that only asks for a talk.
fn contact_place(composer: &Composer<'_>) -> Vec<Signature> {
    let name = composer.typed("contact-name").unwrap_or_else(|| composer.say("d-signature-name"));
    vec![Signature { below: std::iter::once(name).chain(composer.typed("contact-role")).collect() }]
}

/// The letter page.
pub(crate) fn blocks(composer: &Composer<'_>) -> Vec<Block> {
    let mut blocks = vec![head(composer), Block::Title(title(composer))];
    blocks.extend(salutation(composer));
    let mut opening = vec![composer.tell("d-opening", vec![("issuer", composer.issuer_value())])];
    let project = composer.voice.project(&composer.reading).map(|name| Value::Name(name.to_owned()));
    if let Some((project, owner)) = project.zip(composer.sender()) {
        opening.push(composer.tell("d-opening-owner", vec![("project", project), ("owner", owner)]));
    }
    blocks.push(Block::Paragraph(joined(opening, " ")));
    blocks.extend(composer.own_text("summary", None));
    if let Some(asks) = asks(composer) {
        blocks.extend([Block::Paragraph(composer.say("d-ask-lead")), asks]);
    }
    let standing = [composer.say("d-proposal-only"), composer.say("d-opening-document")];
    blocks.push(Block::Paragraph(joined(standing, " ")));
    blocks.extend(openness(composer));
    blocks.push(Block::Paragraph(composer.say("d-close-dialogue")));
    blocks.extend(in_prose(decisions::decision_sentence(composer).into_iter().collect()));
    blocks.push(Block::Paragraph(composer.say("d-close-regards")));
    blocks.extend(signatures(composer));
    blocks
}

/// The subject line.
pub(crate) fn title(composer: &Composer<'_>) -> Text {
    match composer.value("initiative-name") {
        Some(name) => composer.tell("d-title-initiative", vec![("initiative", name)]),
        None => composer.say("d-title-initiative-unnamed"),
    }
}
