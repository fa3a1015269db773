# source language

## The annex for the official

d-title-annex = Handläggarbilaga till initiativet { $initiative }
d-title-annex-unnamed = Handläggarbilaga till ett initiativ till idéburet offentligt partnerskap (IOP)
d-annex-intro = Bilagan är skriven i tredje person, så att uppgifterna kan föras in i en tjänsteskrivelse.
d-annex-own-account = Allt är uppgifter från den som tar initiativet. Inget är granskat av någon annan.
d-annex-room = Kolumnen ”Förvaltningens bedömning” och de tomma raderna är förvaltningens.
d-annex-association-states = Föreningen uppger
d-annex-group-states = Gruppen bakom initiativet uppger
d-annex-not-answered = inte besvarat
d-annex-claim-not-answered = Om det stämmer är inte besvarat.
d-annex-answered-no = Svaret är nej, enligt egen uppgift.
d-annex-for-the-office = Här skriver förvaltningen.
d-annex-h-requirements = Krav på aktören
d-annex-requirement = Krav { $number }
d-annex-party = Den som är tänkt som part är { $association }.
d-annex-form = Juridisk form: { $form }.
d-annex-h-basics = Grundläggande krav
d-annex-basics = Dessa krav är kända bara som rubriker. Uppgifter om föreningen finns under rubriken Parter.
d-annex-basic = Grundkrav { $number }: { $text }
d-annex-h-criteria = Kriterierna, ett i taget
d-annex-col-stated = Uppgift
d-annex-col-rests-on = Underlag
d-annex-col-assessment = Förvaltningens bedömning
d-annex-h-headings = Rubriker för en tjänsteskrivelse
d-annex-headings = Ordningen följer rubriker som har använts i två ärenden om IOP.
d-annex-h-proposal = Förslag till beslut
d-annex-h-documents = Beslutsunderlag
d-annex-h-matter = Ärendet
d-annex-h-other-money = Andra beviljade medel
d-annex-h-considerations = Förvaltningens överväganden
d-annex-h-economy = Ekonomiska konsekvenser
d-annex-h-goals = Kommunala mål
d-annex-h-consultation = Samråd
d-annex-h-followup = Uppföljning och utvärdering
d-annex-h-mbl = MBL
d-quoted = ”{ $text }”

## What the letter says of us, told about the association

d-told-need-kinds-isolation = Många är isolerade och saknar sociala kontakter.
d-told-need-kinds-work = Många står långt från arbetsmarknaden.
d-told-need-kinds-language = Många behöver få öva svenska.
d-told-need-kinds-health = Många mår dåligt och får stöd för sent.
d-told-need-kinds-safety = Många känner sig otrygga.
d-told-need-kinds-children = Det finns barn och unga som riskerar att fara illa.
d-told-need-kinds-trust = Många har lågt förtroende för myndigheter.
d-told-need-kinds-economy = Många familjer har svårt att få pengarna att räcka.
d-told-activity-kinds-meetings = Öppna träffar hålls.
d-told-activity-kinds-course = Kurser hålls.
d-told-activity-kinds-outreach = Människor söks upp där de finns.
d-told-activity-kinds-study-circle = Studiecirklar hålls.
d-told-activity-kinds-guidance = Vägledning ges till en person i taget.
d-told-activity-kinds-language = Deltagarna övar svenska tillsammans.
d-told-activity-kinds-information = Deltagarna får veta hur samhället fungerar.
d-told-activity-kinds-training-others = Andra föreningar får lära sig arbetssättet.
d-told-open-kinds-working-time = En möjlighet är att kommunen bidrar med arbetstid.
d-told-open-kinds-contacts = Kontakter och erfarenheter kan delas.
d-told-open-kinds-premises = En möjlighet är att kommunen lånar ut en lokal.
d-told-open-kinds-joint-information = Informationsmöten kan hållas tillsammans.
d-told-open-kinds-grant = Det går att pröva om ett vanligt föreningsbidrag passar bättre.
d-told-open-kinds-third-party = En tredje part kan vara med.
d-told-first-step-kinds-meet = Ett möte föreslås som första steg.
d-told-first-step-kinds-study-visit = Ett besök i verksamheten föreslås som första steg.
d-told-first-step-kinds-joint-information = Ett gemensamt informationsmöte föreslås som första steg.
d-told-first-step-kinds-premises = Lån av en lokal föreslås som första steg.
d-told-first-step-kinds-contact-person = En kontaktperson hos kommunen föreslås som första steg.
d-told-first-step-kinds-pilot = Ett kort gemensamt försök föreslås som första steg.
d-told-followup-kinds-dialogue-meetings = Regelbundna dialogmöten föreslås.
d-told-followup-kinds-strategic-meetings = Strategiska möten mellan parterna föreslås.
d-told-followup-kinds-yearly-report = En årsrapport om resultatet skrivs.
d-told-followup-kinds-indicators = Några mått följs, som parterna väljer tillsammans.
d-told-followup-kinds-joint-evaluation = En gemensam utvärdering föreslås.
d-told-steering-kinds-steering-group = En styrgrupp med båda parter föreslås.
d-told-steering-kinds-working-group = En arbetsgrupp för det dagliga arbetet föreslås.
d-told-steering-kinds-contact-persons = En kontaktperson hos varje part föreslås.
d-told-phase-out-kinds-hand-over = Om partnerskapet avslutas får deltagarna hjälp vidare till annat stöd.
d-told-phase-out-kinds-tell-early = Om partnerskapet avslutas får deltagarna veta det i god tid.
d-told-phase-out-kinds-spread-method = Om partnerskapet avslutas delas arbetssätten med andra.
d-told-phase-out-kinds-talk-first = Parterna talar med varandra innan någon avslutar.
d-told-child-kinds-noticed-early = Det går att upptäcka tidigt när ett barn behöver stöd.
d-told-gender-kinds-women-reached = Arbetet når kvinnor som andra har svårt att nå.
d-told-gender-kinds-barriers-lowered = Hinder tas bort, till exempel med barnpassning eller tider som passar.
d-told-employer-we = Föreningen har arbetsgivaransvaret.
d-told-employer-municipality = Förslaget är att kommunen har arbetsgivaransvaret.
d-told-initiative-who-we = Idén kom från dem som tar initiativet.
d-told-method-decides-we = Arbetssättet bestäms av dem som tar initiativet.
d-told-method-decides-together = Arbetssättet bestäms tillsammans med kommunen.
d-told-added-value-who-all = Alla parter delar den bilden, enligt egen uppgift.
d-told-added-value-who-only-us = Det är den egna bilden. Kommunens bild är inte känd.
d-told-claim-yes = Det stämmer, enligt egen uppgift.
d-told-claim-partly = Det stämmer delvis, enligt egen uppgift.
d-told-claim-no = Det stämmer inte i dag, enligt egen uppgift.
d-told-ordinary-entitled-yes = Målgruppen har rätt till stöd från ordinarie verksamhet, enligt egen uppgift.
d-told-ordinary-entitled-partly = En del av målgruppen har rätt till stöd från ordinarie verksamhet, enligt egen uppgift.
d-told-ordinary-entitled-no = Målgruppen har inte rätt till motsvarande stöd från ordinarie verksamhet, enligt egen uppgift.
d-told-stance-proposal = Förslag
d-told-stance-fixed = Fast för den som tar initiativet
d-told-three-parties = Tanken är att en ny lokal förening bildas och blir part senare.
d-told-target-count =
    { $n ->
        [one] Verksamheten väntas nå { $nText } person.
       *[other] Verksamheten väntas nå ungefär { $nText } personer.
    }
d-told-method-lead = Arbetssätt:
d-told-criteria-own = Formuleringarna är sammanställda för bilagan och kommer inte från någon kommun.
d-told-source-check = Ingen människa har kontrollerat texten mot källan. Den behöver jämföras med den riktlinje som gäller.
d-told-market-scan-lead = Så har det undersökts vad som redan finns:
d-told-grants-caption = Bidrag som har undersökts
d-told-experience-years =
    { $n ->
        [one] Erfarenheten är { $nText } år.
       *[other] Erfarenheten är { $nText } år.
    }
d-told-remit-board = Den som tar initiativet tror att frågan hör till { $board }.
d-told-our-lead = Ansvarig hos föreningen: { $name }.
d-told-period = Den föreslagna perioden är { $start } till { $end }.
d-told-period-start = Förslaget är att partnerskapet börjar { $start }.
d-told-period-end = Förslaget är att perioden slutar { $end }.
d-told-dialogue-meetings =
    { $n ->
        [one] Förslaget är { $nText } dialogmöte per år.
       *[other] Förslaget är { $nText } dialogmöten per år.
    }
d-told-learning-lead = Att lära sig:
d-told-open-to-other-no = I dag ses just denna form som den rätta.
d-told-open-to-other-yes = Det finns en öppenhet för andra former av samverkan.
d-told-first-step-yes = Det går bra att börja med ett försteg.
d-told-negotiable-lead = Detta går att förhandla om:
d-told-paper-instead = I stället för { $paper }: { $instead }. Föreningen är ny och frågar om det går bra.
d-told-dialogue-name = Gruppen kallar sig { $group }.
d-told-dialogue-form-project = Det är ett projekt och ingen egen juridisk person. Projektet kan därför inte självt vara part.
d-told-dialogue-form-project-owner = Det är ett projekt inom { $owner } och ingen egen juridisk person. Projektet kan därför inte självt vara part.
d-told-dialogue-form-network = Det är en grupp som ännu inte har bildat någon förening. Gruppen kan därför inte själv vara part i dag.
d-told-dialogue-form-company = Det är ett företag. Vilken form av samverkan som kan passa är en öppen fråga.
d-told-dialogue-form-own = Det är en egen organisation. Det är inte klarlagt om den kan vara part.
d-told-dialogue-form-unknown = Den juridiska formen håller på att redas ut.
d-told-dialogue-road-own-association = En egen förening är planerad.
