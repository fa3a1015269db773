# status: machine

# The headings under which each aspect is explained, in the window and in docs/aspects.md.
aspect-headings = المزيد عن السؤال: { $aspect }
    .asks = عمّ يدور السؤال
    .why = لماذا تسأل البلدية
    .yes = ما يُحسب نعم في هذا الدليل
    .grey = حالات بين بين
    .example = مثال
    .source = المصدر
    .questions = الأسئلة في هذا الدليل
    .show-at = تبيّنون ذلك في: { $numbers }.
