# status: machine

aspect-initiative =
    .asks = Fikraddu miyay ururka ka timid, mise degmada ayaa hawsha dalbatay?
    .why = IOP hindisaha waxaa keena dhinaca ururka bulshada (idéburen part). Haddii degmadu wax dalbato, waxay u egtahay iibsi.
    .yes = Haa, iyo qoraal shir, warqad ama taariikh muujinaysa in fikraddu tiinna tahay.
    .grey = Haddii aad fikradda degmada la keenteen, qayb ahaan ayaa loo tiriyaa. Haddii degmadu hawsha dalbatay, jawaabtu way idinka soo horjeeddaa.
    .example = Guddiga ururka (Föreningen Solrosen) wuxuu go'aansaday kulammo furan 2024-03-12. Xiriirka degmadu wuxuu yimid sannad ka dib.
    .source = Linköping: tilmaamaha (riktlinje KS2016-313), shardiga 1 ee 8, sida ku cad jawaabta degmada (Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor), Maajo 2022 ama ka dib. Malmö: tilmaamaha (riktlinjer ASN-2021-4461), shardiga 6 ee 12, sida ku cad qoraalka degmada (tjänsteskrivelse ASN-2022-13029), Diseembar 2022.
