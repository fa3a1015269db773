# status: back-translated
# except the examples of questions answered by choosing, which nobody has translated back yet

# status: machine
t-party = Urur madax bannaan mise mashruuc?
    .intro = Urur sharci ahaan madax bannaan (juridisk person) waa urur isagu heshiis geli kara, tusaale ahaan urur leh xeer u gaar ah (stadgar). Dhib ma leh in aad mashruuc tihiin. Markaas waxaad u baahan tihiin in aad muujisaan cidda saxiixi karta.

q-party-kind = Ma waxaad tihiin urur sharci ahaan madax bannaan (juridisk person), tusaale ahaan urur aan faa'iido doon ahayn (ideell förening), mise waxaad tihiin mashruuc uu urur kale leeyahay?
    .why = Degmadu waxay weydiisaa cidda saxiixi karta. Haddii aydaan hubin, eega cidda leh koontada bangiga ee aad isticmaashaan iyo magaca ku qoran go'aanka kaalmada.
    .example = Kafeega luqaddu wuxuu leeyahay hoggaamiyeyaal u gaar ah, laakiin koontada bangiga waxaa lagu furay magaca Ururka dhaqanka ee Ekbacken. Waxaannu doorannay “Mashruuc, qayb ama koox uu urur kale leeyahay”.

o-party-kind-own = Urur madax bannaan, tusaale ahaan urur leh xeer u gaar ah (stadgar) iyo guddi la soo doortay oo u gaar ah (styrelse)
o-party-kind-project = Mashruuc, qayb ama koox uu urur kale leeyahay
o-party-kind-network = Shabakad ama koox aan weli urur noqon
o-party-kind-company = Shirkad, tusaale ahaan shirkad saamiley ah (aktiebolag) ama ganacsi hal qof leeyahay (enskild firma)
o-party-kind-unknown = Ma hubno. Naga caawiya in aannu ogaanno.

q-party-other-name = Wax miyaa ku qoran magaca urur kale, tusaale ahaan koontada bangiga, kaalmada, bogga internetka ama shaqaalaysiinta?
    .why = Markaas degmadu waxay idiin arki kartaa mashruuc uu ururka kale leeyahay. Way fiican tahay in aad idinku marka hore aragtaan.
    .example = Waxaannu nahay urur madax bannaan, laakiin bogga internetka waxaa lagu diiwaangeliyay magaca urur kale. Waxaannu ku jawaabnay “Haa”.

q-owner-name = Waa maxay magaca ururka kale?
    .why = Shaqaalaha degmadu waxay u baahan yihiin in ay ogaadaan ururka saxiixi kara ama idin taageeraya.
    .example = Ururka dhaqanka ee Ekbacken (Kulturföreningen Ekbacken)

q-owner-form = Waa maxay nooca sharciga ah ee ururka mashruuca leh (juridisk form)?
    .why = Degmadu waxay eegtaa noocyada ururrada ee dhinac noqon kara.
    .example = Kooxdayadu waxay ka tirsan tahay urur diimeed oo Ekby ku yaal oo diiwaangashan. Waxaannu doorannay “Urur diimeed diiwaangashan (registrerat trossamfund)”.

q-owner-org-number = Waa imisa lambarka ururka mashruuca leh (organisationsnummer)?
    .why = Lambarka ayay degmadu ku garanaysaa ururka laga hadlayo.
    .example = 802012-3457 (lambar la mala-awaalay)

q-owner-purpose = Run miyaa in xeerka ururka mashruuca leh (stadgar) uu ku jiro waxa aad doonaysaan in aad qabataan?
    .why = Shaqaalaha degmadu waxay isbarbar dhigaan ujeeddada ku qoran xeerka ururkaas iyo hawshiinna.
    .example = Xeerka ururka mashruuca leh wuxuu ku saabsan yahay dhaqanka Ekbacken. Tababarka luqaddu waa ku jiraa, laakiin waddada shaqadu kuma jirto. Waxaannu ku jawaabnay “Qayb ahaan”.

q-owner-decision = Guddiga ururka mashruuca leh (styrelse) miyuu go'aansaday in uu hindisaha idinla qaado?
    .why = Go'aanka guddigu wuxuu muujinayaa in ururku hindisaha taageerayo.
    .example = Guddiga ururka mashruuca leh wuxuu hindisahayaga kaga hadlay kulankii bishii Febraayo, wuxuuna go'aansaday inuu ka qayb galo. Waxaannu ku jawaabnay “Haa”.

q-owner-decision-date = Qora taariikhda uu guddiga ururka mashruuca leh go'aanka gaaray.
    .why = Taariikhda ayay degmadu go'aanka kaga heli kartaa qoraalka shirka.
    .example = 2026-02-20

q-owner-decision-paragraph = Waa maxay lambarka qodobka go'aanku kaga qoran yahay qoraalka shirka (protokoll)?
    .why = Lambarka qodobku wuxuu si sax ah u tilmaamayaa go'aanka aad ka hadlaysaan.
    .example = § 7

q-owner-road = Waa maxay waddada aad doonaysaan in aad raacdaan?
    .why = Degmadu waxay rabtaa in ay ogaato cidda markaas dhinac noqonaysa.
    .example = Kafeega luqaddu ma laha xeer u gaar ah. Ururka dhaqanka ee Ekbacken ayaa raba inuu saxiixo. Waxaannu doorannay “Ururka mashruuca leh ayaa dhinac noqonaya”.

o-owner-road-owner-is-party = Ururka mashruuca leh ayaa dhinac noqonaya
o-owner-road-own-association = Waxaannu samaysanaynaa urur madax bannaan oo dhinac noqda
o-owner-road-three-parties = Saddex dhinac: degmada, ururka mashruuca leh iyo urur cusub oo madax bannaan

q-owner-influence = Sidee ayaad go'aanka uga qayb qaadanaysaan idinka oo hawsha qabanaya?
    .why = Taasi waxay muujinaysaa in hindisaha ay wadaan dadka hawsha qabta.
    .example = Waxaannu leenahay laba hoggaamiye oo noo gaar ah iyo hal kursi oo ku jira guddiga ururka mashruuca leh. Mashruuca waxaannu ku leenahay miisaaniyad noo gaar ah.

q-legal-form = Waa maxay nooca sharciga ah ee ururku (juridisk form)?
    .why = Degmadu waxay eegtaa noocyada ururrada ee dhinac ka noqon kara iskaashiga IOP.
    .example = Ururka Solrosen wuxuu leeyahay xubno, xeer iyo shir sannadle ah, cidna faa'iido lacageed ma hesho. Waxaannu doorannay “Urur aan faa'iido doon ahayn (ideell förening)”.

q-coop-new = Iskaashatadu miyay tahay iskaashato nooc cusub ah (nykooperativ)?
    .why = Waa mid ka mid ah saddex shardi oo ay degmo u dejisay iskaashatooyinka (ekonomisk förening).
    .example = Iskaashatada Lunden waxaa aasaasay haween Ekbacken deggan, si dad kale oo badan ay shaqo u helaan. Waxaannu ku jawaabnay “Haa”.

q-coop-social = Iskaashatada miyay hagayaan ujeeddo bulsho iyo dan guud?
    .why = Shaqaalaha degmadu waxay eegaan in danta bulshadu ugu horrayso.
    .example = Xeerka Iskaashatada Lunden wuxuu ku bilaabmaa in iskaashatadu shaqo siiso dadka ay ku adag tahay inay shaqo helaan. Waxaannu ku jawaabnay “Haa”.

q-coop-user-run = Hawsha miyay maamulaan dadka adeegga isticmaala (brukarstyrd)?
    .why = Shaqaalaha degmadu waxay eegaan cidda hawsha go'aankeeda leh.
    .example = Iskaashatada Lunden waxaa wax badan ka go'aamiya maamule shaqaale ah. Ka-qaybgalayaashu kursi kuma laha guddiga. Waxaannu ku jawaabnay “Maya”.

q-svb-articles = Xaddidaadda gaarka ah ee qaybinta faa'iidada (särskild vinstutdelningsbegränsning) miyay ku qoran tahay xeerka shirkadda (bolagsordning)?
    .why = Xeerka shirkadda ayaa muujinaya in faa'iidada lacageed ay xaddidan tahay.
    .example = Xeerka shirkadda mar kale ayaannu akhrinnay. Inta faa'iidada laga qaybin karo waxay ku qoran tahay § 9. Waxaannu ku jawaabnay “Haa”.

q-org-number = Waa imisa lambarka ururkiinnu (organisationsnummer)?
    .why = Lambar idiin gaar ah waa calaamad muujinaysa in aad tihiin urur madax bannaan. Wuxuu ka kooban yahay toban lambar.
    .example = 802034-5671 (lambar la mala-awaalay)

q-formed-year = Qora sannadka la aasaasay ururkiinna.
    .why = Urur cusub warqadaha uu tusi karo way ka duwan yihiin kuwa urur muddo dheer jiray.
    .example = 2019

q-seat = Sida xeerku sheegayo, waa maxay magaalada ama degmada ay ku taal xarunta ururkiinnu (säte)?
    .why = Degmadu waxay rabtaa in ay ogaato halka aad ka tirsan tihiin.
    .example = Ekby

# status: machine
q-basics-statutes = Ururkiinnu miyuu leeyahay xeer u gaar ah (stadgar) oo shir lagu ansixiyay?
    .why = Kiis maxkamadeed waxaa lagu sheegay inaan urur jirin, maxaa yeelay ma lahayn xeer u gaar ah (NJA 1973 s. 341, sida lawline.se qortay).
    .example = Xeerkayaga annaga ayaa qornay, waxaannuna ku ansixinnay shirkii aasaaska ee 2019. Waxaannu ku jawaabnay “Haa”.

q-basics-board = Ururkiinnu miyuu leeyahay guddi u gaar ah (styrelse) oo aad shir ku doorateen?
    .why = Degmadu waxay u baahan tahay cid go'aan gaari karta oo ururka u jawaabi karta.
    .example = Shirkii sannadlaha ahaa ee Maarso waxaa lagu doortay guddi shan qof ah. Waxaannu ku jawaabnay “Haa”.

q-basics-purpose = Xeerka ururka (stadgar) miyay ku qoran tahay ujeeddo dan guud ah (allmännyttigt ändamål), taas oo ah in dad aan xubno ahayn ay ka faa'iidaan?
    .why = Shaqaalaha degmadu waxay akhriyaan ujeeddada si ay u arkaan cidda ururku u shaqeeyo.
    .example = Sida xeerka ku qoran, waxaannu yaraynaynaa kelinimada qoysaska Ekbacken oo dhan, ee ma aha xubnaha oo keliya. Waxaannu ku jawaabnay “Haa”.

q-purpose-quote = Maxaa xeerka (stadgar) kaga qoran ujeeddada ururka? Qoraalka sidiisa u soo qora.
    .why = Shaqaalaha degmadu waxay isbarbar dhigaan ujeeddada iyo hawsha. Haddii aad mashruuc tihiin, qora ujeeddada ururka mashruuca leh.
    .example = Ururku wuxuu yaraynayaa kelinimada qoysaska Ekbacken, wuxuuna taageerayaa waddada shaqada.

q-basics-dissolution = Xeerka (stadgar) miyay ku qoran tahay in lacagtu ku baxdo ujeeddada ururka haddii ururka la kala diro?
    .why = Taasi waxay muujinaysaa in lacagtu aysan xubnaha u dhicin.
    .example = Xeerku waxba kama sheego meesha lacagtu aadayso haddii ururka la kala diro. Waxaannu ku jawaabnay “Maya”.

q-basics-no-profit = Run miyaa in hawshu aysan faa'iido lacageed u keenayn milkiilayaal ama xubno?
    .why = Degmadu waxay rabtaa in lacagtu hawsha ku harto. Haa ku jawaaba haddii aan qofna faa'iido lacageed helin.
    .example = Wixii ka soo hara xaflad waxaa lagu bixiyaa kulammada xilliga xiga. Xubinna lacag ma hesho. Waxaannu ku jawaabnay “Haa”.

q-basics-membership = Qof kasta oo ujeeddada idinla qaba miyuu xubin noqon karaa, xubin kastaana miyay shirka sannadlaha ah (årsmöte) ku leedahay hal cod?
    .why = Shaqaalaha degmadu waxay eegaan in ururku si dimuqraadi ah u dhisan yahay.
    .example = Qof kasta oo raba inuu kelinimada Ekbacken yareeyo xubin wuu noqon karaa. Shirka sannadlaha ah xubin kastaa hal mar ayay u codaysaa. Waxaannu ku jawaabnay “Haa”.

q-basics-auditor = Miyaad leedihiin hantidhawr la soo doortay (revisor) oo dhaqaalaha eega?
    .why = Degmadu waxay rabtaa in ay aragto in cid hubiso sida lacagta loo isticmaalo.
    .example = Khasnajigu keligiis ayuu xisaabiyaa. Hantidhawr weli lama dooran. Waxaannu ku jawaabnay “Maya”.

q-basics-bank = Ururkiinnu miyuu leeyahay koonto bangi oo magaciisa ku qoran?
    .why = Koonto idiin gaar ah waa calaamad cad oo muujinaysa urur madax bannaan. Furiddeedu waqti ayay qaadan kartaa.
    .example = Bangigu weli ma soo jawaabin, sidaas darteed lacagtu waxay soo martaa koontada urur kale. Waxaannu ku jawaabnay “Maya”.

q-members = Imisa xubnood ayuu ururkiinnu leeyahay?
    .why = Tiradu waxay muujinaysaa inta qof ee idin taageersan. Tirada oo keliya qora, magacyo ha qorina.
    .example = 45

q-values = Waa maxay qiyamka uu ururkiinnu ku taagan yahay?
    .why = Degmooyinku inta badan waxay eegaan qiyamka aasaasiga ah (värdegrund), tusaale ahaan dimuqraadiyadda iyo in dadka oo dhan qiimahoodu siman yahay.
    .example = Xubnuhu waxay u codeeyaan sida lacagta loo isticmaalo, qof walbana qoraallada shirarka wuu akhrisan karaa. Waxaannu doorannay “Dimuqraadiyad” iyo “Furfurnaan”.

o-values-democracy = Dimuqraadiyad
o-values-equal-worth = Dadka oo dhan qiimahoodu waa siman yahay
o-values-openness = Furfurnaan
o-values-independence = Madax-bannaani

q-organisation = Sidee ururkiinnu u dhisan yahay? Ka warrama guddiga (styrelse), shirka sannadlaha ah (årsmöte) iyo sida xubnuhu go'aanka u gaaraan.
    .why = Shaqaalaha degmadu waxay rabaan in ay fahmaan sida aad go'aan u gaartaan.
    .example = Guddigu waa shan qof, bishiina hal mar ayay kulmaan. Shirka sannadlaha ah waa bisha Maarso.
