# status: back-translated

name = Degmada Linköping
LIN-1 = Hawshani miyay ka timid hindise uu lahaa ururkiinnu (ururka bulshada)?
LIN-2 = Hawshu miyay qayb ka tahay hirgelinta barnaamij siyaasadeed ama qorshe si gaar ah loogu xusay ururrada bulshada (idéburna organisationer)?
LIN-3 = Hawshu miyay wax ku biirisaa horumarka deegaanka ay ka socoto iyo in dadku ka qayb galaan bulshada?
LIN-4 = Run miyaa in aan hawsha loo arki karin qayb ka mid ah kaalmada caadiga ah ee ururrada (normerat föreningsbidrag)?
LIN-5 = Run miyaa in aysan jirin suuq ama xaalad tartan oo ay tahay in la ilaaliyo?
LIN-6 = Labada dhinacba miyay ka qayb qaadanayaan maalgelinta hawsha (lacag ama waxyaabo kale oo ay ku darsadaan)?
LIN-7 = Run miyaa in degmadu aysan hawsha u dejinayn xeerar faahfaahsan?
LIN-8 = Labada dhinacba miyay doonayaan, oo ay macno ku arkaan, in ay yeeshaan xiriir heshiis oo nooc kale ah ama wada-shaqayn aan ku dhisnayn hannaanka suuqa iyo hab-fikirka ganacsiga?
form-ekonomisk-forening = Mararka qaarkood iskaashato (ekonomisk förening) sidoo kale waxaa loo tixgelin karaa urur bulsho, haddii ay tahay iskaashato nooc cusub ah (nykooperativ) oo ay hagayaan ujeeddo bulsho iyo dan guud, hawshana ay maamulaan dadka adeegga isticmaala (brukarstyrd). Xaalad kasta gooni ayaa loo go'aamiyaa.
LIN-C = Hawshu miyay ku wajahan tahay hadaf dan guud ah?
LIN-D = Run miyaa in hawshu aysan faa'iido lacageed u keenayn milkiilayaal ama xubno?
LIN-E = Ururku miyuu si dimuqraadi ah u dhisan yahay?

## status: back-translated

LIN-A = Miyaad tihiin urur sharci ahaan madax bannaan (juridisk person), tusaale ahaan urur aan faa'iido doon ahayn (ideell förening)?
LIN-B = Ururku miyuu ka tirsan yahay bulshada rayidka ah?
LIN-F = Run miyaa in hawshu aysan tartan ku jirin?
plan-segregation = Qorshaha tallaabooyinka ka dhanka ah kala-fogaanta bulshada (Åtgärdsplan mot segregation): 60 tallaabo oo ku jira shan qaybood oo mudnaan leh
plan-program = Barnaamijka wada-shaqaynta degmada iyo qaybta ururrada bulshada (Program för kommunens samverkan med den idéburna sektorn)
