# source language

## Where the group stands, by its own account

ui-after-not-sent = Ni har inte skrivit än att brevet är skickat
ui-after-waiting = Brevet är skickat och ni väntar på svar
ui-after-oral-untold = Ni har fått ett muntligt svar
ui-after-oral-no = Efter ett muntligt nej
ui-after-oral-opening = Ett muntligt svar som öppnar för mer
ui-after-decided = En nämnd har beslutat
ui-after-information = Det här är information och inga råd om juridik. Den bygger bara på vad ni själva har svarat.
ui-after-steps-heading = Vad som gäller nu
ui-after-letters-heading = Brev att skriva ut
ui-after-questions-heading = Skriv ner vad som händer
ui-after-dates-heading = Datum att minnas
ui-after-dates-none = Inga datum är kända än.
ui-after-past = Den dagen har varit.
ui-save-calendar = Spara kalender …
ui-calendar-hint = Filen går att öppna i kalendern på en dator eller telefon. Har initiativet ett namn så står det i filen, och era korta anteckningar om datum.
ui-dialog-calendar = Spara kalendern
ui-calendar-kind = Kalender
e-calendar-empty = Det finns inga datum att spara än.
    .hint = Skriv datum på sidan Efter brevet eller på sidan Period.

## When a board has decided

after-appeal-who = Bara en kommunmedlem får överklaga
    .how = Kommunmedlem är den som är folkbokförd i kommunen, äger fastighet där eller ska betala kommunalskatt där. I vissa fall är också en EU-medborgare det som bor där utan att vara folkbokförd. En förening är normalt ingen kommunmedlem. En enskild medlem i föreningen kan vara det.
    .source = Kommunallagen 1 kap. 5 § och 13 kap. 1 §, kopia av lagtexten från 2025
after-appeal-when = Inom tre veckor
    .how = Överklagandet ska ha kommit in till förvaltningsrätten inom tre veckor. Tiden räknas från dagen då det tillkännagavs på kommunens anslagstavla att protokollet är justerat. Kontrollera datumet hos kommunen.
    .counted = Beslutet tillkännagavs { $from }. Tre veckor därefter är { $day }.
    .source = Kommunallagen 13 kap. 4–5 §§, kopia av lagtexten från 2025
after-appeal-what = Domstolen kan upphäva beslutet men aldrig ge en IOP
    .how = Domstolen prövar bara om beslutet är lagligt. Den sätter inget annat beslut i stället.
    .source = Kommunallagen 13 kap. 8 §, kopia av lagtexten från 2025
after-appeal-how = Skriftligt, till förvaltningsrätten
    .how = Där står vilket beslut det gäller och vilka skälen är.
    .source = Kommunallagen 13 kap. 4–5 §§, kopia av lagtexten från 2025
after-not-appealable = Alla beslut går inte att pröva
    .how = Ett beslut som bara förbereder eller bara verkställer något prövas inte så här. Om ett nej till en IOP går att pröva är en juridisk fråga.
    .source = Kommunallagen 13 kap. 2 §, kopia av lagtexten från 2025
after-read-decision = Läs protokollet tillsammans
    .how = Be kommunen om en kopia av protokollet och av tjänsteskrivelsen, om det finns en. Se efter vad som nämns om era kriterier.
after-keep-agreement = Håll överenskommelsen levande
    .how = Skriv in de datum som är bestämda och spara kalendern. Bestäm vem hos er som skriver årsrapporten och vem som frågar om förlängning.

## After an oral answer

after-write-down = Skriv ner vad som sades
    .how = Skriv datum, vem som sa vad och på vems uppdrag. Skicka sedan en kort bekräftelse till registratorn. Den blir en allmän handling, så skriv inget om enskilda personer.
after-ask-in-writing = Fråga tre saker i skrift
    .how = Vem har tagit ställning? Vilket kriterium brister? Vad skulle ändra bedömningen? Be också om kopior av anteckningar och protokoll. Det är önskemål, och kommunen avgör själv hur den svarar.
after-fix-and-return = Rätta det som brister och kom tillbaka med ett försteg
    .how = På sidan Vad svaren visar ser ni vem som kan vara part och vad som är öppet. Ett litet försteg kan vara lättare att säga ja till.
after-raise-in-board = Fråga om saken kan tas upp i nämnden
    .how = Beslut om en verksamhets mål, inriktning, omfattning eller kvalitet får inte delegeras. Om er fråga är en sådan är en juridisk fråga. Ni kan be om det, men det är inte säkert att det blir så.
    .source = Kommunallagen 6 kap. 38 § 1, kopia av lagtexten från 2025
after-if-decided = Ta reda på om en nämnd har beslutat
    .how = Fråga registratorn. Om en nämnd har beslutat, ändra svaret på den första frågan här. Då visas vad som gäller.
after-if-not-decided = Utan beslut finns oftast inget att överklaga
    .how = Vad som räknas som ett beslut är omtvistat. I ett fall avvisade en domstol ett överklagande eftersom det inte fanns något beslut. Högsta förvaltningsdomstolen tyckte att prövningstillstånd borde ha getts.
    .source = HFD 2011 not 56
after-politics = Tala med de förtroendevalda
    .how = De kan ställa frågor och interpellationer. Fråga också om det finns en frågestund för allmänheten eller ett forum för en lokal överenskommelse.
after-citizen-proposal = Medborgarförslag, där det finns
    .how = Den som är folkbokförd i kommunen kan lämna ett, om fullmäktige har bestämt att det går. Falu kommun skriver att en förening inte kan lämna det i sitt namn. I Linköping kallas det Linköpingsförslag.
    .source = Kommunallagen 8 kap. 1 §, kopia av lagtexten från 2025
after-ombudsman = Justitieombudsmannen (JO), om ingen svarar
    .how = Till JO går det att skriva om långsamhet eller ett obesvarat brev. Det gäller hur ni har bemötts och inte vad svaret blev.
    .source = JO 5613-2008
after-confirm-opening = Bekräfta vad ni har uppfattat
    .how = Skriv kort vad ni tror att ni är överens om. Föreslå en dag för nästa möte och vem som gör vad till dess.

## While nothing has come

after-find-out = Fråga om initiativet har varit uppe i en nämnd
    .how = Registratorn kan svara. Har det varit uppe, be om en kopia av protokollet.
after-diary-number = Be om diarienumret
    .how = Skriv eller ring till registratorn. Kanske hålls handlingarna ordnade på ett annat sätt. Fråga då hur de går att hitta.
after-remind = Skicka en vänlig påminnelse
    .how = Fråga hur det går och om något saknas. Fyra veckor är vår egen tumregel. Det är ingen regel och ger ingen rätt till svar.
    .counted = Brevet lämnades { $from }. Fyra veckor därefter är { $day }.
    .source = JO 5613-2008: någon form av svar bör normalt ges
after-next-contact = Ta kontakt igen
    .how = Den dagen har ni själva valt. Läs först vad som sades sist.
    .counted = Ni har valt { $day }.
after-send-first = Lämna brevet först
    .how = Skriv ut brevet och lämna det till registratorn. Skriv sedan datumet här. Har ni redan fått ett svar, svara på den första frågan.

## Days in the calendar

calendar-named = { $name }: { $event }
calendar-proposed = Dagen bygger på ert förslag. Enligt era svar är inget överenskommet än.
calendar-agreed = Enligt er egen uppgift är det överenskommet. Jämför med det som parterna har skrivit under.
calendar-remind = Skicka en vänlig påminnelse till kommunen
    .about = Fyra veckor sedan brevet lämnades. Det är vår egen tumregel och ger ingen rätt till svar.
calendar-next-contact = Ta kontakt med kommunen
    .about = Läs först vad som sades sist.
calendar-appeal-ends = Tre veckor sedan beslutet tillkännagavs
    .about = Då ska ett överklagande ha kommit in till förvaltningsrätten. Räknat från dagen som ni har skrivit, då det tillkännagavs på anslagstavlan att protokollet är justerat. Kontrollera datumet hos kommunen. Bara en kommunmedlem får överklaga. Domstolen kan upphäva beslutet men aldrig ge en IOP. Det här är information och inga råd.
calendar-period-starts = Perioden börjar
    .about = Första dagen av samarbetet.
calendar-book-meetings = Boka årets dialogmöten
    .about = Inga dagar är bestämda än.
calendar-dialogue-meeting = Dialogmöte med kommunen
    .about = Ta med det som ni har räknat och en fråga ni vill prata om.
calendar-strategic-meeting = Strategiskt möte med kommunen
    .about = Ta med frågor om hur det ska gå på längre sikt.
calendar-yearly-report = Årsrapport
    .about = Ett år av perioden är slut. Visa vilka ni når som andra inte når.
calendar-extension-decision = Sista dag att bestämma om förlängning
    .about = Så många månader före slutet som ni har skrivit. Prata med kommunen i god tid.
calendar-period-ends = Perioden slutar
    .about = Sista dagen av samarbetet.
calendar-other = Bestämt datum
    .about = Ni har själva skrivit in det.
