# status: machine

name = Degmada Kungsbacka (2021)
KUN-1 = IOP miyay xoojinaysaa fursadaha lagu gaaro hadafyada degmada ee qaybtaas?
KUN-2 = Iskaashiga miyaa laga filayaa inuu dadka loogu talagalay u keeno waxtar dheeraad ah?
KUN-3 = Dhinacyada oo dhammi miyay awoodaan inay ka go'naadaan oo ay sameeyaan waxa loo baahan yahay si ay wadajir ugu qiimeeyaan una horumariyaan hawsha?
KUN-4 = Iskaashiga miyaa si wadajir ah loo maalgeliyaa, oo dhinac kasta si cad ugu muuqdaa miisaaniyadda, isagoo ku darsanaya kheyraad la taaban karo ama aan la taaban karin?
KUN-5 = Iskaashigu miyuu ka duulayaa caqabad bulsho oo la wadaago oo waafaqsan mudnaanta siyaasadeed ee degmada?
KUN-6 = Iskaashigu miyuu ku dhisan yahay in dhinacyadu isku raacsan yihiin hadafyada iyo dadka loogu talagalay?
basic-actor = Ururku miyuu buuxiyay waxa degmadu ka rabto urur bulsho (idéburen aktör)? Degmada weydiiya waxa ay yihiin.
basic-conditions = Shuruudaha aasaasiga ah ee guud ee degmada (allmänna grundförutsättningar) miyaa la buuxiyay? Degmada weydiiya waxa ay yihiin.
