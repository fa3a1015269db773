# status: back-translated
# except the examples of questions answered by choosing, which nobody has translated back yet

t-roles = Doorarka iyo mas'uuliyadaha
    .intro = Halkan waxaad ku qoraysaan cidda hagta, cidda shaqaalaha qorata iyo waxa la wada leeyahay. Doorar cad waxay yareeyaan is-faham la'aanta.

q-steering-kinds = Sidee baad rabtaan inaad wadajir u hagtaan?
    .why = Iskaashigu wuxuu u baahan yahay meel ay dhinacyadu ku wada hadlaan oo ay go'aan ku gaaraan.
    .example = Waxaannu rabnaa in jihada laba jeer sannadkii wadajir loo go'aamiyo, waqtiga u dhexeeyana aannu cid wici karno. Waxaannu doorannay “Koox hagta (waxay go'aamisaa jihada)” iyo “Qof lala xiriiro oo dhinac kasta ka socda”.

o-steering-kinds-steering-group = Koox hagta (waxay go'aamisaa jihada)
o-steering-kinds-working-group = Koox shaqo (waxay maamushaa hawl-maalmeedka)
o-steering-kinds-contact-persons = Qof lala xiriiro oo dhinac kasta ka socda

q-steering = Yaa wax go'aamiya, imisa jeerna waa la kulmaa?
    .why = Markaas labada dhinacba way ogyihiin meesha su'aal kasta la geeyo.
    .example = Kooxda hagta waxaa ku jira laba qof oo dhinac kasta ka socda, waxayna kulantaa laba jeer sannadkii. Hawl-maalmeedka ururka ayaa maamula.

# status: machine
q-our-lead = Yaa shaqada idiinka hoggaamiya? Qora xilka, magacuna waa wanaagsan yahay.
    .why = Degmadu waxay u baahan tahay inay ogaato cidda ay la hadlayso. Warqadda dad kale ayaa akhrisan kara, markaa qofka marka hore weydiiya.
    .example = Guddoomiyaha ururka

q-municipality-lead = Yaa ku habboon inuu degmada ka hoggaamiyo shaqada? Qora xilka ama waaxda.
    .why = Haddii degmada aan mas'uul ka jirin, shaqadu si fudud ayay u istaagi kartaa.
    .example = Isku-duwe ka tirsan maamulka suuqa shaqada (arbetsmarknadsförvaltningen)

# status: machine
q-owned-together = Maxaad wada leedihiin oo aad wada go'aamisaan, maxaase idinka keliya idiin gaar ah?
    .why = Degmooyin dhowr ah waxay rabaan in ururku xor ahaado. Markaa waa in la arko meesha xadku maro.
    .example = Hadafyada iyo dabagalka waa la wada leeyahay. Habka shaqada, magaca iyo liiska xubnaha ururka ayaa leh.

# status: machine
q-employer = Yaa shaqo-bixiye u ah dadka mushaharka qaata?
    .why = Cidda shaqaalaha qorata ayaa leh mas'uuliyadda shaqo-bixiyaha. Degmadu taas way weydiin kartaa.
    .example = Ururka ayaa bixiya mushaharka hoggaamiyaha koorsada. Waxaannu doorannay “Annaga (ururka)”.

o-employer-we = Annaga (ururka)
o-employer-owner = Ururka mashruuca leh
o-employer-municipality = Degmada
o-employer-nobody = Cidna mushahar ma qaadato

# status: machine
q-insurance = Hawsha iyo mutadawaciintu miyay caymis leeyihiin?
    .why = Dhinacyadu waxay u baahan karaan inay eegaan cidda caymiska leh iyo waxa uu daboolayo.
    .example = Caymis kulammada daboola waannu leennahay, laakiin mutadawaciinta ma daboolo. Waxaannu ku jawaabnay “Maya”.

q-insurance-what = Caymiskee ayaad leedihiin?
    .why = Qora shirkadda caymiska iyo waxa ay daboosho.
    .example = Caymis urur oo daboola mas'uuliyadda iyo shilalka (föreningsförsäkring)

q-risks = Maxaa khaldami kara, maxaadse markaas samaynaysaan?
    .why = In horay loo fikiro kalsooni ayay abuurtaa. Ha qorina macluumaad shakhsi ah oo ku saabsan ka-qaybgalayaasha.
    .example = Wax badan waxay ku xiran yihiin hal hoggaamiye koorso, markaa laba mutadawac ayaa hawsha baranaya. Dadka yimaada waannu tirinnaa, magacyadoodase ma kaydinno.

q-roles-stance = Sidee u aragtaan waxa aad doorarka iyo mas'uuliyadaha ka qorteen?
    .why = Qofka akhriya wuxuu arkaa waxa weli laga wada hadli karo.
    .example = Ururku wuxuu rabaa inuu isagu doorto cidda kulammada hoggaamisa. Waxaannu doorannay “Waa wax noo go'an”.
