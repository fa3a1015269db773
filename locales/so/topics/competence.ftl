# status: back-translated
# except the examples of questions answered by choosing, which nobody has translated back yet

t-competence = Aqoonta iyo khibradda
    .intro = Degmadu waxay rabtaa inay aragto inaad qaban kartaan waxa aad soo jeedinaysaan. Khibraddu khasab ma aha inay tahay shaqo mushahar leh.

q-competence-claim = Ururkiinnu miyuu leeyahay aqoon, karti iyo ku-habboonaan uu ku fuliyo hawsha la qorsheeyay?
    .why = Degmooyin dhowr ah ayaa eega in ururku leeyahay aqoon iyo karti uu fikraddiisa ku fuliyo.
    .example = Kafee luqadeed ayaannu leennahay ilaa 2019. Laakiin cid naga mid ah hore dadka guryahooda uguma tegin. Waxaannu ku jawaabnay “Qayb ahaan”.

q-experience-years = Imisa sano ayaad hawshan ama wax la mid ah qabanayseen? Qora 0 haddii aad cusub tihiin.
    .why = Koox cusubna way bilaabi kartaa, waxaana wanaagsan inay ku bilowdo tallaabo yar oo hordhac ah oo degmada lala qaado.
    .example = 7

q-experience = Maxaad hore u qabateen, natiijaduse maxay noqotay?
    .why = Tusaalooyin cad oo leh tirooyin iyo sannado ayaa ka miisaan culus hadal guud.
    .example = Ururka Solrosen laga soo bilaabo 2019 wuxuu toddobaad kasta qabtaa kulan luqadeed. Qiyaastii 40 haween ah ayaa yimid 2025, 12 ka mid ahina waxbarasho ayay u gudbeen.

q-staff = Yaa shaqada qaban doona, maxayse yaqaannaan?
    .why = Degmadu waxay rabtaa inay ogaato in shaqadu aysan qof keliya ku xirnayn. Qora xilalka, ha qorina macluumaad gaar ah.
    .example = Hal hoggaamiye koorso oo nus waqti ah iyo lix mutadawac. Laba ka mid ahi waa macallimiin tababaran oo ku hadla af-Carabi iyo af-Soomaali.

# status: machine
q-references = Yaa ka warrami kara shaqadiinna? Qora hay'adda iyo xilka qofka.
    .why = Shaqaalaha degmadu waxaa laga yaabaa inay la hadlaan qof shaqadiinna arkay. Marka hore qofka oggolaansho weydiiya.
    .example = Maamulaha dugsiga (Lindskolan), madaxda xarunta qoyska (familjecentral)
