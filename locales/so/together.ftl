# status: machine

## En fråga i taget
ui-together = Wadajir
ui-group = Hal su'aal oo weyn
ui-group-show = Kooxda si weyn u tus
ui-group-leave = Tag bogga su'aasha
# status: machine
ui-group-keys = Lambarrada 1–9 jawaabta ayaa lagu doortaa. Calaamadda ? waxay ka dhigan tahay: weli ma naqaan. Calaamadda ! waxay ka dhigan tahay: weli kuma aannaan heshiin. Fallaaraha ama Page Up iyo Page Down su'aal kale ayaa loogu gudbaa. Esc bogga su'aasha ayaa loogu noqdaa.
ui-who = Yaa soo ogaanaya?
ui-who-hint = Xilka ayaa ku filan, tusaale ahaan khasnajiga. Idinka ayuu idinla harayaa.
ui-by = Ilaa goorma?

## Att göra
ui-to-do = Waxa haray
ui-to-do-intro = Halkan waxaa ku qoran waxa ugu muhiimsan ee haray: waxa ka maqan warqadda ama shuruudaha, iyo waxa aydnaan weli garanayn ama ku heshiin. Su'aalaha kale ee aan jawaabta lahayn waxay ku jiraan “Akhri dhammaan jawaabaha”. Qora cidda soo ogaanaysa iyo goorta. Waxaas midna kuma jiro waxa aad gudbisaan.
ui-to-do-none = Halkan waxba kuma harin.
ui-to-do-show = Tus
ui-to-do-all = Dhammaan ({ $count })
ui-to-do-filter = { $what } ({ $count })
ui-left-not-agreed = Weli kuma aannaan heshiin
ui-left-dont-know = Weli ma naqaan
ui-left-problem = Waa in la eego
ui-left-partly = Wax kale ayaa la raacin doonaa
ui-left-unanswered = Weli jawaab la'aan

## Svar från papper
ui-paper-entry = Geli jawaabaha warqadda
ui-paper-entry-intro = Qor lambarka su'aasha oo riix Enter. Ka dib qor jawaabta oo riix Enter. Lambarradu waa isku mid warqadda.
ui-paper-number = Lambarka su'aasha
ui-paper-number-hint = Tusaale ahaan 3.2
ui-paper-find = Tus su'aasha
ui-paper-answer = Jawaabta warqadda ku qoran
ui-paper-store = Kaydi jawaabta
ui-paper-skip = Ka bood
ui-paper-language = Luqadda qoraalka
ui-paper-standing = Waxa hadda halkan ku qoran
ui-paper-entered = Waxa hadda la beddelay
ui-paper-entered-none = Weli waxba.
ui-paper-how-one = Qor lambarka hal jawaab.
ui-paper-how-many = Qor lambarrada, tusaale ahaan 1 3.
ui-paper-how-text = Qoraalka sidiisa u qor.
ui-paper-how-line = Jawaabta sideeda u qor.
ui-paper-how-row = Markiiba hal saf qor, sanduuqyada dhexdoodana dhig calaamadda (;). Marka safafku dhammaadaan riix Enter adigoon wax qorin.
ui-paper-signs = Calaamadda ? waxay ka dhigan tahay: weli ma naqaan. Calaamadda ! waxay ka dhigan tahay: weli kuma aannaan heshiin.
ui-paper-not-asked = Su'aashan lama weydiiyo marka la eego jawaabihiinna ilaa hadda. Jawaabta waa la kaydiyaa si kastaba.
ui-paper-party-row = Lambarka safka su'aasha { $number }, ama 0 haddii aan la sheegin

## Träffen
ui-session = Kulanka
ui-session-intro = Bilaaba kulanka marka aad wada fadhiisataan. Barnaamijku wuu xusuusanayaa waxa aad go'aansataan, xitaa haddii la xiro. Marka kulanku dhammaado waxaad helaysaan bog la daabaco. Idinka oo keliya ayaa leh.
ui-session-begin = Bilow kulanka
ui-session-begin-earlier = { $n ->
    [one] Kulanku hore ayuu u bilowday: ku dar { $nText } su'aal oo dhammaatay tan iyo markii faylka la furay
   *[other] Kulanku hore ayuu u bilowday: ku dar { $nText } su'aalood oo dhammaaday tan iyo markii faylka la furay
}
ui-session-again = Sii wad kulanka
ui-session-over = Kulankii maanta wuu dhammaaday. Wixii aad go'aansateen waa la qoray.
ui-session-underway = Kulanku wuu socdaa. Wuxuu bilowday { $day }, saacaddu markay ahayd { $time }.
ui-session-not-over = Kulan bilowday { $day }, saacaddu markay ahayd { $time }, weli lama dhammeyn.
ui-session-end = Dhammee kulanka
ui-session-end-intro = Marka aad dhammeysaan, waxa aad go'aansateen ayaa loo qorayaa boggaas. Isla maalintaas waad sii wadi kartaan.
ui-session-day = Maalinta
ui-session-place = Goobta
ui-session-present = Immisa qof ayaa joogtay?
ui-session-words = Dhowr eray oo kulanka ku saabsan
ui-session-decided = Waxa kulanka lagu go'aansaday
ui-session-decided-none = Weli jawaab ma dhammaan.
ui-session-open = Weli furan
ui-session-next = Halkan ka sii wada
ui-session-print = Tus bogga la daabacayo
ui-session-evidence = Ka-qaybgalka
ui-session-evidence-intro = Haddii dad badani joogaan, waxay muujin kartaa ka-qaybgalka deegaanka. Haddii aad doontaan, barnaamijku weer ayuu ku darayaa jawaabtiinna. Waad beddeli kartaan ama tirtiri kartaan.
ui-session-evidence-add = Weerta ku dar jawaabta
ui-session-evidence-text = { $n ->
    [one] { $day } waxaa joogay { $nText } qof oo hindisaha ka shaqeeyay.
   *[other] { $day } waxaa joogay { $nText } qof oo hindisaha ka shaqeeyay.
}
ui-session-earlier = Kulannadii hore
ui-session-earlier-row = { $n ->
    [one] { $day }: { $nText } qof
   *[other] { $day }: { $nText } qof
}
ui-document-session = Bogga kulanka ka dib
    .about = Idinka ayaa leh: waxa la go'aansaday, waxa furan iyo cidda wax soo ogaanaysa.

## Papperet efter träffen
d-title-session = Kulankeenna ka dib
d-session-own = Boggan kooxda ayaa leh. Lama gudbiyo.
d-session-initiative = Hindisaha
d-session-day = Maalinta
d-session-place = Goobta
d-session-present = Tirada dadka joogay
d-h-session-decided = Waxa aannu go'aansannay
d-session-nothing-decided = Markan jawaab ma dhammaan.
d-session-more-decided = { $n ->
    [one] … iyo { $nText } su'aal oo kale.
   *[other] … iyo { $nText } su'aalood oo kale.
}
d-h-session-open = Waxa furan iyo cidda soo ogaanaysa
d-session-nothing-open = Waxba furan lagama tegin. Safafka waxaad ku qori kartaan waxa idinku soo dhaca.
d-session-col-question = Su'aasha
d-session-col-why = Sababta
d-session-col-who = Cidda
d-session-col-by = Ilaa goorma
d-session-more-open = { $n ->
    [one] … iyo { $nText } su'aal oo kale.
   *[other] … iyo { $nText } su'aalood oo kale.
}
d-session-unanswered = { $n ->
    [one] { $nText } su'aal oo muhiim ah weli jawaab ma leh.
   *[other] { $nText } su'aalood oo muhiim ah weli jawaab ma leh.
}
d-h-session-notes = Qoraallada aad doorateen in la raaciyo
d-session-next = Halkan ayaannu ka sii wadaynaa
d-questionnaire-signs = Sanduuqa calaamadi ama qor lambarka. Calaamadda ? waxay ka dhigan tahay: weli ma naqaan. Calaamadda ! waxay ka dhigan tahay: weli kuma aannaan heshiin. Lambarradu waa isku mid barnaamijka.
d-party-by-row = lambarka safka dhinaca ee su'aasha { $number }, ama 0 haddii aan la sheegin

## När något inte går
e-paper-number-unreadable = “{ $typed }” ma aha lambar su'aaleed.
    .hint = Qor laba lambar oo dhibic u dhexayso, tusaale ahaan 3.2.
e-paper-number-unknown = Ma jirto su'aal lambarkeedu yahay { $typed }.
    .hint = Warqadda eega oo lambarka mar kale qora.
e-paper-empty = Ma jiro wax la kaydiyo.
    .hint = Qora jawaabta, ama su'aasha ka booda.
e-paper-option-unknown = “{ $typed }” kuma jiro jawaabaha.
    .hint = Qora lambar u dhexeeya { $first } iyo { $count }.
e-paper-option-one = Su'aashani hal jawaab ayay leedahay, laakiin dhowr baa ku qoran: “{ $typed }”.
    .hint = Qora hal lambar.
e-paper-row-long = Safku wuxuu leeyahay qaybo ka badan sanduuqyada.
    .hint = Shaxdu waxay leedahay { $count } sanduuq. Calaamadda (;) dhexdooda oo keliya dhiga.
e-session-present-missing = Tirada lama akhriyi karo.
    .hint = Lambar ku qora inta qof ee joogtay.
