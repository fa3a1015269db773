# source language

aspect-plan =
    .asks = Vilken politisk plan eller vilket program hjälper verksamheten att förverkliga?
    .why = I en plan har politikerna redan sagt vad de vill nå. Med en tydlig koppling kan handläggaren visa varför frågan hör hemma hos kommunen.
    .yes = Ett ja, planens namn, och att planen nämner föreningar, civilsamhälle eller idéburna organisationer. Sida och citat gör det lätt att hitta.
    .grey = Handlar planen om samma sak utan att nämna föreningar räknas det delvis. Allmänt tal om integration räcker inte.
    .example = Program för ett jämlikt Ekby, sidan 14: ”Kommunen ska tillsammans med föreningslivet nå kvinnor som står långt från arbetslivet.”
    .source = Linköping: riktlinje KS2016-313, kriterium 2 av 8, återgiven i kommunens ”Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor” (tidigast maj 2022). Sammanfattat av oss från webbsidor, som kan ha ändrats: Uddevalla kommun, ”Idéburet Offentligt Partnerskap (IOP)”; Jönköpings kommun, ”Samverkan med föreningar och organisationer genom IOP”; Region Gävleborg, ”Idéburet offentligt partnerskap”.
