# status: back-translated

ui-app-name = دليل IOP
ui-choose-language = اللغة
ui-choose-this-language = المتابعة بالعربية
# status: back-translated
ui-status-unreviewed = لم يراجع هذه الترجمة أحد ممن لغتهم الأم هي العربية. وعند الشك فالنص السويدي هو المعتمد.
ui-skip = الانتقال إلى المحتوى
ui-home = صفحة البداية
ui-overview = نظرة عامة
ui-result = ماذا تُظهر الإجابات
ui-document = الوثائق
ui-save-as = حفظ باسم …
ui-undo = تراجع
ui-redo = إعادة
ui-previous = السابق
ui-next = التالي
ui-close = إغلاق
ui-topics = صفحات الأسئلة
# status: machine
ui-sections = صفحات هذا الموضوع

## Startsidan
# status: back-translated
ui-welcome = هنا يمكنكم معرفة ما إذا كانت فكرة الجمعية قد تناسب شراكة بين القطاع العام والمنظمات الأهلية (بالسويدية: {"\u2066"}Idéburet offentligt partnerskap, IOP{"\u2069"}). يمكنكم الإجابة عن الأسئلة بالسرعة التي تناسبكم.
# status: machine
ui-partnership-explained = تُبرم الشراكة باتفاق الأطراف على النشاط الذي ستنفذه المنظمة الأهلية وعلى أهدافه وعلى الإطار الذي سيجري ضمنه. وتشارك البلدية والمنظمة معًا في التمويل، بالمال أو بغيره (مثل الموظفين أو المتطوعين أو المكان).
# status: back-translated
ui-not-application = لا يُقدَّم طلب للحصول على شراكة IOP. إنها تنشأ تدريجيًا عندما توجد حاجة إلى التعاون وتتحاور الأطراف.
# status: back-translated
ui-no-right = لا يوجد حق في الحصول على شراكة IOP. والنتيجة هنا مادة تحضيرية خاصة بكم، وليست ردًا أو قرارًا من البلدية.
# status: back-translated
ui-other-ways = يمكن التعاون مع البلدية بطرق أخرى أيضًا، وليس فقط من خلال شراكة IOP.
# status: back-translated
ui-privacy = تُحفظ المعلومات على هذا الحاسوب فقط، وحيث تختارون حفظها بأنفسكم.
ui-new-heading = بدء مبادرة جديدة
ui-choose-issuer = إلى أي بلدية تتوجهون؟
ui-begin = بدء
ui-open-heading = متابعة مبادرة سابقة
ui-open-file = فتح ملف …
ui-recent-heading = مبادراتكم
ui-open-profile = فتح مجلد بلدية …
ui-open-profile-hint = إذا كتب أحد ملفًّا لبلديتكم فيمكن فتح مجلده. يبقى متاحًا حتى إغلاق البرنامج.
ui-recent-none = لا يوجد شيء محفوظ هنا بعد.
ui-examples-heading = الاطلاع على مثال
ui-examples-intro = الأسماء هنا متخيَّلة. تُفتح نسخة خاصة بكم ويمكنكم تعديلها بحرية.
ui-open-copy = فتح نسخة
ui-example-1 = جمعية غير ربحية مستقلة في {"\u2066"}Linköping{"\u2069"} تدير نشاطها بالفعل.
ui-example-2 = مشروع تملكه جمعية أخرى.
ui-example-3 = شبكة جديدة في بلدية أخرى.
ui-at-hand-heading = ما يحسن تحضيره
ui-at-hand = النظام الداخلي ({"\u2066"}stadgar{"\u2069"})، ورقم المنظمة ({"\u2066"}organisationsnummer{"\u2069"})، ومحضر آخر اجتماع سنوي ({"\u2066"}årsmötesprotokoll{"\u2069"})، وميزانية تقريبية. وإن نقص شيء فيمكنكم الإجابة لاحقًا.
ui-unnamed = مبادرة بلا اسم
ui-changed = آخر تعديل { $date }

## Läsa igenom, titta på frågorna, gå tillbaka
ui-review = مراجعة جميع الإجابات
ui-review-intro = هنا جميع إجاباتكم في مكان واحد. يمكن قراءتها بصوت عالٍ معًا وتعديل ما ليس صحيحًا. لا يُرسَل شيء من هنا.
# status: machine
ui-open-all = فتح الكل
ui-change = تعديل
ui-answer-now = الإجابة
ui-not-answered-yet = لا توجد إجابة بعد
ui-row-column = السطر { $number }: { $column }
ui-questions = الاطلاع على جميع الأسئلة
ui-questions-intro = لا حاجة إلى الإجابة عن أي شيء هنا. الأرقام هي نفسها في البرنامج وعلى الورق.
ui-sometimes = يظهر مع بعض الإجابات فقط
ui-glossary = قائمة الكلمات
ui-glossary-intro = كلمات تستخدمها البلدية ومعانيها. تحت هذه الكلمات نقاط في الأسئلة، ويظهر المعنى عند الضغط على الكلمة.
ui-glossary-of = عرض قائمة الكلمات كلها
ui-term-in-swedish = بالسويدية
ui-terms-to-look-up = كلمات مشروحة
ui-question-count = { $n ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $nText } أسئلة
    [many] { $nText } سؤالًا
   *[other] { $nText } سؤال
}
ui-history = آخر التعديلات
ui-history-intro = تبدأ القائمة من وقت فتح المبادرة، والأحدث في الأعلى. يمكن الرجوع إلى الوراء ثم التقدم من جديد، إلى أن تعدّلوا شيئًا آخر.
ui-history-none = لم تعدّلوا شيئًا بعد.
ui-history-now = أنتم هنا الآن
ui-history-back = الرجوع إلى ما قبل التعديل
ui-history-again = إجراء التعديل من جديد
ui-history-undone = تم التراجع عنه
ui-before = قبل
ui-after = بعد
ui-nothing-there = لا شيء

## Visning och ett språk till
ui-looks = العرض
ui-theme-heading = الألوان
ui-theme-system = مثل الحاسوب
ui-theme-light = فاتح
ui-theme-dark = داكن
ui-theme-contrast = تباين عالٍ
ui-text-size-heading = حجم النص
ui-per-cent = { $number } %
ui-second-language = لغة ثانية تحتها
ui-second-none = لغة واحدة فقط
ui-shows-criteria = تساعد الإجابة على إظهار هذا المعيار
ui-text-missing = هذا النص غير موجود بـ { $languages }. تعرضه الوثائق بتلك اللغة كما كتبتموه.

## Översikten
ui-overview-intro = يمكنكم أخذ الصفحات بأي ترتيب، وتعديل جميع الإجابات في أي وقت.
ui-progress-not-begun = لم تبدأ بعد
ui-progress-under-way = قيد العمل
ui-progress-ready-to-read-through = جاهزة للمراجعة
ui-answered = { $n ->
    [zero] لم تتم الإجابة بعد عن أي سؤال من أصل { $totalText }
    [one] تمت الإجابة عن سؤال واحد من أصل { $totalText }
    [two] تمت الإجابة عن سؤالين من أصل { $totalText }
    [few] تمت الإجابة عن { $nText } أسئلة من أصل { $totalText }
    [many] تمت الإجابة عن { $nText } سؤالًا من أصل { $totalText }
   *[other] تمت الإجابة عن { $nText } سؤال من أصل { $totalText }
}
# status: machine
ui-only-one-unanswered = لم تتم الإجابة عن السؤال بعد
# status: machine
ui-only-one-answered = تمت الإجابة عن السؤال
ui-criteria-begun = { $n ->
    [zero] لم تتم الإجابة بعد عن أي معيار من أصل { $totalText }
    [one] تمت الإجابة عن معيار واحد من أصل { $totalText }
    [two] تمت الإجابة عن معيارين من أصل { $totalText }
    [few] تمت الإجابة عن { $nText } معايير من أصل { $totalText }
    [many] تمت الإجابة عن { $nText } معيارًا من أصل { $totalText }
   *[other] تمت الإجابة عن { $nText } معيار من أصل { $totalText }
}
ui-issuer-heading = البلدية التي تتوجهون إليها
ui-change-issuer = تغيير البلدية
ui-change-issuer-intro = تبقى جميع الإجابات عند تغيير البلدية، وتُضاف الأسئلة الجديدة فقط.
ui-missing-issuer = الملف يخص بلدية غير موجودة في هذا الإصدار. الإجابات باقية، وتُعرض مع الأسئلة العامة. إذا كان لديكم مجلد البلدية فيمكن فتحه.
ui-have-read-anew = قرأنا النص الجديد
ui-file-heading = ملفكم
ui-lies-at = مكان الملف: { $file }
ui-saved = كل شيء محفوظ
ui-not-saved = لم يُحفظ بعد
ui-kept-aside = ليس في الملف بعد، لكنه باقٍ في هذا الحاسوب
ui-leave-sure = هل تريدون الإغلاق رغم ذلك؟
ui-leave-kept = آخر ما كتبتموه لم يُحفظ في الملف. هو باقٍ في هذا الحاسوب، وسيُحفظ في الملف حين تفتحونه هنا في المرة القادمة.
ui-leave-lost = آخر ما كتبتموه لم يُحفظ في أي مكان. إذا أغلقتم الآن فسيضيع.
ui-leave-again = محاولة الحفظ مرة أخرى ثم الإغلاق
ui-leave-elsewhere = الحفظ في مكان آخر ثم الإغلاق …
ui-leave-anyway = الإغلاق رغم ذلك
ui-leave-stay = عدم الإغلاق
ui-read-only = أُنشئ هذا الملف في إصدار أحدث من البرنامج. يمكن قراءته هنا دون تعديله.
ui-save-as-hint = حفظ الملف في مكان آخر، مثل ذاكرة {"\u2066"}USB{"\u2069"}.
ui-swedish-gaps = { $n ->
    [zero] لا توجد نصوص تحتاج إلى كتابة بالسويدية
    [one] يحتاج نص واحد إلى كتابته بالسويدية أيضًا
    [two] يحتاج نصان إلى كتابتهما بالسويدية أيضًا
    [few] تحتاج { $nText } نصوص إلى كتابتها بالسويدية أيضًا
    [many] يحتاج { $nText } نصًا إلى كتابته بالسويدية أيضًا
   *[other] يحتاج { $nText } نص إلى كتابته بالسويدية أيضًا
}

## Frågorna
ui-question-link = السؤال { $number }: { $question }
ui-go-to-question = الانتقال إلى السؤال { $number }
ui-why = لماذا نسأل؟
ui-example = مثال على إجابة
ui-note = ملاحظة خاصة بكم
ui-note-hint = تبقى هذه الملاحظة عندكم، ولا تظهر أبدًا في ما تسلّمونه.
ui-note-share = إظهار الملاحظة في صفحة ما بعد اللقاء
ui-clear-answer = حذف الإجابة
ui-add-row = إضافة سطر
ui-remove-row = حذف السطر
ui-row = السطر { $number }
ui-no-rows = لا توجد أسطر بعد.
ui-grid-hint = يُحسب الموظفون والمتطوعون بالساعات، وغير ذلك بالكرونة. اكتبوا {"\u2066"}kr{"\u2069"} أو «ساعة» بعد الرقم إذا أردتم الحساب بطريقة أخرى.
ui-grid-keys = اكتبوا مباشرة في الخانات. التنقل بينها بمفاتيح الأسهم أو {"\u2066"}Tab{"\u2069"} أو {"\u2066"}Enter{"\u2069"}. مفتاح {"\u2066"}Esc{"\u2069"} للخروج من الجدول. يمكن النسخ إلى برنامج جداول واللصق منه.
ui-grid-kind = النوع
ui-grid-giver = من يعطي
ui-grid-receiver = من يستلم المال
ui-grid-what = ما هي المساهمة
ui-grid-what-in = ما هي المساهمة ({ $language })
ui-grid-each-year = كل سنة
ui-grid-year = { $year }
ui-grid-rate = كرونة للساعة
ui-grid-rate-origin = مصدر قيمة الساعة
ui-grid-new-line = سطر جديد
ui-grid-worth = قيمتها { $amount }
# status: machine
ui-grid-sum-money = مجموع المال
# status: machine
ui-grid-sum-valued = مجموع الوقت والأشياء بتقديركم
# status: machine
ui-grid-sum-hours = مجموع الساعات
ui-grid-page = الأسطر من { $first } إلى { $last } من مجموع { $all }
ui-grid-before = الأسطر السابقة
ui-grid-after = المزيد من الأسطر
ui-grid-remove = حذف
ui-grid-add-year = إضافة سنة { $year }
ui-grid-remove-year = حذف سنة { $year }
ui-grid-year-column = عمود سنة { $year }
ui-grid-copied = تم نسخ الخانات.
ui-grid-pasted = تم لصق الخانات. التراجع يزيلها.
ui-grid-no-option = لا خيار يبدأ بهذا. السهمان إلى أعلى وإلى أسفل يُظهران الخيارات.
ui-not-chosen = اختيار
ui-choose-many = يمكن اختيار أكثر من إجابة.
ui-states-heading = إذا تعذرت الإجابة الآن
ui-state-partly = هناك ما يُضاف لاحقًا
ui-state-dont-know = لا نعرف بعد
ui-state-not-agreed = لم نتفق بعد
ui-state-waits = تبقى الإجابة مكتوبة، لكنها لا تُحسب ما دام الاختيار «{ $state }».
ui-problems-heading = أمور تحتاج إلى نظرة
ui-needs-look = { $n ->
    [zero] لا توجد إجابات تحتاج إلى نظرة.
    [one] إجابة واحدة تحتاج إلى نظرة قبل طباعة أي شيء.
    [two] إجابتان تحتاجان إلى نظرة قبل طباعة أي شيء.
    [few] { $nText } إجابات تحتاج إلى نظرة قبل طباعة أي شيء.
    [many] { $nText } إجابة تحتاج إلى نظرة قبل طباعة أي شيء.
   *[other] { $nText } إجابة تحتاج إلى نظرة قبل طباعة أي شيء.
}
ui-needs-look-show = عرضها
ui-go-on-hint = يُرجى تصحيح ما هو مذكور هنا، أو الضغط على الزر مرة أخرى للمتابعة رغم ذلك.
ui-read-as = يُقرأ هكذا: { $value }
ui-format-date = السنة ثم الشهر ثم اليوم، مثل {"\u2066"}2026-03-24{"\u2069"}
ui-format-year = أربعة أرقام، مثل 2019
ui-format-amount = كرونات كاملة، مثل {"\u2066"}290 000{"\u2069"}
ui-format-hours = ساعات، مثل 120 أو {"\u2066"}1,5{"\u2069"}
ui-format-org-number = عشرة أرقام، مثل {"\u2066"}846003-1936{"\u2069"}
ui-party-not-stated = غير مذكور
ui-party-unnamed = طرف بلا اسم
ui-criterion-verbatim = معيار البلدية نفسها بنصه الحرفي
ui-criterion-condensed = معيار البلدية بتلخيص منا
ui-criterion-own = سؤال معتاد في عدة بلديات، بصياغة منا

## Källor
ui-source = المصدر
ui-source-own = { $title }، { $document }.
ui-source-via = { $title }، { $document }. ورد في «{ $via }» ({ $viaDate }).
ui-source-unverified = لم يراجع أي إنسان هذا النص على المصدر. اسألوا البلدية أو المنطقة عما هو سارٍ اليوم.
ui-source-verified = قورن بالمبادئ التوجيهية ({"\u2066"}riktlinjer{"\u2069"}) التي كانت سارية في { $date }.

## Vad svaren visar
ui-result-intro = يستند هذا فقط إلى ما أجبتم به أنتم.
ui-party-heading = من يمكن أن يكون طرفًا؟
ui-because = السبب
# status: back-translated
ui-next-step = ماذا يمكنكم أن تفعلوا الآن؟
ui-requirements-heading = ما تسأل عنه البلدية بشأن منظمتكم
ui-criteria-heading = معايير البلدية
# status: machine
ui-grounds-heading = أسباب من حالات أخرى
ui-grounds-intro = هذه ليست معايير البلدية. إنها أسباب ذُكرت في حالات حقيقية.
ui-ground-supported = إجاباتكم تعالج هذا السبب
ui-ground-partly = إجاباتكم تعالج هذا السبب جزئيًا
ui-ground-unclear = غير واضح
ui-ground-against = هذا السبب ينطبق على إجاباتكم
ui-ground-not-answered = لم تتم الإجابة
ui-way-out = طريق ممكن
ui-smallest-step = أصغر خطوة
ui-contributions-heading = ما يسهم به كل طرف
ui-contributions-none = لا توجد أسطر هنا بعد.
# status: machine
ui-contributions-remark = لكل الأعمدة المقياس نفسه. تُحسب النسبة من المال والنسبة من الوقت والأشياء كلٌّ منهما على حدة.
# status: machine
ui-not-counted = تعذّرت قراءة مبلغ أو عدد ساعات أو قيمة ساعة في الجدول، ولم يُحسب ذلك في المجموع.
ui-year = سنة { $year }
ui-every-year = كل سنة
ui-money = { $amount } من المال
ui-money-share = { $amount } من المال، أي { $share } من مجموع المال
ui-money-all = مجموع المال: { $amount }
ui-money-public = البلدية والجهات العامة الأخرى: { $amount }، أي { $share } من مجموع المال
ui-money-not-stated = مال لا يوضحه أي سطر: { $amount }
ui-valued = الوقت والأشياء بتقديركم: { $amount }
ui-valued-share = الوقت والأشياء بتقديركم: { $amount }، أي { $share } من مجموع هذه القيمة
ui-hours = { $n ->
    [zero] لا توجد ساعات
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $nText } ساعات
    [many] { $nText } ساعة
   *[other] { $nText } ساعة
}
ui-unvalued = دون قيمة مذكورة: { $rows }
ui-swedish-heading = ما يحتاج إلى كتابة بالسويدية
ui-swedish-intro = الوثيقة السويدية هي التي تُسلَّم. هذه النصوص موجودة بلغة أخرى فقط، والبرنامج لا يترجمها.
ui-swedish-none = جميع النصوص موجودة بالسويدية.

## Dokument
ui-choose-document = اختيار الوثيقة
# status: back-translated
ui-choose-doc-language = اختيار لغة الوثيقة
ui-document-initiative = المبادرة
    .about = الرسالة إلى البلدية مع مبادرتكم.
ui-document-annex = ملحق للموظف المختص
    .about = معلوماتكم بصيغة الغائب لمن يتابع الموضوع في البلدية.
ui-document-follow-up = رسائل بعد رد شفهي بالرفض
    .about = أربع رسائل فيها أسئلة ورجاء.
ui-document-minutes = مستخرج من المحضر
    .about = قرار مجلس الإدارة ومن يمكنه التوقيع.
ui-document-result = ماذا تُظهر الإجابات
    .about = لكم أنتم: الأسباب والخطوات التالية.
ui-document-questionnaire = الأسئلة على الورق
    .about = لاجتماع تكتبون فيه الإجابات بخط اليد.
ui-preview = معاينة
ui-preview-text = القراءة كنص
ui-page = الصفحة { $nText } من { $totalText }
ui-public-warning = عندما تصل الرسالة إلى البلدية تصبح وثيقة عامة ({"\u2066"}allmän handling{"\u2069"})، ويمكن لأي شخص أن يطلب قراءتها. يُرجى عدم كتابة أي شيء فيها عن أفراد بعينهم.
ui-copy-warning = هذه نسخة للقراءة دون توقيع. الوثيقة السويدية هي التي تُسلَّم.
ui-before-sending = للقراءة أولًا
ui-missing-heading = رموز لا يمكن طباعتها
ui-save-pdf = حفظ بصيغة PDF …
ui-save-docx = حفظ بصيغة Word …
ui-show-document = عرض الوثيقة بجانب الأسئلة
ui-hide-document = إخفاء الوثيقة
ui-document-on-own-page = القراءة والحفظ والطباعة
ui-document-beside = لغة ثانية بجانبها
ui-just-changed = تغيّر للتو
ui-working = لحظة من فضلك …
ui-making = يجري إعداد الوثيقة …
ui-stop-making = إلغاء
ui-change-answer = تغيير الإجابة { $number }
ui-print-pdf = فتح للطباعة
ui-print-hint = تُفتح الوثيقة في قارئ PDF على الحاسوب، وتُطبع منه.

## Fönster för filer
ui-dialog-open = فتح مبادرة
ui-dialog-profile = فتح مجلد بلدية
ui-not-shipped = نص البلدية غير مرفق مع البرنامج ولم تتم مراجعته. مصدره مجلد كتبه شخص ما.
ui-dialog-save = حفظ المبادرة
ui-dialog-pdf = حفظ الوثيقة
ui-file-kind = مبادرة
ui-pdf-kind = وثيقة PDF
ui-docx-kind = وثيقة Word

## När något inte går
e-viewer-not-opened = لم يفتح الحاسوب الوثيقة.
    .hint = الوثيقة موجودة هنا: { $file }. ويمكن فتحها من هناك.
e-answer-not-understood = لم يفهم البرنامج التعديل ({ $detail }).
    .hint = يمكن الرجوع إلى النظرة العامة والمحاولة من جديد. الإجابات باقية.
e-nothing-open = لا توجد مبادرة مفتوحة.
    .hint = يمكن فتح مبادرة من صفحة البداية.

## Hur gammal utgivarens text är
## status: machine
ui-source-page = { $title }. تاريخ النص: { $date }. {"\u2066"}{ $address }{"\u2069"}
ui-source-page-undated = { $title }. ليس للنص تاريخ. {"\u2066"}{ $address }{"\u2069"}
ui-issuer-dated = النص: { $date }. لم يراجعه أي إنسان.
ui-issuer-undated = نص بلا تاريخ. لم يراجعه أي إنسان.
ui-issuer-verified = راجعه إنسان في { $verified }.
ui-criteria-answered = { $n ->
    [zero] لم تتم الإجابة عن أي معيار بعد
    [one] معيار واحد تمت الإجابة عنه
    [two] معياران تمت الإجابة عنهما
    [few] { $nText } معايير تمت الإجابة عنها
    [many] { $nText } معيارًا تمت الإجابة عنها
   *[other] { $nText } معيار تمت الإجابة عنها
}
ui-criteria-new = { $n ->
    [zero] لا معايير جديدة
    [one] معيار جديد واحد
    [two] معياران جديدان
    [few] { $nText } معايير جديدة
    [many] { $nText } معيارًا جديدًا
   *[other] { $nText } معيار جديد
}
ui-answered-and-new = ما تمت الإجابة عنه وما هو جديد

## När en text skrevs
# status: machine
ui-month-1 = كانون الثاني/يناير { $year }
# status: machine
ui-month-2 = شباط/فبراير { $year }
# status: machine
ui-month-3 = آذار/مارس { $year }
# status: machine
ui-month-4 = نيسان/أبريل { $year }
# status: machine
ui-month-5 = أيار/مايو { $year }
# status: machine
ui-month-6 = حزيران/يونيو { $year }
# status: machine
ui-month-7 = تموز/يوليو { $year }
# status: machine
ui-month-8 = آب/أغسطس { $year }
# status: machine
ui-month-9 = أيلول/سبتمبر { $year }
# status: machine
ui-month-10 = تشرين الأول/أكتوبر { $year }
# status: machine
ui-month-11 = تشرين الثاني/نوفمبر { $year }
# status: machine
ui-month-12 = كانون الأول/ديسمبر { $year }
# status: machine
ui-earliest = { $date } أو بعده
