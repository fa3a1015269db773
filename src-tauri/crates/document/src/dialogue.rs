//! A short letter that asks for a talk. It says honestly who the group is and makes no claim to be a party.

use crate::composer::Composer;
use crate::letter;
use crate::sections::{about, decisions, meetings, resources, section};
use crate::telling::in_prose;
use crate::weave::{Value, joined};
use iop_blocks::{Block, Text};

/// The dialogue letter, with the hard questions that the group has let into it.
pub(crate) fn blocks(composer: &Composer<'_>, considered: Vec<Block>) -> Vec<Block> {
    let mut blocks = vec![letter::head(composer), Block::Title(composer.say("d-title-dialogue"))];
    blocks.extend(letter::salutation(composer));
    let opening = composer.tell("d-dialogue-opening", vec![("issuer", composer.issuer_value())]);
    let invitation = composer.say("d-dialogue-invitation");
    blocks.push(Block::Paragraph(joined([opening, invitation], " ")));
    blocks.extend(section(composer, "d-h-who", None, who(composer)));
    let see = ["need-kinds", "need-description", "place", "target-groups", "target-primary", "reach-gap"];
    blocks.extend(section(composer, "d-h-see", None, composer.tell_all(&see)));
    blocks.extend(section(composer, "d-h-talk", None, talk(composer)));
    blocks.extend(put_in(composer));
    if is_organisation(composer) {
        blocks.extend(decisions::period(composer));
        blocks.extend(meetings::section(composer));
    }
    let mut open: Vec<Block> = letter::openness(composer).into_iter().collect();
    open.extend(composer.tell_all(&["open-kinds", "open-description", "first-step-kinds", "first-step-description"]));
    open.extend(composer.tell_answer("first-step-when"));
    open.extend(composer.tell_all(&["negotiable", "not-negotiable"]));
    blocks.extend(section(composer, "d-h-open", None, open));
    blocks.extend(considered);
    let asks = letter::asks(composer).unwrap_or_else(|| Block::Paragraph(composer.say("d-ask-talk")));
    blocks.extend(section(composer, "d-h-ask", None, vec![asks]));
    if is_organisation(composer) {
        blocks.extend(in_prose(decisions::decision_sentence(composer).into_iter().collect()));
    }
    blocks.push(Block::Paragraph(composer.say("d-close-regards")));
    blocks.extend(letter::signatures(composer));
    blocks
}

/// An organisation of its own that is not ready to be a party yet; what it has decided and met about is its own.
fn is_organisation(composer: &Composer<'_>) -> bool {
    composer.reading.chose_any("party-kind", &["own", "company"])
}

/// A group that is an organisation of its own can show the whole plan; a project or a network tells only what it
/// puts in itself, so that no table makes it look like a party.
pub(crate) fn put_in(composer: &Composer<'_>) -> Vec<Block> {
    if is_organisation(composer) {
        return resources::section(composer);
    }
    let own = in_prose(resources::own_side(composer)).into_iter().collect();
    section(composer, "d-h-put-in", None, own)
}

/// What kind of group it is, honestly, and what follows from that.
pub(crate) fn form(composer: &Composer<'_>) -> Text {
    let text = match (composer.reading.choice("party-kind"), composer.value("owner-name")) {
        (Some("project"), Some(owner)) => composer.tell("d-dialogue-form-project-owner", vec![("owner", owner)]),
        (Some(kind), _) if composer.speaker.has(&format!("d-dialogue-form-{kind}")) => {
            composer.say(&format!("d-dialogue-form-{kind}"))
        }
        _ => composer.say("d-dialogue-form-unknown"),
    };
    text.from_answer("party-kind")
}

/// Who the group is.
pub(crate) fn who(composer: &Composer<'_>) -> Vec<Block> {
    let mut sentences: Vec<Text> = Vec::new();
    sentences.extend(composer.sender().map(|name| composer.tell("d-dialogue-name", vec![("group", name)])));
    sentences.push(form(composer));
    sentences.extend(about::in_other_name(composer));
    if composer.reading.chose("owner-road", "own-association") {
        sentences.push(composer.say("d-dialogue-road-own-association"));
    }
    let mut blocks = vec![Block::Paragraph(joined(sentences, " "))];
    blocks.extend(composer.tell_answer("organisation"));
    blocks
}

fn talk(composer: &Composer<'_>) -> Vec<Block> {
    let mut sentences = vec![composer.say("d-dialogue-talk")];
    let name = composer.reading.typed("initiative-name");
    let name = name.map(|name| Value::Name(name.to_owned()).of("initiative-name"));
    sentences.extend(name.map(|name| composer.tell("d-dialogue-about", vec![("initiative", name)])));
    let mut blocks = vec![Block::Paragraph(joined(sentences, " "))];
    blocks.extend(composer.own_text("summary", None));
    blocks.extend(composer.tell_all(&["activity-kinds", "activity-description", "aim-kinds"]));
    blocks
}
