//! Names of files made from what files and people say.

use crate::Hash;

/// An id as a file name: itself when it is short and plain, otherwise its hash. An id comes out of a file that
/// anybody can have written, and `../../x` must not lead anywhere.
pub(super) fn key(id: &str) -> String {
    let is_plain = (8..=64).contains(&id.len())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && id.starts_with(|c: char| c.is_ascii_alphanumeric());
    if is_plain { id.to_owned() } else { format!("x-{}", &Hash::of(id.as_bytes()).to_string()[..40]) }
}

/// A file name from an initiative's name, in plain letters: `Språkkafé i Rosengård` is `sprakkafe-i-rosengard`.
/// What has no Latin letters, as an Arabic name, gives an empty string.
pub(super) fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        let plain = match c {
            'å' | 'ä' | 'á' | 'à' | 'â' => 'a',
            'ö' | 'ó' | 'ò' | 'ô' | 'ø' => 'o',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ï' => 'i',
            'ü' | 'ú' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            '\'' | '\u{2019}' | '\u{2bc}' => continue,
            c if c.is_ascii_alphanumeric() => c,
            _ => '-',
        };
        if plain != '-' || !(slug.is_empty() || slug.ends_with('-')) {
            slug.push(plain);
        }
        if slug.len() == 40 {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_id_is_its_own_key_and_no_other_id_leads_out_of_the_folder() {
        assert_eq!(key("3f2a9c0012ab"), "3f2a9c0012ab");
        for id in ["../../etc/passwd", "", "CON", "con", "a/b/c/d/e/f", "aaaaaaa\\..", ".hidden-file", "ÅÄÖåäö12"]
        {
            let key = key(id);
            assert!(key.starts_with("x-") && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'), "{id}");
        }
        assert_ne!(key("a"), key("b"));
    }

    #[test]
    fn names_become_plain_letters() {
        assert_eq!(slug("Språkkafé i Rosengård!"), "sprakkafe-i-rosengard");
        assert_eq!(slug("Su'aal & go'aan"), "suaal-goaan");
        assert_eq!(slug("  ../..//x  "), "x");
        assert_eq!(slug("مقهى اللغة"), "");
        assert_eq!(slug(&"ab ".repeat(40)).len(), 40);
    }
}
