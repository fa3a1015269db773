# status: machine

name = Magaalada Borås (Borås Stad)
BOR-1 = Run miyaa in heshiiska la soo jeediyay uusan la tartamayn hawl kale oo la mid ah oo suuq hore u jiray ku jirta?
BOR-2 = Hawshu miyay wax ku biirisaa horumarka deegaanka ay ka socoto iyo in dadku ka qayb galaan bulshada?
BOR-3 = Hawshu miyay qayb ka tahay hirgelinta heshiiska deegaanka ee Borås (Överenskommelsen i Borås)?
BOR-4 = Run miyaa in aan hawsha loo arki karin qayb ka mid ah kaalmooyinka caadiga ah ee magaalada Borås siiso ururrada ama hawlahooda (förenings- eller verksamhetsbidrag)?
BOR-5 = Ururkiinnu miyuu sii ahaanayaa mid xor ah oo madax bannaan?
BOR-6 = Labada dhinacba miyay ka qayb qaadanayaan maalgelinta hawsha, lacag ama waxyaabo kale (tusaale ahaan shaqo tabarruc ah)?
BOR-7 = Run miyaa in magaalada Borås aysan hawsha u dejin doonin xeerar faahfaahsan?
BOR-8 = Hawsha miyaa loogu talagalay inay muddo dheer socoto?
step-1 = Ka hor inta aan IOP la gelin, dhinacyadu waxay ka wada hadlaan baahida, danta ka dhexaysa iyo sida ay u wada shaqayn karaan.
