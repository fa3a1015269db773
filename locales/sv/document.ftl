# source language

## Titles

d-title-initiative = Initiativ till dialog om idéburet offentligt partnerskap (IOP): { $initiative }
d-title-initiative-unnamed = Initiativ till dialog om idéburet offentligt partnerskap (IOP)
d-heading-initiative = Initiativ till idéburet offentligt partnerskap (IOP)
d-title-dialogue = Brev om dialog inför ett möjligt idéburet offentligt partnerskap (IOP)
d-title-result = Er egen genomgång – inget besked från kommunen
d-title-questionnaire = Frågor inför ett idéburet offentligt partnerskap (IOP)

## Reading copies

d-reading-copy = Arbetsöversättning, ej granskad av modersmålstalare. Den svenska texten gäller.
d-reading-copy-reviewed = Läsexemplar i översättning. Den svenska texten gäller.
d-reading-copy-footer = Läsexemplar. Ska inte lämnas in.
d-unreviewed = Översättningen är inte granskad av en modersmålstalare. Vid tveksamhet gäller den svenska texten.
d-swedish-missing = svensk text saknas
d-swedish-original = svensk originaltext

## Two languages beside each other

d-beside-counts = Svenska – den text som gäller
d-beside-ar = Översättning till arabiska – läsexemplar
    .unreviewed = Översättning till arabiska – läsexemplar, inte granskat
d-beside-so = Översättning till somaliska – läsexemplar
    .unreviewed = Översättning till somaliska – läsexemplar, inte granskat
d-beside-neither-counts = Läsexemplar. Den svenska texten gäller.

## Letter head

d-to = Till
d-from = Från
d-place-date = Ort och datum
d-contact = Kontaktperson
d-second-contact = Ersättare för kontaktpersonen
d-registrar = Registrator: { $registrar }
d-org-number = Organisationsnummer { $number }
d-email = E-post: { $email }
d-phone = Telefon: { $phone }
d-name-role = { $name }, { $role }
d-the-municipality = kommunen
d-salutation = Hej!

## The letter

d-opening = Vi vill inleda en dialog med { $issuer } om ett idéburet offentligt partnerskap (IOP).
d-opening-owner = Initiativet gäller { $project }, ett projekt som { $owner } äger.
d-opening-document = Efter brevet följer vårt initiativ med uppgifterna samlade under rubriker.
d-ask-lead = Våra önskemål:
d-meeting-dates = Förslag på tider: { $dates }.
d-proposal-only = Detta är ett förslag. Inget är bestämt förrän parterna har en överenskommelse.
d-close-dialogue = Vi bjuder in kommunen till en levande dialog för att gemensamt formulera, följa upp och utvärdera verksamhetens syfte och mål.
d-close-open = Vi är öppna för att diskutera olika typer av samverkan. Det kan vara ett försteg till en IOP att lära känna varandra och testa möjligheterna till samverkan.
d-close-regards = Med vänliga hälsningar
d-board-decision = Styrelsen i { $association } beslutade om initiativet { $date }, { $paragraph }.
d-board-decision-date = Styrelsen i { $association } beslutade om initiativet { $date }.
d-board-decision-paragraph = Styrelsen i { $association } har beslutat om initiativet, { $paragraph }.
d-signature = Underskrift och namnförtydligande
d-signature-name = Namnförtydligande
d-signature-role = Firmatecknare
d-sign-for = För { $association }

## Headings of the initiative

d-h-summary = Sammanfattning
d-h-parties = Parter
d-h-about = Om föreningen
d-h-project = Om projektet { $project }
d-h-need = Behovet
d-h-target = Målgrupp
d-h-gap = Varför ordinarie verksamhet inte räcker
d-h-activity = Verksamhet
d-h-plan = Plan som initiativet anknyter till
d-h-aims = Syfte och mätbara mål
d-h-criteria = Våra svar på kommunens kriterier
d-h-criteria-own = Det som kommuner ofta frågar efter
d-h-market = Mervärde, marknad och bidrag
d-h-resources = Ekonomi och resurser
d-h-money-use = Vad kommunens pengar går till
d-h-other-public = Andra offentliga medel
d-h-competence = Erfarenhet och kompetens
d-h-remit = Behov inom nämndens ansvar
d-h-roles = Roller och styrning
d-h-employer = Arbetsgivaransvar och försäkring
d-h-risks = Risker
d-h-period = Period
d-h-followup = Uppföljning och lärande
d-h-ending = Avslut och utfasning
d-h-child = Barnperspektiv
d-h-gender = Jämställdhetsperspektiv
d-h-society = Samhällsnytta
d-h-open = Öppenhet för andra former och ett försteg
d-h-meetings = Hittills förda samtal
d-h-attachments = Bilagor
d-h-together = Detta vill vi utforma tillsammans

## Summary

d-summary-for-board = Initiativet vänder sig till { $board }.
d-summary-place = Verksamheten finns i { $place }.
d-summary-money = Förslaget är att { $board } bidrar med { $amount } per år.

## Parties and facts

d-parties-caption = Parter i initiativet
d-col-name = Namn
d-col-org-number = Organisationsnummer
d-col-role = Roll
d-role-civil = Idéburen part
d-role-public = Offentlig part
d-role-other = Annan finansiär
d-three-parties = Vi tänker oss att en ny lokal förening bildas och blir part senare.
d-f-form = Juridisk form
d-f-org-number = Organisationsnummer
d-f-seat = Säte
d-f-formed = Bildad år
d-f-members = Antal medlemmar
d-f-project-members = Deltagare i projektet
d-statutes-lead = Ändamålet enligt stadgarna:
d-statutes-of = Stadgar för { $association }
d-influence-lead = Så påverkar projektets deltagare arbetet:

## Need, target group, gap

d-f-place = Plats
d-figures-caption = Siffror om behovet
d-col-figure = Uppgift
d-col-source = Källa
d-primary-lead = Primär målgrupp:
d-secondary-lead = Sekundär målgrupp:
d-target-count =
    { $n ->
        [one] Vi räknar med att nå { $nText } person.
       *[other] Vi räknar med att nå ungefär { $nText } personer.
    }
d-gap-lead = Dessa nås inte i dag:
d-source-line = Källa: { $source }.
d-other-authority-name = Ansvarig myndighet: { $authority }.
d-complement-lead = Så kompletterar initiativet det som redan finns:

## Activity

d-frequency-lead = Hur ofta:
d-who-lead = Vilka som gör arbetet:
d-method-lead = Vårt sätt att arbeta:
d-existing-since = Verksamheten har funnits sedan { $year }.
d-initiative-when = Idén väcktes: { $when }.
d-initiative-evidence-lead = Så kan det visas:

## Plan

d-f-plan = Plan eller program
d-f-plan-decided = Beslutad
d-f-plan-page = Sida
d-f-local-agreement = Lokal överenskommelse
d-page-of = { $title }, sida { $page }

## Aims

d-goals-caption = Mätbara mål
d-col-goal = Mål
d-col-measure = Så märks det
d-col-when = När
d-public-benefit-lead = Allmännyttigt mål:

## Criteria

d-criteria-intro = Här svarar vi på kriterierna hos { $issuer } ett i taget. Svaren är våra egna uppgifter.
d-criteria-own = Formuleringarna är våra egna och kommer inte från någon kommun. Vi ber om kommunens egna kriterier, om det finns sådana.
d-source = Källa: { $title } ({ $document }).
d-source-quoted = Källa: { $title } ({ $document }), enligt { $via }.
d-source-decided = Beslutad { $date }.
d-source-not-shipped = Texten är inte levererad med programmet och inte kontrollerad. Den kommer från en mapp som någon har skrivit.
d-source-check = Ingen människa har kontrollerat texten mot källan. Jämför med den riktlinje som gäller.
d-source-verified = Texten jämfördes med gällande riktlinje { $date }.
d-criterion = Kriterium { $number }
d-criterion-open = Kriterium { $number }: { $text }
d-condensed = I sammandrag: { $text }
d-see = Läs mer under { $section }.
d-local-change-lead = Detta förändras lokalt:
d-added-value-lead = Detta blir bättre tillsammans:
d-common-ground-lead = Detta är parterna överens om:
d-free-lead = Så förblir föreningen självständig:
d-market-provider = Någon annan erbjuder något liknande: { $provider }.
d-provider-kind-company = Den som erbjuder något liknande är ett företag.
d-provider-kind-contracted = Den som erbjuder något liknande har ett offentligt avtal om det.
d-provider-kind-association = Den som erbjuder något liknande är en annan förening eller idéburen organisation.
d-provider-kind-public = Den som erbjuder något liknande är en offentlig verksamhet.
d-market-scan-lead = Så har vi undersökt vad som redan finns:
d-grants-caption = Bidrag som vi har tittat på
d-col-grant = Bidrag
d-col-grant-fits = Passar
d-col-grant-reason = Varför

## Resources

d-table-contributions = Resurser
d-table-contributions-yearly = Resurser per år
d-col-giver = Från
d-col-receiver = Till
d-col-row = Rad
d-col-what = Vad
d-col-year = År
d-col-money = Pengar
d-col-hours = Timmar
d-col-value = Angivet värde
d-total = Summa
d-total-year = Summa { $year }
d-giver-not-stated = Finansiär inte angiven
d-rest = Övriga kostnader
d-kept-apart = Pengar och värderad tid redovisas var för sig och är inte hopräknade.
d-total-cost = Den totala kostnaden är { $amount } per år.
d-board-cost = Kostnaden för { $board } är { $amount } per år.
d-not-counted = Ett belopp, ett antal timmar eller ett timvärde i tabellen gick inte att läsa och är inte med i summorna.
d-board-cost-year = Kostnaden för { $board } är { $amount } år { $year }.
d-share = { $party } står för { $amount } av { $total }. Det är { $share } av pengarna (bara pengar).
d-share-year = År { $year } står { $party } för { $amount } av { $total }. Det är { $share } av pengarna (bara pengar).
d-not-stated = Finansiär är inte angiven för { $amount }. Det är { $share } av pengarna (bara pengar).
d-not-stated-year = År { $year } är finansiär inte angiven för { $amount }. Det är { $share } av pengarna (bara pengar).
d-unvalued = { $party } bidrar även med detta, utan angivet värde: { $what }.
d-receipt = { $amount } per år går från { $giver } till { $receiver }.
d-receipt-year = { $amount } år { $year } går från { $giver } till { $receiver }.
d-rate = Värderad tid: { $hours } tim × { $rate } = { $value }.
d-rate-origin = Timvärdet kommer från: { $origin }.
d-bars = Resurserna i bild. Alla staplar har samma skala.
d-bars-yearly = Resurserna per år i bild. Alla staplar har samma skala.
d-bars-money = Pengar
d-bars-valued = Annat än pengar, angivet värde
d-bars-nothing = inget angivet
d-bars-without-value = utan angivet värde
d-bars-and-more = { $amount }, och mer utan angivet värde
d-bars-every-year = varje år
d-other-public-caption = Andra offentliga medel till verksamheten
d-col-amount = Belopp
d-col-decided = Beslut
d-col-used-for = Användning

## Competence, remit, roles

d-experience-years =
    { $n ->
        [one] Vi har { $nText } års erfarenhet.
       *[other] Vi har { $nText } års erfarenhet.
    }
d-staff-lead = Anställda och volontärer:
d-references-lead = Referenser:
d-remit-board = Vi tror att frågan hör till { $board }.
d-our-lead = Ansvarig hos oss: { $name }.
d-municipality-lead = Ansvarig hos kommunen: { $name }.
d-owned-together-lead = Detta äger parterna tillsammans:
d-insurance-what = Försäkringen gäller: { $what }.

## Period, follow-up, ending

d-period = Vi föreslår perioden { $start } till { $end }.
d-period-start = Vi föreslår att partnerskapet börjar { $start }.
d-period-end = Vi föreslår att perioden slutar { $end }.
d-extension =
    { $n ->
        [one] Perioden kan sedan förlängas med { $nText } år.
       *[other] Perioden kan sedan förlängas med { $nText } år.
    }
d-extension-notice =
    { $n ->
        [one] Båda parter godkänner det skriftligt senast { $nText } månad före slutet.
       *[other] Båda parter godkänner det skriftligt senast { $nText } månader före slutet.
    }
d-timeline = Perioden i bild
d-timeline-period = Föreslagen period
d-timeline-end = Perioden slutar
d-timeline-meetings = Dialogmöten
d-timeline-report = Årsrapport
d-timeline-decision = Besked om förlängning
d-timeline-extension = Möjlig förlängning
d-timeline-span = { $from } till { $to }
d-timeline-latest = senast { $date }
d-timeline-every-year = varje år, dagen är inte bestämd
d-timeline-undecided = ännu inte bestämt
d-timeline-per-year =
    { $n ->
        [one] { $nText } per år, dagen är inte bestämd
       *[other] { $nText } per år, dagarna är inte bestämda
    }
d-dialogue-meetings =
    { $n ->
        [one] Vi föreslår { $nText } dialogmöte per år.
       *[other] Vi föreslår { $nText } dialogmöten per år.
    }
d-learning-lead = Detta vill vi lära oss:
d-termination-lead = Uppsägning:

## Openness and meetings

d-open-to-other-no = I dag ser vi just denna form som den rätta.
d-open-to-other-yes = Vi är öppna för andra former av samverkan.
d-first-step-yes = Vi börjar gärna med ett försteg.
d-first-step-when = Tid för förstegets början: { $when }.
d-negotiable-lead = Detta kan vi förhandla om:
d-not-negotiable-lead = Detta är viktigt att behålla:
d-counterpart = Kontakt hos kommunen: { $name }.
d-meetings-caption = Möten
d-col-date = Datum
d-col-with = Med
d-col-agreed = Det som sades

## Attachments

d-papers-caption = Handlingar
d-col-paper = Handling
d-col-paper-status = Läge
d-paper-have = Bifogas
d-paper-getting = Lämnas senare
d-papers-examined = I ett ärende hos { $issuer } granskades handlingar av dessa slag. I år skulle de gälla:
d-paper-of-year = { $paper }, { $year }
d-paper-instead = I stället för { $paper }: { $instead }. Föreningen är ny, så vi vill fråga kommunen om det går bra.

## What is left to shape together

d-open-part-need = hur behovet ser ut
d-open-part-figures = siffror om behovet, med källa
d-open-part-target = vilka verksamheten är till för
d-open-part-gap = vilka som inte nås i dag
d-open-part-activity = vad som ska göras
d-open-part-method = hur arbetet ska gå till
d-open-part-plan = vilken plan initiativet anknyter till
d-open-part-aims = syftet med verksamheten
d-open-part-goals = mål som går att mäta
d-open-part-resources = vad parterna bidrar med
d-open-part-money-use = vad pengarna ska användas till
d-open-part-roles = roller och styrning
d-open-part-employer = arbetsgivaransvar och försäkring
d-open-part-risks = risker och hur de hanteras
d-open-part-period = vilken period det gäller
d-open-part-followup = hur arbetet följs upp
d-open-part-ending = hur partnerskapet kan avslutas
d-open-part-child = vad det betyder för barn
d-open-part-gender = vad det betyder för kvinnor och män
d-open-part-society = nyttan för samhället
d-open-part-open = andra former och ett försteg

## The dialogue letter

d-h-who = Vilka vi är
d-h-see = Vad vi ser
d-h-talk = Vad vi vill prata om
d-h-put-in = Vad vi kan bidra med
d-h-ask = Vad vi ber om
d-dialogue-opening = Vi vill gärna träffa { $issuer } och prata om hur vi kan samverka.
d-dialogue-name = Vi kallar oss { $group }.
d-dialogue-form-project = Vi är ett projekt och ingen egen juridisk person. Vi kan därför inte själva vara part.
d-dialogue-form-project-owner = Vi är ett projekt inom { $owner } och ingen egen juridisk person. Vi kan därför inte själva vara part.
d-dialogue-form-network = Vi är en grupp som ännu inte har bildat någon förening. Vi kan därför inte själva vara part i dag.
d-dialogue-form-company = Vi är ett företag. Vi vill prata om vilken form av samverkan som kan passa.
d-dialogue-form-own = Vi är en egen organisation. Vi har ännu inte klart för oss om vi kan vara part.
d-dialogue-form-unknown = Vi håller på att reda ut vilken juridisk form vi har.
d-dialogue-road-own-association = Vi planerar att bilda en egen förening.
d-in-other-name = En del av verksamheten står i dag i namnet { $owner }, till exempel konto eller bidrag.
d-dialogue-invitation = Brevet är en inbjudan till samtal. Vi gör inte anspråk på att vara part i någon överenskommelse.
d-dialogue-talk = Vi vill prata om hur vi och kommunen kan arbeta tillsammans.
d-dialogue-about = Det gäller { $initiative }.
d-ask-talk = Vi ber om ett samtal.
d-contribution-item = { $kind }: { $what }
d-contribution-hours = { $kind } ({ $hours } tim)

## The association's own result

d-not-application = En IOP är inget man ansöker om. Den växer fram när det finns ett behov av samverkan och parterna för en dialog.
d-no-right = Det är ingen rättighet att få en IOP. Resultatet här är ert eget underlag och inget besked från kommunen.
d-other-ways = En samverkan med kommunen behöver inte enbart ske genom IOP.
d-result-about = Det gäller { $initiative }.
d-result-issuer = Svaren är lästa mot det som { $issuer } frågar efter.
d-result-date = Datum: { $date }.
d-h-party = Vem kan vara part?
d-h-requirements = Krav på organisationen
d-basics-lead = Dessa grundkrav är kända bara som rubriker. Fråga kommunen vad de innebär.
d-h-criteria-result = Kriterierna, ett i taget
d-reason = { $reason } (fråga { $number }: { $question })
d-step-leads = Då blir det: { $verdict }
d-h-grounds = Skäl från verkliga ärenden
d-grounds-intro = Skälen kommer från verkliga ärenden. De är inte kommunens kriterier.
d-h-steps = Så har det gått till hos { $issuer }
d-h-plans = Planer som kan vara värda att läsa
d-h-worth-a-look = Värt att titta på
d-h-still-swedish = Detta behöver skrivas på svenska
d-h-find-out = Detta behöver ni ta reda på
d-question-line = Fråga { $number }: { $question }
d-find-out-dont-know = Fråga { $number }: { $question } Ni vet inte än.
d-find-out-not-agreed = Fråga { $number }: { $question } Ni är inte överens än.

## The questions on paper

d-questionnaire-intro = Prata er igenom frågorna tillsammans. Hoppa över det ni inte vet än.
d-questionnaire-for = Frågorna följer det som { $issuer } frågar efter.
d-only-if = Svara bara om detta är svaret på { $conditions }
d-skip-if = Hoppa över om detta är svaret på { $conditions }
d-condition = fråga { $number }: ”{ $options }”
d-or = eller
d-tick-one = Kryssa i ett svar.
d-tick-any = Kryssa i allt som stämmer.
d-not-yet = Vet inte än
d-not-agreed-yet = Vi är inte överens än

## Where an issuer's text stands, when it is a page on the web

d-source-title = Källa: { $title }.
d-source-title-quoted = Källa: { $title }, enligt { $via }.
d-source-address = Adress: { $address }
d-source-published = Textens datum: { $date }.
d-source-undated = Texten har inget datum.

## Which criteria ask about the same thing

d-title-crosswalk = Vilka kriterier frågar efter samma sak?
d-crosswalk-intro = På samma rad står kriterier hos olika utgivare som frågar efter samma sak. Har ni svarat en gång finns svaret kvar när ni byter utgivare.
d-crosswalk-not-equal = De behöver inte kräva lika mycket. Läs vad var och en skriver. Ett streck betyder att utgivaren inte frågar.
d-crosswalk-caption = Kriterierna bredvid varandra
d-col-asked-about = Det frågas om
d-crosswalk-not-asked = –
d-h-crosswalk-words = Vad koderna står för
