# source language

## Only for an issuer that itself calls the paper an application

d-application-title-initiative = Ansökan om idéburet offentligt partnerskap (IOP): { $initiative }
d-application-title-initiative-unnamed = Ansökan om idéburet offentligt partnerskap (IOP)
d-application-heading-initiative = Ansökan om idéburet offentligt partnerskap (IOP)
d-application-title-annex = Handläggarbilaga till ansökan { $initiative }
d-application-title-annex-unnamed = Handläggarbilaga till en ansökan om idéburet offentligt partnerskap (IOP)
d-application-follow-about = Brevet gäller vår ansökan om idéburet offentligt partnerskap (IOP): { $initiative }.
d-application-follow-about-unnamed = Brevet gäller vår ansökan om idéburet offentligt partnerskap (IOP).
d-application-opening-document = Efter brevet följer uppgifterna till ansökan, samlade under rubriker.
d-takes-applications = { $issuer } kallar själv papperet ansökan. Av utgivarna här är den ett undantag; flera kommuner säger att man inte ansöker om en IOP.
d-takes-applications-form = { $issuer } kallar själv papperet ansökan och har en egen blankett: { $form }. Av utgivarna här är den ett undantag; flera kommuner säger att man inte ansöker om en IOP.
d-application-form = Blanketten: { $address }
