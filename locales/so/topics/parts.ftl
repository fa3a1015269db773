# status: back-translated

part-party = Cidda aad tihiin
    .intro = Halkan waxaad ku caddaynaysaan cidda dhinac ka noqon karta heshiiska iyo cidda diraysa hindisaha.

part-criteria = Shuruudaha
    .intro = Halkan waxaad kaga jawaabaysaan waxa ay degmadu inta badan eegto, waxaadna ku ururinaysaan caddaymo.

part-contribution = Waxa dhinac kastaa ku darsado
    .intro = Halkan waxaad ku qoraysaan waxa aad idinku ku darsanaysaan iyo waxa aad rajaynaysaan in degmadu ku darsato.

# status: machine
part-document = Inta ka hartay dukumentiga
    .intro = Halkan waxaad ku qoraysaan inta hartay: doorarka, muddada, dabagalka iyo lifaaqyada.
