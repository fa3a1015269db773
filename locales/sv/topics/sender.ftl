# source language

t-sender = Vem skickar initiativet?
    .intro = Här skriver ni vad ni heter och hur kommunen når er. Skriv namn och adresser med latinska bokstäver.

q-association-name = Vad heter er förening eller grupp?
    .why = Namnet ska vara detsamma som i stadgarna och i protokollen. Är ni ett projekt, skriv projektets namn.
    .example = Föreningen Solrosen

q-initiative-name = Vad ska initiativet heta?
    .why = Ett kort namn gör att kommunen känner igen initiativet.
    .example = Vägen ut i Ekbacken

q-summary = Berätta kort: vad vill ni göra, för vem och varför?
    .why = Handläggaren läser ofta det här först och kan använda det i sin egen text.
    .example = Vi vill bjuda in mammor som sitter ensamma hemma till träffar två gånger i veckan. De får kontakter, träna svenska och hitta vägar till arbete.

q-address = Vilken postadress har ni?
    .why = Kommunen behöver en adress för att kunna svara med brev.
    .example = Föreningen Solrosen, Storgatan 5, 123 45 Ekby

q-email = Vilken e-postadress ska kommunen skriva till?
    .why = En gemensam e-postadress är bra. Brevet till kommunen kan läsas av andra.
    .example = solrosen@exempel.se

q-phone = Vilket telefonnummer ska kommunen ringa?
    .why = Handläggaren kan ha en snabb fråga.
    .example = 070-174 06 58

q-contact-name = Vem är kontaktperson?
    .why = Kommunen vill veta vem de ska tala med. Fråga personen först.
    .example = Amina Lind

q-contact-role = Vilken roll har kontaktpersonen?
    .why = Rollen visar vad personen kan svara på.
    .example = Ordförande

q-second-contact = Vem kan svara om kontaktpersonen inte kan? Skriv namn och telefon eller e-post.
    .why = Två kontakter visar att arbetet inte hänger på en enda person.
    .example = Sara Ek, 070-174 06 58

q-interpreter = Vill ni ha tolk när ni träffar kommunen?
    .why = Då kan kommunen planera mötet så att alla förstår.
    .example = Två i styrelsen talar somaliska bättre än svenska. Vi svarade ”Ja”.

q-interpreter-language = På vilka språk behöver ni tolk?
    .why = Kommunen behöver veta språket i god tid.
    .example = Några i gruppen talar arabiska och några somaliska. Vi valde ”Arabiska” och ”Somaliska”.

o-interpreter-language-arabic = Arabiska
o-interpreter-language-somali = Somaliska
o-interpreter-language-other = Ett annat språk

q-board-decision-date = Vilken dag beslutade er styrelse att ta initiativet?
    .why = Ett styrelsebeslut visar att föreningen står bakom.
    .example = 2026-03-12

q-board-decision-paragraph = Vilken paragraf i protokollet står beslutet i?
    .why = Då kan handläggaren hitta beslutet i protokollet.
    .example = § 12

q-signatories = Vilka är firmatecknare, alltså får skriva under för organisationen?
    .why = Kommunen tittar på att rätt personer skriver under.
    .example = Amina Lind, ordförande. Sara Ek, kassör. De skriver under tillsammans.

q-signatories-name = Namn

q-signatories-role = Roll
