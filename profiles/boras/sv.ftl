# source language

name = Borås Stad
BOR-1 = Stämmer det att den föreslagna överenskommelsen inte konkurrerar med annan likartad verksamhet på en befintlig marknad?
BOR-2 = Bidrar verksamheten till lokal utveckling och delaktighet i samhället?
BOR-3 = Är verksamheten ett led i att förverkliga Överenskommelsen i Borås?
BOR-4 = Stämmer det att verksamheten inte kan ses som en del av de förenings- eller verksamhetsbidrag med fasta regler som Borås Stad har?
BOR-5 = Kommer er organisation att fortsätta vara en fri och självständig aktör?
BOR-6 = Är båda parter med och finansierar verksamheten, med pengar eller med andra insatser (till exempel ideella krafter)?
BOR-7 = Stämmer det att Borås Stad inte kommer att detaljreglera verksamheten?
BOR-8 = Är verksamheten tänkt att drivas under en längre tid?
step-1 = Innan en IOP ingås talar parterna om behovet, det gemensamma intresset och hur de kan samverka.
