# status: machine

## The same sentences where the issuer is a region

d-region-open-kinds-working-time = Diyaar ayaannu u nahay in gobolku ku darsado waqti shaqo.
d-region-open-kinds-premises = Diyaar ayaannu u nahay inaannu goob ka amaahanno gobolka.
d-region-employer-municipality = Waxaannu soo jeedinaynaa in gobolku yeesho mas'uuliyadda shaqo-bixiyaha (arbetsgivaransvar).
d-region-initiative-who-together = Fikraddu waxay ka soo baxday wada-shaqayn gobolka lala yeeshay.
d-region-initiative-who-municipality = Fikraddu waxay ka timid gobolka.
d-region-method-decides-together = Annaga iyo gobolku waxaannu wadajir u go'aansannaa sida hawsha loo qabto.
d-region-method-decides-municipality = Maanta gobolka ayaa go'aamiya sida hawsha loo qabto.
d-region-added-value-who-only-us = Taasi waa aragtidayada. Waxaannu rabnaa inaannu maqalno aragtida gobolka.
d-region-title-result = Eegiddiinna gaarka ah – jawaab gobolka ka timid ma aha
d-region-the-municipality = gobolka
d-region-close-dialogue = Waxaannu gobolka ku martiqaadaynaa wadahadal firfircoon, si aynu wadajir u dejinno, ula soconno, una qiimayno ujeeddada iyo hadafyada hawsha.
d-region-h-criteria = Sida hindisuhu u buuxinayo shuruudaha gobolka
d-region-h-money-use = Waxa lacagta gobolka loo isticmaalo
d-region-municipality-lead = Mas'uulka dhinaca gobolka: { $name }.
d-region-counterpart = Cidda gobolka nagala xiriirta: { $name }.
d-region-paper-instead = Halkii { $paper }: { $instead }. Ururku waa cusub yahay, markaa waxaannu rabnaa inaannu gobolka weydiinno haddii ay sidaas fiican tahay.
d-region-dialogue-talk = Waxaannu rabnaa inaannu ka hadalno sida annaga iyo gobolku u wada shaqayn karno.
d-region-no-right = In la helo IOP ma aha xaq. Natiijada halkan ku qoran waa qoraal aad idinku samaysateen; ma aha jawaab ama go'aan ka yimid gobolka.
d-region-other-ways = Wada-shaqaynta gobolka lala yeeshaa kuma koobna IOP oo keliya.
d-region-basics-lead = Shuruudahan aasaasiga ah waxaa laga yaqaan cinwaan keliya. Gobolka weydiiya waxay ka dhigan yihiin.
d-region-grounds-intro = Sababahani waxay ka yimaadeen arrimo dhab ah. Ma aha shuruudaha gobolka.
d-region-annex-h-goals = Hadafyada gobolka
d-region-told-open-kinds-working-time = Gobolku wuxuu ku darsan karaa waqti shaqo.
d-region-told-open-kinds-premises = Gobolku goob wuu amaahin karaa.
d-region-told-first-step-kinds-contact-person = Tallaabada koowaad ee la soo jeediyay waa qof gobolka ah oo lala xiriiro.
d-region-told-employer-municipality = Waxaa la soo jeediyay in gobolku yeesho mas'uuliyadda shaqo-bixiyaha (arbetsgivaransvar).
d-region-told-method-decides-together = Habka shaqada waxaa wadajir loola go'aamiyaa gobolka.
d-region-told-added-value-who-only-us = Taasi waa aragtida cidda hindisaha leh. Aragtida gobolka lama garanayo.
d-region-follow-choose = Dira oo keliya wixii aad u baahan tihiin. Warqadaha waxaa loo diri karaa qofka haya diiwaanka gobolka (registrator).
d-region-follow-wishes = Warqaduhu waa rajo. Gobolka ayaa isagu go'aansada sida uu u jawaabo.
d-region-follow-public = Warqaduhu gobolka agtiisa waxay ku noqdaan warqado dadka u furan (allmän handling). Ha ku qorina magacyada ka-qaybgalayaasha ama sheekooyin shakhsi ah.
d-region-follow-which-criterion = Shardigee baan buuxsamin, sida gobolku u qiimeeyay?
d-region-follow-handed-in = Waxan ayaannu gobolka u gudbinnay:
d-region-follow-talk-no = sida gobolku uga fikiray hindisaha
d-region-follow-who-spoke = Cidda ku hadashay magaca gobolka
