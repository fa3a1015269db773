# status: back-translated
# except the examples of questions answered by choosing, which nobody has translated back yet

t-recipient = Cidda hindisaha loo dirayo
    .intro = Halkan waxaad ku qoraysaan cidda hindisaha helaysa iyo waxa aad rabtaan in degmadu samayso. Magaca guddiga degmada (nämnd) iyo maamulka degmada (förvaltning) af-iswiidhish ku qora.

# status: machine
q-municipality = Waa maxay degmada ama gobolka hindisaha loo dirayo?
    .why = Shuruuduhu way ku kala duwan yihiin degmooyinka iyo gobollada.
    .example = Degmada Ekby (Ekby kommun)

q-board = Waa maxay guddiga degmada (nämnd) ee hindisaha loo dirayo?
    .why = Guddi kastaa mas'uuliyad u gaar ah ayuu leeyahay. Haddii aydaan hubin, weydiiya qofka haya diiwaanka degmada (registrator).
    .example = Guddiga suuqa shaqada (arbetsmarknadsnämnden)

q-remit-claim = Hawshu miyay ku jirtaa qaybaha uu mas'uulka ka yahay guddiga degmadu (nämnd)?
    .why = Shaqaalaha degmadu waxay eegaan in guddigu arrintan ka shaqayn karo.
    .example = Xeerka guddiga waxaa ku qoran in uu mas'uul ka yahay taageerada shaqo-helidda, taasna waa waxa aannu rabno inaannu bixinno. Waxaannu ku jawaabnay “Haa, waa run”.

# status: machine
q-administration = Waa maxay maamulka degmada (förvaltning) ee guddigaas u shaqeeya?
    .why = Badanaa maamulka ayaa hindisaha ugu hor akhriya.
    .example = Maamulka suuqa shaqada (arbetsmarknadsförvaltningen)

q-registrar = Waa maxay cinwaanka qofka haya diiwaanka degmada (registrator), kaas oo warqadaha qaata oo diiwaangeliya?
    .why = Warqadaha qofkaas loo diro way fududdahay in dib loo helo.
    .example = Diiwaanka degmada Ekby (Ekby kommun, registrator, 123 00 Ekby)

q-letter-place = Waa maxay magaalada warqadda lagu qorayo?
    .why = Goobta iyo taariikhdu waxay muujinayaan halka iyo goorta hindisaha la qoray.
    .example = Ekby

q-letter-date = Qora taariikhda warqadda.
    .why = Taariikhdu waxay fududaynaysaa in arrinta lala socdo.
    .example = 2026-03-24

q-ask = Maxaad rabtaan in degmadu samayso?
    .why = Waxa si cad loo rabo way fududdahay in laga jawaabo.
    .example = Waxaannu rabnaa in warqadda dib loo heli karo iyo inaannu dhowaan cid la hadalno. Waxaannu doorannay “Hindisaha ha diiwaangeliso (diarieföra)” iyo “Kulan ha nagu casuunto”.

o-ask-register = Hindisaha ha diiwaangeliso (diarieföra)
o-ask-meeting = Kulan ha nagu casuunto
o-ask-contact = Qof lala xiriiro ha magacawdo
o-ask-written-answer = Jawaab qoraal ah ha bixiso

q-meeting-dates = Qora waqtiyada aad kulmi kartaan. Saddex ayaa fiican.
    .why = Way ka fudud tahay in maalin cayiman la aqbalo.
    .example = 2027-05-11 14:00, 2027-05-13 10:00, 2027-05-18 17:00

## status: machine

q-remit-source = Sidee ku ogaateen in arrintu guddigaas (nämnd) khusayso?
    .why = Haddii aad meel tilmaantaan, shaqaalaha degmadu si dhaqso ah ayay u hubin karaan.
    .example = Xeerka guddiga degmada (reglemente), § 4, waxaa ku qoran in uu mas'uul ka yahay taageerada shaqo-helidda.
