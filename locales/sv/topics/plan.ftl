# source language

t-plan = Kommunens planer
    .intro = Här visar ni vilken plan, vilket program eller vilken överenskommelse er verksamhet hjälper till att förverkliga. Planerna finns ofta på kommunens webbplats.

q-plan-claim = Hjälper verksamheten till att förverkliga en plan eller ett program som kommunen har beslutat?
    .why = Handläggaren letar efter ett politiskt beslut som verksamheten passar in i.
    .example = Ett program i Ekby säger att kvinnor långt från arbetslivet ska nås. Det är dem vi söker upp. Vi svarade ”Ja, det stämmer”.

q-plan-title = Vad heter planen eller programmet?
    .why = Med rätt namn kan handläggaren hitta planen.
    .example = Program för ett jämlikt Ekby

q-plan-decided = Vem beslutade om planen, och när?
    .why = Kommunen tittar på om planen är beslutad av politiker och gäller nu.
    .example = Kommunfullmäktige 2024-03-18 § 52

q-plan-page = På vilken sida står det?
    .why = Sidan gör att handläggaren slipper leta.
    .example = Sidan 14

q-plan-quote = Vad står det i planen? Skriv av en eller två meningar.
    .why = Planens egna ord är lätta att kontrollera.
    .example = ”Kommunen ska tillsammans med föreningslivet nå kvinnor som står långt från arbetslivet.”

q-plan-names-sector = Nämns föreningar, civilsamhälle eller idéburna organisationer i planen?
    .why = Några kommuner vill att planen särskilt nämner idéburna organisationer.
    .example = På sidan 14 i planen nämns föreningslivet. Vi svarade ”Ja”.

q-local-agreement-claim = Hör verksamheten ihop med den lokala överenskommelsen mellan kommunen och civilsamhället?
    .why = En del kommuner har en sådan överenskommelse och vill se kopplingen till den.
    .example = Vi har skrivit under överenskommelsen, men den handlar bara om barn och idrott. Vi svarade ”Nej, det stämmer inte”.

q-local-agreement-name = Vad heter överenskommelsen, och har ni skrivit under den?
    .why = Namnet gör att handläggaren kan hitta den.
    .example = Överenskommelsen i Ekby, undertecknad 2025
