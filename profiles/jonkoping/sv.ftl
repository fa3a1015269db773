# source language

name = Jönköpings kommun
JON-1 = Initieras verksamheten av er organisation (den idéburna organisationen)?
JON-2 = Är verksamheten ett led i att förverkliga ett politiskt program eller en plan där de idéburna organisationerna berörs?
JON-3 = Bidrar verksamheten till lokal utveckling och delaktighet i samhället?
JON-4 = Ser kommunen er organisation som en fri och självständig aktör?
JON-5 = Stämmer det att det saknas en kommersiell marknad?
JON-6 = Är parterna med och samfinansierar verksamheten, genom ekonomiska eller andra insatser (till exempel ideella)?
JON-7 = Stämmer det att kommunen inte detaljreglerar verksamheten eller uppdraget?
JON-8 = Är uppdraget avsett att drivas under en längre tid?
step-1 = Föreningen tar i första hand kontakt med sin vanliga kontakt inom förvaltningarna.
step-2 = En förening utan tidigare kontakt vänder sig till kultur- och fritidsförvaltningen.
step-3 = Förutsättningarna bedöms i varje enskilt fall.
