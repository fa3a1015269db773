# source language

t-period = Period
    .intro = Här skriver ni när samarbetet börjar och slutar, och hur det kan förlängas. Skriv också hur ni avslutar utan att någon lämnas ensam.

q-start = När vill ni att samarbetet börjar?
    .why = Ett beslut kan ta flera månader. Ett rimligt datum visar att ni vet det.
    .example = 2027-01-01

q-end = När vill ni att den första perioden slutar?
    .why = Ett slutdatum gör det lätt att följa upp och förlänga i tid.
    .example = 2028-12-31

q-long-term-claim = Är verksamheten tänkt att pågå en längre tid?
    .why = Flera kommuner ser en IOP som något mer långsiktigt än ett projekt.
    .example = Vi föreslår två år och hoppas få fortsätta sedan. Vi svarade ”Ja, det stämmer”.

q-extension-years = Hur många år kan perioden förlängas?
    .why = I ett förslag till avtal i Malmö från december 2022 kunde två år förlängas med två år. Det är ett exempel, inte en regel.
    .example = 2

q-extension-notice-months = Hur många månader före slutet bör parterna ha bestämt sig?
    .why = God tid ger trygghet för dem som arbetar och dem som deltar.
    .example = 6

q-termination = Hur kan en part avsluta samarbetet i förtid?
    .why = Flera kommuner tar med det i sina överenskommelser.
    .example = Parterna pratar först med varandra. Den som vill avsluta säger till skriftligt sex månader i förväg.

q-phase-out-kinds = Hur avslutar ni på ett bra sätt?
    .why = Deltagarna ska inte stå ensamma när perioden är slut.
    .example = Vi berättar om slutet ett halvår i förväg, och alla får hjälp att hitta en ny grupp. Vi valde ”Berätta i god tid för deltagarna” och ”Hjälpa deltagarna vidare till annat stöd”.

o-phase-out-kinds-hand-over = Hjälpa deltagarna vidare till annat stöd
o-phase-out-kinds-tell-early = Berätta i god tid för deltagarna
o-phase-out-kinds-spread-method = Dela våra arbetssätt med andra
o-phase-out-kinds-talk-first = Tala med varandra innan någon avslutar

q-phase-out = Beskriv hur ni avslutar eller lämnar över.
    .why = En plan för slutet visar att ni tänker på deltagarna.
    .example = Det sista halvåret bjuder vi in en annan förening som tar över gruppen. Alla deltagare får veta det i god tid.

q-period-stance = Hur ser ni på det som ni har skrivit om perioden?
    .why = Datum är ofta lätta att flytta. Säg det i så fall.
    .example = Vi vill börja i januari, men att börja senare går också bra. Vi valde ”Öppet för dialog”.
