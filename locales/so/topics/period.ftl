# status: back-translated
# except the examples of questions answered by choosing, which nobody has translated back yet

t-period = Muddada
    .intro = Halkan waxaad ku qoraysaan goorta wada-shaqayntu bilaabanayso iyo goorta ay dhammaanayso, iyo sida loo kordhin karo. Sidoo kale qora sida aad u soo gabagabaynaysaan iyadoo aan qofna la dayicin.

q-start = Goorma ayaad rabtaan in wada-shaqayntu bilaabanto?
    .why = Go'aanku dhowr bilood ayuu qaadan karaa. Taariikh macquul ah waxay muujisaa inaad taas ogtihiin.
    .example = 2027-01-01

q-end = Goorma ayaad rabtaan in muddada koowaad dhammaato?
    .why = Taariikhda dhammaadku waxay fududaysaa dabagalka iyo in waqtigeeda la kordhiyo.
    .example = 2028-12-31

q-long-term-claim = Hawsha miyaa loogu talagalay inay muddo dheer socoto?
    .why = Degmooyin dhowr ah waxay IOP u arkaan wax ka muddo dheer mashruuc.
    .example = Laba sano ayaannu soo jeedinaynaa, waxaannuna rajaynaynaa inaannu kadib sii wadno. Waxaannu ku jawaabnay “Haa, waa run”.

# status: machine
q-extension-years = Imisa sano ayaa muddada lagu kordhin karaa?
    .why = Soo-jeedin heshiis oo Malmö ah, Diseembar 2022, muddo laba sano ahayd waxaa lagu kordhin karay laba sano oo kale. Taasi waa tusaale, ma aha xeer.
    .example = 2

q-extension-notice-months = Imisa bilood ka hor dhammaadka ayay tahay in dhinacyadu go'aan gaaraan?
    .why = Waqti ku filan wuxuu kalsooni siiyaa kuwa shaqeeya iyo kuwa ka qayb gala.
    .example = 6

q-termination = Sidee buu dhinac u soo afjari karaa wada-shaqaynta ka hor waqtigeeda?
    .why = Degmooyin dhowr ah arrintan heshiisyadooda ayay ku qoraan.
    .example = Dhinacyadu marka hore way wada hadlaan. Kii raba inuu joojiyo wuxuu qoraal ku sheegaa lix bilood ka hor.

q-phase-out-kinds = Sidee baad si wanaagsan ugu soo gabagabaynaysaan?
    .why = Dadka ka qayb galay waa inaan keligood la dayn marka muddadu dhammaato.
    .example = Dhammaadka lix bilood ka hor ayaannu sheegnaa, qof walbana waxaannu ka caawinnaa inuu koox cusub helo. Waxaannu doorannay “In ka-qaybgalayaasha goor hore loo sheego” iyo “In ka-qaybgalayaasha taageero kale loo gudbiyo”.

o-phase-out-kinds-hand-over = In ka-qaybgalayaasha taageero kale loo gudbiyo
o-phase-out-kinds-tell-early = In ka-qaybgalayaasha goor hore loo sheego
o-phase-out-kinds-spread-method = In hababka shaqadayada lala wadaago kuwo kale
o-phase-out-kinds-talk-first = In la wada hadlo ka hor intaan dhinacna joojin

q-phase-out = Sharxa sida aad u soo gabagabaynaysaan ama ugu wareejinaysaan.
    .why = Qorshaha dhammaadku wuxuu muujinayaa inaad ka fikirtaan dadka ka qayb gala.
    .example = Lixda bilood ee ugu dambeeya waxaannu casuumaynaa urur kale oo kooxda la wareega. Dadka ka qayb gala oo dhan waqti hore ayaa loo sheegayaa.

q-period-stance = Sidee u aragtaan waxa aad muddada ka qorteen?
    .why = Taariikhaha badanaa way fududahay in la beddelo. Haddii ay sidaas tahay, sheega.
    .example = Waxaannu rabnaa inaannu Janaayo bilowno, laakiin in dib laga bilaabo sidoo kale way noo wanaagsan tahay. Waxaannu doorannay “Wadahadal ayay u furan tahay”.
