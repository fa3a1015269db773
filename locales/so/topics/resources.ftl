# status: back-translated
# except the examples of questions answered by choosing, which nobody has translated back yet

# status: machine
t-resources = Dhaqaalaha iyo kheyraadka
    .intro = Halkan waxaad ku qoraysaan waxa dhinac kastaa ku darsado: lacag, shaqaale, mutadawaciin, goob ama wax kale. Lama helin qiime rasmi ah oo saacadda mutadawaca loogu talagalay IOP. Saacaduhu had iyo jeer way muuqdaan, xitaa haddii aad idinku qiime u dejisaan.

q-parties = Waa kuwee dhinacyadu?
    .why = Degmadu waxay u baahan tahay inay ogaato cidda saxiixi karta iyo cidda wax ku darsanaysa.
    .example = Ururka Solrosen (Föreningen Solrosen) iyo degmada Ekby (Ekby kommun)

q-parties-name = Magaca dhinaca
q-parties-side = Dhinaca uu ka tirsan yahay
q-parties-org-number = Lambarka ururka (organisationsnummer)
o-side-civil = Urur ama dhinac kale oo bulsho (idéburen part)
o-side-public = Degmo, gobol (region) ama hay'ad dawladeed
o-side-other = Cid kale oo maalgelisa

# status: machine
q-contributions = Maxay tahay waxa dhinac kastaa ku darsanayo? Saf gooni ah u qora wax kasta oo la bixinayo.
    .why = Degmooyinku badanaa waxay rabaan in dhinacyada oo dhammi wax ku darsadaan. Lama helin qiime rasmi ah oo saacadda mutadawaca ee IOP, sidaas darteed saacaduhu had iyo jeer way muuqdaan, lacagta iyo waqtigana marnaba la isuma geeyo.
    .example = Ururka Solrosen: sannad kasta 300 saacadood oo mutadawacnimo ah. Degmada Ekby: goob laba fiid toddobaadkii.

q-contributions-giver = Cidda wax bixinaysa
q-contributions-receiver = Cidda lacagta helaysa (keliya marka ay lacag tahay)
q-contributions-kind = Nooca waxa la bixinayo
q-contributions-what = Waxa ay tahay
q-contributions-year = Sannadka (bannaan = sannad kasta)
q-contributions-amount = Lacagta sannadkii, karoon
q-contributions-hours = Saacadaha sannadkii
q-contributions-rate = Qiimaha saacaddii ee aad isticmaashaan, karoon
q-contributions-rate-origin = Meesha qiimaha saacaddu ka yimid
o-contribution-money = Lacag
o-contribution-staff = Shaqaale
o-contribution-volunteers = Mutadawaciin
o-contribution-premises = Goob
o-contribution-other = Wax kale

q-co-financing-claim = Labada dhinacba miyay ka qayb qaadanayaan maalgelinta hawsha (lacag ama waxyaabo kale oo ay ku darsadaan)?
    .why = Haddii degmada keliya ay wax bixiso, waxay u eg tahay kaalmo ama iibsi.
    .example = Sannadkii waxaannu ku darsannaa 300 saacadood oo mutadawacnimo ah. Waxa dhinaca kale ku darsanayo weli ma naqaan. Waxaannu ku jawaabnay “Qayb ahaan”.

q-total-cost = Imisa karoon ayay hawshu ku kacaysaa sannadkii wadar ahaan?
    .why = Markaas waxaa muuqda inta dhinac kastaa bixinayo iyo inta aan weli la daboolin.
    .example = 450 000

q-money-used-for = Lacagta maxaa loo isticmaali doonaa?
    .why = Shaqaalaha degmadu waa inay sharxi karaan waxa lacagtu ku baxayso.
    .example = Hoggaamiye koorso boqolkiiba 50, shaah iyo cunto fudud, warqado la daabacay iyo xisaab-haynta.

q-other-public = Saddexdii sano ee la soo dhaafay miyaad hesheen ama weydiisateen lacag kale oo ka timaadda degmo, gobol ama dawlad?
    .why = Degmadu waxay u baahan tahay inay aragto taageerada oo dhan, si aan isla wax laba jeer loo bixin.
    .example = Sannadkii 2025 degmada Ekby waxay na siisay lacagta kirada goobta kafeega luqadda. Waxaannu ku jawaabnay “Haa”.

q-other-public-money = Waa kuwee lacagaha kale ee aad degmo, gobol ama dawlad ka hesheen ama weydiisateen?
    .why = In wax kasta si furan loo muujiyo kalsooni ayay abuurtaa.
    .example = Degmada Ekby, 30 000 kr, go'aan 2025-02-14, kirada goobta kafeega luqadda

q-other-public-money-from = Cidda laga helay
q-other-public-money-amount = Lacagta, karoon
q-other-public-money-decided = Go'aanka (taariikhda ama “waa la weydiistay”)
q-other-public-money-used-for = Waxa lacagta loo isticmaalay

q-resources-stance = Sidee u aragtaan waxa aad dhaqaalaha iyo kheyraadka ka qorteen?
    .why = Soo-jeedin la beddeli karo way fudud tahay in laga wada hadlo.
    .example = Inta karaankayaga ah ayaannu xisaabinnay, lacagtana waa la beddeli karaa. Waxaannu doorannay “Waa soo-jeedintayada”.
