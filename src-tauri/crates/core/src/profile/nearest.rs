//! The known word that a misspelt one is nearest to.

/// The word of `known` with the fewest letters to change; of equals the first.
pub(super) fn nearest<'k>(written: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    // What is longer than any word here is no misspelling, and would take long to compare.
    let written: Vec<char> = written.to_lowercase().chars().take(60).collect();
    known.into_iter().min_by_key(|word| distance(&written, word))
}

/// Letters to put in, take away or change (Levenshtein).
fn distance(one: &[char], other: &str) -> usize {
    let other: Vec<char> = other.to_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let changed = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_leads_to_the_word_that_was_meant() {
        let known = ["initiative", "existing", "plan", "need"];
        assert_eq!(nearest("initiativ", known), Some("initiative"));
        assert_eq!(nearest("Ned", known), Some("need"));
        assert_eq!(nearest("", known), Some("plan"));
        assert_eq!(nearest("x", []), None);
    }
}
