# status: machine

## Only for an issuer that itself calls the paper an application

d-application-title-initiative = Codsi ku saabsan iskaashi dhex mara hay'ad dawladeed iyo urur bulsho (af iswiidhish: Idéburet offentligt partnerskap, IOP): { $initiative }
d-application-title-initiative-unnamed = Codsi ku saabsan iskaashi dhex mara hay'ad dawladeed iyo urur bulsho (af iswiidhish: Idéburet offentligt partnerskap, IOP)
d-application-heading-initiative = Codsi ku saabsan iskaashi dhex mara hay'ad dawladeed iyo urur bulsho (af iswiidhish: Idéburet offentligt partnerskap, IOP)
d-application-title-annex = Lifaaqa shaqaalaha ee codsiga { $initiative }
d-application-title-annex-unnamed = Lifaaqa shaqaalaha ee codsi ku saabsan iskaashi dhex mara hay'ad dawladeed iyo urur bulsho (af iswiidhish: Idéburet offentligt partnerskap, IOP)
d-application-follow-about = Warqaddani waxay khusaysaa codsigayaga ku saabsan iskaashi dhex mara hay'ad dawladeed iyo urur bulsho (af iswiidhish: Idéburet offentligt partnerskap, IOP): { $initiative }.
d-application-follow-about-unnamed = Warqaddani waxay khusaysaa codsigayaga ku saabsan iskaashi dhex mara hay'ad dawladeed iyo urur bulsho (af iswiidhish: Idéburet offentligt partnerskap, IOP).
d-application-opening-document = Warqadda kadib waxaa ku xiga macluumaadka codsiga oo cinwaanno loogu kala saaray.
d-takes-applications = { $issuer } ayaa lafteedu warqadda ugu yeerta codsi (ansökan). Kuwa halkan ku jira way ka duwan tahay; degmooyin dhowr ah waxay leeyihiin IOP looma codsado.
d-takes-applications-form = { $issuer } ayaa lafteedu warqadda ugu yeerta codsi (ansökan), waxayna leedahay foom u gaar ah: { $form }. Kuwa halkan ku jira way ka duwan tahay; degmooyin dhowr ah waxay leeyihiin IOP looma codsado.
d-application-form = Foomka: { $address }
