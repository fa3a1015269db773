# source language

cli-usage =
    iop render FIL.iop [--profile ID|MAPP] [--document initiative|annex|questionnaire|result|follow-up|minutes|consent|forming] --lang sv|ar|so [--beside sv|ar|so] [--today ÅÅÅÅ-MM-DD] [--own-file] -o UT.pdf|UT.docx|UT.txt|-
    iop assess FIL.iop [--profile ID|MAPP] [--lang sv|ar|so] [--json]
    iop calendar FIL.iop --lang sv|ar|so [--today ÅÅÅÅ-MM-DD] -o UT.ics
    iop new --profile ID|MAPP -o FIL.iop
    iop check FIL.iop [--json]
    iop profile list | show ID | questionnaire ID --lang sv|ar|so -o UT.pdf
    iop profile check MAPP [--today ÅÅÅÅ-MM-DD] [--json]
    iop profile control-sheet ID|MAPP [--lang sv|ar|so] [--beside ar|so] -o UT.pdf
    iop profile crosswalk ID|MAPP ID|MAPP … --lang sv|ar|so -o UT.pdf
    Meddelanden på ett annat språk: --messages ar|so
cli-wrong-use = Kommandot gick inte att förstå: { $written }
cli-unknown-command = Kommandot { $written } finns inte.
cli-unknown-option = Valet { $written } finns inte.
cli-unknown-document = Dokumentet { $written } finns inte.
cli-unknown-language = Språket { $written } finns inte.
cli-unknown-format = Filändelsen ”{ $written }” går inte att skriva. Välj .pdf, .docx eller .txt.
cli-same-language = Välj två olika språk. Båda är nu { $written }.
cli-missing = Något saknas: { $written }
cli-not-a-date = { $written } är inget datum. Skriv till exempel 2026-11-22.
cli-place = Fråga { $number }
cli-missing-swedish = { $place } saknar svensk text: { $text }
cli-check-clean = Inget att anmärka på.
cli-profile-sound = Profilen { $id } går att använda. Den har { $count } kriterier.
cli-profile-warnings = Den går att använda som den är. Titta ändå på det som står ovanför. Antal: { $count }.
cli-profile-stories = Berättelser i mappen examples som visar det som väntades: { $count }.
cli-profile-no-stories = Mappen har inga berättelser. Lägg gärna två i examples: en som talar för och en som talar emot.
cli-profile-unverified = Ingen människa har kontrollerat texten mot källan.
cli-profile-verified = Jämförd med gällande riktlinje { $date }.
cli-wording-verbatim = ordagrant
cli-wording-condensed = i sammandrag
cli-wording-own = vår formulering

e-profile-unknown = Profilen { $value } finns inte i programmet.
    .hint = De som finns är: { $known }. Era svar ligger kvar i filen.
e-file-exists = Filen finns redan.
    .hint = Välj ett annat namn, så att inget skrivs över.
e-glyph-missing = Tecknet { $character } ({ $code }) finns inte i typsnitten. Det står här: { $excerpt }
    .hint = Byt ut tecknet eller ta bort det och försök igen.
e-docx-not-written = Word-filen gick inte att skapa: { $detail }
    .hint = Era svar finns kvar. Spara som PDF så länge och berätta för oss vad som hände.
e-pdf-not-written = PDF-filen gick inte att skapa: { $detail }
    .hint = Era svar finns kvar. Spara som text så länge och berätta för oss vad som hände.
e-story-differs = Berättelsen väntade sig { $expected } för { $value }, men svaren visar { $found }. Därför: { $because }
    .hint = Är svaren eller förväntan felskriven rättar ni berättelsen. Annars kan kriteriet vara kopplat till fel aspekt.
