# source language

t-enclosures = Bilagor
    .intro = Tjänstepersoner tittar på föreningens papper. En ny förening har andra papper än en gammal, och det går bra att säga det.

p-statutes = Stadgar

q-paper-statutes = Har ni föreningens stadgar?
    .why = Stadgarna visar föreningens ändamål och hur den styrs.
    .example = De antagna stadgarna ligger i föreningens pärm. Vi valde ”Finns hos oss”.

p-annual-meeting = Årsmötesprotokoll, underskrivet

q-paper-annual-meeting = Har ni ett underskrivet protokoll från senaste årsmötet?
    .why = Det visar vem medlemmarna har valt.
    .example = Protokollet är skrivet, men ordföranden har inte skrivit under det än. Vi valde ”På gång”.

p-constituting = Protokoll från konstituerande styrelsemöte, underskrivet

q-paper-constituting = Har ni ett underskrivet protokoll från det konstituerande styrelsemötet?
    .why = Det visar vem som är firmatecknare, det vill säga får skriva under för föreningen.
    .example = Styrelsen delade upp uppgifterna på sitt första möte, men ingen skrev protokoll. Vi valde ”Saknas”.

p-activity-report = Verksamhetsberättelse, fastställd

q-paper-activity-report = Har ni en fastställd verksamhetsberättelse för senaste året?
    .why = Den berättar vad ni har gjort under året.
    .example = Årsmötet fastställde berättelsen i mars, och vi har en kopia. Vi valde ”Finns hos oss”.

p-income-statement = Resultaträkning, fastställd

q-paper-income-statement = Har ni en fastställd resultaträkning för senaste året?
    .why = Den visar vad som kom in och vad som gick ut.
    .example = Vi bildades i höstas, så vårt första år är inte slut än. Vi valde ”Gäller inte oss”.

p-balance-sheet = Balansräkning, fastställd

q-paper-balance-sheet = Har ni en fastställd balansräkning för senaste året?
    .why = Den visar vad föreningen äger och är skyldig.
    .example = Kassören har räknat klart. Årsmötet tar upp balansräkningen nästa månad. Vi valde ”På gång”.

p-audit-report = Revisionsberättelse

q-paper-audit-report = Har ni en revisionsberättelse för senaste året?
    .why = Revisorn har granskat pengarna åt medlemmarna.
    .example = Revisorn gick igenom pengarna i februari och skrev under. Vi valde ”Finns hos oss”.

p-org-number-proof = Bevis om organisationsnummer

q-paper-org-number-proof = Har ni ett papper som visar organisationsnumret?
    .why = Det visar vilket nummer föreningen har, så att alla menar samma förening.
    .example = Vi vet numret men hittar inte brevet från Skatteverket. Vi valde ”Saknas”.

p-founding-minutes = Protokoll från bildandemötet

q-paper-founding-minutes = Har ni ett protokoll från mötet då föreningen bildades?
    .why = En ny förening har inget årsmötesprotokoll än. Det här kan visa vilka som är valda.
    .example = Protokollet från 2019 ligger i pärmen med två underskrifter. Vi valde ”Finns hos oss”.

p-budget = Budget

q-paper-budget = Har ni en budget för verksamheten?
    .why = En ny förening har inget bokslut än. En budget kan visa hur ni planerar pengarna.
    .example = Kassören har skrivit ett utkast som styrelsen ska läsa. Vi valde ”På gång”.

p-activity-plan = Verksamhetsplan

q-paper-activity-plan = Har ni en verksamhetsplan?
    .why = Den visar vad ni tänker göra det kommande året.
    .example = Årsmötet antog planen för nästa år. Vi valde ”Finns hos oss”.

p-owner-agreement = Överenskommelse med den ägande föreningen

q-paper-owner-agreement = Har ni en skriftlig överenskommelse med den förening som äger projektet?
    .why = Den visar vem som skriver under och hur ni är med och bestämmer.
    .example = Vi är överens med Kulturföreningen Ekbacken, men inget är skrivet. Vi valde ”Saknas”.
