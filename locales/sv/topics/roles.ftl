# source language

t-roles = Roller och ansvar
    .intro = Här skriver ni vem som styr, vem som anställer och vad som ägs tillsammans. Tydliga roller ger färre missförstånd.

q-steering-kinds = Hur vill ni styra tillsammans?
    .why = Ett partnerskap behöver en plats där parterna pratar och beslutar.
    .example = Vi vill besluta om riktningen två gånger om året och ha någon att ringa däremellan. Vi valde ”Styrgrupp (beslutar om riktningen)” och ”En kontaktperson hos varje part”.

o-steering-kinds-steering-group = Styrgrupp (beslutar om riktningen)
o-steering-kinds-working-group = Arbetsgrupp (sköter vardagen)
o-steering-kinds-contact-persons = En kontaktperson hos varje part

q-steering = Vem beslutar om vad, och hur ofta träffas ni?
    .why = Då vet båda sidor vart en fråga ska gå.
    .example = Styrgruppen har två personer från varje part och träffas två gånger om året. Vardagen sköter föreningen.

q-our-lead = Vem leder arbetet hos er? Skriv roll, gärna namn.
    .why = Kommunen behöver veta vem den ska prata med. Papperet kan läsas av andra, så fråga personen först.
    .example = Ordföranden

q-municipality-lead = Vem bör leda arbetet hos kommunen? Skriv roll eller enhet.
    .why = Utan en ansvarig hos kommunen stannar arbetet lätt.
    .example = En samordnare på arbetsmarknadsförvaltningen

q-owned-together = Vad äger och beslutar ni tillsammans, och vad är bara ert?
    .why = Flera kommuner vill att föreningen förblir fri. Då behöver det synas var gränsen går.
    .example = Målen och uppföljningen är gemensamma. Metoden, namnet och medlemslistan är föreningens.

q-employer = Vem är arbetsgivare för dem som får lön?
    .why = Den som anställer har arbetsgivaransvar. Kommunen kan fråga efter det.
    .example = Föreningen betalar kursledarens lön. Vi valde ”Vi (föreningen)”.

o-employer-we = Vi (föreningen)
o-employer-owner = Den ägande föreningen
o-employer-municipality = Kommunen
o-employer-nobody = Ingen får lön

q-insurance = Är verksamheten och volontärerna försäkrade?
    .why = Parterna kan behöva gå igenom vem som är försäkrad, och för vad.
    .example = Vi har en försäkring för träffarna, men den gäller inte volontärerna. Vi svarade ”Nej”.

q-insurance-what = Vilken försäkring har ni?
    .why = Skriv försäkringsbolag och vad som ingår.
    .example = Föreningsförsäkring med ansvar och olycksfall

q-risks = Vad kan gå fel, och vad gör ni då?
    .why = Den som har tänkt efter inger förtroende. Skriv inga personuppgifter om deltagare.
    .example = Mycket hänger på en kursledare, så två volontärer lär sig uppgiften. Vi räknar deltagare men sparar inga namn.

q-roles-stance = Hur ser ni på det som ni har skrivit om roller och ansvar?
    .why = Läsaren ser vad ni kan tala vidare om.
    .example = Föreningen vill själv välja vilka som leder träffarna. Vi valde ”Fast för oss”.
