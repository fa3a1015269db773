# source language

aspect-existing =
    .asks = Finns verksamheten, eller något som liknar den, redan hos er?
    .why = Det som redan pågår går att besöka och fråga om. Några kommuner och regioner vill att verksamheten redan finns.
    .yes = Ett ja, och året då ni började.
    .grey = En liten provomgång är också en början. Ett år som inte har kommit än visar ingenting.
    .example = Föreningen Solrosen har haft språkcafé varje onsdag sedan 2019.
    .source = Sammanfattat av oss från webbsidor, som kan ha ändrats: Region Gävleborg, ”Idéburet offentligt partnerskap”; Stenungsunds kommun, ”Riktlinjer för IOP i Stenungsunds kommun”.
