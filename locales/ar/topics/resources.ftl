# status: back-translated
# except the examples of questions answered by choosing, which nobody has translated back yet

# status: machine
t-resources = الجوانب المالية والموارد
    .intro = هنا تكتبون ما يسهم به كل طرف: مال أو موظفون أو متطوعون أو مكان أو غير ذلك. لم نجد قيمة رسمية لساعة التطوع في شراكة IOP. تظهر الساعات دائمًا، حتى إذا حددتم لها قيمة بأنفسكم.

q-parties = من هم الأطراف؟
    .why = تحتاج البلدية إلى معرفة من يستطيع التوقيع ومن يسهم.
    .example = جمعية {"\u2066"}Solrosen{"\u2069"} ({"\u2066"}Föreningen Solrosen{"\u2069"}) وبلدية {"\u2066"}Ekby{"\u2069"} ({"\u2066"}Ekby kommun{"\u2069"})

q-parties-name = اسم الطرف
q-parties-side = الجهة
q-parties-org-number = رقم المنظمة ({"\u2066"}organisationsnummer{"\u2069"})
o-side-civil = جمعية أو منظمة أهلية أخرى ({"\u2066"}idéburen part{"\u2069"})
o-side-public = بلدية أو منطقة ({"\u2066"}region{"\u2069"}) أو جهة حكومية
o-side-other = جهة ممولة أخرى

# status: machine
q-contributions = بماذا يسهم كل طرف؟ اكتبوا سطرًا لكل مساهمة.
    .why = عادةً ما تريد البلديات أن تسهم جميع الأطراف. لم نجد قيمة رسمية لساعة التطوع في شراكة IOP، لذلك تظهر الساعات دائمًا، ولا يُجمع المال مع الوقت أبدًا.
    .example = جمعية {"\u2066"}Solrosen{"\u2069"}: 300 ساعة تطوع كل سنة. بلدية {"\u2066"}Ekby{"\u2069"}: قاعة مساءين في الأسبوع.

q-contributions-giver = من يسهم (المعطي)
q-contributions-receiver = من يستلم المال (فقط إذا كانت المساهمة مالًا)
q-contributions-kind = نوع المساهمة
q-contributions-what = ما هي المساهمة
q-contributions-year = السنة (فارغ = كل سنة)
q-contributions-amount = المبلغ في السنة بالكرونة
q-contributions-hours = عدد الساعات في السنة
q-contributions-rate = القيمة التي تحسبونها للساعة بالكرونة
q-contributions-rate-origin = مصدر قيمة الساعة
o-contribution-money = مال
o-contribution-staff = موظفون
o-contribution-volunteers = متطوعون
o-contribution-premises = مكان
o-contribution-other = غير ذلك

q-co-financing-claim = هل يشارك كلا الطرفين في تمويل النشاط (بالمال أو بمساهمات أخرى)؟
    .why = إذا كانت البلدية وحدها تسهم، فإن ذلك يشبه إعانة أو شراء خدمة.
    .example = نسهم بـ 300 ساعة تطوع في السنة. ولا نعرف بعد بماذا يسهم الطرف الآخر. أجبنا: «جزئيًا».

q-total-cost = كم يكلّف النشاط في السنة بالمجموع، بالكرونة؟
    .why = بذلك تظهر حصة كل طرف، وما لم يُغطَّ بعد.
    .example = {"\u2066"}450 000{"\u2069"}

q-money-used-for = فيمَ سيُستخدم المال؟
    .why = يحتاج موظفو البلدية إلى وصف ما سيُصرف عليه المال.
    .example = مشرفة دورة بنسبة 50 في المئة، ومرطبات، ومطبوعات، ومسك الحسابات.

q-other-public = هل حصلتم على أموال عامة أخرى أو تقدمتم للحصول عليها في السنوات الثلاث الأخيرة؟
    .why = تحتاج البلدية إلى الاطلاع على كل الدعم حتى لا يُدفع للشيء نفسه مرتين.
    .example = أعطتنا بلدية {"\u2066"}Ekby{"\u2069"} في سنة 2025 مالًا لإيجار مقهى اللغة. أجبنا: «نعم».

q-other-public-money = ما الأموال العامة الأخرى التي حصلتم عليها أو تقدمتم للحصول عليها؟
    .why = عرض كل شيء بوضوح يبني الثقة.
    .example = بلدية {"\u2066"}Ekby{"\u2069"}، {"\u2066"}30 000 kr{"\u2069"}، قرار {"\u2066"}2025-02-14{"\u2069"}، لإيجار مكان مقهى اللغة

q-other-public-money-from = من أين
q-other-public-money-amount = المبلغ بالكرونة
q-other-public-money-decided = القرار (التاريخ أو «قيد النظر»)
q-other-public-money-used-for = فيمَ استُخدم المال

q-resources-stance = كيف تنظرون إلى ما كتبتموه عن الجوانب المالية والموارد؟
    .why = الاقتراح القابل للتغيير يسهل الحديث عنه.
    .example = حسبنا بقدر ما نستطيع، ويمكن تغيير المبالغ. اخترنا: «هذا اقتراحنا».
