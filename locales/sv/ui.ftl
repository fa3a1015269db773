# source language

ui-app-name = IOP-guiden
ui-choose-language = Språk
ui-choose-this-language = Fortsätt på svenska
ui-status-unreviewed = Översättningen är inte granskad av en modersmålstalare. Vid tveksamhet gäller den svenska texten.
ui-skip = Gå till innehållet
ui-home = Startsidan
ui-overview = Översikt
ui-result = Vad svaren visar
ui-document = Dokument
ui-save-as = Spara som …
ui-undo = Ångra
ui-redo = Gör om
ui-previous = Föregående
ui-next = Nästa
ui-close = Stäng
ui-topics = Sidor med frågor
ui-sections = Sidor om samma ämne

## Startsidan
ui-welcome = Här kan ni se om föreningens idé kan passa för ett idéburet offentligt partnerskap (IOP). Svara på frågorna i er egen takt.
ui-partnership-explained = Partnerskapet ingås genom att parterna kommer överens om vilken verksamhet som ska bedrivas av den idéburna organisationen, med vilka mål och inom vilka ramar. Kommunen och organisationen är båda med och finansierar, med pengar eller med annat (till exempel personal, volontärer eller lokal).
ui-not-application = En IOP är inget man ansöker om. Den växer fram när det finns ett behov av samverkan och parterna för en dialog.
ui-no-right = Det är ingen rättighet att få en IOP. Resultatet här är ert eget underlag och inget besked från kommunen.
ui-other-ways = En samverkan med kommunen behöver inte enbart ske genom IOP.
ui-privacy = Uppgifterna sparas bara på den här datorn, och där ni själva väljer att spara.
ui-new-heading = Börja på ett nytt initiativ
ui-choose-issuer = Vilken kommun vänder ni er till?
ui-begin = Börja
ui-open-heading = Fortsätt med ett initiativ
ui-open-file = Öppna en fil …
ui-recent-heading = Era initiativ
ui-open-profile = Öppna en profilmapp …
ui-open-profile-hint = Har någon skrivit en profil för er kommun kan ni öppna mappen. Den finns kvar tills programmet stängs.
ui-recent-none = Här finns inget sparat än.
ui-examples-heading = Titta på ett exempel
ui-examples-intro = Namnen är påhittade. Ni öppnar en egen kopia och kan ändra fritt i den.
ui-open-copy = Öppna en kopia
ui-example-1 = En egen ideell förening i Linköping som redan håller i gång sin verksamhet.
ui-example-2 = Ett projekt som ägs av en annan förening.
ui-example-3 = Ett nytt nätverk i en annan kommun.
ui-at-hand-heading = Bra att ha framme
ui-at-hand = Stadgar, organisationsnummer, senaste årsmötesprotokollet och en ungefärlig budget. Saknas något kan ni svara senare.
ui-unnamed = Initiativ utan namn
ui-changed = Ändrat { $date }

## Läsa igenom, titta på frågorna, gå tillbaka
ui-review = Läs igenom alla svar
ui-review-intro = Här står allt ni har svarat, på ett ställe. Läs högt för varandra. Ändra det som inte stämmer. Inget skickas härifrån.
ui-open-all = Öppna alla
ui-change = Ändra
ui-answer-now = Svara
ui-not-answered-yet = Inget svar än
ui-row-column = Rad { $number }: { $column }
ui-questions = Titta på alla frågor
ui-questions-intro = Ni behöver inte svara på något här. Numren är desamma i programmet och på papper.
ui-sometimes = Kommer bara vid vissa svar
ui-glossary = Ordlista
ui-glossary-intro = Ord som kommunen använder, och vad de betyder. I frågorna är de prickade under: tryck på ett ord för att se vad det betyder.
ui-glossary-of = Visa hela ordlistan
ui-term-in-swedish = På svenska
ui-terms-to-look-up = Ord att slå upp
ui-question-count = { $n ->
    [one] { $nText } fråga
   *[other] { $nText } frågor
}
ui-history = Senaste ändringar
ui-history-intro = Listan börjar när ni öppnade initiativet. Det senaste står överst. Ni kan gå tillbaka, och framåt igen tills ni ändrar något nytt.
ui-history-none = Ni har inte ändrat något än.
ui-history-now = Här är ni nu
ui-history-back = Gå tillbaka till före ändringen
ui-history-again = Gör ändringen igen
ui-history-undone = Tillbakatagen
ui-before = Före
ui-after = Efter
ui-nothing-there = Inget

## Visning och ett språk till
ui-looks = Visning
ui-theme-heading = Färger
ui-theme-system = Som datorn
ui-theme-light = Ljust
ui-theme-dark = Mörkt
ui-theme-contrast = Hög kontrast
ui-text-size-heading = Textstorlek
ui-per-cent = { $number } %
ui-second-language = Visa också på
ui-second-none = Bara ett språk
ui-shows-criteria = Svaret hjälper till att visa det här kriteriet
ui-text-missing = Den här texten saknas på { $languages }. Dokument på det språket visar den så som ni har skrivit den.

## Översikten
ui-overview-intro = Ta sidorna i vilken ordning ni vill. Ni kan ändra alla svar när som helst.
ui-progress-not-begun = Ej påbörjad
ui-progress-under-way = Pågår
ui-progress-ready-to-read-through = Redo att läsas igenom
ui-answered = { $n ->
    [0] Ingen av { $totalText } frågor har ett svar
    [one] { $nText } av { $totalText } frågor har ett svar
   *[other] { $nText } av { $totalText } frågor har ett svar
}
ui-only-one-unanswered = Frågan har inget svar än
ui-only-one-answered = Frågan har ett svar
ui-criteria-begun = { $n ->
    [0] Inget av { $totalText } kriterier har svar än
    [one] { $nText } av { $totalText } kriterier har redan svar
   *[other] { $nText } av { $totalText } kriterier har redan svar
}
ui-issuer-heading = Kommunen ni vänder er till
ui-change-issuer = Byt kommun
ui-change-issuer-intro = Alla svar finns kvar när ni byter. Bara nya frågor tillkommer.
ui-missing-issuer = Filen gäller en kommun som inte finns i den här versionen. Svaren finns kvar och visas mot de allmänna frågorna. Har ni kommunens profilmapp kan ni öppna den.
ui-have-read-anew = Vi har läst den nya texten
ui-file-heading = Er fil
ui-lies-at = Filen ligger här: { $file }
ui-saved = Allt är sparat
ui-not-saved = Inte sparat än
ui-kept-aside = Inte i filen än, men kvar på den här datorn
ui-leave-sure = Vill ni stänga ändå?
ui-leave-kept = Det senaste ni skrev är inte sparat i filen. Det ligger kvar på den här datorn och sparas i filen nästa gång ni öppnar den här.
ui-leave-lost = Det senaste ni skrev är inte sparat någonstans. Om ni stänger nu går det förlorat.
ui-leave-again = Försök spara igen och stäng
ui-leave-elsewhere = Spara på ett annat ställe och stäng …
ui-leave-anyway = Stäng ändå
ui-leave-stay = Stäng inte
ui-read-only = Filen är gjord i en nyare version av programmet. Den går att läsa men inte att ändra här.
ui-save-as-hint = Spara filen på ett annat ställe, till exempel ett USB-minne.
ui-swedish-gaps = { $n ->
    [one] { $nText } text behöver också skrivas på svenska
   *[other] { $nText } texter behöver också skrivas på svenska
}

## Frågorna
ui-question-link = Fråga { $number }: { $question }
ui-go-to-question = Gå till fråga { $number }
ui-why = Varför frågar vi?
ui-example = Så kan ett svar se ut
ui-note = Egen anteckning
ui-note-hint = Anteckningen stannar hos er. Den kommer aldrig med i det ni lämnar in.
ui-note-share = Ta med anteckningen på sidan efter träffen
ui-clear-answer = Ta bort svaret
ui-add-row = Lägg till en rad
ui-remove-row = Ta bort raden
ui-row = Rad { $number }
ui-no-rows = Inga rader än.
ui-grid-hint = Personal och volontärer räknas i timmar, annat i kronor. Skriv kr eller tim efter siffran om ni vill räkna på ett annat sätt.
ui-grid-keys = Skriv direkt i rutorna. Gå mellan dem med piltangenterna, Tabb och Enter. Esc lämnar tabellen. Ni kan kopiera till och klistra in från ett kalkylprogram.
ui-grid-kind = Slag
ui-grid-giver = Vem ger
ui-grid-receiver = Vem får pengarna
ui-grid-what = Vad det är
ui-grid-what-in = Vad det är ({ $language })
ui-grid-each-year = Varje år
ui-grid-year = { $year }
ui-grid-rate = Kronor per timme
ui-grid-rate-origin = Varifrån timvärdet kommer
ui-grid-new-line = Ny rad
ui-grid-worth = värt { $amount }
ui-grid-sum-money = Summa pengar
ui-grid-sum-valued = Summa tid och saker, ert värde
ui-grid-sum-hours = Summa timmar
ui-grid-page = Rad { $first } till { $last } av { $all }
ui-grid-before = Tidigare rader
ui-grid-after = Fler rader
ui-grid-remove = Ta bort
ui-grid-add-year = Lägg till år { $year }
ui-grid-remove-year = Ta bort år { $year }
ui-grid-year-column = Kolumnen { $year }
ui-grid-copied = Rutorna är kopierade.
ui-grid-pasted = Rutorna är inklistrade. Ångra tar bort dem igen.
ui-grid-no-option = Inget val börjar så. Pil upp och ned visar valen.
ui-not-chosen = Välj
ui-choose-many = Ni kan välja flera.
ui-states-heading = Om ni inte kan svara nu
ui-state-partly = Mer kommer
ui-state-dont-know = Vet inte än
ui-state-not-agreed = Vi är inte överens än
ui-state-waits = Svaret står kvar, men räknas inte så länge ni har valt ”{ $state }”.
ui-problems-heading = Titta på det här
ui-needs-look = { $n ->
    [one] { $nText } svar behöver en titt innan något skrivs ut.
   *[other] { $nText } svar behöver en titt innan något skrivs ut.
}
ui-needs-look-show = Visa dem
ui-go-on-hint = Rätta det som står här. Eller tryck på knappen en gång till för att gå vidare ändå.
ui-read-as = Läses som { $value }
ui-format-date = ÅÅÅÅ-MM-DD, till exempel 2026-03-24
ui-format-year = Fyra siffror, till exempel 2019
ui-format-amount = Hela kronor, till exempel 290 000
ui-format-hours = Timmar, till exempel 120 eller 1,5
ui-format-org-number = Tio siffror, till exempel 846003-1936
ui-party-not-stated = Framgår inte
ui-party-unnamed = Part utan namn
ui-criterion-verbatim = Kommunens eget kriterium, ordagrant
ui-criterion-condensed = Kommunens kriterium, sammanfattat av oss
ui-criterion-own = Vanlig fråga hos flera kommuner, formulerad av oss

## Källor
ui-source = Källa
ui-source-own = { $title }, { $document }.
ui-source-via = { $title }, { $document }. Återges i ”{ $via }” ({ $viaDate }).
ui-source-unverified = Ingen människa har kontrollerat texten mot källan. Fråga kommunen eller regionen vad som gäller i dag.
ui-source-verified = Jämförd med den riktlinje som gällde { $date }.

## Vad svaren visar
ui-result-intro = Det här bygger bara på vad ni själva har svarat.
ui-party-heading = Vem kan vara part?
ui-because = Därför
ui-next-step = Vad kan ni göra nu?
ui-requirements-heading = Vad kommunen frågar om er som organisation
ui-criteria-heading = Kommunens kriterier
ui-grounds-heading = Skäl från andra ärenden
ui-grounds-intro = Det här är inte kommunens kriterier. Det är skäl som har nämnts i verkliga ärenden.
ui-ground-supported = Era svar möter detta
ui-ground-partly = Era svar möter detta delvis
ui-ground-unclear = Oklart
ui-ground-against = Era svar stämmer in på detta
ui-ground-not-answered = Inte besvarat
ui-way-out = En väg framåt
ui-smallest-step = Minsta steget
ui-contributions-heading = Vad var och en går in med
ui-contributions-none = Här finns inga rader än.
ui-contributions-remark = Alla staplar har samma skala. Andelen av pengarna och andelen av tid och saker räknas var för sig.
ui-not-counted = Ett belopp, ett antal timmar eller ett timvärde i tabellen gick inte att läsa och är inte med i summorna.
ui-year = År { $year }
ui-every-year = Varje år
ui-money = { $amount } i pengar
ui-money-share = { $amount } i pengar, { $share } av alla pengar
ui-money-all = Alla pengar: { $amount }
ui-money-public = Kommun och andra offentliga parter: { $amount }, { $share } av alla pengar
ui-money-not-stated = Pengar som ingen rad förklarar: { $amount }
ui-valued = Tid och saker, värderade av er: { $amount }
ui-valued-share = Tid och saker, värderade av er: { $amount }, { $share } av allt sådant värde
ui-hours = { $n ->
    [one] { $nText } timme
   *[other] { $nText } timmar
}
ui-unvalued = Utan angivet värde: { $rows }
ui-swedish-heading = Att skriva på svenska
ui-swedish-intro = Det svenska dokumentet är det som lämnas in. De här texterna finns bara på ett annat språk. Programmet översätter dem inte.
ui-swedish-none = Alla texter finns på svenska.

## Dokument
ui-choose-document = Välj dokument
ui-choose-doc-language = Välj språk för dokumentet
ui-document-initiative = Initiativ
    .about = Brevet till kommunen med ert initiativ.
ui-document-annex = Handläggarbilaga
    .about = Era uppgifter i tredje person, för den som handlägger.
ui-document-follow-up = Brev efter ett muntligt nej
    .about = Fyra brev med frågor och önskemål.
ui-document-minutes = Protokollsutdrag
    .about = Styrelsens beslut och vem som får skriva under.
ui-document-result = Vad svaren visar
    .about = För er själva: skäl och nästa steg.
ui-document-questionnaire = Frågorna på papper
    .about = För ett möte där ni svarar för hand.
ui-preview = Förhandsvisning
ui-preview-text = Läs som text
ui-page = Sida { $nText } av { $totalText }
ui-public-warning = När brevet kommer till kommunen blir det en allmän handling. Då kan vem som helst få läsa det. Skriv inget om enskilda personer.
ui-copy-warning = Det här är en läskopia utan underskrift. Lämna in det svenska dokumentet.
ui-before-sending = Läs det här först
ui-missing-heading = Tecken som inte kan skrivas ut
ui-save-pdf = Spara som PDF …
ui-save-docx = Spara som Word …
ui-show-document = Visa dokumentet bredvid
ui-hide-document = Dölj dokumentet
ui-document-on-own-page = Läs igenom, spara eller skriv ut
ui-document-beside = Andra språk bredvid
ui-just-changed = Ändrat nyss
ui-working = Ett ögonblick …
ui-making = Dokumentet skapas …
ui-stop-making = Avbryt
ui-change-answer = Ändra svaret { $number }
ui-print-pdf = Öppna för utskrift
ui-print-hint = Dokumentet öppnas i datorns PDF-läsare. Skriv ut därifrån.

## Fönster för filer
ui-dialog-open = Öppna ett initiativ
ui-dialog-profile = Öppna en profilmapp
ui-not-shipped = Kommunens text är inte levererad med programmet och inte kontrollerad. Den kommer från en mapp som någon har skrivit.
ui-dialog-save = Spara initiativet
ui-dialog-pdf = Spara dokumentet
ui-file-kind = Initiativ
ui-pdf-kind = PDF-dokument
ui-docx-kind = Word-dokument

## När något inte går
e-viewer-not-opened = Datorn öppnade inte dokumentet.
    .hint = Dokumentet finns här: { $file }. Öppna det därifrån.
e-answer-not-understood = Programmet förstod inte ändringen ({ $detail }).
    .hint = Gå tillbaka till översikten och försök igen. Svaren finns kvar.
e-nothing-open = Inget initiativ är öppet.
    .hint = Gå till startsidan och öppna ett.

## Hur gammal utgivarens text är
ui-source-page = { $title }. Textens datum: { $date }. { $address }
ui-source-page-undated = { $title }. Texten har inget datum. { $address }
ui-issuer-dated = Text: { $date }. Inte kontrollerad av någon människa.
ui-issuer-undated = Text utan datum. Inte kontrollerad av någon människa.
ui-issuer-verified = Kontrollerad av en människa { $verified }.
ui-criteria-answered = { $n ->
    [0] Inget är besvarat än
    [one] { $nText } är redan besvarat
   *[other] { $nText } är redan besvarade
}
ui-criteria-new = { $n ->
    [0] Inget är nytt
    [one] { $nText } är nytt
   *[other] { $nText } är nya
}
ui-answered-and-new = Vad som redan är besvarat och vad som är nytt

## När en text skrevs
ui-month-1 = januari { $year }
ui-month-2 = februari { $year }
ui-month-3 = mars { $year }
ui-month-4 = april { $year }
ui-month-5 = maj { $year }
ui-month-6 = juni { $year }
ui-month-7 = juli { $year }
ui-month-8 = augusti { $year }
ui-month-9 = september { $year }
ui-month-10 = oktober { $year }
ui-month-11 = november { $year }
ui-month-12 = december { $year }
ui-earliest = tidigast { $date }
