# source language

e-file-missing = Filen finns inte längre på sin plats.
    .hint = Titta i papperskorgen, på USB-minnet eller i e-posten. Filen kan ha flyttats eller bytt namn.

e-file-unreadable = Filen går inte att öppna.
    .hint = Kontrollera att ni har valt en fil och att ni får läsa den. Datorns besked: { $detail }

e-file-too-large = Filen är större än { $limit } MB.
    .hint = En fil från appen är mycket mindre. Kontrollera att ni har valt rätt fil.

e-file-damaged = Filen är skadad eller av ett annat slag. Felet finns på rad { $line }, tecken { $column }.
    .hint = Filen är orörd. Appen sparar tidigare versioner av era svar. Öppna den senaste.

e-file-foreign = Filen kommer inte från den här appen.
    .hint = Välj en fil som slutar på .iop.

e-file-newer = Filen är skriven av en nyare version av appen. Den öppnas bara för läsning.
    .hint = Uppdatera appen, så kan ni ändra i filen igen. Alla svar finns kvar.

e-file-newer-unreadable = Filen är skriven av en nyare version av appen och går inte att läsa här.
    .hint = Uppdatera appen. Filen är orörd och alla svar finns kvar.

e-file-read-only = Filen är skrivskyddad. Den öppnas bara för läsning.
    .hint = Ta bort skrivskyddet, eller spara en kopia under ett annat namn.

e-file-in-use = Filen är redan öppen i ett annat fönster. Här går den bara att läsa.
    .hint = Stäng det andra fönstret och öppna filen igen.

e-file-changed-elsewhere = Någon annan har ändrat filen sedan ni öppnade den. Era svar är inte sparade i den.
    .hint = Spara era svar under ett annat namn. Då finns båda versionerna kvar.

e-folder-read-only = Det går inte att spara i den här mappen.
    .hint = Era svar finns kvar i fönstret. Spara dem i en annan mapp.

e-folder-missing = Mappen finns inte längre.
    .hint = Sätt i USB-minnet igen, eller spara i en annan mapp. Era svar finns kvar i fönstret.

e-disk-full = Det finns ingen plats kvar att spara på.
    .hint = Era svar finns kvar i fönstret. Ta bort något annat, eller spara på ett USB-minne.

e-file-not-written = Filen gick inte att spara.
    .hint = Försök igen, eller spara i en annan mapp. Det som fanns där är orört. Datorns besked: { $detail }

e-file-not-removed = Filen gick inte att ta bort.
    .hint = Stäng andra program som använder filen och försök igen. Datorns besked: { $detail }

e-profile-folder-unreadable = Mappen med kommunprofilen går inte att öppna.
    .hint = Kontrollera att ni har valt en mapp. Datorns besked: { $detail }

e-profile-is-link = { $file } är en genväg. Det tillåts inte i en kommunprofil.
    .hint = Lägg själva filen i mappen.

e-profile-other-file = { $file } hör inte till en kommunprofil.
    .hint = Ta bort filen ur mappen. Slutar namnet på .txt räcker det ofta att ta bort den ändelsen.

e-profile-not-utf8 = { $file } är sparad på ett sätt som appen inte kan läsa.
    .hint = Öppna filen i en textredigerare och spara den som UTF-8.

e-profile-id-is-shipped = Appen har redan en profil med namnet { $value }.
    .hint = Ge mappen och profilen ett annat namn.

e-profile-folder-faulty = Profilmappen går inte att använda än. Antal fel: { $count }. Det första: { $first }
    .hint = Den som skrev mappen ser alla fel med kommandot iop profile check.

e-language-not-readable = Ett av appens språk går inte att läsa ({ $file }): { $detail }
    .hint = Det är ett fel i appen. Installera den på nytt.

e-language-source-missing = Appens svenska texter saknas.
    .hint = Det är ett fel i appen. Installera den på nytt.

e-words-not-readable = En av appens texter går inte att läsa ({ $file }): { $detail }
    .hint = Den svenska texten visas så länge.

e-words-duplicate-id = En av appens texter finns två gånger ({ $file }): { $detail }
    .hint = Den första texten visas så länge.

e-file-is-no-file = Detta är ingen fil, utan till exempel en mapp.
    .hint = Välj en fil som slutar på .iop.
