use super::Words;

pub(super) const WORDS: Words = Words {
    facts: &[
        ("Till", &["Arbetsmarknads- och socialnämnden", "Malmö stad"]),
        ("Från", &["Föreningen \u{2068}Mammakraft\u{2069}, org.nr \u{2068}846003-1936\u{2069}"]),
        ("Avtalstid", &["\u{2068}2023-01-01\u{2069}–\u{2068}2024-12-31\u{2069}"]),
        ("Kontakt", &["Åsa Öberg (ordförande)"]),
    ],
    title: "Initiativ till idéburet offentligt partnerskap",
    opening: "Föreningen \u{2068}Mammakraft\u{2069} (org.nr \u{2068}846003-1936\u{2069}) vill tillsammans med kommunen skapa trygga mötesplatser för kvinnor som står långt från arbetsmarknaden.",
    caution: &[
        "Det här är ett utkast. Läs igenom det innan ni skickar in det.",
        "Två frågor är inte besvarade: de står samlade på sista sidan, så att ni kan fylla i dem för hand tillsammans med kommunen.",
    ],
    about: "Om föreningen och behovet",
    paragraphs: &[
        "Vi har sedan 2016 ordnat språkträffar, samtalsgrupper och föräldrastöd i Rosengård. Varje vecka kommer omkring 45 kvinnor, och nästan hälften av dem har aldrig haft kontakt med någon annan verksamhet. Erfarenheten visar att det är egen initiativkraft, inte ännu en kurs, som leder vidare till studier och arbete.",
        "Styrelsen består av sju personer. Medlemmarna betalar 100\u{a0}kr om året och deltar i besluten på årsmötet. Verksamheten bärs av 22 frivilliga som tillsammans lägger ungefär 3\u{a0}400 timmar om året; räknat med 225\u{a0}kr i timmen motsvarar det 765\u{a0}000\u{a0}kr.",
        "Kommunen bidrar med 290\u{a0}000\u{a0}kr per år, föreningen med 87\u{a0}825\u{a0}kr per år, arbetsgivaransvar och lokaler (46,5\u{a0}% av helheten). Överenskommelsen kan förlängas två år i taget om parterna är överens skriftligen senast sex månader före avtalstidens slut.",
    ],
    remark: "Uppgifterna är föreningens egna och gäller våren 2026.",
    steps: "Så vill vi arbeta",
    items: &[
        "Tio träffar per kurs, på dagtid och med barnpassning.",
        "Gemensam uppföljning två gånger om året, där både deltagare och tjänstepersoner från kommunen berättar vad som har förändrats och vad som bör göras annorlunda.",
        "Öppna hus på \u{2068}Möllevångstorget 7–10\u{2069}.",
    ],
    source: "Riktlinjer för idéburet offentligt partnerskap, 4 kap. 1 §",
    contact: "Frågor besvaras av Anna-Maria Öberg,",
    money: "Resurser",
    caption: "Vad parterna bidrar med",
    columns: ["Part", "År", "Belopp"],
    givers: ["Malmö stad, arbetsmarknads- och socialnämnden", "Föreningen Mammakraft"],
    sum: "Summa",
    information: "Värdet av ideell tid ingår inte i summan.",
    sign: "Underskrifter",
    role: "Ordförande",
    notes: "Egna anteckningar",
    footer: "Upprättat med IOP-guiden. Utkast till gemensam bearbetning.",
};
