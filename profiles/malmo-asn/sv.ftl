# source language

name = Malmö stad, arbetsmarknads- och socialnämnden
MAL-1 = Stämmer det att det inte finns någon marknad eller konkurrenssituation inom det område där överenskommelsen ska ske?
MAL-2 = Bidrar överenskommelsen till att ett eller flera allmännyttiga mål uppnås?
MAL-3 = Är överenskommelsen ett samarbete, och finns det ett behov av samarbete inom området?
MAL-4 = Stämmer det att verksamheten inte är aktuell för de normerade bidrags- och stödformer som Malmö stad har till idéburna organisationer?
MAL-5 = Bidrar samtliga parter i överenskommelsen med resurser?
MAL-6 = Har initiativet om överenskommelsen tagits av er (den idéburna parten)?
MAL-7 = Förväntar sig samtliga parter att överenskommelsen leder till mervärde och synergieffekter för målgruppen?
MAL-8 = Faller verksamheten inom nämndens ansvarsområden?
MAL-9 = Finns det ett behov av verksamheten inom nämndens ansvarsområden?
MAL-10 = Utgör verksamheten ett komplement eller alternativ till nämndens verksamhet inom området, och bidrar den på ett tydligt sätt till nämndens målsättningar och åtaganden?
MAL-11 = Har er organisation kompetens och lämplighet att utföra den tänkta verksamheten?
MAL-12 = Stämmer det att Malmö stad inte ska detaljreglera verksamheten?
basic-form = Har organisationen rätt form enligt nämndens grundläggande krav? Fråga nämnden vad som ingår.
basic-administration = Har organisationen ordning på sin administration enligt nämndens grundläggande krav? Fråga nämnden vad som ingår.
basic-values = Stämmer organisationens värdegrund med nämndens grundläggande krav? Fråga nämnden vad som ingår.
step-1 = Förvaltningen bedömer om initiativet uppfyller kraven.
step-2 = Om kraven uppfylls inleder förvaltningen en dialog om förslag till överenskommelse tillsammans med den initiativtagande organisationen och andra berörda aktörer.
step-3 = När förslaget till överenskommelse är klart lämnar förvaltningen ett beslutsförslag till nämnden.
step-4 = Nämnden beslutar om överenskommelsen.
