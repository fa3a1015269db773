# source language

t-followup = Uppföljning och utvärdering
    .intro = Här skriver ni hur ni och kommunen ser om det fungerar. Börja gärna med några enkla mått och regelbundna samtal.

q-followup-kinds = Hur vill ni följa upp tillsammans?
    .why = I en IOP följer parterna upp verksamheten tillsammans i en levande dialog.
    .example = Vi vill ses fyra gånger om året och sedan skriva ner hur det gick. Vi valde ”Dialogmöten” och ”Årsrapport”.

o-followup-kinds-dialogue-meetings = Dialogmöten
o-followup-kinds-strategic-meetings = Strategiska möten
o-followup-kinds-yearly-report = Årsrapport
o-followup-kinds-indicators = Några siffror som följs
o-followup-kinds-joint-evaluation = Gemensam utvärdering

q-dialogue-meetings-per-year = Hur många dialogmöten om året vill ni ha?
    .why = Ett antal gör det lätt att boka mötena från början.
    .example = 4

q-followup = Vad mäter ni, och vem skriver ner det?
    .why = Enkla siffror varje år är lätta att förstå. Räkna antal, samla inga namn.
    .example = Vi räknar deltagare vid varje träff och hur många som går vidare till studier eller arbete. Kassören skriver årsrapporten senast den 31 januari.

q-evaluation-claim = Kan ni och kommunen följa upp, utvärdera och utveckla verksamheten tillsammans?
    .why = Flera kommuner frågar om båda sidor har tid och förmåga att göra det.
    .example = Vi har tid att räkna och skriva. Om den andra sidan har tid vet vi inte än. Vi svarade ”Delvis”.

q-learning = Vad vill ni och kommunen lära er tillsammans?
    .why = Ett partnerskap är också ett sätt att lära. Det gör det till mer än ett bidrag.
    .example = Vi vill veta vad som gör att en mamma vågar komma första gången. Kommunen vill förstå varför dess egna brev inte når fram.

q-followup-stance = Hur ser ni på det som ni har skrivit om uppföljningen?
    .why = Uppföljningen blir bäst om båda sidor får forma den.
    .example = Vi räknar deltagare redan i dag och föreslår att vi fortsätter så. Vi valde ”Vårt förslag”.
