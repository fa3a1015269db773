# source language

aspect-common-ground =
    .asks = Är ni och kommunen överens om mål och målgrupp?
    .why = Samma ord kan betyda olika saker. Ett mål som båda har skrivit ner går att följa upp.
    .yes = Ett ja, ett möte, och när och hur ni blev överens.
    .grey = Finns inget möte uppskrivet räknas det delvis. Har ni inte träffats än kan ni skriva ert förslag och be om ett möte.
    .example = På mötet 2026-02-10 skrev vi ner målgruppen tillsammans: mammor i Ekbacken utan arbete eller studier.
    .source = Sammanfattat av oss från webbsidor, som kan ha ändrats: Kungsbacka kommun, ”Inbjudan till civilsamhället att samverka med Kungsbacka kommun, mars 2021”; Göteborgs Stad, ”Idéburet offentligt partnerskap (IOP)”.
