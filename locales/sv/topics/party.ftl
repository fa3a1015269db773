# source language

t-party = Egen organisation eller projekt?
    .intro = En juridisk person är en organisation som själv kan skriva avtal, till exempel en förening med egna stadgar. Det är inget fel att vara ett projekt. Då behöver ni visa vem som kan skriva under.

q-party-kind = Är ni en egen juridisk person (till exempel en ideell förening), eller är ni ett projekt som ägs av en annan organisation?
    .why = Kommunen frågar vem som kan skriva under. Osäkra? Se efter vems bankkonto ni använder och vems namn som står på bidragsbeslutet.
    .example = Språkcaféet har egna ledare, men bankkontot står i Kulturföreningen Ekbackens namn. Vi valde ”Ett projekt, en sektion eller en grupp som hör till en annan organisation”.

o-party-kind-own = En egen organisation, till exempel en förening med egna stadgar och egen vald styrelse
o-party-kind-project = Ett projekt, en sektion eller en grupp som hör till en annan organisation
o-party-kind-network = Ett nätverk eller en grupp som ännu inte är en förening
o-party-kind-company = Ett företag, till exempel aktiebolag eller enskild firma
o-party-kind-unknown = Vi är inte säkra. Hjälp oss att ta reda på det.

q-party-other-name = Står något i en annan organisations namn, till exempel bankkonto, bidrag, webbplats eller anställning?
    .why = Då kan kommunen uppfatta er som ett projekt hos den andra organisationen. Det är bättre att ni ser det först.
    .example = Vi är en egen förening, men webbplatsen står i en annan förenings namn. Vi svarade ”Ja”.

q-owner-name = Vad heter den andra organisationen?
    .why = Handläggaren behöver veta vilken organisation som kan skriva under, eller som står bakom.
    .example = Kulturföreningen Ekbacken

q-owner-form = Vilken juridisk form har organisationen som äger projektet?
    .why = Kommunen tittar på vilka juridiska former som kan vara part.
    .example = Vår grupp hör till ett trossamfund i Ekby, och det är registrerat. Vi valde ”Registrerat trossamfund”.

q-owner-org-number = Vilket organisationsnummer har organisationen som äger projektet?
    .why = Med numret kan kommunen se vilken organisation det gäller.
    .example = 802012-3457 (ett påhittat nummer)

q-owner-purpose = Stämmer det att ägarens stadgar täcker det som ni vill göra?
    .why = Handläggaren jämför ändamålet i ägarens stadgar med er verksamhet.
    .example = Ägarens stadgar handlar om kultur i Ekbacken. Språkträningen ryms där, men inte vägen till arbete. Vi svarade ”Delvis”.

q-owner-decision = Har ägarens styrelse beslutat att ta initiativet tillsammans med er?
    .why = Ett styrelsebeslut visar att ägaren står bakom initiativet.
    .example = Ägarens styrelse tog upp vårt initiativ på sitt möte i februari och beslutade att vara med. Vi svarade ”Ja”.

q-owner-decision-date = Vilken dag fattade ägarens styrelse beslutet?
    .why = Datumet gör att kommunen kan hitta beslutet i protokollet.
    .example = 2026-02-20

q-owner-decision-paragraph = Vilken paragraf i protokollet står beslutet i?
    .why = Paragrafen visar exakt vilket beslut ni menar.
    .example = § 7

q-owner-road = Vilken väg vill ni gå vidare på?
    .why = Kommunen vill veta vem som i så fall blir part.
    .example = Språkcaféet har inga egna stadgar, och Kulturföreningen Ekbacken vill gärna skriva under. Vi valde ”Organisationen som äger projektet blir part”.

o-owner-road-owner-is-party = Organisationen som äger projektet blir part
o-owner-road-own-association = Vi bildar en egen förening som blir part
o-owner-road-three-parties = Tre parter: kommunen, ägaren och en ny egen förening

q-owner-influence = Hur ska ni som gör arbetet vara med och bestämma?
    .why = Det visar att initiativet bärs av dem som gör arbetet.
    .example = Vi har två egna ledare och en plats i ägarens styrelse. Vi har en egen budget i projektet.

q-legal-form = Vilken juridisk form har organisationen?
    .why = Kommunen tittar på vilka juridiska former som kan vara part i en IOP.
    .example = Föreningen Solrosen har medlemmar, stadgar och årsmöte, och ingen får vinst. Vi valde ”Ideell förening”.

q-coop-new = Är den ekonomiska föreningen ett nykooperativ?
    .why = Det är ett av tre villkor som en kommun har satt för ekonomiska föreningar.
    .example = Kooperativet Lunden bildades av kvinnor i Ekbacken för att skapa arbete åt fler. Vi svarade ”Ja”.

q-coop-social = Är ett allmännyttigt och socialt mål vägledande för föreningen?
    .why = Handläggaren tittar på om nyttan för samhället kommer först.
    .example = Stadgarna för Kooperativet Lunden börjar med att det ska ge arbete åt dem som har svårt att få ett. Vi svarade ”Ja”.

q-coop-user-run = Är verksamheten brukarstyrd, alltså styrd av dem som använder den?
    .why = Handläggaren tittar på vem som bestämmer i verksamheten.
    .example = I Kooperativet Lunden bestämmer en anställd chef det mesta. Deltagarna har ingen plats i styrelsen. Vi svarade ”Nej”.

q-svb-articles = Står den särskilda vinstutdelningsbegränsningen i bolagsordningen?
    .why = Det är bolagsordningen som visar att vinsten är begränsad.
    .example = Vi läste bolagsordningen igen. I § 9 står hur mycket av vinsten som får delas ut. Vi svarade ”Ja”.

q-org-number = Vilket organisationsnummer har ni?
    .why = Ett eget nummer är ett tecken på att ni är en egen organisation. Det har tio siffror.
    .example = 802034-5671 (ett påhittat nummer)

q-formed-year = Vilket år bildades ni?
    .why = En ny förening har andra papper att visa än en som har funnits länge.
    .example = 2019

q-seat = I vilken ort eller kommun har ni ert säte enligt stadgarna?
    .why = Kommunen vill se var ni hör hemma.
    .example = Ekby

q-basics-statutes = Har ni egna stadgar som har antagits på ett möte?
    .why = I ett rättsfall fanns ingen förening, eftersom den saknade egna stadgar (NJA 1973 s. 341, enligt lawline.se).
    .example = Vi skrev våra egna stadgar och antog dem på bildandemötet 2019. Vi svarade ”Ja”.

q-basics-board = Har ni en egen styrelse som ni har valt på ett möte?
    .why = Kommunen behöver någon som kan besluta och svara för föreningen.
    .example = Årsmötet i mars valde fem personer till styrelsen. Vi svarade ”Ja”.

q-basics-purpose = Har stadgarna ett allmännyttigt ändamål, alltså nytta för fler än medlemmarna?
    .why = Handläggaren läser ändamålet för att se vem ni finns till för.
    .example = Enligt stadgarna ska vi minska ensamhet bland alla familjer i Ekbacken, inte bara bland medlemmar. Vi svarade ”Ja”.

q-purpose-quote = Vad står det om ändamålet i stadgarna? Skriv av texten.
    .why = Handläggaren jämför ändamålet med verksamheten. Är ni ett projekt, skriv ägarens ändamål.
    .example = Föreningen ska minska ensamhet bland familjer i Ekbacken och stödja vägen till arbete.

q-basics-dissolution = Står det i stadgarna att pengarna ska gå till ändamålet om ni lägger ner?
    .why = Det visar att pengarna inte går till medlemmarna.
    .example = Stadgarna säger inget om vart pengarna går om vi lägger ner. Vi svarade ”Nej”.

q-basics-no-profit = Stämmer det att verksamheten inte skapar vinst för ägare eller medlemmar?
    .why = Kommunen vill se att pengarna stannar i verksamheten. Svara ja om ingen får vinst.
    .example = Det som blir över efter en fest betalar nästa termins träffar. Ingen medlem får pengar. Vi svarade ”Ja”.

q-basics-membership = Kan alla som delar ert ändamål bli medlemmar, och har varje medlem en röst på årsmötet?
    .why = Handläggaren tittar på om ni är demokratiskt uppbyggda.
    .example = Den som vill minska ensamhet i Ekbacken får bli medlem. På årsmötet röstar var och en en gång. Vi svarade ”Ja”.

q-basics-auditor = Har ni en vald revisor som granskar ekonomin?
    .why = Kommunen vill se att någon kontrollerar hur pengarna används.
    .example = Kassören räknar själv. Ingen revisor är vald än. Vi svarade ”Nej”.

q-basics-bank = Har ni ett bankkonto i ert eget namn?
    .why = Ett eget konto är ett tydligt tecken på en egen organisation. Det kan ta tid att öppna ett.
    .example = Banken har inte svarat än, så pengarna går genom en annan förenings konto. Vi svarade ”Nej”.

q-members = Hur många medlemmar har ni?
    .why = Antalet visar hur många som står bakom er. Skriv bara antal, inga namn.
    .example = 45

q-values = Vilka värden står ni för?
    .why = Kommuner tittar ofta på värdegrunden, till exempel demokrati och alla människors lika värde.
    .example = Medlemmarna röstar om hur pengarna används, och alla får läsa protokollen. Vi valde ”Demokrati” och ”Öppenhet”.

o-values-democracy = Demokrati
o-values-equal-worth = Alla människors lika värde
o-values-openness = Öppenhet
o-values-independence = Självständighet

q-organisation = Hur är ni organiserade? Berätta om styrelse, årsmöte och hur medlemmarna bestämmer.
    .why = Handläggaren vill förstå hur ni fattar beslut.
    .example = Styrelsen har fem personer och möts en gång i månaden. Årsmötet är i mars.
