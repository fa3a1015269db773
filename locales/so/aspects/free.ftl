# status: machine

aspect-free =
    .asks = Ururku miyuu sii ahaanayaa mid xor ah oo madax bannaan?
    .why = Urur degmada qayb ka noqda cod u gaar ah ma sii laha.
    .yes = Haa, iyo wax taas muujinaya: qodob ku jira xeerka ururka (stadgar), go'aan taariikh leh ama hadal la soo xigtay.
    .grey = Haddii lacagta ku dhowaad oo dhan degmada ka timaaddo, sheega sida aad weli idinku u go'aansataan.
    .example = Xeerka ururka (stadgar) § 5: xubnuhu guddiga ayay shirka sannadlaha ah ku doortaan. Guddiga cidna degmada uma shaqayso.
    .source = Annaga ayaa ka soo koobnay bogag internet oo laga yaabo inay isbeddeleen: (Borås Stad, ”IOP – Idéburet offentligt partnerskap”); (Jönköpings kommun, ”Samverkan med föreningar och organisationer genom IOP”).
