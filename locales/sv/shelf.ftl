# source language

## Flera initiativ
ui-copied = Kopia, gjord { $date }
ui-recent-menu = Fler val
ui-rename = Byt namn
ui-rename-hint = Namnet ändras också i breven. Om fältet är tomt visas föreningens namn.
ui-rename-save = Spara namnet
ui-archived = Arkiverade initiativ
ui-archived-intro = De ligger kvar och går att öppna som vanligt.
ui-bin = Papperskorg
ui-bin-count = Papperskorg ({ $nText })
ui-bin-intro = Här ligger det ni har tagit bort. Det ligger kvar tills ni lägger tillbaka det eller raderar det för gott. Inget försvinner av sig självt.
ui-bin-none = Papperskorgen är tom.
ui-removed = Borttaget { $date }
ui-lay-at = Filen låg här: { $file }
ui-erase-sure = Vill ni radera det här för gott?
ui-erases = { $n ->
    [0] Filen med alla svar raderas. Det går inte att ångra.
    [one] Filen med alla svar och { $nText } tidigare version raderas. Det går inte att ångra.
   *[other] Filen med alla svar och { $nText } tidigare versioner raderas. Det går inte att ångra.
}
ui-erase-copies = Listan över ändringar raderas också. Kopior och dokument som ni har sparat på andra ställen raderas inte.
ui-erase-yes = Ja, radera för gott
ui-erase-no = Nej, behåll
ui-versions = Tidigare versioner
ui-versions-intro = Programmet sparar de 20 senaste versionerna av varje initiativ. Öppna en som en kopia för att titta på den, eller gå tillbaka till den.
ui-versions-none = Det finns inga tidigare versioner än.
ui-versions-count = { $n ->
    [one] { $nText } tidigare version
   *[other] { $nText } tidigare versioner
}
ui-kept = { $date } kl. { $time }

ui-deed-copy = Gör en kopia
ui-deed-archive = Arkivera
ui-deed-unarchive = Ta fram ur arkivet
ui-deed-forget = Ta bort ur listan
ui-deed-remove = Lägg i papperskorgen
ui-deed-restore = Lägg tillbaka
ui-deed-erase = Radera för gott …
ui-deed-open-version = Öppna som en kopia
ui-deed-turn-back = Gå tillbaka till den här

ui-done-rename = Initiativet heter nu { $name }.
ui-done-copy = Kopian av { $name } är gjord.
    .hint = Kopian är ett eget initiativ. Det ni ändrar i den ändras inte i det första. Ge den gärna ett eget namn.
ui-done-archive = { $name } är arkiverat.
    .hint = Det ligger under Arkiverade initiativ och går att öppna som vanligt.
ui-done-unarchive = { $name } är framtaget ur arkivet.
ui-done-forget = { $name } är borttaget ur listan.
    .hint = Filen ligger kvar på sin plats. Ni kan öppna den igen.
ui-done-remove = { $name } ligger nu i papperskorgen.
    .hint = Papperskorgen finns sist i listan. Där ligger det kvar tills ni raderar det för gott.
ui-done-restore = { $name } är tillbaka i listan.
ui-done-erase = { $name } är raderat för gott.
ui-done-open-version = Den tidigare versionen av { $name } är öppnad som en kopia.
    .hint = Det ni ändrar här ändras inte i det första initiativet.
ui-done-turn-back = { $name } är nu som i den tidigare versionen.
    .hint = Det som gällde före ligger överst i listan. Ni kan gå tillbaka till det.
ui-done-saved-file = Sparat: { $name }

ui-read-only-protected = Filen är skrivskyddad. Den går att läsa men inte att ändra här.
ui-read-only-in-use = Initiativet är öppet i ett annat fönster. Här går det att läsa men inte att ändra.

e-file-busy = Initiativet är öppet i ett annat fönster.
    .hint = Stäng det i det andra fönstret och försök igen. Inget har ändrats.
e-file-unsaved = Filen saknar det senaste ni skrev, { $date } kl. { $time }. Det gick inte att spara i den.
    .hint = Det ligger kvar på den här datorn och sparas i filen när ni öppnar den här. Om filen ligger på ett USB-minne, sätt i det först.
e-file-caught-up = Det ni skrev { $date } kl. { $time } och som inte gick att spara är nu sparat i filen.
    .hint = Läs igenom det sista ni skrev.
e-file-changed-since = Filen har ändrats någon annanstans, och det ni skrev { $date } kl. { $time } gick inte att spara i den.
    .hint = Här visas filen som den är nu. Det ni skrev finns bland tidigare versioner av initiativet, på startsidan.
e-file-recovered = Filen var skadad. I stället visas den senaste hela versionen, från { $date } kl. { $time }.
    .hint = Läs igenom det sista ni skrev. Den skadade filen ligger i papperskorgen.
