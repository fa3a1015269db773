# source language

t-activity = Verksamheten
    .intro = Här berättar ni vad ni gör, vems idén var och vem som bestämmer hur det görs.

q-activity-kinds = Vad ska ni göra?
    .why = Det ger kommunen en snabb bild av verksamheten.
    .example = Vi fikar, pratar svenska och får besök av biblioteket. Vi valde ”Träffar” och ”Språkträning”.

o-activity-kinds-meetings = Träffar
o-activity-kinds-course = Kurs
o-activity-kinds-outreach = Uppsökande arbete
o-activity-kinds-study-circle = Studiecirkel
o-activity-kinds-guidance = Vägledning och stöd
o-activity-kinds-language = Språkträning
o-activity-kinds-information = Information
o-activity-kinds-training-others = Utbilda andra

q-activity-description = Beskriv verksamheten. Vad händer på en vanlig träff eller dag?
    .why = Handläggaren behöver kunna se verksamheten framför sig.
    .example = Vi börjar med fika och samtal. Sedan kommer en gäst, till exempel från biblioteket. Vi avslutar med språkträning.

q-activity-frequency = Hur ofta och hur länge?
    .why = Kommunen vill förstå hur stor verksamheten är.
    .example = Två träffar i veckan, tre timmar varje gång, från september till maj.

q-activity-place = Var ska verksamheten vara?
    .why = Kommunen vill veta om det finns en lokal och om målgruppen hittar dit.
    .example = Ekbackens bibliotek, Storgatan 5, Ekby

q-activity-who = Vilka gör arbetet?
    .why = Handläggaren tittar på om ni är tillräckligt många. Skriv roller, inga namn.
    .example = En kursledare på halvtid och åtta volontärer som talar arabiska, somaliska och svenska.

q-initiative-claim = Sker verksamheten på initiativ av er organisation (den idéburna organisationen)?
    .why = Kommunen tittar på om idén är er och inte en beställning från kommunen.
    .example = Styrelsen beslutade om träffarna 2024. Först ett år senare föreslog vi ett samtal om en IOP. Vi svarade ”Ja, det stämmer”.

q-initiative-who = Vem kom på idén?
    .why = Handläggaren tittar på var idén kommer ifrån.
    .example = Tre av våra medlemmar kom på idén när de väntade på sina barn utanför skolan. Vi valde ”Vi i organisationen”.

o-initiative-who-we = Vi i organisationen
o-initiative-who-together = Vi och kommunen tillsammans
o-initiative-who-municipality = Kommunen

q-initiative-when = När kom ni på idén?
    .why = Ett datum eller år gör det tydligt att ni var först.
    .example = Mars 2024

q-initiative-evidence = Var går det att se att idén var er?
    .why = Ett protokoll eller ett brev väger mer än ord.
    .example = Styrelsen beslutade om träffarna 2024-03-12. Vi började innan vi hade kontakt med kommunen.

q-existing-claim = Finns verksamheten, eller något som liknar den, redan hos er?
    .why = Några kommuner och regioner vill att verksamheten redan finns.
    .example = Träffarna har funnits sedan 2022. Att söka upp mammor hemma är nytt. Vi svarade ”Delvis”.

q-existing-since = Vilket år började ni?
    .why = Året visar hur länge ni har hållit på.
    .example = 2022

q-no-detail-regulation-claim = Stämmer det att verksamheten inte detaljregleras från kommunen?
    .why = Om kommunen bestämmer varje detalj kan det likna ett köp. Svara ja om ni själva bestämmer.
    .example = Deltagarna väljer ämnena och vi väljer ledarna. Ingen annan skriver vårt schema. Vi svarade ”Ja, det stämmer”.

q-method-decides = Vem bestämmer hur ni arbetar?
    .why = Handläggaren tittar på om ni styr över ert eget arbetssätt.
    .example = Vi väljer ämnen och ledare. Dagarna bestämmer vi ihop, för lokalen är kommunens. Vi valde ”Vi och kommunen tillsammans”.

o-method-decides-we = Vi i organisationen
o-method-decides-together = Vi och kommunen tillsammans
o-method-decides-municipality = Kommunen

q-method = Hur arbetar ni? Beskriv ert eget sätt.
    .why = Ett eget arbetssätt visar att verksamheten är er.
    .example = Mammor som själva har varit med leder samtalen. Sedan 2022 väljer deltagarna ämnen tillsammans en gång i månaden.

q-free-claim = Förblir organisationen fri och självständig i samarbetet?
    .why = Kommunen tittar på att ni inte blir en del av kommunen.
    .example = Medlemmarna väljer styrelsen, och vi kan tacka nej till det som inte passar oss. Vi svarade ”Ja, det stämmer”.

q-free-how = Hur visar det sig att ni är fria och självständiga?
    .why = Ett exempel gör det tydligt för handläggaren.
    .example = Enligt stadgarna § 5 väljer våra medlemmar styrelsen. Vi kan säga vad vi tycker, även när kommunen tycker annat.

q-activity-stance = Hur ser ni på det som ni har skrivit om verksamheten?
    .why = Kommunen vill se vad ni är öppna för att diskutera.
    .example = Dagar, plats och antal träffar går att ändra. Vi valde ”Öppet för dialog”.
