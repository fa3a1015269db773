# status: machine

aspect-competence =
    .asks = Ururku miyuu leeyahay aqoon iyo khibrad ku filan waxa aad soo jeedinaysaan?
    .why = Degmadu waxay rabtaa inay ogaato in shaqadu sii socoto oo aysan hal qof ku xirnayn.
    .yes = Haa, iyo khibrad, shaqaale ama dad idin garanaya, oo leh sannado ama tirooyin.
    .grey = Haddii aad cusub tihiin, qayb ahaan ayaa loo tiriyaa. Tallaabo hordhac ah oo saddex ilaa lix bilood ah ayaa muujin karta inay suurtagal tahay.
    .example = Ururka (Föreningen Solrosen) wuxuu kulan luqadeed qabtaa ilaa 2019. Lix hoggaamiye laba ka mid ahi waa macallimiin. Maamulaha dugsiga Lindskolan ayaa wax badan sheegi kara.
    .source = Malmö: tilmaamaha (riktlinjer ASN-2021-4461), shardiga 11 ee 12, sida ku cad qoraalka degmada (tjänsteskrivelse ASN-2022-13029), Diseembar 2022.
