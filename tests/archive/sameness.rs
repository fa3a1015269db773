//! The same answers on the same day give the same file, byte for byte.

use crate::printed;
use iop_document::Kind;
use iop_typeset::Fonts;
use iop_words::Words;

#[test]
fn printed_again_from_the_beginning_every_document_is_the_same_file() {
    let words = Words::shipped().expect("the words can be read");
    let fonts = Fonts::bundled();
    let first = printed::all();
    // One case holds every question there is; the others would only take time.
    let cases = printed::cases();
    let case = cases.iter().find(|case| case.name == "kitchen-sink").expect("the case is there");
    for kind in Kind::ALL {
        for language in words.languages() {
            let again = case.print(kind, &language.tag, &words, &fonts);
            let before = first.iter().find(|printed| printed.name == again.name).expect("it was printed");
            assert!(again.pdf == before.pdf, "{} is another file this time", again.name);
        }
    }
    let again = case.print_beside(Kind::Initiative, ["ar", "sv"], &words, &fonts);
    let before = first.iter().find(|printed| printed.name == again.name).expect("it was printed");
    assert!(again.pdf == before.pdf, "{} is another file this time", again.name);
}
