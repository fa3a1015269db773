# source language

aspect-public-benefit =
    .asks = Är målet till nytta för fler än medlemmar och ägare?
    .why = Kommunen vill att gemensamma resurser gör nytta för många.
    .yes = Ett ja, och målet med en siffra eller ett datum, eller ett citat ur stadgarnas ändamål.
    .grey = Medlemmarna får gärna också ha nytta av det. Det viktiga är att fler har det.
    .example = Träffarna är öppna och gratis. Under 2025 kom 120 personer från Ekbacken, och 30 av dem var medlemmar.
    .source = Linköping: kraven på aktören i riktlinje KS2016-313, återgivna i kommunens ”Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor” (tidigast maj 2022). Malmö: arbetsmarknads- och socialnämndens riktlinjer ASN-2021-4461, villkor 2 av 12, återgivna i tjänsteskrivelse ASN-2022-13029 (december 2022).
