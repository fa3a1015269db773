# status: machine

## The owner's consent

d-title-consent = Oggolaanshaha ururka mashruuca leh
d-consent-fill-in = Guddiga ururka ayaa go'aansada. Calaamadi wixii khuseeya, buuxi xariiqyada oo tirtir inta kale.
d-consent-owner = Ururka mashruuca leh
d-consent-activity = Hawsha ama mashruuca
d-consent-h-road = Waddada aannu dooranay
d-consent-road-owner = Ururka laftiisa ayaa dhinac ah.
d-consent-road-own = Urur cusub oo madax bannaan ayaa hawsha la wareegaya.
d-consent-road-three = Saddex dhinac: ururka, urur cusub iyo dhinaca dadweynaha.
d-consent-h-party = Ururku wuu taageersan yahay hindisaha
d-consent-behind = Ururku wuxuu taageersan yahay hindisaha wadahadal ee lala yeesho { $issuer } ee ku saabsan iskaashi dhex mara hay'ad dawladeed iyo urur bulsho (af iswiidhish: Idéburet offentligt partnerskap, IOP).
d-consent-party = Ururku dhinac wuu noqon karaa haddii dhinacyadu heshiiyaan.
d-consent-purpose = Hawshu waxay ku jirtaa ujeeddada ururka sida xeerka (stadgar) ku qoran.
d-consent-purpose-change = Guddigu wuxuu xubnaha u soo jeedinayaa in ujeeddada la beddelo si hawshu ugu jirto.
d-consent-own-budget = Hawshu waxay leedahay miisaaniyad u gaar ah, lacagtana gooni ayaa loo xisaabiyaa.
d-consent-employer = Ururka ayaa leh mas'uuliyadda shaqo-bixiyaha ee dadka la shaqaaleysiiyo.
d-consent-say = Kuwa hawsha hoggaamiya way joogaan marka go'aan laga gaarayo.
d-consent-h-leaders = Kuwa hawsha hoggaamiya
d-consent-h-influence = Sida hawshu wax uga go'aamiso
d-consent-h-new = Waxa urur cusub la wareegi karo
d-consent-new-name = Magaca ururka cusub
d-consent-new-number = Lambarka ururka cusub (organisationsnummer)
d-consent-from = Wuxuu bilaabanayaa
d-consent-h-name = Magaca
d-consent-name = Ururka cusub wuu isticmaali karaa magaca hawsha.
d-consent-web = Ururka cusub wuxuu la wareegayaa bogga internetka, baraha bulshada iyo taleefannada.
d-consent-name-shared = Labada urur magaca way isticmaali karaan ilaa maalinta kor ku qoran.
d-consent-h-things = Alaabta
d-consent-thing = Shay
d-consent-number = Tirada
d-consent-when = Goorta
d-consent-h-data = Macluumaadka dadka
d-consent-data-asked = Qof kasta waa la weydiiyaa ka hor inta aan macluumaadkiisa la gudbin.
d-consent-data-kept = Macluumaadka aan cidina oggolaan wuu harayaa ama waa la tirtirayaa.
d-consent-data-none = Macluumaad dad khuseeya lama gudbinayo.
d-consent-h-grants = Kaalmooyinka hadda socda
d-consent-grants-ask = Weydiiya cidda kaalmada bixisay ka hor intaan wax la wareejin. Halkan ku qora jawaabta.
d-consent-grant-giver = Cidda bixisay
d-consent-grant-end = Ilaa
d-consent-grant-then = Waxa dhacaya
d-consent-h-apart = Haddii aannu kala tagno
d-consent-apart = Sidan ayaannu u xallinaynaa lacagta, alaabta, shaqaalaha iyo ka-qaybgalayaasha:
d-consent-for-owner = Ururka mashruuca leh
d-consent-for-activity = Hawsha

## Forming an association

d-title-forming = Aasaasidda urur aan faa'iido doon ahayn (ideell förening)
d-forming-intro = Halkan waxaa ku jira liisas la calaamadiyo iyo qaabab la buuxiyo. Warqad kasta gooni ayaa loo isticmaali karaa.
d-forming-careful = Waxba ha ku ballanqaadina hana ku saxiixina magaca ururka ka hor intaan xeerka (stadgar) la ansixin. Qofka sidaas sameeya laftiisa ayaa mas'uul ka noqon kara.
d-forming-careful-source = Isha: kiiska (NJA 1973 s. 341) sida lawline.se ku qortay. Weydiiya qof sharciga yaqaan haddii aad shaki qabtaan.
d-forming-place = Goobta

d-forming-h-before = Shirka ka hor
d-forming-before-three = Waxaannu nahay ugu yaraan saddex qof.
d-forming-before-name = Waxaannu haynaa magac aan urur kale oo deegaanka ahi lahayn.
d-forming-before-draft = Waxaannu haynaa qabyo-qoraalka xeerka (stadgar), dadka oo dhanna way akhriyeen.
d-forming-before-call = Dhammaan dadka raba inay ku jiraan shirka waa loogu yeeray.
d-forming-before-place = Waxaannu haynaa goob ay dadku wada gaari karaan iyo waqti ku habboon.
d-forming-before-language = Waxaannu diyaarinnay in dadka oo dhammi fahmaan, tusaale ahaan qof turjuma.
d-forming-before-roles = Waxaannu weydiinnay dad inay guddiga galaan ama hantidhawr noqdaan.
d-forming-before-owner = Ururka mashruuca leh wuu og yahay, oggolaanshuhuna waa la buuxiyay.

d-forming-h-agenda = Ajendaha shirka aasaaska (bildandemöte)
d-forming-agenda-lead = Qodobbada sidan u akhriya. Qodob kasta ka dib weydiiya in shirku oggol yahay.
d-forming-agenda-open = Shirka waa la furayaa.
d-forming-agenda-chair = Shirku wuxuu doortaa guddoomiye, xoghaye iyo qof hubiya qoraalka shirka (justerare).
d-forming-agenda-present = Dadka jooga waa la qorayaa.
d-forming-agenda-form = Shirku wuxuu go'aamiyaa in ururka la aasaaso iyo magaciisa.
d-forming-agenda-statutes = Shirku wuxuu dib u eegaa xeerka (stadgar) oo ansixiyaa.
d-forming-agenda-board = Shirku wuxuu doortaa guddiga ururka (styrelse): marka hore guddoomiyaha, ka dibna xubnaha.
d-forming-agenda-auditor = Shirku wuxuu doortaa hantidhawr (revisor).
d-forming-agenda-nominating = Shirku wuxuu doortaa guddi doorasho (valberedning), haddii aad rabtaan.
d-forming-agenda-fee = Shirku wuxuu go'aamiyaa lacagta xubinnimada. Eber way noqon kartaa.
d-forming-agenda-plan = Shirku wuxuu ka hadlaa hawsha sannadka koowaad.
d-forming-agenda-close = Shirka waa la xirayaa.

d-forming-h-statutes = Waxa ku habboon xeerka ururka (stadgar)
d-forming-statutes-lead = Ugu yaraan waa in lagu qoro magaca, ujeeddada iyo sida go'aannada loo gaaro. Qodobbada kale way u fududeeyaan idinka iyo kuwa aad la shaqaysaan.
d-forming-statutes-name = Magaca. Si qof kastaa u ogaado cidda saxiixaysa.
d-forming-statutes-purpose = Ujeeddada: cidda hawshu u tahay iyo waxa ay keenayso. Degmooyinku badanaa qodobkaas ayay marka hore akhriyaan.
d-forming-statutes-seat = Magaalada. Waxay muujisaa halka ururku joogo.
d-forming-statutes-members = Xubnaha: cidda ku biiri karta, iyo in xubin kasta hal cod leedahay. Waxay muujisaa in ururku furan yahay oo dimuqraadi yahay.
d-forming-statutes-year = Sannadka xisaabta. Markaas hantidhawrka iyo shirku way ogaadaan muddada.
d-forming-statutes-meeting = Shirka sannadlaha ah: goorta, sida loogu yeero iyo sida go'aan loo gaaro. Halkaas ayay xubnuhu go'aan ku gaaraan.
d-forming-statutes-board = Guddiga ururka: tirada, muddada iyo sida uu go'aan u gaaro. Isaga ayaa ururka u hadla inta shirarka u dhaxaysa.
d-forming-statutes-signing = Dadka saxiixi kara (firmatecknare): sida loo magacaabo. Bangiga iyo degmadu waxay rabaan inay ogaadaan cidda saxiixi karta.
d-forming-statutes-auditor = Hantidhawrka: sida loo doorto. Waxay muujisaa in qof guddiga ka baxsan xisaabta akhriyo.
d-forming-statutes-no-profit = Faa'iido lacageed xubnaha lama siiyo. Lacagtu hawsha ayay ku hartaa.
d-forming-statutes-change = Sida xeerka loo beddelo. Waxay ka ilaalisaa go'aan degdeg ah oo dad yar gaaraan.
d-forming-statutes-dissolution = Haddii ururka la xiro: wixii soo hara isla ujeeddadaas ayaa loo isticmaalaa.
d-forming-statutes-own = Qora xeer idiin gaar ah oo shirka ku ansixiya. Kuma filna in la raaco kan urur kale.

d-forming-h-minutes = Qoraalka shirka aasaaska
d-forming-minutes-decides = Shirku wuxuu go'aansaday
d-forming-minutes-form = in ururka la aasaaso
d-forming-minutes-statutes = in la ansixiyo xeerka (stadgar) ee lifaaqa ah
d-forming-minutes-board = in la doorto guddiga iyo hantidhawrka liiska ku qoran
d-forming-minutes-fee = in lacagta xubinnimadu tahay inta hoos lagu qoro
d-forming-minutes-elected = Kuwa la doortay
d-forming-minutes-other = Wax kale oo la yiri

d-forming-h-board = Qoraalka kulanka koowaad ee guddiga
d-forming-board-lead = Kulankan waxaa la yiraahdaa (konstituerande styrelsemöte). Way fiican tahay in la qabto isla maalinta shirka aasaaska.
d-forming-board-roles = Guddigu xilalka ayuu qaybsadaa
d-forming-board-chair = Guddoomiye
d-forming-board-secretary = Xoghaye
d-forming-board-treasurer = Khasnaji
d-forming-board-bank = Guddigu wuxuu go'aansaday in koonto bangi la furto.
d-forming-board-number = Guddigu wuxuu go'aansaday in ururku yeesho lambarka ururka (organisationsnummer).

d-forming-h-number = Lambarka ururka (organisationsnummer)
d-forming-number-lead = Lambarka waxaa bixisa hay'adda canshuuraha (Skatteverket). Badanaa waxaa loogu baahan yahay koontada, kaalmada iyo hawlaha.
d-forming-number-form = Foomka ururrada aan faa'iido doonka ahayn, SKV 8400, waa la buuxiyay.
d-forming-number-minutes = Nuqulka qoraalka shirka aasaaska wuu la socdaa.
d-forming-number-statutes = Nuqulka xeerka (stadgar) wuu la socdaa.
d-forming-number-signing = Nuqulka qoraalka dadka saxiixi kara (firmatecknare) wuu la socdaa.
d-forming-number-copy = Waxaannu skatteverket.se ka akhrinnay sida nuqullada loo markhaati furo iyo sida loo diro.
d-forming-number-answer = Caddayntu way timid, waana la kaydiyay.
d-forming-number-source = Isha: bogga Skatteverket ee bilaabidda urur iyo hagitaanka 2021.14. Shuruuduhu way isbeddeli kareen tan iyo markaas.

d-forming-h-bank = Koontada bangiga
d-forming-bank-lead = Helitaanka koonto waqti ayay qaadan kartaa. Goor hore weydiiya, dhowr bangina weydiiya. Warqadda degmadu uma baahna inay sugto.
d-forming-bank-ask = Waxaannu bangiga weydiinnay warqadaha uu rabo.
d-forming-bank-minutes = Qoraallada saxiixan ee guddiga iyo dadka saxiixi kara way la socdaan.
d-forming-bank-number = Caddaynta lambarka ururka iyo xeerku way la socdaan.
d-forming-bank-owner = Waannu naqaan jawaabta ku saabsan cidda dhabta ah ee ururka haysata (verklig huvudman) iyo lacagta dibadda loo diro ama ka timaadda.
d-forming-bank-second = Waxaannu haynaa bangi kale oo aannu weydiinno haddii jawaabtu maya noqoto.
d-forming-bank-source = Isha: warbixinta NOD ee 2022 ee ururrada iyo bangiyada, iyo talada degmada Hallsberg ee aasaasidda urur.
d-forming-h-after = Intaas ka dib
d-forming-after-register = Waxaannu weydiinnay diiwaanka ururrada ee degmada.
d-forming-after-agreement = Waxaannu weydiinnay in uu jiro heshiis deegaan (överenskommelse).
d-forming-after-answers = Hagahan waxaannu ku qornay xeerka, guddiga, lambarka iyo koontada.
