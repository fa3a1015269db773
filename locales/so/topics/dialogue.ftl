# status: back-translated
# except q-paper-word.why-application, which nobody has translated back yet
# except the examples of questions answered by choosing, which nobody has translated back yet

t-dialogue = Wadahadalka degmada
    .intro = IOP waxay ka soo baxdaa wadahadal. Halkan waxaad ku qoraysaan cidda aad la kulanteen, waxa aad u furan tihiin iyo waxa aad ku bilaabi kartaan.

q-will-claim = Idinka iyo degmaduba miyaad rabtaan wada-shaqayn aan ahayn iib iyo iibsi?
    .why = Labada dhinacba waa inay rabaan. Idinku naftiinna keliya ayaad u jawaabi kartaan, sidaas darteed sheega kulan ama qof aad la xiriirteen.
    .example = Annagu waannu rabnaa, madax waaxeedna kulan kale ayuu nagu casuumay. Waxaannu ku jawaabnay “Haa, waa run”.

# status: machine
q-counterpart = Yaa degmada ka tirsan oo aad la xiriirtaan? Qora xilka iyo waaxda.
    .why = Haddii aan la sheegin cid gaar ah oo lala xiriiro, way adag tahay in la muujiyo in degmaduna rabto.
    .example = Madaxa xafiiska muwaadiniinta (medborgarkontoret)

q-meetings = Kulammadee ayaad degmada la yeelateen?
    .why = Diiwaanka kulammadu wuxuu muujiyaa in wadahadalku bilowday iyo waxa la isku raacay.
    .example = 2026-02-10, xafiiska muwaadiniinta (medborgarkontoret), laba ka mid ah shaqaalaha degmada. Waxaan wadajir u qornay dadka hawsha loogu talagalay.

q-meetings-date = Taariikhda
q-meetings-with = Cidda aad la kulanteen (xilka iyo waaxda)
q-meetings-agreed = Waxa aad isku raacdeen

# status: machine
q-earlier-answer = Hore degmadu jawaab miyay idin siisay?
    .why = Jawaab hore oo maya ahayd waxay muujin kartaa waxa loo baahan yahay in la beddelo.
    .example = Gu'gii taleefan ayaa maya nalagu yiri. Warqadna ma iman. Waxaannu doorannay “Maya, hadal ahaan”.

o-earlier-answer-none = Weli jawaab ma jirto
o-earlier-answer-positive = Jawaab wanaagsan ama xiiso
o-earlier-answer-oral-no = Maya, hadal ahaan
o-earlier-answer-written-no = Maya, qoraal ahaan

q-open-to-other = Miyaad u furan tihiin noocyo kale oo wada-shaqayn ah oo aan IOP ahayn?
    .why = Sababaha hal hindise loo diiday waxaa ka mid ahayd in kooxda aan loo arkin mid u furan noocyo kale oo wada-shaqayn ah.
    .example = IOP ayaannu ugu jecelnahay, laakiin in goob nala amaahiyo sidoo kale way noo wanaagsan tahay. Waxaannu ku jawaabnay “Haa”.

q-open-kinds = Maxaad aqbali kartaan? Doorta waxa idinku habboon.
    .why = Waxay muujinaysaa waddooyin hore loogu socon karo oo aan had iyo jeer lacag u baahnayn.
    .example = Xiriirro aannu dugsiyada la yeelanno ayaa naga maqan, waxaannuna wax ku sheegi karnaa afar luqadood. Waxaannu doorannay “Xiriirro iyo khibrado” iyo “Macluumaad wadajir ah”.

o-open-kinds-working-time = Waqti shaqo oo degmadu bixiso
o-open-kinds-contacts = Xiriirro iyo khibrado
o-open-kinds-premises = Goob degmada laga amaahdo
o-open-kinds-joint-information = Macluumaad wadajir ah
o-open-kinds-grant = Kaalmada ururrada (föreningsbidrag)
o-open-kinds-third-party = Iyadoo lala shaqaynayo dhinac saddexaad

q-open-description = Erayadiinna ku sharxa waxa aad u furan tihiin.
    .why = Erayadiinnu waxay muujinayaan inay dhab idinka tahay.
    .example = IOP ayaannu jeclaan lahayn, laakiin waxaannu sidoo kale ka hadlaynaa booqasho, goob fiidkii ah ama la shaqaynta xarunta qoyska (familjecentral).

q-first-step = Miyaad degmada kula bilaabi kartaan tallaabo yar oo hordhac ah?
    .why = Tallaabo yar oo hordhac ah waxay idiin oggolaanaysaa inaad is barataan ka hor intaan wax badan la isku raacin.
    .example = Laba naga mid ah ayaa Sebtembar kulan iman kara. Waxaannu ku jawaabnay “Haa”.

q-first-step-kinds = Tallaabadee hordhac ah ayaa idinku habboon?
    .why = Soo-jeedin cad way fudud tahay in haa la yiraahdo.
    .example = Waxaannu rabnaa inaannu kafeega luqadda tusno cidda timaadda, kadibna saddex bilood wadajir wax loo tijaabiyo. Waxaannu doorannay “Booqasho wax lagu barto oo ururkiinna loo yimaaddo” iyo “Tijaabo yar oo dhowr bilood ah”.

o-first-step-kinds-meet = Kulan
o-first-step-kinds-study-visit = Booqasho wax lagu barto oo ururkiinna loo yimaaddo
o-first-step-kinds-joint-information = Kulan macluumaad oo wadajir ah
o-first-step-kinds-premises = Goob degmada laga amaahdo
o-first-step-kinds-contact-person = Qof lala xiriiro oo degmada ka tirsan
o-first-step-kinds-pilot = Tijaabo yar oo dhowr bilood ah

q-first-step-description = Maxaad idinku qabanaysaan, degmaduse maxay qabanaysaa bilaha ugu horreeya ee tallaabada hordhaca ah?
    .why = Markaas labada dhinacba way garanayaan waxa ay aqbalayaan.
    .example = Waxaannu dadka ku casuumaynaa saddex kulan oo macluumaad ah. Degmadu waxay soo dirtaa qof ka hadla barashada af iswiidhishka iyo suuqa shaqada.

q-first-step-when = Goorma ayay tallaabada hordhaca ahi bilaaban kartaa?
    .why = Waqti la sheego wuxuu fududeeyaa qorshaynta soo-jeedinta.
    .example = Sebtembar ilaa Nofembar 2026

q-negotiable = Maxaa laga beddeli karaa soo-jeedintiinna?
    .why = Waxay muujinaysaa inaad rabtaan in xalka wadajir loo dejiyo.
    .example = Maalmaha, goobta, tirada kulammada iyo sida loo dabagalo waa la beddeli karaa.

q-not-negotiable = Maxaa muhiim ah in aan la beddelin, maxaase sabab u ah?
    .why = Sidaas ayaan goor dambe is-faham la'aan u dhicin.
    .example = Kulammada waxaa hoggaamiya haween xaafadda deggan, sababtoo ah markaas dad badan ayaa ku dhiirranaya inay yimaaddaan.

# status: machine
q-paper-word = Maxaad ugu yeertaan warqadda aad degmada siinaysaan?
    .why = Degmooyin dhowr ah waxay leeyihiin IOP ma aha wax la codsado. Erayga warqadda ku qoran ayaa saameeya sida loo akhriyo.
    .why-application = Cidani lafteedu warqadda waxay ugu yeertaa codsi (ansökan). Degmooyin dhowr ah waxay leeyihiin IOP looma codsado.
    .example = Warqaddayadu waa casuumad wadahadal. Waxaannu doorannay “Hindise”.

o-paper-word-initiative = Hindise
o-paper-word-proposal = Soo-jeedin
o-paper-word-application = Codsi (ansökan)

q-dialogue-stance = Sidee u aragtaan waxa aad wadahadalka ka qorteen?
    .why = Qofka akhriya wuxuu arkaa waxa soo-jeedin ah iyo waxa go'an.
    .example = Saddex waqti ayaannu soo jeedinnay, laakiin waqtiyo kalena way noo wanaagsan yihiin. Waxaannu doorannay “Wadahadal ayay u furan tahay”.
