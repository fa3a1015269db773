# status: machine

## The owner's consent

d-title-consent = موافقة الجمعية المالكة
d-consent-fill-in = مجلس إدارة الجمعية هو الذي يقرر. أشّروا على ما ينطبق، واملؤوا الأسطر، واشطبوا الباقي.
d-consent-owner = الجمعية المالكة
d-consent-activity = النشاط أو المشروع
d-consent-h-road = الطريق الذي نختاره
d-consent-road-owner = الجمعية نفسها طرف.
d-consent-road-own = جمعية جديدة مستقلة تتولى النشاط.
d-consent-road-three = ثلاثة أطراف: الجمعية وجمعية جديدة والطرف العام.
d-consent-h-party = الجمعية تؤيد المبادرة
d-consent-behind = تؤيد الجمعية المبادرة إلى حوار مع { $issuer } حول شراكة بين القطاع العام والمنظمات الأهلية (بالسويدية: {"\u2066"}Idéburet offentligt partnerskap, IOP{"\u2069"}).
d-consent-party = يمكن أن تكون الجمعية طرفًا إذا اتفقت الأطراف.
d-consent-purpose = يدخل النشاط في غرض الجمعية بحسب النظام الداخلي ({"\u2066"}stadgar{"\u2069"}).
d-consent-purpose-change = يقترح مجلس الإدارة على الأعضاء تعديل الغرض كي يدخل فيه النشاط.
d-consent-own-budget = للنشاط ميزانية خاصة به، وتُسجَّل أمواله على حدة.
d-consent-employer = تتحمل الجمعية مسؤولية صاحب العمل تجاه من يُوظَّفون.
d-consent-say = يشارك من يقودون النشاط عند اتخاذ القرارات بشأنه.
d-consent-h-leaders = من يقودون النشاط
d-consent-h-influence = كيف يشارك النشاط في القرار
d-consent-h-new = ما يمكن لجمعية جديدة أن تتولاه
d-consent-new-name = اسم الجمعية الجديدة
d-consent-new-number = رقم الجمعية الجديدة ({"\u2066"}organisationsnummer{"\u2069"})
d-consent-from = يسري ابتداءً من
d-consent-h-name = الاسم
d-consent-name = يمكن للجمعية الجديدة استخدام اسم النشاط.
d-consent-web = تتولى الجمعية الجديدة الموقع ووسائل التواصل وأرقام الهاتف.
d-consent-name-shared = يمكن للجمعيتين استخدام الاسم حتى التاريخ المذكور أعلاه.
d-consent-h-things = الممتلكات
d-consent-thing = الشيء
d-consent-number = العدد
d-consent-when = متى
d-consent-h-data = معلومات عن أشخاص
d-consent-data-asked = يُسأل كل شخص قبل تسليم معلومات عنه.
d-consent-data-kept = المعلومات التي لم يوافق أصحابها تبقى أو تُحذف.
d-consent-data-none = لا تُسلَّم أي معلومات عن أشخاص.
d-consent-h-grants = إعانات جارية
d-consent-grants-ask = اسألوا من قدّم الإعانة قبل نقل أي شيء. واكتبوا هنا ما كان الجواب.
d-consent-grant-giver = ممن
d-consent-grant-end = حتى
d-consent-grant-then = ماذا يحدث
d-consent-h-apart = إذا افترقت طرقنا
d-consent-apart = هكذا نحل ما يتعلق بالمال والممتلكات والموظفين والمشاركين:
d-consent-for-owner = عن الجمعية المالكة
d-consent-for-activity = عن النشاط

## Forming an association

d-title-forming = تأسيس جمعية غير ربحية ({"\u2066"}ideell förening{"\u2069"})
d-forming-intro = هنا قوائم للتأشير عليها ونماذج للملء. يمكن استخدام كل ورقة وحدها.
d-forming-careful = لا تلتزموا بشيء ولا توقّعوا شيئًا باسم الجمعية قبل إقرار النظام الداخلي ({"\u2066"}stadgar{"\u2069"}). من يفعل ذلك قد يتحمل المسؤولية بنفسه.
d-forming-careful-source = المصدر: القضية {"\u2066"}NJA 1973 s. 341{"\u2069"} كما وردت في {"\u2066"}lawline.se{"\u2069"}. اسألوا شخصًا يعرف القانون عند الشك.
d-forming-place = المكان

d-forming-h-before = قبل الاجتماع
d-forming-before-three = نحن ثلاثة أشخاص على الأقل.
d-forming-before-name = لدينا اسم لا تحمله جمعية أخرى في المكان.
d-forming-before-draft = لدينا مسودة للنظام الداخلي ({"\u2066"}stadgar{"\u2069"})، وقرأها الجميع.
d-forming-before-call = دُعي إلى الاجتماع جميع من يريدون المشاركة.
d-forming-before-place = لدينا مكان يمكن للجميع الوصول إليه ووقت مناسب.
d-forming-before-language = رتبنا الأمر كي يفهم الجميع، مثلًا بوجود من يترجم.
d-forming-before-roles = سألنا بعض الأشخاص هل يريدون عضوية مجلس الإدارة أو تدقيق الحسابات.
d-forming-before-owner = الجمعية المالكة على علم، والموافقة مملوءة.

d-forming-h-agenda = جدول أعمال الاجتماع التأسيسي ({"\u2066"}bildandemöte{"\u2069"})
d-forming-agenda-lead = اقرؤوا النقاط بهذا الترتيب. واسألوا بعد كل نقطة هل يوافق الاجتماع.
d-forming-agenda-open = افتتاح الاجتماع.
d-forming-agenda-chair = ينتخب الاجتماع رئيسًا وأمين سر وشخصًا يراجع المحضر ({"\u2066"}justerare{"\u2069"}).
d-forming-agenda-present = تُكتب أسماء الحاضرين.
d-forming-agenda-form = يقرر الاجتماع تأسيس الجمعية واسمها.
d-forming-agenda-statutes = يراجع الاجتماع النظام الداخلي ({"\u2066"}stadgar{"\u2069"}) ويقرّه.
d-forming-agenda-board = ينتخب الاجتماع مجلس الإدارة ({"\u2066"}styrelse{"\u2069"}): الرئيس أولًا ثم الأعضاء.
d-forming-agenda-auditor = ينتخب الاجتماع مدقق حسابات ({"\u2066"}revisor{"\u2069"}).
d-forming-agenda-nominating = ينتخب الاجتماع لجنة ترشيح ({"\u2066"}valberedning{"\u2069"})، إن أردتم.
d-forming-agenda-fee = يحدد الاجتماع رسم العضوية. ويمكن أن يكون صفرًا.
d-forming-agenda-plan = يتحدث الاجتماع عن نشاط السنة الأولى.
d-forming-agenda-close = اختتام الاجتماع.

d-forming-h-statutes = ما يُكتب في النظام الداخلي ({"\u2066"}stadgar{"\u2069"})
d-forming-statutes-lead = ينبغي أن يُكتب على الأقل الاسم والغرض وطريقة اتخاذ القرارات. النقاط الأخرى تسهّل الأمر عليكم وعلى من تتعاونون معهم.
d-forming-statutes-name = الاسم. كي يعرف الجميع من يوقّع.
d-forming-statutes-purpose = الغرض: لمن هذا العمل وإلى ماذا يهدف. كثيرًا ما تقرأ البلديات هذه الفقرة أولًا.
d-forming-statutes-seat = المدينة. تبيّن مقر الجمعية.
d-forming-statutes-members = الأعضاء: من يمكنه الانضمام، ولكل عضو صوت واحد. يبيّن أن الجمعية مفتوحة وديمقراطية.
d-forming-statutes-year = السنة المالية. كي يعرف المدقق والاجتماع السنوي المدة المقصودة.
d-forming-statutes-meeting = الاجتماع السنوي: موعده والدعوة إليه وطريقة القرار. هناك يقرر الأعضاء.
d-forming-statutes-board = مجلس الإدارة: العدد والمدة وطريقة القرار. يتحدث باسم الجمعية بين الاجتماعات السنوية.
d-forming-statutes-signing = المفوّضون بالتوقيع ({"\u2066"}firmatecknare{"\u2069"}): كيف يُعيَّنون. يريد المصرف والبلدية معرفة من يمكنه التوقيع.
d-forming-statutes-auditor = مدقق الحسابات: كيف يُنتخب. يبيّن أن شخصًا خارج المجلس يقرأ الحسابات.
d-forming-statutes-no-profit = لا ربح للأعضاء. يبقى المال في النشاط.
d-forming-statutes-change = كيف يُعدَّل النظام. يحمي من قرارات سريعة يتخذها عدد قليل.
d-forming-statutes-dissolution = إذا حُلّت الجمعية: يذهب ما يتبقى إلى الغرض نفسه.
d-forming-statutes-own = اكتبوا نظامًا خاصًا بكم وأقرّوه في الاجتماع. لا يكفي اتباع نظام جمعية أخرى.

d-forming-h-minutes = محضر الاجتماع التأسيسي
d-forming-minutes-decides = يقرر الاجتماع
d-forming-minutes-form = تأسيس الجمعية
d-forming-minutes-statutes = إقرار النظام الداخلي ({"\u2066"}stadgar{"\u2069"}) المرفق
d-forming-minutes-board = انتخاب مجلس الإدارة ومدقق الحسابات بحسب القائمة
d-forming-minutes-fee = أن يكون رسم العضوية مبلغًا يُكتب أدناه
d-forming-minutes-elected = المنتخبون
d-forming-minutes-other = أمور أخرى قيلت

d-forming-h-board = محضر الاجتماع الأول لمجلس الإدارة
d-forming-board-lead = يسمى هذا الاجتماع ({"\u2066"}konstituerande styrelsemöte{"\u2069"}). يُستحسن عقده في يوم الاجتماع التأسيسي نفسه.
d-forming-board-roles = يوزع مجلس الإدارة المهام
d-forming-board-chair = الرئيس / الرئيسة
d-forming-board-secretary = أمين / أمينة السر
d-forming-board-treasurer = أمين / أمينة الصندوق
d-forming-board-bank = يقرر المجلس فتح حساب مصرفي.
d-forming-board-number = يقرر المجلس أن يكون للجمعية رقم منظمة ({"\u2066"}organisationsnummer{"\u2069"}).

d-forming-h-number = رقم المنظمة ({"\u2066"}organisationsnummer{"\u2069"})
d-forming-number-lead = يأتي الرقم من مصلحة الضرائب ({"\u2066"}Skatteverket{"\u2069"}). وهو يلزم عادة للحساب والإعانات والمهام.
d-forming-number-form = استمارة الجمعيات غير الربحية، {"\u2066"}SKV 8400{"\u2069"}، مملوءة.
d-forming-number-minutes = نسخة من محضر الاجتماع التأسيسي مرفقة.
d-forming-number-statutes = نسخة من النظام الداخلي ({"\u2066"}stadgar{"\u2069"}) مرفقة.
d-forming-number-signing = نسخة من محضر تعيين المفوّضين بالتوقيع ({"\u2066"}firmatecknare{"\u2069"}) مرفقة.
d-forming-number-copy = قرأنا في {"\u2066"}skatteverket.se{"\u2069"} كيف يُشهَد على النسخ وكيف يُرسَل كل شيء.
d-forming-number-answer = وصل الإثبات وحُفظ.
d-forming-number-source = المصدر: صفحة {"\u2066"}Skatteverket{"\u2069"} عن تأسيس جمعية غير ربحية، والإرشاد 2021.14. قد تكون المتطلبات تغيرت منذ ذلك الوقت.

d-forming-h-bank = الحساب المصرفي
d-forming-bank-lead = قد يستغرق الحصول على حساب وقتًا. اسألوا مبكرًا، واسألوا أكثر من مصرف. لا تحتاج الرسالة إلى البلدية إلى الانتظار.
d-forming-bank-ask = سألنا المصرف عن الأوراق التي يريدها.
d-forming-bank-minutes = المحاضر الموقّعة عن مجلس الإدارة والمفوّضين بالتوقيع مرفقة.
d-forming-bank-number = إثبات رقم المنظمة والنظام الداخلي مرفقان.
d-forming-bank-owner = نعرف كيف نجيب عن المستفيد الحقيقي ({"\u2066"}verklig huvudman{"\u2069"}) وعن تحويل المال إلى الخارج ومنه.
d-forming-bank-second = لدينا مصرف آخر نسأله إذا كان الجواب بالرفض.
d-forming-bank-source = المصدر: تقرير {"\u2066"}NOD{"\u2069"} لسنة 2022 عن الجمعيات والمصارف، ونصائح بلدية {"\u2066"}Hallsberg{"\u2069"} عن تأسيس جمعية.
d-forming-h-after = بعد ذلك
d-forming-after-register = سألنا عن سجل الجمعيات في البلدية.
d-forming-after-agreement = سألنا هل يوجد اتفاق محلي ({"\u2066"}överenskommelse{"\u2069"}).
d-forming-after-answers = كتبنا النظام الداخلي ومجلس الإدارة والرقم والحساب في هذا الدليل.
