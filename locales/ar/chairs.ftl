# status: machine

## Questions an official may put

c-party-is-project = من يوقّع، ومن المسؤول عن المال؟
c-ordinary-services = قد يكون لمن تلتقون بهم حق في المساعدة منذ الآن. لماذا لا يكفي ذلك؟
c-no-partnership = على ماذا اتفقتم حتى الآن، ومع من؟
c-not-open = ماذا تفعلون إذا كان الرد شكلًا آخر من التعاون؟
c-no-first-step = ما الذي يمكن تجربته معًا أولًا على نطاق صغير؟
c-applied = ماذا تريدون أن تفعلوا معًا، إضافة إلى الحصول على المال؟
c-initiative = من صاحب الفكرة، وكيف يظهر ذلك؟
c-existing = ماذا تفعلون اليوم؟
c-plan = ما الخطة السياسية التي تساعدون في تنفيذها، وأين كُتب ذلك؟
c-local = ما الذي سيتغير في المكان، ولمن؟
c-public-benefit = من يستفيد من هذا، إضافة إلى أعضائكم؟
c-no-standard-grant = لماذا لا تكفي إعانة الجمعيات العادية ({"\u2066"}föreningsbidrag{"\u2069"})؟
c-no-market = من غيركم يقدّم شيئًا مشابهًا، وما الذي يميزكم؟
c-co-financing = بماذا تسهمون أنتم؟
c-no-detail-regulation = من يقرر كيف يُنجز العمل يومًا بيوم؟
c-will = من يريد هذا لدى الطرف الآخر، وكيف تعرفون ذلك؟
c-need = كيف تعرفون أن الحاجة موجودة؟
c-added-value = ما الذي يصبح أفضل معًا مما هو على انفراد؟
c-remit = لماذا تخص هذه المسألة هذه اللجنة ({"\u2066"}nämnd{"\u2069"}) بالذات؟
c-complement = ماذا تفعلون مما لا يفعله أحد غيركم؟
c-competence = من يتقن هذا العمل، وماذا يحدث إذا توقف أحدهم؟
c-long-term = ماذا يحدث عندما تنتهي المدة؟
c-free = كيف تبقون أحرارًا في أن تقولوا ما تريدون؟
c-evaluation = كيف ترون أن العمل ناجح، وماذا تفعلون إن لم يكن كذلك؟
c-common-ground = هل تتفق جميع الأطراف على الهدف والفئة المستهدفة؟
c-local-agreement = كيف يرتبط هذا بالاتفاق المحلي ({"\u2066"}överenskommelse{"\u2069"})؟
c-answers-differ = إجابتان من إجاباتكم لا تتفقان. أيهما الصحيحة؟

## In the letter, the result and on the page

d-h-chairs = أسئلة فكرنا فيها
d-chairs-intro = طرحنا على أنفسنا أسئلة قد تخطر لمن يقرأ. هكذا نفكر.
d-chairs-question = { $number }. { $question }
d-h-chairs-practise = تبادل المقاعد: التدرب على أسئلة صعبة
d-chairs-practise-intro = ليكن واحد من المجموعة موظفًا يطرح الأسئلة، ويجيب الآخرون. واكتبوا ما كان جيدًا.
d-chairs-rests-on = يستند السؤال إلى إجاباتكم عن: { $numbers }
d-chairs-ours = جوابكم:
ui-chairs = تبادل المقاعد
ui-chairs-intro = هنا أسئلة قد يطرحها موظف عما كتبتم. وهي لا تزيد أبدًا على سبعة. تدربوا عليها معًا.
ui-chairs-none = لا توجد أسئلة بعد. ستظهر عندما تجيبون عن صفحات أخرى.
ui-chairs-why = لماذا قد يُطرح هذا السؤال
ui-chairs-rests-on = يستند السؤال إلى
ui-chairs-answer = هكذا نفكر
ui-chairs-include = إدراج الجواب في الرسالة
ui-chairs-include-hint = دون علامة يبقى الجواب لديكم.
ui-chairs-mend = الأفضل تصحيح الإجابات. هذا لا يدخل في الرسالة أبدًا.
ui-chairs-practise = طباعة للتدرب
ui-chairs-link = تبادل المقاعد: { $question }
ui-go-to-chairs = الانتقال إلى تبادل المقاعد
ui-change-in-chairs = التغيير في صفحة تبادل المقاعد
