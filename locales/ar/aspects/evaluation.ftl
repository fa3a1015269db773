# status: machine

aspect-evaluation =
    .asks = هل يستطيع الطرفان متابعة النشاط وتقييمه وتطويره معًا؟
    .why = في شراكة IOP تتابع الأطراف الغرض والأهداف في حوار حيّ. وهذا يحتاج إلى وقت من الطرفين.
    .yes = الجواب بنعم، مع كيفية المتابعة التي تريدونها: لقاءات أو أرقام أو تقرير سنوي.
    .grey = إذا كنتم لا تعرفون إن كان لدى البلدية وقت فأجيبوا جزئيًا، واكتبوا ما تستطيعون القيام به بأنفسكم.
    .example = لقاءا حوار في السنة. يعدّ أمين الصندوق المشاركين في كل لقاء ويكتب التقرير السنوي في كانون الثاني/يناير.
    .source = Linköping: وصف شراكة IOP في رد البلدية {"\u2066"}Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor{"\u2069"} (أيار/مايو 2022 أو بعده). بتلخيص منا من صفحات إنترنت قد تكون تغيرت: {"\u2066"}Uddevalla kommun, ”Idéburet Offentligt Partnerskap (IOP)”{"\u2069"}؛ {"\u2066"}Kungsbacka kommun, ”Inbjudan till civilsamhället att samverka med Kungsbacka kommun, mars 2021”{"\u2069"}.
