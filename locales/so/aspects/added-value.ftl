# status: machine

aspect-added-value =
    .asks = Dadka loogu talagalay wax ka badan miyay helaan marka aad wada shaqaysaan, marka loo eego in dhinac kastaa keligiis shaqeeyo?
    .why = Haddii natiijadu isku mid tahay, iskaashi looma baahna. Malmö waxay weydiisaa in dhinacyada oo dhammi filayaan waxtar dheeraad ah.
    .yes = Haa, waxa fiicnaanaya, iyo in dhinacyada oo dhammi ay filayaan.
    .grey = Haddii idinka keliya filaysaan, ama aydaan garanayn waxa degmadu filayso, qayb ahaan ayaa loo tiriyaa. Degmada weydiiya.
    .example = Waxaa nagu kalsoon 60 qoys. Hagaha degmadu wuxuu yimaadaa kulammadayada, taladuna dadka way gaartaa.
    .source = Malmö: tilmaamaha (riktlinjer ASN-2021-4461), shardiga 7 ee 12, sida ku cad qoraalka degmada (tjänsteskrivelse ASN-2022-13029), Diseembar 2022. Annaga ayaa ka soo koobnay bogag internet oo laga yaabo inay isbeddeleen: (Umeå kommun, ”Idéburet offentligt partnerskap (IOP)”); (Kungsbacka kommun, ”Inbjudan till civilsamhället att samverka med Kungsbacka kommun, mars 2021”).
