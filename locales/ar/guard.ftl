# status: machine

guard-application = هذه الكلمة تجعل الاقتراح طلبًا. ولا يُقدَّم طلب للحصول على شراكة IOP.
guard-purchase = هذه الكلمة توحي بالشراء. وIOP شراكة يسهم فيها الجميع.
guard-no-other-form = لا يذكر النص أي شكل آخر من التعاون يناسبكم. وكان ذلك سببًا للرفض من قبل.
guard-no-first-step = لا يذكر النص أي خطوة تمهيدية صغيرة. وكان ذلك سببًا للرفض من قبل.
guard-instead = في الشراكة يمكنكم أن تكتبوا: { $words }
guard-at = «{ $words }»

record-personal-number = يبدو هذا رقمًا شخصيًا ({"\u2066"}personnummer{"\u2069"}).
record-phone = يبدو هذا رقم هاتف.
record-address = يبدو هذا عنوانًا. هل هو بيت أحد؟
record-name = يوجد اسم قرب كلمات عن الصحة أو العنف أو اللجوء أو الأطفال.
record-instead = بصياغة محايدة: { $words }

ui-remarks-heading = كلمات تستحق التفكير
ui-record-heading = قبل الطباعة: تصبح الرسالة وثيقة عامة ({"\u2066"}allmän handling{"\u2069"})
ui-record-intro = يمكن لأي شخص أن يقرأ الرسالة. هنا ما قد لا ينبغي أن يُكتب فيها. القرار لكم، ولا يتغير شيء من تلقاء نفسه.
ui-record-none = لم نجد شيئًا من هذا في أجوبتكم. اقرؤوا النص رغم ذلك.
ui-record-misses = هذا الفحص بسيط وقد يفوته شيء. ويجري في هذا الحاسوب فقط.
ui-record-protected = تُكتب بيانات المرسل دائمًا. وإذا كانت هوية أحدكم محمية فاكتبوا الصفة، مثل رئيسة الجمعية، وعنوان الجمعية.
ui-record-neutral = طباعة الصياغة المحايدة في ما نقدّمه
ui-record-own = يبقى نصكم كما هو في الملف.
ui-own-file = لملف الجمعية: العرض والطباعة بصياغتنا نحن
ui-openings-heading = ما تبحث عنه البلدية عادةً

cli-mark = { $place }: «{ $words }» – { $why } يمكن كتابة: { $instead }
cli-opening = السؤال { $question }: { $why }
cli-record = { $place }، الحروف { $start }–{ $end }: { $why } بصياغة محايدة: { $neutral }
cli-record-misses = هذا الفحص بسيط وقد يفوته شيء. اقرؤوا النص قبل تقديمه.
