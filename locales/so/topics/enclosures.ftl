# status: back-translated
# except the examples of questions answered by choosing, which nobody has translated back yet

t-enclosures = Lifaaqyada
    .intro = Shaqaalaha degmadu waxay eegaan warqadaha ururka. Urur cusub warqadihiisu way ka duwan yihiin kuwa urur muddo dheer jiray, taasna waa la sheegi karaa.

p-statutes = Xeerka ururka (stadgar)

q-paper-statutes = Xeerka ururka (stadgar) miyaad haysataan?
    .why = Xeerku wuxuu muujiyaa ujeeddada ururka iyo sida loo maamulo.
    .example = Xeerka la ansixiyay wuxuu ku jiraa faylka ururka. Waxaannu doorannay “Waannu haynaa”.

p-annual-meeting = Qoraalka shirka sannadlaha ah oo saxiixan (årsmötesprotokoll)

q-paper-annual-meeting = Qoraalka shirka sannadlaha ah ee ugu dambeeyay oo saxiixan (årsmötesprotokoll) miyaad haysataan?
    .why = Wuxuu muujiyaa cidda ay xubnuhu doorteen.
    .example = Qoraalka waa la qoray, laakiin guddoomiyuhu weli ma saxiixin. Waxaannu doorannay “Waannu diyaarinaynaa”.

p-constituting = Qoraalka kulanka guddiga ee xilalka lagu qaybsado oo saxiixan (konstituerande styrelsemöte)

q-paper-constituting = Qoraalka kulanka guddiga ee xilalka lagu qaybsado oo saxiixan (konstituerande styrelsemöte) miyaad haysataan?
    .why = Wuxuu muujiyaa qofka u saxiixi kara ururka (firmatecknare).
    .example = Guddigu kulankiisii ugu horreeyay ayuu xilalka ku qaybsaday, laakiin cidna qoraal kama samayn. Waxaannu doorannay “Ma hayno”.

p-activity-report = Warbixinta hawlaha sannadka oo la ansixiyay (verksamhetsberättelse)

q-paper-activity-report = Warbixinta hawlaha sannadkii ugu dambeeyay oo la ansixiyay (verksamhetsberättelse) miyaad haysataan?
    .why = Waxay sheegtaa waxa aad sannadka qabateen.
    .example = Shirka sannadlaha ah ayaa warbixinta ansixiyay bishii Maarso, nuqul ka mid ahna waannu haynaa. Waxaannu doorannay “Waannu haynaa”.

p-income-statement = Xisaabta dakhliga iyo kharashka oo la ansixiyay (resultaträkning)

q-paper-income-statement = Xisaabta dakhliga iyo kharashka ee sannadkii ugu dambeeyay oo la ansixiyay (resultaträkning) miyaad haysataan?
    .why = Waxay muujisaa lacagta soo gashay iyo tan baxday.
    .example = Ururkayaga waxaa la aasaasay dayrtii, markaa sannadkiisii koowaad weli ma dhammaan. Waxaannu doorannay “Nama khusayso”.

p-balance-sheet = Xisaabta hantida iyo deymaha oo la ansixiyay (balansräkning)

q-paper-balance-sheet = Xisaabta hantida iyo deymaha ee sannadkii ugu dambeeyay oo la ansixiyay (balansräkning) miyaad haysataan?
    .why = Waxay muujisaa waxa ururku leeyahay iyo waxa lagu leeyahay.
    .example = Khasnajigu xisaabta wuu dhammeeyay. Shirka sannadlaha ah ayaa bisha xigta ka hadli doona. Waxaannu doorannay “Waannu diyaarinaynaa”.

p-audit-report = Warbixinta hantidhawrka (revisionsberättelse)

q-paper-audit-report = Warbixinta hantidhawrka (revisionsberättelse) ee sannadkii ugu dambeeyay miyaad haysataan?
    .why = Hantidhawrku wuxuu xisaabta u hubiyay xubnaha.
    .example = Hantidhawrku lacagta wuxuu eegay bishii Febraayo, wuuna saxiixay. Waxaannu doorannay “Waannu haynaa”.

p-org-number-proof = Caddaynta lambarka ururka (organisationsnummer)

# status: machine
q-paper-org-number-proof = Warqad muujinaysa lambarka ururka (organisationsnummer) miyaad haysataan?
    .why = Waxay muujisaa lambarka ururka, si aan ururka mid kale loogu khaldin.
    .example = Lambarka waannu naqaan, laakiin warqaddii hay'adda canshuuraha (Skatteverket) ma helin. Waxaannu doorannay “Ma hayno”.

p-founding-minutes = Qoraalka shirka aasaaska (bildandemöte)

# status: machine
q-paper-founding-minutes = Qoraalka shirkii ururka lagu aasaasay (bildandemöte) miyaad haysataan?
    .why = Urur cusub weli ma laha qoraalka shirka sannadlaha ah. Kani wuxuu muujin karaa dadka la doortay.
    .example = Qoraalkii 2019 wuxuu ku jiraa faylka, waxaana ku yaal laba saxiix. Waxaannu doorannay “Waannu haynaa”.

p-budget = Miisaaniyad (budget)

# status: machine
q-paper-budget = Miisaaniyad hawsha loogu talagalay (budget) miyaad haysataan?
    .why = Urur cusub weli ma laha xisaabta sannadka. Miisaaniyaddu waxay muujin kartaa sida aad lacagta u qorshaynaysaan.
    .example = Khasnajigu qabyo-qoraal ayuu qoray, guddiguna wuu akhrin doonaa. Waxaannu doorannay “Waannu diyaarinaynaa”.

p-activity-plan = Qorshaha hawlaha (verksamhetsplan)

q-paper-activity-plan = Qorshe hawleed (verksamhetsplan) miyaad haysataan?
    .why = Wuxuu muujiyaa waxa aad sannadka soo socda qaban rabtaan.
    .example = Shirka sannadlaha ah ayaa ansixiyay qorshaha sannadka soo socda. Waxaannu doorannay “Waannu haynaa”.

p-owner-agreement = Heshiis lala galay ururka mashruuca leh (överenskommelse)

q-paper-owner-agreement = Heshiis qoran oo aad la gasheen ururka mashruuca leh (överenskommelse) miyaad haysataan?
    .why = Wuxuu muujiyaa cidda saxiixaysa iyo sida aad go'aanka uga qayb gashaan.
    .example = Ururka dhaqanka ee Ekbacken waannu la heshiinnay, laakiin waxba lama qorin. Waxaannu doorannay “Ma hayno”.
