# status: machine

## profile.toml

e-profile-not-readable = Safkan lama akhrin karo: { $excerpt }
    .hint = Hubiya in qoraalku ku dhex jiro calaamadaha xigashada ee toosan, calaamadda (=) na ka horrayso. Calaamadda xigashada ee qoraalka dhexdiisa waxaa loo qoraa (\"). Qoraalka oo dhan hal saf ayuu ku qornaadaa, erayada ku jira qaansada afargeeska ahna hakad ayaa u dhexeeya.
e-profile-curly-quotes = Calaamadaha xigashadu way qaloocan yihiin: { $excerpt }
    .hint = Qora calaamado toosan ("). Barnaamijyada sida Word ayaa inta badan beddela. Isticmaala barnaamij qoraal oo fudud.
e-profile-duplicate-field = Tani laba jeer ayay isla qaybta ku qoran tahay: { $excerpt }
    .hint = Mid ka saara. Shardi cusub wuxuu ku bilaabmaa cinwaan u gaar ah, tusaale ahaan ([[criteria]]).
e-profile-field-missing = Safka { $value } wuu ka maqan yahay { $section }.
    .hint = Ku dara. Haddii aydaan hubin sida loo qoro, fiiriya fayl barnaamijka la socda.
e-profile-unknown-field = { $value } laguma qori karo { $section }.
    .hint = Waxa ugu dhow waa { $nearest }. Halkan waxaa lagu qori karaa: { $known }.
e-profile-field-elsewhere = { $value } wuxuu ku qoran yahay qayb khaldan, { $section }.
    .hint = Safka u wareejiya { $home }.
e-profile-field-at-the-top = { $value } wuxuu ku qoran yahay qayb khaldan, { $section }.
    .hint = U wareejiya bilowga faylka, ka hor cinwaanka ugu horreeya ee ku jira qaanso-afargees.
e-profile-not-text = { $value } waa inuu noqdaa qoraal.
    .hint = Ku dhex qora calaamadaha xigashada ee toosan, tusaale ahaan ({ $value } = "text").
e-profile-not-true-or-false = { $value } waa inuu noqdaa (true) ama (false).
    .hint = Qora ({ $value } = true) haddii ay run tahay. Haddii kale safka tirtira. Calaamad xigasho looma baahna.
e-profile-not-a-number = { $value } waa inuu noqdaa tiro dhan oo aan ka badnayn 999.
    .hint = Tirada ku qora tirooyin, calaamad xigasho la'aan, tusaale ahaan ({ $value } = 3).
e-profile-not-a-list = { $value } waa inuu noqdaa liis.
    .hint = Erayada ku dhex qora qaanso-afargees, tusaale ahaan ({ $value } = ["need", "will"]).
e-profile-allows-no-word = “{ $value }” erey ma aha.
    .hint = Qor erey ama dhowr erey oo isku xiga. Xiddig waxaa la dhigi karaa bilowga ama dhammaadka ereyga, tusaale adeeg*, laakiin keligeed ma aha.
e-profile-not-one-section = { $value } hal jeer oo keliya ayaa la qoraa, qayb gaar ah ahaan.
    .hint = Cinwaanka ([{ $value }]) ku qora saf gaar ah, dhinac kastana hal qaanso.
e-profile-not-many-sections = { $value } dhowr jeer ayaa la qori karaa, waana inuu lahaadaa laba qaanso.
    .hint = Cinwaanka ([[{ $value }]]) ku qora saf gaar ah ka hor mid kasta oo cusub.
e-profile-unknown-word = “{ $value }” kama mid aha erayada halkan laga dooran karo.
    .hint = Waxa ugu dhow waa { $nearest }. Ka doorta: { $known }.
e-profile-id-not-usable = “{ $value }” aqoonsi ahaan looma isticmaali karo.
    .hint = Qora xarfo yaryar oo Laatiin ah, tirooyin iyo jiitin keliya. Xaraf ku bilaaba, tusaale ahaan (provby-kultur).
e-profile-code-not-usable = “{ $value }” koodh ahaan looma isticmaali karo.
    .hint = Xaraf ku bilaaba. Kadib isticmaala xarfo, tirooyin iyo jiitin keliya, tusaale ahaan (PRO-1).
e-profile-decided-not-a-date = Maalinta go'aanka “{ $value }” lama akhrin karo.
    .hint = Qora tusaale ahaan 2021-03-24, 2021-03 ama 2021. Banneeya haddii aydaan garanayn.
e-profile-date-in-future = “{ $value }” weli lama gaarin.
    .hint = Qora maalintii ay dhacday. Haddii aan qofna weli qoraalka is barbar dhigin, meesha banneeya.

## sv.ftl, ar.ftl, so.ftl

e-profile-line-broken = Safkan lama akhrin karo: { $excerpt }
    .hint = Safku waa koodh, calaamadda (=) iyo qoraal. Haddii qoraalku safka xiga ku sii socdo, safkaas wuxuu ku bilaabmaa meel bannaan. Qoraal yar wuxuu ku bilaabmaa (#) iyo meel bannaan.
e-profile-brace = Qaansooyinka lama akhrin karo: { $excerpt }
    .hint = Qaansooyinkan waxaa lagu wareejiyaa oo keliya calaamad ku dhex jirta xigasho, sida faylasha barnaamijka la socda. Haddii kale ka saara.
e-profile-translation-twice = { $value } laba jeer ayuu faylka ku qoran yahay.
    .hint = Daaya safka saxda ah, kan kalena tirtira.
e-profile-translation-empty = { $value } qoraal ma laha.
    .hint = Qoraalka ku qora calaamadda (=) kadib.
e-profile-text-without-code = { $value } kuma jiro (profile.toml).
    .hint = Haddii safku ka soo haray degmadii aad koobiga ka sameysateen, tirtira. Haddii si khaldan loo qoray, waxa ugu dhow waa { $nearest }.
e-profile-names-other-issuer = Qoraalka { $value } waxaa ku jira magaca { $name }.
    .hint = Haddii magacu ka soo haray degmadii aad koobiga ka sameysateen, beddela. Haddii uu meeshiisa joogo, waad deyn kartaan.
e-profile-criterion-not-asked = { $value } su'aal ma aha.
    .hint = Shardiga su'aal ka dhiga, si haa ay u noqoto inuu jiro.
e-profile-origin-not-told = Safka koowaad ma sheego sida qoraalku ku yimid.
    .hint = Faylka iswiidhishka bilowgiisa ku qora (# source language), kuwa kalena tusaale ahaan (# status: machine).
e-profile-text-hard = { $value } way adag tahay in la akhriyo: LIX { $lix }. Weedha ugu dheer waxay leedahay { $words } eray: “{ $sentence }”
    .hint = Weedha kala jara, erayada dhaadheerna beddela. Su'aasha waa in cod dheer lagu akhrin karo. Erayada shardiga laftiisa ha beddelina.
e-profile-texts-hard = Su'aaluhu isku dar way adag yihiin in la akhriyo: LIX { $lix }. Weedha ugu dheer waxay leedahay { $words } eray: “{ $sentence }”
    .hint = Weedhaha soo gaabiya, erayada dhaadheerna beddela. Erayada shuruudaha laftooda ha beddelina.
e-profile-says-application = Qoraalka { $value } wuxuu leeyahay eray iswiidhish ah oo macnihiisu yahay codsasho rasmi ah.
    .hint = IOP sidaas looma raadsado. Qora hindise ama soo-jeedin. Haddii cidda soo saartay lafteedu erayga isticmaasho, qora (word = "application") qaybta ([paper]).
e-profile-not-translated = { $value } waa isla qoraalka iswiidhishka.
    .hint = Qoraalka turjuma.

## examples

e-story-not-readable = Safka tusaalaha lama akhrin karo: { $excerpt }
    .hint = Safku waa (name = "value"), calaamado toosan leh. La barbar dhiga tusaale barnaamijka la socda.
e-story-unknown-field = { $value } laguma qori karo tusaale.
    .hint = Waxa ugu dhow waa { $nearest }. Halkan waxaa lagu qori karaa: { $known }.
e-story-wrong-kind = Qiimaha { $value } nooc khaldan ayuu yahay.
    .hint = Qoraal ku dhex qora calaamadaha xigashada ee toosan. Marka dhowr jawaabood la dooran karo: (["one", "two"]).
e-story-not-rows = { $value } waa shax, wuxuuna u baahan yahay safaf.
    .hint = Saf kastaa waa mid gaar ah oo ku jira qaanso-afargees. Tilmaanta lagu daro degmo waxay leedahay tusaale.
e-story-unknown-column = Tiirka { $value } kuma jiro shaxda.
    .hint = Waxa ugu dhow waa { $nearest }. Tiirarku waa: { $known }.
e-story-unknown-question = Su'aasha { $value } ma jirto.
    .hint = Qora lambarka su'aasha ee warqadda, calaamadaha xigashada dhexdood, ama magaceeda. Waxa ugu dhow waa { $nearest }.
e-story-unknown-option = “{ $value }” jawaab uma aha su'aashaas.
    .hint = Waxa ugu dhow waa { $nearest }. Ka doorta: { $known }.
e-story-unknown-code = Faylku ma laha shardi leh koodhka { $value }.
    .hint = Waxa ugu dhow waa { $nearest }. Koodhadhku waa: { $known }.
e-story-unknown-verdict = “{ $value }” ma aha wax jawaabuhu muujin karaan.
    .hint = Waxa ugu dhow waa { $nearest }. Ka doorta: { $known }.
e-story-not-a-date = “{ $value }” taariikh ma aha.
    .hint = Qora tusaale ahaan 2026-11-22.
e-story-without-expectations = Tusaaluhu ma sheego waxa jawaabuhu muujinayaan.
    .hint = Qora ([expected]), hoostiisana tusaale ahaan (PRO-1 = "supported").
e-story-too-many = Galka (examples) waxaa ku jira in ka badan { $most } tusaale.
    .hint = Daaya kuwa shuruudaha degmada ugu badan ka sheegaya.
