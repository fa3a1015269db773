# status: back-translated

cli-usage =
    iop render FILE.iop [--profile ID|FOLDER] [--document initiative|annex|questionnaire|result|follow-up|minutes|consent|forming] --lang sv|ar|so [--beside sv|ar|so] [--today YYYY-MM-DD] [--own-file] -o OUT.pdf|OUT.docx|OUT.txt|-
    iop assess FILE.iop [--profile ID|FOLDER] [--lang sv|ar|so] [--json]
    iop calendar FILE.iop --lang sv|ar|so [--today YYYY-MM-DD] -o OUT.ics
    iop new --profile ID|FOLDER -o FILE.iop
    iop check FILE.iop [--json]
    iop profile list | show ID | questionnaire ID --lang sv|ar|so -o OUT.pdf
    iop profile check DIR [--today YYYY-MM-DD] [--json]
    iop profile control-sheet ID|DIR [--lang sv|ar|so] [--beside ar|so] -o OUT.pdf
    iop profile crosswalk ID|FOLDER ID|FOLDER … --lang sv|ar|so -o OUT.pdf
    الرسائل بلغة أخرى: --messages sv|so
cli-wrong-use = تعذّر فهم الأمر: { $written }
cli-unknown-command = الأمر { $written } غير موجود.
cli-unknown-option = الخيار { $written } غير موجود.
cli-unknown-document = الوثيقة { $written } غير موجودة.
cli-unknown-language = اللغة { $written } غير موجودة.
cli-unknown-format = لا يمكن الكتابة بالامتداد «{ $written }». اختاروا {"\u2066"}.pdf{"\u2069"} أو {"\u2066"}.docx{"\u2069"} أو {"\u2066"}.txt{"\u2069"}.
cli-same-language = اختاروا لغتين مختلفتين. كلتاهما الآن { $written }.
cli-missing = ينقص شيء: { $written }
cli-not-a-date = { $written } ليس تاريخًا. اكتبوا مثلًا {"\u2066"}2026-11-22{"\u2069"}.
cli-place = السؤال { $number }
cli-missing-swedish = { $place } ينقصه نص سويدي: { $text }
cli-check-clean = لا توجد ملاحظات.
cli-profile-sound = يمكن استخدام ملف البلدية { $id }. عدد المعايير فيه: { $count }.
cli-profile-warnings = يمكن استخدامه كما هو. عدد الأمور التي تستحق النظر أعلاه: { $count }.
cli-profile-stories = عدد الأمثلة في المجلد {"\u2066"}examples{"\u2069"} التي جاءت نتيجتها كما هو متوقع: { $count }.
cli-profile-no-stories = لا توجد أمثلة في المجلد. من المفيد وضع مثالين في {"\u2066"}examples{"\u2069"}: مثال في صالح الجمعية وآخر ليس في صالحها.
cli-profile-unverified = لم يراجع أي إنسان هذا النص على المصدر.
cli-profile-verified = قورن بالمبادئ التوجيهية السارية في { $date }.
cli-wording-verbatim = نص حرفي
cli-wording-condensed = ملخص
cli-wording-own = صياغتنا

e-profile-unknown = ملف البلدية { $value } غير موجود في البرنامج.
    .hint = ملفات البلديات الموجودة هي: { $known }. إجاباتكم باقية في الملف.
e-file-exists = الملف موجود من قبل.
    .hint = اختاروا اسمًا آخر حتى لا يُكتب فوق أي شيء.
e-glyph-missing = الحرف { $character } ({ $code }) غير موجود في الخطوط. مكانه: { $excerpt }
    .hint = استبدلوا الحرف أو احذفوه ثم حاولوا مرة أخرى.
e-docx-not-written = تعذّر إنشاء ملف Word: { $detail }
    .hint = إجاباتكم باقية. احفظوا الوثيقة مؤقتًا بصيغة PDF وأخبرونا بما حدث.
e-pdf-not-written = تعذّر إنشاء ملف PDF: { $detail }
    .hint = إجاباتكم باقية. احفظوا النص مؤقتًا وأخبرونا بما حدث.
e-story-differs = توقّع المثال { $expected } للرمز { $value }، لكن الإجابات تبيّن { $found }. السبب: { $because }
    .hint = إن كان الخطأ في الإجابات أو في التوقع فصحّحوا المثال. وإلا فقد يكون المعيار مربوطًا بجانب غير مناسب.
