# source language

aspect-no-market =
    .asks = Är det så att ingen säljer det ni vill göra, och att ingen konkurrens finns?
    .why = Finns det en marknad brukar kommunen i stället titta på upphandling.
    .yes = Ett ja, och hur ni har letat: vilka ni frågade, när, och vad som skiljer er från dem.
    .grey = Nämner ni ett företag, eller någon som har avtal, räknas det delvis om ni visar vad som skiljer, med en siffra eller ett datum. Visar ni ingen skillnad talar det emot. En annan förening eller kommunen själv läses inte som en marknad.
    .example = I mars 2026 ringde vi tre aktörer i Ekby. Två säljer språkkurser, men ingen söker upp mammor hemma i Ekbacken.
    .source = Linköping: riktlinje KS2016-313, kriterium 5 av 8, återgiven i kommunens ”Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor” (tidigast maj 2022). Malmö: arbetsmarknads- och socialnämndens riktlinjer ASN-2021-4461, villkor 1 av 12, återgivna i tjänsteskrivelse ASN-2022-13029 (december 2022). Sammanfattat av oss från webbsidor, som kan ha ändrats: Borås Stad, ”IOP – Idéburet offentligt partnerskap”; Umeå kommun, ”Idéburet offentligt partnerskap (IOP)”.
