# status: machine

# Words that are explained. The forms in which they stand in texts are in glossary.toml.

term-nonprofit-association = urur aan faa'iido doon ahayn
    .means = Urur aan loogu talagelin inuu xubnaha lacag u sameeyo. Wuxuu leeyahay xeer iyo guddi la doortay.

term-idea-based = urur bulsho
    .means = Urur ay hagayso fikrad bulsho, ee aan faa'iido lacageed hagayn. Waa ka madax bannaan yahay dawladda iyo degmada.

term-civil-society = bulshada rayidka ah
    .means = Wax kasta oo dadku wadajir u qabtaan, kana baxsan qoyska, dawladda, degmada iyo shirkadaha.

term-foundation = mu'asasad
    .means = Lacag ama hanti loo qoondeeyay ujeeddo gaar ah. Ma laha xubno.

term-faith-community = urur diimeed diiwaangashan
    .means = Urur diimeed oo ka diiwaangashan hay'ad dawladeed.

term-dividend-limit = shirkad saamiley ah oo qaybinta faa'iidadu si gaar ah u xaddidan tahay
    .means = Shirkad faa'iidadeeda inteeda badan ay tahay inay shirkadda ku hadho. Taas waxaa lagu qoray xeerka shirkadda.

term-economic-association = iskaashato
    .means = Urur xubnihiisu ay dhaqaale ahaan ka faa'iidaystaan iyagoo ka qaybgalaya.

term-new-cooperative = iskaashato nooc cusub ah
    .means = Iskaashato cusub oo xubnuhu ka shaqeeyaan ama taageero ka helaan, badanaa ujeeddo bulsho leh.

term-user-run = ay maamulaan dadka ka faa'iidaysta
    .means = Waxaa go'aanka leh dadka hawsha ka faa'iidaysta.

term-legal-entity = hay'ad sharci ahaan madax bannaan
    .means = Urur isagu heshiis geli kara, lacag yeelan kara, shaqaalena qaadan kara.

term-legal-form = nooca sharci ahaan
    .means = Nooca ururku yahay sida sharcigu qabo, tusaale ahaan urur aan faa'iido doon ahayn ama mu'asasad.

term-org-number = lambarka ururka
    .means = Lambar toban god ah oo muujinaya ururka uu yahay. Ururka aan faa'iido doon ahayn wuxuu ka helaa hay'adda canshuuraha (Skatteverket).

term-statutes = xeerka ururka
    .means = Sharciga ururka u gaarka ah: waxa uu u jiro, cidda xubin ka noqon karta iyo sida loo go'aansado.

term-board = guddiga ururka
    .means = Dadka ay xubnuhu doorteen si ay ururka u hoggaamiyaan inta u dhexaysa shirarka sannadlaha ah.

term-annual-meeting = shirka sannadlaha ah
    .means = Shir sannadkii mar la qabto oo xubnaha oo dhami ka codeeyaan. Halkaas ayaa guddiga lagu doortaa.

term-annual-minutes = qoraalka shirka sannadlaha ah
    .means = Waxa lagu qoray shirka sannadlaha ah: cidda la doortay iyo waxa la go'aamiyay.

term-minutes = qoraalka shirka
    .means = Waxa shirka lagu qoro: cidda joogtay iyo waxa la go'aamiyay.

term-paragraph = qodob
    .means = Qayb lambar leh oo ku taal qoraalka shirka ama xeerka. Badanaa waxaa lagu qoraa calaamadda §.

term-constituting-meeting = kulanka guddiga ee xilalka lagu qaybsado
    .means = Kulanka koowaad ee guddiga kadib shirka sannadlaha ah. Halkaas ayaa xilalka lagu qaybsadaa.

term-activity-report = warbixinta hawlaha sannadka
    .means = Warbixinta guddiga ee ku saabsan wixii ururku sannadka qabtay.

term-work-plan = qorshaha hawlaha
    .means = Waxa ururku ku talo jiro inuu qabto sannadka soo socda.

term-income-statement = xisaabta dakhliga iyo kharashka
    .means = Warqad muujinaysa lacagtii soo gashay iyo tii baxday sannadka.

term-balance-sheet = xisaabta hantida iyo deymaha
    .means = Warqad muujinaysa waxa ururku leeyahay iyo deymaha lagu leeyahay maalin gaar ah.

term-auditor = hantidhawr
    .means = Qofka ay xubnuhu doorteen inuu hubiyo lacagta ururka iyo shaqada guddiga.

term-audit-report = warbixinta hantidhawrka
    .means = Warbixinta hantidhawrku shirka sannadlaha ah siiyo oo ku saabsan wixii uu arkay.

term-signatory = qofka u saxiixi kara ururka
    .means = Qofka heshiisyada ururka u saxiixi kara. Guddiga ayaa badanaa go'aamiya.

term-committee = guddiga degmada
    .means = Koox siyaasiyiin ah oo go'aan ka gaarta arrin degmada ka mid ah, tusaale ahaan dugsiga ama shaqada.

term-administration = maamulka degmada
    .means = Shaqaalaha u shaqeeya guddiga degmada, go'aannadiisana diyaariya.

term-official = qof ka shaqeeya degmada
    .means = Qof degmada u shaqeeya oo warqadihiinna akhriya, go'aankana diyaariya.

term-registrar = qofka haya diiwaanka degmada
    .means = Qofka degmada u jooga ee warqadaha qaata, diiwaankana ku qora.

term-diary-number = lambarka diiwaanka degmada
    .means = Lambarka ay degmadu warqaddiinna siiso marka la diiwaangeliyo. Isaga ayaa arrinta lagu helaa.

term-register = diiwaangelin
    .means = In degmadu warqaddiinna ku qorto diiwaankeeda (diarium).

term-iop = iskaashiga IOP
    .means = Wada-shaqayn urur bulsho iyo degmo ama gobol ay wadajir bulshada wax ugu qabtaan. Labada dhinacba wax bay ku darsadaan.

term-partnership = iskaashi
    .means = In laba dhinac ama ka badan wadajir wax u qabtaan si siman, ee aanay ahayn iibsade iyo iibiye.

term-party = dhinac
    .means = Cidda heshiiska dhinac ka ah oo saxiixda.

term-agreement = heshiis
    .means = Warqad ay dhinacyadu ku qoraan waxa ay wadajir u go'aansadeen.

term-local-agreement = heshiiska deegaanka
    .means = Warqad degmada iyo ururrada deegaanku ku qoreen sida ay u wada shaqaynayaan.

term-association-grant = kaalmada ururrada
    .means = Lacag ay degmadu ururrada siiso si waafaqsan xeerar go'an.

term-procurement = qandaraas-bixin
    .means = Sida degmadu wax u iibsato: dhowr ayaa qiimo soo bandhiga, midna sida sharcigu qabo ayaa loo doortaa.

term-market = suuq
    .means = In ay jiraan dhowr iibiya isla wax isku mid ah.

term-competition = tartan
    .means = In dhowr ay isku dayaan inay isla wax uga iibiyaan isla cid.

term-detailed-regulation = in loo dejiyo xeerar faahfaahsan
    .means = In degmadu go'aamiso sida shaqada loo qabanayo ilaa faahfaahinta ugu yar.

term-initiative = hindise
    .means = Tallaabada koowaad: waxaad soo jeedinaysaan wax aad idinku ka fikirteen.

term-criterion = shardi
    .means = Wax ay degmadu eegto marka ay qiimaynayso soo-jeedintiinna.

term-guideline = tilmaamo
    .means = Xeerar ay degmadu u dejisay shaqadeeda.

term-public-benefit = dan guud
    .means = Wax dad badan anfaca, ee aan xubnaha oo keliya ahayn.

term-values = qiyamka aasaasiga ah
    .means = Waxa ururku rumaysan yahay oo uu ku dhaqmo, tusaale ahaan dimuqraadiyadda.

term-purpose = ujeeddo
    .means = Waxa ururku u jiro. Waxaa lagu qoray xeerka ururka.

term-target-group = dadka loogu talagalay
    .means = Dadka hawsha loo sameeyay.

term-complement = dhammaystir
    .means = Wax lagu daro waxa horay u jira, ee aan ku celin isla wixii.

term-added-value = waxtar dheeraad ah
    .means = Waxtarka dheeraadka ah ee yimaada marka wadajir loo shaqeeyo oo keliya.

term-volunteer = mutadawac
    .means = Qofka mushahar la'aan ku shaqeeya isagoo raba.

term-employer-responsibility = mas'uuliyadda shaqo-bixiyaha
    .means = Waxa laga rabo cidda dadka shaqaalaysata, tusaale ahaan inay bixiso mushaharka, canshuurta iyo khidmadaha.

term-budget = miisaaniyad
    .means = Qorshe lacageed: waxa aad filaysaan inay soo gasho iyo inay baxdo.

term-financier = maalgeliye
    .means = Cidda lacagta bixinta ka qayb qaadata.

term-follow-up = dabagal
    .means = In la eego sida ay shaqadu u socoto inta ay socoto.

term-evaluation = qiimayn
    .means = In kadib la eego waxa shaqadu keentay.

term-steering-group = kooxda hagidda
    .means = Dad dhinac kasta ka socda oo si wadajir ah jihada u go'aamiya.

term-dialogue-meeting = kulan wadahadal
    .means = Kulan ay dhinacyadu kaga hadlaan sida ay wax u socdaan.

term-contact-person = qofka lala xiriirayo
    .means = Qofka ay degmada ama ururku marka hore la hadlaan.

term-child-perspective = aragtida carruurta
    .means = In laga fikiro waxa soo-jeedintu carruurta uga dhigan tahay.

term-gender-equality = sinnaanta ragga iyo dumarka
    .means = In haweenka iyo raggu isku fursad iyo awood yihiin.

term-participation = ka-qaybgal
    .means = In qofku ka mid noqdo oo wax saamayn karo.

term-remit = qaybta mas'uuliyadda
    .means = Waxa guddigu qabto oo uu go'aan ka gaari karo.

term-council = golaha degmada
    .means = Siyaasiyiinta ay dadku doorteen ee go'aamiya arrimaha ugu muhiimsan degmada.

term-authority = hay'ad dawladeed
    .means = Qayb dawladda ama degmada ka mid ah oo hawl gaar ah haysa, tusaale ahaan hay'adda canshuuraha.

term-social-services = adeegga bulshada
    .means = Qaybta degmada ee taageerta dadka nolosha caawimaad uga baahan.

term-outreach = shaqo dadka loogu tago
    .means = In loo tago oo lala kulmo dadka aan iskood u iman.

term-study-circle = koox-waxbarasho
    .means = Koox yar oo wadajir wax u barata.

term-appeal = rafcaan
    .means = In maxkamad la weyddiiyo inay eegto in go'aanku sharciga waafaqsan yahay.

term-notice-board = boorka ogeysiisyada
    .means = Bogga degmada ee go'aannada si furan loogu soo bandhigo.

term-decision-basis = qoraalka go'aanka lagu saleeyo
    .means = Waxa maamulku siyaasiyiinta u qoro inta aanay go'aansan.

term-fixed = la ansixiyay
    .means = Waxaa lagu ansixiyay go'aan shir, badanaa shirka sannadlaha ah.

term-closed-accounts = xisaabta sannadka
    .means = Xisaabta sannadka marka la dhammeeyo: waxa soo galay, waxa baxay iyo waxa haray.

term-interpreter = turjubaan
    .means = Qofka hadalka laba luqadood u kala turjuma.
