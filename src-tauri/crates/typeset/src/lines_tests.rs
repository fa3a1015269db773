use super::*;
use crate::prose::Prose;
use iop_blocks::Text;

fn set(text: &str, right_to_left: bool, measure: f64) -> Vec<Line> {
    let fonts = Fonts::bundled();
    let mut missing = MissingGlyphs::default();
    let prose = Prose::new(&Text::new(text, ""), false, right_to_left, &fonts, &mut missing);
    let color = Color::rgb(0, 0, 0);
    let typeface = Typeface::Letter;
    let setting = Setting { typeface, right_to_left, size: 10.0, arabic_scale: 1.18, color, measure };
    let lines = set_line(&prose.lines[0], &setting, &fonts, &mut Shaper::new(&fonts), &mut missing);
    missing.into_result().expect("every character of the tests can be drawn");
    lines
}

/// What an eye going from left to right meets.
fn seen(line: &Line) -> String {
    let clusters = |piece: &Piece| {
        piece.run.clusters.iter().map(|cluster| &piece.run.text[cluster.text.clone()]).collect::<String>()
    };
    line.pieces.iter().map(clusters).collect()
}

#[test]
fn an_organisation_number_reads_the_right_way_in_arabic() {
    let lines = set("رقم \u{2068}846003-1936\u{2069} هو", true, 500.0);
    assert_eq!(seen(&lines[0]), "وه 846003-1936 مقر");
}

#[test]
fn brackets_in_arabic_are_mirrored() {
    let fonts = Fonts::bundled();
    let lines = set("(ا)", true, 500.0);
    let run = &lines[0].pieces[0].run;
    assert_eq!(run.text, "(ا)");
    // At the left edge stands the character `)`, drawn with the picture of `(`.
    let upright = set("(", false, 500.0);
    let left = run.clusters.get(0).glyphs[0].id;
    assert_eq!(&run.text[run.clusters.get(0).text], ")");
    let naskh = fonts.face(run.face);
    assert_ne!(upright[0].pieces[0].run.face, run.face);
    assert_eq!(Some(left), ttf_parser::Face::parse(naskh.data(), 0).unwrap().glyph_index('(').map(|glyph| glyph.0));
}

#[test]
fn lines_fit_the_measure_and_lose_nothing() {
    let text = "Föreningen Världens mammor vill tillsammans med kommunen skapa mötesplatser för kvinnor.";
    let lines = set(text, false, 120.0);
    assert!(lines.len() > 3);
    assert!(lines.iter().all(|line| line.width <= 120.01));
    assert_eq!(lines.iter().map(seen).collect::<String>(), text);
}

#[test]
fn a_word_wider_than_the_line_is_cut_between_letters() {
    let word = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4);
    let lines = set(&word, false, 80.0);
    assert!(lines.len() > 5);
    assert!(lines.iter().all(|line| line.width <= 80.01));
    assert_eq!(lines.iter().map(seen).collect::<String>(), word);
}

#[test]
fn a_measure_of_nothing_still_ends() {
    let lines = set("abc ابت", false, 0.0);
    assert!((6..=7).contains(&lines.len()), "{}", lines.len());
}

#[test]
fn a_mail_address_moves_to_the_next_line_as_a_whole() {
    let lines = set("Skriv till oss på anna-maria@example.org", false, 130.0);
    assert!(lines.iter().any(|line| seen(line) == "anna-maria@example.org"));
}

#[test]
fn a_letter_with_marks_is_one_cluster() {
    let lines = set("بَّ", true, 100.0);
    let run = &lines[0].pieces[0].run;
    assert_eq!(run.clusters.len(), 1);
    assert_eq!(run.text, "بَّ");
}

#[test]
fn a_joiner_is_never_seen() {
    let lines = set("می\u{200c}خواهم", true, 100.0);
    assert!(lines[0].pieces.iter().all(|piece| !piece.run.text.contains('\u{200c}')));
}

#[test]
fn a_line_may_end_before_an_isolate() {
    for (text, right_to_left) in [("aaa bbb \u{2068}ccc\u{2069}", false), ("ااا ببب \u{2066}ccc\u{2069}", true)] {
        let whole = set(text, right_to_left, 500.0)[0].width;
        let lines = set(text, right_to_left, whole - 1.0);
        assert_eq!(lines.len(), 2, "{text}");
        assert_eq!(seen(&lines[1]), "ccc");
    }
}

#[test]
fn what_only_an_isolate_parts_is_one_piece() {
    for (text, right_to_left) in
        [("انظر \u{2068}النشاط الآن\u{2069} هنا", true), ("Orgnr \u{2068}846003\u{2069} i Malmö", false)]
    {
        let line = &set(text, right_to_left, 500.0)[0];
        let plain: String = text.chars().filter(|c| !is_ignorable(*c)).collect();
        assert_eq!(line.pieces.len(), 1, "{text}");
        let run = &line.pieces[0].run;
        assert_eq!(run.text, plain);
        assert!((run.width - line.width).abs() < 0.01);
        let mut read: Vec<&str> = run.clusters.iter().map(|cluster| &run.text[cluster.text.clone()]).collect();
        if right_to_left {
            read.reverse();
        }
        assert_eq!(read.concat(), plain);
    }
}

#[test]
fn another_direction_in_between_keeps_pieces_apart() {
    let line = &set("ااا \u{2068}bbb\u{2069} ببب", true, 500.0)[0];
    assert_eq!(line.pieces.len(), 3);
}
