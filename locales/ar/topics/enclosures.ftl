# status: back-translated

t-enclosures = المرفقات
    .intro = ينظر موظفو البلدية في أوراق الجمعية. أوراق الجمعية الجديدة تختلف عن أوراق الجمعية القديمة، ولا بأس في قول ذلك.

p-statutes = النظام الداخلي ({"\u2066"}stadgar{"\u2069"})

q-paper-statutes = هل لديكم النظام الداخلي للجمعية ({"\u2066"}stadgar{"\u2069"})؟
    .why = يبيّن النظام الداخلي غرض الجمعية وطريقة إدارتها.

p-annual-meeting = محضر موقّع للاجتماع السنوي ({"\u2066"}årsmötesprotokoll{"\u2069"})

q-paper-annual-meeting = هل لديكم محضر موقّع للاجتماع السنوي الأخير ({"\u2066"}årsmötesprotokoll{"\u2069"})؟
    .why = يبيّن من انتخبه الأعضاء.

p-constituting = محضر موقّع لاجتماع مجلس الإدارة لتوزيع المهام ({"\u2066"}konstituerande styrelsemöte{"\u2069"})

q-paper-constituting = هل لديكم محضر موقّع لاجتماع مجلس الإدارة لتوزيع المهام ({"\u2066"}konstituerande styrelsemöte{"\u2069"})؟
    .why = يبيّن من هو المفوّض بالتوقيع عن الجمعية ({"\u2066"}firmatecknare{"\u2069"}).

p-activity-report = تقرير النشاط السنوي المعتمد ({"\u2066"}verksamhetsberättelse{"\u2069"})

q-paper-activity-report = هل لديكم تقرير النشاط السنوي المعتمد عن السنة الأخيرة ({"\u2066"}verksamhetsberättelse{"\u2069"})؟
    .why = يروي ما أنجزتموه خلال السنة.

p-income-statement = بيان الإيرادات والمصروفات المعتمد ({"\u2066"}resultaträkning{"\u2069"})

q-paper-income-statement = هل لديكم بيان الإيرادات والمصروفات المعتمد عن السنة الأخيرة ({"\u2066"}resultaträkning{"\u2069"})؟
    .why = يبيّن ما دخل من مال وما صُرف منه.

p-balance-sheet = الميزانية العمومية المعتمدة ({"\u2066"}balansräkning{"\u2069"})

q-paper-balance-sheet = هل لديكم الميزانية العمومية المعتمدة عن السنة الأخيرة ({"\u2066"}balansräkning{"\u2069"})؟
    .why = تبيّن ما تملكه الجمعية وما عليها من ديون.

p-audit-report = تقرير مدقق الحسابات ({"\u2066"}revisionsberättelse{"\u2069"})

q-paper-audit-report = هل لديكم تقرير مدقق الحسابات عن السنة الأخيرة ({"\u2066"}revisionsberättelse{"\u2069"})؟
    .why = راجع مدقق الحسابات الأموال نيابةً عن الأعضاء.

p-org-number-proof = إثبات رقم المنظمة ({"\u2066"}organisationsnummer{"\u2069"})

# status: machine
q-paper-org-number-proof = هل لديكم وثيقة تثبت رقم المنظمة ({"\u2066"}organisationsnummer{"\u2069"})؟
    .why = تبيّن رقم الجمعية، حتى يقصد الجميع الجمعية نفسها.

p-founding-minutes = محضر الاجتماع التأسيسي ({"\u2066"}bildandemöte{"\u2069"})

# status: machine
q-paper-founding-minutes = هل لديكم محضر الاجتماع الذي تأسست فيه الجمعية ({"\u2066"}bildandemöte{"\u2069"})؟
    .why = ليس لدى الجمعية الجديدة محضر اجتماع سنوي بعد. ويمكن أن يبيّن هذا المحضر من انتُخبوا.

p-budget = الميزانية ({"\u2066"}budget{"\u2069"})

# status: machine
q-paper-budget = هل لديكم ميزانية للنشاط ({"\u2066"}budget{"\u2069"})؟
    .why = ليس لدى الجمعية الجديدة حسابات سنوية بعد. ويمكن أن تبيّن الميزانية كيف تخططون للمال.

p-activity-plan = خطة النشاط ({"\u2066"}verksamhetsplan{"\u2069"})

q-paper-activity-plan = هل لديكم خطة نشاط ({"\u2066"}verksamhetsplan{"\u2069"})؟
    .why = تبيّن ما تنوون القيام به في السنة المقبلة.

p-owner-agreement = اتفاق مع الجمعية المالكة للمشروع ({"\u2066"}överenskommelse{"\u2069"})

q-paper-owner-agreement = هل لديكم اتفاق مكتوب مع الجمعية المالكة للمشروع ({"\u2066"}överenskommelse{"\u2069"})؟
    .why = يبيّن من يوقّع وكيف تشاركون في القرار.
