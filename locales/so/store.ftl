# status: back-translated

e-file-missing = Faylku meeshiisii kuma jiro.
    .hint = Ka raadiya qashinka, USB-ga ama iimaylka. Waxaa laga yaabaa in faylka la raray ama magaciisa la beddelay.

e-file-unreadable = Faylka lama furi karo.
    .hint = Hubiya inaad fayl doorateen iyo inaad akhrin kartaan. Farriinta kombiyuutarka: { $detail }

e-file-too-large = Faylku wuu ka weyn yahay { $limit } MB.
    .hint = Faylka barnaamijkani kaydiyo aad ayuu uga yar yahay. Hubiya inaad faylka saxda ah doorateen.

e-file-damaged = Faylku wuu xumaaday ama waa nooc kale. Khaladku wuxuu ku jiraa safka { $line }, xarafka { $column }.
    .hint = Faylka waxba lagama beddelin. Barnaamijku wuxuu kaydiyaa nuqullo hore oo jawaabihiinna ah. Fura kan ugu dambeeya.

e-file-foreign = Faylkan barnaamijkani ma samayn.
    .hint = Doorta fayl magaciisu ku dhammaado .iop

e-file-newer = Faylka waxaa lagu qoray barnaamij ka cusub kan. Akhris keliya ayuu u furan yahay.
    .hint = Barnaamijka cusboonaysiiya si aad faylka wax uga beddeshaan. Jawaabihii oo dhan way jiraan.

e-file-newer-unreadable = Faylka waxaa lagu qoray barnaamij ka cusub kan, halkanna laguma akhrin karo.
    .hint = Barnaamijka cusboonaysiiya. Faylka waxba lagama beddelin, jawaabihii oo dhanna way jiraan.

e-file-read-only = Faylka waa laga xiray in wax lagu qoro. Akhris keliya ayuu u furan yahay.
    .hint = Ka qaada xirnaanta, ama nuqul ku kaydiya magac kale.

e-file-in-use = Faylku wuxuu ka furan yahay daaqad kale. Halkan waa lagu akhrin karaa oo keliya.
    .hint = Xira daaqadda kale, dabadeedna faylka mar kale fura.

e-file-changed-elsewhere = Qof kale ayaa faylka beddelay markii aad furteen ka dib. Jawaabihiinnu kuma kaydsana.
    .hint = Jawaabihiinna ku kaydiya magac kale. Sidaas labada nuqulba way jiri doonaan.

e-folder-read-only = Galkan waxba laguma kaydin karo.
    .hint = Jawaabihiinnu weli waxay ku jiraan daaqadda. Ku kaydiya gal kale.

e-folder-missing = Galku ma jiro hadda.
    .hint = USB-ga mar kale geliya, ama ku kaydiya gal kale. Jawaabihiinnu weli waxay ku jiraan daaqadda.

e-disk-full = Meel wax lagu kaydiyo ma harin.
    .hint = Jawaabihiinnu weli waxay ku jiraan daaqadda. Wax kale tirtira, ama ku kaydiya USB.

e-file-not-written = Faylka lama kaydin karin.
    .hint = Mar kale isku daya, ama ku kaydiya gal kale. Wixii halkaas ku jiray lama beddelin. Farriinta kombiyuutarka: { $detail }

e-file-not-removed = Faylka lama tirtiri karin.
    .hint = Xira barnaamijyada kale ee faylka isticmaalaya, mar kalena isku daya. Farriinta kombiyuutarka: { $detail }

e-profile-folder-unreadable = Galka degmada lama furi karo.
    .hint = Hubiya inaad gal doorateen. Farriinta kombiyuutarka: { $detail }

e-profile-is-link = { $file } waa xiriiriye tilmaamaya fayl kale. Taas lama oggola.
    .hint = Faylka laftiisa dhiga galka.

e-profile-other-file = { $file } kama mid aha faylalka degmada.
    .hint = Faylka ka saara galka. Haddii magacu ku dhammaado (.txt), inta badan waxaa ku filan in dhammaadkaas la tirtiro.

e-profile-not-utf8 = { $file } waxaa loo kaydiyay si uusan barnaamijku akhrin karin.
    .hint = Faylka ku fura barnaamij qoraal, dabadeedna u kaydiya (UTF-8) ahaan.

e-profile-id-is-shipped = Barnaamijka waxaa hore ugu jira fayl degmo oo la yiraahdo { $value }.
    .hint = Galka iyo faylka magac kale u bixiya.

e-profile-folder-faulty = Galka degmada weli lama isticmaali karo. Tirada khaladaadka: { $count }. Kan ugu horreeya: { $first }
    .hint = Qofka galka qoray wuxuu khaladaadka oo dhan ku arkayaa amarka (iop profile check).

e-language-not-readable = Mid ka mid ah luqadaha barnaamijka lama akhrin karo ({ $file }): { $detail }
    .hint = Waa khalad barnaamijka ku jira. Barnaamijka mar kale ku rakiba kombiyuutarka.

e-language-source-missing = Qoraallada iswiidhishka ah ee barnaamijka ayaa maqan.
    .hint = Waa khalad barnaamijka ku jira. Barnaamijka mar kale ku rakiba kombiyuutarka.

e-words-not-readable = Qoraal ka mid ah barnaamijka lama akhrin karo ({ $file }): { $detail }
    .hint = Hadda waxaa la tusayaa qoraalka iswiidhishka ah.

e-words-duplicate-id = Qoraal ka mid ah barnaamijka laba jeer ayuu ku jiraa ({ $file }): { $detail }
    .hint = Hadda waxaa la tusayaa qoraalka koowaad.

## status: machine

e-file-is-no-file = Kani fayl ma aha, waxaa laga yaabaa inuu yahay gal.
    .hint = Doorta fayl ku dhammaada (.iop).
