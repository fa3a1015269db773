# status: machine

aspect-long-term =
    .asks = هل يُراد للنشاط أن يستمر أطول من مشروع عادي؟
    .why = الثقة تحتاج إلى وقت. لذلك تسأل عدة بلديات إن كان يُراد للنشاط أن يستمر مدة طويلة.
    .yes = الجواب بنعم، ومدة سنة على الأقل أو تمديد أو السنة التي بدأتم فيها.
    .grey = لا تذكر المصادر عدد السنوات اللازمة. وإذا كانت المدة أقصر من سنة ولا يمكن تمديدها فهذا يُحسب هنا جزئيًا.
    .example = {"\u2066"}2027-01-01–2028-12-31{"\u2069"}. وإذا رغب الطرفان يمكن تمديد المدة سنتين.
    .source = بتلخيص منا من صفحات إنترنت قد تكون تغيرت: {"\u2066"}Borås Stad, ”IOP – Idéburet offentligt partnerskap”{"\u2069"}؛ {"\u2066"}Uddevalla kommun, ”Idéburet Offentligt Partnerskap (IOP)”{"\u2069"}؛ {"\u2066"}Umeå kommun, ”Idéburet offentligt partnerskap (IOP)”{"\u2069"}؛ {"\u2066"}Jönköpings kommun, ”Samverkan med föreningar och organisationer genom IOP”{"\u2069"}.
