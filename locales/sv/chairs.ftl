# source language

## Questions an official may put

c-party-is-project = Vem skriver under, och vem ansvarar för pengarna?
c-ordinary-services = De ni möter kan ha rätt till hjälp redan i dag. Varför räcker inte det?
c-no-partnership = Vad är ni redan överens om, och med vem?
c-not-open = Vad gör ni om svaret blir en annan form av samarbete?
c-no-first-step = Vad går att pröva tillsammans i liten skala först?
c-applied = Vad vill ni göra tillsammans, utöver att få pengar?
c-initiative = Vems var idén, och hur syns det?
c-existing = Vad gör ni redan i dag?
c-plan = Vilken politisk plan hjälper ni till att genomföra, och var står det?
c-local = Vad blir annorlunda på platsen, och för vilka?
c-public-benefit = Vilka har nytta av det här, utöver era medlemmar?
c-no-standard-grant = Varför räcker inte ett vanligt föreningsbidrag?
c-no-market = Vilka andra erbjuder något liknande, och vad skiljer er?
c-co-financing = Vad bidrar ni själva med?
c-no-detail-regulation = Vem bestämmer hur arbetet görs i vardagen?
c-will = Vem hos den andra parten vill det här, och hur vet ni det?
c-need = Hur vet ni att behovet finns?
c-added-value = Vad blir bättre tillsammans än var för sig?
c-remit = Varför är det här just den nämndens fråga?
c-complement = Vad gör ni som ingen annan gör?
c-competence = Vilka kan det här, och vad händer om en av dem slutar?
c-long-term = Vad händer när perioden är slut?
c-free = Hur håller ni er fria att tycka och säga vad ni vill?
c-evaluation = Hur ser ni att det fungerar, och vad gör ni om det inte gör det?
c-common-ground = Är alla parter överens om målet och målgruppen?
c-local-agreement = Hur hör det här ihop med den lokala överenskommelsen?
c-answers-differ = Två av era svar går inte ihop. Vilket gäller?

## In the letter, the result and on the page

d-h-chairs = Frågor vi har tänkt på
d-chairs-intro = Vi har ställt oss frågor som den som läser kan ha. Så här tänker vi.
d-chairs-question = { $number }. { $question }
d-h-chairs-practise = Byt stol: öva på svåra frågor
d-chairs-practise-intro = Låt en i gruppen vara tjänsteperson och ställa frågorna. Ni andra svarar. Skriv ner det som blev bra.
d-chairs-rests-on = Frågan bygger på era svar vid: { $numbers }
d-chairs-ours = Ert svar:
ui-chairs = Byt stol
ui-chairs-intro = Här är frågor som en tjänsteperson kan ställa om det ni har skrivit. Det blir aldrig fler än sju. Öva på dem tillsammans.
ui-chairs-none = Det finns inga frågor än. De kommer när ni har svarat på fler sidor.
ui-chairs-why = Därför kan frågan komma
ui-chairs-rests-on = Frågan bygger på
ui-chairs-answer = Så här tänker vi
ui-chairs-include = Ta med svaret i brevet
ui-chairs-include-hint = Utan kryss stannar svaret hos er.
ui-chairs-mend = Rätta hellre svaren. Det här kommer aldrig med i brevet.
ui-chairs-practise = Skriv ut att öva på
ui-chairs-link = Byt stol: { $question }
ui-go-to-chairs = Gå till Byt stol
ui-change-in-chairs = Ändra på sidan Byt stol
