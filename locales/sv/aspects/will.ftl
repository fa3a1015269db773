# source language

aspect-will =
    .asks = Vill både ni och kommunen samverka på annat sätt än genom köp och försäljning?
    .why = Partnerskap och samverkan är grunden för en IOP. I ett svar från Linköping var det skälet till ett nej att det inte hade uppnåtts.
    .yes = Ett ja, och ett möte där det står vem ni träffade och vad ni kom överens om.
    .grey = En kontakt, ett intresserat svar eller ett möte utan överenskommelse räknas delvis. Har ni inte träffat någon är det oklart, för ni kan bara svara för er själva. Ett muntligt nej gör det oklart och ett skriftligt talar emot.
    .example = 2026-02-10 träffade vi enhetschefen för medborgarkontoret i Ekby. Vi kom överens om att beskriva målgruppen tillsammans.
    .source = Linköping: riktlinje KS2016-313, kriterium 8 av 8, återgiven i kommunens ”Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor” (tidigast maj 2022). Malmö: arbetsmarknads- och socialnämndens riktlinjer ASN-2021-4461, villkor 3 av 12, återgivna i tjänsteskrivelse ASN-2022-13029 (december 2022).
