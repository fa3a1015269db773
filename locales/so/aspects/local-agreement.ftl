# status: machine

aspect-local-agreement =
    .asks = Hawshu miyay xiriir la leedahay heshiiska deegaanka ee u dhexeeya degmada iyo bulshada rayidka ah (lokal överenskommelse)?
    .why = Degmooyinka qaarkood heshiiskaas oo kale ayay leeyihiin, waxayna rabaan in iskaashigu hirgelintiisa ka caawiyo.
    .yes = Haa, iyo magaca heshiiska.
    .grey = Haddii heshiis uusan deegaankiinna ka jirin, su'aasha ha bannaanaato. Haddii aydaan saxiixin, sidaas u sheega.
    .example = Heshiiska Ekby (Överenskommelsen i Ekby), la saxiixay 2025, qodobka 3.
    .source = Annaga ayaa ka soo koobnay bogag internet oo laga yaabo inay isbeddeleen: (Borås Stad, ”IOP – Idéburet offentligt partnerskap”).
