# source language

# Questions read aloud by people.

ui-listen = Lyssna
ui-listen-in = Lyssna: { $language }
ui-stop-listening = Sluta lyssna
ui-listening = Inspelningen spelas upp.
ui-listen-failed = Inspelningen går inte att spela upp på den här datorn.

ui-recordings = Inspelade frågor
ui-recordings-intro = Här kan någon läsa upp frågorna för dem som hellre lyssnar än läser. Läs frågan långsamt, och gärna raden under. Sedan finns en knapp för att lyssna vid frågan.
ui-recordings-about = Språk för inspelningen: { $language }. Byt språk överst för att spela in på ett annat.
ui-recordings-private = Inspelningarna stannar på den här datorn. De hör inte till något initiativ och kommer inte med i något dokument.
ui-recorded = { $n ->
    [0] Ingen av { $totalText } frågor är inspelad.
    [one] { $nText } av { $totalText } frågor är inspelad.
   *[other] { $nText } av { $totalText } frågor är inspelade.
}
ui-add-recordings = Lägg till en mapp
ui-add-recordings-hint = Någon annan har kanske redan spelat in. Mappen har en undermapp för varje språk (sv, ar, so), och filerna heter som frågorna, till exempel seat.mp3. Kopior läggs bland programmets egna filer.
ui-dialog-recordings = Välj mappen med inspelningar
ui-record = Spela in
ui-record-again = Spela in på nytt
ui-record-stop = Stoppa inspelningen
ui-record-running = Inspelning pågår. Den stannar av sig själv efter tre minuter.
ui-record-review = Lyssna, och bestäm om ni vill behålla inspelningen.
ui-record-keep = Behåll
ui-record-discard = Kasta
ui-record-erase = Radera inspelningen
ui-record-failed = Mikrofonen går inte att använda. Kontrollera att den är inkopplad. Ni kan också spela in med en telefon och lägga till filerna som en mapp.

ui-done-recordings-added = Inspelningarna är tillagda.
ui-done-recordings-passed = Inspelningarna är tillagda, men alla filer passade inte: { $name }
    .hint = En fil ska heta som frågan och vara ljud av slaget wav, ogg, webm eller mp3, högst 12 megabyte.

e-recording-missing = Det finns ingen sådan inspelning.
    .hint = Den kan ha raderats i ett annat fönster. Gå till sidan med inspelade frågor.
e-recording-not-sound = Filen är inte ljud av det slag som namnet säger.
    .hint = Spela in frågan på nytt, eller lägg till en annan fil.
e-recordings-none-found = I mappen finns inga inspelningar som passar: { $file }
    .hint = Mappen ska ha undermappar som heter sv, ar eller so. Filerna i dem ska heta som frågorna, till exempel seat.mp3.
