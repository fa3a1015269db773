# status: back-translated
# except the examples of questions answered by choosing, which nobody has translated back yet

t-plan = Qorshayaasha degmada
    .intro = Halkan waxaad ku muujinaysaan qorshaha, barnaamijka ama heshiiska ay hawshiinnu hirgelintiisa ka caawinayso. Qorshayaasha waxaa inta badan laga helaa bogga degmada.

q-plan-claim = Hawshu miyay ka caawinaysaa hirgelinta qorshe ama barnaamij ay degmadu go'aansatay?
    .why = Shaqaalaha degmadu waxay raadiyaan go'aan siyaasadeed oo hawshu ku habboon tahay.
    .example = Barnaamij Ekby ka jira ayaa sheegaya in la gaaro haweenka suuqa shaqada ka fog. Kuwaas ayaannu u tagnaa. Waxaannu ku jawaabnay “Haa, waa run”.

q-plan-title = Waa maxay magaca qorshaha ama barnaamijka?
    .why = Magaca saxda ah ayay shaqaalaha degmadu qorshaha ku heli karaan.
    .example = Barnaamijka sinnaanta ee Ekby (Program för ett jämlikt Ekby)

q-plan-decided = Qora cidda qorshaha go'aansatay iyo goorta.
    .why = Degmadu waxay eegtaa in siyaasiyiintu qorshaha go'aansadeen iyo in uu hadda shaqaynayo.
    .example = Golaha degmada (kommunfullmäktige) 2024-03-18 § 52

q-plan-page = Waa imisa lambarka bogga ay ku qoran tahay?
    .why = Lambarka boggu wuxuu shaqaalaha degmada ka badbaadinayaa raadin.
    .example = Bogga 14

# status: machine
q-plan-quote = Maxaa qorshaha ku qoran? Hal ama laba weedhood sidooda u soo qora.
    .why = Erayada qorshaha laftiisa way fududahay in la hubiyo.
    .example = “Degmadu waa in ay ururrada la gaarto haweenka suuqa shaqada ka fog.”

q-plan-names-sector = Qorshaha miyaa lagu xusay ururro, bulshada rayidka ah ama ururrada bulshada (idéburna organisationer)?
    .why = Degmooyinka qaarkood waxay rabaan in qorshuhu si gaar ah u xuso ururrada bulshada.
    .example = Bogga 14 ee qorshaha ururrada waa lagu xusay. Waxaannu ku jawaabnay “Haa”.

q-local-agreement-claim = Hawshu miyay xiriir la leedahay heshiiska deegaanka ee u dhexeeya degmada iyo bulshada rayidka ah (lokal överenskommelse)?
    .why = Degmooyinka qaarkood heshiiskaas oo kale ayay leeyihiin, waxayna rabaan in ay arkaan xiriirka.
    .example = Heshiiska waannu saxiixnay, laakiin wuxuu ku saabsan yahay carruurta iyo ciyaaraha oo keliya. Waxaannu ku jawaabnay “Maya, run ma aha”.

q-local-agreement-name = Waa maxay magaca heshiisku, miyaadse saxiixdeen?
    .why = Magaca ayay shaqaalaha degmadu heshiiska ku heli karaan.
    .example = Heshiiska Ekby ee aannu saxiixnay (Överenskommelsen i Ekby, undertecknad 2025)
