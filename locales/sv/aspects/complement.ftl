# source language

aspect-complement =
    .asks = Är verksamheten ett komplement eller alternativ till det som nämnden redan gör?
    .why = Har målgruppen redan rätt till hjälp undrar kommunen varför det behövs mer. I Linköping var det ett skäl till att en IOP föreslogs bli avslutad 2023.
    .yes = Ett ja, och vad ni gör som kommunen inte gör, med en siffra, ett datum eller ett citat.
    .grey = Har målgruppen rätt till ordinarie hjälp talar det emot, tills ni visar med källa vilka som inte nås. Visar ni det räknas det delvis. Är det inte besvarat om de har rätt till hjälp räknas det också bara delvis. Detsamma gäller när en annan myndighet har uppdraget.
    .example = Socialtjänsten i Ekby möter dem som själva söker hjälp. Vi knackar dörr och träffade 45 mammor under 2025 som inte hade kontakt med någon myndighet.
    .source = Malmö: arbetsmarknads- och socialnämndens riktlinjer ASN-2021-4461, villkor 10 av 12, återgivna i tjänsteskrivelse ASN-2022-13029 (december 2022). Linköping: social- och omsorgsförvaltningens tjänsteskrivelse 2023-05-08 om att avsluta en IOP.
