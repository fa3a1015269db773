# source language

## The same sentences where the issuer is a region

d-region-open-kinds-working-time = Vi är öppna för att regionen bidrar med arbetstid.
d-region-open-kinds-premises = Vi är öppna för att låna en lokal av regionen.
d-region-employer-municipality = Vi föreslår att regionen har arbetsgivaransvaret.
d-region-initiative-who-together = Idén växte fram tillsammans med regionen.
d-region-initiative-who-municipality = Idén kom från regionen.
d-region-method-decides-together = Vi och regionen bestämmer tillsammans hur arbetet görs.
d-region-method-decides-municipality = Regionen bestämmer i dag hur arbetet görs.
d-region-added-value-who-only-us = Det är vår egen bild. Vi vill höra hur regionen ser på det.
d-region-title-result = Er egen genomgång – inget besked från regionen
d-region-the-municipality = regionen
d-region-close-dialogue = Vi bjuder in regionen till en levande dialog för att gemensamt formulera, följa upp och utvärdera verksamhetens syfte och mål.
d-region-h-criteria = Så möter initiativet regionens kriterier
d-region-h-money-use = Vad regionens pengar går till
d-region-municipality-lead = Ansvarig hos regionen: { $name }.
d-region-counterpart = Kontakt hos regionen: { $name }.
d-region-paper-instead = I stället för { $paper }: { $instead }. Föreningen är ny, så vi vill fråga regionen om det går bra.
d-region-dialogue-talk = Vi vill prata om hur vi och regionen kan arbeta tillsammans.
d-region-no-right = Det är ingen rättighet att få en IOP. Resultatet här är ert eget underlag och inget besked från regionen.
d-region-other-ways = En samverkan med regionen behöver inte enbart ske genom IOP.
d-region-basics-lead = Dessa grundkrav är kända bara som rubriker. Fråga regionen vad de innebär.
d-region-grounds-intro = Skälen kommer från verkliga ärenden. De är inte regionens kriterier.
d-region-annex-h-goals = Regionens mål
d-region-told-open-kinds-working-time = Regionen kan bidra med arbetstid.
d-region-told-open-kinds-premises = Regionen kan låna ut en lokal.
d-region-told-first-step-kinds-contact-person = En kontaktperson hos regionen föreslås som första steg.
d-region-told-employer-municipality = Förslaget är att regionen har arbetsgivaransvaret.
d-region-told-method-decides-together = Arbetssättet bestäms tillsammans med regionen.
d-region-told-added-value-who-only-us = Det är den egna bilden. Regionens bild är inte känd.
d-region-follow-choose = Skicka bara det som ni behöver. Breven kan skickas till regionens registrator.
d-region-follow-wishes = Breven är önskemål. Regionen avgör själv hur den svarar.
d-region-follow-public = Breven blir allmänna handlingar hos regionen. Skriv inga namn på deltagare och inga personliga berättelser.
d-region-follow-which-criterion = Vilket kriterium brister, enligt regionens bedömning?
d-region-follow-handed-in = Det här har vi lämnat till regionen:
d-region-follow-talk-no = hur regionen har tänkt om initiativet
d-region-follow-who-spoke = Vem som talade för regionen
