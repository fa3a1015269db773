# status: back-translated

## What the group sees

d-need-kinds-isolation = نرى أن كثيرين يعيشون في عزلة وتنقصهم العلاقات الاجتماعية.
d-need-kinds-work = نرى أن كثيرين بعيدون عن سوق العمل.
d-need-kinds-language = نرى أن كثيرين يحتاجون إلى التدرب على اللغة السويدية.
d-need-kinds-health = نرى أن كثيرين ليسوا بصحة جيدة ويصلهم الدعم متأخرًا.
d-need-kinds-safety = نرى أن كثيرين لا يشعرون بالأمان.
d-need-kinds-children = نرى أطفالًا وشبابًا معرّضين للأذى.
d-need-kinds-trust = نرى أن ثقة كثيرين بالجهات الحكومية ضعيفة.
d-need-kinds-economy = نرى أن أسرًا كثيرة لا يكفيها دخلها.

## Whom it is for

d-target-groups-foreign-born-women = المبادرة موجهة إلى النساء المولودات خارج السويد.
d-target-groups-parents = المبادرة موجهة إلى الآباء والأمهات.
d-target-groups-children = المبادرة موجهة إلى الأطفال.
d-target-groups-youth = المبادرة موجهة إلى الشباب.
d-target-groups-older = المبادرة موجهة إلى كبار السن.
d-target-groups-newcomers = المبادرة موجهة إلى القادمين الجدد إلى السويد.
d-target-groups-poor = المبادرة موجهة إلى الناس الذين يعانون من ضيق مالي.
d-target-groups-professionals = المبادرة موجهة أيضًا إلى من يلتقون بالفئة المستهدفة في عملهم.

## What is done

d-activity-kinds-meetings = ننظم لقاءات مفتوحة.
d-activity-kinds-course = ننظم دورات.
d-activity-kinds-outreach = نتواصل مع الناس في الأماكن التي يوجدون فيها.
d-activity-kinds-study-circle = نقود حلقات دراسية ({"\u2066"}studiecirkel{"\u2069"}).
d-activity-kinds-guidance = نقدّم الإرشاد لكل شخص على حدة.
d-activity-kinds-language = نتدرب معًا على اللغة السويدية.
d-activity-kinds-information = نشرح كيف يعمل المجتمع.
d-activity-kinds-training-others = نعلّم جمعيات أخرى طريقة عملنا.

## What it is for

d-aim-kinds-belonging = الهدف أن يشعر عدد أكبر من الناس بالانتماء.
d-aim-kinds-work = الهدف أن يقترب عدد أكبر من الناس من العمل.
d-aim-kinds-language = الهدف أن يتدبر عدد أكبر من الناس حياتهم اليومية باللغة السويدية.
d-aim-kinds-health = الهدف أن تتحسن صحة عدد أكبر من الناس.
d-aim-kinds-safety = الهدف أن يشعر عدد أكبر من الناس بالأمان.
d-aim-kinds-trust = الهدف أن تزداد الثقة بالمجتمع.
d-aim-kinds-knowledge = الهدف أن يحصل عدد أكبر من الناس على معرفة بالمجتمع.
d-aim-kinds-participation = الهدف أن يشارك عدد أكبر من الناس في حياة المجتمع.

## Open to

d-open-kinds-working-time = نرحّب بأن تسهم البلدية بوقت عمل موظفيها.
d-open-kinds-contacts = نرحّب بأن نتبادل جهات الاتصال والخبرات.
d-open-kinds-premises = نرحّب باستعارة مكان من البلدية.
d-open-kinds-joint-information = نرحّب بعقد لقاءات إعلامية مشتركة.
d-open-kinds-grant = نرحّب ببحث ما إذا كانت إعانة عادية للجمعيات ({"\u2066"}föreningsbidrag{"\u2069"}) أنسب.
d-open-kinds-third-party = نرحّب بمشاركة طرف ثالث.

## A first step

d-first-step-kinds-meet = كخطوة أولى نقترح عقد لقاء.
d-first-step-kinds-study-visit = كخطوة أولى نقترح أن تزوروا النشاط.
d-first-step-kinds-joint-information = كخطوة أولى نقترح لقاءً إعلاميًا مشتركًا.
d-first-step-kinds-premises = كخطوة أولى نقترح أن نستعير مكانًا.
d-first-step-kinds-contact-person = كخطوة أولى نقترح أن تعيّنوا شخص اتصال.
d-first-step-kinds-pilot = كخطوة أولى نقترح أن نجرّب معًا لمدة قصيرة.

## Following up

d-followup-kinds-dialogue-meetings = نقترح لقاءات حوار منتظمة.
d-followup-kinds-strategic-meetings = نقترح لقاءات استراتيجية بين الأطراف.
d-followup-kinds-yearly-report = نكتب تقريرًا سنويًا عن النتائج.
d-followup-kinds-indicators = نتابع بعض المؤشرات التي تختارها الأطراف معًا.
d-followup-kinds-joint-evaluation = نقترح أن تقيّم الأطراف العمل معًا.

## Steering

d-steering-kinds-steering-group = نقترح مجموعة توجيه تضم الطرفين ({"\u2066"}styrgrupp{"\u2069"}).
d-steering-kinds-working-group = نقترح مجموعة عمل للعمل اليومي ({"\u2066"}arbetsgrupp{"\u2069"}).
d-steering-kinds-contact-persons = نقترح شخص اتصال لدى كل طرف.

## How it ends

d-phase-out-kinds-hand-over = إذا انتهت الشراكة نساعد المشاركين على الوصول إلى دعم آخر.
d-phase-out-kinds-tell-early = إذا انتهت الشراكة نخبر المشاركين بذلك في وقت مبكر.
d-phase-out-kinds-spread-method = إذا انتهت الشراكة نشارك الآخرين طرق عملنا.
d-phase-out-kinds-talk-first = قبل أن ينهي أي طرف الشراكة نرغب في أن تتحاور الأطراف.

## Children

d-child-kinds-prevention = يهدف العمل إلى وقاية الأطفال والشباب من الأذى.
d-child-kinds-parents = قد تتحسن حياة الأطفال عندما يحصل آباؤهم وأمهاتهم على الدعم.
d-child-kinds-noticed-early = يمكننا أن نلاحظ مبكرًا حاجة الطفل إلى الدعم.
d-child-kinds-own-voice = يعبّر الأطفال بأنفسهم عن رأيهم في النشاط.

## Women and men

d-gender-kinds-women-reached = نصل إلى نساء يصعب على غيرنا الوصول إليهن.
d-gender-kinds-same-terms = تشارك النساء والرجال بالشروط نفسها.
d-gender-kinds-own-power = تزداد قدرة المشاركين على التأثير في حياتهم.
d-gender-kinds-barriers-lowered = نزيل العقبات، مثلًا برعاية الأطفال أو بأوقات مناسبة.

## Values

d-values-democracy = تلتزم الجمعية بالديمقراطية.
d-values-equal-worth = تلتزم الجمعية بأن لجميع الناس القيمة نفسها.
d-values-openness = الجمعية مفتوحة لكل من يشاركها غرضها.
d-values-independence = الجمعية مستقلة عن الأحزاب والجهات الحكومية.

## What the letter asks for

d-ask-register = نرجو تسجيل هذه الرسالة في سجل البلدية ({"\u2066"}diarieföra{"\u2069"}) وإبلاغنا برقم القيد ({"\u2066"}diarienummer{"\u2069"}).
d-ask-meeting = نرجو عقد لقاء.
d-ask-contact = نرجو تعيين شخص اتصال.
d-ask-written-answer = نرجو الرد علينا كتابيًا.
d-interpreter = نحتاج إلى مترجم شفهي في اللقاء.
d-interpreter-language-arabic = ينبغي أن يتكلم المترجم اللغة العربية.
d-interpreter-language-somali = ينبغي أن يتكلم المترجم اللغة الصومالية.
d-interpreter-language-other = سنخبركم قبل اللقاء باللغة الأخرى التي ينبغي أن يتكلمها المترجم.

## Who employs

d-employer-we = نحن نتحمل مسؤولية صاحب العمل ({"\u2066"}arbetsgivaransvar{"\u2069"}).
d-employer-owner = الجمعية المالكة للمشروع تتحمل مسؤولية صاحب العمل ({"\u2066"}arbetsgivaransvar{"\u2069"}).
d-employer-owner-owner = نحن نتحمل مسؤولية صاحب العمل ({"\u2066"}arbetsgivaransvar{"\u2069"}).
d-employer-municipality = نقترح أن تتحمل البلدية مسؤولية صاحب العمل ({"\u2066"}arbetsgivaransvar{"\u2069"}).
d-employer-nobody = لا يوجد موظفون. يقوم المتطوعون بالعمل.

## Whose idea, whose way

d-initiative-who-we = الفكرة جاءت منا.
d-initiative-who-we-owner = جاءت الفكرة من المشروع.
d-initiative-who-together = نشأت الفكرة بالتعاون مع البلدية.
d-initiative-who-municipality = الفكرة جاءت من البلدية.
d-method-decides-we = نحن نقرر بأنفسنا طريقة عملنا.
d-method-decides-we-owner = المشروع نفسه يقرر طريقة العمل.
d-method-decides-together = نقرر نحن والبلدية معًا طريقة العمل.
d-method-decides-municipality = البلدية هي التي تقرر اليوم طريقة العمل.
d-added-value-who-all = بحسب إفادتنا تشترك جميع الأطراف في هذا الرأي.
d-added-value-who-only-us = هذا رأينا نحن. ونود أن نسمع رأي البلدية.

## Own claims about a criterion

d-claim-yes = هذا صحيح بحسب إفادتنا.
d-claim-partly = هذا صحيح جزئيًا بحسب إفادتنا.
d-claim-no = هذا غير صحيح اليوم بحسب إفادتنا. ونود التحدث عن ذلك.
d-ordinary-entitled-yes = بحسب إفادتنا للفئة المستهدفة حق في دعم الخدمات العادية.
d-ordinary-entitled-partly = بحسب إفادتنا لجزء من الفئة المستهدفة حق في دعم الخدمات العادية.
d-ordinary-entitled-no = بحسب إفادتنا ليس للفئة المستهدفة حق في دعم مماثل من الخدمات العادية.
d-plan-names-sector-yes = تذكر الخطة المنظمات الأهلية ({"\u2066"}idéburna organisationer{"\u2069"}).
d-plan-names-sector-no = لا تذكر الخطة المنظمات الأهلية ({"\u2066"}idéburna organisationer{"\u2069"}) على وجه التحديد.
d-insurance-yes = النشاط مؤمَّن عليه.
d-insurance-no = النشاط غير مؤمَّن عليه بعد.
d-other-public-no = ليس للنشاط أموال عامة أخرى يُفصح عنها.
d-other-authority-yes = هناك جهة حكومية أخرى تتحمل مسؤولية في هذا المجال أيضًا.

## How far each section is open

d-stance-proposal = اقتراحنا
d-stance-open = مفتوح للحوار
d-stance-fixed = ثابت بالنسبة إلينا

## The basics of the association, said when they hold

d-basics-statutes = للجمعية نظام داخلي خاص بها ({"\u2066"}stadgar{"\u2069"}).
d-basics-board = للجمعية مجلس إدارة منتخب ({"\u2066"}styrelse{"\u2069"}).
d-basics-purpose = ينص النظام الداخلي ({"\u2066"}stadgar{"\u2069"}) على غرض ذي نفع عام.
d-basics-dissolution = إذا حُلّت الجمعية تذهب أموالها إلى غرضها.
d-basics-no-profit = لا توزع الجمعية أرباحًا على الأعضاء.
d-basics-membership = العضوية مفتوحة. الاجتماع السنوي ({"\u2066"}årsmöte{"\u2069"}) هو الذي يقرر، ولكل عضو صوت واحد.
d-basics-auditor = للجمعية مدقق حسابات ({"\u2066"}revisor{"\u2069"}).
d-basics-bank = للجمعية حساب مصرفي باسمها.
d-coop-new = الجمعية تعاونية حديثة ({"\u2066"}nykooperativ{"\u2069"}).
d-coop-social = هدف النفع العام والهدف الاجتماعي هما ما يوجّه عمل الجمعية.
d-coop-user-run = النشاط يديره المستفيدون منه أنفسهم.
d-svb-articles = يحدّ النظام الأساسي للشركة ({"\u2066"}bolagsordning{"\u2069"}) من توزيع الأرباح.
d-owner-purpose-yes = عمل المشروع يدخل ضمن غرض الجمعية.
d-owner-purpose-partly = عمل المشروع يدخل جزئيًا ضمن غرض الجمعية.
d-owner-purpose-no = ينبغي مراجعة غرض الجمعية كي يشمل عمل المشروع.
