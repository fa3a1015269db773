# status: back-translated

e-amount-not-a-number = “{ $typed }” looma akhrin karin lacag ahaan.
    .hint = Qora tirooyin keliya, tusaale ahaan 290 000. Wixii aad qorteen weli way jiraan.

e-amount-negative = “{ $typed }” way ka yar tahay eber.
    .hint = Qora lacagta iyadoo aan calaamadda ka-jar lahayn. Wixii aad qorteen weli way jiraan.

e-amount-has-decimals = “{ $typed }” waxay leedahay jajab. Halkan waxaa la isticmaalaa karoon dhan.
    .hint = U soo kooba karoon dhan. Wixii aad qorteen weli way jiraan.

e-amount-too-large = “{ $typed }” waa lacag ka badan inta barnaamijku xisaabin karo.
    .hint = Eega in eberradu ay ka badan yihiin intii loo baahnaa. Wixii aad qorteen weli way jiraan.

e-digits-read-as = “{ $typed }” waxaa loo akhriyay { $read }.
    .hint = Haddii ay sax tahay, waxba ma aha inaad samaysaan.

e-count-not-a-number = “{ $typed }” looma akhrin karin tiro ahaan.
    .hint = Qora tiro dhan, tusaale ahaan { $example }. Wixii aad qorteen weli way jiraan.

e-count-out-of-range = “{ $typed }” waa tiro ka badan inta barnaamijku xisaabin karo.
    .hint = Eega in lambarradu ay ka badan yihiin intii loo baahnaa. Wixii aad qorteen weli way jiraan.

e-hours-not-a-number = “{ $typed }” looma akhrin karin saacado ahaan.
    .hint = Tusaale ahaan qora 120, 1,5 ama 1:30. Wixii aad qorteen weli way jiraan.

e-hours-out-of-range = “{ $typed }” waa saacado ka badan inta barnaamijku xisaabin karo.
    .hint = Eega in lambarradu ay ka badan yihiin intii loo baahnaa. Wixii aad qorteen weli way jiraan.

e-date-not-a-date = “{ $typed }” looma akhrin karin taariikh ahaan.
    .hint = Qora sannadka, bisha iyo maalinta, tusaale ahaan 2026-09-01. Wixii aad qorteen weli way jiraan.

e-date-without-year = Sannadka ayaa ka maqan “{ $typed }”.
    .hint = Sannadka sidoo kale qora, tusaale ahaan 2026-09-01. Wixii aad qorteen weli way jiraan.

e-date-impossible = Maalinta “{ $typed }” kuma jirto jadwalka taariikhda.
    .hint = Eega maalinta iyo bisha. Wixii aad qorteen weli way jiraan.

# status: machine
e-year-in-future = Sannadkaas weli lama gaarin.
    .hint = Eega in lambarradu sax yihiin. Wixii aad qorteen weli way jiraan.

# status: machine
e-start-has-been = Maalintaasi way dhaaftay.
    .hint = Haddii wada-shaqayntu hore u socoto, dhib ma leh. Haddii kale maalin dambe ayaad soo jeedin kartaan: go'aanku inta badan bilo ayuu qaataa.

e-year-not-a-year = “{ $typed }” looma akhrin karin sannad ahaan.
    .hint = Qora afar lambar, tusaale ahaan 2019. Wixii aad qorteen weli way jiraan.

e-org-number-personnummer = Waxay u eg tahay lambar shakhsi (personnummer). Sidaas darteed lama kaydiyo.
    .hint = Qora lambarka ururka (organisationsnummer), tusaale ahaan 846003-1936. Haddii uusan jirin, meesha ha bannaanaato.

e-org-number-not-ten-digits = “{ $typed }” ma laha toban lambar.
    .hint = Lambarka ururka (organisationsnummer) waa toban lambar, tusaale ahaan 846003-1936. Wixii aad qorteen weli way jiraan.

e-org-number-check-digit = Lambarka hubinta ee { $number } isma waafaqsana.
    .hint = La barbar dhiga warqadda hay'adda canshuuraha (Skatteverket). Lambarka sidaad u qorteen ayaa la isticmaalayaa.

e-org-number-third-digit = Lambarka saddexaad ee { $number } ma aha mid caadi u ah lambarka ururka (organisationsnummer).
    .hint = Hubiya inuusan ahayn lambar shakhsi (personnummer). Lambarka sidaad u qorteen ayaa la isticmaalayaa.

e-org-number-other-form = Lambarka { $number } badanaa wuxuu u yahay nooc sharci oo kale.
    .hint = Tani waa tilmaan keliya. Eega in nooca sharciga ah iyo lambarkuba sax yihiin.

e-email-looks-wrong = “{ $typed }” uma eka cinwaan iimayl.
    .hint = Cinwaanka iimaylku wuxuu leeyahay @ mana laha meel bannaan. Wixii aad qorteen weli way jiraan.

e-option-unknown = Jawaabta “{ $value }” kuma jirto jawaabaha hadda la dooran karo.
    .hint = Doorta mid ka mid ah jawaabaha muuqda. Jawaabtii hore way jirtaa ilaa aad doorataan.

e-period-ends-before-start = Taariikhda dhammaadku waxay ka horraysaa taariikhda bilowga.
    .hint = Eega sannadaha. Wixii aad qorteen weli way jiraan.

e-contribution-without-giver = Safkani ma sheego cidda wax bixinaysa.
    .hint = Doorta dhinac wax bixinaya, ama doorta in aan la garanayn.

e-contribution-to-oneself = Cidda wax bixisa iyo cidda heshaa waa isku dhinac.
    .hint = Meesha cidda helaysa ha bannaanaato marka dhinac uu kheyraadkiisa ku darsado.

e-contribution-impossible-hours = Saacadahani aad ayay ugu badan yihiin hal sannad.
    .hint = Mar kale xisaabiya: tirada dadka × saacadaha toddobaadkii × toddobaadyada. Wixii aad qorteen weli way jiraan.

e-contribution-rate-without-origin = Lama sheegin meesha qiimaha saacaddu ka yimid.
    .hint = Qora sida aad ku gaarteen. IOP uma jiro qiime saacadeed oo rasmi ah.

e-contribution-valued-twice = Safkani wuxuu leeyahay lacag iyo saacado qiime leh labadaba. Saacadaha ayaa la xisaabiyaa.
    .hint = Mid ka saara, si qofka akhriya u arko ka saxda ah.

e-contribution-twice = Isla hal wax ayaa u muuqda inuu laba saf ku qoran yahay.
    .hint = Mid ka mid ah safafka tir haddii ay isku mid yihiin.

e-party-twice = Dhinaca { $name } laba jeer ayuu ku qoran yahay.
    .hint = Dhinac kasta hal saf u daaya.

e-profile-id-differs-from-folder = Aqoonsiga faylka { $value } iyo magaca galku isku mid ma aha.
    .hint = Galka iyo faylka isku magac u bixiya.

e-profile-without-criteria = Faylka { $value } ma laha shuruudo.
    .hint = Ugu yaraan hal shardi ku qora faylka.

e-profile-without-issuer = Faylka { $value } ma sheego degmada ama gobolka uu khuseeyo.
    .hint = Faylka ku qora magaca cidda soo saartay.

e-profile-without-source = Faylka { $value } ma sheego meesha shuruuduhu ku qoran yihiin.
    .hint = Faylka ku qora magaca tilmaamaha, si qofka akhriya u hubin karo.

e-profile-duplicate-code = Koodhka { $value } laba jeer ayuu faylka ku jiraa.
    .hint = Qoraal kasta koodh u gaar ah siiya.

e-profile-empty-text = Qoraalka { $value } waa bannaan yahay.
    .hint = Qoraalka qora, ama koodhka ka saara faylka.

e-profile-criterion-without-aspect = Shardiga { $value } ma sheego waxa uu weydiinayo.
    .hint = Shardiga ku xira ugu yaraan hal arrin oo la weydiinayo.

e-profile-wording-does-not-fit-issuer = Qoraalka { $value } kuma habboona cidda soo saartay.
    .hint = Erayada gaarka ah waxaa leh faylka guud keliya. Shuruudaha degmadu waa xigasho ama soo-koobid.

e-profile-without-language = Faylka { $file } ee luqadda { $value } ayaa maqan.
    .hint = Faylka ku dara galka degmada.

e-profile-without-translation = Qoraalka { $value } wuu ka maqan yahay { $file }.
    .hint = Faylka ku qora saf leh koodhka iyo qoraalka.

## status: machine

e-party-without-side = Lama sheegin dhinaca uu ka tirsan yahay.
    .hint = Doorta urur, degmo ama cid kale. Haddii kale dhinacna laguma xisaabinayo.

e-contribution-without-kind = Lama sheegin nooca waxa lagu darsanayo.
    .hint = Doorta lacag, shaqaale, mutadawaciin, goob ama wax kale. Ilaa markaas safka waxaa loo tirinayaa lacag.

e-contribution-outside-period = Safku wuxuu khuseeyaa sannad ka baxsan muddada.
    .hint = Beddela sannadka ama muddada si ay isu waafaqaan.

e-total-cost-below-rows = Kharashka guud wuu ka yar yahay isugeynta safafka.
    .hint = Dib u xisaabiya kharashka guud ama ka saara. Markaas waxaa la raacayaa isugeynta safafka.

e-board-is-not-the-issuers = Qoraalka aad jawaabihiinna ku eegaysaan wuxuu ka yimid guddi kale: { $board }.
    .hint = Guddiyada kale shuruudo kale ayay yeelan karaan. Weydiiya qoraalka khuseeya, ama doorta mid kale.
e-profile-changed = Qoraalka { $issuer } waa la beddelay tan iyo markii ugu dambaysay ee jawaabaha lala akhriyay.
    .hint = Jawaabuhu way jiraan. Shuruudaha mar kale akhriya oo eega haddii jawaabuhu sax yihiin. Kadib riix “Qoraalka cusub waannu akhrinnay” ee bogga Guudmar.
e-profile-changed-with-program = Qoraalka { $issuer } ee ku jira noocan barnaamijka wuu ka duwan yahay kii jawaabaha markii ugu dambaysay lala akhriyay.
    .hint = Jawaabuhu way jiraan. Shuruudaha mar kale akhriya oo eega haddii jawaabuhu sax yihiin. Su'aalaha cusub weli lagama jawaabin. Kadib riix “Qoraalka cusub waannu akhrinnay” ee bogga Guudmar.
e-board-of-another-issuer = Guddiga { $board } wuxuu ka tirsan yahay { $other }. Jawaabaha hadda waxaa loo dirayaa { $issuer }.
    .hint = Weydiiya guddiga { $issuer } ee arrintu khusayso, ama meesha bannaan ka daaya.

e-issuer-is-no-party = Liiska dhinacyada dawliga ah { $issuer } kuma jirto.
    .hint = Degmada aad doorateen ma waafaqsan tahay dhinacyada? Mid ka mid ah beddela.

e-sender-without-name = Magaca ururku waa maqan yahay.
    .hint = Qora magaca, haddii kale ma muuqanayso cidda warqadda soo dirtay.

e-choice-more-than-one = Su'aashu waxay leedahay wax ka badan hal jawaab, mid keliya ayaase ansax ah.
    .hint = Mid ka doorta. Ilaa markaas tan koowaad ayaa la isticmaalayaa.

e-amount-grouped-with-point = Ma waxaad uga jeeddaan { $grouped } karoon? “{ $typed }” laba siyaabood ayaa loo akhrin karaa.
    .hint = Kumaniinta meel bannaan ku kala saara. Waxaad qorteen way jiraan.

e-profile-verified-not-a-date = Maalinta la hubiyay, “{ $value }”, ma aha taariikh.
    .hint = Qora tusaale ahaan 2026-11-22, ama meesha bannaan u daaya ilaa qof hubiyo.

e-profile-address-not-usable = Cinwaanka { $value } lama isticmaali karo ({ $file }).
    .hint = Cinwaanku wuxuu ku bilaabmaa https://, mana laha meelo bannaan ama xarfo aan ahayn kuwa Ingiriisiga.

e-option-not-listed = “{ $typed }” kuma jirto doorashooyinka.
    .hint = Ka dooro nooc liiska ku jira. Wixii la dhejiyay way joogayaan ilaa aad doorataan.

e-party-not-listed = Dhinac la yiraahdo “{ $typed }” ma jiro.
    .hint = Dhinaca ku qor su'aasha dhinacyada, ama dooro mid jira.

e-paste-too-wide = Waxa aad dhejineyso waxay leeyihiin { $pasted } tiir, laakiin halkan waxaa ku filan { $room }.
    .hint = Waxba lama beddelin. Ka bilow meel ka horraysa safka, ama koobbi tiirar ka yar.

e-paste-past-years = Waxa aad dhejineyso waxay leeyihiin { $pasted } tiir oo tirooyin ah, laakiin halkan ilaa sannadka ugu dambeeya waxaa ku filan { $room }.
    .hint = Waxba lama beddelin. Marka hore shaxda hoosteeda ku dara sannado kale. Qiimaha saacadda gooni u dhejiya.

e-table-full = Shaxdu waxay qaadataa ugu badnaan { $most } saf.
    .hint = Waxba lama beddelin. Isku dar safafka isku wax ka hadlaya, ama shax kuu gaar ah warqadda la raaci.
