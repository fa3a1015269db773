# status: machine

## The annex for the official

d-title-annex = Lifaaqa loogu talagalay qofka arrinta ka shaqeeya (handläggarbilaga): hindisaha { $initiative }
d-title-annex-unnamed = Lifaaqa loogu talagalay qofka arrinta ka shaqeeya (handläggarbilaga): hindise ku saabsan iskaashiga IOP
d-annex-intro = Lifaaqan waxaa loo qoray sidii qof kale sheegayo, si macluumaadka loogu daro qoraalka maamulka degmada (tjänsteskrivelse).
d-annex-own-account = Wax kasta waa sida ay sheegtay cidda hindisaha lihi. Cid kale ma hubin.
d-annex-room = Tiirka “Qiimaynta maamulka” iyo xariiqyada maran waxaa iska leh maamulka degmada (förvaltning).
d-annex-association-states = Ururku wuxuu sheegay
d-annex-group-states = Kooxda hindisaha lihi waxay sheegtay
d-annex-not-answered = lagama jawaabin
d-annex-claim-not-answered = Lagama jawaabin in ay sax tahay iyo in kale.
d-annex-answered-no = Jawaabtu waa maya, sida la sheegay.
d-annex-for-the-office = Halkan waxaa wax ku qora maamulka degmada (förvaltning).
d-annex-h-requirements = Waxa looga baahan yahay ururka
d-annex-requirement = Shuruudda { $number }
d-annex-party = Cidda loogu talagalay inay dhinac noqoto waa { $association }.
d-annex-form = Nooca sharciga ah (juridisk form): { $form }.
d-annex-h-basics = Shuruudaha aasaasiga ah
d-annex-basics = Shuruudahan waxaa laga yaqaan cinwaannada oo keliya. Macluumaadka ururku wuxuu ku hoos jiraa cinwaanka Dhinacyada.
d-annex-basic = Shuruudda aasaasiga ah { $number }: { $text }
d-annex-h-criteria = Shuruudaha mid mid
d-annex-col-stated = Waxa la sheegay
d-annex-col-rests-on = Waxa lagu saleeyay
d-annex-col-assessment = Qiimaynta maamulka
d-annex-h-headings = Cinwaanno loogu talagalay qoraalka maamulka (tjänsteskrivelse)
d-annex-headings = Taxanuhu wuxuu raacayaa cinwaanno lagu isticmaalay laba arrimood oo IOP ku saabsan.
d-annex-h-proposal = Go'aanka la soo jeediyay (förslag till beslut)
d-annex-h-documents = Warqadaha go'aanka lagu saleeyo (beslutsunderlag)
d-annex-h-matter = Arrinta (ärendet)
d-annex-h-other-money = Lacago kale oo la bixiyay
d-annex-h-considerations = Aragtida maamulka (förvaltningens överväganden)
d-annex-h-economy = Saamaynta dhaqaale
d-annex-h-goals = Hadafyada degmada
d-annex-h-consultation = Wadatashi (samråd)
d-annex-h-followup = Dabagalka iyo qiimaynta
d-annex-h-mbl = Sharciga wadatashiga shaqada (MBL)
d-quoted = “{ $text }”

## What the letter says of us, told about the association

d-told-need-kinds-isolation = Dad badan ayaa go'doonsan oo aan lahayn xiriir bulsho.
d-told-need-kinds-work = Dad badan ayaa ka fog suuqa shaqada.
d-told-need-kinds-language = Dad badan ayaa u baahan inay ku tababartaan af-iswiidhishka.
d-told-need-kinds-health = Dad badan caafimaadkoodu ma fiicna, taageeraduna goor dambe ayay soo gaartaa.
d-told-need-kinds-safety = Dad badan ma dareemaan ammaan.
d-told-need-kinds-children = Waxaa jira carruur iyo dhallinyaro khatar ku jira.
d-told-need-kinds-trust = Kalsoonida ay dad badan ku qabaan hay'adaha dawladdu way hoosaysaa.
d-told-need-kinds-economy = Qoysas badan lacagtu kuma filna.
d-told-activity-kinds-meetings = Waxaa la qabtaa kulammo furan.
d-told-activity-kinds-course = Waxaa la qabtaa koorsooyin.
d-told-activity-kinds-outreach = Dadka waxaa loogu tagaa meelaha ay joogaan.
d-told-activity-kinds-study-circle = Waxaa la qabtaa kooxo waxbarasho (studiecirkel).
d-told-activity-kinds-guidance = Qof kasta gooni ayaa loo siiyaa hagid.
d-told-activity-kinds-language = Ka-qaybgalayaashu si wadajir ah ayay ugu tababartaan af-iswiidhishka.
d-told-activity-kinds-information = Ka-qaybgalayaasha waxaa loo sharraxaa sida bulshadu u shaqayso.
d-told-activity-kinds-training-others = Ururro kale ayaa la baraa habka shaqada.
d-told-open-kinds-working-time = Waxaa suurtagal ah in degmadu ku darsato waqti shaqo.
d-told-open-kinds-contacts = Xiriirrada iyo waayo-aragnimada waa la is weydaarsan karaa.
d-told-open-kinds-premises = Waxaa suurtagal ah in degmadu goob amaahiso.
d-told-open-kinds-joint-information = Kulammo warbixineed si wadajir ah ayaa loo qaban karaa.
d-told-open-kinds-grant = Waa la eegi karaa haddii kaalmada caadiga ah ee ururrada (föreningsbidrag) ay ka habboon tahay.
d-told-open-kinds-third-party = Dhinac saddexaad ayaa ka mid noqon kara.
d-told-first-step-kinds-meet = Tallaabada koowaad ee la soo jeediyay waa kulan.
d-told-first-step-kinds-study-visit = Tallaabada koowaad ee la soo jeediyay waa booqasho hawsha lagu arko.
d-told-first-step-kinds-joint-information = Tallaabada koowaad ee la soo jeediyay waa kulan warbixineed oo wadajir ah.
d-told-first-step-kinds-premises = Tallaabada koowaad ee la soo jeediyay waa amaahda goob.
d-told-first-step-kinds-contact-person = Tallaabada koowaad ee la soo jeediyay waa qof degmada ah oo lala xiriiro.
d-told-first-step-kinds-pilot = Tallaabada koowaad ee la soo jeediyay waa tijaabo gaaban oo wadajir ah.
d-told-followup-kinds-dialogue-meetings = Waxaa la soo jeediyay kulammo wadahadal oo joogto ah.
d-told-followup-kinds-strategic-meetings = Waxaa la soo jeediyay kulammo istiraatiiji ah oo dhinacyada dhex mara.
d-told-followup-kinds-yearly-report = Waxaa la qoraa warbixin sannadeed oo ku saabsan natiijada.
d-told-followup-kinds-indicators = Waxaa lala socdaa cabbirro ay dhinacyadu wadajir u doorteen.
d-told-followup-kinds-joint-evaluation = Waxaa la soo jeediyay in dhinacyadu wadajir u qiimeeyaan.
d-told-steering-kinds-steering-group = Waxaa la soo jeediyay koox hagis oo labada dhinac ka kooban (styrgrupp).
d-told-steering-kinds-working-group = Waxaa la soo jeediyay koox shaqo oo qabata hawl-maalmeedka (arbetsgrupp).
d-told-steering-kinds-contact-persons = Waxaa la soo jeediyay in dhinac kastaa leeyahay qof lala xiriiro.
d-told-phase-out-kinds-hand-over = Haddii iskaashigu dhammaado, ka-qaybgalayaasha waxaa loo gudbiyaa taageero kale.
d-told-phase-out-kinds-tell-early = Haddii iskaashigu dhammaado, ka-qaybgalayaasha goor hore ayaa loo sheegaa.
d-told-phase-out-kinds-spread-method = Haddii iskaashigu dhammaado, hababka shaqada waxaa lala wadaagaa kuwo kale.
d-told-phase-out-kinds-talk-first = Dhinacyadu way wada hadlaan ka hor inta aan midkood joojin.
d-told-child-kinds-noticed-early = Goor hore ayaa la ogaan karaa marka ilmo taageero u baahan yahay.
d-told-gender-kinds-women-reached = Hawshu waxay gaartaa haween ay dad kale ku adag tahay inay gaaraan.
d-told-gender-kinds-barriers-lowered = Caqabadaha meesha waa laga saaraa, tusaale ahaan carruurta oo la hayo ama waqtiyo habboon.
d-told-employer-we = Ururka ayaa leh mas'uuliyadda shaqo-bixiyaha (arbetsgivaransvar).
d-told-employer-municipality = Waxaa la soo jeediyay in degmadu yeelato mas'uuliyadda shaqo-bixiyaha (arbetsgivaransvar).
d-told-initiative-who-we = Fikraddu waxay ka timid cidda hindisaha leh.
d-told-method-decides-we = Cidda hindisaha leh ayaa go'aamisa habka shaqada.
d-told-method-decides-together = Habka shaqada waxaa wadajir loola go'aamiyaa degmada.
d-told-added-value-who-all = Dhinacyada oo dhammi aragtidaas way wadaagaan, sida la sheegay.
d-told-added-value-who-only-us = Taasi waa aragtida cidda hindisaha leh. Aragtida degmada lama garanayo.
d-told-claim-yes = Waa sax, sida la sheegay.
d-told-claim-partly = Qayb ahaan waa sax, sida la sheegay.
d-told-claim-no = Maanta sax ma aha, sida la sheegay.
d-told-ordinary-entitled-yes = Dadka loogu talagalay waxay xaq u leeyihiin taageerada adeegyada caadiga ah, sida la sheegay.
d-told-ordinary-entitled-partly = Qaar ka mid ah dadka loogu talagalay ayaa xaq u leh taageerada adeegyada caadiga ah, sida la sheegay.
d-told-ordinary-entitled-no = Dadka loogu talagalay xaq uma laha taageero la mid ah oo ka timaada adeegyada caadiga ah, sida la sheegay.
d-told-stance-proposal = Soo-jeedin
d-told-stance-fixed = Waa go'an, sida cidda hindisaha lihi sheegtay
d-told-three-parties = Waxaa la damacsan yahay in urur deegaan oo cusub la sameeyo oo uu goor dambe dhinac noqdo.
d-told-target-count =
    { $n ->
        [one] Waxaa la filayaa in la gaaro { $nText } qof.
       *[other] Waxaa la filayaa in la gaaro qiyaastii { $nText } qof.
    }
d-told-method-lead = Habka shaqada:
d-told-criteria-own = Erayada waxaa loo ururiyay lifaaqan, degmo kama iman.
d-told-source-check = Qof bani'aadam ahi qoraalka kuma hubin isha, wuxuuna u baahan yahay in lala barbar dhigo tilmaamaha hadda jira (riktlinje).
d-told-market-scan-lead = Sidan ayaa loo baaray waxa hore u jira:
d-told-grants-caption = Kaalmooyinka la eegay
d-told-experience-years =
    { $n ->
        [one] Waayo-aragnimadu waa { $nText } sano.
       *[other] Waayo-aragnimadu waa { $nText } sano.
    }
d-told-remit-board = Cidda hindisaha leh waxay u malaynaysaa in arrintu ay khusayso { $board }.
d-told-our-lead = Mas'uulka ururka: { $name }.
d-told-period = Muddada la soo jeediyay waa { $start } ilaa { $end }.
d-told-period-start = Waxaa la soo jeediyay in iskaashigu bilaabmo { $start }.
d-told-period-end = Waxaa la soo jeediyay in muddadu dhammaato { $end }.
d-told-dialogue-meetings =
    { $n ->
        [one] Waxaa la soo jeediyay { $nText } kulan wadahadal sannadkiiba.
       *[other] Waxaa la soo jeediyay { $nText } kulan oo wadahadal ah sannadkiiba.
    }
d-told-learning-lead = Waxa la rabo in la barto:
d-told-open-to-other-no = Maanta habkan ayaa loo arkaa kan saxda ah.
d-told-open-to-other-yes = Waxaa loo furan yahay habab kale oo wada-shaqayn ah.
d-told-first-step-yes = Waxaa lagu bilaabi karaa tallaabo hordhac ah.
d-told-negotiable-lead = Waxan waa laga gorgortami karaa:
d-told-paper-instead = Halkii { $paper }: { $instead }. Ururku waa cusub yahay, wuxuuna weydiinayaa haddii ay sidaas fiican tahay.
d-told-dialogue-name = Kooxda waxaa la yiraahdaa { $group }.
d-told-dialogue-form-project = Waa mashruuc, mana aha hay'ad sharci ahaan madax bannaan (juridisk person). Sidaa darteed mashruucu laftiisu dhinac ma noqon karo.
d-told-dialogue-form-project-owner = Waa mashruuc ka tirsan { $owner }, mana aha hay'ad sharci ahaan madax bannaan (juridisk person). Sidaa darteed mashruucu laftiisu dhinac ma noqon karo.
d-told-dialogue-form-network = Waa koox aan weli urur samaysan. Sidaa darteed maanta kooxdu lafteedu dhinac ma noqon karto.
d-told-dialogue-form-company = Waa shirkad. Habka wada-shaqaynta ee habboon weli waa su'aal furan.
d-told-dialogue-form-own = Waa urur madax bannaan. Weli ma cadda inuu dhinac noqon karo iyo in kale.
d-told-dialogue-form-unknown = Nooca sharciga ah (juridisk form) waa la caddaynayaa.
d-told-dialogue-road-own-association = Waxaa la qorsheeyay in la sameeyo urur gaar ah.
