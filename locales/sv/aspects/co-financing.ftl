# source language

aspect-co-financing =
    .asks = Bidrar alla parter med något: pengar, personal, volontärer, lokal eller annat?
    .why = I ett partnerskap bär flera. Bidrar bara kommunen liknar det ett bidrag eller ett köp.
    .yes = Tabellen visar något från varje part. Timmar och lokal räknas också.
    .grey = Är er egen sida tom fast ni svarar ja talar det emot. Ger en av flera parter ingenting räknas det delvis. Pengar från någon som inte är angiven gör bilden oklar.
    .example = Föreningen Solrosen: 400 volontärtimmar om året och en lokal två kvällar i veckan. Ekby kommun: 180 000 kr om året och en kontaktperson.
    .source = Linköping: riktlinje KS2016-313, kriterium 6 av 8, återgiven i kommunens ”Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor” (tidigast maj 2022). Malmö: arbetsmarknads- och socialnämndens riktlinjer ASN-2021-4461, villkor 5 av 12, återgivna i tjänsteskrivelse ASN-2022-13029 (december 2022). Sammanfattat av oss från webbsidor, som kan ha ändrats: Kungsbacka kommun, ”Inbjudan till civilsamhället att samverka med Kungsbacka kommun, mars 2021”.
