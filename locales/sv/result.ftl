# source language

v-against = Talar emot, enligt er egen uppgift
    .means = Ett av era svar talar emot. Se vad det beror på och om det går att ändra. En dialogskrivelse går alltid att skriva.

v-unclear = Oklart än, enligt er egen uppgift
    .means = Något saknas eller är osäkert. Ett ja utan underlag hamnar också här.

v-not-answered = Inte besvarat än
    .means = Ni har inte svarat än. Det säger ingenting om er idé.

v-partly = Talar delvis för er, enligt er egen uppgift
    .means = En del är på plats. Se vad som skulle göra bilden tydligare.

v-supported = Talar för er, enligt er egen uppgift
    .means = Svaren talar för er, och ni visar underlag. Det är er egen uppgift; kommunen gör sin egen bedömning.

outcome-open = Vi vet inte än vem som kan vara part
    .means = Några frågor om vilka ni är är inte besvarade än. En dialogskrivelse går alltid att skriva.

outcome-ready = Ni kan vara part, enligt er egen uppgift
    .means = Efter det ni har svarat om form och grunder kan ni föreslå en dialog. Svara gärna också på det som är öppet nedan. Kommunen gör sin egen bedömning.

outcome-ready-so-far = Er juridiska form kan passa, enligt er egen uppgift
    .means = Några frågor om grunderna är inte besvarade än; de står nedan. Ni kan föreslå en dialog redan nu. Kommunen gör sin egen bedömning.
outcome-ready-ask = Kanske kan ni vara part: fråga kommunen en sak först
    .means = En sak avgörs från fall till fall. Fråga tidigt; en dialogskrivelse går alltid att skriva.

outcome-owner-must-be-party = Föreningen som äger projektet behöver vara part
    .means = Ett projekt kan inte skriva under en IOP på egen hand. Det finns tre vägar, och en dialogskrivelse går alltid att skriva.

outcome-form-first = Bilda en egen förening först
    .means = Det finns ännu ingen juridisk person som kan skriva under. Ni kan ändå börja prata med kommunen: en dialogskrivelse går alltid att skriva.

outcome-complete = Något i grunden behöver bli klart först
    .means = Listan visar vad som saknas. Under tiden går en dialogskrivelse alltid att skriva.

outcome-other-road = En annan väg passar nog bättre
    .means = Er form räknas kanske inte som idéburen, eller så saknas ett villkor. Det betyder inte att samarbete är uteslutet: en dialogskrivelse går alltid att skriva.

r-answered-yes = Ni svarar ja.
r-answered-partly = Ni svarar delvis.
r-answered-no = Ni svarar nej.
r-claim-open = Frågan är inte besvarad än.
r-not-settled = Ni vet inte än eller är inte överens än.
r-evidence = Ni visar underlag.
r-no-evidence = Det finns inget underlag ännu: ett datum, ett beslut, ett citat, en siffra eller ett papper.
r-no-figures = Siffror med källa saknas än.
r-party-is-project = Ni är ett projekt eller en sektion i en annan förening.
r-party-is-network = Ni är ett nätverk som inte är en egen förening.
r-signs-open = Det är inte klart om ni har egna stadgar, egen styrelse och eget organisationsnummer.
r-stands-in-other-name = Bidrag, konto, lokal eller webbplats står i en annan förenings namn.
r-owner-not-named = Det står inte vilken förening som äger projektet.
r-owner-purpose-narrower = Den ägande föreningens ändamål täcker inte hela er verksamhet.
r-owner-purpose-open = Det är inte klart om den ägande föreningens ändamål täcker er verksamhet.
r-owner-has-not-decided = Den ägande föreningens styrelse har inte beslutat om initiativet än.
r-owner-form-not-listed = Den ägande föreningens juridiska form finns inte på kommunens lista.
r-no-statutes = Det finns inga egna stadgar som har antagits på ett möte.
r-no-board = Det finns ingen egen styrelse som har valts på ett möte.
r-person-not-shown = Det syns inte än att föreningen är en egen juridisk person.
r-no-org-number = Organisationsnummer saknas.
r-basic-missing = Det här finns inte än, eller så är ni osäkra.
r-basic-open = Det här är inte besvarat än.
r-form-listed = Er juridiska form finns på kommunens lista.
r-form-common = Er juridiska form är vanlig. Texten vi utgår från räknar inte upp några former.
r-form-not-listed = Er juridiska form finns inte på kommunens lista.
r-form-not-civil = Er juridiska form brukar inte räknas som idéburen.
r-form-foreign = En utländsk organisation nämns inte bland formerna i de texter vi utgår från. En svensk förening kan vara part.
r-form-case-by-case = Den här formen avgörs från fall till fall.
r-svb-not-in-articles = Vinstbegränsningen står inte i bolagsordningen.
r-foundation-has-no-members = En stiftelse har inga medlemmar. Fråga kommunen hur den ser på demokratisk uppbyggnad.
r-coop-condition-not-met = Ett av villkoren för en ekonomisk förening är inte uppfyllt, enligt er egen uppgift.
r-coop-condition-open = Ett av villkoren för en ekonomisk förening är inte besvarat än.
r-earlier-no = Kommunen har tidigare svarat nej.
r-oral-no = Ni har fått ett muntligt nej. Det går att be om ett skriftligt svar.
r-written-no = Ni har fått ett skriftligt nej. Läs skälen och se vad som kan ändras.
r-no-meeting-yet = Inget möte är uppskrivet än.
r-met-but-nothing-agreed = Ni har träffats, men det står inte vad ni kom överens om.
r-counterpart-but-no-meeting = Ni har en kontakt i kommunen, men inget möte är uppskrivet än.
r-word-fits = Ordet på papperet passar.
r-called-application = Papperet kallas ansökan, men en IOP är inget man ansöker om.
r-other-authority = En annan myndighet har en del av uppdraget.
r-not-entitled = Målgruppen har inte rätt till de ordinarie insatserna, enligt er egen uppgift.
r-entitled-to-ordinary = Ni skriver att målgruppen har rätt till ordinarie insatser.
r-entitled-but-not-reached = Ni skriver att de har rätt till ordinarie insatser, och ni visar vilka som inte nås.
r-gap-not-shown = Det syns inte än vilka som inte nås, med källa.
r-municipality-ordered = Idén kom från kommunen.
r-idea-came-together = Idén kom från er och kommunen tillsammans.
r-municipality-decides-method = Kommunen bestämmer hur ni arbetar.
r-provider-named = Ni nämner någon som säljer eller erbjuder något liknande.
r-commercial-provider = Någon säljer något liknande, eller har avtal om det. Det kan vara en marknad.
r-provider-not-commercial = De som erbjuder något liknande är inte företag, enligt er egen uppgift.
r-provider-kind-open = Det är inte besvarat om den som ni nämner är ett företag, en förening eller en myndighet.
r-grant-fits = Ni skriver att ett bidrag passar för verksamheten.
r-plan-not-named = Planen eller programmet är inte nämnt vid namn.
r-plan-does-not-name-sector = Planen nämner inte idéburna organisationer.
r-plan-naming-not-shown = Det syns inte än att planen nämner idéburna organisationer.
r-board-not-named = Det står inte vilken nämnd som är ansvarig.
r-only-we-expect-it = Bara ni väntar er mervärdet än. Fråga kommunen hur den ser det.
r-both-sides-give = Både ni och kommunen bidrar, enligt tabellen.
r-own-side-empty = Er egen sida är tom i tabellen. Timmar, lokal och kontakter räknas också.
r-public-side-empty = Kommunens sida är tom i tabellen.
r-giver-not-named = Det står inte vem som bidrar.
r-no-track-record = Ni har inte gjort det här förut. Ett litet försteg kan visa att det går.

n-answer-party = Svara på frågorna om vilka ni är
    .how = Börja med den första frågan: är ni en egen förening eller ett projekt i en annan? Leta fram stadgar och protokoll om ni har dem. Är ni osäkra, välj att ni inte vet.

n-form-association = Bilda en ideell förening
    .how = Minst tre personer skriver egna stadgar och kallar till ett bildandemöte. Mötet beslutar att föreningen bildas, antar stadgarna och väljer styrelse; skriv protokoll och skriv under det. Styrelsen utser firmatecknare, och sedan söker ni organisationsnummer hos Skatteverket och öppnar ett bankkonto. Lova inget i föreningens namn innan stadgarna är antagna: då kan ni bli personligt ansvariga. Banken kan ta tid, men dialogen behöver inte vänta.

n-dialogue-letter = Skriv en dialogskrivelse
    .how = Berätta kort om behovet, er idé och vad ni vill tala om. Föreslå tre tider för ett möte och be om tolk om ni behöver det. Skicka den till kommunens registrator och be om diarienummer. Skriv inga namn på deltagare: brevet blir en allmän handling.

n-choose-owner-road = Välj väg tillsammans med den ägande föreningen
    .how = Det finns tre vägar: den ägande föreningen är part, ni bildar en egen förening, eller så är ni tre parter tillsammans. Träffa den ägande föreningens styrelse och prata om vad som passar er. Skriv ner vem som skriver under, vem som anställer och hur ni är med och bestämmer.

n-owner-decides = Be den ägande föreningens styrelse besluta
    .how = Be styrelsen besluta att initiativet lämnas in och vem som får skriva under. Kontrollera att föreningens ändamål täcker verksamheten; annars kan stadgarna behöva ändras. Spara protokollets datum och paragraf.

n-owner-agreement = Skriv en överenskommelse med den ägande föreningen
    .how = Skriv vem som leder lokalt, hur pengarna redovisas för sig och hur ni är med och bestämmer. Skriv också vad som händer om ni går skilda vägar. Lägg överenskommelsen som bilaga.

n-owner-consent = Be om den ägande föreningens skriftliga samtycke
    .how = När ni bildar en egen förening behöver ni komma överens om namnet, sakerna, uppgifterna om medlemmar och bidrag som redan löper. Be om det skriftligt, så vet alla vad som gäller. Anta egna stadgar; det räcker inte att följa den andra föreningens.

n-initiative = Skriv initiativet
    .how = Gå igenom svaren tillsammans och läs dokumentet högt. Låt styrelsen besluta att det skickas in. Skicka den svenska texten till kommunens registrator, be om diarienummer och föreslå tre tider för ett möte.

n-ask-municipality = Ställ frågan till kommunen först
    .how = Ring eller skriv till den i kommunen som arbetar med föreningar. Fråga hur kommunen ser på er form, och be om svaret skriftligt. Anteckna datum och vem som svarade. Fråga tidigt, innan ni skriver klart.

n-other-roads = Titta på andra vägar
    .how = Ett föreningsbidrag kan passa när verksamheten är allmän och summan är liten. Samarbete utan pengar kan börja direkt: arbetstid, kontakter eller en lokal. Upphandling kan passa när kommunen vill köpa en tjänst. En annan förening eller ett studieförbund kan också vara den som håller i verksamheten. Villkoren ändras, så kontrollera alltid hos den som ger stödet.

n-complete-basics = Gör klart grunderna
    .how = Gå igenom listan över det som saknas, en sak i taget. Ett möte kan anta stadgar och välja styrelse och revisor; skriv protokoll och skriv under det. Organisationsnummer söker ni hos Skatteverket. Under tiden kan ni skriva en dialogskrivelse och berätta att ni håller på.

g-no-partnership = Enligt kommunens svar hade partnerskap och samverkan inte uppnåtts
    .way-out = Skriv upp möten: datum, med vem och vad ni kom överens om. Be om en namngiven kontakt och föreslå något litet att börja med.
    .source = Svar på interpellation om IOP med Världens mammor, Linköpings kommun, tidigast maj 2022

g-party-is-project = Enligt kommunens svar var den som ville bli part ett projekt som en annan förening ägde
    .way-out = Skriv på första sidan vilken förening som skriver under. Antingen är den ägande föreningen part med ett styrelsebeslut, eller så bildar ni en egen förening först.
    .source = Svar på interpellation om IOP med Världens mammor, Linköpings kommun, tidigast maj 2022

g-not-open = Enligt kommunens svar upplevdes gruppen inte som öppen för andra former av samverkan
    .way-out = Skriv vad ni är öppna för utöver en IOP, också med en tredje part. Skriv vad som går att ändra i ert förslag.
    .source = Svar på interpellation om IOP med Världens mammor, Linköpings kommun, tidigast maj 2022

g-no-first-step = Enligt kommunens svar ville tjänstepersoner pröva ett försteg men upplevde inte att det fick gehör
    .way-out = Föreslå själva ett försteg på tre till sex månader, till exempel ett informationsmöte tillsammans, en lokal eller en kontaktperson. Skriv vad, när och vem.
    .source = Svar på interpellation om IOP med Världens mammor, Linköpings kommun, tidigast maj 2022

g-applied = Enligt interpellationen ansökte gruppen, efter ett papper från kommunen om hur man söker. Enligt kommunens svar är en IOP inget man ansöker om
    .way-out = Kalla papperet initiativ och bjud in till dialog. Beskriv behovet och det ni vill göra tillsammans, hellre än vad ni vill få.
    .source = Interpellation och svar på interpellation om IOP med Världens mammor, Linköpings kommun, tidigast maj 2022

g-ordinary-services = Enligt förvaltningen hade huvuddelen av målgruppen rätt till ordinarie insatser, och en annan myndighet hade en del av uppdraget
    .way-out = Visa med källa vilka som inte nås av ordinarie insatser. Beskriv hur ni lotsar vidare dem som har rätt till hjälp, och följ upp andelen varje år.
    .source = Tjänsteskrivelse 2023-05-08, social- och omsorgsförvaltningen, Linköpings kommun

step-answer = Det som skulle göra bilden tydligare: ett svar på frågan ”{ $question }”.
step-choose = Det som skulle ändra bilden: att ni kan svara ”{ $option }” på frågan ”{ $question }”, om det är sant.
step-show = Det som skulle ändra bilden: att ni kan skriva eller visa något konkret vid ”{ $question }”.
a-initiative = Initiativet kommer från föreningen
a-existing = Verksamheten finns redan
a-plan = Koppling till en politisk plan
a-local = Lokal utveckling och delaktighet
a-public-benefit = Allmännyttigt mål
a-no-standard-grant = Inget vanligt bidrag passar
a-no-market = Ingen marknad eller konkurrens
a-co-financing = Alla parter bidrar
a-no-detail-regulation = Ingen detaljstyrning
a-will = Båda vill samverka
a-need = Behovet
a-added-value = Mervärde
a-remit = Rätt nämnd
a-complement = Komplement eller alternativ
a-competence = Kompetens och lämplighet
a-long-term = Längre tid
a-free = Fri och självständig förening
a-evaluation = Utvärdera och utveckla tillsammans
a-common-ground = Överens om mål och målgrupp
a-local-agreement = Den lokala överenskommelsen

r-evidence-in-words = Ni beskriver det med ord. Ett datum, ett beslut, en siffra eller ett citat skulle visa det tydligare.
r-party-gives-nothing = En av parterna i listan bidrar inte med något i tabellen än.
r-financier-not-stated = En del av pengarna kommer från någon som inte är angiven.
r-owner-form-open = Den ägande föreningens juridiska form är inte besvarad än.
r-other-board = Papperet ska till en annan nämnd än den som texten kommer från.
r-some-entitled-to-ordinary = Ni skriver att en del av målgruppen har rätt till ordinarie insatser.
r-year-not-come = Året då ni började har inte kommit än.
r-period-short = Perioden är kortare än ett år, och ni nämner ingen förlängning.
r-meeting-ahead = Mötet har inte varit än.
r-expectation-open = Det syns inte än om alla parter räknar med det.
r-grant-fit-open = Det är inte besvarat om bidraget passar.
