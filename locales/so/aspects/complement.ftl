# status: machine

aspect-complement =
    .asks = Hawshu miyay dhammaystir ama beddel u tahay waxa guddiga degmadu (nämnd) hore u qabto?
    .why = Haddii dadka loogu talagalay hore xaq ugu leeyihiin caawimaad, degmadu waxay is weydiisaa sababta wax kale loogu baahan yahay. Linköping taas waxay ahayd sabab 2023 lagu soo jeediyay in IOP la joojiyo.
    .yes = Haa, iyo waxa aad qabataan oo degmadu aysan qaban, oo leh tiro, taariikh ama hadal la soo xigtay.
    .grey = Haddii dadka loogu talagalay xaq u leeyihiin adeegyada caadiga ah, way idinka soo horjeeddaa ilaa aad muujisaan kuwa aan la gaarin iyo meesha laga ogaaday. Marka aad taas muujisaan, qayb ahaan ayaa loo tiriyaa. Haddii aan laga jawaabin inay caawimaad xaq u leeyihiin, taasna qayb ahaan oo keliya ayaa loo tiriyaa. Sidaas oo kale ayay tahay marka hay'ad dawladeed oo kale mas'uul ka tahay.
    .example = Adeegga bulshada (socialtjänsten) ee Ekby wuxuu la kulmaa dadka isagu u yimaada. Annagu albaabbada ayaannu garaacnaa, sannadkii 2025-na waxaannu la kulannay 45 hooyo oo aan hay'ad dawladeed la xiriirin.
    .source = Malmö: tilmaamaha (riktlinjer ASN-2021-4461), shardiga 10 ee 12, sida ku cad qoraalka degmada (tjänsteskrivelse ASN-2022-13029), Diseembar 2022. Linköping: qoraalka degmada (tjänsteskrivelse 2023-05-08, social- och omsorgsförvaltningen) ee ku saabsan joojinta IOP.
