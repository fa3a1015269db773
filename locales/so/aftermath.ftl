# status: machine

## Where the group stands, by its own account

# status: machine
ui-after-not-sent = Weli ma aydnaan sheegin in warqadda la diray
ui-after-waiting = Warqadda waa la diray, jawaab ayaad sugaysaan
ui-after-oral-untold = Jawaab afka ah ayaad hesheen
ui-after-oral-no = Marka afka lagu yiraahdo maya
ui-after-oral-opening = Jawaab afka ah oo albaab furaysa
ui-after-decided = Guddiga degmada (nämnd) ayaa go'aan gaaray
ui-after-information = Kani waa macluumaad, talo sharci ma aha. Wuxuu ku salaysan yahay oo keliya waxa aad idinku ka jawaabteen.
ui-after-steps-heading = Waxa hadda khuseeya
ui-after-letters-heading = Warqado la daabaco
ui-after-questions-heading = Qora waxa dhacaya
ui-after-dates-heading = Taariikho la xusuusto
ui-after-dates-none = Weli taariikh lama yaqaan.
ui-after-past = Maalintaasi way dhaaftay.
ui-save-calendar = Kaydi jadwalka …
ui-calendar-hint = Faylka waxaa lagu furi karaa jadwalka kombiyuutarka ama taleefanka. Haddii hindisuhu magac leeyahay, wuxuu ku qoran yahay faylka, qoraalladiinna gaaban ee taariikhahana.
ui-dialog-calendar = Kaydi jadwalka
ui-calendar-kind = Jadwal
e-calendar-empty = Weli ma jiraan taariikho la kaydiyo.
    .hint = Taariikh ku qora bogga “Warqadda ka dib” ama bogga “Muddada”.

## When a board has decided

after-appeal-who = Xubin degmada ka tirsan (kommunmedlem) oo keliya ayaa rafcaan qaadan karta
    .how = Xubin degmada ka tirsan waa qof degmada ka diiwaangashan, guri ama dhul ku leh ama ay tahay inuu canshuurta degmada ku bixiyo. Mararka qaarkood waxaa sidoo kale xubin ah muwaadin Midowga Yurub (EU) oo degmada ku nool isagoo aan ka diiwaangashanayn. Urur caadi ahaan xubin ma aha. Qof ururka ka tirsan wuu noqon karaa.
    .source = Sharciga degmooyinka (kommunallagen 1 kap. 5 §, 13 kap. 1 §), nuqul sharciga sannadka 2025
after-appeal-when = Saddex toddobaad gudahood
    .how = Rafcaanku waa inuu maxkamadda maamulka (förvaltningsrätten) ku soo gaaro saddex toddobaad gudahood. Waqtiga waxaa laga tiriyaa maalinta looxa ogeysiisyada degmada (anslagstavla) lagu dhejiyay in qoraalka shirka la ansixiyay (justerat). Taariikhda degmada ka hubiya.
    .counted = Go'aanka waxaa la ogeysiiyay { $from }. Saddex toddobaad ka dib waa { $day }.
    .source = Sharciga degmooyinka (kommunallagen 13 kap. 4–5 §§), nuqul sharciga sannadka 2025
after-appeal-what = Maxkamaddu go'aanka way baabi'in kartaa, laakiin weligeed IOP ma bixiso
    .how = Maxkamaddu waxay eegtaa oo keliya in go'aanku sharci yahay. Go'aan kale kuma beddesho.
    .source = Sharciga degmooyinka (kommunallagen 13 kap. 8 §), nuqul sharciga sannadka 2025
after-appeal-how = Qoraal ahaan, loona diro maxkamadda maamulka (förvaltningsrätten)
    .how = Waxaa ku qoran go'aanka ay khusayso iyo sababaha.
    .source = Sharciga degmooyinka (kommunallagen 13 kap. 4–5 §§), nuqul sharciga sannadka 2025
after-not-appealable = Go'aan kasta lama eegi karo
    .how = Go'aan wax diyaarinaya oo keliya ama wax fulinaya oo keliya sidan looma eego. In maya lagu yiri IOP la eegi karo waa su'aal sharci.
    .source = Sharciga degmooyinka (kommunallagen 13 kap. 2 §), nuqul sharciga sannadka 2025
after-read-decision = Wadajir u akhriya qoraalka shirka
    .how = Degmada weydiista nuqul ka mid ah qoraalka shirka (protokoll) iyo qoraalka shaqaalaha (tjänsteskrivelse), haddii uu jiro. Eega waxa laga sheegay shuruudaha.
after-keep-agreement = Heshiiska nolol ku haya
    .how = Qora taariikhaha la go'aansaday oo kaydiya jadwalka. Go'aansada cidda warbixinta sannadka qoraysa iyo cidda weydiinaysa kordhinta.

## After an oral answer

after-write-down = Qora wixii la yiri
    .how = Qora taariikhda, cidda wax tiri, waxay tiri iyo cidda ay ku hadlaysay. Dabadeed xaqiijin gaaban u dira qofka diiwaanka haya (registrator). Waxay noqonaysaa warqad dadka u furan (allmän handling), markaa ha ka qorina dad gaar ah.
after-ask-in-writing = Saddex arrimood qoraal ku weydiiya
    .how = Kumaa go'aanka gaaray? Shardigee baan buuxsamin? Maxaa qiimaynta beddeli kara? Weydiista sidoo kale nuqullada qoraallada iyo qoraalka shirarka. Waa rajo, degmaduna iyadu ayay go'aansataa sida ay u jawaabto.
after-fix-and-return = Hagaajiya waxa dhiman oo tallaabo hordhac ah la soo noqda
    .how = Bogga “Waxa jawaabuhu muujinayaan” waxaad ku arkaysaan cidda dhinac noqon karta iyo waxa weli furan. Tallaabo yar oo hordhac ah way fududaan kartaa in haa la yiraahdo.
after-raise-in-board = Weydiiya in arrinta guddiga degmada (nämnd) la hor dhigi karo
    .how = Go'aannada ku saabsan hadafka, jihada, baaxadda ama tayada hawsha lama wakiilan karo. In arrintiinnu tahay mid noocaas ah waa su'aal sharci. Waad weydiisan kartaan, laakiin lama hubo inay dhacdo.
    .source = Sharciga degmooyinka (kommunallagen 6 kap. 38 § 1), nuqul sharciga sannadka 2025
after-if-decided = Ogaada in guddiga degmadu (nämnd) go'aan gaaray
    .how = Weydiiya qofka diiwaanka haya (registrator). Haddii guddi go'aan gaaray, beddela jawaabta su'aasha koowaad ee halkan. Markaas waxaa soo baxaya waxa khuseeya.
after-if-not-decided = Haddii aan go'aan jirin, badanaa wax rafcaan laga qaato ma jiro
    .how = Waxa go'aan lagu tiriyo waa lagu muransan yahay. Kiis ayay maxkamadi rafcaan ku diidday maadaama aan go'aan jirin. Maxkamadda maamulka ee ugu sarraysa (Högsta förvaltningsdomstolen) waxay u aragtay inay ahayd in la bixiyo oggolaansho lagu eego (prövningstillstånd).
    .source = Kiiska (HFD 2011 not 56)
after-politics = La hadla siyaasiyiinta la doortay
    .how = Waxay weydiin karaan su'aalo qoraal ah (interpellation). Weydiiya sidoo kale in ay jirto saacad su'aaleed oo dadweynaha ama madal heshiis maxalli ah.
after-citizen-proposal = Soo-jeedin muwaadin (medborgarförslag), meesha ay ka jirto
    .how = Qofka degmada ka diiwaangashan ayaa gudbin kara, haddii golaha degmadu (fullmäktige) sidaas go'aansaday. Degmada Falun waxay qortay in urur uusan magaciisa ku gudbin karin. Linköping waxaa looga yaqaan (Linköpingsförslag).
    .source = Sharciga degmooyinka (kommunallagen 8 kap. 1 §), nuqul sharciga sannadka 2025
after-ombudsman = Kormeeraha maamulka (JO), haddii aan cidna jawaabin
    .how = Waxaa loo qori karaa gaabis ama warqad aan laga jawaabin. Waxay khusaysaa sidii laydiin ula dhaqmay, ma khusayso waxay jawaabtu noqotay.
    .source = Go'aanka (JO 5613-2008)
after-confirm-opening = Xaqiijiya waxa aad fahanteen
    .how = Si kooban u qora waxa aad u malaynaysaan inaad isku raacdeen. Soo jeediya maalinta kulanka xiga iyo cidda wax qabanaysa ilaa markaas.

## While nothing has come

after-find-out = Weydiiya in hindisaha guddiga degmada (nämnd) la hor dhigay
    .how = Qofka diiwaanka haya (registrator) ayaa ka jawaabi kara. Haddii la hor dhigay, weydiista nuqul ka mid ah qoraalka shirka.
after-diary-number = Weydiista lambarka diiwaanka (diarienummer)
    .how = U qora ama u soo wac qofka diiwaanka haya (registrator). Waxaa laga yaabaa in warqadaha si kale loo hayo. Markaas weydiiya sida loo helo.
after-remind = Dira xusuusin saaxiibtinimo ah
    .how = Weydiiya sida ay wax u socdaan iyo in wax dhiman yihiin. Afar toddobaad waa qiyaas annagu aannu dejinnay. Xeer ma aha, xaq jawaabna ma siiso.
    .counted = Warqadda waxaa la gudbiyay { $from }. Afar toddobaad ka dib waa { $day }.
    .source = Go'aanka (JO 5613-2008): caadi ahaan jawaab uun waa in la bixiyo
after-next-contact = Mar kale la xiriira
    .how = Maalintaas idinka ayaa doortay. Marka hore akhriya wixii ugu dambeeyay ee la yiri.
    .counted = Waxaad doorateen { $day }.
after-send-first = Marka hore warqadda gudbiya
    .how = Daabaca warqadda oo siiya qofka diiwaanka haya (registrator). Dabadeed taariikhda halkan ku qora. Haddii jawaab aad hore u hesheen, ka jawaaba su'aasha koowaad.

## Days in the calendar

calendar-named = { $name }: { $event }
calendar-proposed = Maalintu waxay ku salaysan tahay soo-jeedintiinna. Jawaabihiinna sida ku cad weli waxba laguma heshiin.
calendar-agreed = Sida aad sheegteen waa lagu heshiiyay. Barbar dhiga waxa dhinacyadu saxiixeen.
calendar-remind = Degmada u dira xusuusin saaxiibtinimo ah
    .about = Afar toddobaad ayaa ka soo wareegtay markii warqadda la gudbiyay. Waa qiyaas annagu aannu dejinnay, xaq jawaabna ma siiso.
calendar-next-contact = La xiriira degmada
    .about = Marka hore akhriya wixii ugu dambeeyay ee la yiri.
calendar-appeal-ends = Saddex toddobaad ka dib ogeysiinta go'aanka
    .about = Markaas rafcaanku waa inuu maxkamadda maamulka (förvaltningsrätten) soo gaaray. Waxaa laga tiriyay maalinta aad qorteen, markii looxa ogeysiisyada (anslagstavla) lagu dhejiyay in qoraalka shirka la ansixiyay (justerat). Taariikhda degmada ka hubiya. Xubin degmada ka tirsan (kommunmedlem) oo keliya ayaa rafcaan qaadan karta. Maxkamaddu go'aanka way baabi'in kartaa, laakiin weligeed IOP ma bixiso. Kani waa macluumaad, talo ma aha.
calendar-period-starts = Muddadu way bilaabanaysaa
    .about = Maalinta koowaad ee wada-shaqaynta.
calendar-book-meetings = Qabsada kulammada wadahadalka ee sannadka
    .about = Weli maalmo lama go'aansan.
calendar-dialogue-meeting = Kulan wadahadal oo degmada lala yeesho
    .about = Soo qaata waxa aad tiriseen iyo su'aal aad rabtaan inaad ka hadashaan.
calendar-strategic-meeting = Kulan istiraatiijiyadeed oo degmada lala yeesho
    .about = Soo qaata su'aalo ku saabsan mustaqbalka fog.
calendar-yearly-report = Warbixin sannadle ah
    .about = Sannad muddada ka mid ah ayaa dhammaaday. Muujiya dadka aad gaartaan ee aan dad kale gaarin.
calendar-extension-decision = Maalinta ugu dambaysa ee kordhinta la go'aansado
    .about = Waa inta bilood ka hor dhammaadka ee aad qorteen. Degmada goor hore la hadla.
calendar-period-ends = Muddadu way dhammaanaysaa
    .about = Maalinta ugu dambaysa ee wada-shaqaynta.
calendar-other = Taariikh la go'aansaday
    .about = Idinka ayaa qoray.
