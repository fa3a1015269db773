//! Months as people type them: words to read, never words to show.

/// The twelve months, each with what it is called in Swedish (written out first), Arabic (in Egypt and in the Levant) and Somali.
const MONTHS: [&[&str]; 12] = [
    &["januari", "jan", "يناير", "كانون الثاني", "jannaayo", "janaayo"],
    &["februari", "feb", "febr", "فبراير", "شباط", "febraayo", "feebraayo"],
    &["mars", "mar", "مارس", "آذار", "اذار", "maarso", "maarij"],
    &["april", "apr", "أبريل", "ابريل", "إبريل", "نيسان", "abriil", "abril"],
    &["maj", "مايو", "أيار", "ايار", "maajo", "meey"],
    &["juni", "jun", "يونيو", "حزيران", "juun", "juunyo"],
    &["juli", "jul", "يوليو", "تموز", "luulyo", "luuliyo"],
    &["augusti", "aug", "أغسطس", "اغسطس", "آب", "agoosto", "ogosto"],
    &["september", "sept", "sep", "سبتمبر", "أيلول", "ايلول", "sebtembar", "sebteembar"],
    &["oktober", "okt", "أكتوبر", "اكتوبر", "تشرين الأول", "تشرين الاول", "oktoobar", "oktobar"],
    &["november", "nov", "نوفمبر", "تشرين الثاني", "nofembar", "noofembar"],
    &["december", "dec", "ديسمبر", "كانون الأول", "كانون الاول", "disembar", "diseembar"],
];

/// Which month of the year has this Swedish name, written out; from 1.
pub fn swedish_month(name: &str) -> Option<usize> {
    MONTHS.iter().position(|names| names[0] == name).map(|place| place + 1)
}

/// What may stand before a day and says nothing more: "den", and the days of the week.
const BEFORE: &[&str] = &[
    "den",
    "måndag",
    "tisdag",
    "onsdag",
    "torsdag",
    "fredag",
    "lördag",
    "söndag",
    "mån",
    "tis",
    "ons",
    "tors",
    "tor",
    "fre",
    "lör",
    "sön",
    "يوم",
    "الاثنين",
    "الإثنين",
    "الثلاثاء",
    "الأربعاء",
    "الاربعاء",
    "الخميس",
    "الجمعة",
    "السبت",
    "الأحد",
    "الاحد",
    "isniin",
    "talaado",
    "arbaco",
    "khamiis",
    "jimce",
    "sabti",
    "axad",
];

/// A date with its month as a figure, day and month parted by a stroke; text without words as it is. Nothing when there are
/// words that belong to no date.
pub(super) fn with_figures(text: &str) -> Option<String> {
    if !text.contains(char::is_alphabetic) {
        return Some(text.to_owned());
    }
    let text = text.to_lowercase().replace(['.', ',', '\u{a0}', '\u{60c}'], " ");
    // "2:a" and "1:e" are how Swedes write an ordinal.
    let words: Vec<&str> =
        text.split_whitespace().map(|word| word.trim_end_matches(":a").trim_end_matches(":e")).collect();
    let words: Vec<&str> = words.into_iter().skip_while(|word| BEFORE.contains(word)).collect();
    let from = words.iter().position(|word| word.contains(char::is_alphabetic))?;
    let to = words.iter().rposition(|word| word.contains(char::is_alphabetic))? + 1;
    let named = words[from..to].join(" ");
    let month = MONTHS.iter().position(|names| names.contains(&named.as_str()))? + 1;
    let is_year = |word: &&str| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    match (&words[..from], &words[to..]) {
        ([year], [day]) if is_year(year) => Some(format!("{year}-{month}-{day}")),
        ([day], [year]) if is_year(year) => Some(format!("{day}/{month} {year}")),
        ([day], []) => Some(format!("{day}/{month}")),
        _ => None,
    }
}
