# status: machine

x-own-with-owner = Waxaad qorteen inaad tihiin urur madax bannaan, waxaadna qorteen magaca urur idin leh. Kee baa sax ah?
x-own-with-owner-employing = Waxaad qorteen inaad tihiin urur madax bannaan, iyo in ururka mashruuca leh uu yahay shaqo-bixiyaha. Mid ka mid ah jawaabaha dib u eega.
x-no-board-that-decided = Waxaad qorteen in aydnaan dooran guddi urur (styrelse), waxaadna qorteen taariikhda uu go'aan gaaray. Mid ka mid ah jawaabaha dib u eega.
x-no-statutes-in-hand = Waxaad qorteen in aydnaan lahayn xeer idiin gaar ah (stadgar), iyo in xeerku idiin diyaar yahay. Malaha waa xeerka urur kale.
x-no-auditor-with-report = Waxaad qorteen in aydnaan lahayn hantidhowre, iyo inaad haysaan warbixin hantidhowr. Haddaba yaa qoray?
x-decided-before-formed = Go'aanka guddiga ururka (styrelse) wuxuu ka horreeyaa sannadka aad qorteen in ururka la aasaasay. Malaha waa qalad qoraal.
x-letter-before-decision = Taariikhda warqaddu way ka horraysaa go'aanka guddiga ururka (styrelse). Warqadda taariikh ka dambaysa ku qora, ama eega taariikhda go'aanka.
x-idea-not-ours = Waxaad haa ku jawaabteen in fikraddu idinka timid, waxaadna qorteen in degmadu keentay. Malaha wadajir ayaad u keenteen.
x-new-but-begun = Waxaad qorteen in hawshu aysan weli jirin, waxaadna qorteen sannadka ay bilaabatay. Waxa hadda jira ka warrama.
x-begun-but-later = Waxaad qorteen in hawshu jirto, iyo inay bilaabanayso sannad aan weli iman. Malaha waa qalad qoraal.
x-free-but-directed = Waxaad qorteen in degmadu aysan dejin xeerar faahfaahsan, iyo in degmadu go'aamiso sida aad u shaqaysaan. Eega cidda wax go'aamisa.
x-value-for-us-only = Waxaad qorteen in wadajirku ka wanaagsan yahay, iyo in idinka keliya aad filaysaan. Degmada weydiiya waxay aragto.
x-no-plan-but-quoted = Waxaad qorteen in hawshu aysan qorshe ka mid ahayn, waxaadna soo xigateen qorshe. Malaha xigashadu waa waxa muujinaya.
x-nobody-else-but-named = Waxaad qorteen in cid kale aysan tan qaban, waxaadna magacowdeen cid wax la mid ah qabata. Ka warrama waxa aad kaga duwan tihiin.
x-no-grant-but-fits = Waxaad qorteen in kaalmada caadiga ah aysan idin habboonayn, waxaadna qorteen kaalmo idin habboon. Mid ka mid ah jawaabaha dib u eega.
x-unwilling-but-agreed = Waxaad qorteen in labada dhinac aysan wada rabin, waxaadna qorteen waxa aad shir ku heshiiseen. Malaha jawaabtu waa qayb ahaan.
x-closed-but-negotiable = Waxaad qorteen in aydnaan u furnayn noocyo kale, waxaadna qorteen waxa aad ka hadli kartaan. Malaha way ka furan tihiin jawaabta.
x-open-but-fixed = Waxaad qorteen inaad u furan tihiin noocyo kale, iyo in qaybta wadahadalku idiin go'an tahay. Waxaad dooran kartaan in wadahadal u furan yahay.
x-no-step-but-meeting = Waxaad qorteen in aydnaan tallaabo yar ku bilaabi karin, waxaadna degmada ka rabtaan kulan. Kulanku waa noqon karaa tallaabadaas.
x-all-give-but-not-we = Waxaad qorteen in dhammaan wax ku darsadaan, jadwalkana degmada keliya ayaa ku jirta. Ku dara waqtigiinna, goobtiinna ama wax kale.
x-nobody-paid-but-staff = Waxaad qorteen in aan cidna mushahar la siin, jadwalkana waxaa ku jira saf shaqaale ah. Malaha waa mutadawaciin, mise shaqo-bixiye ayaa jira?
x-cost-below-money = Waxaad qorteen kharashka oo dhan, lacagta jadwalkuna way ka badan tahay. Eega isugeynta ama safafka.
x-end-before-start = Taariikhda dhammaadku way ka horraysaa bilowga. Malaha way is beddeleen.
x-lasting-but-short = Waxaad qorteen in hawshu muddo dheer socon doonto, muddada u dhexaysana waa ka yar tahay hal sannad. Ka warrama sida ay u sii socoto.
x-notice-before-start = Bilaha aad kordhinta ku heshiin rabtaan dhammaadka ka hor waxay ka horreeyaan bilowga. Eega bilaha ama taariikhaha.
x-meetings-but-none = Waxaad doorateen kulanno wadahadal, waxaadna qorteen eber kulan sannadkii. Qora inta aad ku fikiraysaan.

ui-contradictions-heading = Jawaabo aan is waafaqsanayn
ui-contradictions-intro = Si fudud ayay u dhacdaa marka dad badan wax qoraan. Idinka ayaa go'aaminaya waxa sax ah. Liiskan idinka keliya ayuu idiin yahay.
d-h-contradictions = Jawaabo aan is waafaqsanayn
d-contradictions-intro = Si fudud ayay u dhacdaa marka dad badan wax qoraan. Idinka ayaa go'aaminaya waxa sax ah. Liiskan idinka keliya ayuu idiin yahay.
d-contradiction = { $text } (su'aalaha { $numbers })
