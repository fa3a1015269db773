# status: machine

## A page for the association

d-title-follow-up = أربع رسائل بعد رد شفهي بالرفض
d-follow-keep = هذه الصفحة لكم أنتم. لا تُسلّم إلى البلدية.
d-follow-intro = هنا أربع رسائل للاختيار بينها. كل رسالة في صفحة مستقلة.
d-follow-write-down = يُكتب أولًا التاريخ، ومن قال ماذا، وباسم من.
d-follow-choose = يُرسل ما تحتاجون إليه فقط. ويمكن إرسال الرسائل إلى قسم السجل في البلدية ({"\u2066"}registrator{"\u2069"}).
d-follow-wishes = هذه الرسائل رجاء. والبلدية هي التي تقرر كيف ترد.
d-follow-public = تصبح الرسائل وثائق عامة ({"\u2066"}allmän handling{"\u2069"}) لدى البلدية. لا تُكتب فيها أسماء مشاركين ولا قصص شخصية.

## What stands in several letters

d-follow-about = تتعلق هذه الرسالة بمبادرتنا للحوار حول شراكة بين القطاع العام والمنظمات الأهلية (بالسويدية: {"\u2066"}Idéburet offentligt partnerskap, IOP{"\u2069"}): { $initiative }.
d-follow-about-unnamed = تتعلق هذه الرسالة بمبادرتنا للحوار حول شراكة بين القطاع العام والمنظمات الأهلية (بالسويدية: {"\u2066"}Idéburet offentligt partnerskap, IOP{"\u2069"}).
d-follow-in-writing = يسرنا أن نجيب عن أي أسئلة، ونرجو ردًا مكتوبًا إن أمكن.
d-follow-date = التاريخ
d-follow-what-paper = ما سلّمناه
d-follow-to-whom = إلى من
d-blank-what = المعلومة
d-blank-value = الجواب

## Three questions

d-follow-h-questions = ثلاثة أسئلة عن الرد
d-follow-oral = فهمنا أن الرد كان بالرفض. وكان الرد شفهيًا.
d-follow-understand = نود أن نفهم ذلك، ولدينا ثلاثة أسئلة:
d-follow-who-decided = من الذي اتخذ هذا الموقف: موظف في البلدية، أم لجنة فرعية ({"\u2066"}utskott{"\u2069"})، أم اللجنة البلدية ({"\u2066"}nämnd{"\u2069"})؟
d-follow-which-criterion = ما المعيار غير المستوفى، بحسب تقدير البلدية؟
d-follow-what-would-change = ما الذي يمكن أن يغيّر هذا التقدير؟
d-follow-copies = نرجو أيضًا نسخًا من الملاحظات والمحاضر ({"\u2066"}protokoll{"\u2069"}) المتعلقة بالموضوع.

## Registration

d-follow-h-register = رجاء التسجيل ورقم القيد ({"\u2066"}diarienummer{"\u2069"})
d-follow-handed-in = هذا ما سلّمناه إلى البلدية:
d-follow-register = نرجو تسجيل المبادرة وهذه الرسالة في سجل البلدية ({"\u2066"}diarieföra{"\u2069"}).
d-follow-number = نرجو إبلاغنا برقم القيد ({"\u2066"}diarienummer{"\u2069"}).
d-follow-handler = نرجو إبلاغنا باسم الموظف الذي يتابع الموضوع.
d-follow-kept-otherwise = ربما تُحفظ الوثائق بطريقة أخرى. نرجو عندئذ أن تخبرونا كيف يمكن العثور عليها.

## A meeting

d-follow-h-meeting = رجاء عقد لقاء
d-follow-meeting = نرجو عقد لقاء للحديث عن الخطوات التالية الممكنة.
d-follow-talk-about = هذا ما نود الحديث عنه:
d-follow-talk-no = كيف نظرت البلدية إلى المبادرة
d-follow-talk-forms = أشكال التعاون الممكنة
d-follow-talk-step = إمكانية خطوة تمهيدية صغيرة للتعارف

## What was said

d-follow-h-confirm = تأكيد ما قيل
d-follow-confirm = نكتب هنا ما قيل شفهيًا كي تكون الصورة واحدة لدى الجميع.
d-follow-how = لقاء أو هاتف أو غير ذلك
d-follow-who-spoke = من تحدث باسم البلدية
d-follow-for-whom = بتكليف ممن (موظف أو لجنة فرعية أو اللجنة البلدية)
d-follow-understood = هذا ما فهمناه:
d-follow-correct-us = نرجو تصحيح ما قد نكون أسأنا فهمه.

## An extract of the minutes

d-title-minutes = مستخرج من محضر اجتماع مجلس الإدارة ({"\u2066"}protokollsutdrag{"\u2069"})
d-minutes-draft = مسودة. مجلس الإدارة هو الذي يقرر. تُملأ الأسطر في الاجتماع.
d-minutes-association = الجمعية
d-minutes-date = تاريخ الاجتماع
d-minutes-paragraph = رقم الفقرة في المحضر
d-minutes-present = الحاضرون
d-minutes-chair = رئيس / رئيسة الاجتماع
d-minutes-secretary = أمين / أمينة سر الاجتماع
d-minutes-adjuster = من يراجع المحضر ويوقعه ({"\u2066"}justerare{"\u2069"})
d-minutes-h-decision = قرار بشأن مبادرة لشراكة {"\u2066"}IOP{"\u2069"}
d-minutes-decides = يقرر مجلس الإدارة ({"\u2066"}styrelse{"\u2069"}) ما يلي:
d-minutes-initiative = المبادرة إلى حوار مع { $issuer } حول شراكة بين القطاع العام والمنظمات الأهلية (بالسويدية: {"\u2066"}Idéburet offentligt partnerskap, IOP{"\u2069"}): { $initiative }
d-minutes-initiative-unnamed = المبادرة إلى حوار مع { $issuer } حول شراكة بين القطاع العام والمنظمات الأهلية (بالسويدية: {"\u2066"}Idéburet offentligt partnerskap, IOP{"\u2069"})
d-minutes-project = تخص المبادرة { $project }، وهو مشروع تملكه الجمعية
d-minutes-party = يمكن أن تكون الجمعية طرفًا إذا اتفقت الأطراف
d-minutes-contact = شخص الاتصال هو { $name }
d-minutes-sign = يمكن للأشخاص المذكورين أدناه التوقيع عن الجمعية
d-minutes-signatories = من يمكنهم التوقيع
d-minutes-col-role = الصفة في الجمعية
d-minutes-alone = كل واحد بمفرده
d-minutes-together = معًا
d-minutes-true-extract = هذا المستخرج مطابق للمحضر. المراجعة والتوقيع:
