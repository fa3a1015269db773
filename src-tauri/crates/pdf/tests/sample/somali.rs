use super::Words;

pub(super) const WORDS: Words = Words {
    facts: &[
        ("Ku socota", &["Guddiga suuqa shaqada iyo arrimaha bulshada", "Degmada Malmö"]),
        ("Ka timid", &["Ururka \u{2068}Mammakraft\u{2069}, lambarka ururka \u{2068}846003-1936\u{2069}"]),
        ("Muddada heshiiska", &["\u{2068}2023-01-01\u{2069}–\u{2068}2024-12-31\u{2069}"]),
        ("Xiriirka", &["Åsa Öberg (guddoomiye)"]),
    ],
    title: "Soo jeedin ku saabsan iskaashi ay ururrada iyo dawladdu leeyihiin",
    opening: "Ururka \u{2068}Mammakraft\u{2069} (lambarka ururka \u{2068}846003-1936\u{2069}) wuxuu doonayaa inuu degmada kala shaqeeyo sidii loo abuuri lahaa goobo kulan oo ammaan ah oo loogu talagalay haweenka ka fog suuqa shaqada.",
    caution: &[
        "Kani waa nuqul akhris ah. Waraaqda rasmiga ah waa tan Iswiidhishka ku qoran.",
        "Laba su'aalood weli lama jawaabin.",
    ],
    about: "Ururka iyo baahida jirta",
    paragraphs: &[
        "Laga soo bilaabo 2016 waxaan qabanqaabinnay kulanno luqadeed, kooxo wada hadal iyo taageerada waalidka. Toddobaad kasta waxaa yimaada ku dhowaad 45 haween ah, kala badhna weligood lama soo xiriirin hawl kale.",
        "Guddigu wuxuu ka kooban yahay toddoba qof. Xubnuhu waxay bixiyaan 100\u{a0}kr sannadkii, waxayna ka qayb qaataan go'aannada shirka sannadlaha ah.",
        "Degmadu waxay bixisaa 290\u{a0}000\u{a0}kr sannadkii, ururkuna 87\u{a0}825\u{a0}kr sannadkii (46,5\u{a0}%).",
    ],
    remark: "Xogtu waa mid uu ururku leeyahay.",
    steps: "Sida aan u shaqayn rabno",
    items: &[
        "Toban kulan koorso kasta, maalintii iyo ilaalinta carruurta.",
        "Dabagal wadajir ah laba jeer sannadkii, halkaas oo ka qaybgalayaasha iyo shaqaalaha degmadu ay ka sheekeeyaan waxa isbeddelay.",
        "Albaabbo furan \u{2068}Möllevångstorget 7–10\u{2069}.",
    ],
    source: "Tilmaamaha iskaashiga, 4 kap. 1 §",
    contact: "Su'aalaha waxaa ka jawaabaya Anna-Maria Öberg,",
    money: "Kheyraadka",
    caption: "Waxa ay dhinacyadu bixiyaan",
    columns: ["Dhinaca", "Sannad", "Lacag"],
    givers: ["Degmada Malmö", "Ururka Mammakraft"],
    sum: "Wadar",
    information: "Qiimaha waqtiga tabarrucu kuma jiro wadarta.",
    sign: "Saxiixyo",
    role: "Guddoomiye",
    notes: "Qoraallada gaarka ah",
    footer: "Waxaa lagu sameeyay IOP-guiden. Nuqul akhris, aan la saxiixin.",
};
