# source language

name = Umeå kommun
UME-1 = Sker verksamheten på initiativ av er organisation (den idéburna organisationen)?
UME-2 = Stämmer det att det inte finns någon marknad eller konkurrenssituation att vårda?
UME-3 = Bedöms partnerskapet skapa mervärde för målgruppen?
UME-4 = Är båda parter med och samfinansierar verksamheten?
UME-5 = Är verksamheten tänkt att drivas under en längre tid?
UME-6 = Stämmer det att kommunen inte ska detaljreglera verksamheten?
UME-7 = Är verksamheten förankrad i den nämnd som berörs?
