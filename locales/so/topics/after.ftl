# status: machine

part-after = Marka warqadda la diro
    .intro = Halkan waxaad kula socotaan waxa dabadeed dhaca iyo waxa markaas khuseeya.

t-after = Warqadda ka dib
    .intro = Qora wixii dhacay tan iyo markii aad warqadda gudbiseen. Waxba kama xisaabsama marka warqadda la diyaarinayo. Waxba lama gudbiyo haddii aydnaan idinku dooran.

q-municipal-decision = Guddiga degmadu (nämnd) miyuu go'aan ka gaaray hindisihiinna?
    .why = Waxay go'aamisaa waxa hadda khuseeya. Dooro “Weli ma naqaan” haddii aad hubin.
    .example = Madax ayaa na soo wacay oo sheegay in ay u badan tahay in jawaabtu maya noqoto. Qoraal shirna ma helin. Waxaannu doorannay “Jawaab afka ah oo keliya”.

o-municipal-decision-no = Maya, weli
o-municipal-decision-oral = Jawaab afka ah oo keliya
o-municipal-decision-yes = Haa, guddiga degmada (nämnd) ayaa go'aan gaaray

q-notice-date = Maalintee ayaa go'aanka lagu dhejiyay looxa ogeysiisyada degmada (anslagstavla)?
    .why = Sida uu qorayo sharciga degmooyinka (kommunallagen 13 kap. 5 §, qoraalkii 2025), waqtiga rafcaanka waxaa laga tiriyaa maalinta looxa lagu dhejiyay in qoraalka shirka la ansixiyay (justerat). Taariikhda degmada ka hubiya.
    .example = 2026-06-03

q-answer-given = Jawaabtu maxay noqotay?
    .why = Tallaabooyinka maya ka dambeeya way ka duwan yihiin kuwa haa ka dambeeya.
    .example = Guddigu wuxuu rabaa inuu kharashka wax badan ka ogaado, arrintana dayrta ayuu mar kale eegi doonaa. Waxaannu doorannay “Arrintu waxay u baahan tahay baaris dheeraad ah”.

o-answer-given-agreement = Haa, heshiis
o-answer-given-other-form = Nooc kale oo wada-shaqayn ah
o-answer-given-postponed = Arrintu waxay u baahan tahay baaris dheeraad ah
o-answer-given-no = Maya

q-decision-words = Guddiga degmadu muxuu go'aansaday? Ka soo guuriya qoraalka shirka (protokoll).
    .why = Markaas erayadu way idiin harayaan. Warqad kuma soo baxaan.
    .example = Guddigu hadda hindisaha ma sii wado. Ururka waxaa loogu yeerayaa wadahadal ku saabsan noocyo kale oo wada-shaqayn ah.

q-sent-date = Goorma ayaad warqadda dirteen ama gudbiseen?
    .why = Markaas waxaa la arki karaa inta aad sugayseen.
    .example = 2026-04-02

q-sent-how = Sidee ayaad warqadda u gudbiseen?
    .why = Waxay ka caawinaysaa qofka diiwaanka haya (registrator) inuu helo.
    .example = Warqadda iimayl ayaannu ku dirnay, isla maalintaasna nuqul ayaannu gacanta ku gudbinnay. Waxaannu doorannay “Iimayl” iyo “Gacanta ayaannu ku gudbinnay”.

o-sent-how-email = Iimayl
o-sent-how-post = Boosto
o-sent-how-handed = Gacanta ayaannu ku gudbinnay
o-sent-how-e-service = Adeegga internetka ee degmada

q-diary-number = Waa maxay lambarka diiwaanka (diarienummer) ee aad hesheen?
    .why = Lambarkaas ayaa qof walba isla warqaddaas ku helaa. Weydiiya qofka diiwaanka haya haddii aydnaan helin.
    .example = KS 2026-00123

q-contact-log = Xiriirradee ayaad yeelateen warqadda ka dib? Jawaabaha afka ahna qora.
    .why = Liisku idinka ayuu idinla haraa. Waxa aad idinku doorataan oo keliya ayaa gala warqadda xaqiijinaysa wixii la yiri.
    .example = 2026-04-20, taleefan lala yeeshay qofka diiwaanka haya (registrator): warqaddii way gaartay, lambarna way heshay. Tallaabada xigta: 11ka Maajo ayaan wacaynaa.

q-contact-log-date = Taariikhda
q-contact-log-who = Cidda aad la hadasheen
q-contact-log-role = Xilka iyo waaxda
q-contact-log-how = Habka
q-contact-log-said = Wixii la yiri
q-contact-log-promised = Wixii la ballanqaaday
q-contact-log-next = Tallaabada xigta
q-contact-log-in-letter = Wixii la yiri miyay ku jirayaan warqadda xaqiijinaysa wadahadalka?

o-contact-how-meeting = Kulan
o-contact-how-phone = Taleefan
o-contact-how-email = Iimayl
o-contact-how-post = Warqad
o-contact-how-other = Wax kale

q-next-contact = Goorma ayaad mar kale la xiriiraysaan?
    .why = Taariikh ku qoran jadwalka ayaa ka dhigta inaan qofna ilaawin.
    .example = 2026-05-11

q-agreed-dates = Taariikhahee ayaad idinka iyo degmadu wadajir u go'aansateen?
    .why = Waxay gelayaan jadwalka. Qora oo keliya taariikhaha dhab ahaan loo go'aansaday.
    .example = 2026-09-15, kulan wadahadal oo ka dhacaya xafiiska muwaadiniinta (medborgarkontoret) saacadda 14

q-agreed-dates-date = Taariikhda
q-agreed-dates-what = Waxa
q-agreed-dates-note = Goobta ama qoraal

o-agreed-what-dialogue-meeting = Kulan wadahadal
o-agreed-what-strategic-meeting = Kulan istiraatiijiyadeed
o-agreed-what-yearly-report = Warbixin sannadle ah
o-agreed-what-other = Wax kale
