# source language

e-amount-not-a-number = ”{ $typed }” gick inte att läsa som ett belopp.
    .hint = Skriv bara siffror, till exempel 290 000. Det ni skrev finns kvar.

e-amount-negative = ”{ $typed }” är mindre än noll.
    .hint = Skriv beloppet utan minustecken. Det ni skrev finns kvar.

e-amount-has-decimals = ”{ $typed }” innehåller ören. Här används hela kronor.
    .hint = Avrunda till hela kronor. Det ni skrev finns kvar.

e-amount-too-large = ”{ $typed }” är ett större belopp än appen kan räkna med.
    .hint = Se efter om det blev för många nollor. Det ni skrev finns kvar.

e-digits-read-as = ”{ $typed }” läses som { $read }.
    .hint = Stämmer det behöver ni inte göra något.

e-count-not-a-number = ”{ $typed }” gick inte att läsa som ett antal.
    .hint = Skriv ett helt tal, till exempel { $example }. Det ni skrev finns kvar.

e-count-out-of-range = ”{ $typed }” är ett större antal än appen kan räkna med.
    .hint = Se efter om det blev för många siffror. Det ni skrev finns kvar.

e-hours-not-a-number = ”{ $typed }” gick inte att läsa som timmar.
    .hint = Skriv till exempel 120, 1,5 eller 1:30. Det ni skrev finns kvar.

e-hours-out-of-range = ”{ $typed }” är fler timmar än appen kan räkna med.
    .hint = Se efter om det blev för många siffror. Det ni skrev finns kvar.

e-date-not-a-date = ”{ $typed }” gick inte att läsa som ett datum.
    .hint = Skriv år, månad och dag, till exempel 2026-09-01. Det ni skrev finns kvar.

e-date-without-year = I ”{ $typed }” saknas året.
    .hint = Skriv också året, till exempel 2026-09-01. Det ni skrev finns kvar.

e-date-impossible = Dagen ”{ $typed }” finns inte i kalendern.
    .hint = Se efter dag och månad. Det ni skrev finns kvar.

e-year-in-future = Det året har inte kommit än.
    .hint = Se efter om det blev fel siffra. Det ni skrev finns kvar.

e-start-has-been = Dagen har redan varit.
    .hint = Det går bra om samarbetet redan är i gång. Annars kan ni föreslå en dag längre fram: ett beslut tar ofta månader.

e-year-not-a-year = ”{ $typed }” gick inte att läsa som ett år.
    .hint = Skriv fyra siffror, till exempel 2019. Det ni skrev finns kvar.

e-org-number-personnummer = Det ser ut som ett personnummer. Därför sparas det inte.
    .hint = Skriv föreningens organisationsnummer, till exempel 846003-1936. Saknar ni ett, lämna tomt.

e-org-number-not-ten-digits = ”{ $typed }” har inte tio siffror.
    .hint = Ett organisationsnummer har tio siffror, till exempel 846003-1936. Det ni skrev finns kvar.

e-org-number-check-digit = Kontrollsiffran i { $number } stämmer inte.
    .hint = Jämför med papperet från Skatteverket. Numret används ändå som ni skrev det.

e-org-number-third-digit = Den tredje siffran i { $number } är ovanlig för ett organisationsnummer.
    .hint = Se efter att det inte är ett personnummer. Numret används ändå som ni skrev det.

e-org-number-other-form = Numret { $number } brukar höra till en annan juridisk form.
    .hint = Det är bara en ledtråd. Se efter om både formen och numret är rätt.

e-email-looks-wrong = ”{ $typed }” ser inte ut som en e-postadress.
    .hint = En e-postadress har ett @ och inga mellanslag. Det ni skrev finns kvar.

e-option-unknown = Svaret ”{ $value }” finns inte längre bland valen.
    .hint = Välj ett av svaren som visas. Det gamla svaret finns kvar tills ni väljer.

e-period-ends-before-start = Slutdatumet ligger före startdatumet.
    .hint = Se efter årtalen. Det ni skrev finns kvar.

e-contribution-without-giver = Raden säger inte vem som bidrar.
    .hint = Välj en part som givare, eller att det inte är känt.

e-contribution-to-oneself = Givaren och mottagaren är samma part.
    .hint = Lämna mottagaren tom när en part bidrar med egna medel.

e-contribution-impossible-hours = Det är ovanligt många timmar på ett år.
    .hint = Räkna igen: antal personer × timmar i veckan × veckor. Det ni skrev finns kvar.

e-contribution-rate-without-origin = Det står inte varifrån timvärdet kommer.
    .hint = Skriv hur ni kom fram till det. Det finns inget officiellt timvärde för en IOP.

e-contribution-valued-twice = Raden har både ett belopp och timmar med timvärde. Timmarna räknas.
    .hint = Ta bort det ena, så att läsaren ser vad som gäller.

e-contribution-twice = Samma sak ser ut att stå på två rader.
    .hint = Ta bort den ena raden om det är samma sak.

e-party-twice = Parten { $name } står två gånger.
    .hint = Behåll en rad för varje part.

e-profile-id-differs-from-folder = Profilens id { $value } är inte samma som mappens namn.
    .hint = Ge mappen och profilen samma namn.

e-profile-without-criteria = Profilen { $value } saknar kriterier.
    .hint = Skriv minst ett kriterium i profilen.

e-profile-without-issuer = Profilen { $value } säger inte vilken kommun eller region den gäller.
    .hint = Skriv utgivarens namn i profilen.

e-profile-without-source = Profilen { $value } säger inte var kriterierna står.
    .hint = Skriv riktlinjens titel i profilen, så att läsaren kan kontrollera den.

e-profile-duplicate-code = Koden { $value } finns två gånger i profilen.
    .hint = Ge varje text en egen kod.

e-profile-empty-text = Texten till { $value } är tom.
    .hint = Skriv texten, eller ta bort koden ur profilen.

e-profile-criterion-without-aspect = Kriteriet { $value } säger inte vad det frågar om.
    .hint = Koppla kriteriet till minst en aspekt.

e-profile-address-not-usable = Adressen { $value } går inte att använda ({ $file }).
    .hint = En adress börjar med https:// och har inga mellanslag och inga å, ä eller ö.

e-profile-wording-does-not-fit-issuer = Ordalydelsen i { $value } passar inte utgivaren.
    .hint = Egna ord hör bara hemma i den allmänna profilen. En kommuns kriterier är citat eller sammandrag.

e-profile-without-language = Profilen saknar filen { $file } för språket { $value }.
    .hint = Lägg till filen i profilens mapp.

e-profile-without-translation = Texten { $value } saknas i { $file }.
    .hint = Skriv en rad med koden och texten i filen.

e-party-without-side = Det står inte vilken sida parten hör till.
    .hint = Välj förening, kommun eller annan. Annars räknas parten inte på någon sida.

e-contribution-without-kind = Det står inte vad för slags bidrag det är.
    .hint = Välj pengar, personal, volontärer, lokal eller annat. Tills dess räknas raden som pengar.

e-contribution-outside-period = Raden gäller ett år utanför perioden.
    .hint = Ändra året eller perioden, så att de stämmer överens.

e-total-cost-below-rows = Den totala kostnaden är lägre än raderna tillsammans.
    .hint = Räkna om den totala kostnaden, eller ta bort den. Då gäller radernas summa.

e-board-is-not-the-issuers = Texten ni läser mot kommer från en annan nämnd: { $board }.
    .hint = Andra nämnder kan ha andra villkor. Fråga vilken text som gäller, eller välj en annan profil.
e-profile-changed = Texten från { $issuer } har ändrats sedan svaren senast lästes mot den.
    .hint = Svaren är kvar. Läs kriterierna en gång till och se om svaren stämmer. Tryck sedan på ”Vi har läst den nya texten” på översikten.
e-profile-changed-with-program = Texten från { $issuer } är en annan i den här versionen av programmet än när svaren senast lästes mot den.
    .hint = Svaren är kvar. Läs kriterierna en gång till och se om svaren stämmer. Frågor som är nya är inte besvarade än. Tryck sedan på ”Vi har läst den nya texten” på översikten.
e-board-of-another-issuer = Nämnden { $board } hör till { $other }. Nu är svaren ställda till { $issuer }.
    .hint = Ta reda på vilken nämnd hos { $issuer } som frågan hör till, eller lämna fältet tomt.

e-issuer-is-no-party = Ingen offentlig part i listan är { $issuer }.
    .hint = Stämmer kommunen som ni har valt med parterna? Ändra den ena eller den andra.

e-sender-without-name = Föreningens namn saknas.
    .hint = Skriv namnet, annars står det inte vem brevet kommer från.

e-choice-more-than-one = Frågan har fler än ett svar, men bara ett kan gälla.
    .hint = Välj ett av dem. Det första används så länge.

e-amount-grouped-with-point = Menar ni { $grouped } kr? ”{ $typed }” kan läsas på två sätt.
    .hint = Skriv tusental med mellanslag. Det ni skrev finns kvar.

e-profile-verified-not-a-date = Dagen för granskningen, ”{ $value }”, är inget datum.
    .hint = Skriv till exempel 2026-11-22, eller lämna fältet tomt tills någon har granskat.

e-option-not-listed = ”{ $typed }” finns inte bland valen.
    .hint = Välj ett av slagen i listan. Det inklistrade står kvar tills ni väljer.

e-party-not-listed = Ingen part heter ”{ $typed }”.
    .hint = Skriv in parten i frågan om parter, eller välj en som finns.

e-paste-too-wide = Det ni klistrar in har { $pasted } kolumner, men härifrån finns plats för { $room }.
    .hint = Inget är ändrat. Ställ er längre åt början av raden, eller kopiera färre kolumner.

e-paste-past-years = Det ni klistrar in har { $pasted } kolumner med siffror, men härifrån till sista året finns { $room }.
    .hint = Inget är ändrat. Lägg till fler år under tabellen först. Värdet av en timme klistras in för sig.

e-table-full = Tabellen tar högst { $most } rader.
    .hint = Inget är ändrat. Slå ihop rader som gäller samma sak, eller lägg en egen tabell bredvid brevet.
