# source language

part-party = Vilka ni är
    .intro = Här reder ni ut vem som kan vara part i ett avtal och vem som skickar initiativet.

part-criteria = Kriterierna
    .intro = Här svarar ni på det som kommunen brukar titta på och samlar bevis för det ni säger.

part-contribution = Vad var och en bidrar med
    .intro = Här skriver ni vad ni själva bidrar med och vad ni önskar att kommunen bidrar med.

part-document = Resten av dokumentet
    .intro = Här fyller ni i det som återstår: roller, tid, uppföljning och bilagor.
