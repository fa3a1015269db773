# status: machine

aspect-local =
    .asks = ما الذي يتحسن في المكان، ومن يشارك في ذلك؟
    .why = تريد البلدية أن ترى فرقًا في المكان الذي تعملون فيه، وأن يشارك الناس أنفسهم.
    .yes = الجواب بنعم، مع وصف فيه رقم أو تاريخ أو اقتباس.
    .grey = الوصف بالكلمات فقط يُحسب جزئيًا. وإذا استفاد الأعضاء وحدهم فالصلة ضعيفة.
    .example = في سنة 2025 حضرت 25 أمًّا من {"\u2066"}Ekbacken{"\u2069"} اجتماعات أولياء الأمور في المدرسة، مقابل 8 في السنة السابقة. وتقود خمس مشاركات سابقات مجموعات خاصة بهن.
    .source = Linköping: المبادئ التوجيهية {"\u2066"}riktlinje KS2016-313{"\u2069"}، المعيار 3 من 8، كما وردت في رد البلدية {"\u2066"}Svar på interpellation ställd av Miljöpartiet – IOP med Världens mammor{"\u2069"} (أيار/مايو 2022 أو بعده). بتلخيص منا من صفحات إنترنت قد تكون تغيرت: {"\u2066"}Borås Stad, ”IOP – Idéburet offentligt partnerskap”{"\u2069"}؛ {"\u2066"}Jönköpings kommun, ”Samverkan med föreningar och organisationer genom IOP”{"\u2069"}.
