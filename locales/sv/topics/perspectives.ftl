# source language

t-perspectives = Barn och jämställdhet
    .intro = Tjänstepersoner ska ofta skriva vad ett förslag betyder för barn och för jämställdhet. Här hjälper ni dem på vägen.

q-child-kinds = Vad kan verksamheten betyda för barn?
    .why = Barnperspektivet kan vara en egen rubrik i beslutsunderlag.
    .example = Mammorna ger varandra råd, och barnen väljer själva vad de vill göra. Vi valde ”Föräldrar får stöd” och ”Barn får säga vad de tycker”.

o-child-kinds-prevention = Förebygger att barn far illa
o-child-kinds-parents = Föräldrar får stöd
o-child-kinds-noticed-early = Barn i behov av stöd syns tidigare
o-child-kinds-own-voice = Barn får säga vad de tycker

q-child = Beskriv med egna ord vad det betyder för barn.
    .why = Konkreta ord kan föras över till tjänstepersonens text.
    .example = När mamma får vänner och hittar till förskolan blir också barnen tryggare. Barnen följer med och leker under träffen.

q-gender-kinds = Vad kan verksamheten betyda för jämställdhet?
    .why = Jämställdhet kan också vara en egen rubrik i beslutsunderlag.
    .example = Vi knackar på hos kvinnor som ingen annan har talat med, och barnen får följa med till träffen. Vi valde ”Når kvinnor som annars inte nås” och ”Färre hinder att delta”.

o-gender-kinds-women-reached = Når kvinnor som annars inte nås
o-gender-kinds-same-terms = Lika villkor för kvinnor och män
o-gender-kinds-own-power = Mer möjlighet att påverka sitt eget liv
o-gender-kinds-barriers-lowered = Färre hinder att delta

q-gender = Beskriv med egna ord vad det betyder för kvinnor och män.
    .why = Om verksamheten riktar sig till kvinnor är det bra att förklara varför.
    .example = Kvinnor som har varit hemma länge får språk, kontakter och egen inkomst. Papporna får en egen träff varje månad.

q-perspectives-stance = Hur ser ni på det som ni har skrivit om barn och jämställdhet?
    .why = Kommunen kan ha egna mål som ni vill väva in.
    .example = Vi har skrivit om barnen men vet mindre om jämställdhet. Vi valde ”Öppet för dialog”.
