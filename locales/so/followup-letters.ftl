# status: machine

## A page for the association

d-title-follow-up = Afar warqadood oo la diri karo marka afka lagu yiraahdo maya
d-follow-keep = Boggan idinka ayaa iska leh. Ha u gudbinina degmada.
d-follow-intro = Halkan waxaa ku jira afar warqadood oo la kala dooran karo. Warqad kasta bog gaar ah ayay ku taal.
d-follow-write-down = Marka hore qora taariikhda, cidda wax tiri, waxay tiri iyo cidda ay ku hadlaysay.
d-follow-choose = Dira oo keliya wixii aad u baahan tihiin. Warqadaha waxaa loo diri karaa qofka haya diiwaanka degmada (registrator).
d-follow-wishes = Warqaduhu waa rajo. Degmada ayaa iyadu go'aansata sida ay u jawaabto.
d-follow-public = Warqaduhu degmada agteeda waxay ku noqdaan warqado dadka u furan (allmän handling). Ha ku qorina magacyada ka-qaybgalayaasha ama sheekooyin shakhsi ah.

## What stands in several letters

d-follow-about = Warqaddani waxay khusaysaa hindisahayaga wadahadal ee ku saabsan iskaashi dhex mara hay'ad dawladeed iyo urur bulsho (af iswiidhish: Idéburet offentligt partnerskap, IOP): { $initiative }.
d-follow-about-unnamed = Warqaddani waxay khusaysaa hindisahayaga wadahadal ee ku saabsan iskaashi dhex mara hay'ad dawladeed iyo urur bulsho (af iswiidhish: Idéburet offentligt partnerskap, IOP).
d-follow-in-writing = Su'aalo kasta waannu ka jawaabaynaa, waxaannuna rajaynaynaa jawaab qoraal ah haddii ay suurtagal tahay.
d-follow-date = Taariikhda
d-follow-what-paper = Wixii aannu gudbinnay
d-follow-to-whom = Cidda loo gudbiyay
d-blank-what = Macluumaadka
d-blank-value = Jawaabta

## Three questions

d-follow-h-questions = Saddex su'aalood oo ku saabsan jawaabta
d-follow-oral = Waxaannu fahannay in jawaabtu tahay maya. Jawaabtu afka ayay ahayd.
d-follow-understand = Waxaannu rabnaa inaannu fahamno, waxaannuna qabnaa saddex su'aalood:
d-follow-who-decided = Kumaa go'aankan gaaray: qof ka shaqeeya degmada, guddi-hoosaad (utskott) mise guddiga degmada (nämnd)?
d-follow-which-criterion = Shardigee baan buuxsamin, sida degmadu u qiimaysay?
d-follow-what-would-change = Maxaa beddeli kara qiimayntaas?
d-follow-copies = Waxaannu sidoo kale rajaynaynaa nuqullo ka mid ah qoraallada iyo qoraalka shirarka (protokoll) ee arrintan khuseeya.

## Registration

d-follow-h-register = Waxaannu rajaynaynaa diiwaangelin iyo lambarka diiwaanka (diarienummer)
d-follow-handed-in = Waxan ayaannu degmada u gudbinnay:
d-follow-register = Waxaannu rajaynaynaa in hindisaha iyo warqaddan lagu qoro diiwaanka degmada (diarieföra).
d-follow-number = Waxaannu rajaynaynaa in naloo sheego lambarka diiwaanka (diarienummer).
d-follow-handler = Waxaannu rajaynaynaa in naloo sheego qofka arrinta ka shaqeeya.
d-follow-kept-otherwise = Waxaa laga yaabaa in warqadaha si kale loo hayo. Markaas fadlan noo sheega sida loo heli karo.

## A meeting

d-follow-h-meeting = Waxaannu rajaynaynaa kulan
d-follow-meeting = Waxaannu rajaynaynaa kulan aynu kaga wada hadalno sida loo sii socon karo.
d-follow-talk-about = Waxyaabahan ayaannu jeclaan lahayn inaannu ka hadalno:
d-follow-talk-no = sida degmadu uga fikirtay hindisaha
d-follow-talk-forms = hababka wada-shaqayneed ee suurtagalka ah
d-follow-talk-step = in ay suurtagal tahay tallaabo hordhac ah oo yar, si la isu barto

## What was said

d-follow-h-confirm = Xaqiijinta wixii la yiri
d-follow-confirm = Waxaannu qoraynaa wixii afka lagu yiri, si ay dadka oo dhammi isku fahmaan.
d-follow-how = Kulan, taleefan ama wax kale
d-follow-who-spoke = Cidda ku hadashay magaca degmada
d-follow-for-whom = Cidda soo dirtay (qof ka shaqeeya degmada, guddi-hoosaad ama guddiga degmada)
d-follow-understood = Waxan ayaannu fahannay:
d-follow-correct-us = Na saxa haddii aannu si khaldan u fahannay.

## An extract of the minutes

d-title-minutes = Qayb ka mid ah qoraalka kulanka guddiga ururka (protokollsutdrag)
d-minutes-draft = Qabyo-qoraal. Guddiga ururka ayaa go'aansada. Xariiqyada ku buuxiya kulanka.
d-minutes-association = Ururka
d-minutes-date = Taariikhda kulanka
d-minutes-paragraph = Lambarka qodobka qoraalka kulanka
d-minutes-present = Dadka joogay
d-minutes-chair = Guddoomiyaha kulanka
d-minutes-secretary = Xoghayaha kulanka
d-minutes-adjuster = Qofka hubiya qoraalka kulanka (justerare)
d-minutes-h-decision = Go'aan ku saabsan hindisaha iskaashiga IOP
d-minutes-decides = Guddiga ururka (styrelse) wuxuu go'aansaday:
d-minutes-initiative = in { $issuer } lala bilaabo wadahadal ku saabsan iskaashi dhex mara hay'ad dawladeed iyo urur bulsho (af iswiidhish: Idéburet offentligt partnerskap, IOP): { $initiative }
d-minutes-initiative-unnamed = in { $issuer } lala bilaabo wadahadal ku saabsan iskaashi dhex mara hay'ad dawladeed iyo urur bulsho (af iswiidhish: Idéburet offentligt partnerskap, IOP)
d-minutes-project = in hindisuhu khuseeyo { $project }, oo ah mashruuc uu ururku leeyahay
d-minutes-party = in ururku dhinac noqon karo haddii dhinacyadu heshiiyaan
d-minutes-contact = in { $name } yahay qofka lala xiriirayo
d-minutes-sign = in dadka hoos ku qoran ay ururka u saxiixi karaan
d-minutes-signatories = Kuwa saxiixi kara
d-minutes-col-role = Xilka ururka
d-minutes-alone = mid kasta gooni
d-minutes-together = wadajir
d-minutes-true-extract = Qaybtan waxay la mid tahay qoraalka kulanka. Hubinta iyo saxiixa:
