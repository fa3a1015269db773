# source language

## What the group sees

d-need-kinds-isolation = Vi ser att många är isolerade och saknar sociala kontakter.
d-need-kinds-work = Vi ser att många står långt från arbetsmarknaden.
d-need-kinds-language = Vi ser att många behöver få öva svenska.
d-need-kinds-health = Vi ser att många mår dåligt och får stöd för sent.
d-need-kinds-safety = Vi ser att många känner sig otrygga.
d-need-kinds-children = Vi ser barn och unga som riskerar att fara illa.
d-need-kinds-trust = Vi ser att många har lågt förtroende för myndigheter.
d-need-kinds-economy = Vi ser att många familjer har svårt att få pengarna att räcka.

## Whom it is for

d-target-groups-foreign-born-women = Initiativet vänder sig till utrikesfödda kvinnor.
d-target-groups-parents = Initiativet vänder sig till föräldrar.
d-target-groups-children = Initiativet vänder sig till barn.
d-target-groups-youth = Initiativet vänder sig till unga.
d-target-groups-older = Initiativet vänder sig till äldre.
d-target-groups-newcomers = Initiativet vänder sig till människor som är nya i Sverige.
d-target-groups-poor = Initiativet vänder sig till människor som har ont om pengar.
d-target-groups-professionals = Initiativet vänder sig också till dem som möter målgruppen i sitt arbete.

## What is done

d-activity-kinds-meetings = Vi håller öppna träffar.
d-activity-kinds-course = Vi håller kurser.
d-activity-kinds-outreach = Vi söker upp människor där de finns.
d-activity-kinds-study-circle = Vi leder studiecirklar.
d-activity-kinds-guidance = Vi ger vägledning till en person i taget.
d-activity-kinds-language = Vi övar svenska tillsammans.
d-activity-kinds-information = Vi berättar hur samhället fungerar.
d-activity-kinds-training-others = Vi lär andra föreningar hur vi arbetar.

## What it is for

d-aim-kinds-belonging = Målet är att fler ska känna gemenskap.
d-aim-kinds-work = Målet är att fler ska komma närmare ett arbete.
d-aim-kinds-language = Målet är att fler ska klara vardagen på svenska.
d-aim-kinds-health = Målet är att fler ska må bättre.
d-aim-kinds-safety = Målet är att fler ska känna sig trygga.
d-aim-kinds-trust = Målet är att förtroendet för samhället ska växa.
d-aim-kinds-knowledge = Målet är att fler ska få kunskap om samhället.
d-aim-kinds-participation = Målet är att fler ska delta i samhällslivet.

## Open to

d-open-kinds-working-time = Vi är öppna för att kommunen bidrar med arbetstid.
d-open-kinds-contacts = Vi är öppna för att dela kontakter och erfarenheter med varandra.
d-open-kinds-premises = Vi är öppna för att låna en lokal av kommunen.
d-open-kinds-joint-information = Vi är öppna för att hålla informationsmöten tillsammans.
d-open-kinds-grant = Vi är öppna för att pröva om ett vanligt föreningsbidrag passar bättre.
d-open-kinds-third-party = Vi är öppna för att en tredje part är med.

## A first step

d-first-step-kinds-meet = Som ett första steg föreslår vi ett möte.
d-first-step-kinds-study-visit = Som ett första steg föreslår vi att ni besöker verksamheten.
d-first-step-kinds-joint-information = Som ett första steg föreslår vi ett gemensamt informationsmöte.
d-first-step-kinds-premises = Som ett första steg föreslår vi att vi får låna en lokal.
d-first-step-kinds-contact-person = Som ett första steg föreslår vi att ni utser en kontaktperson.
d-first-step-kinds-pilot = Som ett första steg föreslår vi att vi prövar tillsammans under en kortare tid.

## Following up

d-followup-kinds-dialogue-meetings = Vi föreslår regelbundna dialogmöten.
d-followup-kinds-strategic-meetings = Vi föreslår strategiska möten mellan parterna.
d-followup-kinds-yearly-report = Vi skriver en årsrapport om resultatet.
d-followup-kinds-indicators = Vi följer några mått som parterna väljer tillsammans.
d-followup-kinds-joint-evaluation = Vi föreslår att parterna utvärderar tillsammans.

## Steering

d-steering-kinds-steering-group = Vi föreslår en styrgrupp med båda parter.
d-steering-kinds-working-group = Vi föreslår en arbetsgrupp för det dagliga arbetet.
d-steering-kinds-contact-persons = Vi föreslår en kontaktperson hos varje part.

## How it ends

d-phase-out-kinds-hand-over = Om partnerskapet avslutas hjälper vi deltagarna vidare till annat stöd.
d-phase-out-kinds-tell-early = Om partnerskapet avslutas berättar vi det i god tid för deltagarna.
d-phase-out-kinds-spread-method = Om partnerskapet avslutas delar vi våra arbetssätt med andra.
d-phase-out-kinds-talk-first = Innan någon part avslutar vill vi att parterna talar med varandra.

## Children

d-child-kinds-prevention = Arbetet ska förebygga att barn och unga far illa.
d-child-kinds-parents = Barn kan få det bättre när deras föräldrar får stöd.
d-child-kinds-noticed-early = Vi kan upptäcka tidigt när ett barn behöver stöd.
d-child-kinds-own-voice = Barn får själva säga vad de tycker om verksamheten.

## Women and men

d-gender-kinds-women-reached = Vi når kvinnor som andra har svårt att nå.
d-gender-kinds-same-terms = Kvinnor och män deltar på samma villkor.
d-gender-kinds-own-power = Deltagarna får större möjlighet att påverka sina egna liv.
d-gender-kinds-barriers-lowered = Vi tar bort hinder, till exempel med barnpassning eller tider som passar.

## Values

d-values-democracy = Föreningen står för demokrati.
d-values-equal-worth = Föreningen står för alla människors lika värde.
d-values-openness = Föreningen är öppen för alla som delar dess syfte.
d-values-independence = Föreningen är oberoende av partier och myndigheter.

## What the letter asks for

d-ask-register = Vi ber om att brevet diarieförs och att vi får veta diarienumret.
d-ask-meeting = Vi ber om ett möte.
d-ask-contact = Vi ber er att utse en kontaktperson.
d-ask-written-answer = Vi ber om ett skriftligt svar.
d-interpreter = Vi behöver tolk till mötet.
d-interpreter-language-arabic = Tolken behöver tala arabiska.
d-interpreter-language-somali = Tolken behöver tala somaliska.
d-interpreter-language-other = Vi berättar före mötet vilket annat språk tolken behöver tala.

## Who employs

d-employer-we = Vi har arbetsgivaransvaret.
d-employer-owner = Föreningen som äger projektet har arbetsgivaransvaret.
d-employer-owner-owner = Vi har arbetsgivaransvaret.
d-employer-municipality = Vi föreslår att kommunen har arbetsgivaransvaret.
d-employer-nobody = Ingen är anställd. Arbetet görs av volontärer.

## Whose idea, whose way

d-initiative-who-we = Idén kom från oss.
d-initiative-who-we-owner = Idén kom från projektet.
d-initiative-who-together = Idén växte fram tillsammans med kommunen.
d-initiative-who-municipality = Idén kom från kommunen.
d-method-decides-we = Vi bestämmer själva hur vi arbetar.
d-method-decides-we-owner = Projektet bestämmer självt hur arbetet går till.
d-method-decides-together = Vi och kommunen bestämmer tillsammans hur arbetet görs.
d-method-decides-municipality = Kommunen bestämmer i dag hur arbetet görs.
d-added-value-who-all = Enligt vår egen uppgift delar alla parter den bilden.
d-added-value-who-only-us = Det är vår egen bild. Vi vill höra hur kommunen ser på det.

## Own claims about a criterion

d-claim-yes = Enligt vår egen uppgift stämmer det.
d-claim-partly = Enligt vår egen uppgift stämmer det delvis.
d-claim-no = Enligt vår egen uppgift stämmer det inte i dag. Vi vill tala om det.
d-ordinary-entitled-yes = Enligt vår egen uppgift har målgruppen rätt till stöd från ordinarie verksamhet.
d-ordinary-entitled-partly = Enligt vår egen uppgift har en del av målgruppen rätt till stöd från ordinarie verksamhet.
d-ordinary-entitled-no = Enligt vår egen uppgift har målgruppen inte rätt till motsvarande stöd från ordinarie verksamhet.
d-plan-names-sector-yes = Planen nämner de idéburna organisationerna.
d-plan-names-sector-no = Planen nämner inte de idéburna organisationerna särskilt.
d-insurance-yes = Verksamheten är försäkrad.
d-insurance-no = Verksamheten är inte försäkrad ännu.
d-other-public-no = Verksamheten har inga andra offentliga medel att redovisa.
d-other-authority-yes = En annan myndighet har också ett ansvar här.

## How far each section is open

d-stance-proposal = Vårt förslag
d-stance-open = Öppet för dialog
d-stance-fixed = Fast för oss

## The basics of the association, said when they hold

d-basics-statutes = Föreningen har egna stadgar.
d-basics-board = Föreningen har en vald styrelse.
d-basics-purpose = Stadgarna anger ett allmännyttigt ändamål.
d-basics-dissolution = Om föreningen upplöses går tillgångarna till ändamålet.
d-basics-no-profit = Föreningen delar inte ut vinst till medlemmarna.
d-basics-membership = Medlemskapet är öppet. Årsmötet beslutar, och varje medlem har en röst.
d-basics-auditor = Föreningen har en revisor.
d-basics-bank = Föreningen har ett bankkonto i sitt eget namn.
d-coop-new = Föreningen är ett nykooperativ.
d-coop-social = Det allmännyttiga och sociala målet styr föreningens arbete.
d-coop-user-run = De som använder verksamheten styr den.
d-svb-articles = Bolagsordningen begränsar hur vinst får delas ut.
d-owner-purpose-yes = Projektets arbete ryms i föreningens ändamål.
d-owner-purpose-partly = Projektets arbete ryms delvis i föreningens ändamål.
d-owner-purpose-no = Föreningens ändamål behöver ses över för att rymma projektets arbete.
