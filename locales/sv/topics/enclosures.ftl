# source language

t-enclosures = Bilagor
    .intro = Tjänstepersoner tittar på föreningens papper. En ny förening har andra papper än en gammal, och det går bra att säga det.

p-statutes = Stadgar

q-paper-statutes = Har ni föreningens stadgar?
    .why = Stadgarna visar föreningens ändamål och hur den styrs.

p-annual-meeting = Årsmötesprotokoll, underskrivet

q-paper-annual-meeting = Har ni ett underskrivet protokoll från senaste årsmötet?
    .why = Det visar vem medlemmarna har valt.

p-constituting = Protokoll från konstituerande styrelsemöte, underskrivet

q-paper-constituting = Har ni ett underskrivet protokoll från det konstituerande styrelsemötet?
    .why = Det visar vem som är firmatecknare, det vill säga får skriva under för föreningen.

p-activity-report = Verksamhetsberättelse, fastställd

q-paper-activity-report = Har ni en fastställd verksamhetsberättelse för senaste året?
    .why = Den berättar vad ni har gjort under året.

p-income-statement = Resultaträkning, fastställd

q-paper-income-statement = Har ni en fastställd resultaträkning för senaste året?
    .why = Den visar vad som kom in och vad som gick ut.

p-balance-sheet = Balansräkning, fastställd

q-paper-balance-sheet = Har ni en fastställd balansräkning för senaste året?
    .why = Den visar vad föreningen äger och är skyldig.

p-audit-report = Revisionsberättelse

q-paper-audit-report = Har ni en revisionsberättelse för senaste året?
    .why = Revisorn har granskat pengarna åt medlemmarna.

p-org-number-proof = Bevis om organisationsnummer

q-paper-org-number-proof = Har ni ett papper som visar organisationsnumret?
    .why = Det visar vilket nummer föreningen har, så att alla menar samma förening.

p-founding-minutes = Protokoll från bildandemötet

q-paper-founding-minutes = Har ni ett protokoll från mötet då föreningen bildades?
    .why = En ny förening har inget årsmötesprotokoll än. Det här kan visa vilka som är valda.

p-budget = Budget

q-paper-budget = Har ni en budget för verksamheten?
    .why = En ny förening har inget bokslut än. En budget kan visa hur ni planerar pengarna.

p-activity-plan = Verksamhetsplan

q-paper-activity-plan = Har ni en verksamhetsplan?
    .why = Den visar vad ni tänker göra det kommande året.

p-owner-agreement = Överenskommelse med den ägande föreningen

q-paper-owner-agreement = Har ni en skriftlig överenskommelse med den förening som äger projektet?
    .why = Den visar vem som skriver under och hur ni är med och bestämmer.
