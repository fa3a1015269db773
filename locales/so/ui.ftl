# status: back-translated

ui-app-name = Hagaha IOP
ui-choose-language = Luqad
ui-choose-this-language = Ku sii wad af-Soomaali
# status: back-translated
ui-status-unreviewed = Turjumaaddan weli ma hubin qof afkiisa hooyo yahay af-Soomaali. Haddii shaki jiro, waxaa la raacayaa qoraalka iswiidhishka ah.
ui-skip = U gudub qoraalka bogga
ui-home = Bogga hore
ui-overview = Guudmar
ui-result = Waxa jawaabuhu muujinayaan
ui-document = Warqado
ui-save-as = Ku kaydi meel kale …
ui-undo = Ka noqo
ui-redo = Ku celi
ui-previous = Hore
ui-next = Xiga
ui-close = Xir
ui-topics = Bogagga su'aalaha
# status: machine
ui-sections = Bogagga mawduucan

## Startsidan
# status: back-translated
ui-welcome = Halkan waxaad ku arki kartaan in fikradda ururkiinnu ay ku habboonaan karto iskaashi dhex mara hay'ad dawladeed iyo urur bulsho (af iswiidhish: Idéburet offentligt partnerskap, IOP) iyo in kale. Su'aalaha kaga jawaaba xawaaraha idinku habboon.
# status: machine
ui-partnership-explained = Iskaashiga waxaa la galaa marka dhinacyadu ku heshiiyaan hawsha ururka bulshadu qabanayo, hadafyadeeda iyo xadka ay ku kooban tahay. Degmada iyo ururkuba waxay ka qayb qaataan maalgelinta, lacag ama wax kale (tusaale ahaan shaqaale, mutadawaciin ama goob).
# status: back-translated
ui-not-application = IOP ma aha wax la codsado. Waxay soo baxdaa marka ay jirto baahi loo qabo wada-shaqayn, dhinacyaduna ay wadahadal yeeshaan.
# status: back-translated
ui-no-right = In la helo IOP ma aha xaq. Natiijada halkan ku qoran waa qoraal aad idinku samaysateen; ma aha jawaab ama go'aan ka yimid degmada.
# status: back-translated
ui-other-ways = Wada-shaqaynta degmada lala yeeshaa kuma koobna IOP oo keliya.
# status: back-translated
ui-privacy = Macluumaadka waxaa lagu kaydiyaa kombiyuutarkan oo keliya, iyo meesha aad idinku doorataan.
ui-new-heading = Bilow hindise cusub
ui-choose-issuer = Degmadee ayaad la hadlaysaan?
ui-begin = Bilow
ui-open-heading = Sii wad hindise hore
ui-open-file = Fur fayl …
ui-recent-heading = Hindisayaashiinna
ui-open-profile = Fur gal degmo …
ui-open-profile-hint = Haddii qof u qoray degmadiinna fayl, galkiisa waad furi kartaan. Wuu jirayaa ilaa barnaamijka la xiro.
ui-recent-none = Weli waxba halkan kuma kaydsana.
ui-examples-heading = Eeg tusaale
ui-examples-intro = Magacyadu waa kuwo la curiyay. Waxaad furaysaan nuqul idinka u gaar ah, waadna beddeli kartaan.
ui-open-copy = Fur nuqul
ui-example-1 = Urur madax bannaan oo aan faa'iido doon ahayn oo ku yaal Linköping, hawshiisuna ay socoto.
ui-example-2 = Mashruuc uu leeyahay urur kale.
ui-example-3 = Koox cusub oo ku taal degmo kale.
ui-at-hand-heading = Waxa wanaagsan in la diyaarsado
ui-at-hand = Xeerka ururka (stadgar), lambarka ururka (organisationsnummer), qoraalkii ugu dambeeyay ee shirka sannadlaha ah (årsmötesprotokoll) iyo miisaaniyad qiyaas ah. Haddii wax maqan yihiin, goor dambe ayaad uga jawaabi kartaan.
ui-unnamed = Hindise aan magac lahayn
ui-changed = La beddelay { $date }

## Läsa igenom, titta på frågorna, gå tillbaka
ui-review = Akhri dhammaan jawaabaha
ui-review-intro = Halkan waxaa ku qoran wax kasta oo aad ka jawaabteen. Isu akhriya. Beddela wixii aan sax ahayn. Waxba lagama diro halkan.
# status: machine
ui-open-all = Fur dhammaan
ui-change = Beddel
ui-answer-now = Ka jawaab
ui-not-answered-yet = Weli jawaab la'aan
ui-row-column = Safka { $number }: { $column }
ui-questions = Eeg dhammaan su'aalaha
ui-questions-intro = Halkan uma baahnidin inaad wax ka jawaabtaan. Lambarradu waa isku mid barnaamijka iyo warqadda.
ui-sometimes = Jawaabaha qaarkood oo keliya ayay la timaaddaa
ui-glossary = Liiska erayada
ui-glossary-intro = Erayo ay degmadu isticmaasho iyo macnahooda. Su'aalaha dhexdooda dhibco ayaa ka hooseeya: eray taabo si aad macnihiisa u aragto.
ui-glossary-of = Muuji liiska erayada oo dhan
ui-term-in-swedish = Af iswiidhish
ui-terms-to-look-up = Erayo la sharxay
ui-question-count = { $n ->
    [one] { $nText } su'aal
   *[other] { $nText } su'aalood
}
ui-history = Isbeddelladii ugu dambeeyay
ui-history-intro = Liisku wuxuu ka bilaabmayaa markii aad furteen hindisaha. Kan ugu dambeeya ayaa kor ku qoran. Dib baad u noqon kartaan, horena waad u soo noqon kartaan ilaa aad wax kale beddeshaan.
ui-history-none = Weli waxba maydaan beddelin.
ui-history-now = Halkan ayaad hadda joogtaan
ui-history-back = Ku noqo intii ka horraysay isbeddelka
ui-history-again = Isbeddelka mar kale samee
ui-history-undone = Dib baa looga noqday
ui-before = Ka hor
ui-after = Ka dib
ui-nothing-there = Waxba

## Visning och ett språk till
ui-looks = Muuqaalka
ui-theme-heading = Midabbada
ui-theme-system = Sida kombiyuutarka
ui-theme-light = Iftiin
ui-theme-dark = Madow
ui-theme-contrast = Kala duwanaan xoog leh
ui-text-size-heading = Cabbirka qoraalka
ui-per-cent = { $number } %
ui-second-language = Ku tus sidoo kale
ui-second-none = Hal luqad oo keliya
ui-shows-criteria = Jawaabtu waxay caawinaysaa in shardigan la muujiyo
ui-text-missing = Qoraalkani kuma jiro { $languages }. Warqadaha luqaddaas waxay u muujinayaan sidii aad u qorteen.

## Översikten
ui-overview-intro = Bogagga u qaata sida aad doontaan. Jawaab kasta mar walba waad beddeli kartaan.
ui-progress-not-begun = Lama bilaabin
ui-progress-under-way = Way socotaa
ui-progress-ready-to-read-through = Waa diyaar in la akhriyo
ui-answered = { $n ->
    [0] Weli lagama jawaabin wax su'aal ah ({ $totalText } su'aalood)
    [one] Waxaa laga jawaabay hal su'aal oo ka mid ah { $totalText } su'aalood
   *[other] Waxaa laga jawaabay { $nText } su'aalood oo ka mid ah { $totalText } su'aalood
}
# status: machine
ui-only-one-unanswered = Su'aasha weli lagama jawaabin
# status: machine
ui-only-one-answered = Su'aasha waa laga jawaabay
ui-criteria-begun = { $n ->
    [0] Weli lagama jawaabin wax shardi ah ({ $totalText } shardi)
    [one] Waxaa laga jawaabay hal shardi oo ka mid ah { $totalText } shardi
   *[other] Waxaa laga jawaabay { $nText } shardi oo ka mid ah { $totalText } shardi
}
ui-issuer-heading = Degmada aad la hadlaysaan
ui-change-issuer = Beddel degmada
ui-change-issuer-intro = Jawaabaha oo dhan way idiin haraan marka aad degmada beddeshaan. Waxaa soo kordha su'aalo cusub oo keliya.
ui-missing-issuer = Faylkani wuxuu ku saabsan yahay degmo aan ku jirin noocan barnaamijka. Jawaabuhu way jiraan, waxaana lala akhriyayaa su'aalaha guud. Haddii aad haysataan galka degmada, waad furi kartaan.
ui-have-read-anew = Qoraalka cusub waannu akhrinnay
ui-file-heading = Faylkiinna
ui-lies-at = Faylku wuxuu yaal: { $file }
ui-saved = Wax walba waa kaydsan yihiin
ui-not-saved = Weli lama kaydin
ui-kept-aside = Faylka weli kuma jiro, laakiin kombiyuutarkan wuu ku jiraa
ui-leave-sure = Miyaad doonaysaan inaad sidaas ku xirtaan?
ui-leave-kept = Wixii ugu dambeeyay ee aad qorteen faylka kuma kaydsana. Kombiyuutarkan ayay ku jiraan, waxaana faylka lagu kaydin doonaa marka xigta ee aad halkan ka furtaan.
ui-leave-lost = Wixii ugu dambeeyay ee aad qorteen meelna kuma kaydsana. Haddii aad hadda xirtaan way lumayaan.
ui-leave-again = Mar kale isku day inaad kaydiso oo xir
ui-leave-elsewhere = Meel kale ku kaydi oo xir …
ui-leave-anyway = Sidaas ku xir
ui-leave-stay = Ha xirin
ui-read-only = Faylkan waxaa lagu sameeyay nooc ka cusub barnaamijkan. Waa la akhriyi karaa, laakiin halkan laguma beddeli karo.
ui-save-as-hint = Faylka ku kaydiya meel kale, tusaale ahaan USB.
ui-swedish-gaps = { $n ->
    [one] Hal qoraal ayaa sidoo kale u baahan in af-iswiidhish lagu qoro
   *[other] { $nText } qoraal ayaa sidoo kale u baahan in af-iswiidhish lagu qoro
}

## Frågorna
ui-question-link = Su'aasha { $number }: { $question }
ui-go-to-question = Tag su'aasha { $number }
ui-why = Maxaan u weydiinaynaa?
ui-example = Tusaale jawaab ah
ui-note = Qoraal idinka u gaar ah
ui-note-hint = Qoraalkani idinka ayuu idinla harayaa. Weligiis kuma jiro waxa aad gudbisaan.
ui-note-share = Qoraalka ku dar bogga kulanka ka dib
ui-clear-answer = Tirtir jawaabta
ui-add-row = Ku dar saf
ui-remove-row = Tirtir safka
ui-row = Safka { $number }
ui-no-rows = Weli saf ma jiro.
ui-grid-hint = Shaqaalaha iyo mutadawaciinta waxaa lagu tiriyaa saacado, wixii kale karoon. Tirada ka dib ku qor kr ama saacad haddii aad si kale u tirinaysaan.
ui-grid-keys = Si toos ah ugu qor sanduuqyada. Ku kala soco fallaaraha, Tab iyo Enter. Esc ayaa shaxda lagaga baxaa. Waad ka koobbiyeyn kartaan oo wax ku dhejin kartaan barnaamij xisaabeed.
ui-grid-kind = Nooca
ui-grid-giver = Cidda bixinaysa
ui-grid-receiver = Cidda lacagta helaysa
ui-grid-what = Waxa ay tahay
ui-grid-what-in = Waxa ay tahay ({ $language })
ui-grid-each-year = Sannad kasta
ui-grid-year = { $year }
ui-grid-rate = Karoon saacaddii
ui-grid-rate-origin = Meesha qiimaha saacaddu ka yimid
ui-grid-new-line = Saf cusub
ui-grid-worth = qiimaheedu waa { $amount }
# status: machine
ui-grid-sum-money = Wadarta lacagta
# status: machine
ui-grid-sum-valued = Wadarta waqtiga iyo alaabta, qiimahiinna
# status: machine
ui-grid-sum-hours = Wadarta saacadaha
ui-grid-page = Safafka { $first } ilaa { $last }, wadar { $all }
ui-grid-before = Safafkii hore
ui-grid-after = Safaf kale
ui-grid-remove = Tirtir
ui-grid-add-year = Ku dar sannadka { $year }
ui-grid-remove-year = Tirtir sannadka { $year }
ui-grid-year-column = Tiirka sannadka { $year }
ui-grid-copied = Sanduuqyada waa la koobbiyeeyay.
ui-grid-pasted = Sanduuqyada waa la dhejiyay. Ka noqo ayaa ka saaraysa.
ui-grid-no-option = Wax sidaas ku bilaabma ma jiro. Fallaadhaha kor iyo hoos ayaa muujinaya waxa la dooran karo.
ui-not-chosen = Dooro
ui-choose-many = Waxaad dooran kartaan wax ka badan hal.
ui-states-heading = Haddii aad hadda jawaabi weydaan
ui-state-partly = Wax kale ayaa la raacin doonaa
ui-state-dont-know = Weli ma naqaan
ui-state-not-agreed = Weli kuma aannaan heshiin
ui-state-waits = Jawaabtu way taallaa, laakiin lama tirinayo inta aad dooranaysaan “{ $state }”.
ui-problems-heading = Waxyaabahan eega
ui-needs-look = { $n ->
    [one] { $nText } jawaab waa in la eego ka hor inta aan wax la daabicin.
   *[other] { $nText } jawaabood waa in la eego ka hor inta aan wax la daabicin.
}
ui-needs-look-show = Tus
ui-go-on-hint = Saxa waxa halkan ku qoran. Ama mar kale riixa badhanka si aad u sii socotaan.
ui-read-as = Waxaa loo akhriyay { $value }
ui-format-date = Sannad-bil-maalin, tusaale ahaan 2026-03-24
ui-format-year = Afar lambar, tusaale ahaan 2019
ui-format-amount = Karoon oo buuxa, tusaale ahaan 290 000
ui-format-hours = Saacado, tusaale ahaan 120 ama 1,5
ui-format-org-number = Toban lambar, tusaale ahaan 846003-1936
ui-party-not-stated = Lama sheegin
ui-party-unnamed = Dhinac aan magac lahayn
ui-criterion-verbatim = Shardiga degmada, eray eray
ui-criterion-condensed = Shardiga degmada oo aannu soo koobnay
ui-criterion-own = Su'aal ay degmooyin dhowr ahi weydiiyaan, annaguna aannu qornay

## Källor
ui-source = Halka laga soo qaatay
ui-source-own = { $title }, { $document }.
ui-source-via = { $title }, { $document }. Waxaa laga soo xigtay “{ $via }” ({ $viaDate }).
ui-source-unverified = Qof bani'aadam ahi qoraalka kuma hubin isha. Degmada ama gobolka weydiiya waxa maanta jira.
ui-source-verified = Waxaa lala barbar dhigay tilmaamaha (riktlinjer) jiray { $date }.

## Vad svaren visar
ui-result-intro = Tani waxay ku dhisan tahay oo keliya waxa aad idinku ku jawaabteen.
ui-party-heading = Yaa dhinac noqon kara?
ui-because = Sababta
# status: back-translated
ui-next-step = Maxaad hadda samayn kartaan?
ui-requirements-heading = Waxa degmadu ka weydiiso ururkiinna
ui-criteria-heading = Shuruudaha degmada
# status: machine
ui-grounds-heading = Sababo ka yimid arrimo kale
ui-grounds-intro = Kuwani ma aha shuruudaha degmada. Waa sababo lagu xusay xaalado dhab ah.
ui-ground-supported = Jawaabihiinnu way ka jawaabayaan sababtan
ui-ground-partly = Jawaabihiinnu qayb ahaan ayay uga jawaabayaan sababtan
ui-ground-unclear = Ma cadda
ui-ground-against = Sababtani way idin khusaysaa, sida jawaabihiinnu muujinayaan
ui-ground-not-answered = Lagama jawaabin
ui-way-out = Waddo hore loogu socdo
ui-smallest-step = Tallaabada ugu yar
ui-contributions-heading = Waxa dhinac kastaa ku darsado
ui-contributions-none = Weli saf halkan kuma jiro.
# status: machine
ui-contributions-remark = Tiirarka oo dhan hal cabbir ayaa lagu sawiray. Saamiga lacagta iyo saamiga waqtiga iyo alaabta mid walba gaar ayaa loo xisaabiyaa.
# status: machine
ui-not-counted = Qadar lacag ah, tiro saacado ah ama qiime saacadeed oo shaxda ku jira lama akhrin karo, kumana jiro wadarta.
ui-year = Sannadka { $year }
ui-every-year = Sannad kasta
ui-money = { $amount } oo lacag ah
ui-money-share = { $amount } oo lacag ah, { $share } lacagta oo dhan
ui-money-all = Lacagta oo dhan: { $amount }
ui-money-public = Degmada iyo hay'adaha kale ee dawladda: { $amount }, { $share } lacagta oo dhan
ui-money-not-stated = Lacag aan saf sheegin: { $amount }
ui-valued = Waqti iyo alaab, qiimaha aad u goyseen: { $amount }
ui-valued-share = Waqti iyo alaab, qiimaha aad u goyseen: { $amount }, { $share } qiimaha caynkaas ah oo dhan
ui-hours = { $n ->
    [one] { $nText } saacad
   *[other] { $nText } saacadood
}
ui-unvalued = Qiime lama sheegin: { $rows }
ui-swedish-heading = Waxa ay tahay in af-iswiidhish lagu qoro
ui-swedish-intro = Warqadda iswiidhishka ah ayaa la gudbiyaa. Qoraalladani waxay ku jiraan luqad kale oo keliya. Barnaamijku ma turjumo.
ui-swedish-none = Qoraallada oo dhan waxay ku jiraan af-iswiidhish.

## Dokument
ui-choose-document = Dooro warqadda
# status: back-translated
ui-choose-doc-language = Doorta luqadda dukumentiga
ui-document-initiative = Hindise
    .about = Warqadda degmada loo dirayo ee hindisihiinna.
ui-document-annex = Lifaaqa qofka arrinta ka shaqeeya
    .about = Macluumaadkiinna oo loogu talagalay qofka degmada uga shaqeeya arrinta.
ui-document-follow-up = Warqado ka dambeeya jawaab af ah oo maya ah
    .about = Afar warqadood oo su'aalo iyo rajo ah.
ui-document-minutes = Qayb ka mid ah qoraalka kulanka
    .about = Go'aanka guddiga ururka iyo cidda saxiixi karta.
ui-document-result = Waxa jawaabuhu muujinayaan
    .about = Idinka ayaa loogu talagalay: sababaha iyo tallaabooyinka xiga.
ui-document-questionnaire = Su'aalaha oo warqad ku qoran
    .about = Kulan aad jawaabaha gacanta ku qortaan.
ui-preview = Horu-eegis
ui-preview-text = U akhri qoraal ahaan
ui-page = Bogga { $nText } ee { $totalText }
ui-public-warning = Marka warqaddu degmada gaarto waxay noqonaysaa warqad dadweynuhu akhriyi karo (allmän handling). Qof walba wuu codsan karaa inuu akhriyo. Ha ku qorina wax dad gaar ah ku saabsan.
ui-copy-warning = Kani waa nuqul akhris oo aan saxiix lahayn. Gudbiya warqadda iswiidhishka ah.
ui-before-sending = Marka hore tan akhriya
ui-missing-heading = Calaamado aan la daabici karin
ui-save-pdf = U kaydi PDF ahaan …
ui-save-docx = U kaydi Word ahaan …
ui-show-document = Tus warqadda dhinaca su'aalaha
ui-hide-document = Qari warqadda
ui-document-on-own-page = Akhri, kaydi ama daabac
ui-document-beside = Luqad labaad oo dhinaceeda ah
ui-just-changed = Hadda la beddelay
ui-working = Fadlan wax yar sug …
ui-making = Warqadda waa la diyaarinayaa …
ui-stop-making = Jooji
ui-change-answer = Beddel jawaabta { $number }
ui-print-pdf = U fur daabacaad
ui-print-hint = Warqaddu waxay ka furmaysaa akhristaha PDF ee kombiyuutarka. Halkaas ka daabaca.

## Fönster för filer
ui-dialog-open = Fur hindise
ui-dialog-profile = Fur gal degmo
ui-not-shipped = Qoraalka degmada barnaamijka lama soconin, lamana hubin. Wuxuu ka yimid gal uu qof qoray.
ui-dialog-save = Kaydi hindisaha
ui-dialog-pdf = Kaydi warqadda
ui-file-kind = Hindise
ui-pdf-kind = Warqad PDF ah
ui-docx-kind = Warqad Word ah

## När något inte går
e-viewer-not-opened = Kombiyuutarku ma furin warqadda.
    .hint = Warqaddu waxay taal: { $file }. Halkaas ka fura.
e-answer-not-understood = Barnaamijku ma fahmin beddelka ({ $detail }).
    .hint = Ku noqda guudmarka oo mar kale isku daya. Jawaabuhu way jiraan.
e-nothing-open = Hindise ma furna.
    .hint = Taga bogga hore oo mid fura.

## Hur gammal utgivarens text är
## status: machine
ui-source-page = { $title }. Taariikhda qoraalka: { $date }. { $address }
ui-source-page-undated = { $title }. Qoraalku ma laha taariikh. { $address }
ui-issuer-dated = Qoraal: { $date }. Qof bani'aadam ahi ma hubin.
ui-issuer-undated = Qoraal aan taariikh lahayn. Qof bani'aadam ahi ma hubin.
ui-issuer-verified = Qof bani'aadam ah ayaa hubiyay { $verified }.
ui-criteria-answered = { $n ->
    [0] Weli waxba lagama jawaabin
    [one] Hal shardi waa laga jawaabay
   *[other] { $nText } shardi waa laga jawaabay
}
ui-criteria-new = { $n ->
    [0] Wax cusubi ma jiraan
    [one] Hal shardi waa cusub yahay
   *[other] { $nText } shardi waa cusub yihiin
}
ui-answered-and-new = Waxa laga jawaabay iyo waxa cusub

## När en text skrevs
# status: machine
ui-month-1 = Janaayo { $year }
# status: machine
ui-month-2 = Febraayo { $year }
# status: machine
ui-month-3 = Maarso { $year }
# status: machine
ui-month-4 = Abriil { $year }
# status: machine
ui-month-5 = Maajo { $year }
# status: machine
ui-month-6 = Juun { $year }
# status: machine
ui-month-7 = Luulyo { $year }
# status: machine
ui-month-8 = Agoosto { $year }
# status: machine
ui-month-9 = Sebtembar { $year }
# status: machine
ui-month-10 = Oktoobar { $year }
# status: machine
ui-month-11 = Nofembar { $year }
# status: machine
ui-month-12 = Diseembar { $year }
# status: machine
ui-earliest = { $date } ama ka dib
