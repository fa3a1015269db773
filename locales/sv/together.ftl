# source language

## En fråga i taget
ui-together = Tillsammans
ui-group = En fråga i taget, stort
ui-group-show = Visa stort för gruppen
ui-group-leave = Till sidan med frågan
ui-group-keys = Tangenterna 1–9 väljer. Tangenten ? betyder att ni inte vet än, och ! att ni inte är överens än. Pilarna eller Page Up och Page Down bläddrar. Esc leder till sidan med frågan.
ui-who = Vem tar reda på det?
ui-who-hint = En roll räcker, till exempel kassören. Det stannar hos er.
ui-by = Till när?

## Att göra
ui-to-do = Att göra
ui-to-do-intro = Här står det viktigaste som är kvar: det som brevet eller kriterierna saknar, och det ni inte vet eller inte är överens om än. Andra frågor utan svar syns under ”Läs igenom alla svar”. Skriv vem som tar reda på det, och till när. Inget av det kommer med i det ni lämnar in.
ui-to-do-none = Här är inget kvar.
ui-to-do-show = Visa
ui-to-do-all = Allt ({ $count })
ui-to-do-filter = { $what } ({ $count })
ui-left-not-agreed = Vi är inte överens än
ui-left-dont-know = Vet inte än
ui-left-problem = Behöver en titt
ui-left-partly = Mer kommer
ui-left-unanswered = Inget svar än

## Svar från papper
ui-paper-entry = Skriv in svar från papper
ui-paper-entry-intro = Skriv frågans nummer och tryck Enter. Skriv sedan svaret och tryck Enter. Siffrorna är desamma på papperet.
ui-paper-number = Frågans nummer
ui-paper-number-hint = Till exempel 3.2
ui-paper-find = Visa frågan
ui-paper-answer = Svaret på papperet
ui-paper-store = Spara svaret
ui-paper-skip = Hoppa över
ui-paper-language = Texten är skriven på
ui-paper-standing = Här står nu
ui-paper-entered = Ändrat nyss
ui-paper-entered-none = Inget än.
ui-paper-how-one = Skriv siffran för ett svar.
ui-paper-how-many = Skriv siffrorna, till exempel 1 3.
ui-paper-how-text = Skriv av texten.
ui-paper-how-line = Skriv av svaret.
ui-paper-how-row = Skriv en rad i taget, med semikolon mellan rutorna. Tryck Enter utan text när raderna är slut.
ui-paper-signs = Skriv ? för ”vet inte än” och ! för ”inte överens än”.
ui-paper-not-asked = Frågan ställs inte efter de svar ni har gett. Svaret sparas ändå.
ui-paper-party-row = Radens nummer i fråga { $number }, eller 0 om det inte framgår

## Träffen
ui-session = Träffen
ui-session-intro = Börja träffen när ni sätter er tillsammans. Programmet håller reda på vad ni bestämmer, också om det stängs emellan. När träffen är slut får ni en sida att skriva ut. Den är bara för er.
ui-session-begin = Börja träffen
ui-session-begin-earlier = { $n ->
    [one] Träffen har redan börjat: räkna in { $nText } fråga som blev klar sedan filen öppnades
   *[other] Träffen har redan börjat: räkna in { $nText } frågor som blev klara sedan filen öppnades
}
ui-session-again = Fortsätt träffen
ui-session-over = Dagens träff är avslutad. Det ni bestämde är nedskrivet.
ui-session-underway = Träffen pågår. Den började { $day } klockan { $time }.
ui-session-not-over = En träff som började { $day } klockan { $time } är inte avslutad.
ui-session-end = Avsluta träffen
ui-session-end-intro = När ni avslutar skrivs det ni har bestämt ner för sidan. Ni kan fortsätta samma dag.
ui-session-day = Dag
ui-session-place = Plats
ui-session-present = Hur många var med?
ui-session-words = Några ord om träffen
ui-session-decided = Bestämt vid träffen
ui-session-decided-none = Inget svar har blivit klart än.
ui-session-open = Öppet
ui-session-next = Fortsätt här
ui-session-print = Visa sidan att skriva ut
ui-session-evidence = Delaktighet
ui-session-evidence-intro = Att många är med kan visa lokal delaktighet. Vill ni, så lägger programmet en mening i ert svar. Ni kan ändra den eller ta bort den.
ui-session-evidence-add = Lägg till meningen i svaret
ui-session-evidence-text = { $n ->
    [one] { $day } var { $nText } person med och arbetade fram initiativet.
   *[other] { $day } var { $nText } personer med och arbetade fram initiativet.
}
ui-session-earlier = Tidigare träffar
ui-session-earlier-row = { $n ->
    [one] { $day }: { $nText } person
   *[other] { $day }: { $nText } personer
}
ui-document-session = Sidan efter träffen
    .about = För er själva: bestämt, öppet och vem som tar reda på vad.

## Papperet efter träffen
d-title-session = Efter vår träff
d-session-own = Sidan är för gruppen själv. Den lämnas inte in.
d-session-initiative = Initiativ
d-session-day = Dag
d-session-place = Plats
d-session-present = Antal som var med
d-h-session-decided = Det här bestämde vi
d-session-nothing-decided = Inget svar blev klart den här gången.
d-session-more-decided = { $n ->
    [one] … och { $nText } fråga till.
   *[other] … och { $nText } frågor till.
}
d-h-session-open = Öppet, och vem som tar reda på det
d-session-nothing-open = Inget har lämnats öppet. Raderna är för det ni kommer på.
d-session-col-question = Fråga
d-session-col-why = Varför
d-session-col-who = Vem
d-session-col-by = Till när
d-session-more-open = { $n ->
    [one] … och { $nText } fråga till.
   *[other] … och { $nText } frågor till.
}
d-session-unanswered = { $n ->
    [one] { $nText } viktig fråga har inget svar än.
   *[other] { $nText } viktiga frågor har inget svar än.
}
d-h-session-notes = Anteckningar ni har valt att ta med
d-session-next = Här fortsätter vi
d-questionnaire-signs = Kryssa, eller skriv siffran. Vet ni inte än, skriv ?. Är ni inte överens än, skriv !. Siffrorna är desamma i programmet.
d-party-by-row = partens radnummer i fråga { $number }, eller 0 om det inte framgår

## När något inte går
e-paper-number-unreadable = ”{ $typed }” är inget nummer på en fråga.
    .hint = Skriv två siffror med punkt emellan, till exempel 3.2.
e-paper-number-unknown = Det finns ingen fråga { $typed }.
    .hint = Se efter på papperet och skriv numret igen.
e-paper-empty = Det står inget att spara.
    .hint = Skriv svaret, eller hoppa över frågan.
e-paper-option-unknown = ”{ $typed }” finns inte bland svaren.
    .hint = Skriv en siffra från { $first } till { $count }.
e-paper-option-one = Den här frågan har ett svar, men det står flera: ”{ $typed }”.
    .hint = Skriv en siffra.
e-paper-row-long = Raden har fler delar än tabellen har rutor.
    .hint = Tabellen har { $count } rutor. Skriv semikolon bara mellan dem.
e-session-present-missing = Antalet går inte att läsa.
    .hint = Skriv med siffror hur många som var med.
