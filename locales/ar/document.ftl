# status: back-translated

## Titles

d-title-initiative = مبادرة للحوار حول شراكة بين القطاع العام والمنظمات الأهلية (بالسويدية: {"\u2066"}Idéburet offentligt partnerskap, IOP{"\u2069"}): { $initiative }
d-title-initiative-unnamed = مبادرة للحوار حول شراكة بين القطاع العام والمنظمات الأهلية (بالسويدية: {"\u2066"}Idéburet offentligt partnerskap, IOP{"\u2069"})
d-heading-initiative = مبادرة لإقامة شراكة بين القطاع العام والمنظمات الأهلية (بالسويدية: {"\u2066"}Idéburet offentligt partnerskap, IOP{"\u2069"})
d-title-dialogue = رسالة للحوار تمهيدًا لشراكة ممكنة بين القطاع العام والمنظمات الأهلية (بالسويدية: {"\u2066"}Idéburet offentligt partnerskap, IOP{"\u2069"})
d-title-result = مراجعتكم الخاصة – وليست ردًا من البلدية
d-title-questionnaire = أسئلة تمهيدًا لشراكة بين القطاع العام والمنظمات الأهلية (بالسويدية: {"\u2066"}Idéburet offentligt partnerskap, IOP{"\u2069"})

## Reading copies

d-reading-copy = ترجمة عمل لم يراجعها شخص لغته الأم العربية. النص السويدي هو المعتمد.
d-reading-copy-reviewed = نسخة مترجمة للقراءة. النص السويدي هو المعتمد.
d-reading-copy-footer = نسخة للقراءة فقط، لم يراجعها شخص لغته الأم العربية. لا تُسلّم إلى البلدية.
d-unreviewed = لم يراجع هذه الترجمة أحد ممن لغتهم الأم هي العربية. وعند الشك فالنص السويدي هو المعتمد.
d-swedish-missing = النص السويدي غير متوفر
d-swedish-original = النص الأصلي باللغة السويدية

## Two languages beside each other

d-beside-counts = السويدية – النص المعتمد
d-beside-ar = ترجمة إلى العربية – نسخة للقراءة
    .unreviewed = ترجمة إلى العربية – نسخة للقراءة لم تُراجَع
d-beside-so = ترجمة إلى الصومالية – نسخة للقراءة
    .unreviewed = ترجمة إلى الصومالية – نسخة للقراءة لم تُراجَع
d-beside-neither-counts = نسخة للقراءة. النص السويدي هو المعتمد.

## Letter head

d-to = إلى
d-from = من
d-place-date = المكان والتاريخ
d-contact = شخص الاتصال
d-second-contact = بديل شخص الاتصال
d-registrar = قسم السجل في البلدية ({"\u2066"}registrator{"\u2069"}): { $registrar }
d-org-number = رقم المنظمة ({"\u2066"}organisationsnummer{"\u2069"}) { $number }
d-email = البريد الإلكتروني: { $email }
d-phone = الهاتف: { $phone }
d-name-role = { $name }، { $role }
d-the-municipality = البلدية
d-salutation = تحية طيبة وبعد،

## The letter

d-opening = نرغب في بدء حوار مع { $issuer } حول شراكة بين القطاع العام والمنظمات الأهلية (بالسويدية: {"\u2066"}Idéburet offentligt partnerskap, IOP{"\u2069"}).
d-opening-owner = تخص المبادرة { $project }، وهو مشروع تملكه { $owner }.
d-opening-document = تلي هذه الرسالة مبادرتنا، والمعلومات فيها مرتبة تحت عناوين.
d-ask-lead = ما نرجوه:
d-meeting-dates = مواعيد مقترحة: { $dates }.
d-proposal-only = هذا اقتراح. لا شيء نهائي قبل أن يكون بين الأطراف اتفاق.
d-close-dialogue = ندعو البلدية إلى حوار حيّ لنعمل معًا على صياغة غرض النشاط وأهدافه وعلى متابعتها وتقييمها.
d-close-open = نرحّب بمناقشة أنواع مختلفة من التعاون. وقد يكون التعارف وتجربة إمكانات التعاون خطوة تمهيدية لشراكة IOP.
d-close-regards = وتفضلوا بقبول فائق الاحترام
d-board-decision = قرر مجلس إدارة { $association } ({"\u2066"}styrelse{"\u2069"}) بشأن المبادرة في { $date }، { $paragraph }.
d-board-decision-date = قرر مجلس إدارة { $association } ({"\u2066"}styrelse{"\u2069"}) بشأن المبادرة في { $date }.
d-board-decision-paragraph = قرر مجلس إدارة { $association } ({"\u2066"}styrelse{"\u2069"}) بشأن المبادرة، { $paragraph }.
d-signature = التوقيع والاسم بخط واضح
d-signature-name = الاسم بخط واضح
d-signature-role = المفوّض بالتوقيع عن الجمعية ({"\u2066"}firmatecknare{"\u2069"})
d-sign-for = عن { $association }

## Headings of the initiative

d-h-summary = ملخص
d-h-parties = الأطراف
d-h-about = عن الجمعية
d-h-project = عن المشروع { $project }
d-h-need = الحاجة
d-h-target = الفئة المستهدفة
d-h-gap = لماذا لا تكفي الخدمات العادية
d-h-activity = النشاط
d-h-plan = الخطة التي ترتبط بها المبادرة
d-h-aims = الغرض والأهداف القابلة للقياس
# status: machine
d-h-criteria = إجاباتنا عن معايير البلدية
d-h-criteria-own = ما تسأل عنه البلديات كثيرًا
d-h-market = القيمة المضافة والسوق والإعانات
d-h-resources = الجوانب المالية والموارد
d-h-money-use = فيمَ تُستخدم أموال البلدية
d-h-other-public = أموال عامة أخرى
d-h-competence = الخبرة والكفاءة
d-h-remit = الحاجة ضمن مسؤولية اللجنة البلدية ({"\u2066"}nämnd{"\u2069"})
d-h-roles = الأدوار والتوجيه
d-h-employer = مسؤولية صاحب العمل والتأمين
d-h-risks = المخاطر
d-h-period = الفترة الزمنية
d-h-followup = المتابعة والتعلم
d-h-ending = إنهاء الشراكة تدريجيًا
d-h-child = منظور الطفل
d-h-gender = منظور المساواة بين الجنسين
d-h-society = الفائدة للمجتمع
d-h-open = الانفتاح على أشكال أخرى وخطوة تمهيدية
d-h-meetings = المحادثات التي جرت حتى الآن
d-h-attachments = المرفقات
d-h-together = أمور نرغب في صياغتها معًا

## Summary

d-summary-for-board = المبادرة موجهة إلى { $board }.
d-summary-place = يجري النشاط في { $place }.
d-summary-money = المقترح أن تسهم { $board } بمبلغ { $amount } في السنة.

## Parties and facts

d-parties-caption = أطراف المبادرة
d-col-name = الاسم
d-col-org-number = رقم المنظمة
d-col-role = الدور
d-role-civil = طرف أهلي ({"\u2066"}idéburen part{"\u2069"})
d-role-public = طرف من القطاع العام ({"\u2066"}offentlig part{"\u2069"})
d-role-other = ممول آخر
d-three-parties = نتصور أن تُؤسَّس جمعية محلية جديدة وتصبح طرفًا لاحقًا.
d-f-form = الشكل القانوني ({"\u2066"}juridisk form{"\u2069"})
d-f-org-number = رقم المنظمة ({"\u2066"}organisationsnummer{"\u2069"})
d-f-seat = المقر الرسمي ({"\u2066"}säte{"\u2069"})
d-f-formed = سنة التأسيس
d-f-members = عدد الأعضاء
d-f-project-members = المشاركون في المشروع
d-statutes-lead = الغرض كما ورد في النظام الداخلي ({"\u2066"}stadgar{"\u2069"}):
d-statutes-of = النظام الداخلي ({"\u2066"}stadgar{"\u2069"}) لـ { $association }
d-influence-lead = هكذا يكون للمشاركين في المشروع رأي في العمل:

## Need, target group, gap

d-f-place = المكان
d-figures-caption = أرقام عن الحاجة
d-col-figure = المعلومة
d-col-source = المصدر
d-primary-lead = الفئة المستهدفة الأساسية:
d-secondary-lead = الفئة المستهدفة الثانوية:
d-target-count =
    { $n ->
        [zero] لا نتوقع الوصول إلى أحد بعد ({ $nText }).
        [one] نتوقع الوصول إلى شخص واحد ({ $nText }).
        [two] نتوقع الوصول إلى شخصين ({ $nText }).
        [few] نتوقع الوصول إلى نحو { $nText } أشخاص.
        [many] نتوقع الوصول إلى نحو { $nText } شخصًا.
       *[other] نتوقع الوصول إلى نحو { $nText } شخص.
    }
d-gap-lead = هؤلاء لا تصل إليهم الخدمات اليوم:
d-source-line = المصدر: { $source }.
d-other-authority-name = الجهة الحكومية المسؤولة: { $authority }.
d-complement-lead = هكذا تكمّل المبادرة ما هو موجود:

## Activity

d-frequency-lead = كم مرة:
d-who-lead = من يقوم بالعمل:
d-method-lead = طريقة عملنا:
d-existing-since = النشاط قائم منذ { $year }.
d-initiative-when = نشأت الفكرة: { $when }.
d-initiative-evidence-lead = هكذا يمكن إثبات ذلك:

## Plan

d-f-plan = الخطة أو البرنامج
d-f-plan-decided = القرار
d-f-plan-page = الصفحة
d-f-local-agreement = الاتفاق المحلي
d-page-of = { $title }، الصفحة { $page }

## Aims

d-goals-caption = أهداف قابلة للقياس
d-col-goal = الهدف
d-col-measure = كيف يظهر ذلك
d-col-when = متى
d-public-benefit-lead = الهدف ذو النفع العام:

## Criteria

d-criteria-intro = نجيب هنا عن معايير { $issuer } معيارًا معيارًا. والأجوبة هي إفاداتنا نحن.
d-criteria-own = الصياغة هنا صياغتنا نحن، وليست صادرة عن أي بلدية. ونرجو أن تطلعنا البلدية على معاييرها الخاصة إن وُجدت.
d-source = المصدر: { $title } ({ $document }).
d-source-quoted = المصدر: { $title } ({ $document })، نقلًا عن { $via }.
d-source-decided = تاريخ القرار { $date }.
d-source-not-shipped = النص غير مرفق مع البرنامج ولم تتم مراجعته. مصدره مجلد كتبه شخص ما.
d-source-check = لم يراجع أي إنسان هذا النص على المصدر. يُرجى مقارنته بالمبادئ التوجيهية السارية ({"\u2066"}riktlinje{"\u2069"}).
d-source-verified = قورن النص بالمبادئ التوجيهية السارية ({"\u2066"}riktlinje{"\u2069"}) في { $date }.
d-criterion = المعيار { $number }
d-criterion-open = المعيار { $number }: { $text }
d-condensed = باختصار: { $text }
d-see = لمزيد من التفاصيل انظر { $section }.
d-local-change-lead = هذا ما يتغير محليًا:
d-added-value-lead = هذا ما يصبح أفضل بالعمل معًا:
d-common-ground-lead = هذا ما تتفق عليه الأطراف:
d-free-lead = هكذا تبقى الجمعية مستقلة:
d-market-provider = هناك جهة أخرى تقدم شيئًا مشابهًا: { $provider }.
d-provider-kind-company = الجهة التي تقدّم شيئًا مشابهًا شركة.
d-provider-kind-contracted = الجهة التي تقدّم شيئًا مشابهًا لديها عقد مع جهة عامة على ذلك.
d-provider-kind-association = الجهة التي تقدّم شيئًا مشابهًا جمعية أخرى أو منظمة أهلية غير ربحية ({"\u2066"}idéburen organisation{"\u2069"}).
d-provider-kind-public = الجهة التي تقدّم شيئًا مشابهًا جهة عامة.
d-market-scan-lead = هكذا بحثنا عما هو موجود:
d-grants-caption = الإعانات التي نظرنا فيها
d-col-grant = الإعانة
d-col-grant-fits = هل تناسب
d-col-grant-reason = السبب

## Resources

d-table-contributions = الموارد
d-table-contributions-yearly = الموارد في السنة
d-col-giver = من
d-col-receiver = إلى
d-col-row = السطر
d-col-what = ماذا
d-col-year = السنة
d-col-money = المال
d-col-hours = الساعات
d-col-value = القيمة المذكورة
d-total = المجموع
d-total-year = مجموع { $year }
d-giver-not-stated = الممول غير مذكور
d-rest = تكاليف أخرى
d-kept-apart = يُذكر المال وقيمة الوقت كلٌّ على حدة، ولم يُجمعا معًا.
d-total-cost = التكلفة الإجمالية { $amount } في السنة.
d-board-cost = التكلفة على { $board } هي { $amount } في السنة.
# status: machine
d-not-counted = تعذّرت قراءة مبلغ أو عدد ساعات أو قيمة ساعة في الجدول، ولم يُحسب ذلك في المجموع.
d-board-cost-year = التكلفة على { $board } هي { $amount } في سنة { $year }.
d-share = { $party }: { $amount } من { $total }. وهذا { $share } من المال (المال فقط).
d-share-year = سنة { $year }: { $party }: { $amount } من { $total }. وهذا { $share } من المال (المال فقط).
d-not-stated = لم يُذكر ممول لمبلغ { $amount }. وهذا { $share } من المال (المال فقط).
d-not-stated-year = سنة { $year }: لم يُذكر ممول لمبلغ { $amount }. وهذا { $share } من المال (المال فقط).
d-unvalued = تسهم { $party } أيضًا بما يلي، من دون قيمة مذكورة: { $what }.
d-receipt = { $amount } في السنة من { $giver } إلى { $receiver }.
d-receipt-year = { $amount } في سنة { $year } من { $giver } إلى { $receiver }.
d-rate = قيمة الوقت: عدد الساعات { $hours } × { $rate } للساعة = { $value }.
d-rate-origin = مصدر قيمة الساعة: { $origin }.
d-bars = الموارد في رسم. لكل الأعمدة المقياس نفسه.
d-bars-yearly = الموارد في السنة، في رسم. لكل الأعمدة المقياس نفسه.
d-bars-money = أموال
d-bars-valued = إسهامات غير مالية، بقيمتها المذكورة
d-bars-nothing = لم يُذكر شيء
d-bars-without-value = من دون قيمة مذكورة
d-bars-and-more = { $amount }، وأكثر من ذلك من دون قيمة مذكورة
d-bars-every-year = كل سنة
d-other-public-caption = أموال عامة أخرى للنشاط
d-col-amount = المبلغ
d-col-decided = القرار
d-col-used-for = الاستخدام

## Competence, remit, roles

d-experience-years =
    { $n ->
        [zero] خبرتنا في بدايتها ({ $nText } سنة).
        [one] لدينا خبرة سنة واحدة ({ $nText }).
        [two] لدينا خبرة سنتين ({ $nText }).
        [few] لدينا خبرة { $nText } سنوات.
        [many] لدينا خبرة { $nText } سنة.
       *[other] لدينا خبرة { $nText } سنة.
    }
d-staff-lead = الموظفون والمتطوعون:
d-references-lead = جهات يمكن سؤالها عنا:
d-remit-board = نعتقد أن المسألة من اختصاص { $board }.
d-our-lead = المسؤول لدينا: { $name }.
d-municipality-lead = المسؤول لدى البلدية: { $name }.
d-owned-together-lead = هذا ما تملكه الأطراف معًا:
d-insurance-what = يشمل التأمين: { $what }.

## Period, follow-up, ending

d-period = نقترح الفترة من { $start } إلى { $end }.
d-period-start = نقترح أن تبدأ الشراكة في { $start }.
d-period-end = نقترح أن تنتهي الفترة في { $end }.
d-extension =
    { $n ->
        [zero] لا نقترح تمديد الفترة بعد ذلك ({ $nText }).
        [one] ويمكن تمديد الفترة بعد ذلك سنة واحدة ({ $nText }).
        [two] ويمكن تمديد الفترة بعد ذلك سنتين ({ $nText }).
        [few] ويمكن تمديد الفترة بعد ذلك { $nText } سنوات.
        [many] ويمكن تمديد الفترة بعد ذلك { $nText } سنة.
       *[other] ويمكن تمديد الفترة بعد ذلك { $nText } سنة.
    }
d-extension-notice =
    { $n ->
        [zero] ويوافق الطرفان على ذلك كتابيًا قبل النهاية (عدد الأشهر: { $nText }).
        [one] ويوافق الطرفان على ذلك كتابيًا قبل شهر واحد ({ $nText }) على الأقل من النهاية.
        [two] ويوافق الطرفان على ذلك كتابيًا قبل شهرين ({ $nText }) على الأقل من النهاية.
        [few] ويوافق الطرفان على ذلك كتابيًا قبل { $nText } أشهر على الأقل من النهاية.
        [many] ويوافق الطرفان على ذلك كتابيًا قبل { $nText } شهرًا على الأقل من النهاية.
       *[other] ويوافق الطرفان على ذلك كتابيًا قبل { $nText } شهر على الأقل من النهاية.
    }
d-timeline = الفترة في رسم
d-timeline-period = الفترة المقترحة
d-timeline-end = نهاية الفترة
d-timeline-meetings = لقاءات حوار
d-timeline-report = تقرير سنوي
d-timeline-decision = إبلاغ بشأن التمديد
d-timeline-extension = تمديد ممكن
d-timeline-span = من { $from } إلى { $to }
d-timeline-latest = { $date } على أبعد حد
d-timeline-every-year = كل سنة، ولم يُحدد اليوم
d-timeline-undecided = لم يُحدد بعد
d-timeline-per-year =
    { $n ->
        [zero] العدد في السنة: { $nText }
        [one] لقاء واحد ({ $nText }) في السنة، ولم يُحدد اليوم
        [two] لقاءان ({ $nText }) في السنة، ولم تُحدد الأيام
        [few] { $nText } لقاءات في السنة، ولم تُحدد الأيام
        [many] { $nText } لقاءً في السنة، ولم تُحدد الأيام
       *[other] { $nText } لقاء في السنة، ولم تُحدد الأيام
    }
d-dialogue-meetings =
    { $n ->
        [zero] لا نقترح لقاءات حوار محددة في السنة ({ $nText }).
        [one] نقترح لقاء حوار واحدًا في السنة ({ $nText }).
        [two] نقترح لقاءي حوار في السنة ({ $nText }).
        [few] نقترح { $nText } لقاءات حوار في السنة.
        [many] نقترح { $nText } لقاء حوار في السنة.
       *[other] نقترح { $nText } لقاء حوار في السنة.
    }
d-learning-lead = هذا ما نريد أن نتعلمه:
d-termination-lead = إنهاء الاتفاق:

## Openness and meetings

d-open-to-other-no = نرى اليوم أن هذا الشكل بالذات هو المناسب.
d-open-to-other-yes = نرحّب بأشكال أخرى من التعاون.
d-first-step-yes = يسرنا أن نبدأ بخطوة تمهيدية.
d-first-step-when = موعد بدء الخطوة التمهيدية: { $when }.
d-negotiable-lead = هذا ما يمكننا التفاوض عليه:
d-not-negotiable-lead = هذا ما يهمنا الحفاظ عليه:
d-counterpart = جهة الاتصال لدى البلدية: { $name }.
d-meetings-caption = اللقاءات
d-col-date = التاريخ
d-col-with = مع
d-col-agreed = ما دار في اللقاء

## Attachments

d-papers-caption = الوثائق
d-col-paper = الوثيقة
d-col-paper-status = الحالة
d-paper-have = مرفقة
d-paper-getting = تُقدَّم لاحقًا
d-papers-examined = في إحدى المعاملات لدى { $issuer } رُوجعت وثائق من هذه الأنواع. وهي في هذا العام تخص:
d-paper-of-year = { $paper }، { $year }
d-paper-instead = بدلًا من { $paper }: { $instead }. الجمعية جديدة، ونود أن نسأل البلدية إن كان ذلك مناسبًا.

## What is left to shape together

d-open-part-need = كيف تبدو الحاجة
d-open-part-figures = أرقام عن الحاجة مع المصدر
d-open-part-target = لمن النشاط
d-open-part-gap = من لا تصل إليهم الخدمات اليوم
d-open-part-activity = ما الذي سيُنفَّذ
d-open-part-method = كيف سيجري العمل
d-open-part-plan = الخطة التي ترتبط بها المبادرة
d-open-part-aims = الغرض من النشاط
d-open-part-goals = أهداف قابلة للقياس
d-open-part-resources = ما تسهم به الأطراف
d-open-part-money-use = فيمَ تُستخدم الأموال
d-open-part-roles = الأدوار والتوجيه
d-open-part-employer = مسؤولية صاحب العمل والتأمين
d-open-part-risks = المخاطر وكيفية التعامل معها
d-open-part-period = الفترة الزمنية
d-open-part-followup = كيف يُتابَع العمل
d-open-part-ending = كيف يمكن أن تنتهي الشراكة
d-open-part-child = ماذا يعني ذلك للأطفال
d-open-part-gender = ماذا يعني ذلك للنساء والرجال
d-open-part-society = الفائدة للمجتمع
d-open-part-open = أشكال أخرى وخطوة تمهيدية

## The dialogue letter

d-h-who = من نحن
d-h-see = ما نراه
d-h-talk = ما نريد أن نتحدث عنه
d-h-put-in = ما يمكننا أن نسهم به
d-h-ask = ما نرجوه
d-dialogue-opening = نود أن نلتقي { $issuer } ونتحدث عن كيفية التعاون بيننا.
d-dialogue-name = اسمنا { $group }.
d-dialogue-form-project = نحن مشروع ولسنا شخصًا اعتباريًا ({"\u2066"}juridisk person{"\u2069"}) مستقلًا. ولذلك لا يمكننا أن نكون طرفًا بأنفسنا.
d-dialogue-form-project-owner = نحن مشروع ضمن { $owner } ولسنا شخصًا اعتباريًا ({"\u2066"}juridisk person{"\u2069"}) مستقلًا. ولذلك لا يمكننا أن نكون طرفًا بأنفسنا.
d-dialogue-form-network = نحن مجموعة لم تؤسس جمعية بعد. ولذلك لا يمكننا اليوم أن نكون طرفًا بأنفسنا.
d-dialogue-form-company = نحن شركة. ونود التحدث عن شكل التعاون المناسب.
d-dialogue-form-own = نحن منظمة مستقلة. ولم يتضح لنا بعد ما إذا كان يمكننا أن نكون طرفًا.
d-dialogue-form-unknown = نحن نعمل على توضيح شكلنا القانوني ({"\u2066"}juridisk form{"\u2069"}).
d-dialogue-road-own-association = نخطط لتأسيس جمعية خاصة بنا.
d-in-other-name = بعض أمور النشاط، مثل الحساب أو الإعانة، مسجّل اليوم باسم { $owner }.
d-dialogue-invitation = هذه الرسالة دعوة إلى الحوار. ولا ندّعي أننا طرف في أي اتفاق.
d-dialogue-talk = نود التحدث عن كيف يمكننا نحن والبلدية أن نعمل معًا.
d-dialogue-about = يتعلق الأمر بـ { $initiative }.
d-ask-talk = نرجو إجراء محادثة.
d-contribution-item = { $kind }: { $what }
d-contribution-hours = { $kind } (عدد الساعات { $hours })

## The association's own result

d-not-application = لا يُقدَّم طلب للحصول على شراكة IOP. إنها تنشأ تدريجيًا عندما توجد حاجة إلى التعاون وتتحاور الأطراف.
d-no-right = لا يوجد حق في الحصول على شراكة IOP. والنتيجة هنا مادة تحضيرية خاصة بكم، وليست ردًا أو قرارًا من البلدية.
d-other-ways = يمكن التعاون مع البلدية بطرق أخرى أيضًا، وليس فقط من خلال شراكة IOP.
d-result-about = يتعلق الأمر بـ { $initiative }.
d-result-issuer = قُرئت الأجوبة في ضوء ما تسأل عنه { $issuer }.
d-result-date = التاريخ: { $date }.
d-h-party = من يمكن أن يكون طرفًا؟
d-h-requirements = ما هو مطلوب من المنظمة
d-basics-lead = لا يُعرف من هذه المتطلبات الأساسية إلا عناوينها. اسألوا البلدية عما تعنيه.
d-h-criteria-result = المعايير واحدًا واحدًا
d-reason = { $reason } (السؤال { $number }: { $question })
d-step-leads = عندئذ تصبح النتيجة: { $verdict }
d-h-grounds = أسباب من حالات سابقة
d-grounds-intro = هذه الأسباب من حالات حقيقية. وهي ليست معايير البلدية.
d-h-steps = هكذا جرى العمل لدى { $issuer }
d-h-plans = خطط قد تستحق القراءة
d-h-worth-a-look = أمور تستحق النظر
d-h-still-swedish = ما ينبغي كتابته باللغة السويدية
d-h-find-out = أمور تحتاجون إلى الاستفسار عنها
d-question-line = السؤال { $number }: { $question }
d-find-out-dont-know = السؤال { $number }: { $question } لا تعرفون الجواب بعد.
d-find-out-not-agreed = السؤال { $number }: { $question } لم تتفقوا بعد.

## The questions on paper

d-questionnaire-intro = ناقشوا الأسئلة معًا. ويمكن ترك ما لا تعرفونه بعد.
d-questionnaire-for = تتبع الأسئلة ما تسأل عنه { $issuer }.
d-only-if = الإجابة هنا فقط إذا كان هذا جواب { $conditions }
d-skip-if = يُترك هذا السؤال إذا كان هذا جواب { $conditions }
d-condition = السؤال { $number }: «{ $options }»
d-or = أو
d-tick-one = يُختار جواب واحد.
d-tick-any = يُختار كل ما ينطبق.
d-not-yet = لا نعرف بعد
d-not-agreed-yet = لم نتفق بعد

## Where an issuer's text stands, when it is a page on the web
## status: machine

d-source-title = المصدر: { $title }.
d-source-title-quoted = المصدر: { $title }، نقلًا عن { $via }.
d-source-address = العنوان: { $address }
d-source-published = تاريخ النص: { $date }.
d-source-undated = ليس للنص تاريخ.

## Which criteria ask about the same thing
## status: machine

d-title-crosswalk = أي المعايير تسأل عن الشيء نفسه؟
d-crosswalk-intro = في كل صف معايير لدى جهات مختلفة تسأل عن الشيء نفسه. وما أجبتم عنه مرة يبقى عند تغيير الجهة.
d-crosswalk-not-equal = قد لا تطلب هذه المعايير القدر نفسه. اقرؤوا ما تكتبه كل جهة. والشرطة تعني أن الجهة لا تسأل عن ذلك.
d-crosswalk-caption = المعايير جنبًا إلى جنب
d-col-asked-about = موضوع السؤال
d-crosswalk-not-asked = –
d-h-crosswalk-words = معنى الرموز
