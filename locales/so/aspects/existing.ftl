# status: machine

aspect-existing =
    .asks = Hawshu, ama wax u eg, miyay ururkiinna hore uga jirtay?
    .why = Waxa hore u socda waa la booqan karaa, waana la weydiin karaa. Degmooyinka iyo gobollada qaarkood waxay rabaan in hawshu hore u jirto.
    .yes = Haa, iyo sannadka aad bilowdeen.
    .grey = Tijaabo yar sidoo kale waa bilow. Sannad aan weli iman waxba ma muujiyo.
    .example = Ururka (Föreningen Solrosen) wuxuu kulan luqadeed qabtaa Arbaco kasta ilaa 2019.
    .source = Annaga ayaa ka soo koobnay bogag internet oo laga yaabo inay isbeddeleen: (Region Gävleborg, ”Idéburet offentligt partnerskap”); (Stenungsunds kommun, ”Riktlinjer för IOP i Stenungsunds kommun”).
