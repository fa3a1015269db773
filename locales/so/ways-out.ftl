# status: machine

## Steps of a plan

n-check-owner-purpose = Wada akhriya ujeeddada ururka mashruuca leh
    .how = Ka raadiya ujeeddada xeerka ururka (stadgar). Hawshiinnu miyay ku jirtaa? Haddii kale, xubnaha ururkaas ayaa xeerka beddeli kara, ama idinku urur idiin gaar ah aasaasa.

n-three-agreement = Qora heshiis saddex dhinac ah
    .how = Qora cidda shaqo-bixiyaha ah ee dhaqaalaha haysa iyo cidda hawsha hoggaamisa. Degmada tusa ka hor intaydaan dhammayn, si saddexda dhinac isku si u fahmaan.

n-gather-founders = Isu keena ugu yaraan saddex qof oo qora qabyo-qoraalka xeerka (stadgar)
    .how = Go'aamiya magaca, ujeeddada iyo sida go'aannada loo gaaro. Dhammaan dadka ku jira ugu yeera shirka aasaaska (bildandemöte). Weli waxba ha ku ballanqaadina magaca ururka.

n-adopt-statutes = Qabta shirka aasaaska oo ansixiya xeerka (stadgar)
    .how = Shirku wuxuu go'aamiyaa in ururka la aasaaso, xeerkana wuu ansixiyaa. Ansixiya xeer idiin gaar ah: kuma filna in la raaco kan urur kale.

n-elect-board = Doorta guddiga ururka (styrelse) oo saxiixa qoraalka shirka
    .how = Isla shirkaas ku doorta guddoomiye iyo xubno, waxaana fiican hantidhawr (revisor) iyo guddi doorasho (valberedning). Guddoomiyaha iyo xoghayaha ayaa saxiixa qoraalka shirka.

n-name-signatories = Qabta kulanka guddiga ee xilalka lagu qaybsado (konstituerande styrelsemöte)
    .how = Guddigu xilalka ayuu qaybsadaa oo magacaabaa dadka u saxiixi kara ururka (firmatecknare). Qora in mid kasta gooni u saxiixo ama wadajir. Saxiixa qoraalka kulanka.

n-org-number = Hela lambarka ururka (organisationsnummer)
    .how = Marka hore ka akhriya skatteverket.se, waayo shuruudaha hay'adda canshuuraha (Skatteverket) way isbeddeli karaan. Markii aannu akhrinnay foomku wuxuu ahaa SKV 8400, waxaana lagu diri jiray boosto, isaga oo ay la socdaan nuqullo ka mid ah qoraallada shirarka iyo xeerka. Weydiiya haddii nuqullada marag loo baahan yahay (bevittnade).

n-bank-account = Koonto ku furta magaca ururka
    .how = Bangiga weydiiya warqadaha uu rabo. Waqti ayay qaadan kartaa, waxaana dhici karta in dhowr bangi la weydiiyo. Warqadda degmadu uma baahna inay sugto.

n-join-register = Weydiiya diiwaanka ururrada ee degmada
    .how = Weydiiya in ururka lagu qori karo diiwaanka iyo in uu jiro heshiis deegaan (överenskommelse) oo la geli karo. Waa ikhtiyaari.

n-purpose = Ujeeddada danta guud ku qora xeerka ururka (stadgar)
    .how = Shirka xubnaha ayaa xeerka u beddela sida xeerku sheegayo. Qora cidda hawshu u tahay iyo waxa ay keenayso.

n-dissolution = Qora waxa dhacaya haddii ururka la xiro
    .how = Shirka xubnaha ayaa xeerka beddela. Qora in wixii soo hara loo isticmaalo isla ujeeddadaas.

n-no-profit = Qora in aan cidina faa'iido lacageed qaadan
    .how = Shirka xubnaha ayaa xeerka beddela. Qora in lacagtu hawsha ku harto oo aan xubnaha loo qaybin.

n-membership = Qora cidda ku biiri karta iyo sida loo codeeyo
    .how = Shirka xubnaha ayaa xeerka beddela. Qora in ururku furan yahay, in shir sannadle ah la qabto iyo in xubin kasta hal cod leedahay.

n-auditor = Doorta hantidhawr (revisor)
    .how = Xubnuhu waxay doortaan qof aan guddiga ku jirin. Hantidhawrku wuxuu akhriyaa xisaabta oo warbixin u qoraa shirka sannadlaha ah.

n-board-decides = Guddiga ururku ha go'aansado hindisaha
    .how = Daabaca qaybta qoraalka kulanka, kulanka ku buuxiya, ka dibna halkan ku qora taariikhda iyo qodobka.

n-gather-papers = Isu geeya warqadaha la socda
    .how = Eega liiska bogga lifaaqyada. Urur cusub wuxuu muujiyaa waxa uu haysto: xeerka, qoraallada shirarka, miisaaniyadda iyo qorshaha.

## Whom to ask

whom-group = kooxdiinna
whom-owner-board = guddiga ururka mashruuca leh
whom-own-board = guddiga ururkiinna
whom-members = dhammaan xubnaha iyo kuwa raba inay xubno noqdaan
whom-official = qofka degmada uga shaqeeya ururrada
whom-registrar = qofka haya diiwaanka degmada (registrator)
whom-skatteverket = hay'adda canshuuraha (Skatteverket)
whom-bank = bangi

## Other paths

w-first-cooperation = Wada-shaqayn hore oo lacag la'aan ah
    .fits = Way ku habboonaan kartaa marka aydaan weli is baran, ama marka nooca ururku weli diyaar ahayn. Degmadu waxay ku darsan kartaa waqti shaqo iyo xiriirro.
    .source = Jawaabta su'aasha golaha (interpellation) ee ku saabsan iskaashiga IOP ee Världens mammor, degmada Linköping, Maajo 2022 ama ka dib

w-association-grant = Kaalmada caadiga ah ee ururrada (föreningsbidrag)
    .fits = Way ku habboonaan kartaa marka hawshu guud tahay, xubno ku dhisan tahay oo lacagtu yar tahay. Tusaale: degmada Linköping kaalmada aasaasiga ah (social- och omsorgsnämnden) waxay ahayd 10 000 kr sannadka 2025. Weydiiya waxa maanta idinka khuseeya.
    .source = Degmada Linköping, bogga kaalmada ururrada ee (omsorgsnämnden), macluumaad sannadka 2025

w-activity-grant = Kaalmo hawleed oo shaqada bulshada ah (verksamhetsbidrag)
    .fits = Way ku habboonaan kartaa marka hawshu dhammaystir ama beddel u tahay adeegga bulshada (socialtjänsten). Shuruuduhu degmo ilaa degmo way ku kala duwan yihiin.
    .source = Magaalada Malmö (Malmö stad), bogga kaalmada ururrada bulshada, taariikh la'aan

w-integration-money = Kaalmo is-dhexgal
    .fits = Way ku habboonaan kartaa mashruuc ay ku jiraan dad ku cusub Iswiidhan. Ilo-xogeedku waa duug: weydiiya in degmadu maanta kaalmo noocaas ah hayso.
    .source = Degmada Linköping, bogga (bildningsnämnden) ee kaalmada is-dhexgalka, nuqul sannadkii 2017

w-other-owner = Urur kale ama urur waxbarasho (studieförbund) ayaa hawsha haya
    .fits = Way ku habboonaan kartaa marka aydaan weli lahayn xeer ama lambar urur. Koox-waxbarasho (studiecirkel) ayaa bilow noqon karta.
    .source = Koox-waxbarashada oo bilow ah: qoraalka shaqaalaha ee Mammakraft, Malmö stad, 2022 (ASN-2022-13029)

w-social-investment = Maalgashi bulsho (social investering)
    .fits = Way ku habboonaan kartaa marka hawshu ka hortagto wax la cabbiri karo, muddo go'an socoto oo ay leedahay hab la tijaabiyay.
    .source = Degmada Klippan, bogga maalgashiga bulshada, taariikh la'aan

w-procurement = Qandaraas-bixin (upphandling)
    .fits = Way ku habboonaan kartaa marka suuq jiro, ama marka degmadu rabto inay wax gaar ah dalbato. Wax ka yar 700 000 kr degmadu si toos ah ayay u iibsan kartaa, sida ku qoran sharciga aannu akhrinnay. Weydiiya waxa maanta jira.
    .source = Sharciga qandaraas-bixinta (LOU, 19 a kap.), nuqul sharciga sannadka 2025

w-gender-equality-agency = Kaalmada hay'adda sinnaanta (Jämställdhetsmyndigheten)
    .fits = Way ku habboonaan kartaa marka afartii xubnoodba ugu yaraan saddex haween yihiin oo ujeeddadu tahay xaaladda haweenka ee bulshada. Xeerarku way isbeddeleen tan iyo markii ilo-xogeedkeennu la qoray.
    .source = Hay'adda Jämställdhetsmyndigheten, ogeysiiska 2024 iyo 2025, oo xirmay Oktoobar 2023

w-inheritance-fund = Sanduuqa dhaxalka guud (Allmänna arvsfonden)
    .fits = Way ku habboonaan kartaa marka wax cusub lala qabanayo carruur, dhallinyaro ama dad naafo ah. Hooyooyin qaangaar ah oo keliya halkaas looma xisaabo dadka loogu talagalay. Ku xisaabtama shan ilaa toddoba bilood.
    .source = Sanduuqa (Allmänna arvsfonden), bogga helitaanka lacagta, taariikh la'aan

w-youth-agency = Kaalmada mashruuca ee MUCF
    .fits = Way ku habboonaan kartaa marka fikraddiinnu la jaanqaaddo mawduuca sannadka. Waqtigu badanaa waa bilowga sannadka.
    .source = MUCF, su'aalo iyo jawaabo ku saabsan kaalmada mashruuca, macluumaad sannadka 2022

w-project-money = Lacag mashruuc
    .fits = Way ku habboonaan kartaa wax bilow iyo dhammaad leh. Ka eega (länsstyrelsen), Leader iyo Postkodstiftelsen.
    .source = Hay'adda Postkodstiftelsen ayaa taageertay mashruuca Världens mammor 2019 ilaa 2020; shuruudaha kale maannaan akhrin

w-region = Gobolka (region)
    .fits = Way ku habboonaan kartaa marka hawshu khusayso caafimaad ama luqad, ama ay gaarto dhowr degmo. Gobollada qaarkood iyagu waxay galaan iskaashiga IOP.
    .source = Bogagga IOP ee (Region Gävleborg, Region Skåne, Region Jönköpings län), taariikh la'aan ama taariikho kala duwan

w-citizen-proposal = Soo-jeedinta dadweynaha (medborgarförslag)
    .fits = Way ku habboonaan kartaa marka aad rabtaan in arrinta siyaasiyiintu ka hadlaan. Waxaa gudbiya dad degmada ku nool, ee ma aha urur. Degmooyinka oo dhammi ma laha.
    .source = Degmada Falun, bogga (medborgarförslag), iyo (kommunallagen 8 kap. 1 §), nuqul sharciga sannadka 2025

## In the papers and on the page

d-h-steps-plan = Qorshihiinna, tallaabo tallaabo
d-plan-intro = Qorshuhu wuxuu raacayaa jawaabihiinna. Wixii dhammaaday waa la calaamadeeyay.
d-plan-step = { $step }. { $how }
d-plan-ask = Weydiiya: { $whom }.
d-plan-prints = Daabaca: { $papers }.
d-plan-papers = Gacanta ku haya: { $papers }.
d-h-paths = Waddooyin kale oo ku habboonaan kara
d-paths-intro = Kuwani ma aha talooyin idinka gaar ah. Shuruuduhu way isbeddelaan: mar walba weydiiya cidda taageerada bixisa.
d-path-source = Isha: { $source }
d-paths-answer = Waxaa loo muujiyay maadaama aad ka jawaabteen su'aasha { $number }.
ui-plan-intro = Qorshuhu wuxuu raacayaa jawaabihiinna. Waxba degmadu ma shardinayso.
# status: machine
ui-plan-ask = Cidda aad weydiinaysaan
ui-plan-prints = Daabaca
ui-plan-papers = Gacanta ku haya
ui-plan-done = Waa dhammaaday, sida aad sheegteen
ui-plan-not-yet = Weli ma dhammaan
ui-plan-untold = Jawaabihiinnu waxba kama sheegayaan
ui-paths-heading = Waddooyin kale oo ku habboonaan kara
ui-paths-intro = Kuwani ma aha talooyin idinka gaar ah. Shuruuduhu way isbeddelaan: mar walba weydiiya cidda taageerada bixisa.
ui-document-consent = Oggolaanshaha ururka mashruuca leh
    .about = Warqad diyaar ah oo la buuxiyo marka urur kale mashruuca leeyahay.
ui-document-forming = Aasaasidda urur
    .about = Liisas la calaamadiyo iyo qaabab loogu talagalay qoraallada shirarka.
