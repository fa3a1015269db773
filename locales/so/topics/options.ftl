# status: back-translated

o-claim-yes = Haa, waa run
o-claim-partly = Qayb ahaan
o-claim-no = Maya, run ma aha
o-yes-no-yes = Haa
o-yes-no-no = Maya
o-stance-proposal = Waa soo-jeedintayada
o-stance-open = Wadahadal ayay u furan tahay
o-stance-fixed = Waa wax noo go'an
o-paper-have = Waannu haynaa
o-paper-getting = Waannu diyaarinaynaa
o-paper-missing = Ma hayno
o-paper-not-relevant = Nama khusayso
o-legal-form-ideell-forening = Urur aan faa'iido doon ahayn (ideell förening)
o-legal-form-stiftelse = Mu'asasad (stiftelse)
o-legal-form-trossamfund = Urur diimeed diiwaangashan (registrerat trossamfund)
o-legal-form-aktiebolag-svb = Shirkad saamiley ah oo qaybinta faa'iidadu si gaar ah u xaddidan tahay (aktiebolag med särskild vinstutdelningsbegränsning)
o-legal-form-ekonomisk-forening = Iskaashato (ekonomisk förening)
o-legal-form-aktiebolag = Shirkad saamiley ah oo caadi ah (aktiebolag)
o-legal-form-handelsbolag = Shirkad dad wada leeyihiin (handelsbolag)
o-legal-form-enskild-firma = Ganacsi hal qof leeyahay (enskild firma)
o-legal-form-utlandsk = Urur shisheeye (utländsk organisation)
o-legal-form-offentlig = Hay'ad ay maamusho degmo, gobol ama dawladdu (offentlig organisation)
o-provider-kind-company = Shirkad iibisa
o-provider-kind-contracted = Cid heshiis ka haysata hay'ad dawladeed
o-provider-kind-association = Urur kale ama urur bulsho (idéburen organisation)
o-provider-kind-public = Degmada, gobolka ama hay'ad dawladeed
