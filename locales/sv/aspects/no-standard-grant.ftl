# source language

aspect-no-standard-grant =
    .asks = Är det så att inget av kommunens vanliga bidrag, de med fasta regler, passar för verksamheten?
    .why = Passar ett vanligt bidrag är det ofta en enklare väg. Därför frågar kommunen om det först.
    .yes = Ett ja, och en lista över bidragen ni har tittat på, med skälet till att vart och ett inte passar.
    .grey = Skriver ni att ett bidrag passar talar det emot. Passar det bara en del, till exempel hyran, skriv vilken del som blir kvar. ”Vi behöver pengar” är inget skäl.
    .example = Aktivitetsbidraget i Ekby gäller barn och unga. Våra deltagare är vuxna.
    .source = Linköping: riktlinje KS2016-313, kriterium 4 av 8, återgiven i kommunens ”Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor” (tidigast maj 2022). Malmö: arbetsmarknads- och socialnämndens riktlinjer ASN-2021-4461, villkor 4 av 12, återgivna i tjänsteskrivelse ASN-2022-13029 (december 2022). Sammanfattat av oss från webbsidor, som kan ha ändrats: Borås Stad, ”IOP – Idéburet offentligt partnerskap”; Uddevalla kommun, ”Idéburet Offentligt Partnerskap (IOP)”.
