# status: machine

## The pages of a topic that has several

s-party-kind = جمعية أم مشروع أم غير ذلك؟
s-party-owner = المنظمة التي تملك المشروع
s-party-form = الشكل القانوني ورقم المنظمة
s-party-basics = النظام الداخلي ومجلس الإدارة والأمور المالية
s-party-members = الأعضاء والقيم الأساسية

s-sender-name = الاسم والملخّص
s-sender-contact = العنوان وأشخاص الاتصال والترجمة الشفهية
s-sender-decision = قرار مجلس الإدارة والمفوّضون بالتوقيع

s-recipient-board = الجهة التي تتلقى المبادرة
s-recipient-request = الرسالة وما تريدون أن يحدث

s-need-need = الحاجة
s-need-target = الفئة المستهدفة
s-need-gap = ما هو موجود ومن لا يصل إليهم

s-activity-what = ما تقومون به
s-activity-idea = من صاحب الفكرة ومتى بدأتم؟
s-activity-way = من يقرّر كيف يجري العمل؟

s-aims-aims = ما تريدون تحقيقه
s-aims-benefit = من يستفيد من ذلك؟
s-aims-together = ما يصبح أفضل بالعمل معًا

s-dialogue-contact = اللقاءات والردود حتى الآن
s-dialogue-open = أشكال أخرى من التعاون وخطوة تمهيدية
s-dialogue-terms = ما يمكن تغييره وما هو ثابت

s-resources-contributions = ما يسهم به كل طرف
s-resources-money = التكاليف والأموال العامة الأخرى

s-roles-steering = من يوجّه التعاون؟
s-roles-duty = التوظيف والتأمين والمخاطر

s-period-period = من متى إلى متى
s-period-end = كيف ينتهي التعاون

s-enclosures-yearly = النظام الداخلي وأوراق الاجتماع السنوي
s-enclosures-others = أوراق أخرى
