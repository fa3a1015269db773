# source language

## Fel i profile.toml

e-profile-not-readable = Raden går inte att läsa: { $excerpt }
    .hint = Se efter att texten står mellan raka citattecken och att ett likhetstecken står före den. Ett citattecken inne i texten skrivs \". Hela texten står på en enda rad, och flera ord inom hakparentes skiljs åt med komma.
e-profile-curly-quotes = Citattecknen är böjda: { $excerpt }
    .hint = Skriv raka citattecken: ". Ett program som Word byter dem ofta. Använd ett enkelt textredigeringsprogram.
e-profile-duplicate-field = Detta står två gånger i samma stycke: { $excerpt }
    .hint = Ta bort det ena. Ska det vara ett nytt kriterium eller krav börjar det med en egen rubrik, till exempel [[criteria]].
e-profile-field-missing = Raden { $value } saknas i { $section }.
    .hint = Lägg till den. Titta i en profil som följer med programmet om ni är osäkra på formen.
e-profile-unknown-field = { $value } går inte att skriva i { $section }.
    .hint = Närmast ligger { $nearest }. Här går det att skriva: { $known }.
e-profile-field-elsewhere = { $value } står i fel stycke, { $section }.
    .hint = Flytta raden till { $home }.
e-profile-field-at-the-top = { $value } står i fel stycke, { $section }.
    .hint = Flytta det till början av filen, före den första rubriken inom hakparenteser.
e-profile-not-text = { $value } ska vara en text.
    .hint = Skriv värdet mellan raka citattecken, till exempel { $value } = "text".
e-profile-not-true-or-false = { $value } ska vara true eller false.
    .hint = Skriv { $value } = true om det stämmer. Stryk annars raden. Inga citattecken behövs.
e-profile-not-a-number = { $value } ska vara ett helt tal, högst 999.
    .hint = Skriv talet med siffror och utan citattecken, till exempel { $value } = 3.
e-profile-not-a-list = { $value } ska vara en lista.
    .hint = Skriv orden inom hakparenteser, till exempel { $value } = ["need", "will"].
e-profile-allows-no-word = ”{ $value }” är inget ord.
    .hint = Skriv ett ord eller några ord i rad. En stjärna får stå först eller sist i ett ord, till exempel ansök*, men inte ensam.
e-profile-not-one-section = { $value } ska stå en enda gång, som eget stycke.
    .hint = Skriv rubriken [{ $value }] på en egen rad, med en hakparentes på var sida.
e-profile-not-many-sections = { $value } kan stå flera gånger och ska ha dubbla hakparenteser.
    .hint = Skriv rubriken [[{ $value }]] på en egen rad före varje ny post.
e-profile-unknown-word = ”{ $value }” är inget av orden som går att välja här.
    .hint = Närmast ligger { $nearest }. Välj bland: { $known }.
e-profile-id-not-usable = ”{ $value }” går inte att använda som id.
    .hint = Skriv bara små bokstäver a till z, siffror och bindestreck. Börja med en bokstav, till exempel provby-kultur.
e-profile-code-not-usable = ”{ $value }” går inte att använda som kod.
    .hint = Börja med en bokstav a till z. Använd sedan bara bokstäver, siffror och bindestreck, till exempel PRO-1.
e-profile-decided-not-a-date = Beslutsdagen ”{ $value }” går inte att läsa.
    .hint = Skriv till exempel 2021-03-24, 2021-03 eller 2021. Lämna fältet tomt om ni inte vet.
e-profile-date-in-future = ”{ $value }” har inte varit än.
    .hint = Skriv den dag då det hände. Har ingen jämfört texten än lämnas fältet tomt.

## Fel i texterna på svenska, arabiska och somaliska

e-profile-line-broken = Raden går inte att läsa: { $excerpt }
    .hint = En rad är KOD = text. Fortsätter texten på nästa rad börjar den raden med mellanslag. En anmärkning börjar med # och ett mellanslag.
e-profile-brace = Klammerparenteserna går inte att läsa: { $excerpt }
    .hint = Klammer får bara stå runt ett tecken inom citattecken, så som i de profiler som följer med. Ta annars bort dem.
e-profile-translation-twice = { $value } står två gånger i filen.
    .hint = Behåll den rad som ska gälla och ta bort den andra.
e-profile-translation-empty = { $value } har ingen text.
    .hint = Skriv texten efter likhetstecknet.
e-profile-text-without-code = { $value } finns inte i profile.toml.
    .hint = Är raden kvar från kommunen ni kopierade tar ni bort den. Är den felstavad ligger { $nearest } närmast.
e-profile-names-other-issuer = I texten till { $value } står { $name }.
    .hint = Är namnet kvar från kommunen ni kopierade byter ni ut det. Hör det hemma där kan ni låta det stå.
e-profile-criterion-not-asked = { $value } är ingen fråga.
    .hint = Gör om kriteriet till en fråga, så att ett ja betyder att det stämmer.
e-profile-origin-not-told = Första raden säger inte hur texten har kommit till.
    .hint = Skriv # source language överst i den svenska filen, och till exempel # status: machine i de andra.
e-profile-text-hard = { $value } är svår att läsa: LIX { $lix }. Längsta meningen har { $words } ord: ”{ $sentence }”
    .hint = Dela meningen och byt ut långa ord. Frågan ska gå att läsa högt. Kriteriets egna ord ändrar ni inte.
e-profile-texts-hard = Frågorna är tillsammans svåra att läsa: LIX { $lix }. Längsta meningen har { $words } ord: ”{ $sentence }”
    .hint = Korta meningarna och byt ut långa ord. Kriteriernas egna ord ändrar ni inte.
e-profile-says-application = Texten till { $value } talar om att ansöka.
    .hint = En IOP är inget man ansöker om. Skriv initiativ eller förslag. Säger utgivaren själv ansökan skriver ni word = "application" i [paper].
e-profile-not-translated = { $value } är samma text som på svenska.
    .hint = Översätt texten.

## Berättelser i mappen examples

e-story-not-readable = Raden i berättelsen går inte att läsa: { $excerpt }
    .hint = En rad är namn = "värde", med raka citattecken. Jämför med en berättelse som följer med.
e-story-unknown-field = { $value } går inte att skriva i en berättelse.
    .hint = Närmast ligger { $nearest }. Här går det att skriva: { $known }.
e-story-wrong-kind = Värdet på { $value } är av fel sort.
    .hint = Skriv en text mellan raka citattecken. Vid frågor där flera svar får väljas: ["ett", "ett till"].
e-story-not-rows = { $value } är en tabell och ska ha rader.
    .hint = Varje rad är en egen post inom hakparenteser. Guiden för den som lägger till en kommun har ett exempel.
e-story-unknown-column = Kolumnen { $value } finns inte i tabellen.
    .hint = Närmast ligger { $nearest }. Kolumnerna är: { $known }.
e-story-unknown-question = Frågan { $value } finns inte.
    .hint = Skriv frågans nummer från frågorna på papper, inom citattecken, eller dess namn. Närmast ligger { $nearest }.
e-story-unknown-option = ”{ $value }” är inget svar på den frågan.
    .hint = Närmast ligger { $nearest }. Välj bland: { $known }.
e-story-unknown-code = Profilen har inget kriterium med koden { $value }.
    .hint = Närmast ligger { $nearest }. Koderna är: { $known }.
e-story-unknown-verdict = ”{ $value }” är inget som svaren kan visa.
    .hint = Närmast ligger { $nearest }. Välj bland: { $known }.
e-story-not-a-date = ”{ $value }” är inget datum.
    .hint = Skriv till exempel 2026-11-22.
e-story-without-expectations = Berättelsen säger inte vad svaren ska visa.
    .hint = Skriv [expected] och under den till exempel PRO-1 = "supported".
e-story-too-many = Mappen examples har fler än { $most } berättelser.
    .hint = Behåll dem som säger mest om kommunens kriterier.
