# source language

aspect-free =
    .asks = Förblir föreningen fri och självständig i samarbetet?
    .why = En förening som blir en del av kommunen är ingen egen röst längre.
    .yes = Ett ja, och något som visar det: en paragraf i stadgarna, ett beslut med datum eller ett citat.
    .grey = Kommer nästan alla pengar från kommunen, berätta hur ni ändå bestämmer själva.
    .example = Stadgarna § 5: medlemmarna väljer styrelsen på årsmötet. Ingen i styrelsen är anställd av kommunen.
    .source = Sammanfattat av oss från webbsidor, som kan ha ändrats: Borås Stad, ”IOP – Idéburet offentligt partnerskap”; Jönköpings kommun, ”Samverkan med föreningar och organisationer genom IOP”.
