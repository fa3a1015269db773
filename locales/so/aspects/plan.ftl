# status: machine

aspect-plan =
    .asks = Waa kee qorshaha siyaasadeed ama barnaamijka ay hawshu hirgelintiisa ka caawinayso?
    .why = Qorshaha siyaasiyiintu waxay ku sheegeen waxa ay rabaan in la gaaro. Marka xiriirku cad yahay, shaqaalaha degmadu way sharxi karaan sababta arrintu degmada u khusayso.
    .yes = Haa, magaca qorshaha, iyo in qorshuhu xuso ururro, bulshada rayidka ah ama ururrada bulshada (idéburna organisationer). Bogga iyo xigashadu waxay fududeeyaan in la helo.
    .grey = Haddii qorshuhu isla arrinta ka hadlo isagoo aan ururro xusin, qayb ahaan ayaa loo tiriyaa. Hadal guud oo ku saabsan is-dhexgal kuma filna.
    .example = Barnaamijka sinnaanta ee Ekby (Program för ett jämlikt Ekby), bogga 14: “Degmadu waa in ay ururrada la gaarto haweenka suuqa shaqada ka fog.”
    .source = Linköping: tilmaamaha (riktlinje KS2016-313), shardiga 2 ee 8, sida ku cad jawaabta degmada (Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor), Maajo 2022 ama ka dib. Annaga ayaa ka soo koobnay bogag internet oo laga yaabo inay isbeddeleen: (Uddevalla kommun, ”Idéburet Offentligt Partnerskap (IOP)”); (Jönköpings kommun, ”Samverkan med föreningar och organisationer genom IOP”); (Region Gävleborg, ”Idéburet offentligt partnerskap”).
