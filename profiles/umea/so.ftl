# status: machine

name = Degmada Umeå
UME-1 = Hawshani miyay ka timid hindise uu lahaa ururkiinnu (ururka bulshada)?
UME-2 = Run miyaa in aysan jirin suuq ama xaalad tartan oo ay tahay in la ilaaliyo?
UME-3 = Iskaashiga miyaa laga filayaa inuu dadka loogu talagalay u keeno waxtar dheeraad ah?
UME-4 = Labada dhinacba miyay si wadajir ah u maalgelinayaan hawsha?
UME-5 = Hawsha miyaa loogu talagalay inay muddo dheer socoto?
UME-6 = Run miyaa in degmadu aysan hawsha u dejin doonin xeerar faahfaahsan?
UME-7 = Hawsha miyuu garanayaa oo taageersan yahay guddiga degmada ee ay khusayso (nämnd)?
