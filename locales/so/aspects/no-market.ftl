# status: machine

aspect-no-market =
    .asks = Run miyaa in cidna aysan iibin waxa aad doonaysaan inaad qabataan, tartanna uusan jirin?
    .why = Haddii suuq jiro, degmadu inta badan waxay taas beddelkeeda eegtaa qandaraas-bixin (upphandling).
    .yes = Haa, iyo sida aad u raadiseen: cidda aad weydiiseen, goorta, iyo waxa aad kaga duwan tihiin.
    .grey = Haddii aad sheegtaan shirkad, ama cid heshiis haysata, qayb ahaan ayaa loo tiriyaa haddii aad farqiga ku muujisaan tiro ama taariikh. Haddii aydaan farqi muujin, way idinka soo horjeeddaa. Urur kale ama degmada lafteeda looma tiriyo suuq.
    .example = Bishii Maarso 2026 waxaannu wacnay saddex hay'adood oo Ekby ku yaal. Laba waxay iibiyaan koorsooyin luqadeed, laakiin midna hooyooyinka Ekbacken guryahooda uguma tagto.
    .source = Linköping: tilmaamaha (riktlinje KS2016-313), shardiga 5 ee 8, sida ku cad jawaabta degmada (Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor), Maajo 2022 ama ka dib. Malmö: tilmaamaha (riktlinjer ASN-2021-4461), shardiga 1 ee 12, sida ku cad qoraalka degmada (tjänsteskrivelse ASN-2022-13029), Diseembar 2022. Annaga ayaa ka soo koobnay bogag internet oo laga yaabo inay isbeddeleen: (Borås Stad, ”IOP – Idéburet offentligt partnerskap”); (Umeå kommun, ”Idéburet offentligt partnerskap (IOP)”).
