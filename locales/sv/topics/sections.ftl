# source language

## The pages of a topic that has several

s-party-kind = Förening, projekt eller annat?
s-party-owner = Organisationen som äger projektet
s-party-form = Juridisk form och organisationsnummer
s-party-basics = Stadgar, styrelse och ekonomi
s-party-members = Medlemmar och värdegrund

s-sender-name = Namn och sammanfattning
s-sender-contact = Adress, kontaktpersoner och tolk
s-sender-decision = Styrelsens beslut och vem som får skriva under

s-recipient-board = Mottagaren
s-recipient-request = Brevet och vad ni vill ska hända

s-need-need = Behovet
s-need-target = Målgruppen
s-need-gap = Det som redan finns och vilka det inte når

s-activity-what = Vad ni gör
s-activity-idea = Vems idén var och när ni började
s-activity-way = Vem som bestämmer hur det görs

s-aims-aims = Vad ni vill uppnå
s-aims-benefit = Nyttan för fler än medlemmarna
s-aims-together = Vad som blir bättre tillsammans

s-dialogue-contact = Möten och svar ni har fått
s-dialogue-open = Andra former av samarbete och ett försteg
s-dialogue-terms = Vad som kan ändras och vad som ligger fast

s-resources-contributions = Vad varje part bidrar med
s-resources-money = Kostnader och andra offentliga pengar

s-roles-steering = Vem som styr
s-roles-duty = Anställning, försäkring och risker

s-period-period = Från när till när
s-period-end = Hur samarbetet avslutas

s-enclosures-yearly = Stadgar och papper från årsmötet
s-enclosures-others = Andra papper
