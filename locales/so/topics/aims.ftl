# status: back-translated
# except the examples of questions answered by choosing, which nobody has translated back yet

t-aims = Ujeeddada iyo hadafyada
    .intro = Ujeeddadu waa sababta aad u qabanaysaan. Hadafyadu waa waxa la gaari doono, si idinka iyo degmadu aad wadajir ugu aragtaan.

q-aim-kinds = Maxaad doonaysaan in aad gaartaan?
    .why = Degmadu waxay ujeeddadiinna barbar dhigtaa hadafyadeeda.
    .example = Waxaannu rabnaa in hooyooyinku saaxiibbo yeeshaan oo ay shaqo helaan. Waxaannu doorannay “Wehel iyo wadajir” iyo “Shaqo iyo isku-filnaansho”.

o-aim-kinds-belonging = Wehel iyo wadajir
o-aim-kinds-work = Shaqo iyo isku-filnaansho
o-aim-kinds-language = Af-iswiidhish
o-aim-kinds-health = Caafimaad
o-aim-kinds-safety = Ammaan
o-aim-kinds-trust = Kalsooni
o-aim-kinds-knowledge = Aqoonta bulshada
o-aim-kinds-participation = Ka-qaybgal

q-aim-description = Maxaad tan u qabanaysaan? Erayadiinna ku sheega.
    .why = Shaqaalaha degmadu waxay u baahan yihiin ujeeddo cad oo ay wax ka qoraan.
    .example = Waxaannu rabnaa in hooyooyin badan oo Ekbacken ku nool ay helaan saaxiibbo, luqad iyo waddo shaqo.

q-goals = Waa maxay hadafyada la arki karo ama la cabbiri karo?
    .why = Hadafyo cad ayaa dabagalka wadajirka ah fududeeya.
    .example = 40 hooyo ayaa sannadka 2027 ka qaybgasha ugu yaraan shan kulan. Kulan kasta waxaan tirinnaa dadka yimid.

q-goals-goal = Hadaf

q-goals-measure = Sida loo cabbiro

q-goals-when = Goorta

q-public-benefit-claim = Hawshu miyay ku wajahan tahay hadaf dan guud ah?
    .why = Degmadu waxay eegtaa in dad aan xubno ahayn ay ka faa'iidayaan.
    .example = Kulammadu waxay u furan yihiin dadka Ekbacken oo dhan, dadka yimaada badankooduna xubno ma aha. Waxaannu ku jawaabnay “Haa, waa run”.

q-local-claim = Hawshu miyay wax ku biirisaa horumarka deegaanka ay ka socoto iyo in dadku ka qayb galaan bulshada?
    .why = Shaqaalaha degmadu waxay eegaan waxa deegaanka ka wanaagsanaada iyo cidda ka qayb gasha.
    .example = Hadda hooyooyin ka badan kuwii hore ayaa shirarka dugsiga taga, shan ka mid ahina kooxo u gaar ah ayay Ekbacken ku hoggaamiyaan. Waxaannu ku jawaabnay “Haa, waa run”.

q-added-value-claim = Wada-shaqayntu miyay dadka loogu talagalay siinaysaa wax ka badan inta idinka iyo degmadu kala gooni ahaan siin kartaan?
    .why = Degmadu waxay eegtaa waxtarka dheeraadka ah, taas oo ah waxa wadajir oo keliya lagu gaari karo.
    .example = Mar ayaannu hage kulanka ku casuumnay, dadka qaarna wuu caawiyay. Wax intaas ka badan weli ma naqaan. Waxaannu ku jawaabnay “Qayb ahaan”.

q-added-value-who = Yaa filaya in wada-shaqayntu waxtar dheeraad ah keento?
    .why = Way ka miisaan badan tahay marka dhinacyada oo dhammi isku si u arkaan.
    .example = Annagu waxaannu aaminsannahay inay waxtar dheeraad ah keento, laakiin cid kale weli lama weydiin. Waxaannu doorannay “Annaga oo keliya, inta aannu ognahay”.

o-added-value-who-all = Dhinacyada oo dhan
o-added-value-who-only-us = Annaga oo keliya, inta aannu ognahay

# status: machine
q-common-ground-claim = Idinka iyo degmadu miyaad ku heshiiseen hadafyada iyo dadka loogu talagalay?
    .why = Degmooyinka qaarkood waxay weydiiyaan in labada dhinac hadafyada iyo dadka loogu talagalay si isku mid ah u arkaan iyo in kale.
    .example = Kulanka waxaannu wadajir ugu qornay dadka loogu talagalay. Waqti aannu hadafyada kaga hadalno ma helin. Waxaannu ku jawaabnay “Qayb ahaan”.

q-common-ground-evidence = Sidee iyo goorma ayaad ku heshiiseen?
    .why = Kulan ama warqad ayaa muujinaysa in aad wada hadasheen.
    .example = Kulankii 2026-02-10 ayaannu dadka loogu talagalay la qornay laba qof oo degmada ka shaqeeya.

q-society-gain = Maxay bulshadu ka faa'iidaysaa? Haddii aad rabtaan ka jawaaba.
    .why = Degmooyinka qaarkood waxay rabaan in ay arkaan waxtarka bulshada marka loo eego kharashka.
    .example = Marka dad badan shaqo ama waxbarasho galaan, dad yar ayaa mustaqbalka taageero u baahanaya.

q-aims-stance = Sidee u aragtaan waxa aad ujeeddada iyo hadafyada ka qorteen?
    .why = Degmadu waxay rabtaa in ay ogaato waxa aad diyaar u tihiin in laga wada hadlo.
    .example = In la gaaro dadka guriga keligood jooga ayaa ah aasaaska ururkayaga. Waxaannu doorannay “Waa wax noo go'an”.

## status: machine

q-local-change = Maxaa ka wanaagsanaanaya deegaanka aad joogtaan, yaase ka qayb galaya?
    .why = Tusaale deegaanka ka yimid ayaa ka macno badan erayo guud.
    .example = Sannadkii 2025 waxaa shirarka waalidiinta ee dugsiga tagay 25 hooyo; sannadkii ka horreeyay waxay ahaayeen 8. Shan qof oo hore uga qayb galay ayaa hadda kooxo u gaar ah hoggaamiya.

q-public-benefit-goal = Waa maxay waxtarka ay helayaan dadka aan xubnaha ahayn?
    .why = Taasi waxay muujin kartaa in hadafku dan guud yahay, oo dad badan wax u taro.
    .example = Kulammadu waa lacag la'aan, qof kasta oo Ekbacken ku noolna waa u furan yihiin. Sannadkii 2025 waxaa yimid 120 qof, 90 ka mid ahna xubno ma ahayn.

q-added-value-how = Maxaa ka wanaagsanaanaya marka aad wadajir u qabataan?
    .why = Shaqaalaha degmadu waxay u baahan yihiin in ay sharraxaan sababta iskaashigu uga fiican yahay laba hawlood oo kala gooni ah.
    .example = Waxaa nagu kalsoon 60 qoys, luqadahoodana waannu ku hadalnaa. Degmadu waxay haysaa aqoonta shaqada iyo waxbarashada. Wadajir ayaynu hadafka ku gaaraynaa.
