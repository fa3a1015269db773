//! The word lists in sentences as people write them: what must be marked, and what must not.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop where it stands")]

use iop_core::WordLists;
use iop_core::profile::Paper;
use iop_core::public_record::{RecordKind, find};
use iop_words::Words;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::shipped().unwrap());

fn lists() -> &'static WordLists {
    WORDS.lists()
}

fn marked_for(lang: &str, text: &str, paper: &Paper) -> Vec<String> {
    let marks = lists().guard(lang).find(text, paper);
    marks.into_iter().map(|mark| text.chars().skip(mark.range.start).take(mark.range.len()).collect()).collect()
}

fn marked(lang: &str, text: &str) -> Vec<String> {
    marked_for(lang, text, &Paper::default())
}

/// Language, sentence, and the words in it that must be marked.
const MARKED: &[(&str, &str, &[&str])] = &[
    ("sv", "Härmed ansöker vi om en IOP.", &["ansöker"]),
    ("sv", "Vi ansökte förra året.", &["ansökte"]),
    ("sv", "Det här är vår ansökan om IOP.", &["ansökan"]),
    ("sv", "Vår projektansökan och våra ansökningar.", &["projektansökan", "ansökningar"]),
    ("sv", "Vi söker pengar till kursen.", &["söker pengar"]),
    ("sv", "Vi erbjuder kommunen en tjänst.", &["tjänst"]),
    ("sv", "Tjänsterna utförs av oss.", &["Tjänsterna"]),
    ("sv", "På uppdrag av kommunen leder vi gruppen.", &["uppdrag"]),
    ("sv", "Kommunen är uppdragsgivare och vi är uppdragstagare.", &["uppdragsgivare", "uppdragstagare"]),
    ("sv", "Vi levererar tio träffar.", &["levererar"]),
    ("sv", "Föreningen är leverantör.", &["leverantör"]),
    ("sv", "Ersättningen betalas varje månad.", &["Ersättningen"]),
    ("sv", "Kommunen beställer kursen av oss.", &["beställer"]),
    ("sv", "Vi lämnar en offert.", &["offert"]),
    ("sv", "Ansöker, LEVERERAR och tja\u{308}nst.", &["Ansöker", "LEVERERAR", "tja\u{308}nst"]),
    ("ar", "نتقدم بطلب للحصول على شراكة.", &["نتقدم بطلب"]),
    ("ar", "هذا الطلب من الجمعية.", &["الطلب"]),
    ("ar", "هذا الطَّلَب من الجمعية.", &["الطَّلَب"]),
    ("ar", "وطلبنا من البلدية بسيط.", &["وطلبنا"]),
    ("ar", "نقدم خدمات للبلدية.", &["خدمات"]),
    ("ar", "نقدم خـدمـة للبلدية.", &["خـدمـة"]),
    ("ar", "بالخدمة التي نقدمها.", &["بالخدمة"]),
    ("ar", "نريد تعويضًا عن العمل.", &["تعويضًا"]),
    ("ar", "البلدية زبون عندنا.", &["زبون"]),
    ("so", "Codsigeenna waa kan.", &["Codsigeenna"]),
    ("so", "Waxaan codsanaynaa IOP.", &["codsanaynaa"]),
    ("so", "Arjiga ayaan dirnay.", &["Arjiga"]),
    ("so", "Waxaan degmada siinaynaa adeeg.", &["adeeg"]),
    ("so", "Adeegyadeenna way fiican yihiin.", &["Adeegyadeenna"]),
    ("so", "Waxaan rabnaa magdhow.", &["magdhow"]),
    ("so", "Degmada waxaan ka iibinaynaa koorso.", &["iibinaynaa"]),
];

/// Sentences in which nothing may be marked.
const LEFT_ALONE: &[(&str, &str)] = &[
    ("sv", "Vi har träffat en tjänsteperson på kommunen."),
    ("sv", "Tjänstepersonen skrev en tjänsteskrivelse till nämnden."),
    ("sv", "Kvinnorna nås inte av socialtjänsten."),
    ("sv", "Ledaren är anställd på en halvtidstjänst."),
    ("sv", "Vi betalar lön för en tjänst på 50 procent."),
    ("sv", "Kommunens uppdrag är att nå fler."),
    ("sv", "Hon har ett förtroendeuppdrag i styrelsen."),
    ("sv", "Vi arbetar uppsökande i området."),
    ("sv", "Många är arbetssökande eller asylsökande."),
    ("sv", "Detta är ingen ansökan. Vi ansöker inte om något."),
    ("sv", "Vi hjälper mammor att ansöka om jobb och skriva ansökningar."),
    ("sv", "Volontärerna arbetar utan ersättning."),
    ("sv", "Det är ingen upphandling och ingen tjänst."),
    ("sv", "Kommunen skrev ”det är inget man som förening ansöker om” i sitt svar."),
    ("sv", "Riktlinjen säger: \"färdiga lösningar eller tjänster att upphandla\"."),
    ("sv", "Vi föreslår en dialog om ett idéburet offentligt partnerskap."),
    ("ar", "الطالبات في الدورة كثيرات."),
    ("ar", "المتطلبات واضحة والمطلوب بسيط."),
    ("ar", "لا نتقدم بطلب، بل نقترح حوارًا."),
    ("ar", "بدأ النشاط بناءً على طلب الأمهات."),
    ("ar", "نساعد في كتابة طلبات العمل."),
    ("ar", "لا تصل إليهن الخدمات الاجتماعية."),
    ("ar", "كتبت البلدية «لا يقدم أحد طلبًا» في ردها."),
    ("ar", "نريد شراكة وحوارًا مع البلدية."),
    ("ar", "موارد الجمعية قليلة."),
    ("so", "Hindisaheennu waa wadahadal."),
    ("so", "Waxaan u adeegsanaynaa goobta ururka."),
    ("so", "Adeegyada bulshada ma soo gaaraan."),
    ("so", "Tani codsi ma aha."),
    ("so", "Waxaan ka caawinnaa codsiyada shaqada."),
    ("so", "Waxaan rabnaa iskaashi iyo wada-shaqayn."),
];

#[test]
fn words_of_an_application_or_a_purchase_are_marked_in_place() {
    let wrong = MARKED.iter().filter(|(lang, text, wanted)| marked(lang, text) != *wanted);
    let wrong: Vec<_> = wrong.map(|(lang, text, _)| format!("{lang} {text} -> {:?}", marked(lang, text))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn words_that_only_look_alike_quotations_and_denials_are_left_alone() {
    let wrong = LEFT_ALONE.iter().filter(|(lang, text)| !marked(lang, text).is_empty());
    let wrong: Vec<_> = wrong.map(|(lang, text)| format!("{lang} {text} -> {:?}", marked(lang, text))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_issuer_that_uses_the_word_itself_is_not_corrected() {
    let text = "Vår ansökan om IOP: vi levererar träffar.";
    let form = Paper { word: "application".into(), ..Paper::default() };
    assert_eq!(marked_for("sv", text, &form), ["levererar"]);
    let allows = Paper { allows: vec!["leverer*".into()], ..Paper::default() };
    assert_eq!(marked_for("sv", text, &allows), ["ansökan"]);
}

#[test]
fn every_language_has_both_lists_and_every_mark_tells_why() {
    assert!(WORDS.faults().is_empty(), "{:?}", WORDS.faults());
    for (lang, lists) in lists().languages() {
        let whys: BTreeSet<&str> = lists.guard.whys().collect();
        assert_eq!(whys, BTreeSet::from(["application", "purchase"]), "{lang}");
        for kind in RecordKind::ALL {
            assert!(lists.record.neutral(kind).is_some(), "{lang} {}", kind.id());
        }
        let speaker = WORDS.speaker(lang, None);
        let ids = whys.iter().map(|why| format!("guard-{why}"));
        let ids = ids.chain(RecordKind::ALL.iter().map(|kind| format!("record-{}", kind.id())));
        for id in ids.chain(["guard-no-other-form".into(), "guard-no-first-step".into()]) {
            assert!(speaker.has(&id), "{id}");
        }
    }
}

/// Language, text, and what is found in it.
type Private = (&'static str, &'static str, &'static [(RecordKind, &'static str)]);

fn private(lang: &str, text: &str) -> Vec<(RecordKind, String)> {
    let known = BTreeSet::from(["karin".to_owned()]);
    let found = find(text, lang, lists(), &known);
    let words = |range: std::ops::Range<usize>| text.chars().skip(range.start).take(range.len()).collect();
    found.into_iter().map(|one| (one.kind, words(one.range))).collect()
}

#[test]
fn private_matters_are_found_in_place() {
    use RecordKind::{Address, Name, PersonalNumber, Phone};
    let table: &[Private] = &[
        (
            "sv",
            "Amina Yusuf, 811218-9876, bor på Solgatan 12 B.",
            &[(PersonalNumber, "811218-9876"), (Address, "Solgatan 12 B")],
        ),
        ("sv", "Ring henne på 070-123 45 67.", &[(Phone, "070-123 45 67")]),
        ("sv", "Brevet går till 582 28 Linköping.", &[(Address, "582 28 Linköping")]),
        ("sv", "Fadumo Ali har flytt från våld.", &[(Name, "Fadumo Ali")]),
        ("sv", "Aminas barn är sjuka.", &[(Name, "Aminas")]),
        ("sv", "En av dem, hon heter Zuleika, väntar på asyl.", &[(Name, "Zuleika")]),
        ("ar", "تعاني فاطمة من مرض.", &[(Name, "فاطمة")]),
        ("ar", "تسكن في Solgatan 12 ورقمها ٨١١٢١٨-٩٨٧٦.", &[(Address, "Solgatan 12"), (PersonalNumber, "٨١١٢١٨-٩٨٧٦")]),
        ("so", "Xaliimo ilmaheedu way jirran yihiin.", &[(Name, "Xaliimo")]),
    ];
    for (lang, text, wanted) in table {
        let wanted: Vec<_> = wanted.iter().map(|(kind, words)| (*kind, (*words).to_owned())).collect();
        assert_eq!(private(lang, text), wanted, "{text}");
    }
}

#[test]
fn what_is_not_private_is_left_alone() {
    for (lang, text) in [
        ("sv", "Kvinnor i Skäggetorp har flytt från våld och krig."),
        ("sv", "Amina leder gruppen. Många barn kommer."),
        ("sv", "Karin tar emot barnen."),
        ("sv", "Organisationsnummer 846003-1936, 290 000 kr per år, 2023-01-01."),
        ("sv", "Vi går en ny väg 2026. Hans bakgrund och barn."),
        ("sv", "Vi räknar med 120 25 gånger."),
        ("ar", "الأطفال في المنطقة على علم بالعنف."),
        ("ar", "عمر الأطفال بين سنة وخمس سنوات."),
        ("so", "Carruurta xaafadda way imanayaan."),
    ] {
        assert_eq!(private(lang, text), [], "{text}");
    }
}

/// The terms in a sentence: which, and as what they stand there.
fn explained(lang: &str, text: &str) -> Vec<(String, String)> {
    let terms = WORDS.terms_in(lang, text);
    let words = |range: &std::ops::Range<usize>| text.chars().skip(range.start).take(range.len()).collect();
    terms.iter().map(|term| (term.id.clone(), words(&term.range))).collect()
}

#[test]
fn words_are_explained_in_their_forms_and_the_longest_first() {
    for (lang, text, wanted) in [
        (
            "sv",
            "En ideell förenings stadgar.",
            &[("nonprofit-association", "ideell förenings"), ("statutes", "stadgar")][..],
        ),
        (
            "sv",
            "Nämndernas protokoll och årsmötet.",
            &[("committee", "Nämndernas"), ("minutes", "protokoll"), ("annual-meeting", "årsmötet")],
        ),
        (
            "sv",
            "Socialnämnden läser beslutsunderlaget.",
            &[("committee", "Socialnämnden"), ("decision-basis", "beslutsunderlaget")],
        ),
        ("ar", "ومجلس الإدارة يوقّع.", &[("board", "ومجلس الإدارة")]),
        ("ar", "بالنظام الداخلي للجمعية.", &[("statutes", "بالنظام الداخلي")]),
        ("ar", "محضر الاجتماع السنوي.", &[("annual-minutes", "محضر الاجتماع السنوي")]),
        ("so", "Xeerka ururku waa kan.", &[("statutes", "Xeerka")]),
        ("so", "Guddiga ururka iyo guddiga degmada.", &[("board", "Guddiga ururka"), ("committee", "guddiga degmada")]),
        ("so", "Mutadawaciintu way yimaadeen.", &[("volunteer", "Mutadawaciintu")]),
    ] {
        let wanted: Vec<_> = wanted.iter().map(|(id, words)| ((*id).to_owned(), (*words).to_owned())).collect();
        assert_eq!(explained(lang, text), wanted, "{lang} {text}");
    }
}

#[test]
fn words_that_only_begin_or_end_alike_are_not_explained() {
    for (lang, text) in [
        ("sv", "Han parkerar vid partyt på torget."),
        ("sv", "Vi har en styv lina."),
        ("ar", "الطرق طويلة وتسوّق الناس."),
        ("so", "Qofkani waa walaalkay."),
    ] {
        assert_eq!(explained(lang, text), [], "{lang} {text}");
    }
}
