# source language

name = Linköpings kommun
LIN-1 = Sker verksamheten på initiativ av er organisation (den idéburna organisationen)?
LIN-2 = Är verksamheten ett led i att förverkliga ett politiskt program eller en plan där de idéburna organisationerna särskilt nämns?
LIN-3 = Bidrar verksamheten till lokal utveckling och delaktighet i samhället?
LIN-4 = Stämmer det att verksamheten inte kan ses som en del av det normerade föreningsbidraget?
LIN-5 = Stämmer det att det inte finns en marknad eller en konkurrenssituation att vårda?
LIN-6 = Är båda parterna med och finansierar verksamheten (via pengar eller andra insatser)?
LIN-7 = Stämmer det att verksamheten inte detaljregleras från kommunen?
LIN-8 = Önskar båda parterna, och ser båda en mening i, ett annat avtalsförhållande eller en samverkan som inte bygger på marknadsmekanism och kommersiell logik?
form-ekonomisk-forening = I vissa fall kan även en ekonomisk förening räknas som en idéburen aktör, om det rör sig om ett nykooperativ där den allmännyttiga och sociala målsättningen är vägledande och där verksamheten är brukarstyrd. Det avgörs från fall till fall.
LIN-A = Är ni en egen juridisk person (till exempel en ideell förening)?
LIN-B = Tillhör organisationen civilsamhället?
LIN-C = Syftar verksamheten till ett allmännyttigt mål?
LIN-D = Stämmer det att verksamheten inte skapar vinst för ägare eller medlemmar?
LIN-E = Har organisationen en demokratiskt uppbyggd organisation?
LIN-F = Stämmer det att verksamheten inte är konkurrensutsatt?
plan-segregation = Åtgärdsplan mot segregation (60 åtgärder inom fem prioriterade områden)
plan-program = Program för kommunens samverkan med den idéburna sektorn
