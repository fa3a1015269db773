# status: back-translated

name = Magaalada Malmö (Malmö stad), guddiga suuqa shaqada iyo arrimaha bulshada (arbetsmarknads- och socialnämnden)
MAL-1 = Run miyaa in aysan jirin suuq ama xaalad tartan qaybta uu heshiisku khuseeyo?
MAL-2 = Heshiisku miyuu ka qayb qaadanayaa in la gaaro hal hadaf oo dan guud ah ama ka badan?
MAL-3 = Heshiisku miyuu yahay wada-shaqayn, qaybtaasna miyay ka jirtaa baahi wada-shaqayn?
MAL-4 = Run miyaa in hawshu aysan ku habboonayn noocyada caadiga ah ee kaalmada iyo taageerada (normerade bidrags- och stödformer) ee ay magaalada Malmö (Malmö stad) u hayso ururrada bulshada (idéburna organisationer)?
MAL-5 = Dhinacyada heshiiska oo dhammi miyay kheyraad ku darsanayaan?
MAL-6 = Hindisaha heshiisku miyuu ka yimid ururkiinna (ururka bulshada)?
MAL-7 = Dhinacyada oo dhammi miyay filayaan in heshiisku dadka loogu talagalay u keeno waxtar dheeraad ah iyo waxtar ka dhasha wada-shaqaynta (synergieffekter)?
MAL-8 = Hawshu miyay ku jirtaa qaybaha uu mas'uulka ka yahay guddiga degmadu (nämnd)?
MAL-9 = Hawshan baahi miyaa looga qabaa qaybaha uu mas'uulka ka yahay guddiga degmadu (nämnd)?
MAL-10 = Hawshu miyay dhammaystir ama beddel u tahay hawsha guddiga degmada (nämnd) ee qaybtaas, si cadna miyay wax ugu biirisaa hadafyada iyo ballanqaadyada guddigaas?
MAL-11 = Ururkiinnu miyuu leeyahay aqoon, karti iyo ku-habboonaan uu ku fuliyo hawsha la qorsheeyay?
MAL-12 = Run miyaa in magaalada Malmö (Malmö stad) aysan hawsha u dejin doonin xeerar faahfaahsan?

## status: back-translated

basic-form = Nooca ururku miyuu waafaqsan yahay waxyaabaha aasaasiga ah ee uu guddiga degmadu (nämnd) ka rabo ururrada? Guddiga weydiiya waxa ay yihiin.
basic-administration = Maamulka ururku miyuu waafaqsan yahay waxyaabaha aasaasiga ah ee uu guddiga degmadu (nämnd) ka rabo ururrada? Guddiga weydiiya waxa ay yihiin.
basic-values = Qiyamka aasaasiga ah ee ururku (värdegrund) miyay waafaqsan yihiin waxyaabaha aasaasiga ah ee uu guddiga degmadu (nämnd) ka rabo ururrada? Guddiga weydiiya waxa ay yihiin.
step-1 = Maamulka degmadu (förvaltning) wuxuu qiimeeyaa in hindisuhu buuxiyay waxa looga baahan yahay iyo in kale.
step-2 = Haddii la buuxiyo waxa looga baahan yahay, maamulku (förvaltning) wuxuu bilaabaa wadahadal ku saabsan soo-jeedinta heshiiska, isagoo la yeesha ururka hindisaha leh iyo cidda kale ee ay khusayso.
step-3 = Marka soo-jeedinta heshiisku dhammaato, maamulku (förvaltning) wuxuu guddiga degmada (nämnd) u gudbiyaa soo-jeedin go'aan.
step-4 = Guddiga degmadu (nämnd) ayaa go'aan ka gaara heshiiska.
