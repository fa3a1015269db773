# source language

## The pages of a topic that has several

s-party-kind = Vilka är ni?
s-party-owner = Organisationen som äger projektet
s-party-form = Juridisk form och nummer
s-party-basics = Stadgar och styrelse
s-party-members = Medlemmar och värdegrund

s-sender-name = Namn och sammanfattning
s-sender-contact = Adress och kontaktpersoner
s-sender-decision = Beslut och underskrifter

s-recipient-board = Mottagaren
s-recipient-request = Brevet och vad ni vill ska hända

s-need-need = Behovet
s-need-target = Målgruppen
s-need-gap = Det som redan finns

s-activity-what = Vad ni gör
s-activity-idea = Vems idén var
s-activity-way = Vem som bestämmer hur

s-aims-aims = Vad ni vill nå
s-aims-benefit = Vilka som har nytta av det
s-aims-together = Vad ni vinner tillsammans

s-dialogue-contact = Möten och svar hittills
s-dialogue-open = Andra former och ett första steg
s-dialogue-terms = Vad som kan ändras

s-resources-contributions = Vad varje part bidrar med
s-resources-money = Kostnader och andra pengar

s-roles-steering = Vem som styr
s-roles-duty = Anställning, försäkring och risker

s-period-period = Från när till när
s-period-end = När det tar slut

s-enclosures-yearly = Stadgar och papper från årsmötet
s-enclosures-others = Andra papper
