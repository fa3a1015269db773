# status: machine

aspect-evaluation =
    .asks = Labada dhinacba miyay hawsha wadajir ula socon karaan, u qiimayn karaan oo u horumarin karaan?
    .why = IOP dhinacyadu ujeeddada iyo hadafyada waxay kula socdaan wadahadal firfircoon. Taasi labada dhinacba waqti ayay uga baahan tahay.
    .yes = Haa, iyo sida aad u rabtaan inaad ula socotaan: kulammo, tirooyin ama warbixin sannadeed.
    .grey = Haddii aydaan garanayn in degmadu waqti haysato, qayb ahaan ku jawaaba oo qora waxa aad idinku samayn kartaan.
    .example = Laba kulan oo wadahadal ah sannadkii. Khasnajigu kulan kasta ka-qaybgalayaasha ayuu tiriyaa, warbixinta sannadkana Janaayo ayuu qoraa.
    .source = Linköping: sharraxaadda IOP ee ku jirta jawaabta degmada (Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor), Maajo 2022 ama ka dib. Annaga ayaa ka soo koobnay bogag internet oo laga yaabo inay isbeddeleen: (Uddevalla kommun, ”Idéburet Offentligt Partnerskap (IOP)”); (Kungsbacka kommun, ”Inbjudan till civilsamhället att samverka med Kungsbacka kommun, mars 2021”).
