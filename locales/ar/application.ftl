# status: machine

## Only for an issuer that itself calls the paper an application

d-application-title-initiative = طلب لإقامة شراكة بين القطاع العام والمنظمات الأهلية (بالسويدية: {"\u2066"}Idéburet offentligt partnerskap, IOP{"\u2069"}): { $initiative }
d-application-title-initiative-unnamed = طلب لإقامة شراكة بين القطاع العام والمنظمات الأهلية (بالسويدية: {"\u2066"}Idéburet offentligt partnerskap, IOP{"\u2069"})
d-application-heading-initiative = طلب لإقامة شراكة بين القطاع العام والمنظمات الأهلية (بالسويدية: {"\u2066"}Idéburet offentligt partnerskap, IOP{"\u2069"})
d-application-title-annex = ملحق للموظف المسؤول عن الطلب { $initiative }
d-application-title-annex-unnamed = ملحق للموظف المسؤول عن طلب لإقامة شراكة بين القطاع العام والمنظمات الأهلية (بالسويدية: {"\u2066"}Idéburet offentligt partnerskap, IOP{"\u2069"})
d-application-follow-about = تتعلق هذه الرسالة بطلبنا لإقامة شراكة بين القطاع العام والمنظمات الأهلية (بالسويدية: {"\u2066"}Idéburet offentligt partnerskap, IOP{"\u2069"}): { $initiative }.
d-application-follow-about-unnamed = تتعلق هذه الرسالة بطلبنا لإقامة شراكة بين القطاع العام والمنظمات الأهلية (بالسويدية: {"\u2066"}Idéburet offentligt partnerskap, IOP{"\u2069"}).
d-application-opening-document = بعد الرسالة تأتي بيانات الطلب مجمّعة تحت عناوين.
d-takes-applications = الجهة { $issuer } هي نفسها تسمّي هذه الورقة طلبًا ({"\u2066"}ansökan{"\u2069"}). وهي استثناء بين الجهات هنا؛ فعدة بلديات تقول إن شراكة IOP لا تُطلب بطلب.
d-takes-applications-form = الجهة { $issuer } هي نفسها تسمّي هذه الورقة طلبًا ({"\u2066"}ansökan{"\u2069"}) ولها استمارة خاصة: { $form }. وهي استثناء بين الجهات هنا؛ فعدة بلديات تقول إن شراكة IOP لا تُطلب بطلب.
d-application-form = الاستمارة: { $address }
