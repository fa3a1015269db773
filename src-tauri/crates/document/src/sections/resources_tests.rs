use crate::testing::{Case, association};
use iop_core::Answer;

fn party(name: &str, side: &str) -> Vec<(&'static str, Answer)> {
    vec![("name", Answer::typed(name)), ("side", Answer::choose(side))]
}

fn money(giver: &str, receiver: &str, amount: &str) -> Vec<(&'static str, Answer)> {
    vec![
        ("giver", Answer::choose(giver)),
        ("receiver", Answer::choose(receiver)),
        ("kind", Answer::choose("money")),
        ("amount", Answer::typed(amount)),
    ]
}

/// Two idéburna parties and a municipality; most of the money has no stated giver.
fn three_parties() -> Case {
    association("linkoping")
        .typed("association-name", "Linköpings Stadsmission")
        .rows(
            "parties",
            vec![
                ("s", party("Linköpings Stadsmission", "civil")),
                ("d", party("Linköpings domkyrkopastorat", "civil")),
                ("k", party("Linköpings kommun", "public")),
            ],
        )
        .rows("contributions", vec![("a", money("k", "s", "700 000")), ("b", money("k", "d", "300 000"))])
        .typed("total-cost", "2 150 000 kr")
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn a_share_says_that_it_is_of_money_only_and_the_rest_has_no_stated_giver() {
    let text = plain(&three_parties().printed("sv"));
    let share = "Linköpings kommun står för 1 000 000 kr av 2 150 000 kr. Det är 46,5 % av pengarna (bara pengar).";
    assert!(text.contains(share), "{text}");
    assert!(text.contains("Finansiär är inte angiven för 1 150 000 kr."), "{text}");
    assert!(text.contains("Kostnaden för Linköpings kommun är 1 000 000 kr per år."), "{text}");
}

#[test]
fn money_is_split_between_those_who_receive_it() {
    let text = plain(&three_parties().printed("sv"));
    assert!(text.contains("700 000 kr per år går från Linköpings kommun till Linköpings Stadsmission."), "{text}");
    assert!(text.contains("300 000 kr per år går från Linköpings kommun till Linköpings domkyrkopastorat."), "{text}");
}

#[test]
fn what_has_no_stated_value_is_named_beside_the_shares() {
    let room = vec![
        ("giver", Answer::choose("s")),
        ("kind", Answer::choose("premises")),
        ("what", Answer::text("sv", "kurslokal")),
    ];
    let text =
        three_parties().rows("contributions", vec![("a", money("k", "s", "700 000")), ("r", room)]).printed("sv");
    assert!(text.contains("Linköpings Stadsmission bidrar även med detta, utan angivet värde:"), "{text}");
    assert!(text.contains("kurslokal"));
}

#[test]
fn hours_are_valued_openly_and_never_added_to_money() {
    let hours = vec![
        ("giver", Answer::choose("s")),
        ("kind", Answer::choose("volunteers")),
        ("hours", Answer::typed("120")),
        ("rate", Answer::typed("220")),
        ("rate-origin", Answer::typed("Leader")),
    ];
    let case = three_parties().rows("contributions", vec![("a", money("k", "s", "100 000")), ("v", hours)]);
    let text = plain(&case.typed("total-cost", "100 000").printed("sv"));
    assert!(text.contains("Värderad tid: 120 tim × 220 kr = 26 400 kr. Timvärdet kommer från: Leader."), "{text}");
    assert!(text.contains("Det är 100 % av pengarna (bara pengar)."), "{text}");
    assert!(!text.contains("126 400"), "{text}");
}

#[test]
fn years_that_differ_are_told_year_by_year() {
    let in_year = |year: &str, amount: &str| {
        let mut row = money("k", "s", amount);
        row.push(("year", Answer::typed(year)));
        row
    };
    let rows = vec![("a", in_year("2027", "100 000")), ("b", in_year("2028", "200 000"))];
    let text = plain(&three_parties().rows("contributions", rows).typed("total-cost", "").printed("sv"));
    assert!(text.contains("Kostnaden för Linköpings kommun är 100 000 kr år 2027."), "{text}");
    assert!(text.contains("Summa 2028"), "{text}");
    assert!(!text.contains("Resurser per år"), "{text}");
}

#[test]
fn an_amount_that_cannot_be_read_stands_in_the_table_as_typed() {
    let text = three_parties().rows("contributions", vec![("a", money("k", "s", "cirka en halv"))]).printed("sv");
    assert!(text.contains("cirka en halv"), "{text}");
}

#[test]
fn a_plan_that_the_group_is_unsure_of_is_not_printed() {
    let mut case = three_parties();
    for id in ["contributions", "total-cost"] {
        case.initiative.answers.get_mut(id).unwrap().state = iop_core::State::NotAgreed;
    }
    let text = case.printed("sv");
    assert!(!plain(&text).contains("700 000"), "{text}");
    assert!(text.contains("vad parterna bidrar med"), "{text}");
}
