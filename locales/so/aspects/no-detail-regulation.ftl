# status: machine

aspect-no-detail-regulation =
    .asks = Idinku miyaad go'aamisaan sida aad u shaqaysaan, gudaha waxa dhinacyadu ku heshiiyeen?
    .why = Haddii degmadu go'aamiso waqtiyada, shaqaalaha iyo liisaska, waxay u egtahay adeeg la iibsaday.
    .yes = Haa, iyo sharraxaad ku saabsan habkiinna shaqo oo leh tiro, taariikh ama hadal la soo xigtay.
    .grey = Dabagal wadajir ah ma aha xeerar faahfaahsan. Haddii degmadu go'aamiso sida aad u shaqaysaan, way idinka soo horjeeddaa.
    .example = Ka-qaybgalayaashu bil kasta hal mar ayay mawduucyada doortaan, ilaa 2022. Degmadu warbixin sannadeed ayay heshaa, laakiin jadwal nooma samayso.
    .source = Linköping: tilmaamaha (riktlinje KS2016-313), shardiga 7 ee 8, sida ku cad jawaabta degmada (Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor), Maajo 2022 ama ka dib. Malmö: tilmaamaha (riktlinjer ASN-2021-4461), shardiga 12 ee 12, sida ku cad qoraalka degmada (tjänsteskrivelse ASN-2022-13029), Diseembar 2022. Annaga ayaa ka soo koobnay bogag internet oo laga yaabo inay isbeddeleen: (Umeå kommun, ”Idéburet offentligt partnerskap (IOP)”).
