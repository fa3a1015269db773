# source language

aspect-competence =
    .asks = Har föreningen kunskap och erfarenhet nog för det ni föreslår?
    .why = Kommunen vill veta att arbetet håller och inte hänger på en enda person.
    .yes = Ett ja, och erfarenhet, personal eller referenser med år eller antal.
    .grey = Är ni nya räknas det delvis. Ett litet försteg på tre till sex månader kan visa att det går.
    .example = Föreningen Solrosen har haft språkcafé sedan 2019. Två av sex ledare är lärare. Rektorn på Lindskolan kan berätta mer.
    .source = Malmö: arbetsmarknads- och socialnämndens riktlinjer ASN-2021-4461, villkor 11 av 12, återgivna i tjänsteskrivelse ASN-2022-13029 (december 2022).
