# status: machine

name = Gobolka Gävleborg (Region Gävleborg), guddiga horumarka waara (hållbarhetsnämnden)
GAV-1 = Hawshu miyay ka timid hindise uu ururkiinnu lahaa, hore miyayna uga jirtay ururkiinna?
GAV-2 = Hawshu miyay qayb ka tahay hirgelinta barnaamij siyaasadeed ama qorshe si gaar ah loogu xusay ururrada bulshada (idéburna organisationer)?
GAV-3 = Run miyaa in aan hawsha loo arki karin qayb ka mid ah kaalmada caadiga ah ee ururrada (normerat föreningsbidrag)?
GAV-4 = Run miyaa in aysan jirin suuq ama xaalad tartan oo ay tahay in la ilaaliyo?
GAV-5 = Labada dhinacba miyay ka qayb qaadanayaan maalgelinta hawsha (lacag ama waxyaabo kale oo ay ku darsadaan)?
basic-regional = Ururku miyuu ka shaqeeyaa heer gobol gudaha Gävleborg?
basic-remit = Hawshu miyay ku jirtaa waxyaabaha uu mas'uulka ka yahay guddiga horumarka waara (hållbarhetsnämnden)?
step-1 = Codsiga waxaa lagu buuxiyaa foom uu gobolku leeyahay (Ansökningsblankett för samarbetsformen IOP, pdf).
step-2 = Shaqaale (handläggare) ayaa marka hore ku qiimeeya shuruudaha, kadibna la xiriira ururka.
step-3 = Guddiga horumarka waara (hållbarhetsnämnden) ayaa go'aan ka gaara heshiis kasta.
