# status: machine

aspect-plan =
    .asks = أي خطة سياسية أو برنامج يساعد النشاط على تحقيقه؟
    .why = في الخطة قال السياسيون ما يريدون الوصول إليه. وبصلة واضحة يستطيع موظفو البلدية أن يبيّنوا لماذا يخص الأمر البلدية.
    .yes = الجواب بنعم، واسم الخطة، وأن تذكر الخطة الجمعيات أو المجتمع المدني أو المنظمات الأهلية ({"\u2066"}idéburna organisationer{"\u2069"}). ورقم الصفحة والاقتباس يسهّلان العثور على النص.
    .grey = إذا كانت الخطة عن الموضوع نفسه دون أن تذكر الجمعيات فهذا يُحسب جزئيًا. والكلام العام عن الاندماج لا يكفي.
    .example = برنامج المساواة في {"\u2066"}Ekby{"\u2069"} ({"\u2066"}Program för ett jämlikt Ekby{"\u2069"})، الصفحة 14: «على البلدية أن تصل، مع الجمعيات، إلى النساء البعيدات عن سوق العمل.»
    .source = Linköping: المبادئ التوجيهية {"\u2066"}riktlinje KS2016-313{"\u2069"}، المعيار 2 من 8، كما وردت في رد البلدية {"\u2066"}Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor{"\u2069"} (أيار/مايو 2022 أو بعده). بتلخيص منا من صفحات إنترنت قد تكون تغيرت: {"\u2066"}Uddevalla kommun, ”Idéburet Offentligt Partnerskap (IOP)”{"\u2069"}؛ {"\u2066"}Jönköpings kommun, ”Samverkan med föreningar och organisationer genom IOP”{"\u2069"}؛ {"\u2066"}Region Gävleborg, ”Idéburet offentligt partnerskap”{"\u2069"}.
