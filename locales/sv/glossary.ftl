# source language

# Words that are explained. The forms in which they stand in texts are in glossary.toml.

term-nonprofit-association = ideell förening
    .means = En förening som inte finns till för att tjäna pengar åt medlemmarna. Den har stadgar och en vald styrelse.

term-idea-based = idéburen organisation
    .means = En organisation som drivs av en idé om samhället och inte av vinst. Den är fri från stat och kommun.

term-civil-society = civilsamhälle
    .means = Allt som människor gör tillsammans utanför familjen, staten, kommunen och företagen.

term-foundation = stiftelse
    .means = Pengar eller egendom som någon har avsatt för ett bestämt ändamål. En stiftelse har inga medlemmar.

term-faith-community = registrerat trossamfund
    .means = Ett samfund för religiös verksamhet som är registrerat hos en statlig myndighet.

term-dividend-limit = aktiebolag med särskild vinstutdelningsbegränsning
    .means = Ett aktiebolag där vinsten i huvudsak ska stanna kvar. Det står i bolagsordningen.

term-economic-association = ekonomisk förening
    .means = En förening som ska vara till ekonomisk nytta för medlemmarna genom deras eget deltagande.

term-new-cooperative = nykooperativ
    .means = En nyare ekonomisk förening där medlemmarna arbetar eller får stöd, ofta med ett socialt mål.

term-user-run = brukarstyrd
    .means = Styrd av dem som själva använder verksamheten.

term-legal-entity = juridisk person
    .means = En organisation som själv kan skriva avtal, äga pengar och ha anställda.

term-legal-form = juridisk form
    .means = Vilken sorts organisation det är enligt lag, till exempel ideell förening eller stiftelse.

term-org-number = organisationsnummer
    .means = Ett nummer med tio siffror som visar vilken organisation det är. En ideell förening får det från Skatteverket.

term-statutes = stadgar
    .means = Föreningens egna regler: vad den är till för, vem som får vara med och hur den beslutar.

term-board = styrelse
    .means = De som medlemmarna har valt att leda föreningen mellan årsmötena.

term-annual-meeting = årsmöte
    .means = Mötet en gång om året där alla medlemmar får rösta. Där väljs styrelsen.

term-annual-minutes = årsmötesprotokoll
    .means = Det som skrevs ner på årsmötet: vilka som valdes och vad som beslutades.

term-minutes = protokoll
    .means = Det som skrivs ner på ett möte: vilka som var med och vad som beslutades.

term-paragraph = paragraf
    .means = En numrerad punkt i ett protokoll eller i stadgarna. Den skrivs ofta med tecknet §.

term-constituting-meeting = konstituerande styrelsemöte
    .means = Styrelsens första möte efter årsmötet. Där delar styrelsen upp uppgifterna.

term-activity-report = verksamhetsberättelse
    .means = Styrelsens berättelse om vad föreningen har gjort under året.

term-work-plan = verksamhetsplan
    .means = Det som föreningen tänker göra under det kommande året.

term-income-statement = resultaträkning
    .means = Ett papper som visar vad som kom in och vad som gick ut under året.

term-balance-sheet = balansräkning
    .means = Ett papper som visar vad föreningen äger och är skyldig en viss dag.

term-auditor = revisor
    .means = Den som medlemmarna har valt för att granska föreningens pengar och styrelsens arbete.

term-audit-report = revisionsberättelse
    .means = Revisorns berättelse till årsmötet om vad granskningen visade.

term-signatory = firmatecknare
    .means = Den som får skriva under avtal för föreningen. Styrelsen brukar bestämma vem.

term-committee = nämnd
    .means = En grupp politiker som beslutar inom ett område i kommunen, till exempel om skola eller arbete.

term-administration = förvaltning
    .means = De anställda som arbetar åt en nämnd och förbereder dess beslut.

term-official = handläggare
    .means = En anställd i kommunen som läser era papper och förbereder beslutet. Kallas också tjänsteperson.

term-registrar = registrator
    .means = Den i kommunen som tar emot brev och skriver in dem i diariet.

term-diary-number = diarienummer
    .means = Numret som kommunen ger ert brev när det registreras. Med det går ärendet att hitta igen.

term-register = registrera
    .means = Att kommunen skriver in ert brev i sin lista, diariet. Kallas också diarieföra.

term-iop = idéburet offentligt partnerskap (IOP)
    .means = Ett samarbete där en idéburen organisation och en kommun eller region gör något tillsammans för samhället. Båda bidrar.

term-partnership = partnerskap
    .means = Att två eller flera gör något tillsammans på lika villkor, inte som köpare och säljare.

term-party = part
    .means = Den som står på ena sidan i ett avtal och skriver under det.

term-agreement = överenskommelse
    .means = Ett papper där parterna skriver vad de har bestämt tillsammans.

term-local-agreement = lokal överenskommelse
    .means = Ett papper där en kommun och föreningarna på orten har skrivit hur de vill arbeta ihop.

term-association-grant = föreningsbidrag
    .means = Pengar som kommunen ger till föreningar enligt fasta regler.

term-procurement = upphandling
    .means = Kommunens sätt att köpa: flera får lämna anbud, och ett väljs enligt lag.

term-market = marknad
    .means = Att det finns flera som säljer samma sak.

term-competition = konkurrens
    .means = Att flera försöker sälja samma sak till samma köpare.

term-detailed-regulation = detaljreglera
    .means = Att kommunen bestämmer i minsta detalj hur arbetet ska göras.

term-initiative = initiativ
    .means = Det första steget: ni föreslår något som ni själva har kommit på.

term-criterion = kriterium
    .means = Något som kommunen tittar på när den bedömer ert förslag.

term-guideline = riktlinje
    .means = Regler som kommunen har beslutat för sitt eget arbete.

term-public-benefit = allmännyttig
    .means = Till nytta för många, inte bara för de egna medlemmarna.

term-values = värdegrund
    .means = Det som organisationen tror på och håller sig till, till exempel demokrati.

term-purpose = ändamål
    .means = Det som föreningen är till för. Det står i stadgarna.

term-target-group = målgrupp
    .means = De människor som verksamheten är till för.

term-complement = komplement
    .means = Något som fyller på det som redan finns, i stället för att göra samma sak.

term-added-value = mervärde
    .means = Det extra som bara blir av när ni gör det tillsammans.

term-volunteer = volontär
    .means = Den som arbetar utan lön av egen vilja.

term-employer-responsibility = arbetsgivaransvar
    .means = Det som den som anställer måste göra, till exempel betala lön, skatt och avgifter.

term-budget = budget
    .means = En plan för pengarna: vad ni tror ska komma in och gå ut.

term-financier = finansiär
    .means = Den som är med och betalar.

term-follow-up = uppföljning
    .means = Att se efter hur det går medan arbetet pågår.

term-evaluation = utvärdering
    .means = Att se efter i efterhand vad arbetet ledde till.

term-steering-group = styrgrupp
    .means = Några från varje part som beslutar om riktningen tillsammans.

term-dialogue-meeting = dialogmöte
    .means = Ett möte där parterna talar om hur det går.

term-contact-person = kontaktperson
    .means = Den som kommunen eller föreningen ska tala med först.

term-child-perspective = barnperspektiv
    .means = Att tänka efter vad ett förslag betyder för barn.

term-gender-equality = jämställdhet
    .means = Att kvinnor och män har samma möjligheter och makt.

term-participation = delaktighet
    .means = Att vara med och kunna påverka.

term-remit = ansvarsområde
    .means = Det som en nämnd ska sköta och får besluta om.

term-council = kommunfullmäktige
    .means = De politiker som är valda av invånarna och beslutar om det viktigaste i kommunen.

term-authority = myndighet
    .means = En del av stat eller kommun med ett bestämt uppdrag, till exempel Skatteverket.

term-social-services = socialtjänst
    .means = Den del av kommunen som ger stöd till dem som behöver hjälp i sitt liv.

term-outreach = uppsökande arbete
    .means = Att själv gå ut och möta människor som inte kommer av sig själva.

term-study-circle = studiecirkel
    .means = En liten grupp som lär sig något tillsammans.

term-appeal = överklaga
    .means = Att be en domstol pröva om ett beslut följer lagen.

term-notice-board = anslagstavla
    .means = Sidan på kommunens webbplats där beslut visas offentligt.

term-decision-basis = beslutsunderlag
    .means = Det som förvaltningen skriver till politikerna innan de beslutar.

term-fixed = fastställd
    .means = Antagen genom ett beslut på ett möte, ofta årsmötet.

term-closed-accounts = bokslut
    .means = Årets räkenskaper när de är klara: vad som kom in, gick ut och finns kvar.

term-interpreter = tolk
    .means = Den som översätter i tal mellan två språk.
