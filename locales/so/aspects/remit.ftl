# status: machine

aspect-remit =
    .asks = Arrintu miyay khusaysaa guddiga degmada (nämnd) ee hindisaha helaya?
    .why = Guddi kastaa wuxuu ka shaqeeyaa mas'uuliyaddiisa. Haddii warqaddu meel khaldan tagto, waqti dheer ayay qaadanaysaa.
    .yes = Haa, magaca guddiga, iyo meesha mas'uuliyaddu ku qoran tahay: qodob, bog ama hadal la soo xigtay.
    .grey = Haddii warqaddu u socoto guddi ka duwan kan shuruudaha qoray, ma cadda. Haddii arrintu laba guddi khusayso, weydiiya qofka haya diiwaanka degmada (registrator) kan saxda ah.
    .example = Xeerka guddiga suuqa shaqada ee Ekby (reglemente), § 4: guddigu wuxuu mas'uul ka yahay tallaabooyinka shaqo keena.
    .source = Malmö: tilmaamaha (riktlinjer ASN-2021-4461), shardiga 8 ee 12, sida ku cad qoraalka degmada (tjänsteskrivelse ASN-2022-13029), Diseembar 2022. Annaga ayaa ka soo koobnay bogag internet oo laga yaabo inay isbeddeleen: (Umeå kommun, ”Idéburet offentligt partnerskap (IOP)”).
