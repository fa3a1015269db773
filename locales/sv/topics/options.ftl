# source language

o-claim-yes = Ja, det stämmer
o-claim-partly = Delvis
o-claim-no = Nej, det stämmer inte
o-yes-no-yes = Ja
o-yes-no-no = Nej
o-stance-proposal = Vårt förslag
o-stance-open = Öppet för dialog
o-stance-fixed = Fast för oss
o-paper-have = Finns hos oss
o-paper-getting = På gång
o-paper-missing = Saknas
o-paper-not-relevant = Gäller inte oss
o-legal-form-ideell-forening = Ideell förening
o-legal-form-stiftelse = Stiftelse
o-legal-form-trossamfund = Registrerat trossamfund
o-legal-form-aktiebolag-svb = Aktiebolag med särskild vinstutdelningsbegränsning
o-legal-form-ekonomisk-forening = Ekonomisk förening
o-legal-form-aktiebolag = Vanligt aktiebolag
o-legal-form-handelsbolag = Handelsbolag
o-legal-form-enskild-firma = Enskild firma
o-legal-form-utlandsk = Utländsk organisation
o-legal-form-offentlig = Organisation som styrs av kommun, region eller stat
o-provider-kind-company = Ett företag som säljer det
o-provider-kind-contracted = Någon som har ett offentligt avtal om det
o-provider-kind-association = En annan förening eller idéburen organisation
o-provider-kind-public = Kommunen, regionen eller en myndighet
