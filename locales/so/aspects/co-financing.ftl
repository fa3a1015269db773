# status: machine

aspect-co-financing =
    .asks = Dhinacyada oo dhammi miyay wax ku darsadaan: lacag, shaqaale, mutadawaciin, goob ama wax kale?
    .why = Iskaashiga dhinacyo badan ayaa culayska qaada. Haddii degmadu keligeed wax bixiso, waxay u egtahay kaalmo ama iibsi.
    .yes = Shaxdu waxay muujinaysaa wax uu dhinac kastaa ku darsado. Saacadaha iyo goobtuna way ku jiraan.
    .grey = Haddii dhinaciinnu bannaan yahay oo aad haa ku jawaabtaan, way idinka soo horjeeddaa. Haddii mid ka mid ah dhinacyadu waxba bixin, qayb ahaan ayaa loo tiriyaa. Lacag ka timid cid aan la sheegin sawirka ma caddayso.
    .example = Ururka (Föreningen Solrosen): 400 saacadood oo mutadawacnimo sannadkii iyo goob laba habeen toddobaadkii. Degmada Ekby: 180 000 karoon sannadkii iyo qof lala xiriiro.
    .source = Linköping: tilmaamaha (riktlinje KS2016-313), shardiga 6 ee 8, sida ku cad jawaabta degmada (Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor), Maajo 2022 ama ka dib. Malmö: tilmaamaha (riktlinjer ASN-2021-4461), shardiga 5 ee 12, sida ku cad qoraalka degmada (tjänsteskrivelse ASN-2022-13029), Diseembar 2022. Annaga ayaa ka soo koobnay bogag internet oo laga yaabo inay isbeddeleen: (Kungsbacka kommun, ”Inbjudan till civilsamhället att samverka med Kungsbacka kommun, mars 2021”).
