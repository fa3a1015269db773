# source language

t-market = Marknad och bidrag
    .intro = En IOP passar sällan om någon redan säljer samma sak, eller om ett vanligt föreningsbidrag räcker. Här visar ni hur det ser ut för er.

q-no-market-claim = Stämmer det att det inte finns någon marknad eller konkurrens om det ni vill göra?
    .why = Om någon säljer samma tjänst brukar kommunen i stället titta på upphandling.
    .example = Två studieförbund har språkkurser på kvällen. Ingen vi hittade söker upp mammor hemma. Vi svarade ”Delvis”.

q-market-provider = Säljer eller erbjuder någon annan något liknande hos er? Skriv vem. Lämna tomt om ni inte känner till någon.
    .why = Tjänstepersoner frågar ofta efter det. Det är bra att vara öppen; skillnaden förklarar ni i nästa fråga.
    .example = Studieförbundet Eken, språkkurs på kvällar

q-market-scan = Vad skiljer er verksamhet från det som redan finns, och hur har ni letat?
    .why = Tjänstepersonen behöver kunna visa att ni har letat efter andra som gör samma sak.
    .example = Vi sökte på nätet och ringde tre aktörer i mars 2026. Två har språkkurser, men ingen söker upp mammor hemma i området.

q-no-standard-grant-claim = Stämmer det att verksamheten inte ryms i kommunens vanliga föreningsbidrag, det vill säga bidrag med fasta regler?
    .why = Passar ett bidrag är det ofta en enklare väg. Därför frågar kommunen först om det.
    .example = Vi hittade bara ett bidrag till lokalhyra, och det gäller föreningar med idrott. Vi svarade ”Ja, det stämmer”.

q-grants = Vilka bidrag har ni tittat på, och varför passar de eller passar de inte?
    .why = Ett skäl för varje bidrag visar att ni har prövat den enklare vägen först.
    .example = Kommunens bidrag till lokalhyra. Passar inte: det gäller bara föreningar med idrott.

q-grants-name = Bidragets namn
q-grants-fits = Passar bidraget för er verksamhet?
q-grants-reason = Varför, eller varför inte?

q-market-provider-kind = Vem är det som erbjuder något liknande? Välj alla som stämmer.
    .why = Ett företag som säljer visar att det kan finnas en marknad. En annan förening eller kommunen själv läses ofta på ett annat sätt.
    .example = Ett studieförbund har språkkurser, och ett företag säljer kurser på nätet. Vi valde ”En annan förening eller idéburen organisation” och ”Ett företag som säljer det”.
