# status: machine

## Questions an official may put

c-party-is-project = Yaa saxiixaya, yaase lacagta mas'uul ka ah?
c-ordinary-services = Dadka aad la kulantaan maanta caawimaad bay xaq u yeelan karaan. Maxay taasi ugu filnaan weyday?
c-no-partnership = Maxaad hore ugu heshiiseen, yaadse la heshiiseen?
c-not-open = Maxaad samaynaysaan haddii jawaabtu noqoto wada-shaqayn nooc kale ah?
c-no-first-step = Maxaa marka hore si yar loo wada tijaabin karaa?
c-applied = Maxaad rabtaan inaad wada qabataan, lacagta mooyaane?
c-initiative = Yaa fikradda lahaa, sidee bayse u muuqataa?
c-existing = Maxaad maanta qabataan?
c-plan = Qorshaha siyaasadeed ee aad fulintiisa gacan ka geysataan waa maxay, xaggee bayse ku qoran tahay?
c-local = Maxaa goobta ka beddelmaya, yayse u beddelmayaan?
c-public-benefit = Yaa ka faa'iidaysanaya, xubnihiinna mooyaane?
c-no-standard-grant = Maxay kaalmada caadiga ah ee ururrada (föreningsbidrag) ugu filnaan weyday?
c-no-market = Yaa kale oo bixiya wax la mid ah, maxaadse kaga duwan tihiin?
c-co-financing = Maxaad idinku ku darsanaysaan?
c-no-detail-regulation = Yaa go'aamiya sida shaqada maalin walba loo qabto?
c-will = Yaa dhinaca kale ka raba, sideese ku ogaateen?
c-need = Sidee baad ku ogaateen in baahidu jirto?
c-added-value = Maxaa ka wanaagsanaanaya marka la wada shaqeeyo marka loo eego gooni?
c-remit = Maxay arrintani ugu gaar tahay guddigan degmada (nämnd)?
c-complement = Maxaad qabataan oo aan cid kale qaban?
c-competence = Yaa hawshan yaqaan, maxaase dhacaya haddii mid ka mid ahi joojiyo?
c-long-term = Maxaa dhacaya marka muddadu dhammaato?
c-free = Sidee baad ugu sii xor ahaanaysaan inaad sheegtaan waxa aad rabtaan?
c-evaluation = Sidee baad u arkaysaan in ay shaqaynayso, maxaadse samaynaysaan haddii kale?
c-common-ground = Dhinacyada oo dhammi miyay ku heshiiyeen hadafka iyo dadka loogu talagalay?
c-local-agreement = Sidee bay arrintani ula xiriirtaa heshiiska deegaanka (överenskommelse)?
c-answers-differ = Laba ka mid ah jawaabihiinna isma raacaan. Midkee baa sax ah?

## In the letter, the result and on the page

d-h-chairs = Su'aalo aannu ka fikirnay
d-chairs-intro = Waxaannu isweydiinnay su'aalo qofka akhrinaya ku dhici kara. Sidan ayaannu u fikiraynaa.
d-chairs-question = { $number }. { $question }
d-h-chairs-practise = Kuraasta isku beddela: ku tababarta su'aalo adag
d-chairs-practise-intro = Mid kooxda ka mid ah ha noqdo shaqaale su'aalaha weydiiya. Inta kale ha jawaabto. Qora wixii fiicnaaday.
d-chairs-rests-on = Su'aashu waxay ku dhisan tahay jawaabihiinna: { $numbers }
d-chairs-ours = Jawaabtiinna:
ui-chairs = Kuraasta isku beddela
ui-chairs-intro = Halkan waa su'aalo qof degmada ka shaqeeya idin weydiin karo oo ku saabsan wixii aad qorteen. Weligood toddoba kama badna. Wadajir ugu tababarta.
ui-chairs-none = Weli su'aalo ma jiraan. Way iman doonaan marka aad bogag kale ka jawaabtaan.
ui-chairs-why = Sababta su'aashu u iman karto
ui-chairs-rests-on = Su'aashu waxay ku dhisan tahay
ui-chairs-answer = Sidan ayaannu u fikiraynaa
ui-chairs-include = Jawaabta ku dar warqadda
ui-chairs-include-hint = Calaamad la'aan jawaabtu idinka ayay idinla haraysaa.
ui-chairs-mend = Way ka fiican tahay inaad jawaabaha saxdaan. Kani warqadda weligii kuma jiro.
ui-chairs-practise = Daabac si aad ugu tababarataan
ui-chairs-link = Kuraasta isku beddela: { $question }
ui-go-to-chairs = Tag bogga Kuraasta isku beddela
ui-change-in-chairs = Ka beddel bogga Kuraasta isku beddela
