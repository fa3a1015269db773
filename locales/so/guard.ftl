# status: machine

guard-application = Eraygani wuxuu soo-jeedinta ka dhigayaa codsi. IOP lama codsado.
guard-purchase = Eraygani wuxuu u eg yahay iibsi. IOP waa iskaashi uu qof walba wax ku darsado.
guard-no-other-form = Qoraalku ma xuso nooc kale oo wada-shaqayn ah oo aad qaadan kartaan. Taasi waxay hore u ahayd sabab diidmo.
guard-no-first-step = Qoraalku ma xuso tallaabo yar oo hore. Taasi waxay hore u ahayd sabab diidmo.
guard-instead = Iskaashi waxaad ku qori kartaan: { $words }
guard-at = “{ $words }”

record-personal-number = Tani waxay u eg tahay lambar shakhsi (personnummer).
record-phone = Tani waxay u eg tahay lambar taleefan.
record-address = Tani waxay u eg tahay cinwaan. Malaha waa guri qof.
record-name = Magac ayaa u dhow erayo ku saabsan caafimaad, rabshad, magangelyo ama carruur.
record-instead = Si dhexdhexaad ah: { $words }

ui-remarks-heading = Erayo in laga fikiro mudan
ui-record-heading = Ka hor daabacaadda: warqaddu waxay noqonaysaa mid dadku akhriyi karo (allmän handling)
ui-record-intro = Qof walba wuu codsan karaa inuu warqadda akhriyo. Waa kuwan waxyaabo laga yaabo in aan lagu qorin. Idinka ayaa go'aaminaya, waxna iskood uma beddelmaan.
ui-record-none = Waxaas oo kale kama helin jawaabihiinna. Si kastaba dib u akhriya.
ui-record-misses = Hubintani way fudud tahay, waxna way seegi kartaa. Kombiyuutarkan keliya ayaa lagu sameeyaa.
ui-record-protected = Xogta diraha waa inay ku jirtaa. Haddii qof aqoonsigiisa la ilaaliyo: qora xilka, tusaale guddoomiyaha, iyo cinwaanka ururka.
ui-record-neutral = Si dhexdhexaad ah ugu daabac waxa aan dhiibayno
ui-record-own = Qoraalkiinna faylka ayuu ku sii jirayaa.
ui-own-file = Galka ururka: ku tus oo ku daabac erayadeenna
ui-openings-heading = Waxa degmadu caadi ahaan raadiso

cli-mark = { $place }: “{ $words }” – { $why } Qora tusaale ahaan: { $instead }
cli-opening = Su'aasha { $question }: { $why }
cli-record = { $place }, xarfaha { $start }–{ $end }: { $why } Si dhexdhexaad ah: { $neutral }
cli-record-misses = Hubintani way fudud tahay, waxna way seegi kartaa. Dib u akhriya ka hor intaadan dhiibin.
