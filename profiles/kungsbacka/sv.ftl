# source language

name = Kungsbacka kommun (2021)
KUN-1 = Stärker en IOP förutsättningarna att nå kommunens mål inom området?
KUN-2 = Bedöms partnerskapet skapa mervärde för målgruppen?
KUN-3 = Kan alla parter engagera sig och göra den insats som behövs för att tillsammans utvärdera och utveckla verksamheten?
KUN-4 = Är partnerskapet samfinansierat, så att alla parter tydligt bidrar i budgeten med materiella eller immateriella resurser?
KUN-5 = Utgår partnerskapet från en gemensam samhällsutmaning som stämmer med kommunens politiska prioriteringar?
KUN-6 = Bygger partnerskapet på att parterna är överens om mål och målgrupp?
basic-actor = Uppfyller organisationen kommunens krav på en idéburen aktör? Fråga kommunen vad som ingår.
basic-conditions = Uppfylls kommunens allmänna grundförutsättningar? Fråga kommunen vad som ingår.
