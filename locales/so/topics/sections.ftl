# status: machine

## The pages of a topic that has several

s-party-kind = Yaad tihiin?
s-party-owner = Ururka mashruuca leh
s-party-form = Nooca sharciga ah iyo lambarka ururka
s-party-basics = Xeerka iyo guddiga ururka
s-party-members = Xubnaha iyo qiyamka aasaasiga ah

s-sender-name = Magaca iyo soo koobidda
s-sender-contact = Cinwaanka iyo dadka lala xiriirayo
s-sender-decision = Go'aanka iyo saxiixyada

s-recipient-board = Cidda qaadanaysa
s-recipient-request = Warqadda iyo waxa aad rabtaan in ay dhacaan

s-need-need = Baahida
s-need-target = Dadka loogu talagalay
s-need-gap = Waxa hore u jira

s-activity-what = Waxa aad qabataan
s-activity-idea = Cidda fikradda lahayd
s-activity-way = Cidda go'aamisa sida loo shaqeeyo

s-aims-aims = Waxa aad rabtaan in aad gaartaan
s-aims-benefit = Cidda ka faa'iidaysata
s-aims-together = Waxa aad ka faa'iidaan wadajirka

s-dialogue-contact = Kulamada iyo jawaabaha ilaa hadda
s-dialogue-open = Qaabab kale iyo tallaabada koowaad
s-dialogue-terms = Waxa la beddeli karo

s-resources-contributions = Waxa dhinac kastaa ku biiriyo
s-resources-money = Kharashyada iyo lacagaha kale

s-roles-steering = Cidda maamusha wada-shaqaynta
s-roles-duty = Shaqaalaysiinta, caymiska iyo khataraha

s-period-period = Goorma ilaa goorma
s-period-end = Marka wada-shaqayntu dhammaato

s-enclosures-yearly = Xeerka iyo waraaqaha shirka sannadlaha ah
s-enclosures-others = Waraaqo kale
