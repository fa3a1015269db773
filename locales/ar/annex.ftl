# status: machine

## The annex for the official

d-title-annex = ملحق للموظف المختص ({"\u2066"}handläggarbilaga{"\u2069"}) عن المبادرة { $initiative }
d-title-annex-unnamed = ملحق للموظف المختص ({"\u2066"}handläggarbilaga{"\u2069"}) عن مبادرة لشراكة {"\u2066"}IOP{"\u2069"}
d-annex-intro = كُتب هذا الملحق بصيغة الغائب كي يمكن نقل المعلومات إلى مذكرة الموظف ({"\u2066"}tjänsteskrivelse{"\u2069"}).
d-annex-own-account = كل المعلومات هنا من أصحاب المبادرة، ولم يراجعها أحد غيرهم.
d-annex-room = عمود «تقييم الإدارة» والأسطر الفارغة مخصصة لإدارة البلدية ({"\u2066"}förvaltning{"\u2069"}).
d-annex-association-states = تفيد الجمعية بما يلي
d-annex-group-states = تفيد المجموعة صاحبة المبادرة بما يلي
d-annex-not-answered = لا توجد إجابة
d-annex-claim-not-answered = لا توجد إجابة عما إذا كان ذلك صحيحًا.
d-annex-answered-no = الجواب لا، بحسب إفادة أصحاب المبادرة.
d-annex-for-the-office = هنا تكتب إدارة البلدية ({"\u2066"}förvaltning{"\u2069"}).
d-annex-h-requirements = ما هو مطلوب من المنظمة
d-annex-requirement = المتطلب { $number }
d-annex-party = من يُراد أن يكون طرفًا: { $association }.
d-annex-form = الشكل القانوني ({"\u2066"}juridisk form{"\u2069"}): { $form }.
d-annex-h-basics = المتطلبات الأساسية
d-annex-basics = لا يُعرف من هذه المتطلبات إلا عناوينها. والمعلومات عن الجمعية تحت عنوان الأطراف.
d-annex-basic = المتطلب الأساسي { $number }: { $text }
d-annex-h-criteria = المعايير واحدًا واحدًا
d-annex-col-stated = الإفادة
d-annex-col-rests-on = ما تستند إليه
d-annex-col-assessment = تقييم الإدارة
d-annex-h-headings = عناوين لمذكرة الموظف ({"\u2066"}tjänsteskrivelse{"\u2069"})
d-annex-headings = يتبع الترتيب عناوين استُخدمت في معاملتين عن شراكة {"\u2066"}IOP{"\u2069"}.
d-annex-h-proposal = مقترح القرار ({"\u2066"}förslag till beslut{"\u2069"})
d-annex-h-documents = الوثائق التي يُبنى عليها القرار ({"\u2066"}beslutsunderlag{"\u2069"})
d-annex-h-matter = الموضوع ({"\u2066"}ärendet{"\u2069"})
d-annex-h-other-money = أموال أخرى مُنحت
d-annex-h-considerations = رأي الإدارة ({"\u2066"}förvaltningens överväganden{"\u2069"})
d-annex-h-economy = الآثار المالية
d-annex-h-goals = أهداف البلدية
d-annex-h-consultation = التشاور ({"\u2066"}samråd{"\u2069"})
d-annex-h-followup = المتابعة والتقييم
d-annex-h-mbl = قانون المشاركة في القرار في العمل ({"\u2066"}MBL{"\u2069"})
d-quoted = «{ $text }»

## What the letter says of us, told about the association

d-told-need-kinds-isolation = كثيرون يعيشون في عزلة وتنقصهم العلاقات الاجتماعية.
d-told-need-kinds-work = كثيرون بعيدون عن سوق العمل.
d-told-need-kinds-language = كثيرون يحتاجون إلى التدرب على اللغة السويدية.
d-told-need-kinds-health = كثيرون ليسوا بصحة جيدة ويصلهم الدعم متأخرًا.
d-told-need-kinds-safety = كثيرون لا يشعرون بالأمان.
d-told-need-kinds-children = هناك أطفال وشباب معرّضون للأذى.
d-told-need-kinds-trust = ثقة كثيرين بالجهات الحكومية ضعيفة.
d-told-need-kinds-economy = أسر كثيرة لا يكفيها دخلها.
d-told-activity-kinds-meetings = تُعقد لقاءات مفتوحة.
d-told-activity-kinds-course = تُعقد دورات.
d-told-activity-kinds-outreach = يجري التواصل مع الناس في الأماكن التي يوجدون فيها.
d-told-activity-kinds-study-circle = تُعقد حلقات دراسية ({"\u2066"}studiecirkel{"\u2069"}).
d-told-activity-kinds-guidance = يُقدَّم الإرشاد لكل شخص على حدة.
d-told-activity-kinds-language = يتدرب المشاركون معًا على اللغة السويدية.
d-told-activity-kinds-information = يتعرف المشاركون على كيفية عمل المجتمع.
d-told-activity-kinds-training-others = تتعلم جمعيات أخرى طريقة العمل.
d-told-open-kinds-working-time = من الاحتمالات أن تسهم البلدية بوقت عمل موظفيها.
d-told-open-kinds-contacts = يمكن تبادل جهات الاتصال والخبرات.
d-told-open-kinds-premises = من الاحتمالات أن تعير البلدية مكانًا.
d-told-open-kinds-joint-information = يمكن عقد لقاءات إعلامية مشتركة.
d-told-open-kinds-grant = يمكن بحث ما إذا كانت إعانة عادية للجمعيات ({"\u2066"}föreningsbidrag{"\u2069"}) أنسب.
d-told-open-kinds-third-party = يمكن أن يشارك طرف ثالث.
d-told-first-step-kinds-meet = المقترح كخطوة أولى: لقاء.
d-told-first-step-kinds-study-visit = المقترح كخطوة أولى: زيارة إلى النشاط.
d-told-first-step-kinds-joint-information = المقترح كخطوة أولى: لقاء إعلامي مشترك.
d-told-first-step-kinds-premises = المقترح كخطوة أولى: استعارة مكان.
d-told-first-step-kinds-contact-person = المقترح كخطوة أولى: شخص اتصال لدى البلدية.
d-told-first-step-kinds-pilot = المقترح كخطوة أولى: تجربة مشتركة لمدة قصيرة.
d-told-followup-kinds-dialogue-meetings = المقترح لقاءات حوار منتظمة.
d-told-followup-kinds-strategic-meetings = المقترح لقاءات استراتيجية بين الأطراف.
d-told-followup-kinds-yearly-report = يُكتب تقرير سنوي عن النتائج.
d-told-followup-kinds-indicators = تُتابَع بعض المؤشرات التي تختارها الأطراف معًا.
d-told-followup-kinds-joint-evaluation = المقترح أن تقيّم الأطراف العمل معًا.
d-told-steering-kinds-steering-group = المقترح مجموعة توجيه تضم الطرفين ({"\u2066"}styrgrupp{"\u2069"}).
d-told-steering-kinds-working-group = المقترح مجموعة عمل للعمل اليومي ({"\u2066"}arbetsgrupp{"\u2069"}).
d-told-steering-kinds-contact-persons = المقترح شخص اتصال لدى كل طرف.
d-told-phase-out-kinds-hand-over = إذا انتهت الشراكة يُساعَد المشاركون على الوصول إلى دعم آخر.
d-told-phase-out-kinds-tell-early = إذا انتهت الشراكة يُخبَر المشاركون بذلك في وقت مبكر.
d-told-phase-out-kinds-spread-method = إذا انتهت الشراكة تُتاح طرق العمل للآخرين.
d-told-phase-out-kinds-talk-first = تتحاور الأطراف قبل أن ينهي أي طرف الشراكة.
d-told-child-kinds-noticed-early = يمكن أن تُلاحَظ مبكرًا حاجة الطفل إلى الدعم.
d-told-gender-kinds-women-reached = يصل العمل إلى نساء يصعب على غيره الوصول إليهن.
d-told-gender-kinds-barriers-lowered = تُزال العقبات، مثلًا برعاية الأطفال أو بأوقات مناسبة.
d-told-employer-we = تتحمل الجمعية مسؤولية صاحب العمل ({"\u2066"}arbetsgivaransvar{"\u2069"}).
d-told-employer-municipality = المقترح أن تتحمل البلدية مسؤولية صاحب العمل ({"\u2066"}arbetsgivaransvar{"\u2069"}).
d-told-initiative-who-we = الفكرة جاءت من أصحاب المبادرة.
d-told-method-decides-we = أصحاب المبادرة هم الذين يقررون طريقة العمل.
d-told-method-decides-together = تُقرَّر طريقة العمل بالاشتراك مع البلدية.
d-told-added-value-who-all = تشترك جميع الأطراف في هذا الرأي، بحسب إفادة أصحاب المبادرة.
d-told-added-value-who-only-us = هذا رأي أصحاب المبادرة. ورأي البلدية غير معروف.
d-told-claim-yes = هذا صحيح، بحسب إفادة أصحاب المبادرة.
d-told-claim-partly = هذا صحيح جزئيًا، بحسب إفادة أصحاب المبادرة.
d-told-claim-no = هذا غير صحيح اليوم، بحسب إفادة أصحاب المبادرة.
d-told-ordinary-entitled-yes = للفئة المستهدفة حق في دعم الخدمات العادية، بحسب إفادة أصحاب المبادرة.
d-told-ordinary-entitled-partly = لجزء من الفئة المستهدفة حق في دعم الخدمات العادية، بحسب إفادة أصحاب المبادرة.
d-told-ordinary-entitled-no = ليس للفئة المستهدفة حق في دعم مماثل من الخدمات العادية، بحسب إفادة أصحاب المبادرة.
d-told-stance-proposal = اقتراح
d-told-stance-fixed = ثابت بالنسبة إلى أصحاب المبادرة
d-told-three-parties = الفكرة أن تُؤسَّس جمعية محلية جديدة وتصبح طرفًا لاحقًا.
d-told-target-count =
    { $n ->
        [zero] لا يُتوقع الوصول إلى أحد بعد ({ $nText }).
        [one] يُتوقع الوصول إلى شخص واحد ({ $nText }).
        [two] يُتوقع الوصول إلى شخصين ({ $nText }).
        [few] يُتوقع الوصول إلى نحو { $nText } أشخاص.
        [many] يُتوقع الوصول إلى نحو { $nText } شخصًا.
       *[other] يُتوقع الوصول إلى نحو { $nText } شخص.
    }
d-told-method-lead = طريقة العمل:
d-told-criteria-own = جُمعت هذه الصياغة لهذا الملحق، وليست صادرة عن أي بلدية.
d-told-source-check = لم يراجع أي إنسان هذا النص على المصدر، وتلزم مقارنته بالمبادئ التوجيهية السارية ({"\u2066"}riktlinje{"\u2069"}).
d-told-market-scan-lead = هكذا جرى البحث عما هو موجود:
d-told-grants-caption = الإعانات التي جرى النظر فيها
d-told-experience-years =
    { $n ->
        [zero] الخبرة في بدايتها ({ $nText } سنة).
        [one] الخبرة سنة واحدة ({ $nText }).
        [two] الخبرة سنتان ({ $nText }).
        [few] الخبرة { $nText } سنوات.
        [many] الخبرة { $nText } سنة.
       *[other] الخبرة { $nText } سنة.
    }
d-told-remit-board = يرى صاحب المبادرة أن المسألة من اختصاص { $board }.
d-told-our-lead = المسؤول لدى الجمعية: { $name }.
d-told-period = الفترة المقترحة من { $start } إلى { $end }.
d-told-period-start = المقترح أن تبدأ الشراكة في { $start }.
d-told-period-end = المقترح أن تنتهي الفترة في { $end }.
d-told-dialogue-meetings =
    { $n ->
        [zero] لا تُقترح لقاءات حوار محددة في السنة ({ $nText }).
        [one] المقترح لقاء حوار واحد في السنة ({ $nText }).
        [two] المقترح لقاءا حوار في السنة ({ $nText }).
        [few] المقترح { $nText } لقاءات حوار في السنة.
        [many] المقترح { $nText } لقاء حوار في السنة.
       *[other] المقترح { $nText } لقاء حوار في السنة.
    }
d-told-learning-lead = ما يُراد تعلمه:
d-told-open-to-other-no = يُرى اليوم أن هذا الشكل بالذات هو المناسب.
d-told-open-to-other-yes = هناك انفتاح على أشكال أخرى من التعاون.
d-told-first-step-yes = يمكن البدء بخطوة تمهيدية.
d-told-negotiable-lead = هذا ما يمكن التفاوض عليه:
d-told-paper-instead = بدلًا من { $paper }: { $instead }. الجمعية جديدة وتسأل إن كان ذلك مناسبًا.
d-told-dialogue-name = اسم المجموعة { $group }.
d-told-dialogue-form-project = هذا مشروع وليس شخصًا اعتباريًا ({"\u2066"}juridisk person{"\u2069"}) مستقلًا. ولذلك لا يمكن أن يكون المشروع نفسه طرفًا.
d-told-dialogue-form-project-owner = هذا مشروع ضمن { $owner } وليس شخصًا اعتباريًا ({"\u2066"}juridisk person{"\u2069"}) مستقلًا. ولذلك لا يمكن أن يكون المشروع نفسه طرفًا.
d-told-dialogue-form-network = هذه مجموعة لم تؤسس جمعية بعد. ولذلك لا يمكن اليوم أن تكون المجموعة نفسها طرفًا.
d-told-dialogue-form-company = هذه شركة. وشكل التعاون المناسب ما زال سؤالًا مفتوحًا.
d-told-dialogue-form-own = هذه منظمة مستقلة. ولم يتضح بعد ما إذا كان يمكنها أن تكون طرفًا.
d-told-dialogue-form-unknown = يجري توضيح الشكل القانوني ({"\u2066"}juridisk form{"\u2069"}).
d-told-dialogue-road-own-association = من المخطط تأسيس جمعية مستقلة.
