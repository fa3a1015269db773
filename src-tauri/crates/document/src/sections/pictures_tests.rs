use crate::Kind;
use crate::testing::{Case, association};
use iop_blocks::{Bar, Block, Document, Length, Measure, When};
use iop_core::Answer;

fn party(name: &str, side: &str) -> Vec<(&'static str, Answer)> {
    vec![("name", Answer::typed(name)), ("side", Answer::choose(side))]
}

fn put_in(giver: &str, kind: &str, amount: &str) -> Vec<(&'static str, Answer)> {
    vec![("giver", Answer::choose(giver)), ("kind", Answer::choose(kind)), ("amount", Answer::typed(amount))]
}

/// A municipality that pays most, an association with money, time and a room of its own.
fn shared() -> Case {
    let room = vec![
        ("giver", Answer::choose("f")),
        ("kind", Answer::choose("premises")),
        ("what", Answer::text("sv", "kurslokal")),
    ];
    association("linkoping")
        .rows("parties", vec![("f", party("Föreningen", "civil")), ("k", party("Kommunen", "public"))])
        .rows(
            "contributions",
            vec![
                ("a", put_in("k", "money", "290 000")),
                ("b", put_in("f", "money", "87 825")),
                ("c", put_in("f", "volunteers", "26 400")),
                ("d", room),
            ],
        )
}

fn period(case: Case) -> Case {
    case.typed("start", "2023-01-01").typed("end", "2024-12-31").typed("extension-years", "2")
}

/// Label, value and length.
type Drawn = (String, String, Length);

fn bars(document: &Document) -> Vec<(String, Measure, Vec<Drawn>)> {
    let told = |bar: &Bar| (bar.label.plain(), bar.value.plain().replace('\u{a0}', " "), bar.length);
    let pictures = document.blocks.iter().filter_map(|block| match block {
        Block::Bars { groups, .. } => Some(groups),
        _ => None,
    });
    let groups = pictures.flatten();
    groups.map(|group| (group.heading.plain(), group.measure, group.bars.iter().map(told).collect())).collect()
}

fn timeline(document: &Document) -> Option<Vec<(String, String, When)>> {
    document.blocks.iter().find_map(|block| match block {
        Block::Timeline { rows, .. } => {
            Some(rows.iter().map(|row| (row.label.plain(), row.value.plain(), row.when.clone())).collect())
        }
        _ => None,
    })
}

fn owned(rows: &[(&str, &str, Length)]) -> Vec<Drawn> {
    rows.iter().map(|(label, value, length)| ((*label).to_owned(), (*value).to_owned(), *length)).collect()
}

#[test]
fn money_and_valued_time_stand_in_groups_of_their_own_with_amount_and_share() {
    let money = owned(&[
        ("Föreningen", "87 825 kr · 23,2 %", Length::Stated(303)),
        ("Kommunen", "290 000 kr · 76,8 %", Length::Stated(1000)),
    ]);
    let valued = owned(&[("Föreningen", "26 400 kr, och mer utan angivet värde", Length::AtLeast(91))]);
    assert_eq!(
        bars(&shared().letter("sv")),
        [
            ("Pengar".to_owned(), Measure::Money, money),
            ("Annat än pengar, angivet värde".to_owned(), Measure::Valued, valued)
        ]
    );
}

#[test]
fn the_pictures_stand_in_the_letter_and_the_result_and_not_in_the_annex() {
    let case = period(shared());
    for (kind, has_bars, has_line) in
        [(Kind::Initiative, true, true), (Kind::Result, true, false), (Kind::Annex, false, false)]
    {
        let document = case.compose(kind, "sv");
        assert_eq!((!bars(&document).is_empty(), timeline(&document).is_some()), (has_bars, has_line), "{kind:?}");
    }
}

#[test]
fn many_bars_are_shown_year_by_year() {
    let in_year = |year: &str| {
        let mut row = put_in("k", "money", "100 000");
        row.push(("year", Answer::typed(year)));
        row
    };
    let years = ["2027", "2028", "2029", "2030", "2031", "2032", "2033", "2034", "2035", "2036"];
    let letter = shared().rows("contributions", years.map(|year| (year, in_year(year))).into()).letter("sv");
    let pictures = letter.blocks.iter().filter(|block| matches!(block, Block::Bars { .. }));
    assert_eq!(pictures.count(), 10);
    assert_eq!(bars(&letter)[9].0, "Pengar · 2036");
}

#[test]
fn what_is_stated_once_for_every_year_is_drawn_once() {
    let in_year = |year: &str, amount: &str| {
        let mut row = put_in("k", "money", amount);
        row.push(("year", Answer::typed(year)));
        row
    };
    let rows = vec![
        ("a", in_year("2027", "100 000")),
        ("b", in_year("2028", "120 000")),
        ("c", put_in("f", "volunteers", "26 400")),
    ];
    let letter = shared().rows("contributions", rows).letter("sv");
    let headings: Vec<String> = bars(&letter).into_iter().map(|(heading, ..)| heading).collect();
    assert_eq!(headings, ["Pengar · 2027", "Pengar · 2028", "Annat än pengar, angivet värde · varje år"]);
}

#[test]
fn the_line_tells_every_day_in_words_and_what_is_not_decided() {
    let case = period(shared()).typed("dialogue-meetings-per-year", "1").choose("followup-kinds", "yearly-report");
    let rows = timeline(&case.letter("sv")).expect("a line");
    let told: Vec<(&str, &str)> = rows.iter().map(|(label, value, _)| (label.as_str(), value.as_str())).collect();
    let expected = [
        ("Föreslagen period", "2023-01-01 till 2024-12-31"),
        ("Dialogmöten", "1 per år, dagen är inte bestämd"),
        ("Årsrapport", "varje år, dagen är inte bestämd"),
        ("Besked om förlängning", "ännu inte bestämt"),
        ("Möjlig förlängning", "2025-01-01 till 2026-12-31"),
    ];
    assert_eq!(told, expected);
    assert!(matches!(rows[3].2, When::Undecided));
    assert!(matches!(rows[4].2, When::Possible { .. }), "what may come is drawn unlike what is proposed");
}

#[test]
fn nothing_is_drawn_where_there_is_nothing_to_compare_and_no_period() {
    let letter = association("linkoping").typed("start", "2023-01-01").letter("sv");
    assert_eq!(bars(&letter), []);
    assert_eq!(timeline(&letter), None);
}
