# status: machine

name = Degmada Jönköping
JON-1 = Hawshani miyay ka timid hindise uu lahaa ururkiinnu (ururka bulshada)?
JON-2 = Hawshu miyay qayb ka tahay hirgelinta barnaamij siyaasadeed ama qorshe khuseeya ururrada bulshada (idéburna organisationer)?
JON-3 = Hawshu miyay wax ku biirisaa horumarka deegaanka ay ka socoto iyo in dadku ka qayb galaan bulshada?
JON-4 = Degmadu ururkiinna miyay u aragtaa mid xor ah oo madax bannaan?
JON-5 = Run miyaa in aysan jirin suuq ganacsi?
JON-6 = Dhinacyadu miyay si wadajir ah u maalgelinayaan hawsha, lacag ama waxyaabo kale (tusaale ahaan tabarruc)?
JON-7 = Run miyaa in degmadu aysan hawsha ama shaqada loo diray u dejinayn xeerar faahfaahsan?
JON-8 = Shaqada miyaa loogu talagalay inay muddo dheer socoto?
step-1 = Ururku wuxuu marka hore la xiriiraa qofka uu caadi ahaan kala xiriiro maamullada degmada (förvaltning).
step-2 = Urur aan hore xiriir u lahayn wuxuu la xiriiraa maamulka dhaqanka iyo wakhtiga firaaqada (kultur- och fritidsförvaltningen).
step-3 = Shuruudaha waxaa lagu qiimeeyaa xaalad kasta gooni ahaan.
