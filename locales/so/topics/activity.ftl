# status: back-translated
# except the examples of questions answered by choosing, which nobody has translated back yet

t-activity = Hawsha
    .intro = Halkan waxaad kaga warramaysaan waxa aad qabataan, cidda fikradda lahayd iyo cidda go'aamisa sida loo qabto.

q-activity-kinds = Maxaad qaban doontaan?
    .why = Taasi waxay degmada siinaysaa sawir degdeg ah oo hawsha ah.
    .example = Shaah ayaannu wada cabnaa, af-iswiidhish ayaannu ku sheekaysannaa, maktabadduna way na soo booqataa. Waxaannu doorannay “Kulammo” iyo “Tababar luqadeed”.

o-activity-kinds-meetings = Kulammo
o-activity-kinds-course = Koorso
o-activity-kinds-outreach = In dadka loogu tago halka ay joogaan
o-activity-kinds-study-circle = Koox-waxbarasho (studiecirkel)
o-activity-kinds-guidance = Hagid iyo taageero
o-activity-kinds-language = Tababar luqadeed
o-activity-kinds-information = Warbixin la siiyo dadka
o-activity-kinds-training-others = Tababarka dad kale

q-activity-description = Hawsha sharraxa. Maxaa dhaca kulan ama maalin caadi ah?
    .why = Shaqaalaha degmadu waxay u baahan yihiin in ay hawsha maskaxda ku sawirtaan.
    .example = Waxaannu ku bilownaa shaah iyo sheeko. Kadib marti ayaa timaadda, tusaale ahaan maktabadda ka socota. Waxaannu ku dhammaynaa tababar luqadeed.

q-activity-frequency = Imisa jeer iyo muddo intee le'eg?
    .why = Degmadu waxay rabtaa in ay fahanto inta ay hawshu le'eg tahay.
    .example = Toddobaadkii laba kulan, mid kasta saddex saacadood, laga bilaabo Sebtembar ilaa Maajo.

q-activity-place = Qora goobta hawshu ka dhici doonto.
    .why = Degmadu waxay rabtaa in ay ogaato in goob jirto iyo in dadku gaari karaan.
    .example = Maktabadda Ekbacken (Ekbackens bibliotek, Storgatan 5, Ekby)

q-activity-who = Yaa hawsha qabanaya?
    .why = Shaqaalaha degmadu waxay eegaan in tiradiinnu ku filan tahay. Xilalka qora, magacyo ha qorina.
    .example = Hal hoggaamiye koorso oo maalintii barkeed shaqeeya iyo siddeed mutadawac oo af-Carabi, af-Soomaali iyo af-iswiidhish ku hadla.

q-initiative-claim = Hawshani miyay ka timid hindise uu lahaa ururkiinnu (ururka bulshada)?
    .why = Degmadu waxay eegtaa in fikraddu tiinna tahay ee aysan ahayn wax ay iyadu dalbatay.
    .example = Guddigu wuxuu kulammada go'aansaday 2024. Sannad kadib ayaannu soo jeedinnay wadahadal ku saabsan IOP. Waxaannu ku jawaabnay “Haa, waa run”.

q-initiative-who = Yaa fikradda keenay?
    .why = Shaqaalaha degmadu waxay eegaan halka ay fikraddu ka timid.
    .example = Fikradda waxaa keenay saddex xubnood oo ururka ka mid ah, iyagoo carruurtooda ku sugaya dugsiga hortiisa. Waxaannu doorannay “Annaga oo ururka ah”.

o-initiative-who-we = Annaga oo ururka ah
o-initiative-who-together = Annaga iyo degmada oo wada jirna
o-initiative-who-municipality = Degmada

q-initiative-when = Qora goorta fikraddu timid.
    .why = Taariikh ama sannad ayaa caddaynaya in aad idinku hore u keenteen.
    .example = Maarso 2024

q-initiative-evidence = Maxaa muujinaya in fikraddu idinka ka timid?
    .why = Qoraalka shirka ama warqad ayaa ka miisaan badan hadal.
    .example = Guddigu wuxuu kulammada go'aansaday 2024-03-12. Waxaannu bilownay ka hor intii aannan degmada la xiriirin.

q-existing-claim = Hawsha, ama wax u eg, miyay hadda ka jirtaa ururkiinna?
    .why = Degmooyinka iyo gobollada qaarkood waxay rabaan in hawshu hore u jirto.
    .example = Kulammadu waxay jiraan ilaa 2022. Laakiin in hooyooyinka guryahooda loogu tago waa wax cusub. Waxaannu ku jawaabnay “Qayb ahaan”.

q-existing-since = Qora sannadka aad bilowdeen.
    .why = Sannadku wuxuu muujinayaa inta aad hawsha waddeen.
    .example = 2022

q-no-detail-regulation-claim = Run miyaa in degmadu aysan hawsha u dejinayn xeerar faahfaahsan?
    .why = Haddii degmadu faahfaahin kasta go'aamiso waxay u ekaan kartaa wax-iibsi. Haa ku jawaaba haddii aad idinku go'aamisaan.
    .example = Ka-qaybgalayaashu mawduucyada ayay doortaan, annaguna hoggaamiyeyaasha. Cid kale jadwalkayaga ma samayso. Waxaannu ku jawaabnay “Haa, waa run”.

q-method-decides = Yaa go'aamiya sida aad u shaqaysaan?
    .why = Shaqaalaha degmadu waxay eegaan in aad idinku go'aamisaan habka aad u shaqaysaan.
    .example = Mawduucyada iyo hoggaamiyeyaasha annaga ayaa dooranna. Maalmaha wadajir ayaa loo go'aamiyaa, maxaa yeelay goobta degmada ayaa leh. Waxaannu doorannay “Annaga iyo degmada oo wada jirna”.

o-method-decides-we = Annaga oo ururka ah
o-method-decides-together = Annaga iyo degmada oo wada jirna
o-method-decides-municipality = Degmada

q-free-claim = Ururku miyuu sii ahaanayaa mid xor ah oo madax bannaan marka wada-shaqaynta lagu jiro?
    .why = Degmadu waxay eegtaa in aydaan noqon qayb ka mid ah degmada.
    .example = Xubnuhu guddiga ayay doortaan, wixii aan noo habboonaynna waannu diidi karnaa. Waxaannu ku jawaabnay “Haa, waa run”.

q-activity-stance = Sidee u aragtaan waxa aad hawsha ka qorteen?
    .why = Degmadu waxay rabtaa in ay ogaato waxa aad diyaar u tihiin in laga wada hadlo.
    .example = Maalmaha, goobta iyo tirada kulammada waa la beddeli karaa. Waxaannu doorannay “Wadahadal ayay u furan tahay”.

## status: machine

q-method = Sidee u shaqaysaan? Sharraxa habkiinna gaarka ah.
    .why = Hab idiin gaar ah wuxuu muujinayaa in hawshu tiinna tahay.
    .example = Hooyooyin hore uga qayb galay ayaa sheekada hoggaamiya. Ilaa 2022 ka-qaybgalayaashu bil kasta hal mar ayay mawduucyada wadajir u doortaan.

q-free-how = Sidee u muuqataa in aad xor iyo madax bannaan tihiin?
    .why = Tusaale ayaa u caddaynaya shaqaalaha degmada.
    .example = Sida ku qoran xeerka ururka (stadgar) § 5, xubnahayaga ayaa guddiga doorta. Ra'yigayaga waannu sheegi karnaa, xitaa marka degmadu si kale u aragto.
