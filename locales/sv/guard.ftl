# source language

guard-application = Ordet gör förslaget till en ansökan. En IOP är inget man ansöker om.
guard-purchase = Ordet låter som ett köp. En IOP är ett partnerskap där alla bidrar.
guard-no-other-form = Texten nämner ingen annan form av samarbete som ni kan tänka er. Det har varit ett skäl till ett nej.
guard-no-first-step = Texten nämner inget litet försteg. Det har varit ett skäl till ett nej.
guard-instead = I ett partnerskap kan ni skriva: { $words }
guard-at = ”{ $words }”

record-personal-number = Det här ser ut som ett personnummer.
record-phone = Det här ser ut som ett telefonnummer.
record-address = Det här ser ut som en adress. Är det någons hem?
record-name = Ett namn står nära ord om hälsa, våld, asyl eller barn.
record-instead = Neutralt: { $words }

ui-remarks-heading = Ord att tänka på
ui-record-heading = Innan ni skriver ut: det blir en allmän handling
ui-record-intro = Vem som helst kan be att få läsa brevet. Här är sådant som kanske inte ska stå där. Ni bestämmer själva, och inget ändras av sig självt.
ui-record-none = Vi hittade inget sådant i era svar. Läs igenom ändå.
ui-record-misses = Kontrollen är enkel och kan missa saker. Den görs bara i den här datorn.
ui-record-protected = Avsändarens uppgifter ska finnas med. Har någon skyddad identitet: skriv rollen, till exempel ”ordförande”, och föreningens adress.
ui-record-neutral = Skriv ut neutralt i det vi lämnar in
ui-record-own = Vår egen text står kvar i filen.
ui-own-file = För föreningens egen pärm: visa och skriv ut med vår egen ordalydelse
ui-openings-heading = Sådant som kommunen brukar leta efter

cli-mark = { $place }: ”{ $words }” – { $why } Skriv till exempel: { $instead }
cli-opening = Fråga { $question }: { $why }
cli-record = { $place }, tecken { $start }–{ $end }: { $why } Neutralt: { $neutral }
cli-record-misses = Kontrollen är enkel och kan missa saker. Läs igenom innan ni lämnar in.
