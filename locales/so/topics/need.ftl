# status: back-translated
# except the examples of questions answered by choosing, which nobody has translated back yet

t-need = Baahida iyo dadka loogu talagalay
    .intro = Halkan waxaad ku muujinaysaan waxa loo baahan yahay, cidda u baahan iyo sababta aan waxa hore u jira ugu filnayn. Qora tirooyin, weligiin ha qorina magacyada dadka.

q-need-claim = Hawsha baahi miyaa loo qabaa, wada-shaqayn ku saabsanna baahi miyaa loo qabaa?
    .why = Shaqaalaha degmadu waxay rabaan in ay arkaan in baahidu jirto iyo in loo baahan yahay in ka badan hal dhinac.
    .example = Waxaannu la kulannay 60 hooyo oo aan xiriirro lahayn. Keligayo dadka oo dhan ma gaari karno. Waxaannu ku jawaabnay “Haa, waa run”.

q-need-kinds = Maxay baahidu ku saabsan tahay?
    .why = Taasi waxay degmada ka caawinaysaa in ay ogaato guddiga ay arrintu khusayso.
    .example = Hooyooyinka aannu la kulanno maalintii oo dhan guriga ayay joogaan, mar dhif ah ayayna af-iswiidhish ku hadlaan. Waxaannu doorannay “Kelinimo iyo go'doon” iyo “Af-iswiidhish”.

o-need-kinds-isolation = Kelinimo iyo go'doon
o-need-kinds-work = Shaqo
o-need-kinds-language = Af-iswiidhish
o-need-kinds-health = Caafimaad
o-need-kinds-safety = Ammaan
o-need-kinds-children = Xaaladda carruurta
o-need-kinds-trust = Kalsoonida hay'adaha dawladda
o-need-kinds-economy = Dhaqaale

q-place = Qora xaafadda iyo magaalada ay baahidu ka jirto.
    .why = Degmadu waxay rabtaa in ay ogaato halka ay baahidu ka jirto.
    .example = Xaafadda Ekbacken (stadsdelen Ekbacken, Ekby)

q-need-figures = Miyaad haysaan tirooyin baahida muujinaya? Qora halka aad ka hesheen.
    .why = Tiro meesha laga helay la qoray way ka miisaan badan tahay ra'yi keliya.
    .example = 41 boqolkiiba hooyooyinka Ekbacken shaqo ma haystaan. Isha: warbixinta degmada ee deegaanka 2025, bogga 8.

q-need-figures-what = Waxa tiradu muujinayso

q-need-figures-source = Isha xogta

q-target-groups = Waa kuwee dadka hawsha loogu talagalay?
    .why = Degmadu waxay rabtaa in ay aragto dadka ay hawshu wax u tarayso.
    .example = Kulammada waxaa loogu talagalay hooyooyin dalka dibaddiisa ku dhashay, carruurtooduna way la socdaan. Waxaannu doorannay “Haweenka ku dhashay dalka dibaddiisa” iyo “Carruurta”.

o-target-groups-foreign-born-women = Haweenka ku dhashay dalka dibaddiisa
o-target-groups-parents = Waalidiinta
o-target-groups-children = Carruurta
o-target-groups-youth = Dhallinyarada
o-target-groups-older = Dadka da'da ah
o-target-groups-newcomers = Dadka dalka ku cusub
o-target-groups-poor = Dadka dakhligoodu hooseeyo
o-target-groups-professionals = Shaqaalaha la kulma dadkaas

q-target-primary = Waa kuwee dadka ugu muhiimsan in la gaaro?
    .why = Shaqaalaha degmadu waxay inta badan wax ka qoraan dadka ugu horreeya ee hawsha loogu talagalay.
    .example = Hooyooyin dalka dibaddiisa ku dhashay oo Ekbacken ku nool, aan shaqo iyo waxbarasho midna lahayn.

q-target-secondary = Waa kuwee dadka kale ee ka faa'iidaya?
    .why = Shaqaalaha degmadu waxay inta badan sidoo kale wax ka qoraan dadka kale ee ay saamayso.
    .example = Carruurta qoysaska iyo shaqaalaha xannaanada carruurta.

# status: machine
q-target-count = Imisa qof ayaad filaysaan in aad gaartaan sannadkii?
    .why = Qiyaas qora. Wuxuu degmada ka caawinayaa in ay fahanto inta ay hawshu le'eg tahay.
    .example = 60

q-reach-gap = Waa kuwee dadka uusan gaarin waxa hore u jira, maxaase sabab u ah?
    .why = Farqigaas ayaa muujinaya sababta loogu baahan yahay ururkiinna.
    .example = Hooyooyin aan ka diiwaangashanayn xafiiska shaqada (Arbetsförmedlingen) oo aan xiriir la lahayn adeegga bulshada (socialtjänsten). Cidina ma soo wacdo.

q-reach-gap-source = Sidee ku ogaateen? Qora isha xogta.
    .why = Degmadu waxay u baahan tahay in ay ogaato halka xogtu ka timid.
    .example = Tirakoobkayaga kulammada ee gu'gii 2026

q-other-authority = Hay'ad dawladeed oo kale miyay mas'uul ka tahay waxa aad rabtaan in aad qabataan?
    .why = Markaas degmadu waxay rabtaa in ay ogaato sida aad hay'addaas u dhammaystirtaan.
    .example = Hooyooyinka qaarkood shaqo ayay raadinayaan, xafiiska shaqada (Arbetsförmedlingen) ayaana taageeradaas mas'uul ka ah. Waxaannu ku jawaabnay “Haa”.

q-other-authority-name = Waa maxay magaca hay'addaas?
    .why = Shaqaalaha degmadu waxay u baahan yihiin in ay ogaadaan hay'adda laga hadlayo.
    .example = Xafiiska shaqada (Arbetsförmedlingen)

q-complement-claim = Hawshu miyay dhammaystir ama beddel u tahay waxa ay degmadu hore u qabato?
    .why = Degmadu waxay eegtaa in aad wax cusub keentaan oo aydaan isla waxaas qaban.
    .example = Xannaanada furan (öppen förskola) waxay soo dhowaysaa dadka yimaada. Annagu waxaannu u tagnaa kuwa aan iman. Waxaannu ku jawaabnay “Haa, waa run”.

q-need-stance = Sidee u aragtaan waxa aad baahida ka qorteen?
    .why = Degmadu waxay rabtaa in ay ogaato waxa aad diyaar u tihiin in laga wada hadlo.
    .example = Baahida waxaannu u qornay sida aannu u aragno. Cid kale waxaa laga yaabaa inay tirooyin dheeraad ah hayso. Waxaannu doorannay “Waa soo-jeedintayada”.

## status: machine

q-need-description = Maxay tahay baahida aad aragtaan? Erayadiinna ku sheega.
    .why = Waxaad aragtaan waxyaabo laga yaabo in aysan degmadu arag.
    .example = Hooyooyin badan oo Ekbacken ku nool maalintii oo dhan guriga ayay joogaan. Ilaa 2024 waxaannu la kulannay ugu yaraan 60. Xiriirro ma laha, mana yaqaannaan halka ay aadi karaan.

q-complement-what = Maxaad qabataan oo aysan degmadu qaban?
    .why = Farqigu wuxuu shaqaalaha degmada ka caawinayaa in ay doorkiinna qeexaan.
    .example = Albaabbada ayaannu garaacnaa, sannadkii 2025-na waxaannu 45 hooyo kula hadalnay luqaddooda. Kadib waxaannu la tagnaa xannaanada furan ee degmada (öppen förskola).

q-ordinary-entitled = Run miyaa in dadka loogu talagalay ay hadda xaq u leeyihiin in ay isla caawimaaddan ka helaan degmada ama hay'ad dawladeed oo kale?
    .why = Linköping gudaheeda, sannadkii 2023, taasi waxay ahayd sabab lagu soo jeediyay in IOP la joojiyo. Sida ay tahay uga jawaaba; kadib waxaad ka warrami doontaan dadka aan la gaarin.
    .example = Hooyooyinku way bilaabi karaan barashada af-iswiidhishka. Laakiin cidna guryahooda uguma tagto, markii ugu horraysayna cidna ma raacdo. Waxaannu ku jawaabnay “Qayb ahaan”.
