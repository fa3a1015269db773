# source language

aspect-long-term =
    .asks = Är verksamheten tänkt att pågå längre än ett vanligt projekt?
    .why = Förtroende tar tid. Därför frågar flera kommuner om verksamheten är tänkt att pågå länge.
    .yes = Ett ja, och en period på minst ett år, en förlängning eller året då ni började.
    .grey = Källorna säger inte hur många år som behövs. Är perioden kortare än ett år och inte kan förlängas räknas det delvis här.
    .example = 2027-01-01–2028-12-31. Om båda vill kan det förlängas med två år.
    .source = Sammanfattat av oss från webbsidor, som kan ha ändrats: Borås Stad, ”IOP – Idéburet offentligt partnerskap”; Uddevalla kommun, ”Idéburet Offentligt Partnerskap (IOP)”; Umeå kommun, ”Idéburet offentligt partnerskap (IOP)”; Jönköpings kommun, ”Samverkan med föreningar och organisationer genom IOP”.
