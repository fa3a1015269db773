# source language

t-resources = Ekonomi och resurser
    .intro = Här skriver ni vad varje part bidrar med: pengar, personal, volontärer, lokal eller annat. Vi har inte hittat något officiellt timvärde för volontärer i en IOP. Timmarna visas alltid, också om ni sätter ett eget värde.

q-parties = Vilka är parterna?
    .why = Kommunen behöver veta vem som kan skriva under och vem som bidrar.
    .example = Föreningen Solrosen och Ekby kommun

q-parties-name = Partens namn
q-parties-side = Vilken sida
q-parties-org-number = Organisationsnummer
o-side-civil = Förening eller annan idéburen part
o-side-public = Kommun, region eller myndighet
o-side-other = Annan finansiär

q-contributions = Vad bidrar varje part med? Skriv en rad för varje sak.
    .why = Kommuner brukar vilja att alla parter bidrar. Vi har inte hittat något officiellt timvärde för volontärer i en IOP, så timmarna visas alltid, och pengar och tid läggs aldrig ihop.
    .example = Föreningen Solrosen: 300 volontärtimmar varje år. Ekby kommun: lokal två kvällar i veckan.

q-contributions-giver = Vem bidrar (givare)
q-contributions-receiver = Vem får pengarna (bara när det är pengar)
q-contributions-kind = Slag av bidrag
q-contributions-what = Vad det är
q-contributions-year = År (tomt = varje år)
q-contributions-amount = Belopp per år i kronor
q-contributions-hours = Timmar per år
q-contributions-rate = Ert värde per timme i kronor
q-contributions-rate-origin = Varifrån timvärdet kommer
o-contribution-money = Pengar
o-contribution-staff = Personal
o-contribution-volunteers = Volontärer
o-contribution-premises = Lokal
o-contribution-other = Annat

q-co-financing-claim = Är båda parterna med och finansierar verksamheten (via pengar eller andra insatser)?
    .why = Om bara kommunen bidrar liknar det ett bidrag eller ett köp.
    .example = Vi bidrar med 300 volontärtimmar om året. Vad den andra parten bidrar med vet vi inte än. Vi svarade ”Delvis”.

q-total-cost = Vad kostar verksamheten totalt under ett år, i kronor?
    .why = Då syns hur stor del varje part står för, och vad som inte är täckt.
    .example = 450 000

q-money-used-for = Vad ska pengarna användas till?
    .why = Tjänstepersonen behöver kunna beskriva vad pengarna går till.
    .example = Kursledare 50 procent, fika, tryckt information och bokföring.

q-other-public = Har ni fått eller sökt andra offentliga pengar de senaste tre åren?
    .why = Kommunen behöver se allt stöd, så att samma sak inte betalas två gånger.
    .example = Ekby kommun gav oss pengar till språkcaféets hyra 2025. Vi svarade ”Ja”.

q-other-public-money = Vilka andra offentliga pengar har ni fått eller sökt?
    .why = Den som visar allt öppet väcker förtroende.
    .example = Ekby kommun, 30 000 kr, beslut 2025-02-14, till hyra för språkcaféet

q-other-public-money-from = Från vem
q-other-public-money-amount = Belopp i kronor
q-other-public-money-decided = Beslut (datum eller ”sökt”)
q-other-public-money-used-for = Vad pengarna gick till

q-resources-stance = Hur ser ni på det som ni har skrivit om ekonomi och resurser?
    .why = Ett förslag som kan ändras är lätt att tala om.
    .example = Vi har räknat så gott vi kan, och beloppen går att ändra. Vi valde ”Vårt förslag”.
