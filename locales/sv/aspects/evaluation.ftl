# source language

aspect-evaluation =
    .asks = Kan båda sidor följa upp, utvärdera och utveckla verksamheten tillsammans?
    .why = I en IOP följer parterna upp syfte och mål i en levande dialog. Det tar tid för båda.
    .yes = Ett ja, och hur ni vill följa upp: möten, siffror eller en årsrapport.
    .grey = Vet ni inte om kommunen har tid, svara delvis och skriv vad ni själva kan göra.
    .example = Två dialogmöten om året. Kassören räknar deltagare vid varje träff och skriver årsrapporten i januari.
    .source = Linköping: beskrivningen av en IOP i kommunens ”Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor” (tidigast maj 2022). Sammanfattat av oss från webbsidor, som kan ha ändrats: Uddevalla kommun, ”Idéburet Offentligt Partnerskap (IOP)”; Kungsbacka kommun, ”Inbjudan till civilsamhället att samverka med Kungsbacka kommun, mars 2021”.
