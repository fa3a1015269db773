# source language

x-own-with-owner = Ni skriver att ni är en egen förening, och ni har skrivit namnet på en förening som äger. Vilket stämmer bäst?
x-own-with-owner-employing = Ni skriver att ni är en egen förening, och att den ägande föreningen är arbetsgivare. Se över ett av svaren.
x-no-board-that-decided = Ni skriver att ni inte har valt någon styrelse, och ni har skrivit ett datum när styrelsen beslutade. Se över ett av svaren.
x-no-statutes-in-hand = Ni skriver att ni inte har antagit egna stadgar, och att ni har stadgarna framme bland papperen. Är det kanske någon annans stadgar?
x-no-auditor-with-report = Ni skriver att ni inte har någon revisor, och att ni har en revisionsberättelse. Vem har i så fall skrivit den?
x-decided-before-formed = Styrelsens beslut har ett datum före det år då ni skriver att föreningen bildades. Kanske är det ett skrivfel.
x-letter-before-decision = Brevet har ett datum före styrelsens beslut. Skriv ett senare datum på brevet, eller se över datumet för beslutet.
x-idea-not-ours = Ni svarar ja på att idén kommer från er, och ni skriver att kommunen kom med den. Kanske kom ni på den tillsammans?
x-new-but-begun = Ni skriver att verksamheten inte finns än, och ni har skrivit ett år när den började. Berätta gärna vad som redan finns.
x-begun-but-later = Ni skriver att verksamheten redan finns, och att den börjar ett år som inte har kommit än. Kanske är det ett skrivfel.
x-free-but-directed = Ni skriver att kommunen inte ska styra i detalj, och att kommunen bestämmer hur ni arbetar. Se över vem som bestämmer vad.
x-value-for-us-only = Ni skriver att det blir bättre tillsammans, och att det hittills bara är ni som väntar er det. Fråga gärna kommunen vad de ser.
x-no-plan-but-quoted = Ni skriver att verksamheten inte hör till någon plan, och ni har citerat en plan. Citatet kan vara just det som visar det.
x-nobody-else-but-named = Ni skriver att ingen annan gör detta, och ni har namngett någon som gör något liknande. Berätta gärna vad som skiljer er åt.
x-no-grant-but-fits = Ni skriver att inget vanligt bidrag passar, och ni har skrivit ett bidrag som passar. Se över ett av svaren.
x-unwilling-but-agreed = Ni skriver att viljan inte finns på båda sidor, och ni har skrivit vad ni kom överens om på ett möte. Kanske är svaret ”delvis”?
x-closed-but-negotiable = Ni skriver att ni inte är öppna för andra former, och ni har skrivit vad ni kan prata om. Kanske är ni mer öppna än svaret säger?
x-open-but-fixed = Ni skriver att ni är öppna för andra former, och att delen om dialogen är fast för er. Välj gärna ”öppet för dialog”.
x-no-step-but-meeting = Ni skriver att ni inte kan börja med ett försteg, och ni ber kommunen om ett möte. Ett möte kan vara ett försteg.
x-all-give-but-not-we = Ni skriver att alla bidrar, och i tabellen bidrar bara kommunen. Skriv in er egen tid, lokal eller annat ni bidrar med.
x-nobody-paid-but-staff = Ni skriver att ingen får lön, och i tabellen finns en rad med personal. Är det kanske volontärer, eller finns en arbetsgivare?
x-cost-below-money = Ni har skrivit en total kostnad, och pengarna i tabellen är mer än så. Se över summan eller raderna.
x-end-before-start = Slutdatumet ligger före startdatumet. Kanske har de bytt plats.
x-lasting-but-short = Ni skriver att verksamheten ska pågå länge, och tiden mellan start och slut är kortare än ett år. Berätta gärna hur det går vidare.
x-notice-before-start = Ni vill komma överens om förlängning så många månader före slutet att det blir före starten. Se över månaderna eller datumen.
x-meetings-but-none = Ni har valt dialogmöten, och ni har skrivit att det blir noll möten om året. Skriv hur många ni tänker er.

ui-contradictions-heading = Svar som inte går ihop
ui-contradictions-intro = Det är lätt hänt när flera skriver. Bestäm själva vilket som stämmer. Listan är bara för er.
d-h-contradictions = Svar som inte går ihop
d-contradictions-intro = Det är lätt hänt när flera skriver. Bestäm själva vilket som stämmer. Listan är bara för er.
d-contradiction = { $text } (frågorna { $numbers })
