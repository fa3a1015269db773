# status: back-translated

v-against = Way idinka soo horjeeddaa, sida aad idinku sheegteen
    .means = Mid ka mid ah jawaabihiinna ayaa idinka soo horjeeda. Eega waxa sababay iyo in la beddeli karo. Warqad wadahadal mar walba waa la qori karaa.

v-unclear = Weli ma cadda, sida aad idinku sheegteen
    .means = Wax baa maqan ama aan la hubin. Haa aan caddayn lahaynna halkan ayay gashaa.

v-not-answered = Weli lagama jawaabin
    .means = Weli kama aydnaan jawaabin. Taasi waxba kama sheegto fikraddiinna.

v-partly = Qayb ahaan way idin taageeraysaa, sida aad idinku sheegteen
    .means = Qayb ayaa diyaar ah. Eega waxa sawirka ka dhigi kara mid ka cad.

v-supported = Way idin taageeraysaa, sida aad idinku sheegteen
    .means = Jawaabihiinnu way idin taageerayaan, caddaynna waad muujiseen. Waa waxa aad idinku sheegteen; degmadu qiimaynteeda ayay samaysataa.

outcome-open = Weli ma naqaan cidda dhinac noqon karta
    .means = Su'aalo ku saabsan cidda aad tihiin ayaan weli laga jawaabin. Warqad wadahadal mar walba waa la qori karaa.

# status: machine
outcome-ready = Dhinac ayaad noqon kartaan, sida aad idinku sheegteen
    .means = Marka la eego waxa aad ka jawaabteen nooca iyo aasaaska, wadahadal waad soo jeedin kartaan. Fadlan ka jawaaba waxa hoos ku furan. Degmadu qiimayn u gaar ah ayay samaysaa.

# status: machine
outcome-ready-so-far = Nooca sharciga ah ee ururkiinnu wuu habboonaan karaa, sida aad idinku sheegteen
    .means = Su'aalo ku saabsan aasaaska ayaan weli laga jawaabin; hoos ayay ku yaallaan. Wadahadal hadda waad soo jeedin kartaan. Degmadu qiimayn u gaar ah ayay samaysaa.
outcome-ready-ask = Waxaa laga yaabaa inaad dhinac noqon kartaan: marka hore hal arrin degmada weydiiya
    .means = Hal arrin ayaa xaalad kasta gooni loogu go'aamiyaa. Waqti hore weydiiya; warqad wadahadal mar walba waa la qori karaa.

outcome-owner-must-be-party = Ururka mashruuca leh waa inuu dhinac noqdo
    .means = Mashruuc keligiis ma saxiixi karo IOP. Saddex waddo ayaa jira, warqad wadahadalna mar walba waa la qori karaa.

outcome-form-first = Marka hore urur idiin gaar ah aasaasa
    .means = Weli ma jirto hay'ad sharci ahaan madax bannaan (juridisk person) oo saxiixi karta. Hase ahaatee degmada waad la hadli kartaan: warqad wadahadal mar walba waa la qori karaa.

outcome-complete = Wax aasaasi ah waa in marka hore la dhammaystiraa
    .means = Liisku wuxuu muujinayaa waxa maqan, inta ka horraysana warqad wadahadal mar walba waa la qori karaa.

outcome-other-road = Waddo kale ayaa laga yaabaa inay ka habboon tahay
    .means = Nooca ururkiinna waxaa laga yaabaa in aan loo tixgelin urur bulsho (idéburen), ama shardi ayaa maqan. Taasi macnaheedu ma aha in wada-shaqayn aysan suurtagal ahayn: warqad wadahadal mar walba waa la qori karaa.

r-answered-yes = Waxaad ku jawaabteen haa.
r-answered-partly = Waxaad ku jawaabteen qayb ahaan.
r-answered-no = Waxaad ku jawaabteen maya.
r-claim-open = Su'aasha weli lagama jawaabin.
r-not-settled = Weli ma hubtaan ama weli isma aydnaan raacin.
r-evidence = Caddayn ayaad muujinaysaan.
r-no-evidence = Weli caddayn ma jirto: taariikh, go'aan, xigasho, tiro ama warqad.
r-no-figures = Tirooyin meesha laga keenay leh weli way maqan yihiin.
r-party-is-project = Waxaad tihiin mashruuc ama qayb ka mid ah urur kale.
r-party-is-network = Waxaad tihiin shabakad, ma tihidin urur madax bannaan.
r-signs-open = Ma cadda inaad leedihiin xeer (stadgar), guddi urur (styrelse) iyo lambar urur (organisationsnummer) oo idiin gaar ah.
r-stands-in-other-name = Kaalmada, koontada bangiga, goobta ama bogga internetka waxay ku qoran yihiin magaca urur kale.
r-owner-not-named = Lama sheegin ururka mashruuca leh.
r-owner-purpose-narrower = Ujeeddada ururka mashruuca leh kuma filna hawshiinna oo dhan.
r-owner-purpose-open = Ma cadda in ujeeddada ururka mashruuca leh ay hawshiinna daboolayso.
r-owner-has-not-decided = Guddiga ururka mashruuca leh weli hindisaha go'aan kama gaarin.
r-owner-form-not-listed = Nooca sharciga ah ee ururka mashruuca leh kuma jiro liiska degmada.
r-no-statutes = Ma jiro xeer idiin gaar ah (stadgar) oo shir lagu ansixiyay.
r-no-board = Ma jiro guddi idiin gaar ah (styrelse) oo shir lagu doortay.
r-person-not-shown = Weli lama tusin in ururku sharci ahaan madax bannaan yahay (juridisk person).
r-no-org-number = Lambarka ururka (organisationsnummer) ayaa maqan.
r-basic-missing = Tani weli ma jirto, ama ma hubtaan.
r-basic-open = Tan weli lagama jawaabin.
r-form-listed = Nooca sharciga ah ee ururkiinnu wuxuu ku jiraa liiska degmada.
r-form-common = Nooca sharciga ah ee ururkiinnu waa mid caadi ah. Qoraalka aannu ku salaynay noocyo ma tirinayo.
r-form-not-listed = Nooca sharciga ah ee ururkiinnu kuma jiro liiska degmada.
r-form-not-civil = Nooca sharciga ah ee ururkiinna badanaa looma tixgeliyo urur bulsho (idéburen).
r-form-foreign = Urur shisheeye kuma xusna noocyada ku jira qoraallada aannu ka duulayno. Urur iswiidhish ah dhinac wuu noqon karaa.
r-form-case-by-case = Noocan xaalad kasta gooni ayaa loo go'aamiyaa.
r-svb-not-in-articles = Xaddidaadda faa'iidada lacageed kuma qorna xeerka shirkadda (bolagsordning).
r-foundation-has-no-members = Mu'asasad (stiftelse) xubno ma laha. Degmada weydiiya sida ay u aragto dhismaha dimuqraadiga ah.
r-coop-condition-not-met = Mid ka mid ah shuruudaha iskaashatada (ekonomisk förening) lama buuxin, sida aad idinku sheegteen.
r-coop-condition-open = Mid ka mid ah shuruudaha iskaashatada (ekonomisk förening) weli lagama jawaabin.
r-earlier-no = Degmadu hore maya ayay ugu jawaabtay.
r-oral-no = Waxaad hesheen maya hadal ahaan ah. Waxaad dalban kartaan jawaab qoraal ah.
r-written-no = Waxaad hesheen maya qoraal ah. Akhriya sababaha oo eega waxa la beddeli karo.
r-no-meeting-yet = Weli kulan lama qorin.
r-met-but-nothing-agreed = Waad kulanteen, laakiin ma qorna waxa aad isku raacdeen.
r-counterpart-but-no-meeting = Qof degmada ka tirsan ayaad la xiriirtaan, laakiin weli kulan lama qorin.
r-word-fits = Erayga warqadda ku qoran wuu habboon yahay.
r-called-application = Warqadda waxaa lagu magacaabay codsi (ansökan), laakiin IOP ma aha wax la codsado.
r-other-authority = Qayb ka mid ah hawsha hay'ad dawladeed oo kale ayaa mas'uul ka ah.
r-not-entitled = Dadka loogu talagalay xaq uma laha adeegyada caadiga ah, sida aad idinku sheegteen.
r-entitled-to-ordinary = Waxaad qorteen in dadka loogu talagalay ay xaq u leeyihiin adeegyada caadiga ah.
r-entitled-but-not-reached = Waxaad qorteen in ay xaq u leeyihiin adeegyada caadiga ah, waxaadna muujinaysaan kuwa aan la gaarin.
r-gap-not-shown = Weli lama tusin kuwa aan la gaarin iyo meesha laga ogaaday.
r-municipality-ordered = Fikraddu degmada ayay ka timid.
r-idea-came-together = Fikraddu idinka iyo degmada ayay wadajir uga timid.
r-municipality-decides-method = Degmada ayaa go'aamisa sida aad u shaqaynaysaan.
r-provider-named = Waxaad sheegteen cid iibisa ama bixisa wax la mid ah.
r-commercial-provider = Cid ayaa iibisa wax la mid ah ama heshiis u haysata. Taasi waxay noqon kartaa suuq.
r-provider-not-commercial = Kuwa bixiya wax la mid ah ma aha shirkado, sida aad idinku sheegteen.
r-provider-kind-open = Weli lagama jawaabin in cidda aad sheegteen ay tahay shirkad, urur ama hay'ad dawladeed.
r-grant-fits = Waxaad qorteen in kaalmo ay hawsha ku habboon tahay.
r-plan-not-named = Qorshaha ama barnaamijka magaciisa lama sheegin.
r-plan-does-not-name-sector = Qorshuhu ma xuso ururrada bulshada (idéburna organisationer).
r-plan-naming-not-shown = Weli lama tusin in qorshuhu xuso ururrada bulshada (idéburna organisationer).
r-board-not-named = Lama sheegin guddiga degmada ee mas'uulka ah (nämnd).
r-only-we-expect-it = Ilaa hadda idinka keliya ayaa filaya waxtarka dheeraadka ah. Degmada weydiiya sida ay u aragto.
r-both-sides-give = Idinka iyo degmaduba wax ayaad ku darsanaysaan, sida jadwalku muujinayo.
r-own-side-empty = Dhinaciinnu jadwalka wuu ka bannaan yahay. Saacadaha, goobta iyo xiriirrada ayaa sidoo kale la xisaabiyaa.
r-public-side-empty = Dhinaca degmadu jadwalka wuu ka bannaan yahay.
r-giver-not-named = Lama sheegin cidda wax bixinaysa.
r-no-track-record = Hore uma aydnaan qaban tan. Tallaabo yar oo hordhac ah ayaa muujin karta inay suurtagal tahay.

n-answer-party = Ka jawaaba su'aalaha ku saabsan cidda aad tihiin
    .how = Ku bilaaba su'aasha koowaad: ma waxaad tihiin urur madax bannaan, mise mashruuc urur kale ka tirsan? Raadiya xeerka (stadgar) iyo qoraallada shirarka haddii ay jiraan. Haddii aydaan hubin, doorta inaydaan garanayn.

n-form-association = Aasaasa urur aan faa'iido doon ahayn (ideell förening)
    .how = Ugu yaraan saddex qof ayaa qora xeer u gaar ah (stadgar) oo dadka ugu yeera shirka aasaaska (bildandemöte). Shirku wuxuu go'aamiyaa in ururka la aasaaso, xeerka ayuu ansixiyaa, guddi ururna (styrelse) wuu doortaa; qora qoraalka shirka oo saxiixa. Guddigu wuxuu magacaabaa qofka u saxiixi kara ururka (firmatecknare), ka dibna lambarka ururka (organisationsnummer) ka hela hay'adda canshuuraha (Skatteverket) oo furta koonto bangi. Waxba ha ku ballanqaadina magaca ururka ka hor intaan xeerka la ansixin: shakhsi ahaan ayaad mas'uul ka noqon kartaan. Bangigu waqti ayuu qaadan karaa, laakiin wadahadalku uma baahna inuu sugo.

n-dialogue-letter = Qora warqad wadahadal (dialogskrivelse)
    .how = Si kooban uga warrama baahida, fikraddiinna iyo waxa aad ka hadli rabtaan. Soo jeediya saddex waqti oo kulan, turjubaanna dalbada haddii aad u baahan tihiin. U dira qofka haya diiwaanka degmada (registrator) oo weydiiya lambarka diiwaanka (diarienummer). Ha qorina magacyada dadka ka qayb gala: warqaddu waxay noqonaysaa mid dadweynaha u furan (allmän handling).

n-choose-owner-road = Waddo la doorta ururka mashruuca leh
    .how = Saddex waddo ayaa jira: ururka mashruuca leh ayaa dhinac noqda, idinka ayaa aasaasa urur idiin gaar ah, ama saddex dhinac ayaad wada noqotaan. La kulma guddiga ururka mashruuca leh oo ka hadla waxa idinku habboon. Qora cidda saxiixaysa, cidda shaqaalaha qorata iyo sida aad go'aanka uga qayb gashaan.

n-owner-decides = Ururka mashruuca leh guddigiisu go'aan ha gaaro
    .how = Guddiga weydiista inuu go'aansado in hindisaha la gudbiyo iyo cidda saxiixi karta. Hubiya in ujeeddada ururku hawsha daboosho; haddii kale xeerka (stadgar) ayaa laga yaabaa in la beddelo. Kaydiya taariikhda iyo lambarka qodobka ee qoraalka.

n-owner-agreement = Heshiis la qora ururka mashruuca leh
    .how = Qora cidda deegaanka ka hoggaamisa, sida lacagta mashruuca gooni loogu xisaabiyo iyo sida aad go'aanka uga qayb gashaan. Sidoo kale qora waxa dhacaya haddii aad kala tagtaan. Heshiiska lifaaq ahaan ku dara.

n-owner-consent = Oggolaansho qoraal ah ka hela ururka mashruuca leh
    .how = Markaad urur idiin gaar ah aasaasaysaan, waa inaad ku heshiisaan magaca, alaabta, macluumaadka xubnaha iyo kaalmada hadda socota. Qoraal ahaan u weydiista, si qof kastaa u ogaado waxa la isku raacay. Ansixiya xeer idiin gaar ah (stadgar); kuma filna in la raaco kan ururka kale.

n-initiative = Qora hindisaha
    .how = Jawaabaha wada eega oo warqadda cod dheer ku akhriya. Guddiga ururku (styrelse) ha go'aamiyo in la diro. Qoraalka iswiidhishka ah u dira qofka haya diiwaanka degmada (registrator), weydiiya lambarka diiwaanka (diarienummer) oo soo jeediya saddex waqti oo kulan.

n-ask-municipality = Marka hore degmada weydiiya
    .how = Waca ama u qora qofka degmada kala shaqeeya ururrada. Weydiiya sida degmadu u aragto nooca ururkiinna, jawaabtana qoraal ahaan u weydiista. Qora taariikhda iyo qofkii jawaabay. Hore u weydiiya, intaydaan qoraalka dhammayn.

n-other-roads = Eega waddooyin kale
    .how = Kaalmada ururrada (föreningsbidrag) waxay ku habboonaan kartaa hawl guud oo lacag yar u baahan. Wada-shaqayn lacag la'aan ah isla markiiba way bilaaban kartaa: waqti shaqo, xiriirro ama goob. Qandaraas-bixin (upphandling) waxay ku habboonaan kartaa marka degmadu adeeg iibsanayso. Urur kale ama urur waxbarasho (studieförbund) ayaa sidoo kale hawsha qaban kara. Shuruuduhu way isbeddelaan, markaa mar walba ka hubiya cidda taageerada bixisa.

n-complete-basics = Dhammaystira aasaaska
    .how = Liiska waxa maqan mid mid u eega. Shir ayaa ansixin kara xeerka (stadgar) oo dooran kara guddi (styrelse) iyo hantidhawr (revisor); qora qoraalka shirka oo saxiixa. Lambarka ururka (organisationsnummer) waxaad ka helaysaan hay'adda canshuuraha (Skatteverket). Inta ka horraysa waxaad qori kartaan warqad wadahadal oo sheegi kartaan inaad ku hawlan tihiin.

g-not-open = Sida ku cad jawaabta degmada, kooxda looma arkin mid u furan noocyo kale oo wada-shaqayn ah
    .way-out = Qora waxa aad u furan tihiin oo aan IOP ahayn, xitaa dhinac saddexaad. Qora waxa laga beddeli karo soo-jeedintiinna.
    .source = Jawaabta degmada Linköping (Svar på interpellation om IOP med Världens mammor), Maajo 2022 ama ka dib

g-no-first-step = Sida ku cad jawaabta degmada, shaqaaluhu waxay rabeen inay tijaabiyaan tallaabo hordhac ah, laakiin ma dareemin in laga aqbalay
    .way-out = Idinku soo jeediya tallaabo hordhac ah oo saddex ilaa lix bilood ah, tusaale ahaan kulan macluumaad oo wadajir ah, goob ama qof lala xiriiro. Qora waxa, goorta iyo cidda.
    .source = Jawaabta degmada Linköping (Svar på interpellation om IOP med Världens mammor), Maajo 2022 ama ka dib

step-answer = Waxa sawirka ka dhigi kara mid ka cad: jawaabta su'aasha “{ $question }”.
step-choose = Waxa sawirka beddeli kara: inaad “{ $option }” ku jawaabi kartaan su'aasha “{ $question }”, haddii ay run tahay.
step-show = Waxa sawirka beddeli kara: inaad wax cad ku qori ama ku muujin kartaan “{ $question }”.
a-initiative = Hindisuhu ururka ayuu ka yimid
a-existing = Hawshu hore ayay u jirtay
a-plan = Xiriirka qorshe siyaasadeed
a-local = Horumarinta deegaanka iyo ka-qaybgalka
a-public-benefit = Hadaf dan guud ah
a-no-standard-grant = Kaalmo caadi ah kuma habboona
a-no-market = Suuq iyo tartan ma jiraan
a-co-financing = Dhinacyada oo dhammi wax bay ku darsadaan
a-no-detail-regulation = Xeerar faahfaahsan la'aan
a-will = Labada dhinacba wada-shaqayn way rabaan
a-need = Baahida
a-added-value = Waxtar dheeraad ah
a-remit = Guddiga saxda ah ee degmada (nämnd)
a-complement = Dhammaystir ama beddel
a-competence = Aqoon, karti iyo ku-habboonaan
a-long-term = Muddo dheer
a-free = Urur xor ah oo madax bannaan
a-evaluation = Qiimayn iyo horumarin wadajir ah
a-common-ground = Isku raacid hadafyada iyo dadka loogu talagalay
a-local-agreement = Heshiiska deegaanka (lokal överenskommelse)

## status: machine

r-evidence-in-words = Erayo ayaad ku sharraxaysaan. Taariikh, go'aan, tiro ama hadal la soo xigtay ayaa si cad u muujin lahaa.
r-party-gives-nothing = Mid ka mid ah dhinacyada liiska ku jira weli waxba kuma darsan shaxda.
r-financier-not-stated = Lacagta qayb ka mid ah waxay ka timaaddaa cid aan la sheegin.
r-owner-form-open = Weli lama sheegin nooca sharciga ah ee ururka mashruuca leh.
r-other-board = Warqaddu waxay u socotaa guddi ka duwan kan qoraalku ka yimid.
r-some-entitled-to-ordinary = Waxaad qorteen in dadka loogu talagalay qaarkood ay xaq u leeyihiin adeegyada caadiga ah.
r-year-not-come = Sannadkii aad bilowdeen weli ma iman.
r-period-short = Muddadu sannad way ka yar tahay, kordhinna ma sheegtaan.
r-meeting-ahead = Kulanku weli ma dhicin.
r-expectation-open = Weli ma muuqato in dhinacyada oo dhammi ay filayaan.
r-grant-fit-open = Weli lagama jawaabin in kaalmadu ku habboon tahay.

g-no-partnership = Sida ku cad jawaabta degmada, iskaashi iyo wada-shaqayn lama gaarin
    .way-out = Qora kulammada: taariikhda, cidda aad la kulanteen iyo waxa aad isku raacdeen. Weydiista qof la magacaabay oo lala xiriiro, soo jeediyana wax yar oo lagu bilaabo.
    .source = Jawaabta degmada Linköping (Svar på interpellation om IOP med Världens mammor), Maajo 2022 ama ka dib

g-party-is-project = Sida ku cad jawaabta degmada, kii rabay inuu dhinac noqdo wuxuu ahaa mashruuc uu urur kale leeyahay
    .way-out = Bogga koowaad ku qora ururka saxiixaya. Ama ururka mashruuca leh ayaa dhinac noqda isagoo go'aan guddi leh, ama marka hore urur idiin gaar ah aasaasa.
    .source = Jawaabta degmada Linköping (Svar på interpellation om IOP med Världens mammor), Maajo 2022 ama ka dib

g-applied = Sida ku cad su'aasha golaha degmada (interpellation), kooxdu way codsatay kaddib markii degmadu siisay warqad ku saabsan sida loo codsado. Sida ku cad jawaabta degmada, IOP ma aha wax la codsado
    .way-out = Warqadda ku magacaaba hindise oo degmada wadahadal ku casuuma. Sharxa baahida iyo waxa aad wadajir u qaban rabtaan, halkii aad ka sheegi lahaydeen waxa aad rabtaan inaad heshaan.
    .source = Jawaabta degmada Linköping (Interpellation och svar på interpellation om IOP med Världens mammor), Maajo 2022 ama ka dib

g-ordinary-services = Sida uu sheegay maamulka degmada (förvaltning), inta badan dadka loogu talagalay waxay xaq u lahaayeen adeegyada caadiga ah, qayb ka mid ah hawshana hay'ad dawladeed oo kale ayaa mas'uul ka ahayd
    .way-out = Muujiya, idinkoo sheegaya meesha laga ogaaday, kuwa aysan adeegyada caadiga ahi gaarin. Sharxa sida aad ugu hagtaan kuwa caawimaad xaq u leh, sannad kastana la socda boqolkiiba inta ay yihiin.
    .source = Qoraalka degmada Linköping (Tjänsteskrivelse 2023-05-08, social- och omsorgsförvaltningen)
