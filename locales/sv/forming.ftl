# source language

## The owner's consent

d-title-consent = Samtycke från den ägande föreningen
d-consent-fill-in = Föreningens styrelse beslutar själv. Kryssa i det som gäller, fyll i raderna och stryk resten.
d-consent-owner = Ägande förening
d-consent-activity = Verksamheten eller projektet
d-consent-h-road = Vägen vi väljer
d-consent-road-owner = Föreningen är själv part.
d-consent-road-own = En egen, ny förening tar över verksamheten.
d-consent-road-three = Tre parter: föreningen, en ny förening och den offentliga parten.
d-consent-h-party = Föreningen står bakom initiativet
d-consent-behind = Föreningen ställer sig bakom initiativet till dialog med { $issuer } om idéburet offentligt partnerskap (IOP).
d-consent-party = Föreningen kan bli part, om parterna kommer överens.
d-consent-purpose = Verksamheten ryms i föreningens ändamål enligt stadgarna.
d-consent-purpose-change = Styrelsen föreslår medlemmarna att ändra ändamålet, så att verksamheten ryms.
d-consent-own-budget = Verksamheten har en egen budget, och pengarna redovisas för sig.
d-consent-employer = Föreningen har arbetsgivaransvaret för dem som anställs.
d-consent-say = De som leder verksamheten är med när beslut om den fattas.
d-consent-h-leaders = De som leder verksamheten
d-consent-h-influence = Så är verksamheten med och bestämmer
d-consent-h-new = Det som en ny förening får ta över
d-consent-new-name = Den nya föreningens namn
d-consent-new-number = Den nya föreningens organisationsnummer
d-consent-from = Gäller från och med
d-consent-h-name = Namnet
d-consent-name = Den nya föreningen får använda verksamhetens namn.
d-consent-web = Den nya föreningen tar över webbplats, sociala medier och telefonnummer.
d-consent-name-shared = Båda föreningarna får använda namnet till den dag som står ovan.
d-consent-h-things = Sakerna
d-consent-thing = Sak
d-consent-number = Antal
d-consent-when = När
d-consent-h-data = Uppgifter om personer
d-consent-data-asked = Var och en tillfrågas innan uppgifter om henne eller honom lämnas över.
d-consent-data-kept = Uppgifter som ingen har sagt ja till stannar eller tas bort.
d-consent-data-none = Inga uppgifter om personer lämnas över.
d-consent-h-grants = Bidrag som redan löper
d-consent-grants-ask = Fråga den som har gett bidraget innan något flyttas. Skriv här vad svaret blev.
d-consent-grant-giver = Från vem
d-consent-grant-end = Till och med
d-consent-grant-then = Vad som händer
d-consent-h-apart = Om vi går skilda vägar
d-consent-apart = Så här löser vi det med pengar, saker, anställda och deltagare:
d-consent-for-owner = För den ägande föreningen
d-consent-for-activity = För verksamheten

## Forming an association

d-title-forming = Bilda en ideell förening
d-forming-intro = Här är listor att kryssa i och mallar att fylla i. Varje blad går att använda för sig.
d-forming-careful = Lova inget och skriv inte på något i föreningens namn innan stadgarna är antagna. De som gör det kan själva bli ansvariga.
d-forming-careful-source = Källa: rättsfallet NJA 1973 s. 341, så som det återges på lawline.se. Fråga någon som kan juridik om ni är osäkra.
d-forming-place = Plats

d-forming-h-before = Före mötet
d-forming-before-three = Vi är minst tre personer.
d-forming-before-name = Vi har ett namn som ingen annan förening på orten har.
d-forming-before-draft = Vi har ett utkast till stadgar, och alla har fått läsa det.
d-forming-before-call = Alla som vill vara med är kallade till mötet.
d-forming-before-place = Vi har en plats som alla kan ta sig till, och en tid som passar.
d-forming-before-language = Vi har ordnat så att alla förstår, till exempel med någon som tolkar.
d-forming-before-roles = Vi har frågat några om de vill sitta i styrelsen eller vara revisor.
d-forming-before-owner = Den ägande föreningen vet om det, och samtycket är ifyllt.

d-forming-h-agenda = Dagordning för bildandemötet
d-forming-agenda-lead = Läs upp punkterna i den här ordningen. Fråga efter varje punkt om mötet håller med.
d-forming-agenda-open = Mötet öppnas.
d-forming-agenda-chair = Mötet väljer ordförande, sekreterare och en person som justerar protokollet.
d-forming-agenda-present = De som är med skrivs upp.
d-forming-agenda-form = Mötet beslutar att bilda föreningen och vad den ska heta.
d-forming-agenda-statutes = Mötet går igenom stadgarna och antar dem.
d-forming-agenda-board = Mötet väljer styrelse: först ordförande, sedan ledamöter.
d-forming-agenda-auditor = Mötet väljer revisor.
d-forming-agenda-nominating = Mötet väljer en valberedning, om ni vill ha en.
d-forming-agenda-fee = Mötet bestämmer medlemsavgiften. Den får vara noll.
d-forming-agenda-plan = Mötet pratar om det första årets verksamhet.
d-forming-agenda-close = Mötet avslutas.

d-forming-h-statutes = Det här hör hemma i stadgarna
d-forming-statutes-lead = Minst namn, ändamål och hur beslut fattas behöver stå där. De andra punkterna gör det lättare för er och för dem ni samarbetar med.
d-forming-statutes-name = Namn. Så att alla vet vem som skriver under.
d-forming-statutes-purpose = Ändamål: vem arbetet är till för och vad det ska leda till. Kommuner läser ofta den paragrafen först.
d-forming-statutes-seat = Ort. Visar var föreningen hör hemma.
d-forming-statutes-members = Medlemmar: vem som får vara med, och att varje medlem har en röst. Visar att föreningen är öppen och demokratisk.
d-forming-statutes-year = Räkenskapsår. Då vet revisorn och årsmötet vilken tid som gäller.
d-forming-statutes-meeting = Årsmöte: när det hålls, hur man kallas och hur beslut fattas. Det är där medlemmarna bestämmer.
d-forming-statutes-board = Styrelse: hur många, hur länge och hur den beslutar. Den för föreningens talan mellan årsmötena.
d-forming-statutes-signing = Firmatecknare: hur de utses. Banken och kommunen vill veta vem som får skriva under.
d-forming-statutes-auditor = Revisor: hur den väljs. Visar att någon utanför styrelsen läser räkenskaperna.
d-forming-statutes-no-profit = Ingen vinst till medlemmar. Pengarna stannar i verksamheten.
d-forming-statutes-change = Hur stadgarna ändras. Skyddar mot snabba beslut av få personer.
d-forming-statutes-dissolution = Om föreningen läggs ner: det som finns kvar går till samma ändamål.
d-forming-statutes-own = Skriv egna stadgar och anta dem på mötet. Det räcker inte att följa en annan förenings.

d-forming-h-minutes = Protokoll från bildandemötet
d-forming-minutes-decides = Mötet beslutar
d-forming-minutes-form = att bilda föreningen
d-forming-minutes-statutes = att anta stadgarna, som ligger som bilaga
d-forming-minutes-board = att välja styrelse och revisor enligt listan
d-forming-minutes-fee = att medlemsavgiften är ett belopp som skrivs här under
d-forming-minutes-elected = De som valdes
d-forming-minutes-other = Annat som sades

d-forming-h-board = Protokoll från det första styrelsemötet
d-forming-board-lead = Det här mötet kallas konstituerande. Håll det gärna samma dag som bildandemötet.
d-forming-board-roles = Styrelsen delar på uppdragen
d-forming-board-chair = Ordförande
d-forming-board-secretary = Sekreterare
d-forming-board-treasurer = Kassör
d-forming-board-bank = Styrelsen beslutar att öppna ett bankkonto.
d-forming-board-number = Styrelsen beslutar att föreningen ska ha ett organisationsnummer.

d-forming-h-number = Organisationsnummer
d-forming-number-lead = Numret kommer från Skatteverket. Det brukar behövas för konto, bidrag och uppdrag.
d-forming-number-form = Blanketten för ideella föreningar, SKV 8400, är ifylld.
d-forming-number-minutes = En kopia av protokollet från bildandemötet är med.
d-forming-number-statutes = En kopia av stadgarna är med.
d-forming-number-signing = En kopia av protokollet om firmatecknare är med.
d-forming-number-copy = Vi har läst på skatteverket.se hur kopiorna ska bevittnas och hur allt skickas in.
d-forming-number-answer = Beviset har kommit och är sparat.
d-forming-number-source = Källa: Skatteverkets sida om att starta en ideell förening och vägledning 2021.14. Kraven kan ha ändrats sedan dess.

d-forming-h-bank = Bankkonto
d-forming-bank-lead = Det kan ta tid att få ett konto. Fråga tidigt, och fråga fler än en bank. Brevet till kommunen behöver inte vänta.
d-forming-bank-ask = Vi har frågat banken vilka papper den vill se.
d-forming-bank-minutes = Underskrivna protokoll om styrelse och firmatecknare är med.
d-forming-bank-number = Beviset om organisationsnummer och stadgarna är med.
d-forming-bank-owner = Vi vet vad vi ska svara om verklig huvudman och om pengar till och från utlandet.
d-forming-bank-second = Vi har en annan bank att fråga om svaret blir nej.
d-forming-bank-source = Källa: NOD:s lägesbild 2022 om föreningar och banker, och Hallsbergs kommuns råd om att bilda förening.
d-forming-h-after = Efter det
d-forming-after-register = Vi har frågat om kommunens föreningsregister.
d-forming-after-agreement = Vi har frågat om det finns en lokal överenskommelse.
d-forming-after-answers = Vi har skrivit in stadgar, styrelse, nummer och konto i guiden.
