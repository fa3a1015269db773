# source language

aspect-initiative =
    .asks = Kom idén från föreningen, eller var det kommunen som beställde verksamheten?
    .why = I en IOP tar den idéburna parten initiativet. Beställer kommunen något liknar det mer ett köp.
    .yes = Ett ja, och ett protokoll, ett brev eller ett datum som visar att idén var er.
    .grey = Kom ni på det tillsammans med kommunen räknas det delvis. Beställde kommunen det talar svaret emot.
    .example = Styrelsen i Föreningen Solrosen beslutade om öppna träffar 2024-03-12. Kontakten med kommunen kom ett år senare.
    .source = Linköping: riktlinje KS2016-313, kriterium 1 av 8, återgiven i kommunens ”Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor” (tidigast maj 2022). Malmö: arbetsmarknads- och socialnämndens riktlinjer ASN-2021-4461, villkor 6 av 12, återgivna i tjänsteskrivelse ASN-2022-13029 (december 2022).
