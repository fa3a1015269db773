# status: machine

## En fråga i taget
ui-together = معًا
ui-group = سؤال واحد بخط كبير
ui-group-show = عرض كبير للمجموعة
ui-group-leave = إلى صفحة السؤال
# status: machine
ui-group-keys = الأرقام من 1 إلى 9 لاختيار الإجابة. العلامة ? تعني: لا نعرف بعد، والعلامة ! تعني: لم نتفق بعد. الأسهم أو {"\u2066"}Page Up{"\u2069"} و{"\u2066"}Page Down{"\u2069"} للتنقل بين الأسئلة. المفتاح {"\u2066"}Esc{"\u2069"} للعودة إلى صفحة السؤال.
ui-who = من يستوضح الأمر؟
ui-who-hint = تكفي الصفة، مثل أمين الصندوق. تبقى هذه المعلومة عندكم.
ui-by = حتى متى؟

## Att göra
ui-to-do = ما تبقّى
ui-to-do-intro = هنا أهم ما تبقّى: ما ينقص الرسالة أو المعايير، وما لا تعرفونه أو لم تتفقوا عليه بعد. بقية الأسئلة التي بلا إجابة تظهر في «مراجعة جميع الإجابات». يمكن كتابة من يستوضح كل أمر وحتى متى. لا يظهر أي من ذلك في ما تسلّمونه.
ui-to-do-none = لم يتبقَّ شيء هنا.
ui-to-do-show = عرض
ui-to-do-all = الكل ({ $count })
ui-to-do-filter = { $what } ({ $count })
ui-left-not-agreed = لم نتفق بعد
ui-left-dont-know = لا نعرف بعد
ui-left-problem = يحتاج إلى نظرة
ui-left-partly = هناك ما يُضاف لاحقًا
ui-left-unanswered = لا توجد إجابة بعد

## Svar från papper
ui-paper-entry = إدخال الإجابات من الورق
ui-paper-entry-intro = يُكتب رقم السؤال ثم يُضغط {"\u2066"}Enter{"\u2069"}، وبعده الإجابة ثم {"\u2066"}Enter{"\u2069"}. الأرقام هي نفسها على الورق.
ui-paper-number = رقم السؤال
ui-paper-number-hint = مثل {"\u2066"}3.2{"\u2069"}
ui-paper-find = عرض السؤال
ui-paper-answer = الإجابة المكتوبة على الورق
ui-paper-store = حفظ الإجابة
ui-paper-skip = تخطّي السؤال
ui-paper-language = لغة النص
ui-paper-standing = المكتوب هنا الآن
ui-paper-entered = ما تغيّر للتو
ui-paper-entered-none = لا شيء بعد.
ui-paper-how-one = يُكتب رقم إجابة واحدة.
ui-paper-how-many = تُكتب الأرقام، مثل {"\u2066"}1 3{"\u2069"}.
ui-paper-how-text = يُنقل النص كما هو.
ui-paper-how-line = تُنقل الإجابة كما هي.
ui-paper-how-row = يُكتب سطر واحد في كل مرة، وبين الخانات فاصلة منقوطة. وبعد آخر سطر يُضغط {"\u2066"}Enter{"\u2069"} دون نص.
ui-paper-signs = العلامة ? تعني: لا نعرف بعد، والعلامة ! تعني: لم نتفق بعد.
ui-paper-not-asked = لا يُطرح هذا السؤال بحسب إجاباتكم حتى الآن. وتُحفظ الإجابة مع ذلك.
ui-paper-party-row = رقم السطر في السؤال { $number }، أو 0 إذا لم يُذكر

## Träffen
ui-session = اللقاء
ui-session-intro = يبدأ اللقاء عندما تجلسون معًا. يحتفظ البرنامج بما تقررونه، حتى إذا أُغلق في الأثناء. وعند انتهاء اللقاء تحصلون على صفحة للطباعة، وهي لكم وحدكم.
ui-session-begin = بدء اللقاء
ui-session-begin-earlier = { $n ->
    [zero] بدأ اللقاء من قبل، ولم تكتمل أي إجابة منذ فتح الملف
    [one] بدأ اللقاء من قبل: احتساب سؤال واحد اكتمل منذ فتح الملف
    [two] بدأ اللقاء من قبل: احتساب سؤالين اكتملا منذ فتح الملف
    [few] بدأ اللقاء من قبل: احتساب { $nText } أسئلة اكتملت منذ فتح الملف
    [many] بدأ اللقاء من قبل: احتساب { $nText } سؤالًا اكتمل منذ فتح الملف
   *[other] بدأ اللقاء من قبل: احتساب { $nText } سؤال اكتمل منذ فتح الملف
}
ui-session-again = متابعة اللقاء
ui-session-over = انتهى لقاء اليوم، ودُوّن ما اتفقتم عليه.
ui-session-underway = اللقاء جارٍ. بدأ في { $day } الساعة { $time }.
ui-session-not-over = هناك لقاء بدأ في { $day } الساعة { $time } ولم يُنهَ بعد.
ui-session-end = إنهاء اللقاء
ui-session-end-intro = عند الإنهاء يُدوَّن ما تقرر لتلك الصفحة. ويمكنكم المتابعة في اليوم نفسه.
ui-session-day = اليوم
ui-session-place = المكان
ui-session-present = كم شخصًا حضر؟
ui-session-words = بضع كلمات عن اللقاء
ui-session-decided = ما تقرر في اللقاء
ui-session-decided-none = لم تكتمل أي إجابة بعد.
ui-session-open = ما زال مفتوحًا
ui-session-next = المتابعة من هنا
ui-session-print = عرض الصفحة للطباعة
ui-session-evidence = المشاركة
ui-session-evidence-intro = قد يُظهر حضور عدد كبير المشاركة المحلية. إذا أردتم يضيف البرنامج جملة إلى إجابتكم، ويمكنكم تعديلها أو حذفها.
ui-session-evidence-add = إضافة الجملة إلى الإجابة
ui-session-evidence-text = { $n ->
    [zero] في { $day } لم يحضر أحد لإعداد المبادرة.
    [one] في { $day } حضر شخص واحد وعمل على إعداد المبادرة.
    [two] في { $day } حضر شخصان وعملا على إعداد المبادرة.
    [few] في { $day } حضر { $nText } أشخاص وعملوا على إعداد المبادرة.
    [many] في { $day } حضر { $nText } شخصًا وعملوا على إعداد المبادرة.
   *[other] في { $day } حضر { $nText } شخص وعملوا على إعداد المبادرة.
}
ui-session-earlier = لقاءات سابقة
ui-session-earlier-row = { $n ->
    [zero] { $day }: لا أحد
    [one] { $day }: شخص واحد
    [two] { $day }: شخصان
    [few] { $day }: { $nText } أشخاص
    [many] { $day }: { $nText } شخصًا
   *[other] { $day }: { $nText } شخص
}
ui-document-session = صفحة ما بعد اللقاء
    .about = لكم أنتم: ما تقرر، وما زال مفتوحًا، ومن يستوضح ماذا.

## Papperet efter träffen
d-title-session = بعد لقائنا
d-session-own = هذه الصفحة للمجموعة نفسها ولا تُسلَّم.
d-session-initiative = المبادرة
d-session-day = اليوم
d-session-place = المكان
d-session-present = عدد الحاضرين
d-h-session-decided = هذا ما قررناه
d-session-nothing-decided = لم تكتمل أي إجابة هذه المرة.
d-session-more-decided = { $n ->
    [zero] … ولا أسئلة أخرى.
    [one] … وسؤال آخر.
    [two] … وسؤالان آخران.
    [few] … و{ $nText } أسئلة أخرى.
    [many] … و{ $nText } سؤالًا آخر.
   *[other] … و{ $nText } سؤال آخر.
}
d-h-session-open = ما زال مفتوحًا، ومن يستوضحه
d-session-nothing-open = لم يُترك شيء مفتوحًا. الأسطر لما يخطر لكم.
d-session-col-question = السؤال
d-session-col-why = السبب
d-session-col-who = من
d-session-col-by = حتى متى
d-session-more-open = { $n ->
    [zero] … ولا أسئلة أخرى.
    [one] … وسؤال آخر.
    [two] … وسؤالان آخران.
    [few] … و{ $nText } أسئلة أخرى.
    [many] … و{ $nText } سؤالًا آخر.
   *[other] … و{ $nText } سؤال آخر.
}
d-session-unanswered = { $n ->
    [zero] لا توجد أسئلة مهمة دون إجابة.
    [one] سؤال مهم واحد دون إجابة بعد.
    [two] سؤالان مهمان دون إجابة بعد.
    [few] { $nText } أسئلة مهمة دون إجابة بعد.
    [many] { $nText } سؤالًا مهمًا دون إجابة بعد.
   *[other] { $nText } سؤال مهم دون إجابة بعد.
}
d-h-session-notes = ملاحظات اخترتم إظهارها
d-session-next = من هنا نتابع
d-questionnaire-signs = توضع علامة في المربع أو يُكتب الرقم. العلامة ? تعني: لا نعرف بعد، والعلامة ! تعني: لم نتفق بعد. الأرقام هي نفسها في البرنامج.
d-party-by-row = رقم سطر الطرف في السؤال { $number }، أو 0 إذا لم يُذكر

## När något inte går
e-paper-number-unreadable = «{ $typed }» ليس رقم سؤال.
    .hint = يُكتب رقمان بينهما نقطة، مثل {"\u2066"}3.2{"\u2069"}.
e-paper-number-unknown = لا يوجد سؤال رقمه { $typed }.
    .hint = يمكن النظر في الورقة وكتابة الرقم من جديد.
e-paper-empty = لا يوجد ما يُحفظ.
    .hint = يمكن كتابة الإجابة أو تخطّي السؤال.
e-paper-option-unknown = «{ $typed }» ليس بين الإجابات.
    .hint = يُكتب رقم من { $first } إلى { $count }.
e-paper-option-one = لهذا السؤال إجابة واحدة، والمكتوب أكثر من واحدة: «{ $typed }».
    .hint = يُكتب رقم واحد.
e-paper-row-long = في السطر أجزاء أكثر من خانات الجدول.
    .hint = عدد خانات الجدول { $count }. تُكتب الفاصلة المنقوطة بينها فقط.
e-session-present-missing = لا يمكن قراءة العدد.
    .hint = يُكتب عدد الحاضرين بالأرقام.
