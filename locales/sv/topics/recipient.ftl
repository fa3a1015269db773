# source language

t-recipient = Vem ska initiativet till?
    .intro = Här skriver ni vem som ska få initiativet och vad ni vill att kommunen gör. Skriv nämndens och förvaltningens namn på svenska.

q-municipality = Vilken kommun eller region ska initiativet till?
    .why = Kriterierna skiljer sig mellan kommuner och regioner.
    .example = Ekby kommun

q-board = Vilken nämnd ska initiativet till?
    .why = Varje nämnd har sitt eget ansvar. Är ni osäkra, fråga registratorn.
    .example = Arbetsmarknadsnämnden

q-remit-claim = Faller verksamheten inom nämndens ansvarsområden?
    .why = Handläggaren tittar på om nämnden får arbeta med frågan.
    .example = Nämndens reglemente säger att den ansvarar för stöd till arbete, och det är vad vi vill ge. Vi svarade ”Ja, det stämmer”.

q-remit-source = Hur vet ni att frågan hör till nämnden?
    .why = En hänvisning gör att handläggaren snabbt kan kontrollera det.
    .example = I nämndens reglemente, § 4, står att den ansvarar för stöd till arbete.

q-administration = Vilken förvaltning arbetar åt nämnden?
    .why = Det är ofta förvaltningen som läser initiativet först.
    .example = Arbetsmarknadsförvaltningen

q-registrar = Vilken adress har registratorn, den som tar emot och registrerar brev?
    .why = Brev som skickas till registratorn blir lättare att hitta igen.
    .example = Ekby kommun, registrator, 123 00 Ekby

q-letter-place = Vilken ort ska stå i brevet?
    .why = Ort och datum visar var och när ni skrev initiativet.
    .example = Ekby

q-letter-date = Vilket datum ska stå i brevet?
    .why = Datumet gör det lättare att följa ärendet.
    .example = 2026-03-24

q-ask = Vad vill ni att kommunen gör?
    .why = Tydliga önskemål är lättare att svara på.
    .example = Vi vill att brevet går att hitta igen, och vi vill snart få tala med någon. Vi valde ”Registrera initiativet” och ”Bjuda in till ett möte”.

o-ask-register = Registrera initiativet
o-ask-meeting = Bjuda in till ett möte
o-ask-contact = Utse en kontaktperson
o-ask-written-answer = Svara skriftligt

q-meeting-dates = Vilka tider kan ni träffas? Föreslå gärna tre.
    .why = Det är lättare att säga ja till en bestämd dag.
    .example = 2027-05-11 14:00, 2027-05-13 10:00, 2027-05-18 17:00
