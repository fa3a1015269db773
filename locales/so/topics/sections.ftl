# status: machine

## The pages of a topic that has several

s-party-kind = Urur, mashruuc mise wax kale?
s-party-owner = Ururka mashruuca leh
s-party-form = Nooca sharciga ah iyo lambarka ururka
s-party-basics = Xeerka, guddiga iyo dhaqaalaha ururka
s-party-members = Xubnaha iyo qiyamka aasaasiga ah

s-sender-name = Magaca iyo soo-koobidda
s-sender-contact = Cinwaanka, dadka lala xiriirayo iyo turjubaanka
s-sender-decision = Go'aanka guddiga ururka iyo dadka saxiixi kara

s-recipient-board = Cidda hindisaha helaysa
s-recipient-request = Warqadda iyo waxa aad rabtaan in la sameeyo

s-need-need = Baahida
s-need-target = Dadka loogu talagalay
s-need-gap = Waxa hore u jira iyo dadka uusan gaarin

s-activity-what = Waxa aad qabataan
s-activity-idea = Cidda fikradda lahayd iyo goorta aad bilowdeen
s-activity-way = Cidda go'aamisa sida loo shaqeeyo

s-aims-aims = Waxa aad rabtaan in aad gaartaan
s-aims-benefit = Dadka ay hawshu wax u tarto
s-aims-together = Waxtarka wada-shaqaynta

s-dialogue-contact = Kulammada iyo jawaabaha aad hesheen ilaa hadda
s-dialogue-open = Noocyo kale oo wada-shaqayn ah iyo tallaabo hordhac ah
s-dialogue-terms = Waxa la beddeli karo iyo waxa go'an

s-resources-contributions = Waxa dhinac kastaa ku darsado
s-resources-money = Kharashka iyo lacagta kale ee aad hesheen

s-roles-steering = Cidda hagta wada-shaqaynta
s-roles-duty = Shaqaalaysiinta, caymiska iyo khataraha

s-period-period = Goorma ilaa goorma
s-period-end = Sida wada-shaqaynta loo soo gabagabeeyo

s-enclosures-yearly = Xeerka iyo warqadaha shirka sannadlaha ah
s-enclosures-others = Warqado kale
