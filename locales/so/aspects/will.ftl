# status: machine

aspect-will =
    .asks = Idinka iyo degmaduba miyaad rabtaan wada-shaqayn aan ahayn iib iyo iibsi?
    .why = Iskaashi iyo wada-shaqayn ayaa aasaas u ah IOP. Jawaab ka timid Linköping, sababta maya loo yiri waxay ahayd in taas aan la gaarin.
    .yes = Haa, iyo kulan ay ku qoran tahay cidda aad la kulanteen iyo waxa aad isku raacdeen.
    .grey = Qof lala xiriiro, jawaab xiiso leh ama kulan aan waxba la isku raacin, qayb ahaan ayaa loo tiriyaa. Haddii aydaan cidna la kulmin, ma cadda, sababtoo ah naftiinna keliya ayaad u jawaabi kartaan. Maya hadal ah ma cadda ayay ka dhigtaa, maya qoraal ahna way idinka soo horjeeddaa.
    .example = 2026-02-10 waxaannu la kulannay madaxa xafiiska muwaadiniinta ee Ekby. Waxaannu isku raacnay inaynu wadajir u sharraxno dadka loogu talagalay.
    .source = Linköping: tilmaamaha (riktlinje KS2016-313), shardiga 8 ee 8, sida ku cad jawaabta degmada (Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor), Maajo 2022 ama ka dib. Malmö: tilmaamaha (riktlinjer ASN-2021-4461), shardiga 3 ee 12, sida ku cad qoraalka degmada (tjänsteskrivelse ASN-2022-13029), Diseembar 2022.
