# source language

name = Uddevalla kommun
UDD-1 = Sker verksamheten på initiativ av er organisation (den idéburna organisationen)?
UDD-2 = Är verksamheten ett led i att förverkliga ett politiskt program eller en plan där de idéburna organisationerna särskilt nämns?
UDD-3 = Stämmer det att verksamheten inte kan ses som en del av det normerade föreningsbidraget?
UDD-4 = Stämmer det att det inte finns en marknad eller en konkurrenssituation att vårda?
UDD-5 = Är båda parterna med och finansierar verksamheten (via pengar eller andra insatser)?
UDD-6 = Stämmer det att verksamheten inte detaljregleras från kommunen?
UDD-7 = Är partnerskapet tänkt att pågå under längre tid, och utvecklas det genom gemensam uppföljning, gemensam utvärdering och gemensamma beslut?
step-1 = Till underlaget hör värdegrunden, initiativet, en beskrivning av organisationen och den senaste ekonomiska redovisningen.
step-2 = Om initiativet kan ses som en IOP tar en arbetsgrupp med kontakter från alla förvaltningar det vidare tillsammans med den som tog initiativet.
step-3 = Om förvaltningen inte ser en IOP som aktuell skriver den en tjänsteskrivelse om initiativet till nämnden, som beslutar. Beslutet skickas till den som tog initiativet och till den politiska styrgruppen.
