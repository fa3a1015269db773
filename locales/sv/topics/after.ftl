# source language

part-after = När brevet är skickat
    .intro = Här håller ni reda på vad som händer sedan, och vad som gäller då.

t-after = Efter brevet
    .intro = Skriv vad som har hänt sedan ni lämnade brevet. Inget av det räknas när brevet görs klart, och inget av det lämnas in om ni inte själva väljer det.

q-municipal-decision = Har en nämnd fattat beslut om ert initiativ?
    .why = Det avgör vad som gäller nu. Välj ”Vet inte än” om ni är osäkra.
    .example = En chef ringde och sa att det nog blir nej. Något protokoll har vi inte fått. Vi valde ”Bara ett muntligt svar”.

o-municipal-decision-no = Nej, inte än
o-municipal-decision-oral = Bara ett muntligt svar
o-municipal-decision-yes = Ja, en nämnd har beslutat

q-notice-date = Vilken dag tillkännagavs beslutet på kommunens anslagstavla?
    .why = Enligt kommunallagen 13 kap. 5 § (lagtext från 2025) räknas tiden för att överklaga från dagen då det står på anslagstavlan att protokollet är justerat. Kontrollera datumet hos kommunen.
    .example = 2026-06-03

q-answer-given = Vad blev svaret?
    .why = Efter ett nej finns andra steg än efter ett ja.
    .example = Nämnden vill veta mer om kostnaden och tar upp frågan igen i höst. Vi valde ”Frågan behöver utredas mer”.

o-answer-given-agreement = Ja till en överenskommelse
o-answer-given-other-form = En annan form av samverkan
o-answer-given-postponed = Frågan behöver utredas mer
o-answer-given-no = Nej

q-decision-words = Vad beslutade nämnden? Skriv av det som står i protokollet.
    .why = Då har ni orden kvar. De kommer inte med i något dokument.
    .example = Nämnden går inte vidare med initiativet nu. Föreningen bjuds in till ett samtal om andra former av samverkan.

q-sent-date = När skickade eller lämnade ni brevet?
    .why = Då går det att se hur länge ni har väntat.
    .example = 2026-04-02

q-sent-how = Hur lämnade ni brevet?
    .why = Det hjälper registratorn att hitta det.
    .example = Vi mejlade brevet och lämnade samma dag en kopia i receptionen. Vi valde ”Med e-post” och ”Vi lämnade det på plats”.

o-sent-how-email = Med e-post
o-sent-how-post = Med post
o-sent-how-handed = Vi lämnade det på plats
o-sent-how-e-service = Genom kommunens e-tjänst

q-diary-number = Vilket diarienummer har ni fått?
    .why = Med numret hittar alla samma papper. Fråga registratorn om ni inte har fått något.
    .example = KS 2026-00123

q-contact-log = Vilka kontakter har ni haft efter brevet? Skriv också ner muntliga svar.
    .why = Listan stannar hos er. Bara det ni själva väljer kommer med i brevet som bekräftar vad som sades.
    .example = 2026-04-20, telefon med registratorn: brevet har kommit fram och har fått ett nummer. Nästa steg: vi ringer den 11 maj.

q-contact-log-date = Datum
q-contact-log-who = Vem ni talade med
q-contact-log-role = Roll och enhet
q-contact-log-how = På vilket sätt
q-contact-log-said = Vad som sades
q-contact-log-promised = Vad någon lovade
q-contact-log-next = Nästa steg
q-contact-log-in-letter = Ska det som sades stå i brevet som bekräftar samtalet?

o-contact-how-meeting = Möte
o-contact-how-phone = Telefon
o-contact-how-email = E-post
o-contact-how-post = Brev
o-contact-how-other = Annat

q-next-contact = När tar ni kontakt nästa gång?
    .why = Ett datum i kalendern gör att ingen glömmer.
    .example = 2026-05-11

q-agreed-dates = Vilka datum har ni och kommunen bestämt tillsammans?
    .why = De kommer med i kalendern. Skriv bara datum som verkligen är bestämda.
    .example = 2026-09-15, dialogmöte på medborgarkontoret klockan 14

q-agreed-dates-date = Datum
q-agreed-dates-what = Vad
q-agreed-dates-note = Plats eller anteckning

o-agreed-what-dialogue-meeting = Dialogmöte
o-agreed-what-strategic-meeting = Strategiskt möte
o-agreed-what-yearly-report = Årsrapport
o-agreed-what-other = Annat
