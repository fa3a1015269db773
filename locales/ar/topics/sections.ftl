# status: machine

## The pages of a topic that has several

s-party-kind = من أنتم؟
s-party-owner = المنظمة صاحبة المشروع
s-party-form = الشكل القانوني ورقم المنظمة
s-party-basics = النظام الداخلي ومجلس الإدارة
s-party-members = الأعضاء والقيم الأساسية

s-sender-name = الاسم والملخّص
s-sender-contact = العنوان وأشخاص الاتصال
s-sender-decision = القرار والتوقيعات

s-recipient-board = الجهة المستلِمة
s-recipient-request = الرسالة وما تريدون أن يحدث

s-need-need = الحاجة
s-need-target = الفئة المستهدفة
s-need-gap = ما هو موجود الآن

s-activity-what = ما تقومون به
s-activity-idea = من صاحب الفكرة
s-activity-way = من يقرّر كيف

s-aims-aims = ما تريدون الوصول إليه
s-aims-benefit = من ينتفع بذلك
s-aims-together = ما تكسبونه معًا

s-dialogue-contact = اللقاءات والأجوبة حتى الآن
s-dialogue-open = أشكال أخرى وخطوة أولى
s-dialogue-terms = ما يمكن تغييره

s-resources-contributions = ما يساهم به كل طرف
s-resources-money = التكاليف والأموال الأخرى

s-roles-steering = من يدير التعاون
s-roles-duty = التوظيف والتأمين والمخاطر

s-period-period = من متى إلى متى
s-period-end = عندما ينتهي التعاون

s-enclosures-yearly = النظام الداخلي وأوراق الاجتماع السنوي
s-enclosures-others = أوراق أخرى
