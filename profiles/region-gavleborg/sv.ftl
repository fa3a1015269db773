# source language

name = Region Gävleborg, hållbarhetsnämnden
GAV-1 = Sker verksamheten på initiativ av er organisation, och finns den redan hos er?
GAV-2 = Är verksamheten ett led i att förverkliga ett politiskt program eller en plan där de idéburna organisationerna särskilt nämns?
GAV-3 = Stämmer det att verksamheten inte kan ses som en del av det normerade föreningsbidraget?
GAV-4 = Stämmer det att det inte finns en marknad eller en konkurrenssituation att vårda?
GAV-5 = Är båda parterna med och finansierar verksamheten (via pengar eller andra insatser)?
basic-regional = Verkar organisationen regionalt inom Gävleborg?
basic-remit = Hör verksamheten till det som hållbarhetsnämnden ansvarar för?
step-1 = Ansökan sker på Ansökningsblankett för samarbetsformen IOP (pdf).
step-2 = En handläggare gör en första bedömning mot kriterierna och kontaktar organisationen.
step-3 = Hållbarhetsnämnden beslutar om varje avtal.
