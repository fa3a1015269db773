# status: back-translated
# except the examples of questions answered by choosing, which nobody has translated back yet

t-market = Suuqa iyo kaalmooyinka
    .intro = IOP inta badan kuma habboona hawl ay cid kale hore u iibiso, ama hawl ay ku filan tahay kaalmada ururrada (föreningsbidrag). Halkan waxaad ku muujinaysaan xaaladdiinna.

q-no-market-claim = Run miyaa in aysan jirin suuq ama tartan ku saabsan waxa aad doonaysaan inaad qabataan?
    .why = Haddii cid kale ay adeeggaas iibiso, degmadu inta badan waxay taas beddelkeeda eegtaa qandaraas-bixin (upphandling).
    .example = Laba urur waxbarasho (studieförbund) ayaa leh koorsooyin luqadeed oo fiidkii ah. Cid hooyooyinka guryahooda ugu tagta ma helin. Waxaannu ku jawaabnay “Qayb ahaan”.

q-market-provider = Cid kale miyay deegaankiinna ku iibisaa ama ku bixisaa wax la mid ah? Qora magaceeda. Haddii aydaan cidna aqoon, meesha ha bannaanaato.
    .why = Shaqaalaha degmadu inta badan way weydiiyaan. Waa wanaagsan tahay in si furan loo sheego; farqiga waxaad ku sharxi kartaan su'aasha xigta.
    .example = Urur waxbarasho (Studieförbundet Eken), koorso luqadeed oo fiidkii ah

q-market-scan = Maxay hawshiinnu kaga duwan tahay waxa hore u jira, sideedna u raadiseen?
    .why = Shaqaalaha degmadu waxay u baahan yihiin wax muujinaya inaad raadiseen cid kale oo isla hawshaas qabata.
    .example = Waxaannu ka raadinnay internetka, waxaannuna bishii Maarso 2026 la xiriirnay saddex hay'adood. Laba ka mid ahi waxay leeyihiin koorsooyin luqadeed, laakiin midna hooyooyinka xaafadda guryahooda uguma tagto.

q-no-standard-grant-claim = Run miyaa in hawshu aysan hoos imanayn kaalmada caadiga ah ee degmadu siiso ururrada, taas oo lagu bixiyo xeerar go'an (normerat föreningsbidrag)?
    .why = Haddii kaalmo ay ku habboon tahay, inta badan waa waddo ka fudud. Sidaas darteed degmadu taas ayay marka hore weydiisaa.
    .example = Waxa keliya ee aannu helnay waa kaalmada kirada goobaha, taasina waxay khusaysaa ururrada ciyaaraha. Waxaannu ku jawaabnay “Haa, waa run”.

q-grants = Kaalmooyinkee ayaad eegteen, maxaase sabab u ah in ay idinku habboon yihiin ama aysan idinku habboonayn?
    .why = Sabab kaalmo kasta loo sheego waxay muujinaysaa inaad marka hore eegteen waddada fudud.
    .example = Kaalmada degmada ee kirada goobaha. Nooma habboona: waxay quseysaa ururrada ciyaaraha oo keliya.

q-grants-name = Magaca kaalmada
q-grants-fits = Kaalmadu miyay hawshiinna ku habboon tahay?
q-grants-reason = Sababta ay ku habboon tahay ama aysan ku habboonayn

q-market-provider-kind = Waa kuma cidda bixisa wax la mid ah? Dooro dhammaan kuwa ku habboon.
    .why = Shirkad iibisaa waxay muujinaysaa in suuq jiri karo. Urur kale ama degmada lafteeda inta badan si kale ayaa loo fiiriyaa.
    .example = Urur waxbarasho (studieförbund) ayaa leh koorsooyin luqadeed, shirkadna koorsooyin ayay internetka ku iibisaa. Waxaannu doorannay “Urur kale ama urur bulsho (idéburen organisation)” iyo “Shirkad iibisa”.
