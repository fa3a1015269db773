# status: machine

aspect-public-benefit =
    .asks = Hadafku miyuu waxtar u leeyahay dad aan xubno ama milkiilayaal ahayn?
    .why = Degmadu waxay rabtaa in kheyraadka dadweynuhu dad badan waxtar u yeesho.
    .yes = Haa, iyo hadafka oo leh tiro ama taariikh, ama hadal laga soo xigtay ujeeddada xeerka ururka (stadgar).
    .grey = Xubnuhu sidoo kale way ka faa'iidi karaan. Waxa muhiimka ah waa in dad kalena ka faa'iido.
    .example = Kulammadu waa furan yihiin, waana lacag la'aan. Sannadkii 2025 waxaa yimid 120 qof oo Ekbacken deggan, 30 ka mid ahna waxay ahaayeen xubno.
    .source = Linköping: waxa ururka looga baahan yahay (riktlinje KS2016-313), sida ku cad jawaabta degmada (Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor), Maajo 2022 ama ka dib. Malmö: tilmaamaha (riktlinjer ASN-2021-4461), shardiga 2 ee 12, sida ku cad qoraalka degmada (tjänsteskrivelse ASN-2022-13029), Diseembar 2022.
