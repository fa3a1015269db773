# source language

aspect-local-agreement =
    .asks = Hör verksamheten ihop med den lokala överenskommelsen mellan kommunen och civilsamhället?
    .why = En del kommuner har en sådan överenskommelse och vill att partnerskapet hjälper till att förverkliga den.
    .yes = Ett ja, och överenskommelsens namn.
    .grey = Finns ingen överenskommelse där ni är, lämna frågan tom. Har ni inte skrivit under den, säg det.
    .example = Överenskommelsen i Ekby, undertecknad 2025, punkt 3.
    .source = Sammanfattat av oss från webbsidor, som kan ha ändrats: Borås Stad, ”IOP – Idéburet offentligt partnerskap”.
