# status: back-translated
# except the examples of questions answered by choosing, which nobody has translated back yet

t-sender = Cidda diraysa hindisaha
    .intro = Halkan waxaad ku qoraysaan magacyadiinna iyo sida degmadu idiinla soo xiriirayso. Magacyada iyo cinwaannada xarfo laatiin ah ku qora.

q-association-name = Waa maxay magaca ururkiinna ama kooxdiinnu?
    .why = Magacu waa in uu la mid yahay kan xeerka iyo qoraallada shirarka ku qoran. Haddii aad mashruuc tihiin, qora magaca mashruuca.
    .example = Ururka Solrosen (Föreningen Solrosen)

q-initiative-name = Waa maxay magaca hindisuhu?
    .why = Magac gaaban wuxuu degmada ka caawinayaa in ay hindisaha garato.
    .example = Waddada bannaanka ee Ekbacken (Vägen ut i Ekbacken)

q-summary = Si kooban u sheega: maxaad doonaysaan in aad qabataan, yaad u qabanaysaan, sababtuse waa maxay?
    .why = Inta badan shaqaalaha degmadu tan ayay ugu hor akhriyaan, qoraalkoodana way ku isticmaali karaan.
    .example = Waxaannu rabnaa in hooyooyinka guriga keligood jooga aannu ku casuumno kulammo toddobaadkii laba jeer ah. Waxay halkaas ku helayaan xiriirro, waxay ku baranayaan af-iswiidhish, waxayna helayaan waddooyin ay shaqo ku gaaraan.

q-address = Waa maxay cinwaankiinna boostadu?
    .why = Degmadu waxay u baahan tahay cinwaan ay jawaab qoraal ah ku soo dirto.
    .example = Sida Iswiidhan looga qoro (Föreningen Solrosen, Storgatan 5, 123 45 Ekby)

q-email = Waa maxay iimaylka ay degmadu wax ku soo qorayso?
    .why = Iimayl ururka u dhexeeya ayaa fiican. Warqadda aad degmada u dirtaan dad kale ayaa akhrin kara.
    .example = solrosen@exempel.se

q-phone = Waa imisa lambarka taleefanka ee ay degmadu soo wacayso?
    .why = Shaqaalaha degmadu su'aal degdeg ah ayay qabi karaan.
    .example = 070-174 06 58

q-contact-name = Qora magaca qofka lala xiriirayo.
    .why = Degmadu waxay rabtaa in ay ogaato qofka ay la hadlayso. Qofka marka hore weydiiya.
    .example = Amina Lind

q-contact-role = Waa maxay xilka qofka lala xiriirayo?
    .why = Xilku wuxuu muujinayaa waxa uu qofku ka jawaabi karo.
    .example = Guddoomiye (ordförande)

q-second-contact = Qora magaca iyo taleefanka ama iimaylka qof kale oo jawaabi kara haddii qofka koowaad aan la helin.
    .why = Laba qof waxay muujinayaan in hawshu aysan hal qof oo keliya ku xirnayn.
    .example = Sara Ek, 070-174 06 58

q-interpreter = Miyaad rabtaan turjubaan marka aad degmada la kulmaysaan?
    .why = Markaas degmadu kulanka way u qorshayn kartaa si qof walba wax u fahmo.
    .example = Laba xubnood oo guddiga ka mid ahi waxay af-Soomaali ku hadlaan si ka wanaagsan af-iswiidhish. Waxaannu ku jawaabnay “Haa”.

q-interpreter-language = Waa maxay luqadaha aad turjubaanka ugu baahan tihiin?
    .why = Degmadu waxay u baahan tahay in ay luqadda waqti hore ogaato.
    .example = Kooxda qaarkeed af-Carabi ayay ku hadlaan, qaarna af-Soomaali. Waxaannu doorannay “Af-Carabi” iyo “Af-Soomaali”.

o-interpreter-language-arabic = Af-Carabi
o-interpreter-language-somali = Af-Soomaali
o-interpreter-language-other = Luqad kale

# status: machine
q-board-decision-date = Qora taariikhda uu guddiga ururkiinnu (styrelse) hindisaha go'aansaday.
    .why = Go'aanka guddigu wuxuu muujinayaa in ururku taageerayo hindisaha.
    .example = 2026-03-12

q-board-decision-paragraph = Waa maxay lambarka qodobka go'aanku kaga qoran yahay qoraalka shirka (protokoll)?
    .why = Markaas shaqaalaha degmadu go'aanka way ka heli karaan qoraalka shirka.
    .example = § 12

q-signatories = Qora dadka u saxiixi kara ururka (firmatecknare).
    .why = Degmadu waxay eegtaa in dadkii saxda ahaa ay saxiixaan.
    .example = Amina Lind, guddoomiye (ordförande). Sara Ek, khasnaji (kassör). Wadajir ayay u saxiixaan.

q-signatories-name = Magaca

q-signatories-role = Xilka
