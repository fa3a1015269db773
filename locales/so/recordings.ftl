# status: machine

# Questions read aloud by people.

ui-listen = Dhageyso
ui-listen-in = Dhageyso: { $language }
ui-stop-listening = Jooji dhageysiga
ui-listening = Duubista waa la ciyaarayaa.
ui-listen-failed = Duubista lagama dhageysan karo kombiyuutarkan.

ui-recordings = Su'aalaha la duubay
ui-recordings-intro = Halkan qof ayaa su'aalaha cod ahaan ugu akhrin kara dadka ka doorbida inay dhageystaan. Su'aasha si tartiib ah u akhri, waxaana fiican inaad akhrido sadarka ka hooseeya. Kadib badhan lagu dhageysto ayaa su'aasha ag imanaya.
ui-recordings-about = Waxaad ku duubaysaan { $language }. Luqadda kor ka beddela haddii aad luqad kale ku duubaysaan.
ui-recordings-private = Duubistu kombiyuutarkan ayay ku hartaa. Hindisena kama tirsana, warqadna kuma jirto.
ui-recorded = { $n ->
    [0] Weli lama duubin wax su'aal ah ({ $totalText } su'aalood).
    [one] Waxaa la duubay hal su'aal oo ka mid ah { $totalText } su'aalood.
   *[other] Waxaa la duubay { $nText } su'aalood oo ka mid ah { $totalText } su'aalood.
}
ui-add-recordings = Ku dar gal
ui-add-recordings-hint = Qof kale ayaa laga yaabaa inuu hore u duubay. Galku wuxuu leeyahay gal luqad kasta (sv, ar, so), faylashana waxaa loo bixiyay magaca su'aalaha, tusaale ahaan seat.mp3. Nuqullo ayaa lagu daraa faylasha barnaamijka.
ui-dialog-recordings = Dooro galka duubista
ui-record = Duub
ui-record-again = Mar kale duub
ui-record-stop = Jooji duubista
ui-record-running = Duubistu way socotaa. Saddex daqiiqo kadib iskeed ayay u joogsanaysaa.
ui-record-review = Dhageyso, kadibna go'aanso inaad duubista haysanaysaan iyo in kale.
ui-record-keep = Hayso
ui-record-discard = Iska tuur
ui-record-erase = Tirtir duubista
ui-record-failed = Makarafoonka lama isticmaali karo. Hubi inuu ku xiran yahay. Taleefan ayaad sidoo kale ku duubi kartaan, faylashana gal ahaan ugu dari kartaan.

ui-done-recordings-added = Duubista waa lagu daray.
ui-done-recordings-passed = Duubista waa lagu daray, laakiin faylasha qaarkood kuma habboonayn: { $name }
    .hint = Faylku waa inuu leeyahay magaca su'aasha, nooca codkuna yahay mid ka mid ah kuwan (wav, ogg, webm, mp3), uusanna ka badnayn 12 megabyte.

e-recording-missing = Duubis noocaas ah ma jirto.
    .hint = Waxaa laga yaabaa in daaqad kale laga tirtiray. Tag bogga su'aalaha la duubay.
e-recording-not-sound = Faylku ma aha cod nooca magacu sheegayo ah.
    .hint = Su'aasha mar kale duub, ama ku dar fayl kale.
e-recordings-none-found = Galka kuma jirto duubis ku habboon: { $file }
    .hint = Galku waa inuu leeyahay galal loo bixiyay luqadaha (sv, ar, so). Faylasha ku jirana waa inay leeyihiin magaca su'aalaha, tusaale ahaan seat.mp3.
