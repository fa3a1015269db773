# status: machine

part-after = بعد إرسال الرسالة
    .intro = هنا تتابعون ما يحدث بعد ذلك، وما ينطبق عندئذ.

t-after = بعد الرسالة
    .intro = اكتبوا ما حدث منذ تسليم الرسالة. لا يُحسب شيء منه عند إعداد الرسالة، ولا يُسلَّم شيء منه إلا إذا اخترتم ذلك بأنفسكم.

q-municipal-decision = هل اتخذت لجنة البلدية المختصة ({"\u2066"}nämnd{"\u2069"}) قرارًا بشأن مبادرتكم؟
    .why = هذا يحدد ما ينطبق الآن. اختاروا «لا نعرف بعد» إن لم تكونوا متأكدين.

o-municipal-decision-no = لا، ليس بعد
o-municipal-decision-oral = جواب شفهي فقط
o-municipal-decision-yes = نعم، اتخذت اللجنة ({"\u2066"}nämnd{"\u2069"}) قرارًا

q-notice-date = في أي يوم أُعلن القرار على لوحة إعلانات البلدية ({"\u2066"}anslagstavla{"\u2069"})؟
    .why = بحسب قانون البلديات ({"\u2066"}kommunallagen{"\u2069"}) الفصل 13 المادة 5، نص سنة 2025، تُحسب مدة الطعن من اليوم الذي تذكر فيه لوحة الإعلانات أن المحضر قد اعتُمد ({"\u2066"}justerat{"\u2069"}). تحققوا من التاريخ لدى البلدية.
    .example = {"\u2066"}2026-06-03{"\u2069"}

q-answer-given = ماذا كان الجواب؟
    .why = الخطوات بعد جواب بلا تختلف عن الخطوات بعد جواب بنعم.

o-answer-given-agreement = نعم، لاتفاق
o-answer-given-other-form = شكل آخر من التعاون
o-answer-given-postponed = يحتاج الأمر إلى دراسة أكثر
o-answer-given-no = لا

q-decision-words = ماذا قررت اللجنة ({"\u2066"}nämnd{"\u2069"})؟ انقلوا ما هو مكتوب في المحضر.
    .why = بذلك تبقى الكلمات عندكم. لا تدخل في أي وثيقة.
    .example = لا تمضي اللجنة في المبادرة الآن. تُدعى الجمعية إلى حديث عن أشكال أخرى من التعاون.

q-sent-date = متى أرسلتم الرسالة أو سلّمتموها؟
    .why = بذلك يمكن معرفة مدة انتظاركم.
    .example = {"\u2066"}2026-04-02{"\u2069"}

q-sent-how = كيف سلّمتم الرسالة؟
    .why = هذا يساعد قسم السجل ({"\u2066"}registrator{"\u2069"}) على العثور عليها.

o-sent-how-email = بالبريد الإلكتروني
o-sent-how-post = بالبريد العادي
o-sent-how-handed = سلّمناها باليد
o-sent-how-e-service = عبر الخدمة الإلكترونية للبلدية

q-diary-number = ما رقم القيد ({"\u2066"}diarienummer{"\u2069"}) الذي حصلتم عليه؟
    .why = بهذا الرقم يجد الجميع الورقة نفسها. اسألوا قسم السجل إن لم تحصلوا على رقم.
    .example = {"\u2066"}KS 2026-00123{"\u2069"}

q-contact-log = ما الاتصالات التي جرت بعد الرسالة؟ اكتبوا الأجوبة الشفهية أيضًا.
    .why = تبقى القائمة عندكم. لا يدخل في الرسالة التي تؤكد ما قيل إلا ما تختارونه بأنفسكم.
    .example = {"\u2066"}2026-04-20{"\u2069"}، مكالمة مع قسم السجل ({"\u2066"}registrator{"\u2069"}): وصلت الرسالة وحصلت على رقم. الخطوة التالية: نتصل في 11 أيار/مايو.

q-contact-log-date = التاريخ
q-contact-log-who = مع من تحدثتم
q-contact-log-role = الصفة والقسم
q-contact-log-how = بأي طريقة
q-contact-log-said = ما قيل
q-contact-log-promised = ما وُعد به
q-contact-log-next = الخطوة التالية
q-contact-log-in-letter = هل يُذكر ما قيل في الرسالة التي تؤكد الحديث؟

o-contact-how-meeting = لقاء
o-contact-how-phone = هاتف
o-contact-how-email = بريد إلكتروني
o-contact-how-post = رسالة
o-contact-how-other = غير ذلك

q-next-contact = متى تتصلون في المرة القادمة؟
    .why = وجود تاريخ في التقويم يجعل الجميع يتذكرون.
    .example = {"\u2066"}2026-05-11{"\u2069"}

q-agreed-dates = ما التواريخ التي حددتموها مع البلدية؟
    .why = تدخل هذه التواريخ في التقويم. اكتبوا فقط ما حُدد فعلًا.
    .example = {"\u2066"}2026-09-15{"\u2069"}، لقاء حوار في مكتب خدمة السكان ({"\u2066"}medborgarkontoret{"\u2069"}) في الساعة 14

q-agreed-dates-date = التاريخ
q-agreed-dates-what = الموضوع
q-agreed-dates-note = المكان أو ملاحظة

o-agreed-what-dialogue-meeting = لقاء حوار
o-agreed-what-strategic-meeting = لقاء استراتيجي
o-agreed-what-yearly-report = التقرير السنوي
o-agreed-what-other = غير ذلك
