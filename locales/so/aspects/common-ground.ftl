# status: machine

aspect-common-ground =
    .asks = Idinka iyo degmadu miyaad isku raacdeen hadafyada iyo dadka loogu talagalay?
    .why = Erayo isku mid ah ayaa macno kala duwan yeelan kara. Hadaf labada dhinacba qoreen waa lala socon karaa.
    .yes = Haa, kulan, iyo goorta iyo sida aad isku raacdeen.
    .grey = Haddii kulan la qorin, qayb ahaan ayaa loo tiriyaa. Haddii aydaan weli kulmin, soo-jeedintiinna qora oo kulan weydiista.
    .example = Kulankii 2026-02-10 waxaannu wadajir u qornay dadka loogu talagalay: hooyooyinka Ekbacken ee aan shaqo iyo waxbarasho lahayn.
    .source = Annaga ayaa ka soo koobnay bogag internet oo laga yaabo inay isbeddeleen: (Kungsbacka kommun, ”Inbjudan till civilsamhället att samverka med Kungsbacka kommun, mars 2021”); (Göteborgs Stad, ”Idéburet offentligt partnerskap (IOP)”).
