# status: back-translated
# except the examples of questions answered by choosing, which nobody has translated back yet

t-perspectives = Carruurta iyo sinnaanta ragga iyo dumarka
    .intro = Shaqaalaha degmadu badanaa waa in ay qoraan waxa soo-jeedintu uga dhigan tahay carruurta iyo sinnaanta ragga iyo dumarka. Halkan ayaad ku caawinaysaan.

# status: machine
q-child-kinds = Maxay hawshu carruurta uga dhigan tahay?
    .why = Aragtida carruurta (barnperspektiv) cinwaan gaar ah ayay ku yeelan kartaa qoraallada go'aanka lagu saleeyo.
    .example = Hooyooyinku talo ayay is siiyaan, carruurtuna iyaga ayaa doorta waxa ay samaynayaan. Waxaannu doorannay “Waalidka oo taageero hela” iyo “Carruurta oo ra'yigooda sheegata”.

o-child-kinds-prevention = Ka-hortag in carruurta dhib gaaro
o-child-kinds-parents = Waalidka oo taageero hela
o-child-kinds-noticed-early = Carruurta taageero u baahan oo hore loo arko
o-child-kinds-own-voice = Carruurta oo ra'yigooda sheegata

q-child = Erayadiinna ku sharxa waxa ay carruurta uga dhigan tahay.
    .why = Erayo cad ayaa loo qaadan karaa qoraalka shaqaalaha degmada.
    .example = Marka hooyadu saaxiibbo yeelato oo ay xannaanada taqaanno, carruurtuna kalsooni badan ayay helaan. Carruurtu way la socdaan oo kulanka ayay ku ciyaaraan.

# status: machine
q-gender-kinds = Maxay hawshu uga dhigan tahay sinnaanta ragga iyo dumarka?
    .why = Sinnaanta ragga iyo dumarkuna cinwaan gaar ah ayay ku yeelan kartaa qoraallada go'aanka lagu saleeyo.
    .example = Waxaannu albaabka u garaacnaa haween aan cid kale la hadlin, carruurtuna kulanka way u raaci karaan. Waxaannu doorannay “Waxay gaartaa haween aan si kale loo gaarin” iyo “In caqabadaha ka-qaybgalka la yareeyo”.

o-gender-kinds-women-reached = Waxay gaartaa haween aan si kale loo gaarin
o-gender-kinds-same-terms = Shuruudo isku mid ah oo ay leeyihiin haweenka iyo raggu
o-gender-kinds-own-power = Fursad dheeraad ah oo qofku noloshiisa ku saameeyo
o-gender-kinds-barriers-lowered = In caqabadaha ka-qaybgalka la yareeyo

q-gender = Erayadiinna ku sharxa waxa ay uga dhigan tahay haweenka iyo ragga.
    .why = Haddii hawsha loogu talagalay haweenka, waa wanaagsan tahay in sababta la sharxo.
    .example = Haween muddo dheer guriga joogay waxay helaan luqad, xiriirro iyo dakhli u gaar ah. Aabbayaashuna bil kasta kulan u gaar ah ayay leeyihiin.

q-perspectives-stance = Sidee u aragtaan waxa aad carruurta iyo sinnaanta ragga iyo dumarka ka qorteen?
    .why = Degmadu waxay yeelan kartaa hadafyo u gaar ah oo aad rabtaan inaad ku dartaan.
    .example = Carruurta waannu ka qornay, laakiin wax yar ayaannu ka naqaannaa sinnaanta ragga iyo dumarka. Waxaannu doorannay “Wadahadal ayay u furan tahay”.
