# status: machine

name = Degmada Uddevalla
UDD-1 = Hawshani miyay ka timid hindise uu lahaa ururkiinnu (ururka bulshada)?
UDD-2 = Hawshu miyay qayb ka tahay hirgelinta barnaamij siyaasadeed ama qorshe si gaar ah loogu xusay ururrada bulshada (idéburna organisationer)?
UDD-3 = Run miyaa in aan hawsha loo arki karin qayb ka mid ah kaalmada caadiga ah ee ururrada (normerat föreningsbidrag)?
UDD-4 = Run miyaa in aysan jirin suuq ama xaalad tartan oo ay tahay in la ilaaliyo?
UDD-5 = Labada dhinacba miyay ka qayb qaadanayaan maalgelinta hawsha (lacag ama waxyaabo kale oo ay ku darsadaan)?
UDD-6 = Run miyaa in degmadu aysan hawsha u dejinayn xeerar faahfaahsan?
UDD-7 = Iskaashiga miyaa loogu talagalay inuu muddo dheer socdo, miyaana lagu horumarinayaa la-socod, qiimayn iyo go'aanno ay dhinacyadu wadaagaan?
step-1 = Qoraallada arrinta lagu saleeyo waxaa ka mid ah qiyamka aasaasiga ah (värdegrund), hindisaha, sharraxaad ku saabsan ururka iyo warbixintii dhaqaale ee ugu dambaysay.
step-2 = Haddii hindisaha loo arki karo IOP, koox shaqo oo ay ku jiraan dad ka socda dhammaan maamullada (förvaltning) ayaa sii wadda, iyadoo la shaqaynaysa cidda hindisaha lahayd.
step-3 = Haddii maamulku (förvaltning) u arko in IOP aysan ku habboonayn, wuxuu guddiga degmada (nämnd) u qoraa qoraal (tjänsteskrivelse) ku saabsan hindisaha, guddiguna wuu go'aamiyaa. Go'aanka waxaa loo diraa cidda hindisaha lahayd iyo kooxda hagista siyaasadeed.
