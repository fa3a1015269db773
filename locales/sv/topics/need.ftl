# source language

t-need = Behovet och målgruppen
    .intro = Här visar ni vad som behövs, för vem och varför det som redan finns inte räcker. Skriv antal, aldrig namn på människor.

q-need-claim = Finns det ett behov av verksamheten, och ett behov av att samarbeta om den?
    .why = Handläggaren vill se att behovet finns och att det behövs flera för att möta det.
    .example = Vi har mött 60 mammor som saknar kontakter. Ensamma når vi inte alla. Vi svarade ”Ja, det stämmer”.

q-need-kinds = Vad handlar behovet om?
    .why = Det hjälper kommunen att se vilken nämnd frågan hör till.
    .example = Mammorna vi möter är hemma hela dagen och får sällan tala svenska. Vi valde ”Ensamhet och isolering” och ”Svenska språket”.

o-need-kinds-isolation = Ensamhet och isolering
o-need-kinds-work = Arbete
o-need-kinds-language = Svenska språket
o-need-kinds-health = Hälsa
o-need-kinds-safety = Trygghet
o-need-kinds-children = Barns villkor
o-need-kinds-trust = Förtroende för myndigheter
o-need-kinds-economy = Ekonomi

q-need-description = Vilket behov ser ni? Berätta med egna ord.
    .why = Ni ser saker som kommunen kanske inte ser.
    .example = Många mammor i Ekbacken är hemma hela dagen. Vi har mött minst 60 sedan 2024. De saknar kontakter och vet inte vart de kan vända sig.

q-place = Var finns behovet? Skriv stadsdel och ort.
    .why = Kommunen vill se var i kommunen det behövs.
    .example = Stadsdelen Ekbacken, Ekby

q-need-figures = Finns det siffror som visar behovet? Skriv var ni har hittat dem.
    .why = En siffra med källa väger mer än bara vad ni tycker.
    .example = 41 procent av mammorna i Ekbacken har inget arbete. Källa: kommunens områdesrapport 2025, sidan 8.

q-need-figures-what = Vad siffran visar

q-need-figures-source = Källa

q-target-groups = Vilka är verksamheten till för?
    .why = Kommunen vill se vilka grupper som får nytta av verksamheten.
    .example = Träffarna är för mammor som är födda utomlands, och barnen följer med. Vi valde ”Utrikesfödda kvinnor” och ”Barn”.

o-target-groups-foreign-born-women = Utrikesfödda kvinnor
o-target-groups-parents = Föräldrar
o-target-groups-children = Barn
o-target-groups-youth = Unga
o-target-groups-older = Äldre
o-target-groups-newcomers = Nyanlända
o-target-groups-poor = Människor med låg inkomst
o-target-groups-professionals = Yrkespersoner som möter grupperna

q-target-primary = Vilka är viktigast att nå?
    .why = Handläggaren skriver ofta om en primär målgrupp, alltså dem det först handlar om.
    .example = Mammor som är födda utomlands, bor i Ekbacken och inte har arbete eller studier.

q-target-secondary = Vilka andra får nytta av det?
    .why = Handläggaren skriver ofta också om en sekundär målgrupp, alltså andra som påverkas.
    .example = Barnen i familjerna och personalen på förskolan.

q-target-count = Hur många människor räknar ni med att nå på ett år?
    .why = Skriv en uppskattning. Den hjälper kommunen att förstå storleken.
    .example = 60

q-ordinary-entitled = Stämmer det att målgruppen redan har rätt till samma hjälp från kommunen eller någon annan myndighet?
    .why = I Linköping var det 2023 ett skäl till att föreslå att en IOP avslutas. Svara som det är; sedan får ni berätta om dem som inte nås.
    .example = Mammorna får gå på svenska för invandrare. Men ingen söker upp dem hemma eller följer med första gången. Vi svarade ”Delvis”.

q-reach-gap = Vilka nås inte av det som redan finns, och varför?
    .why = Det är gapet som visar varför ni behövs.
    .example = Mammor som varken är inskrivna hos Arbetsförmedlingen eller har kontakt med socialtjänsten. Ingen ringer dem.

q-reach-gap-source = Hur vet ni det? Skriv källan.
    .why = Kommunen behöver kunna se var uppgiften kommer ifrån.
    .example = Vår egen räkning vid träffarna våren 2026

q-other-authority = Har någon annan myndighet ansvar för det ni vill göra?
    .why = Då vill kommunen veta hur ni kompletterar den myndigheten.
    .example = Några av mammorna söker arbete, och Arbetsförmedlingen ansvarar för det stödet. Vi svarade ”Ja”.

q-other-authority-name = Vilken myndighet?
    .why = Handläggaren behöver veta vilken myndighet det gäller.
    .example = Arbetsförmedlingen

q-complement-claim = Är verksamheten ett komplement eller alternativ till det som kommunen redan gör?
    .why = Kommunen tittar på om ni tillför något nytt och inte gör samma sak.
    .example = Öppna förskolan tar emot dem som kommer. Vi söker upp dem som inte kommer. Vi svarade ”Ja, det stämmer”.

q-complement-what = Vad gör ni som kommunen inte gör?
    .why = Skillnaden hjälper handläggaren att beskriva er roll.
    .example = Vi knackar dörr och mötte 45 mammor på deras eget språk under 2025. Sedan följer vi med till kommunens öppna förskola.

q-need-stance = Hur ser ni på det som ni har skrivit om behovet?
    .why = Kommunen vill se vad ni är öppna för att diskutera.
    .example = Vi har beskrivit behovet som vi ser det. Andra kan ha fler siffror. Vi valde ”Vårt förslag”.
