# source language

t-dialogue = Dialogen med kommunen
    .intro = En IOP växer fram i dialog. Här skriver ni vilka ni har träffat, vad ni är öppna för och vad ni kan börja med.

q-will-claim = Vill både ni och kommunen ha ett samarbete som inte är köp och försäljning?
    .why = Båda sidor behöver vilja det. Ni kan bara svara för er själva, så visa gärna ett möte eller en kontakt.
    .example = Vi vill det, och en enhetschef har bjudit in oss till ett möte till. Vi svarade ”Ja, det stämmer”.

q-counterpart = Vem i kommunen har ni kontakt med? Skriv roll och enhet.
    .why = Utan en bestämd kontakt är det svårt att visa att kommunen också vill.
    .example = Enhetschefen för medborgarkontoret

q-meetings = Vilka möten har ni haft med kommunen?
    .why = En mötesdagbok visar att dialogen redan har börjat och vad ni är överens om.
    .example = 2026-02-10 på medborgarkontoret, med två handläggare. Vi skrev ner målgruppen tillsammans.

q-meetings-date = Datum
q-meetings-with = Vem ni träffade (roll och enhet)
q-meetings-agreed = Vad ni kom överens om

q-earlier-answer = Har ni fått något svar från kommunen tidigare?
    .why = Ett tidigare nej kan visa vad som behöver ändras.
    .example = I våras fick vi ett nej i telefon. Inget papper har kommit. Vi valde ”Nej, muntligt”.

o-earlier-answer-none = Inget svar än
o-earlier-answer-positive = Positivt eller intresserat
o-earlier-answer-oral-no = Nej, muntligt
o-earlier-answer-written-no = Nej, skriftligt

q-open-to-other = Är ni öppna för andra former av samarbete än IOP?
    .why = Ett av skälen till ett nej har varit att gruppen inte upplevdes som öppen för andra former.
    .example = Vi vill helst ha en IOP, men att låna en lokal går också bra. Vi svarade ”Ja”.

q-open-kinds = Vad kan ni tänka er? Välj det som passar.
    .why = Det visar vägar framåt som inte alltid kostar pengar.
    .example = Vi saknar kontakter med skolorna, och vi kan berätta på fyra språk. Vi valde ”Kontakter och erfarenheter” och ”Gemensam information”.

o-open-kinds-working-time = Kommunens arbetstid
o-open-kinds-contacts = Kontakter och erfarenheter
o-open-kinds-premises = Låna en lokal av kommunen
o-open-kinds-joint-information = Gemensam information
o-open-kinds-grant = Ett föreningsbidrag
o-open-kinds-third-party = Tillsammans med en tredje part

q-open-description = Beskriv med egna ord vad ni är öppna för.
    .why = Egna ord visar att ni menar det.
    .example = Vi vill gärna ha en IOP, men vi pratar också om ett studiebesök, en lokal på kvällar eller ett samarbete med familjecentralen.

q-first-step = Kan ni börja med ett litet försteg tillsammans med kommunen?
    .why = Ett litet försteg låter er lära känna varandra innan ni kommer överens om mer.
    .example = Två av oss kan komma på ett möte redan i september. Vi svarade ”Ja”.

q-first-step-kinds = Vilket försteg passar er?
    .why = Ett konkret förslag är lättare att säga ja till.
    .example = Vi visar gärna språkcaféet och vill sedan pröva tillsammans i tre månader. Vi valde ”Studiebesök hos er” och ”Ett litet test i några månader”.

o-first-step-kinds-meet = Träffas
o-first-step-kinds-study-visit = Studiebesök hos er
o-first-step-kinds-joint-information = Informationsmöte tillsammans
o-first-step-kinds-premises = Låna en lokal av kommunen
o-first-step-kinds-contact-person = En kontaktperson hos kommunen
o-first-step-kinds-pilot = Ett litet test i några månader

q-first-step-description = Vad gör ni och vad gör kommunen i förstegets första månader?
    .why = Då vet båda sidor vad de säger ja till.
    .example = Vi bjuder in till tre informationsmöten. Kommunen skickar en person som berättar om svenska för invandrare och arbetsmarknad.

q-first-step-when = När kan försteget börja?
    .why = En tid gör förslaget lättare att planera in.
    .example = September–november 2026

q-negotiable = Vad kan ändras i ert förslag?
    .why = Det visar att ni vill forma lösningen tillsammans.
    .example = Dagar, plats, antal träffar och hur vi följer upp går att ändra.

q-not-negotiable = Vad är viktigt att det inte ändras, och varför?
    .why = Då blir det inga missförstånd längre fram.
    .example = Träffarna leds av kvinnor som själva bor i området, för då vågar fler komma.

q-paper-word = Vad kallar ni papperet som ni lämnar till kommunen?
    .why = Flera kommuner säger att en IOP inte är något man ansöker om. Ordet på papperet påverkar hur det blir läst.
    .why-application = Den här utgivaren kallar själv papperet ansökan. Flera kommuner säger att en IOP inte är något man ansöker om.
    .example = Vårt papper bjuder in till ett samtal. Vi valde ”Initiativ”.

o-paper-word-initiative = Initiativ
o-paper-word-proposal = Förslag
o-paper-word-application = Ansökan

q-dialogue-stance = Hur ser ni på det som ni har skrivit om dialogen?
    .why = Läsaren ser vad som är förslag och vad som är bestämt.
    .example = Vi har föreslagit tre tider, men andra tider går också bra. Vi valde ”Öppet för dialog”.
