# source language

aspect-remit =
    .asks = Hör frågan till den nämnd som får initiativet?
    .why = Varje nämnd arbetar inom sitt eget ansvar. Hamnar brevet fel tar det längre tid.
    .yes = Ett ja, nämndens namn, och var ansvaret står: paragraf, sida eller citat.
    .grey = Ska papperet till en annan nämnd än den som har skrivit kriterierna är det oklart. Hör frågan till två nämnder kan ni fråga registratorn vilken som är rätt.
    .example = Arbetsmarknadsnämndens reglemente i Ekby, § 4: nämnden ansvarar för insatser som leder till arbete.
    .source = Malmö: arbetsmarknads- och socialnämndens riktlinjer ASN-2021-4461, villkor 8 av 12, återgivna i tjänsteskrivelse ASN-2022-13029 (december 2022). Sammanfattat av oss från webbsidor, som kan ha ändrats: Umeå kommun, ”Idéburet offentligt partnerskap (IOP)”.
