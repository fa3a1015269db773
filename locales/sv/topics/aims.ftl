# source language

t-aims = Syfte och mål
    .intro = Syftet är varför ni gör det. Målen är vad som ska ha hänt, så att ni och kommunen kan se det tillsammans.

q-aim-kinds = Vad vill ni uppnå?
    .why = Kommunen jämför ert syfte med sina egna mål.
    .example = Vi vill att mammorna får vänner och hittar ett arbete. Vi valde ”Gemenskap” och ”Arbete och egen försörjning”.

o-aim-kinds-belonging = Gemenskap
o-aim-kinds-work = Arbete och egen försörjning
o-aim-kinds-language = Svenska språket
o-aim-kinds-health = Hälsa
o-aim-kinds-safety = Trygghet
o-aim-kinds-trust = Förtroende
o-aim-kinds-knowledge = Kunskap om samhället
o-aim-kinds-participation = Delaktighet

q-aim-description = Varför gör ni det här? Berätta med egna ord.
    .why = Handläggaren behöver ett tydligt syfte att skriva om.
    .example = Vi vill att fler mammor i Ekbacken får vänner, språk och en väg till arbete.

q-goals = Vilka mål går att se eller mäta?
    .why = Tydliga mål gör det lättare att följa upp tillsammans.
    .example = 40 mammor kommer till minst fem träffar under 2027. Vi räknar deltagarna vid varje träff.

q-goals-goal = Mål

q-goals-measure = Så mäter ni

q-goals-when = När

q-public-benefit-claim = Syftar verksamheten till ett allmännyttigt mål?
    .why = Kommunen tittar på om fler än medlemmarna får nytta.
    .example = Träffarna är öppna för alla i Ekbacken, och de flesta som kommer är inte medlemmar. Vi svarade ”Ja, det stämmer”.

q-public-benefit-goal = Vilken nytta får fler än medlemmarna?
    .why = Det kan visa att målet är allmännyttigt, alltså till nytta för många.
    .example = Träffarna är öppna och gratis för alla i Ekbacken. Under 2025 kom 120 personer, och 90 av dem var inte medlemmar.

q-local-claim = Bidrar verksamheten till lokal utveckling och delaktighet i samhället?
    .why = Handläggaren tittar på vad som blir bättre på platsen och vilka som är med.
    .example = Fler mammor går på skolans möten nu, och fem av dem leder egna grupper i Ekbacken. Vi svarade ”Ja, det stämmer”.

q-local-change = Vad blir bättre där ni finns, och vilka är med?
    .why = Ett exempel från platsen säger mer än allmänna ord.
    .example = Under 2025 gick 25 mammor på skolans föräldramöten, mot 8 året före. Fem tidigare deltagare leder nu egna grupper.

q-added-value-claim = Ger samarbetet målgruppen mer än vad ni och kommunen kan ge var för sig?
    .why = Kommunen tittar på mervärdet, alltså det som bara blir av när ni gör det ihop.
    .example = Vi hade en vägledare med på en träff, och det hjälpte några. Mer vet vi inte än. Vi svarade ”Delvis”.

q-added-value-how = Vad blir bättre när ni gör det tillsammans?
    .why = Handläggaren behöver kunna förklara varför ett partnerskap är bättre än två skilda arbeten.
    .example = Vi har förtroende hos 60 familjer och talar deras språk. Kommunen har kunskap om arbete och utbildning. Tillsammans når vi hela vägen.

q-added-value-who = Vilka räknar med att det ger mer att göra det tillsammans?
    .why = Det väger mer när alla parter ser samma sak.
    .example = Vi tror att det ger mer, men vi har inte frågat någon annan än. Vi valde ”Bara vi, så vitt vi vet”.

o-added-value-who-all = Alla parter
o-added-value-who-only-us = Bara vi, så vitt vi vet

q-common-ground-claim = Är ni och kommunen överens om mål och målgrupp?
    .why = Några kommuner frågar om båda sidor ser mål och målgrupp på samma sätt.
    .example = På mötet skrev vi ner målgruppen tillsammans. Målen hann vi inte tala om. Vi svarade ”Delvis”.

q-common-ground-evidence = När och hur blev ni överens?
    .why = Ett möte eller ett brev visar att ni har talat med varandra.
    .example = På mötet 2026-02-10 skrev vi ner målgruppen tillsammans med två handläggare.

q-society-gain = Vad vinner samhället på det? Svara om ni vill.
    .why = Vissa kommuner vill se nyttan för samhället jämfört med vad det kostar.
    .example = När fler kommer i arbete eller studier behöver färre stöd längre fram.

q-aims-stance = Hur ser ni på det som ni har skrivit om syfte och mål?
    .why = Kommunen vill se vad ni är öppna för att diskutera.
    .example = Att nå dem som är ensamma hemma är hela grunden för vår förening. Vi valde ”Fast för oss”.
