# source language

aspect-added-value =
    .asks = Får målgruppen mer när ni gör det tillsammans än när var och en gör sitt?
    .why = Blir det lika bra var för sig behövs inget partnerskap. Malmö frågar om alla parter väntar sig ett mervärde.
    .yes = Ett ja, vad som blir bättre, och att alla parter räknar med det.
    .grey = Är det bara ni som räknar med det, eller vet ni inte vad kommunen tror, räknas det delvis. Fråga kommunen.
    .example = Vi har förtroende hos 60 familjer. Kommunens vägledare kommer till våra träffar, och då når råden fram.
    .source = Malmö: arbetsmarknads- och socialnämndens riktlinjer ASN-2021-4461, villkor 7 av 12, återgivna i tjänsteskrivelse ASN-2022-13029 (december 2022). Sammanfattat av oss från webbsidor, som kan ha ändrats: Umeå kommun, ”Idéburet offentligt partnerskap (IOP)”; Kungsbacka kommun, ”Inbjudan till civilsamhället att samverka med Kungsbacka kommun, mars 2021”.
