# status: machine

aspect-common-ground =
    .asks = هل أنتم والبلدية متفقون على الأهداف والفئة المستهدفة؟
    .why = قد تعني الكلمات نفسها أشياء مختلفة. والهدف الذي كتبه الطرفان معًا يمكن متابعته.
    .yes = الجواب بنعم، ولقاء، ومتى اتفقتم وكيف.
    .grey = إذا لم يُسجَّل أي لقاء فهذا يُحسب جزئيًا. وإذا لم تلتقوا بعد فيمكنكم كتابة اقتراحكم وطلب لقاء.
    .example = في لقاء {"\u2066"}2026-02-10{"\u2069"} كتبنا الفئة المستهدفة معًا: أمهات في {"\u2066"}Ekbacken{"\u2069"} بلا عمل ولا دراسة.
    .source = بتلخيص منا من صفحات إنترنت قد تكون تغيرت: {"\u2066"}Kungsbacka kommun, ”Inbjudan till civilsamhället att samverka med Kungsbacka kommun, mars 2021”{"\u2069"}؛ {"\u2066"}Göteborgs Stad, ”Idéburet offentligt partnerskap (IOP)”{"\u2069"}.
