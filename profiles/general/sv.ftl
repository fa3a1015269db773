# source language

name = En annan kommun eller region
ALM-1 = Kommer idén till verksamheten från er förening?
ALM-2 = Finns det ett behov som båda sidor ser, och ett behov av att samarbeta om det?
ALM-3 = Hjälper verksamheten till att förverkliga en plan eller ett program som kommunen har beslutat?
ALM-4 = Bidrar verksamheten till lokal utveckling och delaktighet?
ALM-5 = Har verksamheten ett allmännyttigt mål?
ALM-6 = Stämmer det att verksamheten inte ryms i kommunens vanliga föreningsbidrag?
ALM-7 = Stämmer det att det inte finns någon marknad eller konkurrens för verksamheten?
ALM-8 = Bidrar alla parter med pengar eller andra resurser?
ALM-9 = Stämmer det att kommunen inte styr verksamheten i detalj?
ALM-10 = Vill båda sidor samarbeta, och ser båda en mening med det?
ALM-11 = Ger samarbetet målgruppen mer än vad var och en kan ge på egen hand?
ALM-12 = Hör verksamheten till den nämnd som får skrivelsen?
ALM-13 = Är verksamheten ett komplement eller alternativ till det kommunen redan gör?
ALM-14 = Har föreningen kunskap och förmåga att genomföra verksamheten?
ALM-15 = Finns verksamheten, eller något liknande, redan hos föreningen?
ALM-16 = Är verksamheten tänkt att pågå en längre tid?
ALM-17 = Förblir föreningen fri och självständig?
ALM-18 = Kan parterna följa upp, utvärdera och utveckla verksamheten tillsammans?
ALM-19 = Är parterna överens om mål och målgrupp?
ALM-20 = Hör verksamheten ihop med den lokala överenskommelsen mellan kommunen och civilsamhället?
