//! Cells out of a text that was copied from another program.

/// The cells of a copied block, line by line. Excel and LibreOffice put tabs between cells; what was copied out of a file
/// may have semicolons or commas. Quotation marks keep a cell with such a sign, or with several lines, together.
pub(super) fn cells(text: &str) -> Vec<Vec<String>> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = split(text, separator(text));
    while lines.last().is_some_and(|line| line.iter().all(|cell| cell.trim().is_empty())) {
        lines.pop();
    }
    lines
}

/// A semicolon or a comma parts cells only where every line has as many of them and none is followed by a space: else it
/// belongs to a sentence or to an amount such as `290 000,00`.
fn separator(text: &str) -> char {
    let is_one = |sign: char, least: usize| {
        let lines: Vec<Vec<String>> = split(text.trim_end_matches('\n'), sign);
        let width = lines.first().map_or(0, Vec::len);
        let is_even = lines.iter().all(|line| line.len() == width);
        width >= least && is_even && lines.iter().flatten().all(|cell| !cell.starts_with(char::is_whitespace))
    };
    match () {
        () if text.contains('\t') => '\t',
        () if is_one(';', 2) => ';',
        () if is_one(',', 3) => ',',
        () => '\t',
    }
}

fn split(text: &str, separator: char) -> Vec<Vec<String>> {
    let mut lines = vec![vec![String::new()]];
    let mut signs = text.chars().peekable();
    // A mark at the beginning of a cell holds it together only if another ends it.
    let mut is_quoted = false;
    let mut is_fresh = true;
    let mut rest = text;
    while let Some(sign) = signs.next() {
        rest = &rest[sign.len_utf8()..];
        let Some(cell) = lines.last_mut().and_then(|line| line.last_mut()) else { break };
        match sign {
            '"' if is_quoted && signs.peek() == Some(&'"') => {
                cell.push('"');
                signs.next();
                rest = &rest[1..];
            }
            '"' if is_quoted => is_quoted = false,
            '"' if is_fresh && ends(rest, separator) => is_quoted = true,
            '\n' if !is_quoted => lines.push(vec![String::new()]),
            sign if sign == separator && !is_quoted => {
                if let Some(line) = lines.last_mut() {
                    line.push(String::new());
                }
            }
            sign => cell.push(sign),
        }
        is_fresh = !is_quoted && (sign == separator || sign == '\n');
    }
    lines
}

/// Some mark in `rest` ends a cell.
fn ends(rest: &str, separator: char) -> bool {
    let bare = rest.replace("\"\"", "  ");
    bare.match_indices('"').any(|(at, _)| bare[at + 1..].chars().next().is_none_or(|c| c == separator || c == '\n'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<Vec<String>> {
        cells(text)
    }

    #[test]
    fn tabs_part_cells_and_the_last_line_break_makes_no_line() {
        assert_eq!(of("a\tb\r\nc\td\r\n"), [["a", "b"], ["c", "d"]]);
        assert_eq!(of("a\t\t290 000,00 kr"), [["a", "", "290 000,00 kr"]]);
        assert_eq!(of("\n\n"), Vec::<Vec<String>>::new());
        assert_eq!(of("\u{feff}a\n\nb"), [["a"], [""], ["b"]]);
    }

    #[test]
    fn marks_keep_a_cell_with_line_breaks_and_marks_together() {
        assert_eq!(of("\"fika\noch \"\"material\"\"\"\t5"), [["fika\noch \"material\"", "5"]]);
        assert_eq!(of("\"Lön; sociala avgifter\"\t290 000"), [["Lön; sociala avgifter", "290 000"]]);
    }

    #[test]
    fn a_mark_that_nothing_ends_is_a_sign_like_others() {
        assert_eq!(of("\"Mammakraft\t5\nb\t6"), [["\"Mammakraft", "5"], ["b", "6"]]);
        assert_eq!(of("a \"b\" c\t5"), [["a \"b\" c", "5"]]);
    }

    #[test]
    fn a_file_with_semicolons_is_read_and_a_sentence_is_not_torn() {
        assert_eq!(of("Pengar;Kommunen;290 000\nLokal;Vi;"), [["Pengar", "Kommunen", "290 000"], ["Lokal", "Vi", ""]]);
        assert_eq!(of("Fika; material"), [["Fika; material"]]);
        assert_eq!(of("290 000,00\n87 825,00"), [["290 000,00"], ["87 825,00"]]);
        assert_eq!(of("money,us,\"1,5\"\nstaff,them,2"), [["money", "us", "1,5"], ["staff", "them", "2"]]);
    }
}
