# status: machine

aspect-existing =
    .asks = هل النشاط، أو ما يشبهه، موجود لدى الجمعية من قبل؟
    .why = يمكن زيارة ما هو قائم والسؤال عنه. وبعض البلديات والأقاليم تريد أن يكون النشاط موجودًا من قبل.
    .yes = الجواب بنعم، مع السنة التي بدأتم فيها.
    .grey = التجربة الصغيرة بداية أيضًا. أما السنة التي لم تأتِ بعد فلا تُثبت شيئًا.
    .example = تقيم جمعية {"\u2066"}Föreningen Solrosen{"\u2069"} مقهى لغويًا كل أربعاء منذ 2019.
    .source = بتلخيص منا من صفحات إنترنت قد تكون تغيرت: {"\u2066"}Region Gävleborg, ”Idéburet offentligt partnerskap”{"\u2069"}؛ {"\u2066"}Stenungsunds kommun, ”Riktlinjer för IOP i Stenungsunds kommun”{"\u2069"}.
