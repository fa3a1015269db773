# status: back-translated

name = Degmo ama gobol kale
ALM-1 = Fikradda hawshu miyay ka timid ururkiinna?
ALM-2 = Miyay jirtaa baahi ay labada dhinacba arkaan, iyo baahi in laga wada shaqeeyo?
ALM-3 = Hawshu miyay ka caawisaa hirgelinta qorshe ama barnaamij ay degmadu go'aamisay?
ALM-4 = Hawshu miyay wax ku biirisaa horumarka deegaanka iyo ka-qaybgalka dadka?
ALM-5 = Hawshu miyay leedahay hadaf dan guud ah?
ALM-6 = Run miyaa in hawshu aysan hoos imanayn kaalmada caadiga ah ee degmadu siiso ururrada (föreningsbidrag)?
ALM-7 = Run miyaa in aysan hawsha u jirin suuq ama tartan?
ALM-8 = Dhinacyada oo dhammi miyay ku darsanayaan lacag ama kheyraad kale?
ALM-9 = Run miyaa in degmadu aysan hawsha si faahfaahsan u maamulin?
ALM-10 = Labada dhinacba miyay rabaan inay wada shaqeeyaan, macnana miyay ku arkaan?
ALM-11 = Wada-shaqayntu miyay dadka loogu talagalay siisaa wax ka badan inta dhinac kastaa keligiis bixin karo?
ALM-12 = Hawshu miyay ku jirtaa mas'uuliyadda guddiga degmada ee warqadda loo dirayo (nämnd)?
ALM-13 = Hawshu miyay dhammaystir ama beddel u tahay waxa degmadu hore u qabato?
ALM-14 = Ururku miyuu leeyahay aqoon iyo karti uu hawsha ku fuliyo?
ALM-15 = Hawsha, ama wax la mid ah, miyay hore uga jirtaa ururka?
ALM-16 = Hawsha miyaa loogu talagalay inay muddo dheer socoto?
ALM-17 = Ururku miyuu sii ahaanayaa mid xor ah oo madax bannaan?
ALM-18 = Dhinacyadu miyay wadajir ula socon, u qiimayn oo u horumarin karaan hawsha?
ALM-19 = Dhinacyadu miyay isku raacsan yihiin hadafyada iyo dadka loogu talagalay?
ALM-20 = Hawshu miyay xiriir la leedahay heshiiska deegaanka ee u dhexeeya degmada iyo bulshada rayidka ah (lokal överenskommelse)?
