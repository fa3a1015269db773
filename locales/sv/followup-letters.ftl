# source language

## A page for the association

d-title-follow-up = Fyra brev efter ett muntligt nej
d-follow-keep = Den här sidan är till för er själva. Lämna inte in den.
d-follow-intro = Här finns fyra brev att välja mellan. Varje brev står på en egen sida.
d-follow-write-down = Skriv först upp datum, vem som sa vad och på vems uppdrag.
d-follow-choose = Skicka bara det som ni behöver. Breven kan skickas till kommunens registrator.
d-follow-wishes = Breven är önskemål. Kommunen avgör själv hur den svarar.
d-follow-public = Breven blir allmänna handlingar hos kommunen. Skriv inga namn på deltagare och inga personliga berättelser.

## What stands in several letters

d-follow-about = Brevet gäller vårt initiativ till dialog om idéburet offentligt partnerskap (IOP): { $initiative }.
d-follow-about-unnamed = Brevet gäller vårt initiativ till dialog om idéburet offentligt partnerskap (IOP).
d-follow-in-writing = Vi svarar gärna på frågor och ber om ett svar i skrift, om det är möjligt.
d-follow-date = Datum
d-follow-what-paper = Det vi lämnade
d-follow-to-whom = Till vem
d-blank-what = Uppgift
d-blank-value = Svar

## Three questions

d-follow-h-questions = Tre frågor om beskedet
d-follow-oral = Vi har uppfattat att svaret är nej. Beskedet var muntligt.
d-follow-understand = Vi vill gärna förstå det, och har tre frågor:
d-follow-who-decided = Vem har tagit ställning: en tjänsteperson, ett utskott eller nämnden?
d-follow-which-criterion = Vilket kriterium brister, enligt kommunens bedömning?
d-follow-what-would-change = Vad skulle ändra bedömningen?
d-follow-copies = Vi ber också om kopior av anteckningar och protokoll som rör frågan.

## Registration

d-follow-h-register = Vi ber om registrering och diarienummer
d-follow-handed-in = Det här har vi lämnat till kommunen:
d-follow-register = Vi ber om att initiativet och det här brevet diarieförs.
d-follow-number = Vi ber om att få veta diarienumret.
d-follow-handler = Vi ber om att få veta vem som handlägger frågan.
d-follow-kept-otherwise = Kanske hålls handlingarna ordnade på ett annat sätt. Berätta då gärna för oss hur de går att hitta.

## A meeting

d-follow-h-meeting = Vi ber om ett möte
d-follow-meeting = Vi ber om ett möte för att prata om hur det kan gå vidare.
d-follow-talk-about = Det här vill vi gärna prata om:
d-follow-talk-no = hur kommunen har tänkt om initiativet
d-follow-talk-forms = vilka former av samverkan som är tänkbara
d-follow-talk-step = om ett litet försteg är möjligt, för att lära känna varandra

## What was said

d-follow-h-confirm = Bekräftelse av det som sades
d-follow-confirm = Vi skriver ner det som sades muntligt, så att alla har samma bild.
d-follow-how = Möte, telefon eller annat
d-follow-who-spoke = Vem som talade för kommunen
d-follow-for-whom = På vems uppdrag (tjänsteperson, utskott eller nämnd)
d-follow-understood = Vi har uppfattat detta:
d-follow-correct-us = Rätta oss om vi har missförstått.

## An extract of the minutes

d-title-minutes = Protokollsutdrag från styrelsemöte
d-minutes-draft = Utkast. Styrelsen beslutar själv. Fyll i raderna på mötet.
d-minutes-association = Förening
d-minutes-date = Mötets datum
d-minutes-paragraph = Paragraf i protokollet
d-minutes-present = Närvarande
d-minutes-chair = Mötets ordförande
d-minutes-secretary = Mötets sekreterare
d-minutes-adjuster = Justerare
d-minutes-h-decision = Beslut om initiativ till idéburet offentligt partnerskap (IOP)
d-minutes-decides = Styrelsen beslutar
d-minutes-initiative = att ta initiativ till dialog med { $issuer } om ett idéburet offentligt partnerskap (IOP): { $initiative }
d-minutes-initiative-unnamed = att ta initiativ till dialog med { $issuer } om ett idéburet offentligt partnerskap (IOP)
d-minutes-project = att initiativet gäller { $project }, ett projekt som föreningen äger
d-minutes-party = att föreningen kan bli part, om parterna kommer överens
d-minutes-contact = att { $name } är kontaktperson
d-minutes-sign = att personerna nedan får skriva under för föreningen
d-minutes-signatories = De som får skriva under
d-minutes-col-role = Uppdrag i föreningen
d-minutes-alone = var för sig
d-minutes-together = tillsammans
d-minutes-true-extract = Utdraget stämmer med protokollet. Justeras:
