# source language

t-competence = Kunskap och erfarenhet
    .intro = Kommunen vill se att ni kan göra det ni föreslår. Erfarenhet behöver inte vara ett betalt arbete.

q-competence-claim = Har er organisation kompetens och lämplighet att utföra den tänkta verksamheten?
    .why = Flera kommuner prövar om föreningen har kunskap och förmåga att genomföra sin idé.
    .example = Vi har haft språkcafé sedan 2019. Att söka upp människor hemma har ingen av oss gjort förut. Vi svarade ”Delvis”.

q-experience-years = Hur många år har ni arbetat med det här eller något liknande? Skriv 0 om ni är nya.
    .why = En ny grupp kan ändå börja, gärna med ett litet försteg tillsammans med kommunen.
    .example = 7

q-experience = Vad har ni redan gjort, och hur gick det?
    .why = Konkreta exempel med antal och år väger mer än allmänna ord.
    .example = Föreningen Solrosen har haft språkcafé varje vecka sedan 2019. Omkring 40 kvinnor kom under 2025, och 12 gick vidare till studier.

q-staff = Vilka ska göra arbetet, och vad kan de?
    .why = Kommunen vill veta att arbetet inte hänger på en enda person. Skriv roller, inte privata uppgifter.
    .example = En kursledare på halvtid och sex volontärer. Två av dem är utbildade lärare och talar arabiska och somaliska.

q-references = Vem kan berätta om ert arbete? Skriv organisation och roll.
    .why = En tjänsteperson kan vilja ringa någon som har sett ert arbete. Fråga personen först.
    .example = Rektorn på Lindskolan, familjecentralens föreståndare
