# status: machine

aspect-need =
    .asks = Baahidu miyay jirtaa, miyaase loo baahan yahay in idinka iyo degmadu wadajir uga jawaabtaan?
    .why = Shaqaalaha degmadu waxay u baahan yihiin wax muujinaya sababta arrintu meeshan muhiim ugu tahay.
    .yes = Haa, iyo tiro leh meesha laga keenay.
    .grey = Sharraxaad aan tiro lahayn qayb ahaan ayaa loo tiriyaa. Idinku waad tirin kartaan: inta qof ee kulan timaadda sidoo kale waa tiro.
    .example = Ekbacken waxaa deggan 140 hooyo oo aan shaqo iyo waxbarasho midna lahayn. Laga soo qaatay: tirakoobka degmada Ekby 2025.
    .source = Malmö: tilmaamaha (riktlinjer ASN-2021-4461), shardiga 3 iyo 9 ee 12, sida ku cad qoraalka degmada (tjänsteskrivelse ASN-2022-13029), Diseembar 2022. Annaga ayaa ka soo koobnay bogag internet oo laga yaabo inay isbeddeleen: (Kungsbacka kommun, ”Inbjudan till civilsamhället att samverka med Kungsbacka kommun, mars 2021”).
