# status: machine

aspect-no-standard-grant =
    .asks = Run miyaa in kaalmooyinka caadiga ah ee degmada, kuwa xeerarka go'an leh (normerat bidrag), midna aysan hawsha ku habboonayn?
    .why = Haddii kaalmo caadi ah ku habboon tahay, inta badan waa waddo ka fudud. Sidaas darteed degmadu taas ayay marka hore weydiisaa.
    .yes = Haa, iyo liiska kaalmooyinka aad eegteen, iyo sababta mid kasta aysan ku habboonayn.
    .grey = Haddii aad qortaan in kaalmo ku habboon tahay, way idinka soo horjeeddaa. Haddii ay qayb keliya ku habboon tahay, sida kirada, qora qaybta soo hartay. “Lacag ayaannu u baahannahay” sabab ma aha.
    .example = Kaalmada hawlaha ee Ekby waxaa loogu talagalay carruurta iyo dhallinyarada. Ka-qaybgalayaashayadu waa dad waaweyn.
    .source = Linköping: tilmaamaha (riktlinje KS2016-313), shardiga 4 ee 8, sida ku cad jawaabta degmada (Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor), Maajo 2022 ama ka dib. Malmö: tilmaamaha (riktlinjer ASN-2021-4461), shardiga 4 ee 12, sida ku cad qoraalka degmada (tjänsteskrivelse ASN-2022-13029), Diseembar 2022. Annaga ayaa ka soo koobnay bogag internet oo laga yaabo inay isbeddeleen: (Borås Stad, ”IOP – Idéburet offentligt partnerskap”); (Uddevalla kommun, ”Idéburet Offentligt Partnerskap (IOP)”).
