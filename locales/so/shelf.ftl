# status: machine

## Flera initiativ
ui-copied = Nuqul la sameeyay { $date }
ui-recent-menu = Wax kale
ui-rename = Magaca beddel
ui-rename-hint = Magacu wuxuu isaguna ku beddelmayaa warqadaha. Haddii meeshu maran tahay, waxaa la tusayaa magaca ururka.
ui-rename-save = Kaydi magaca
ui-archived = Hindisayaasha dhinac la dhigay
ui-archived-intro = Way jiraan, sida caadiga ah ayaana loo furi karaa.
ui-bin = Qashinka
ui-bin-count = Qashinka ({ $nText })
ui-bin-intro = Halkan waxaa ku jira wixii aad saarteen. Way ku jirayaan ilaa aad soo celisaan ama aad gebi ahaan tirtirtaan. Waxba iskood uma baaba'aan.
ui-bin-none = Qashinku waa maran yahay.
ui-removed = La saaray { $date }
ui-lay-at = Faylku halkan ayuu ku jiray: { $file }
ui-erase-sure = Miyaad rabtaan in tan gebi ahaan la tirtiro?
ui-erases = { $n ->
    [0] Faylka iyo jawaabaha oo dhan waa la tirtirayaa. Dib looma soo celin karo.
    [one] Faylka, jawaabaha oo dhan iyo hal nuqul oo hore waa la tirtirayaa. Dib looma soo celin karo.
   *[other] Faylka, jawaabaha oo dhan iyo { $nText } nuqul oo hore waa la tirtirayaa. Dib looma soo celin karo.
}
ui-erase-copies = Liiska isbeddellada isaguna waa la tirtirayaa. Nuqullada iyo warqadaha aad meelo kale ku kaydiseen lama tirtirayo.
ui-erase-yes = Haa, gebi ahaan u tirtir
ui-erase-no = Maya, ha la hayo
ui-versions = Nuqulladii hore
ui-versions-intro = Barnaamijku wuxuu hindise kasta ka hayaa 20-kii nuqul ee ugu dambeeyay. Mid u fura sidii nuqul si aad u eegtaan, ama ku noqda.
ui-versions-none = Weli nuqullo hore ma jiraan.
ui-versions-count = { $n ->
    [one] { $nText } nuqul oo hore
   *[other] { $nText } nuqul oo hore
}
ui-kept = { $date } saacadda { $time }

ui-deed-copy = Samee nuqul
ui-deed-archive = Dhinac dhig
ui-deed-unarchive = Soo bixi
ui-deed-forget = Liiska ka saar
ui-deed-remove = Qashinka ku rid
ui-deed-restore = Soo celi
ui-deed-erase = Gebi ahaan u tirtir …
ui-deed-open-version = U fur sidii nuqul
ui-deed-turn-back = Ku noqo nuqulkan

ui-done-rename = Hindisaha hadda waxaa la yiraahdaa { $name }.
ui-done-copy = Waxaa la sameeyay nuqul ka mid ah { $name }.
    .hint = Nuqulku waa hindise gaar ah. Waxa aad ku beddeshaan kama beddelmayo kii hore. Magac u gaar ah u bixiya.
ui-done-archive = { $name } dhinac ayaa la dhigay.
    .hint = Waxay ku jirtaa hindisayaasha dhinac la dhigay, sida caadiga ah ayaana loo furi karaa.
ui-done-unarchive = { $name } waa la soo bixiyay.
ui-done-forget = { $name } liiska waa laga saaray.
    .hint = Faylku meeshiisii ayuu ku jiraa. Mar kale waad furi kartaan.
ui-done-remove = { $name } hadda waxay ku jirtaa qashinka.
    .hint = Qashinku wuxuu ku yaal dhammaadka liiska. Way ku jiraysaa ilaa aad gebi ahaan tirtirtaan.
ui-done-restore = { $name } liiskii ayay ku soo noqotay.
ui-done-erase = { $name } gebi ahaan waa la tirtiray.
ui-done-open-version = Nuqulkii hore ee { $name } waxaa loo furay sidii nuqul gaar ah.
    .hint = Waxa aad halkan ku beddeshaan kama beddelmayo hindisihii hore.
ui-done-turn-back = { $name } hadda waa sidii nuqulkii hore.
    .hint = Wixii ka horreeyay waxay ku jiraan liiska korkiisa. Waad ku noqon kartaan.
ui-done-saved-file = Waa la kaydiyay: { $name }

ui-read-only-protected = Faylka waa laga xiray in wax lagu qoro. Halkan waa lagu akhrin karaa, laakiin lagama beddeli karo.
ui-read-only-in-use = Hindisuhu wuxuu ka furan yahay daaqad kale. Halkan waa lagu akhrin karaa, laakiin lagama beddeli karo.

e-file-busy = Hindisuhu wuxuu ka furan yahay daaqad kale.
    .hint = Ka xira daaqadda kale, mar kalena isku daya. Waxba lama beddelin.
e-file-unsaved = Faylka waxaa ka maqan wixii ugu dambeeyay ee aad qorteen, { $date } saacadda { $time }. Laguma kaydin karin.
    .hint = Kombiyuutarkan ayay ku jiraan, waxaana faylka lagu kaydinayaa marka aad halkan ka furtaan. Haddii faylku ku jiro USB, marka hore geliya.
e-file-caught-up = Wixii aad qorteen { $date } saacadda { $time } ee aan la kaydin karin hadda faylka way ku kaydsan yihiin.
    .hint = Akhriya wixii ugu dambeeyay ee aad qorteen.
e-file-changed-since = Faylka meel kale ayaa lagu beddelay, wixii aad qorteen { $date } saacadda { $time }na laguma kaydin karin.
    .hint = Halkan waxaa ka muuqda faylka sida uu hadda yahay. Wixii aad qorteen waxay ku jiraan nuqulladii hore ee hindisaha, bogga hore.
e-file-recovered = Faylku wuu xumaaday. Waxaa beddelkiisa la tusayaa nuqulkii dhammaa ee ugu dambeeyay, { $date } saacadda { $time }.
    .hint = Akhriya wixii ugu dambeeyay ee aad qorteen. Faylka xumaaday wuxuu ku jiraa qashinka.
