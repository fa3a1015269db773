# status: back-translated

o-claim-yes = نعم، هذا صحيح
o-claim-partly = جزئيًا
o-claim-no = لا، هذا غير صحيح
o-yes-no-yes = نعم
o-yes-no-no = لا
o-stance-proposal = هذا اقتراحنا
o-stance-open = مفتوح للحوار
o-stance-fixed = ثابت بالنسبة إلينا
o-paper-have = متوفرة لدينا
o-paper-getting = نعمل على إعدادها
o-paper-missing = غير متوفرة
o-paper-not-relevant = لا تنطبق علينا
o-legal-form-ideell-forening = جمعية غير ربحية ({"\u2066"}ideell förening{"\u2069"})
o-legal-form-stiftelse = مؤسسة ({"\u2066"}stiftelse{"\u2069"})
o-legal-form-trossamfund = طائفة دينية مسجّلة ({"\u2066"}registrerat trossamfund{"\u2069"})
o-legal-form-aktiebolag-svb = شركة مساهمة ذات قيود خاصة على توزيع الأرباح ({"\u2066"}aktiebolag med särskild vinstutdelningsbegränsning{"\u2069"})
o-legal-form-ekonomisk-forening = جمعية اقتصادية ({"\u2066"}ekonomisk förening{"\u2069"})
o-legal-form-aktiebolag = شركة مساهمة عادية ({"\u2066"}aktiebolag{"\u2069"})
o-legal-form-handelsbolag = شركة تضامن ({"\u2066"}handelsbolag{"\u2069"})
o-legal-form-enskild-firma = مؤسسة فردية ({"\u2066"}enskild firma{"\u2069"})
o-legal-form-utlandsk = منظمة أجنبية ({"\u2066"}utländsk organisation{"\u2069"})
o-legal-form-offentlig = منظمة تديرها بلدية أو منطقة أو الدولة ({"\u2066"}offentlig organisation{"\u2069"})
o-provider-kind-company = شركة تبيع ذلك
o-provider-kind-contracted = جهة لديها عقد مع جهة عامة على ذلك
o-provider-kind-association = جمعية أخرى أو منظمة أهلية غير ربحية ({"\u2066"}idéburen organisation{"\u2069"})
o-provider-kind-public = البلدية أو المنطقة أو هيئة حكومية
