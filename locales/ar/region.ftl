# status: machine

## The same sentences where the issuer is a region

d-region-open-kinds-working-time = نرحّب بأن تسهم المنطقة بوقت عمل موظفيها.
d-region-open-kinds-premises = نرحّب باستعارة مكان من المنطقة.
d-region-employer-municipality = نقترح أن تتحمل المنطقة مسؤولية صاحب العمل ({"\u2066"}arbetsgivaransvar{"\u2069"}).
d-region-initiative-who-together = نشأت الفكرة بالتعاون مع المنطقة.
d-region-initiative-who-municipality = الفكرة جاءت من المنطقة.
d-region-method-decides-together = نقرر نحن والمنطقة معًا طريقة العمل.
d-region-method-decides-municipality = المنطقة هي التي تقرر اليوم طريقة العمل.
d-region-added-value-who-only-us = هذا رأينا نحن. ونود أن نسمع رأي المنطقة.
d-region-title-result = مراجعتكم الخاصة – وليست ردًا من المنطقة
d-region-the-municipality = المنطقة
d-region-close-dialogue = ندعو المنطقة إلى حوار حيّ لنعمل معًا على صياغة غرض النشاط وأهدافه وعلى متابعتها وتقييمها.
d-region-h-criteria = كيف تستوفي المبادرة معايير المنطقة
d-region-h-money-use = فيمَ تُستخدم أموال المنطقة
d-region-municipality-lead = المسؤول لدى المنطقة: { $name }.
d-region-counterpart = جهة الاتصال لدى المنطقة: { $name }.
d-region-paper-instead = بدلًا من { $paper }: { $instead }. الجمعية جديدة، ونود أن نسأل المنطقة إن كان ذلك مناسبًا.
d-region-dialogue-talk = نود التحدث عن كيف يمكننا نحن والمنطقة أن نعمل معًا.
d-region-no-right = لا يوجد حق في الحصول على شراكة IOP. والنتيجة هنا مادة تحضيرية خاصة بكم، وليست ردًا أو قرارًا من المنطقة.
d-region-other-ways = يمكن التعاون مع المنطقة بطرق أخرى أيضًا، وليس فقط من خلال شراكة IOP.
d-region-basics-lead = لا يُعرف من هذه المتطلبات الأساسية إلا عناوينها. اسألوا المنطقة عما تعنيه.
d-region-grounds-intro = هذه الأسباب من حالات حقيقية. وهي ليست معايير المنطقة.
d-region-annex-h-goals = أهداف المنطقة
d-region-told-open-kinds-working-time = يمكن أن تسهم المنطقة بوقت عمل موظفيها.
d-region-told-open-kinds-premises = يمكن أن تعير المنطقة مكانًا.
d-region-told-first-step-kinds-contact-person = المقترح كخطوة أولى: شخص اتصال لدى المنطقة.
d-region-told-employer-municipality = المقترح أن تتحمل المنطقة مسؤولية صاحب العمل ({"\u2066"}arbetsgivaransvar{"\u2069"}).
d-region-told-method-decides-together = تُقرَّر طريقة العمل بالاشتراك مع المنطقة.
d-region-told-added-value-who-only-us = هذا رأي أصحاب المبادرة. ورأي المنطقة غير معروف.
d-region-follow-choose = يُرسل ما تحتاجون إليه فقط. ويمكن إرسال الرسائل إلى قسم السجل في المنطقة ({"\u2066"}registrator{"\u2069"}).
d-region-follow-wishes = هذه الرسائل رجاء. والمنطقة هي التي تقرر كيف ترد.
d-region-follow-public = تصبح الرسائل وثائق عامة ({"\u2066"}allmän handling{"\u2069"}) لدى المنطقة. لا تُكتب فيها أسماء مشاركين ولا قصص شخصية.
d-region-follow-which-criterion = ما المعيار غير المستوفى، بحسب تقدير المنطقة؟
d-region-follow-handed-in = هذا ما سلّمناه إلى المنطقة:
d-region-follow-talk-no = كيف نظرت المنطقة إلى المبادرة
d-region-follow-who-spoke = من تحدث باسم المنطقة
