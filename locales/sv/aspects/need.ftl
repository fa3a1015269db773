# source language

aspect-need =
    .asks = Finns behovet, och är det ett behov som ni och kommunen behöver möta tillsammans?
    .why = Handläggaren behöver kunna visa varför frågan är viktig just här.
    .yes = Ett ja, och en siffra med källa.
    .grey = En beskrivning utan siffror räknas delvis. Ni kan räkna själva: hur många som kommer till en träff är också en siffra.
    .example = 140 mammor i Ekbacken har varken arbete eller studier. Källa: Ekby kommuns statistik 2025.
    .source = Malmö: arbetsmarknads- och socialnämndens riktlinjer ASN-2021-4461, villkor 3 och 9 av 12, återgivna i tjänsteskrivelse ASN-2022-13029 (december 2022). Sammanfattat av oss från webbsidor, som kan ha ändrats: Kungsbacka kommun, ”Inbjudan till civilsamhället att samverka med Kungsbacka kommun, mars 2021”.
