# source language

aspect-local =
    .asks = Vad blir bättre på platsen, och vilka är med och gör det?
    .why = Kommunen vill se att det blir skillnad där ni finns och att människor själva deltar.
    .yes = Ett ja, och en beskrivning med en siffra, ett datum eller ett citat.
    .grey = En beskrivning med bara ord räknas delvis. Har bara medlemmarna nytta är kopplingen svag.
    .example = Under 2025 gick 25 mammor i Ekbacken på skolans föräldramöten, mot 8 året före. Fem tidigare deltagare leder egna grupper.
    .source = Linköping: riktlinje KS2016-313, kriterium 3 av 8, återgiven i kommunens ”Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor” (tidigast maj 2022). Sammanfattat av oss från webbsidor, som kan ha ändrats: Borås Stad, ”IOP – Idéburet offentligt partnerskap”; Jönköpings kommun, ”Samverkan med föreningar och organisationer genom IOP”.
