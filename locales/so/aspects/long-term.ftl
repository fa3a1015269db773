# status: machine

aspect-long-term =
    .asks = Hawsha miyaa loogu talagalay inay ka dheeraato mashruuc caadi ah?
    .why = Kalsoonidu waqti ayay qaadataa. Sidaas darteed degmooyin dhowr ah ayaa weydiiya in hawsha loogu talagalay muddo dheer.
    .yes = Haa, iyo muddo ugu yaraan sannad ah, kordhin ama sannadka aad bilowdeen.
    .grey = Meelaha laga soo qaatay ma sheegaan inta sannadood ee loo baahan yahay. Haddii muddadu sannad ka yar tahay oo aan la kordhin karin, halkan qayb ahaan ayaa loo tiriyaa.
    .example = 2027-01-01–2028-12-31. Haddii labada dhinacba rabaan, laba sano ayaa lagu dari karaa.
    .source = Annaga ayaa ka soo koobnay bogag internet oo laga yaabo inay isbeddeleen: (Borås Stad, ”IOP – Idéburet offentligt partnerskap”); (Uddevalla kommun, ”Idéburet Offentligt Partnerskap (IOP)”); (Umeå kommun, ”Idéburet offentligt partnerskap (IOP)”); (Jönköpings kommun, ”Samverkan med föreningar och organisationer genom IOP”).
