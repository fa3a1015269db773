# source language

aspect-no-detail-regulation =
    .asks = Bestämmer ni själva hur ni arbetar, inom det som parterna har kommit överens om?
    .why = Bestämmer kommunen tider, bemanning och listor liknar det ett köp av en tjänst.
    .yes = Ett ja, och en beskrivning av ert eget arbetssätt med en siffra, ett datum eller ett citat.
    .grey = Att följa upp tillsammans är ingen detaljstyrning. Bestämmer kommunen hur ni arbetar talar det emot.
    .example = Deltagarna väljer ämnen en gång i månaden sedan 2022. Kommunen får en årsrapport men gör inget schema åt oss.
    .source = Linköping: riktlinje KS2016-313, kriterium 7 av 8, återgiven i kommunens ”Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor” (tidigast maj 2022). Malmö: arbetsmarknads- och socialnämndens riktlinjer ASN-2021-4461, villkor 12 av 12, återgivna i tjänsteskrivelse ASN-2022-13029 (december 2022). Sammanfattat av oss från webbsidor, som kan ha ändrats: Umeå kommun, ”Idéburet offentligt partnerskap (IOP)”.
