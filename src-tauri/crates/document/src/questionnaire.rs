//! The interview on paper, blank.

use crate::Setting;
use crate::composer::{Composer, Person};
use crate::conditions::{Condition, Turn, conditions};
use crate::sections::criteria::wording;
use crate::sheet::{Sheet, unreviewed_notice};
use crate::source::source_line;
use crate::voice::Voice;
use crate::weave::{Value, joined};
use iop_blocks::{Block, CheckItem, Document, Row, RowKind, Text, Tone};
use iop_core::aspects::claimed_by;
use iop_core::catalogue::{self, Part, TOPICS};
use iop_core::interview::{criteria_behind, printed_number};
use iop_core::question::{Column, Kind, OptionSet, Question};
use iop_core::{Aspect, Initiative, on_paper};
use iop_words::Args;
use iop_words::format::isolate;

/// More columns than this leave no room to write in.
const WIDEST: usize = 5;
/// Empty rows of a table on paper.
const ROWS: usize = 4;

pub(crate) fn compose(setting: &Setting<'_>) -> Document {
    let blank = Initiative::new("", setting.profile.id.as_str());
    let composer = Composer::new(setting, &blank, Voice::Group, Person::First);
    let title = composer.say("d-title-questionnaire");
    let mut blocks = vec![Block::Title(title.clone())];
    blocks.extend(unreviewed_notice(setting));
    blocks.push(Block::Notice { tone: Tone::Information, paragraphs: composer.about_applying() });
    blocks.push(Block::Paragraph(composer.say("d-questionnaire-intro")));
    blocks.push(Block::Paragraph(composer.say("d-questionnaire-signs")));
    let issuer = composer.issuer().map(Value::Name);
    let follows = issuer.map(|issuer| composer.tell("d-questionnaire-for", vec![("issuer", issuer)]));
    blocks.extend(follows.map(Block::Paragraph));
    blocks.extend(setting.profile.source.as_ref().map(|citation| Block::Remark(source_line(&composer, citation))));
    let conditions = conditions(setting.profile, setting.today);
    let mut part = None;
    // What happens after the letter is asked when it has happened, not at the table where the letter is planned.
    for topic in TOPICS.iter().filter(|topic| topic.part != Part::After) {
        if part != Some(topic.part) {
            part = Some(topic.part);
            blocks.push(Block::Heading { level: 1, text: composer.say(part_message(topic.part)) });
        }
        blocks.push(Block::Heading { level: 2, text: composer.say(&format!("t-{}", topic.id)) });
        let intro = composer.speaker.attribute(&format!("t-{}", topic.id), "intro");
        blocks.extend(intro.map(|intro| Block::Paragraph(intro.into())));
        for question in topic.questions() {
            match conditions.get(question.id) {
                None | Some(Condition::Never) => {}
                Some(condition) => {
                    let is_asked = |id: &&str| conditions.get(*id).is_some_and(|it| *it != Condition::Never);
                    blocks.extend(asked(&composer, question, condition, &is_asked));
                }
            }
        }
    }
    Sheet::form(title, String::new(), setting.today, blocks).document(setting)
}

fn part_message(part: Part) -> &'static str {
    match part {
        Part::Party => "part-party",
        Part::Criteria => "part-criteria",
        Part::Contribution => "part-contribution",
        Part::Document => "part-document",
        Part::After => "part-after",
    }
}

fn asked(
    composer: &Composer<'_>,
    question: &Question,
    condition: &Condition,
    is_asked: &dyn Fn(&&str) -> bool,
) -> Vec<Block> {
    let message = format!("q-{}", question.id);
    let number = Text::new(format!("{} ", printed_number(question.id)), composer.lang());
    let mut blocks = vec![Block::Heading { level: 3, text: number.then(composer.say(&message)) }];
    let told = match condition {
        Condition::OnlyIf(turns) => Some(turn_sentence(composer, "d-only-if", turns)),
        Condition::SkipIf(turn) => Some(turn_sentence(composer, "d-skip-if", std::slice::from_ref(turn))),
        Condition::Always | Condition::Never => None,
    };
    blocks.extend(told.map(Block::Remark));
    for criterion in criteria_behind(question.id, &composer.reading) {
        blocks.extend(wording(composer, criterion));
    }
    let application = composer.reading.profile.takes_applications();
    let own = application.then(|| composer.speaker.attribute(&message, "why-application")).flatten();
    blocks.extend(own.or_else(|| composer.speaker.attribute(&message, "why")).map(|why| Block::Remark(why.into())));
    blocks.extend(claimed_by(question.id).into_iter().flat_map(|aspect| notes(composer, aspect, is_asked)));
    blocks.extend(space(composer, question));
    blocks
}

/// What counts as yes, and at which questions it is shown: the words of the window's own help.
fn notes(composer: &Composer<'_>, aspect: Aspect, is_asked: &dyn Fn(&&str) -> bool) -> Vec<Block> {
    let heading = |name: &str| composer.speaker.attribute("aspect-headings", name);
    let counts = heading("yes").zip(composer.speaker.attribute(&format!("aspect-{}", aspect.id()), "yes"));
    let counts = counts.map(|(heading, text)| Block::Remark(joined([heading.into(), text.into()], ": ")));
    let mut evidence: Vec<&str> = aspect.rule().evidence.iter().copied().filter(is_asked).collect();
    evidence.sort_by_key(|id| catalogue::number(id));
    let numbers: Vec<String> = evidence.into_iter().map(printed_number).collect();
    let args = Args::new().text("numbers", numbers.join(", "));
    let shown_at = composer.speaker.attribute_with("aspect-headings", "show-at", &args);
    counts.into_iter().chain(shown_at.map(|text| Block::Remark(text.into()))).collect()
}

fn turn_sentence(composer: &Composer<'_>, id: &str, turns: &[Turn]) -> Text {
    let told = turns.iter().map(|(question, options)| {
        let labels = options.iter().map(|option| option_label(composer, question, option));
        let options = Value::Words(joined(labels, " / "));
        composer.tell("d-condition", vec![("number", Value::Figure(printed_number(question))), ("options", options)])
    });
    let or = composer.speaker.say("d-or").text;
    let conditions = Value::Words(joined(told, &format!(" {or} ")));
    composer.tell(id, vec![("conditions", conditions)])
}

/// The words of an option of a question.
pub(crate) fn option_label(composer: &Composer<'_>, question: &str, option: &str) -> Text {
    match iop_core::catalogue::question(question).map(|question| question.kind) {
        Some(Kind::Choice(set) | Kind::Many(set)) => composer.say(&format!("o-{}-{option}", set.name)),
        _ => Text::new(option, "zxx"),
    }
}

/// Room for the answer.
fn space(composer: &Composer<'_>, question: &Question) -> Vec<Block> {
    match question.kind {
        Kind::Choice(set) => vec![Block::Remark(composer.say("d-tick-one")), boxes(composer, set)],
        Kind::Many(set) => vec![Block::Remark(composer.say("d-tick-any")), boxes(composer, set)],
        Kind::Text => vec![Block::WritingLines(5)],
        Kind::Table(columns) => tables(composer, question.id, columns),
        _ => vec![Block::WritingLines(1)],
    }
}

fn boxes(composer: &Composer<'_>, set: OptionSet) -> Block {
    let unsettled = [(on_paper::DONT_KNOW, "d-not-yet"), (on_paper::NOT_AGREED, "d-not-agreed-yet")];
    let unsettled = unsettled.into_iter().map(|(sign, id)| signed(composer, sign, composer.say(id)));
    let items = numbered(composer, set).into_iter().chain(unsettled);
    Block::Checklist(items.map(|text| CheckItem { checked: false, text }).collect())
}

/// The options with the numbers that they are entered by.
fn numbered(composer: &Composer<'_>, set: OptionSet) -> Vec<Text> {
    let options = (1..).zip(set.options);
    let named = |(number, option): (usize, &&str)| {
        signed(composer, &number.to_string(), composer.say(&format!("o-{}-{option}", set.name)))
    };
    options.map(named).collect()
}

fn signed(composer: &Composer<'_>, sign: &str, text: Text) -> Text {
    Text::new(format!("{} ", isolate(sign)), composer.lang()).strong().then(text)
}

/// The rows on paper: one table, or several beside whose rows the same numbers stand when one would be too narrow to
/// write in. The options of a column stand under it.
fn tables(composer: &Composer<'_>, question: &str, columns: &[Column]) -> Vec<Block> {
    let is_wide = columns.len() > WIDEST;
    let parts = if is_wide { columns.chunks(WIDEST - 1) } else { columns.chunks(WIDEST) };
    let mut blocks: Vec<Block> = parts.map(|part| table(composer, question, part, is_wide)).collect();
    blocks.extend(columns.iter().filter_map(|column| {
        let label = composer.say(&format!("q-{question}-{}", column.id));
        let options = match column.kind {
            Kind::Choice(set) => joined(numbered(composer, set), " · "),
            Kind::Party => composer.tell("d-party-by-row", vec![("number", Value::Figure(printed_number("parties")))]),
            _ => return None,
        };
        Some(Block::Remark(joined([label, options], ": ")))
    }));
    blocks
}

fn table(composer: &Composer<'_>, question: &str, columns: &[Column], is_numbered: bool) -> Block {
    let number = |row: usize| Text::new(row.to_string(), composer.lang());
    let rows = (1..=ROWS).map(|row| {
        let blank = columns.iter().map(|_| Text::default());
        Row { kind: RowKind::Blank, cells: is_numbered.then(|| number(row)).into_iter().chain(blank).collect() }
    });
    let named = columns.iter().map(|column| {
        let weight = if matches!(column.kind, Kind::Text) { 2.0 } else { 1.0 };
        composer.column(&format!("q-{question}-{}", column.id), weight)
    });
    let numbers = is_numbered.then(|| composer.column("d-col-row", 0.4));
    Block::Table {
        caption: composer.say(&format!("q-{question}")),
        columns: numbers.into_iter().chain(named).collect(),
        rows: rows.collect(),
    }
}

#[cfg(test)]
mod tests {
    use crate::Kind as DocumentKind;
    use crate::testing::case;
    use iop_blocks::{Block, Typeface};

    #[test]
    fn each_claim_stands_under_the_issuers_own_words() {
        let paper = case("malmo-asn").compose(DocumentKind::Questionnaire, "so");
        let at = paper.blocks.iter().position(|block| match block {
            Block::Heading { text, .. } => text.plain().starts_with("8.1 "),
            _ => false,
        });
        let after = &paper.blocks[at.expect("question 8.1 is asked")..];
        let quote = after.iter().find_map(|block| match block {
            Block::Quote { text, .. } => Some(text),
            _ => None,
        });
        let quote = quote.expect("the criterion is quoted");
        assert!(quote.plain().starts_with("Det ska inte finnas någon marknad"));
        assert_eq!(quote.runs[0].lang, "sv");
    }

    #[test]
    fn a_question_on_a_branch_tells_which_answer_leads_to_it() {
        let text = case("linkoping").compose(DocumentKind::Questionnaire, "sv").plain_text();
        assert!(text.contains("Svara bara om detta är svaret på fråga 1.1: ”Ett projekt"), "{text}");
    }

    #[test]
    fn questions_that_this_issuer_does_not_ask_are_left_out() {
        let numbered = |profile: &str| {
            let paper = case(profile).compose(DocumentKind::Questionnaire, "sv");
            paper.blocks.iter().filter(|block| matches!(block, Block::Heading { level: 3, .. })).count()
        };
        assert!(numbered("linkoping") < numbered("general"));
    }

    #[test]
    fn every_option_has_the_number_that_it_is_entered_by() {
        let paper = case("general").compose(DocumentKind::Questionnaire, "so");
        let lists = paper.blocks.iter().filter_map(|block| match block {
            Block::Checklist(items) => Some(items.iter().map(|item| item.text.plain()).collect::<Vec<_>>()),
            _ => None,
        });
        let mut count = 0;
        for items in lists {
            count += 1;
            let signs: Vec<String> = (1..=items.len() - 2).map(|n| n.to_string()).collect();
            let signs = signs.iter().map(String::as_str).chain(["?", "!"]);
            for (item, sign) in items.iter().zip(signs) {
                let item = item.replace(['\u{2068}', '\u{2069}'], "");
                assert!(item.starts_with(&format!("{sign} ")), "{item} without {sign}");
            }
        }
        assert!(count > 20, "{count} questions with options");
    }

    #[test]
    fn what_happens_after_the_letter_is_not_asked_on_paper() {
        let text = case("general").compose(DocumentKind::Questionnaire, "sv").plain_text();
        assert!(text.contains("16.1 ") && !text.contains("17.1 "), "{text}");
    }

    #[test]
    fn there_is_room_for_every_kind_of_answer() {
        let paper = case("general").compose(DocumentKind::Questionnaire, "sv");
        assert_eq!(paper.typeface, Typeface::Form);
        let is_there = |wanted: fn(&Block) -> bool| paper.blocks.iter().any(wanted);
        assert!(is_there(|block| matches!(block, Block::WritingLines(1))));
        assert!(is_there(|block| matches!(block, Block::WritingLines(5))));
        assert!(is_there(|block| matches!(block, Block::Table { rows, .. } if rows.len() == super::ROWS)));
        assert!(is_there(|block| matches!(block, Block::Checklist(items) if items.iter().all(|item| !item.checked))));
    }

    #[test]
    fn a_claim_tells_what_counts_as_yes_in_the_words_of_the_help_and_where_it_is_shown() {
        let plain = |text: &str| text.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
        for lang in ["sv", "ar", "so"] {
            let words = iop_words::Words::shipped().expect("the shipped locales are sound");
            let yes = words.speaker(lang, None).attribute("aspect-plan", "yes").expect("the help has it").text;
            let paper = plain(&case("linkoping").compose(DocumentKind::Questionnaire, lang).plain_text());
            assert_eq!(paper.matches(&plain(&yes)).count(), 1, "{lang}");
        }
        let text = plain(&case("linkoping").compose(DocumentKind::Questionnaire, "sv").plain_text());
        assert!(text.contains("Visa det i: 7.2, 7.3, 7.4, 7.5, 7.6."), "{text}");
        assert!(!text.contains(": ."), "every claim that is asked is shown somewhere");
    }

    #[test]
    fn no_message_is_missing_in_any_language() {
        for lang in ["sv", "ar", "so"] {
            let text = case("general").compose(DocumentKind::Questionnaire, lang).plain_text();
            assert!(!text.contains('⟨'), "{lang}");
        }
    }
}
