# status: back-translated

## Titles

d-title-initiative = Hindise wadahadal oo ku saabsan iskaashi dhex mara hay'ad dawladeed iyo urur bulsho (af iswiidhish: Idéburet offentligt partnerskap, IOP): { $initiative }
d-title-initiative-unnamed = Hindise wadahadal oo ku saabsan iskaashi dhex mara hay'ad dawladeed iyo urur bulsho (af iswiidhish: Idéburet offentligt partnerskap, IOP)
d-heading-initiative = Hindise ku saabsan iskaashi dhex mara hay'ad dawladeed iyo urur bulsho (af iswiidhish: Idéburet offentligt partnerskap, IOP)
d-title-dialogue = Warqad wadahadal oo ku saabsan iskaashi suurtagal ah oo dhex mara hay'ad dawladeed iyo urur bulsho (af iswiidhish: Idéburet offentligt partnerskap, IOP)
d-title-result = Eegiddiinna gaarka ah – jawaab degmada ka timid ma aha
d-title-questionnaire = Su'aalo ka horreeya iskaashi dhex mara hay'ad dawladeed iyo urur bulsho (af iswiidhish: Idéburet offentligt partnerskap, IOP)

## Reading copies

d-reading-copy = Turjumaad shaqo oo uusan weli eegin qof afkiisa hooyo Soomaali yahay. Qoraalka iswiidhishka ah ayaa la raacayaa.
d-reading-copy-reviewed = Nuqul turjuman oo akhris ah. Qoraalka iswiidhishka ah ayaa la raacayaa.
d-reading-copy-footer = Nuqul akhris ah oo uusan hubin qof afkiisa hooyo yahay af-Soomaali. Yaan la gudbin.
d-unreviewed = Turjumaaddan weli ma hubin qof afkiisa hooyo yahay af-Soomaali. Haddii shaki jiro, waxaa la raacayaa qoraalka iswiidhishka ah.
d-swedish-missing = qoraal iswiidhish ah ma jiro
d-swedish-original = qoraalka asalka ah ee iswiidhishka

## Two languages beside each other

d-beside-counts = Iswiidhish – qoraalka la raacayo
d-beside-ar = Turjumaad af-Carabi ah – nuqul akhris ah
    .unreviewed = Turjumaad af-Carabi ah – nuqul akhris ah oo aan weli la hubin
d-beside-so = Turjumaad af-Soomaali ah – nuqul akhris ah
    .unreviewed = Turjumaad af-Soomaali ah – nuqul akhris ah oo aan weli la hubin
d-beside-neither-counts = Nuqul akhris ah. Qoraalka iswiidhishka ah ayaa la raacayaa.

## Letter head

d-to = Ku socota
d-from = Ka timid
d-place-date = Goobta iyo taariikhda
d-contact = Qofka lala xiriirayo
d-second-contact = Beddelka qofka lala xiriirayo
d-registrar = Qofka haya diiwaanka degmada (registrator): { $registrar }
d-org-number = Lambarka ururka (organisationsnummer) { $number }
d-email = Iimayl: { $email }
d-phone = Taleefan: { $phone }
d-name-role = { $name }, { $role }
d-the-municipality = degmada
d-salutation = Salaan sharaf leh,

## The letter

d-opening = Waxaannu rabnaa inaannu { $issuer } la bilowno wadahadal ku saabsan iskaashi dhex mara hay'ad dawladeed iyo urur bulsho (af iswiidhish: Idéburet offentligt partnerskap, IOP).
d-opening-owner = Hindisuhu wuxuu khuseeyaa { $project }, oo ah mashruuc uu leeyahay { $owner }.
d-opening-document = Warqaddan waxaa ku xiga hindisahayaga, macluumaadkuna wuxuu ku urursan yahay cinwaanno.
d-ask-lead = Waxa aannu rajaynayno:
d-meeting-dates = Waqtiyo la soo jeediyay: { $dates }.
d-proposal-only = Tani waa soo-jeedin. Waxba lama go'aamin ilaa ay dhinacyadu heshiis yeeshaan.
d-close-dialogue = Waxaannu degmada ku martiqaadaynaa wadahadal firfircoon, si aynu wadajir u dejinno, ula soconno, una qiimayno ujeeddada iyo hadafyada hawsha.
d-close-open = Diyaar ayaannu u nahay inaannu ka wada hadalno noocyo kala duwan oo wada-shaqayn ah. In la is barto oo la tijaabiyo fursadaha wada-shaqaynta waxay noqon kartaa tallaabo ka horraysa IOP.
d-close-regards = Salaan wanaagsan
d-board-decision = Guddiga ururka { $association } (styrelse) wuxuu hindisaha go'aan ka gaaray { $date }, { $paragraph }.
d-board-decision-date = Guddiga ururka { $association } (styrelse) wuxuu hindisaha go'aan ka gaaray { $date }.
d-board-decision-paragraph = Guddiga ururka { $association } (styrelse) wuxuu go'aan ka gaaray hindisaha, { $paragraph }.
d-signature = Saxiixa iyo magaca oo si cad u qoran
d-signature-name = Magaca oo cad
d-signature-role = Qofka u saxiixi kara ururka (firmatecknare)
d-sign-for = Ku saxiixan magaca { $association }

## Headings of the initiative

d-h-summary = Soo-koobid
d-h-parties = Dhinacyada
d-h-about = Ku saabsan ururka
d-h-project = Ku saabsan mashruuca { $project }
d-h-need = Baahida
d-h-target = Dadka loogu talagalay
d-h-gap = Sababta adeegyada caadiga ahi aysan ugu filnayn
d-h-activity = Hawsha
d-h-plan = Qorshaha hindisuhu ku xiran yahay
d-h-aims = Ujeeddada iyo hadafyada la cabbiri karo
# status: machine
d-h-criteria = Jawaabahayaga ku saabsan shuruudaha degmada
d-h-criteria-own = Waxyaabaha degmooyinku inta badan weydiiyaan
d-h-market = Waxtarka dheeraadka ah, suuqa iyo kaalmooyinka
d-h-resources = Dhaqaalaha iyo kheyraadka
d-h-money-use = Waxa lacagta degmada loo isticmaalo
d-h-other-public = Lacago kale oo ka yimid degmo, gobol ama dawlad
d-h-competence = Waayo-aragnimada iyo aqoonta
d-h-remit = Baahida ku jirta mas'uuliyadda guddiga degmada (nämnd)
d-h-roles = Doorarka iyo hagidda
d-h-employer = Mas'uuliyadda shaqo-bixiyaha iyo caymiska
d-h-risks = Khataraha
d-h-period = Muddada
d-h-followup = Dabagalka iyo barashada
d-h-ending = Dhammaadka iyo joojinta tartiib-tartiibka ah
d-h-child = Danta iyo aragtida carruurta (barnperspektiv)
d-h-gender = Aragtida sinnaanta ragga iyo dumarka
d-h-society = Waxtarka bulshada
d-h-open = U furnaanta habab kale iyo tallaabo hordhac ah
d-h-meetings = Wadahadalladii ilaa hadda dhacay
d-h-attachments = Lifaaqyada
d-h-together = Waxyaabahan waxaannu rabnaa in si wadajir ah loo qaabeeyo

## Summary

d-summary-for-board = Hindisuhu wuxuu ku socdaa { $board }.
d-summary-place = Hawshu waxay ka socotaa { $place }.
d-summary-money = Soo-jeedintu waa in { $board } ku darsado { $amount } sannadkiiba.

## Parties and facts

d-parties-caption = Dhinacyada hindisaha
d-col-name = Magaca
d-col-org-number = Lambarka ururka
d-col-role = Doorka
d-role-civil = Dhinaca ururka bulshada (idéburen part)
d-role-public = Dhinaca degmada ama dawladda (offentlig part)
d-role-other = Maalgeliye kale
d-three-parties = Waxaannu ku talo jirnaa in urur deegaan oo cusub la sameeyo oo uu goor dambe dhinac noqdo.
d-f-form = Nooca sharciga ah (juridisk form)
d-f-org-number = Lambarka ururka (organisationsnummer)
d-f-seat = Xarunta rasmiga ah (säte)
d-f-formed = Sannadka la aasaasay
d-f-members = Tirada xubnaha
d-f-project-members = Ka-qaybgalayaasha mashruuca
d-statutes-lead = Ujeeddada sida ku qoran xeerka ururka (stadgar):
d-statutes-of = Xeerka ururka { $association } (stadgar)
d-influence-lead = Sidan ayay ka-qaybgalayaasha mashruucu hawsha u saameeyaan:

## Need, target group, gap

d-f-place = Goobta
d-figures-caption = Tirooyin ku saabsan baahida
d-col-figure = Macluumaadka
d-col-source = Isha
d-primary-lead = Dadka ugu horreeya ee loogu talagalay:
d-secondary-lead = Dadka labaad ee loogu talagalay:
d-target-count =
    { $n ->
        [one] Waxaannu filaynaa inaannu gaarno { $nText } qof.
       *[other] Waxaannu filaynaa inaannu gaarno qiyaastii { $nText } qof.
    }
d-gap-lead = Kuwan maanta lama gaaro:
d-source-line = Isha: { $source }.
d-other-authority-name = Hay'adda mas'uulka ah: { $authority }.
d-complement-lead = Sidan ayuu hindisuhu u dhammaystirayaa waxa hore u jira:

## Activity

d-frequency-lead = Imisa jeer:
d-who-lead = Cidda hawsha qabata:
d-method-lead = Habka aannu u shaqayno:
d-existing-since = Hawshu waxay jirtay laga soo bilaabo { $year }.
d-initiative-when = Fikraddu waxay bilaabatay: { $when }.
d-initiative-evidence-lead = Sidan ayaa lagu muujin karaa:

## Plan

d-f-plan = Qorshaha ama barnaamijka
d-f-plan-decided = Goorta la go'aansaday
d-f-plan-page = Bogga
d-f-local-agreement = Heshiiska deegaanka
d-page-of = { $title }, bogga { $page }

## Aims

d-goals-caption = Hadafyo la cabbiri karo
d-col-goal = Hadaf
d-col-measure = Sida lagu ogaado
d-col-when = Goorma
d-public-benefit-lead = Hadafka dan guud ah:

## Criteria

d-criteria-intro = Halkan waxaannu uga jawaabaynaa shuruudaha { $issuer } mid mid. Jawaabuhu waa sida aannu annagu sheegnay.
d-criteria-own = Erayadu waa kuwayaga, degmo kamana iman. Waxaannu rajaynaynaa in degmadu na siiso shuruudaheeda gaarka ah, haddii ay jiraan.
d-source = Isha: { $title } ({ $document }).
d-source-quoted = Isha: { $title } ({ $document }), sida ku qoran { $via }.
d-source-decided = La go'aansaday { $date }.
d-source-not-shipped = Qoraalka barnaamijka lama soconin, lamana hubin. Wuxuu ka yimid gal uu qof qoray.
d-source-check = Qof bani'aadam ahi qoraalka kuma hubin isha. La barbar dhig tilmaamaha hadda jira (riktlinje).
d-source-verified = Qoraalka waxaa la barbar dhigay tilmaamaha hadda jira (riktlinje) { $date }.
d-criterion = Shardiga { $number }
d-criterion-open = Shardiga { $number }: { $text }
d-condensed = Soo-koobid: { $text }
d-see = Wax badan ka akhri { $section }.
d-local-change-lead = Waxan ayaa deegaanka ka isbeddelaya:
d-added-value-lead = Waxan ayaa wadajir ku fiicnaanaya:
d-common-ground-lead = Waxan ayay dhinacyadu ku heshiisan yihiin:
d-free-lead = Sidan ayuu ururku madax bannaanidiisa ku ilaalinayaa:
d-market-provider = Cid kale ayaa bixisa wax la mid ah: { $provider }.
d-provider-kind-company = Cidda bixisa wax la mid ah waa shirkad.
d-provider-kind-contracted = Cidda bixisa wax la mid ah waxay hay'ad dawladeed ka haysataa heshiis.
d-provider-kind-association = Cidda bixisa wax la mid ah waa urur kale ama urur bulsho (idéburen organisation).
d-provider-kind-public = Cidda bixisa wax la mid ah waa adeeg dawladeed.
d-market-scan-lead = Sidan ayaannu u baarnay waxa hore u jira:
d-grants-caption = Kaalmooyinka aannu eegnay
d-col-grant = Kaalmada
d-col-grant-fits = Way ku habboon tahay
d-col-grant-reason = Sababta

## Resources

d-table-contributions = Kheyraadka
d-table-contributions-yearly = Kheyraadka sannadkiiba
d-col-giver = Ka timid
d-col-receiver = Ku socota
d-col-row = Saf
d-col-what = Waxa
d-col-year = Sannadka
d-col-money = Lacag
d-col-hours = Saacado
d-col-value = Qiimaha la sheegay
d-total = Wadarta
d-total-year = Wadarta { $year }
d-giver-not-stated = Maalgeliyaha lama sheegin
d-rest = Kharashaadka kale
d-kept-apart = Lacagta iyo qiimaha waqtiga gooni gooni ayaa loo qoray, lamana isku darin.
d-total-cost = Kharashka guud waa { $amount } sannadkiiba.
d-board-cost = Kharashka { $board } waa { $amount } sannadkiiba.
# status: machine
d-not-counted = Qadar lacag ah, tiro saacado ah ama qiime saacadeed oo shaxda ku jira lama akhrin karo, kumana jiro wadarta.
d-board-cost-year = Kharashka { $board } waa { $amount } sannadka { $year }.
d-share = { $party }: { $amount } oo ka mid ah { $total }. Taasi waa { $share } lacagta (lacag oo keliya).
d-share-year = Sannadka { $year }: { $party }: { $amount } oo ka mid ah { $total }. Taasi waa { $share } lacagta (lacag oo keliya).
d-not-stated = Maalgeliyaha { $amount } lama sheegin. Taasi waa { $share } lacagta (lacag oo keliya).
d-not-stated-year = Sannadka { $year }: maalgeliyaha { $amount } lama sheegin. Taasi waa { $share } lacagta (lacag oo keliya).
d-unvalued = Wax kale oo ka yimid { $party }, iyada oo aan qiime la sheegin: { $what }.
d-receipt = { $amount } sannadkiiba waxay ka timaaddaa { $giver }, waxayna ku socotaa { $receiver }.
d-receipt-year = { $amount } sannadka { $year } waxay ka timaaddaa { $giver }, waxayna ku socotaa { $receiver }.
d-rate = Qiimaha waqtiga: saacadaha { $hours } × { $rate } = { $value }.
d-rate-origin = Qiimaha saacadda waxaa laga soo qaatay: { $origin }.
# status: machine
d-bars = Kheyraadka oo sawir ah. Tiirarka oo dhan hal cabbir ayaa lagu sawiray.
# status: machine
d-bars-yearly = Kheyraadka sannadkiiba oo sawir ah. Tiirarka oo dhan hal cabbir ayaa lagu sawiray.
d-bars-money = Lacag
d-bars-valued = Wax aan lacag ahayn, qiimaha la sheegay
d-bars-nothing = waxba lama sheegin
d-bars-without-value = qiime lama sheegin
d-bars-and-more = { $amount } iyo wax kale oo aan qiime loo sheegin
d-bars-every-year = sannad kasta
d-other-public-caption = Lacago kale oo degmo, gobol ama dawlad ay hawsha siiyeen
d-col-amount = Cadadka
d-col-decided = Go'aanka
d-col-used-for = Sida loo isticmaalay

## Competence, remit, roles

d-experience-years =
    { $n ->
        [one] Waxaannu leenahay waayo-aragnimo { $nText } sano ah.
       *[other] Waxaannu leenahay waayo-aragnimo { $nText } sano ah.
    }
d-staff-lead = Shaqaalaha iyo mutadawaciinta:
d-references-lead = Dadka naga warrami kara:
d-remit-board = Waxaannu u malaynaynaa in arrintu ay khusayso { $board }.
d-our-lead = Mas'uulka dhinacayaga: { $name }.
d-municipality-lead = Mas'uulka dhinaca degmada: { $name }.
d-owned-together-lead = Waxan ayay dhinacyadu wadajir u leeyihiin:
d-insurance-what = Caymisku wuxuu daboolayaa: { $what }.

## Period, follow-up, ending

d-period = Waxaannu soo jeedinaynaa muddada { $start } ilaa { $end }.
d-period-start = Waxaannu soo jeedinaynaa in iskaashigu bilaabmo { $start }.
d-period-end = Waxaannu soo jeedinaynaa in muddadu dhammaato { $end }.
d-extension =
    { $n ->
        [one] Muddada dabadeed waxaa lagu kordhin karaa { $nText } sano.
       *[other] Muddada dabadeed waxaa lagu kordhin karaa { $nText } sano.
    }
d-extension-notice =
    { $n ->
        [one] Labada dhinacba waxay qoraal ku oggolaanayaan ugu dambayn { $nText } bil ka hor dhammaadka.
       *[other] Labada dhinacba waxay qoraal ku oggolaanayaan ugu dambayn { $nText } bilood ka hor dhammaadka.
    }
d-timeline = Muddada oo sawir ah
d-timeline-period = Muddada la soo jeediyay
d-timeline-end = Dhammaadka muddada
d-timeline-meetings = Kulammo wadahadal
d-timeline-report = Warbixin sannadeed
d-timeline-decision = Jawaabta kordhinta
d-timeline-extension = Kordhin suurtagal ah
d-timeline-span = { $from } ilaa { $to }
d-timeline-latest = ugu dambayn { $date }
d-timeline-every-year = sannad kasta, maalinta weli lama go'aamin
d-timeline-undecided = weli lama go'aamin
d-timeline-per-year =
    { $n ->
        [one] { $nText } sannadkiiba, maalinta weli lama go'aamin
       *[other] { $nText } sannadkiiba, maalmaha weli lama go'aamin
    }
d-dialogue-meetings =
    { $n ->
        [one] Waxaannu soo jeedinaynaa { $nText } kulan wadahadal sannadkiiba.
       *[other] Waxaannu soo jeedinaynaa { $nText } kulan oo wadahadal ah sannadkiiba.
    }
d-learning-lead = Waxan ayaannu rabnaa inaannu baranno:
d-termination-lead = Ka bixidda heshiiska:

## Openness and meetings

d-open-to-other-no = Maanta waxaannu u aragnaa in habkani yahay kan saxda ah.
d-open-to-other-yes = Diyaar ayaannu u nahay habab kale oo wada-shaqayn ah.
d-first-step-yes = Waxaannu jecel nahay inaannu ku bilowno tallaabo hordhac ah.
d-first-step-when = Waqtiga tallaabada hordhaca ahi bilaabanayso: { $when }.
d-negotiable-lead = Waxan waannu ka gorgortami karnaa:
d-not-negotiable-lead = Waxan waa muhiim in la ilaaliyo:
d-counterpart = Cidda degmada nagala xiriirta: { $name }.
d-meetings-caption = Kulammada
d-col-date = Taariikhda
d-col-with = Lala yeeshay
d-col-agreed = Waxa laga hadlay

## Attachments

d-papers-caption = Warqadaha
d-col-paper = Warqadda
d-col-paper-status = Xaaladda
d-paper-have = Waa lifaaqan tahay
d-paper-getting = Goor dambe ayaa la soo gudbinayaa
d-papers-examined = Hal arrin oo { $issuer } taallay waxaa lagu eegay warqado noocyadan ah. Sannadkan waxay khusayn lahaayeen:
d-paper-of-year = { $paper }, { $year }
d-paper-instead = Halkii { $paper }: { $instead }. Ururku waa cusub yahay, markaa waxaannu rabnaa inaannu degmada weydiinno haddii ay sidaas fiican tahay.

## What is left to shape together

d-open-part-need = sida baahidu u eg tahay
d-open-part-figures = tirooyin ku saabsan baahida iyo isha laga helay
d-open-part-target = cidda hawsha loogu talagalay
d-open-part-gap = cidda aan maanta la gaarin
d-open-part-activity = waxa la qabanayo
d-open-part-method = sida hawsha loo qabanayo
d-open-part-plan = qorshaha hindisuhu ku xirmayo
d-open-part-aims = ujeeddada hawsha
d-open-part-goals = hadafyo la cabbiri karo
d-open-part-resources = waxa dhinacyadu ku darsanayaan
d-open-part-money-use = waxa lacagta loo isticmaalayo
d-open-part-roles = doorarka iyo hagidda
d-open-part-employer = mas'uuliyadda shaqo-bixiyaha iyo caymiska
d-open-part-risks = khataraha iyo sida loola tacaalo
d-open-part-period = muddada ay khusayso
d-open-part-followup = sida hawsha loola socdo
d-open-part-ending = sida iskaashigu ku dhammaan karo
d-open-part-child = waxa ay carruurta uga dhigan tahay
d-open-part-gender = waxa ay haweenka iyo ragga uga dhigan tahay
d-open-part-society = waxtarka bulshada
d-open-part-open = habab kale iyo tallaabo hordhac ah

## The dialogue letter

d-h-who = Cidda aannu nahay
d-h-see = Waxa aannu aragno
d-h-talk = Waxa aannu rabno inaannu ka hadalno
d-h-put-in = Waxa aannu ku darsan karno
d-h-ask = Waxa aannu rajaynayno
d-dialogue-opening = Waxaannu jecel nahay inaannu la kulanno { $issuer } oo aannu ka hadalno sida aynu u wada shaqayn karno.
d-dialogue-name = Waxaa nala yiraahdaa { $group }.
d-dialogue-form-project = Waxaannu nahay mashruuc, mana nihin hay'ad sharci ahaan madax bannaan (juridisk person). Sidaa darteed annagu dhinac ma noqon karno.
d-dialogue-form-project-owner = Waxaannu nahay mashruuc ka tirsan { $owner }, mana nihin hay'ad sharci ahaan madax bannaan (juridisk person). Sidaa darteed annagu dhinac ma noqon karno.
d-dialogue-form-network = Waxaannu nahay koox aan weli urur samaysan. Sidaa darteed maanta annagu dhinac ma noqon karno.
d-dialogue-form-company = Waxaannu nahay shirkad. Waxaannu rabnaa inaannu ka hadalno habka wada-shaqaynta ee habboon.
d-dialogue-form-own = Waxaannu nahay urur madax bannaan. Weli nooma cadda inaannu dhinac noqon karno iyo in kale.
d-dialogue-form-unknown = Waxaannu ku guda jirnaa inaannu caddayno nooceenna sharciga ah (juridisk form).
d-dialogue-road-own-association = Waxaannu qorshaynaynaa inaannu samaysano urur noo gaar ah.
d-in-other-name = Qayb ka mid ah hawsha, sida koontada bangiga ama kaalmada, maanta waxay ku qoran tahay magaca { $owner }.
d-dialogue-invitation = Warqaddani waa martiqaad wadahadal. Ma sheeganayno inaannu dhinac ka nahay heshiis.
d-dialogue-talk = Waxaannu rabnaa inaannu ka hadalno sida annaga iyo degmadu u wada shaqayn karno.
d-dialogue-about = Arrintu waxay khusaysaa { $initiative }.
d-ask-talk = Waxaannu rajaynaynaa wadahadal.
d-contribution-item = { $kind }: { $what }
d-contribution-hours = { $kind } (saacadaha { $hours })

## The association's own result

d-not-application = IOP ma aha wax la codsado. Waxay soo baxdaa marka ay jirto baahi loo qabo wada-shaqayn, dhinacyaduna ay wadahadal yeeshaan.
d-no-right = In la helo IOP ma aha xaq. Natiijada halkan ku qoran waa qoraal aad idinku samaysateen; ma aha jawaab ama go'aan ka yimid degmada.
d-other-ways = Wada-shaqaynta degmada lala yeeshaa kuma koobna IOP oo keliya.
d-result-about = Arrintu waxay khusaysaa { $initiative }.
d-result-issuer = Jawaabaha waxaa lala barbar dhigay waxa { $issuer } weydiiyo.
d-result-date = Taariikhda: { $date }.
d-h-party = Yaa dhinac noqon kara?
d-h-requirements = Waxa ururka looga baahan yahay
d-basics-lead = Shuruudahan aasaasiga ah waxaa laga yaqaan cinwaan keliya. Degmada weydiiya waxay ka dhigan yihiin.
d-h-criteria-result = Shuruudaha mid mid
d-reason = { $reason } (su'aasha { $number }: { $question })
d-step-leads = Markaas waxay noqonaysaa: { $verdict }
# status: machine
d-h-grounds = Sababo ka yimid arrimo dhab ah
d-grounds-intro = Sababahani waxay ka yimaadeen arrimo dhab ah. Ma aha shuruudaha degmada.
d-h-steps = Sida ay hawshu uga dhacday { $issuer }
d-h-plans = Qorshayaal mudan in la akhriyo
d-h-worth-a-look = Waxyaabo mudan in la eego
d-h-still-swedish = Waxyaabaha loo baahan yahay in af-iswiidhish lagu qoro
d-h-find-out = Waxyaabaha aad u baahan tihiin inaad soo ogaataan
d-question-line = Su'aasha { $number }: { $question }
d-find-out-dont-know = Su'aasha { $number }: { $question } Weli ma garanaysaan.
d-find-out-not-agreed = Su'aasha { $number }: { $question } Weli kuma aydnaan heshiin.

## The questions on paper

d-questionnaire-intro = Su'aalaha si wadajir ah uga wada hadla. Ka booda wixii aydaan weli garanayn.
d-questionnaire-for = Su'aaluhu waxay raacayaan waxa { $issuer } weydiiyo.
d-only-if = Ka jawaaba oo keliya haddii tani tahay jawaabta { $conditions }
d-skip-if = Ka booda haddii tani tahay jawaabta { $conditions }
d-condition = su'aasha { $number }: “{ $options }”
d-or = ama
d-tick-one = Calaamadeeya hal jawaab.
d-tick-any = Calaamadeeya dhammaan wixii sax ah.
d-not-yet = Weli ma naqaan
d-not-agreed-yet = Weli kuma aannaan heshiin

## Where an issuer's text stands, when it is a page on the web
## status: machine

d-source-title = Isha: { $title }.
d-source-title-quoted = Isha: { $title }, sida ku qoran { $via }.
d-source-address = Cinwaan: { $address }
d-source-published = Taariikhda qoraalka: { $date }.
d-source-undated = Qoraalku ma laha taariikh.

## Which criteria ask about the same thing
## status: machine

d-title-crosswalk = Shuruudahee ayaa isku wax weydiinaya?
d-crosswalk-intro = Saf kasta waxaa ku qoran shuruudaha meelo kala duwan oo isku wax weydiinaya. Wixii aad mar ka jawaabteen way idiin haraan marka aad meel kale u wareegtaan.
d-crosswalk-not-equal = Waxay dalban karaan wax aan is le'ekayn. Akhriya waxa mid kastaa qoray. Xarriiq waxay ka dhigan tahay inaan wax la weydiin.
d-crosswalk-caption = Shuruudaha oo is garab yaal
d-col-asked-about = Waxa la weydiinayo
d-crosswalk-not-asked = –
d-h-crosswalk-words = Waxa ay calaamaduhu ka dhigan yihiin
