# status: machine

aspect-local =
    .asks = Maxaa deegaanka ka fiicnaanaya, ayaana ka qayb qaadanaya?
    .why = Degmadu waxay rabtaa in isbeddel ka dhaco meesha aad joogtaan, dadkuna laftoodu ay ka qayb galaan.
    .yes = Haa, iyo sharraxaad leh tiro, taariikh ama hadal la soo xigtay.
    .grey = Sharraxaad erayo keliya ah qayb ahaan ayaa loo tiriyaa. Haddii xubnaha keliya ay ka faa'iidaan, xiriirku waa daciif.
    .example = Sannadkii 2025 waxaa shirarka waalidiinta ee dugsiga tagay 25 hooyo oo Ekbacken deggan; sannadkii ka horreeyay waxay ahaayeen 8. Shan hore uga qayb galay ayaa kooxo u gaar ah hoggaamiya.
    .source = Linköping: tilmaamaha (riktlinje KS2016-313), shardiga 3 ee 8, sida ku cad jawaabta degmada (Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor), Maajo 2022 ama ka dib. Annaga ayaa ka soo koobnay bogag internet oo laga yaabo inay isbeddeleen: (Borås Stad, ”IOP – Idéburet offentligt partnerskap”); (Jönköpings kommun, ”Samverkan med föreningar och organisationer genom IOP”).
