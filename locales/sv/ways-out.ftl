# source language

## Steps of a plan

n-check-owner-purpose = Läs den ägande föreningens ändamål tillsammans
    .how = Leta upp ändamålet i stadgarna. Täcker det ert arbete? Om inte kan föreningens medlemmar ändra stadgarna, eller så bildar ni en egen förening.

n-three-agreement = Skriv en överenskommelse för tre parter
    .how = Skriv vem som är arbetsgivare och sköter ekonomin, och vem som leder verksamheten. Visa den för kommunen innan ni skriver klart, så att alla tre ser samma sak.

n-gather-founders = Samla minst tre personer och skriv ett utkast till stadgar
    .how = Bestäm namn, ändamål och hur beslut fattas. Kalla alla som är med till ett bildandemöte. Lova inget i föreningens namn än.

n-adopt-statutes = Håll bildandemötet och anta stadgarna
    .how = Mötet beslutar att föreningen bildas och antar stadgarna. Anta egna stadgar: det räcker inte att följa en annan förenings.

n-elect-board = Välj styrelse och skriv under protokollet
    .how = Välj ordförande och ledamöter på samma möte, och gärna revisor och valberedning. Ordföranden och sekreteraren skriver under protokollet.

n-name-signatories = Håll ett konstituerande styrelsemöte
    .how = Styrelsen delar på uppdragen och utser firmatecknare. Skriv om de tecknar var för sig eller tillsammans. Skriv under protokollet.

n-org-number = Skaffa organisationsnummer
    .how = Läs på skatteverket.se först, för kraven kan ändras. När vi läste hette blanketten SKV 8400 och skickades med post. Med den följer kopior av protokoll och stadgar. Fråga om kopiorna ska vara bevittnade.

n-bank-account = Öppna ett konto i föreningens namn
    .how = Fråga banken vilka papper den vill se. Det kan ta tid, och fler än en bank kan behöva frågas. Brevet till kommunen behöver inte vänta.

n-join-register = Fråga om kommunens föreningsregister
    .how = Fråga om föreningen kan stå i registret, och om det finns en lokal överenskommelse att vara med i. Det är frivilligt.

n-purpose = Skriv in det allmännyttiga ändamålet i stadgarna
    .how = Ett medlemsmöte ändrar stadgarna så som stadgarna säger. Skriv vem arbetet är till för och vad det ska leda till.

n-dissolution = Skriv in vad som händer om föreningen läggs ner
    .how = Ett medlemsmöte ändrar stadgarna. Skriv att det som finns kvar används till samma ändamål.

n-no-profit = Skriv in att ingen tar ut vinst
    .how = Ett medlemsmöte ändrar stadgarna. Skriv att pengarna stannar i verksamheten och inte delas ut till medlemmar.

n-membership = Skriv in vem som får vara med och hur ni röstar
    .how = Ett medlemsmöte ändrar stadgarna. Skriv att föreningen är öppen, att det hålls årsmöte och att varje medlem har en röst.

n-auditor = Välj en revisor
    .how = Medlemmarna väljer någon som inte sitter i styrelsen. Revisorn läser räkenskaperna och skriver en revisionsberättelse till årsmötet.

n-board-decides = Låt styrelsen besluta om initiativet
    .how = Skriv ut protokollsutdraget, fyll i det på mötet och skriv in datum och paragraf här.

n-gather-papers = Lägg ihop papperen som går med
    .how = Se listan på sidan om bilagor. En ny förening visar det den har: stadgar, protokoll, budget och plan.

## Whom to ask

whom-group = er egen grupp
whom-owner-board = den ägande föreningens styrelse
whom-own-board = er egen styrelse
whom-members = alla som är eller vill bli medlemmar
whom-official = den i kommunen som arbetar med föreningar
whom-registrar = kommunens registrator
whom-skatteverket = Skatteverket
whom-bank = en bank

## Other paths

w-first-cooperation = Ett första samarbete utan pengar
    .fits = Kan passa när ni är nya för varandra, eller när formen inte är klar än. Kommunen kan bidra med arbetstid och kontakter.
    .source = Svar på interpellation om IOP med Världens mammor, Linköpings kommun, tidigast maj 2022

w-association-grant = Vanligt föreningsbidrag
    .fits = Kan passa när verksamheten är allmän, bygger på medlemmar och summan är liten. Ett exempel: i Linköping var grundbidraget hos social- och omsorgsnämnden 10 000 kr för 2025. Fråga vad som gäller hos er i dag.
    .source = Linköpings kommun, sidan om föreningsbidrag från omsorgsnämnden, uppgift för 2025

w-activity-grant = Verksamhetsbidrag för socialt arbete
    .fits = Kan passa när arbetet är ett komplement eller alternativ till socialtjänsten. Villkoren skiljer sig mellan kommuner.
    .source = Malmö stad, sidan Bidrag till idéburna organisationer inom det sociala området, utan datum

w-integration-money = Bidrag för integration
    .fits = Kan passa för ett projekt med människor som är nya i Sverige. Källan är gammal: fråga om kommunen har ett sådant bidrag i dag.
    .source = Linköpings kommun, bildningsnämndens sida om bidrag för integrationsfrämjande insatser, kopia från 2017

w-other-owner = En annan förening eller ett studieförbund håller i arbetet
    .fits = Kan passa när ni inte har stadgar eller organisationsnummer än. En studiecirkel kan vara en början.
    .source = Studiecirklar som en väg in: tjänsteskrivelse om Mammakraft, Malmö stad, 2022 (ASN-2022-13029)

w-social-investment = Social investering
    .fits = Kan passa när arbetet förebygger något som går att mäta, pågår en bestämd tid och har en prövad metod.
    .source = Klippans kommun, sidan om sociala investeringar, utan datum

w-procurement = Upphandling
    .fits = Kan passa när det finns en marknad, eller när kommunen vill beställa något bestämt. Under 700 000 kr kan kommunen köpa direkt, enligt den lagtext vi har läst. Fråga vad som gäller i dag.
    .source = Lagen om offentlig upphandling (LOU), 19 a kap., kopia av lagtexten från 2025

w-gender-equality-agency = Jämställdhetsmyndighetens bidrag
    .fits = Kan passa när minst tre av fyra medlemmar är kvinnor och syftet är kvinnors ställning i samhället. Reglerna har bytts ut sedan vår källa skrevs.
    .source = Jämställdhetsmyndigheten, utlysningen för 2024–2025, som stängde i oktober 2023

w-inheritance-fund = Allmänna arvsfonden
    .fits = Kan passa när något är nytt och görs med barn, unga eller personer med funktionsnedsättning. Vuxna mammor räknas inte som målgrupp i sig. Räkna med fem till sju månader.
    .source = Allmänna arvsfonden, sidan om att få pengar, utan datum

w-youth-agency = MUCF:s projektbidrag
    .fits = Kan passa när er idé stämmer med årets tema. Tiden att söka brukar vara i början av året.
    .source = MUCF, frågor och svar om projektbidrag, uppgifter om 2022

w-project-money = Pengar till ett projekt
    .fits = Kan passa för något med början och slut. Titta hos länsstyrelsen, Leader och Postkodstiftelsen.
    .source = Postkodstiftelsen gav stöd till projektet Världens mammor 2019–2020; övriga villkor har vi inte läst

w-region = Regionen
    .fits = Kan passa när arbetet gäller hälsa eller språk, eller når flera kommuner. Några regioner ingår själva IOP.
    .source = Region Gävleborg, Region Skåne och Region Jönköpings län, sidor om IOP, utan eller med olika datum

w-citizen-proposal = Medborgarförslag eller e-förslag
    .fits = Kan passa när ni vill att frågan tas upp politiskt. Det lämnas av personer som bor i kommunen, inte av en förening. Alla kommuner har det inte.
    .source = Falu kommun, sidan om medborgarförslag, och kommunallagen 8 kap. 1 §, kopia av lagtexten från 2025

## In the papers and on the page

d-h-steps-plan = Er plan, steg för steg
d-plan-intro = Planen följer era svar. Det som redan är klart är kryssat.
d-plan-step = { $step }. { $how }
d-plan-ask = Fråga: { $whom }.
d-plan-prints = Skriv ut: { $papers }.
d-plan-papers = Ha till hands: { $papers }.
d-h-paths = Andra vägar som kan passa
d-paths-intro = Det här är inga råd om just er. Villkoren ändras: fråga alltid den som ger stödet.
d-path-source = Källa: { $source }
d-paths-answer = Visas för att ni har svarat på fråga { $number }.
ui-plan-intro = Planen följer era svar. Inget av det är ett krav från kommunen.
ui-plan-ask = Vem ni frågar
ui-plan-prints = Skriv ut
ui-plan-papers = Ha till hands
ui-plan-done = Klart, enligt er egen uppgift
ui-plan-not-yet = Inte klart än
ui-plan-untold = Det säger era svar inget om
ui-paths-heading = Andra vägar som kan passa
ui-paths-intro = Det här är inga råd om just er. Villkoren ändras: fråga alltid den som ger stödet.
ui-document-consent = Samtycke från den ägande föreningen
    .about = Ett färdigt brev att fylla i när en annan förening äger projektet.
ui-document-forming = Bilda en förening
    .about = Listor att kryssa i och mallar för protokoll.
