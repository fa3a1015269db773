# status: back-translated

cli-usage =
    iop render FILE.iop [--profile ID|FOLDER] [--document initiative|annex|questionnaire|result|follow-up|minutes|consent|forming] --lang sv|ar|so [--beside sv|ar|so] [--today YYYY-MM-DD] [--own-file] -o OUT.pdf|OUT.docx|OUT.txt|-
    iop assess FILE.iop [--profile ID|FOLDER] [--lang sv|ar|so] [--json]
    iop calendar FILE.iop --lang sv|ar|so [--today YYYY-MM-DD] -o OUT.ics
    iop new --profile ID|FOLDER -o FILE.iop
    iop check FILE.iop [--json]
    iop profile list | show ID | questionnaire ID --lang sv|ar|so -o OUT.pdf
    iop profile check DIR [--today YYYY-MM-DD] [--json]
    iop profile control-sheet ID|DIR [--lang sv|ar|so] [--beside ar|so] -o OUT.pdf
    iop profile crosswalk ID|FOLDER ID|FOLDER … --lang sv|ar|so -o OUT.pdf
    Fariimo luqad kale ah: --messages sv|ar
cli-wrong-use = Amarka lama fahmin: { $written }
cli-unknown-command = Amarka { $written } ma jiro.
cli-unknown-option = Doorashada { $written } ma jirto.
cli-unknown-document = Warqadda { $written } ma jirto.
cli-unknown-language = Luqadda { $written } ma jirto.
cli-unknown-format = Laguma qori karo “{ $written }”. Doorta (.pdf), (.docx) ama (.txt).
cli-same-language = Doorta laba luqadood oo kala duwan. Hadda labaduba waa { $written }.
cli-missing = Wax baa ka maqan: { $written }
cli-not-a-date = { $written } ma aha taariikh. Qora tusaale ahaan 2026-11-22.
cli-place = Su'aasha { $number }
cli-missing-swedish = { $place } waxaa ka maqan qoraal iswiidhish ah: { $text }
cli-check-clean = Wax la sheego ma jiro.
cli-profile-sound = Faylka { $id } waa la isticmaali karaa. Wuxuu leeyahay { $count } shardi.
cli-profile-warnings = Sidiisa ayaa loo isticmaali karaa, laakiin fiiriya { $count } arrimood oo kor ku qoran.
cli-profile-stories = Tusaalooyinka galka (examples) ee muujinaya wixii la filayay: { $count }.
cli-profile-no-stories = Galku tusaale ma laha. Laba ku rida (examples): mid taageeraya iyo mid ka soo horjeeda.
cli-profile-unverified = Qof bani'aadam ahi qoraalka kuma hubin isha.
cli-profile-verified = Waxaa lala barbar dhigay tilmaamaha hadda jira { $date }.
cli-wording-verbatim = eray-eray
cli-wording-condensed = soo-koobid
cli-wording-own = erayadayada

e-profile-unknown = Faylka { $value } kuma jiro barnaamijka.
    .hint = Kuwa jira waa: { $known }. Jawaabihiinnu way ku jiraan faylka.
e-file-exists = Faylku hore ayuu u jiraa.
    .hint = Doorta magac kale si aan waxba loo dul qorin.
e-glyph-missing = Xarafka { $character } ({ $code }) kuma jiro farta. Halkan ayuu ku qoran yahay: { $excerpt }
    .hint = Beddela xarafka ama ka saara, dabadeedna mar kale isku daya.
e-docx-not-written = Faylka Word lama samayn karin: { $detail }
    .hint = Jawaabihiinnu way jiraan. PDF ahaan u kaydiya, noona sheega wixii dhacay.
e-pdf-not-written = Faylka PDF lama samayn karin: { $detail }
    .hint = Jawaabihiinnu way jiraan. Qoraal ahaan u kaydiya, noona sheega wixii dhacay.
e-story-differs = Tusaaluhu wuxuu { $value } ka filayay { $expected }, laakiin jawaabuhu waxay muujinayaan { $found }. Sababta: { $because }
    .hint = Haddii jawaabaha ama filashada si khaldan loo qoray, tusaalaha saxa. Haddii kale shardiga waxaa laga yaabaa in lagu xiray arrin khaldan.
