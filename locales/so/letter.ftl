# status: back-translated

## What the group sees

d-need-kinds-isolation = Waxaannu aragnaa dad badan oo go'doonsan oo aan lahayn xiriir bulsho.
d-need-kinds-work = Waxaannu aragnaa dad badan oo ka fog suuqa shaqada.
d-need-kinds-language = Waxaannu aragnaa dad badan oo u baahan inay ku tababartaan af-iswiidhishka.
d-need-kinds-health = Waxaannu aragnaa dad badan oo aan caafimaadkoodu fiicnayn oo taageeradu soo gaarto goor dambe.
d-need-kinds-safety = Waxaannu aragnaa dad badan oo aan dareemin ammaan.
d-need-kinds-children = Waxaannu aragnaa carruur iyo dhallinyaro khatar ku jira.
d-need-kinds-trust = Waxaannu aragnaa dad badan oo kalsoonida ay ku qabaan hay'adaha dawladdu hoosayso.
d-need-kinds-economy = Waxaannu aragnaa qoysas badan oo aan lacagtu ku filnayn.

## Whom it is for

d-target-groups-foreign-born-women = Hindisuhu wuxuu ku socdaa haweenka ku dhashay dalka dibaddiisa.
d-target-groups-parents = Hindisuhu wuxuu ku socdaa waalidiinta.
d-target-groups-children = Hindisuhu wuxuu ku socdaa carruurta.
d-target-groups-youth = Hindisuhu wuxuu ku socdaa dhallinyarada.
d-target-groups-older = Hindisuhu wuxuu ku socdaa dadka da'da ah.
d-target-groups-newcomers = Hindisuhu wuxuu ku socdaa dadka ku cusub Iswiidhan.
d-target-groups-poor = Hindisuhu wuxuu ku socdaa dadka lacagtu ku yar tahay.
d-target-groups-professionals = Hindisuhu wuxuu sidoo kale ku socdaa kuwa shaqadooda kula kulma dadka loogu talagalay.

## What is done

d-activity-kinds-meetings = Waxaannu qabannaa kulammo furan.
d-activity-kinds-course = Waxaannu qabannaa koorsooyin.
d-activity-kinds-outreach = Waxaannu dadka ugu tagnaa meelaha ay joogaan.
d-activity-kinds-study-circle = Waxaannu hoggaaminnaa kooxo waxbarasho (studiecirkel).
d-activity-kinds-guidance = Waxaannu qof kasta gooni u siinnaa hagid.
d-activity-kinds-language = Waxaannu si wadajir ah ugu tababarannaa af-iswiidhishka.
d-activity-kinds-information = Waxaannu sharraxnaa sida bulshadu u shaqayso.
d-activity-kinds-training-others = Waxaannu ururro kale barnaa sida aannu u shaqayno.

## What it is for

d-aim-kinds-belonging = Hadafku waa in dad badan ay dareemaan inay bulshada ka mid yihiin.
d-aim-kinds-work = Hadafku waa in dad badan ay shaqo u dhowaadaan.
d-aim-kinds-language = Hadafku waa in dad badan ay nolol-maalmeedka ku maareeyaan af-iswiidhishka.
d-aim-kinds-health = Hadafku waa in caafimaadka dad badan uu fiicnaado.
d-aim-kinds-safety = Hadafku waa in dad badan ay dareemaan ammaan.
d-aim-kinds-trust = Hadafku waa in kalsoonida bulshada lagu qabo ay kor u kacdo.
d-aim-kinds-knowledge = Hadafku waa in dad badan ay aqoon u yeeshaan bulshada.
d-aim-kinds-participation = Hadafku waa in dad badan ay ka qayb galaan nolosha bulshada.

## Open to

d-open-kinds-working-time = Diyaar ayaannu u nahay in degmadu ku darsato waqti shaqo.
d-open-kinds-contacts = Diyaar ayaannu u nahay in xiriirrada iyo waayo-aragnimada la is weydaarsado.
d-open-kinds-premises = Diyaar ayaannu u nahay inaannu goob ka amaahanno degmada.
d-open-kinds-joint-information = Diyaar ayaannu u nahay in si wadajir ah loo qabto kulammo warbixineed.
d-open-kinds-grant = Diyaar ayaannu u nahay in la eego haddii kaalmada caadiga ah ee ururrada (föreningsbidrag) ay ka habboon tahay.
d-open-kinds-third-party = Diyaar ayaannu u nahay in dhinac saddexaad uu ka mid noqdo.

## A first step

d-first-step-kinds-meet = Tallaabada koowaad waxaannu u soo jeedinaynaa kulan.
d-first-step-kinds-study-visit = Tallaabada koowaad waxaannu u soo jeedinaynaa inaad hawsha soo booqataan.
d-first-step-kinds-joint-information = Tallaabada koowaad waxaannu u soo jeedinaynaa kulan warbixineed oo wadajir ah.
d-first-step-kinds-premises = Tallaabada koowaad waxaannu u soo jeedinaynaa in goob nala amaahiyo.
d-first-step-kinds-contact-person = Tallaabada koowaad waxaannu u soo jeedinaynaa inaad magacawdaan qof lala xiriiro.
d-first-step-kinds-pilot = Tallaabada koowaad waxaannu u soo jeedinaynaa in muddo gaaban wadajir loo tijaabiyo.

## Following up

d-followup-kinds-dialogue-meetings = Waxaannu soo jeedinaynaa kulammo wadahadal oo joogto ah.
d-followup-kinds-strategic-meetings = Waxaannu soo jeedinaynaa kulammo istiraatiiji ah oo dhinacyada dhex mara.
d-followup-kinds-yearly-report = Waxaannu qoraynaa warbixin sannadeed oo ku saabsan natiijada.
d-followup-kinds-indicators = Waxaannu la soconaynaa cabbirro ay dhinacyadu wadajir u doorteen.
d-followup-kinds-joint-evaluation = Waxaannu soo jeedinaynaa in dhinacyadu wadajir u qiimeeyaan.

## Steering

d-steering-kinds-steering-group = Waxaannu soo jeedinaynaa koox hagis oo labada dhinac ka kooban (styrgrupp).
d-steering-kinds-working-group = Waxaannu soo jeedinaynaa koox shaqo oo qabata hawl-maalmeedka (arbetsgrupp).
d-steering-kinds-contact-persons = Waxaannu soo jeedinaynaa in dhinac kastaa leeyahay qof lala xiriiro.

## How it ends

d-phase-out-kinds-hand-over = Haddii iskaashigu dhammaado, waxaannu ka-qaybgalayaasha u gudbinaynaa taageero kale.
d-phase-out-kinds-tell-early = Haddii iskaashigu dhammaado, waxaannu ka-qaybgalayaasha u sheegaynaa goor hore.
d-phase-out-kinds-spread-method = Haddii iskaashigu dhammaado, hababka aannu u shaqayno waxaannu la wadaagaynaa kuwo kale.
d-phase-out-kinds-talk-first = Ka hor inta aan dhinacna joojin, waxaannu rabnaa in dhinacyadu wada hadlaan.

## Children

d-child-kinds-prevention = Hawshu waxay ujeeddadeedu tahay inay ka hortagto in carruurta iyo dhallinyarada dhib gaaro.
d-child-kinds-parents = Nolosha carruurtu way fiicnaan kartaa marka waalidkood taageero helo.
d-child-kinds-noticed-early = Waxaannu goor hore ogaan karnaa marka ilmo taageero u baahan yahay.
d-child-kinds-own-voice = Carruurtu iyagaa sheegta waxay ka qabaan hawsha.

## Women and men

d-gender-kinds-women-reached = Waxaannu gaarnaa haween ay dad kale ku adag tahay inay gaaraan.
d-gender-kinds-same-terms = Haweenka iyo raggu waxay ku ka qayb galaan shuruudo isku mid ah.
d-gender-kinds-own-power = Ka-qaybgalayaashu waxay helaan fursad dheeraad ah oo ay noloshooda ku saameeyaan.
d-gender-kinds-barriers-lowered = Waxaannu meesha ka saarnaa caqabadaha, tusaale ahaan annagoo carruurta haynayna ama waqtiyo habboon dooranayna.

## Values

d-values-democracy = Ururku wuxuu u taagan yahay dimuqraadiyad.
d-values-equal-worth = Ururku wuxuu u taagan yahay in dadka oo dhan ay qiime isku mid ah leeyihiin.
d-values-openness = Ururku wuu u furan yahay qof kasta oo la wadaaga ujeeddadiisa.
d-values-independence = Ururku wuu ka madax bannaan yahay xisbiyada iyo hay'adaha dawladda.

## What the letter asks for

d-ask-register = Waxaannu rajaynaynaa in warqaddan lagu qoro diiwaanka degmada (diarieföra) oo naloo sheego lambarka diiwaanka (diarienummer).
d-ask-meeting = Waxaannu rajaynaynaa kulan.
d-ask-contact = Waxaannu rajaynaynaa in la magacaabo qof lala xiriiro.
d-ask-written-answer = Waxaannu rajaynaynaa jawaab qoraal ah.
d-interpreter = Kulanka waxaannu ugu baahannahay turjubaan.
d-interpreter-language-arabic = Turjubaanku waa inuu ku hadlo af-Carabi.
d-interpreter-language-somali = Turjubaanku waa inuu ku hadlo af-Soomaali.
d-interpreter-language-other = Kulanka ka hor waxaannu sheegaynaa luqadda kale ee turjubaanku ku hadlo.

## Who employs

d-employer-we = Annaga ayaa leh mas'uuliyadda shaqo-bixiyaha (arbetsgivaransvar).
d-employer-owner = Ururka mashruuca iska leh ayaa leh mas'uuliyadda shaqo-bixiyaha (arbetsgivaransvar).
d-employer-owner-owner = Annaga ayaa leh mas'uuliyadda shaqo-bixiyaha (arbetsgivaransvar).
d-employer-municipality = Waxaannu soo jeedinaynaa in degmadu yeelato mas'uuliyadda shaqo-bixiyaha (arbetsgivaransvar).
d-employer-nobody = Cidina shaqaale ma aha. Hawsha waxaa qabta mutadawaciin.

## Whose idea, whose way

d-initiative-who-we = Fikraddu annaga ayay naga timid.
d-initiative-who-we-owner = Fikraddu waxay ka timid mashruuca.
d-initiative-who-together = Fikraddu waxay ka soo baxday wada-shaqayn degmada lala yeeshay.
d-initiative-who-municipality = Fikraddu waxay ka timid degmada.
d-method-decides-we = Annaga ayaa go'aansanna sida aannu u shaqayno.
d-method-decides-we-owner = Mashruuca ayaa isagu go'aansada sida loo shaqeeyo.
d-method-decides-together = Annaga iyo degmadu waxaannu wadajir u go'aansannaa sida hawsha loo qabto.
d-method-decides-municipality = Maanta degmada ayaa go'aamisa sida hawsha loo qabto.
d-added-value-who-all = Sida aannu annagu sheegnay, dhinacyada oo dhammi aragtidaas way wadaagaan.
d-added-value-who-only-us = Taasi waa aragtidayada. Waxaannu rabnaa inaannu maqalno aragtida degmada.

## Own claims about a criterion

d-claim-yes = Sida aannu annagu sheegnay, waa sax.
d-claim-partly = Sida aannu annagu sheegnay, qayb ahaan waa sax.
d-claim-no = Sida aannu annagu sheegnay, maanta sax ma aha. Waxaannu rabnaa inaannu ka hadalno.
d-ordinary-entitled-yes = Sida aannu annagu sheegnay, dadka loogu talagalay waxay xaq u leeyihiin taageerada adeegyada caadiga ah.
d-ordinary-entitled-partly = Sida aannu annagu sheegnay, qaar ka mid ah dadka loogu talagalay ayaa xaq u leh taageerada adeegyada caadiga ah.
d-ordinary-entitled-no = Sida aannu annagu sheegnay, dadka loogu talagalay xaq uma laha taageero la mid ah oo ka timaada adeegyada caadiga ah.
d-plan-names-sector-yes = Qorshuhu wuu xusayaa ururrada bulshada (idéburna organisationer).
d-plan-names-sector-no = Qorshuhu si gaar ah uma xusayo ururrada bulshada (idéburna organisationer).
d-insurance-yes = Hawshu caymis ayay leedahay.
d-insurance-no = Hawshu weli caymis ma laha.
d-other-public-no = Hawshu ma laha lacag kale oo dadweyne oo la sheego.
d-other-authority-yes = Hay'ad dawladeed oo kale ayaa iyaduna halkan mas'uuliyad ka leh.

## How far each section is open

d-stance-proposal = Soo-jeedintayada
d-stance-open = Wadahadal ayay u furan tahay
d-stance-fixed = Noo go'an

## The basics of the association, said when they hold

d-basics-statutes = Ururku wuxuu leeyahay xeer u gaar ah (stadgar).
d-basics-board = Ururku wuxuu leeyahay guddi la doortay (styrelse).
d-basics-purpose = Xeerka ururka (stadgar) waxaa ku qoran ujeeddo dan guud ah.
d-basics-dissolution = Haddii ururka la kala diro, hantidu waxay u raacdaa ujeeddadii ururka.
d-basics-no-profit = Ururku xubnaha uma qaybiyo faa'iido lacageed.
d-basics-membership = Xubinnimadu way furan tahay. Shirka sannadlaha ah (årsmöte) ayaa go'aamiya, xubin kastana hal cod ayay leedahay.
d-basics-auditor = Ururku wuxuu leeyahay hantidhawr (revisor).
d-basics-bank = Ururku wuxuu leeyahay koonto bangi oo magaciisa ku qoran.
d-coop-new = Ururku waa iskaashato nooc cusub ah (nykooperativ).
d-coop-social = Hadafka dan guud iyo kan bulsho ayaa haga hawsha ururka.
d-coop-user-run = Hawsha waxaa maamula dadka ka faa'iidaysta.
d-svb-articles = Xeerka shirkadda (bolagsordning) ayaa xaddidaya sida faa'iidada loo qaybin karo.
d-owner-purpose-yes = Hawsha mashruucu waxay ku jirtaa ujeeddada ururka.
d-owner-purpose-partly = Hawsha mashruucu qayb ahaan ayay ku jirtaa ujeeddada ururka.
d-owner-purpose-no = Ujeeddada ururku waxay u baahan tahay in dib loo eego si ay hawsha mashruuca u koobto.
