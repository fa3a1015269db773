# status: back-translated
# except the examples of questions answered by choosing, which nobody has translated back yet

# status: machine
t-followup = Dabagalka iyo qiimaynta
    .intro = Halkan waxaad ku qoraysaan sida idinka iyo degmadu aad ku ogaanaysaan inay hawshu si fiican u socoto iyo in kale. Waxaad ku bilaabi kartaan dhowr cabbir oo fudud iyo wadahadallo joogto ah.

q-followup-kinds = Sidee baad rabtaan inaad wadajir ula socotaan?
    .why = IOP dhexdeeda dhinacyadu hawsha wadajir ayay ula socdaan, iyagoo wadahadal firfircoon leh.
    .example = Waxaannu rabnaa in afar jeer sannadkii la kulmo, kadibna aannu qorno sida ay u socotay. Waxaannu doorannay “Kulammo wadahadal” iyo “Warbixin sannadle ah”.

o-followup-kinds-dialogue-meetings = Kulammo wadahadal
o-followup-kinds-strategic-meetings = Kulammo istiraatiijiyadeed
o-followup-kinds-yearly-report = Warbixin sannadle ah
o-followup-kinds-indicators = Dhowr tiro oo lala socdo
o-followup-kinds-joint-evaluation = Qiimayn wadajir ah

q-dialogue-meetings-per-year = Imisa kulan oo wadahadal ah ayaad rabtaan sannadkii?
    .why = Tiro la sheego waxay fududaysaa in kulammada bilowga laga ballansado.
    .example = 4

q-evaluation-claim = Idinka iyo degmadu miyaad wadajir ula socon, u qiimayn oo u horumarin kartaan hawsha?
    .why = Degmooyin dhowr ah waxay weydiiyaan in labada dhinacba waqti iyo karti u hayaan.
    .example = Waqti aannu wax ku tirinno oo aannu ku qorno waannu haynaa. Inuu dhinaca kale waqti hayo weli ma naqaan. Waxaannu ku jawaabnay “Qayb ahaan”.

q-learning = Maxaad rabtaan inaad idinka iyo degmadu wada barataan?
    .why = Iskaashigu sidoo kale waa hab wax lagu barto. Taas ayaa ka dhigta wax ka badan kaalmo.
    .example = Waxaannu rabnaa inaannu ogaanno waxa hooyada ku dhiirrigeliya inay markii ugu horraysay timaaddo. Degmadu waxay rabtaa inay fahamto sababta warqadaheedu aysan dadka u gaarin.

q-followup-stance = Sidee u aragtaan waxa aad dabagalka ka qorteen?
    .why = Dabagalku wuu ka fiican yahay haddii labada dhinacba qaabayntiisa ka qayb galaan.
    .example = Maanta waannu tirinnaa dadka ka qayb gala, waxaannuna soo jeedinaynaa in sidaas loo sii wado. Waxaannu doorannay “Waa soo-jeedintayada”.

## status: machine

q-followup = Maxaad cabbiraysaan, yaase qoraya?
    .why = Tirooyin fudud oo sannad kasta ah si fudud ayaa loo fahmaa. Tirada keliya xisaabiya, magacyo ha ururinina.
    .example = Kulan kasta waxaannu ku tirinnaa dadka yimid iyo inta u gudubta waxbarasho ama shaqo. Khasnajiga ayaa qora warbixinta sannadka ugu dambayn 31 Janaayo.
