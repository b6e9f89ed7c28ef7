//! The words of head counts, language by language. To teach the reading a word, add it here.
//!
//! Words stand between bars. Spelling is folded before it is compared: case, accents, full-width forms and hyphens
//! between letters make no difference. A star at the end stands for any ending.

use super::signs::Sign::{self, *};

/// Number words.
pub(super) const NUMBERS: &[(Sign, &str)] = &[
    (Number(0), "zero|nul|cero|ноль|нуль|零|〇|صفر"),
    (
        Number(1),
        "one|uno|один|одна|одного|одной|一|壹|واحد|واحده|single|une seule|una sola|un seul|un solo|só uma|uma única|единственная",
    ),
    (Number(2), "two|deux|dois|duas|два|две|двух|двое|二|两|兩|اثنان|اثنين|اثنتان|اثنتين"),
    (TwoOrOf, "dos"),
    (Number(3), "three|trois|tres|três|три|трех|трое|三|ثلاثه|ثلاث"),
    (Number(4), "four|quatre|cuatro|quatro|четыре|четырех|четверо|四|اربعه|اربع"),
    (Number(5), "five|cinq|cinco|пять|пяти|五|خمسه|خمس"),
    (Number(6), "six|seis|шесть|шести|六|سته|ست"),
    (Number(7), "seven|sept|siete|sete|семь|семи|七|سبعه|سبع"),
    (Number(8), "eight|huit|ocho|oito|восемь|восьми|八|ثمانيه|ثماني|ثمان"),
    (Number(9), "nine|neuf|nueve|nove|девять|девяти|九|تسعه|تسع"),
    (Number(10), "ten|dix|diez|dez|десять|десяти|عشره|عشر"),
    (Number(11), "eleven|onze|once|одиннадцать|одиннадцати|احد عشر|احدى عشره"),
    (Number(12), "twelve|twelfe|douze|doce|doze|двенадцать|двенадцати|اثنا عشر|اثني عشر|اثنتا عشره"),
    (Number(13), "thirteen|treize|trece|treze|тринадцать|тринадцати"),
    (Number(14), "fourteen|quatorze|catorce|catorze|четырнадцать|четырнадцати"),
    (Number(15), "fifteen|fiveteen|quinze|quince|пятнадцать|пятнадцати"),
    (Number(16), "sixteen|seize|dieciséis|dezesseis|dezasseis|шестнадцать|шестнадцати"),
    (Number(17), "seventeen|diecisiete|dezessete|dezassete|семнадцать|семнадцати"),
    (Number(18), "eighteen|eighteeen|dieciocho|dezoito|восемнадцать|восемнадцати"),
    (Number(19), "nineteen|diecinueve|dezenove|dezanove|девятнадцать|девятнадцати"),
    (Number(20), "twenty|vingt|vingts|veinte|vinte|двадцать|двадцати|عشرون|عشرين"),
    (Number(21), "veintiuno|veintiuna|veintiún"),
    (Number(22), "veintidós"),
    (Number(23), "veintitrés"),
    (Number(24), "veinticuatro"),
    (Number(25), "veinticinco"),
    (Number(26), "veintiséis"),
    (Number(27), "veintisiete"),
    (Number(28), "veintiocho"),
    (Number(29), "veintinueve"),
    (Number(30), "thirty|thirthy|trente|treinta|trinta|тридцать|тридцати|ثلاثون|ثلاثين"),
    (Number(40), "forty|fourty|quarante|cuarenta|quarenta|сорок|сорока|اربعون|اربعين"),
    (Number(50), "fifty|fivety|cinquante|cincuenta|cinquenta|cinqüenta|пятьдесят|пятидесяти|полсотни|خمسون|خمسين"),
    (Number(60), "sixty|soixante|sesenta|sessenta|шестьдесят|шестидесяти|ستون|ستين"),
    (Number(70), "seventy|septante|setenta|семьдесят|семидесяти|سبعون|سبعين"),
    (Number(80), "eighty|huitante|octante|ochenta|oitenta|восемьдесят|восьмидесяти|ثمانون|ثمانين"),
    (Number(90), "ninety|ninty|nonante|noventa|девяносто|تسعون|تسعين"),
    (Number(100), "сто|ста|cien|ciento|cem|cento|مائه|مئه|مايه"),
    (Number(200), "doscientos|doscientas|duzentos|duzentas|двести|двухсот|مائتان|مائتين|مئتان|مئتين|مئتي"),
    (Number(300), "trescientos|trescientas|trezentos|trezentas|триста|трехсот|ثلاثمائه|ثلاثمئه"),
    (Number(400), "cuatrocientos|cuatrocientas|quatrocentos|quatrocentas|четыреста|четырехсот|اربعمائه|اربعمئه"),
    (Number(500), "quinientos|quinientas|quinhentos|quinhentas|пятьсот|пятисот|خمسمائه|خمسمئه"),
    (Number(600), "seiscientos|seiscientas|seiscentos|seiscentas|шестьсот|шестисот|ستمائه|ستمئه"),
    (Number(700), "setecientos|setecientas|setecentos|setecentas|семьсот|семисот|سبعمائه|سبعمئه"),
    (Number(800), "ochocientos|ochocientas|oitocentos|oitocentas|восемьсот|восьмисот|ثمانمائه|ثمانمئه"),
    (Number(900), "novecientos|novecientas|novecentos|novecentas|девятьсот|девятисот|تسعمائه|تسعمئه"),
    (Scale(10), "十"),
    (Scale(100), "hundred|hundread|hundered|cent|cents|百"),
    (Scale(1000), "thousand|mille|milles|mil|тысяча|тысяч|тысячи|тыс|тыс.|千|الف|آلاف"),
    (Scale(10_000), "万|萬"),
    (Scale(1_000_000), "million|millions|millón|millones|milhão|milhões|миллион*"),
    (Group(12), "dozen|docena|dúzia|дюжина|дюжины|дюжину"),
    (Group(20), "score"),
    (Loose(2), "couple|couple of|couples of|pair of|un par de|um par de"),
    (Loose(10), "dizaine|decena|dezena|десяток|около десятка|порядка десятка"),
    (Loose(12), "douzaine|douzaines"),
    (Loose(15), "quinzaine|quincena"),
    (Loose(20), "vingtaine|veintena|vintena"),
    (Loose(30), "trentaine|treintena|trintena"),
    (Loose(40), "quarantaine|cuarentena"),
    (Loose(50), "полусотня|полусотни|полусотню|полусотней|cinquantaine|cincuentena"),
    (Loose(60), "soixantaine"),
    (Loose(100), "centaine|centena|centenar|сотня|сотню|около сотни|порядка сотни"),
    (Loose(1000), "millier|millar|milhar|milhares"),
    (Plural(12), "dozens|docenas|dúzias"),
    (Plural(10), "dizaines|decenas|dezenas|десятка|десятков|десятки"),
    (Plural(100), "centaines|centenares|centenas|сотни|сотен|hundreds"),
    (Plural(1000), "k|milliers|millares|thousands"),
    (Plural(20), "scores"),
    (Article, "a|an|un|une|una|um|uma"),
    (Fraction(1, 2), "½"),
    (Fraction(1, 3), "⅓|ثلث"),
    (Fraction(2, 3), "⅔|ثلثا|ثلثي|ثلثين|ثلثان"),
    (Fraction(1, 4), "¼|ربع|четверть|четверти"),
    (Fraction(3, 4), "¾|ثلاثه ارباع"),
    (Fraction(1, 5), "⅕"),
    (Fraction(2, 5), "⅖"),
    (Fraction(3, 5), "⅗"),
    (Fraction(4, 5), "⅘"),
    (Fraction(1, 6), "⅙"),
    (Fraction(1, 8), "⅛"),
    (Fraction(1, 3), "треть|трети"),
    (Fraction(1, 4), "la quarta parte"),
    (Fraction(2, 3), "две трети|двух третей"),
    (Fraction(3, 4), "три четверти"),
    (
        Half,
        "half|halves|fifty fifty|evenly split|split evenly|equally split|split equally|equal split|even split|split down the middle|half and half|поровну|à parts égales|\
         por igual|a partes iguales|em partes iguais|各占一半|مناصفه|بالتساوي|half half|moitié moitié|mitad y mitad|meio a meio|50 50|пополам|各半|一半一半|moitié|la moitié|mitad|la mitad|metade|a metade|половина|половину|половины|полови*|as many women as men|as many men as women|autant de femmes que d'hommes|autant d'hommes que de femmes|tantas mujeres como hombres|tantas mulheres como homens|столько же женщин|男女相当|半数|一半|半|نصف|demi|demie|media|medio|meia",
    ),
    (
        Ordinal(3),
        "tercera parte|terceras partes|terça parte|terças partes|troisième partie|third|thirds|tiers|tercio|tercios|terço|terços",
    ),
    (
        Ordinal(4),
        "cuarta parte|cuartas partes|quarta parte|quartas partes|quarter|quarters|fourth|fourths|quart|quarts|cuarto|cuartos|quarto|quartos",
    ),
    (Ordinal(5), "quinta parte|quintas partes|fifth|fifths|cinquième|cinquièmes|quinto|quintos"),
    (Ordinal(6), "sixth|sixths|sixième|sixièmes|sexto|sextos"),
    (Ordinal(8), "eighth|eighths"),
    (Ordinal(10), "tenth|tenths|dixième|dixièmes|décimo|décimos"),
    (Tenths, "成"),
    (PartsOf, "分之"),
    (PercentBefore, "百分之"),
    (
        Percent,
        "%|percent|per cent|per-cent|percents|percentage|pct|pct.|pc|pour cent|pourcent|pour-cent|p. cent|por ciento|por cento|porciento|процент*|проц|проц.|в процентах|في المائه|في المئه|بالمائه|بالمئه|بالمايه",
    ),
];

/// Words around a number: hedges, bounds, ranges.
pub(super) const HEDGES: &[(Sign, &str)] = &[
    (
        About,
        "about|near|near to|or thereabouts|thereabouts|just shy of|shy of|guess|a guess|ballpark|cca|cca.|something|a little less than|little less than|a little fewer than|somewhat less than|un peu moins de|un poco menos de|um pouco menos de|чуть менее|чуть меньше|немного меньше|немногим менее|quasi|est.|estim.|abt|abt.|abount|around|arround|approximately|aproximately|approximatly|aproximatly|approximative|approximatively|approx|approx.|aprox|aprox.|appx|appx.|appr|appr.|approximate|roughly|circa|ca|ca.|c.|nearly|almost|close to|nearly about|just under|slightly under|slightly below|a little under|a bit less than|slightly less than|not quite|in the region of|in the order of|on the order of|in the neighborhood of|something like|or so|odd|ish|give or take|more or less|probably|perhaps|maybe|possibly|presumably|i think|i guess|i believe|i would say|we think|we guess|between us|estimat*|guesstimate|~|≈|~~|≅|≃|rough estimate",
    ),
    (
        About,
        "environ|env|env.|à peu près|près de|presque|approximativement|autour de|aux alentours de|dans les|estimé*|estimation|plus ou moins|peut être|de l'ordre de|une bonne|une petite|grosso modo",
    ),
    (Several, "some|quelque|quelques|unos|unas|uns|umas"),
    (
        About,
        "cerca de|cerca da|perto da|em torno da|por volta da|cerca del|alrededor|alrededor de|alrededor del|en torno al|acerca de|aproximad*|más o menos|mais ou menos|casi|quase|perto de|en torno a|em torno de|por volta de|volta de|estim*|aprox. de|aproximadamente de|quizás|talvez|cerca",
    ),
    (About, "около|примерно|приблизительно|порядка|почти|где-то|ориентировочно|ок.|ок|приблиз*"),
    (About, "大约|大約|约|約|大概|左右|来|來|上下|将近|將近|近|接近|估计|估計|约有|約有|差不多|概数"),
    (About, "حوالي|نحو|تقريبا|قرابه|ما يقارب|ما يقرب من|زهاء|يقدر|تقديرا"),
    (About, "ungefähr|rund|etwa|circa|약|लगभग|khoảng|sekitar|yaklaşık"),
    (
        AtLeast,
        "mindestens|almeno|at least|atleast|at the least|minimum|minimum of|a minimum of|no less than|no fewer than|not less than|not fewer than|>=|≥|from at least|upward of|au moins|au minimum|minimum de|pas moins de|al menos|por lo menos|como mínimo|mínimo|mínimo de|un mínimo de|no menos de|pelo menos|ao menos|no mínimo|não menos de|не менее|не меньше|минимум|как минимум|по меньшей мере|по крайней мере|至少|最少|不少于|不少於|على الاقل|لا يقل عن|ما لا يقل عن|كحد ادنى",
    ),
    (
        MoreThan,
        "un peu plus de|un peu plus d'|bien plus de|un poco más de|um pouco mais de|чуть более|чуть больше|немного больше|немногим более|más del|más de la|más de los|mais da|mais do|mais dos|plus du|plus des|plus de la|mehr als|più di|oltre|rund über|more than|more then|over|above|in excess of|upwards of|greater than|exceeding|beyond|just over|slightly over|slightly above|slightly more than|a little over|a bit more than|a bit over|a little more than|well over|well above|>|plus de|plus d'|+ de|+ of|au delà de|au dessus de|más de|mas de|+ que|más que|mais de|mais do que|mais que|acima de|superior a|por encima de|过|過|более|более чем|больше|больше чем|свыше|超过|超過|多于|多於|逾|اكثر من|ما يزيد عن|ما يزيد على|تجاوز|يزيد عن|يزيد على|يفوق",
    ),
    (
        FewerThan,
        "menos del|menos de la|menos da|menos do|moins du|moins des|moins de la|weniger als|meno di|fewer than|less than|lesser than|less then|fewer then|under|below|<|moins de|moins d'|en dessous de|menos de|menos que|por debajo de|abaixo de|inferior a|менее|менее чем|меньше|меньше чем|не достигло|不到|少于|少於|不足|اقل من|ما دون",
    ),
    (
        AtMost,
        "as many as|höchstens|bis zu|fino a|up to|upto|up until|at most|at the most|maximum|maximum of|a maximum of|max.|max|no more than|not more than|not over|<=|≤|jusqu'à|jusqu'a|au plus|au maximum|tout au plus|pas plus de|maximum de|hasta|como máximo|máximo|máximo de|un máximo de|no más de|a lo sumo|até|no máximo|não mais de|não mais que|до|не более|не больше|максимум|最多|至多|不超过|不超過|لا يزيد عن|لا يتجاوز|بحد اقصى|كحد اقصى|على الاكثر",
    ),
    (AndBound(true), "and more than|et plus de|et plus d'|y más de|e mais de|e mais do que"),
    (AndBound(false), "and less than|and fewer than|et moins de|et moins d'|y menos de|e menos de"),
    (
        OrMore,
        "if not more|or even more|perhaps more|maybe more|possibly more|probably more|even more|and up|and upwards|& more|voire plus|tal vez más|quizás más|talvez mais|возможно больше|может больше|可能更多|or more|and more|or above|and above|& above|or over|and over|or greater|or so more|et plus|ou plus|ou davantage|o más|y más|e mais|ou mais|или более|и более|или больше|и больше|以上|及以上|او اكثر|فاكثر|فما فوق",
    ),
    (
        OrFewer,
        "or less|or fewer|and less|or under|or below|and below|ou moins|et moins|o menos|ou menos|или менее|или меньше|以下|او اقل|فاقل",
    ),
    (
        MoreAfter,
        "余|餘|多|с лишним|с небольшим|y pico|y tantos|y tantas|et quelques|e tal|e tantos|e tantas|e poucos|e poucas|plus or so",
    ),
    (PlusMinus, "±|+/-|+-|-/+|plus/minus|plus minus|plus or minus"),
    (Between, "between|beetween|betwen|from|entre|de entre|desde|от|между|从|介于|介於|بين|ما بين|من بين"),
    (To, "to|thru|bis|till|until|through|à|au|hasta|до|至|到|الى|~|..|..."),
    (
        InOf,
        "out of|out of the|of the|of a|of our|of those|of all|of|del|sur les|sur un total de|de los|de las|de un total de|de um total de|das|do|da|de|d'|des|du|parmi|among|amongst|из|от общего|من اصل|من|من بين|out of a|among the|from the",
    ),
    (In, "in|in every|every|en|em|на|每"),
    (Min, "min|min.|mins"),
    (Per, "sur|de cada|out of every|of every|em cada|a cada|из каждых"),
];

/// Words that say who is counted, and how they took part.
pub(super) const WHO: &[(Sign, &str)] = &[
    (
        Women,
        "women|woman|womens|womans|womn|womxn|womyn|wome|female|females|femals|femal|lady|ladies|girl|girls|women's|femme|femmes|dame|dames|fille|filles|feminin*|femenin*|mujer|mujeres|señora|señoras|mulher|mulheres|senhora|senhoras|женщин*|девуш*|дам|дамы|сотрудниц*|участниц*|女性|妇女|婦女|女士|女|女生|女人|女参与者|نساء|امراه|امراتان|امراتين|مراه|سيدات|سيده|اناث|انثى|نسائي*|مشاركات|حاضرات|여성|महिला|महिलाएं|महिलाओं|donne|frauen|perempuan|wanita|kadın",
    ),
    (Women, "cis women|cisgender women|cis woman"),
    (
        Men,
        "trans man|trans men|transgender man|transgender men|transgender male|transgender males|trans male|hommes trans|hombres trans",
    ),
    (
        Variant,
        "其他性别|其它性别|其他性別|trans woman|trans women|transgender woman|transgender women|transgender female|transgender females|trans female|trans females|femmes trans|mujeres trans|mulheres trans|femme trans|mujer trans|mulher trans|gender variant|gender variants|gender variance|gender diverse|gender diversity|gender fluid|gender nonconforming|gender non conforming|non conforming|nonconforming|gender queer|genderqueer|genderfluid|genderdiverse|gendervariant|non binary|nonbinary|non binaries|non binaire|non binaires|no binaria|no binario|no binarias|no binarios|não binária|não binário|não binárias|não binários|enby|agender|transgender|transgenders|transgendered|trans|transgenre|transgenres|transgénero|transgéneros|transgênero|transgêneros|queer|género variante|genre variant|variante de género|variantes de género|de genre variant|genre variable|variance de genre|de género diverso|diversidad de género|diversité de genre|género diverso|гендерно вариативные|гендерно вариативных|гендерно вариативный|гендерно вариативная|гендерно вариативными|гендерно вариативного|гендерно вариативной|гендерно вариативным|гендерно неконформные|гендерно неконформных|гендерно неконформный|гендерно неконформная|гендерно неконформными|гендерно неконформного|гендерно неконформной|гендерно неконформным|небинарн*|трансгендер*|гендерновариантн*|гендерно вариантные|гендерно вариантных|гендерно вариантный|гендерно вариантная|гендерно вариантными|гендерно вариантного|гендерно вариантной|гендерно вариантным|性别多元|性别多样|性别变异|跨性别|非二元|非二元性别|跨性別|非常规性别|متنوعي النوع|متنوعي الجنس|متحول*|غير ثنائي|غير ثنائيه|متنوعو الجنس|متغايري الجنس|متغيري النوع",
    ),
    (
        Men,
        "men|رجلا|man|mens|male|males|gentlemen|guys|boys|homme|hommes|garçons|masculin*|hombre|hombres|varón|varones|señores|homem|homens|мужчин*|男性|男士|男|男人|男生|رجال|رجل|ذكور|남성|पुरुष",
    ),
    (
        Others,
        "other|others|other gender|other genders|other people|rest|the rest|autres|autre|otros|otras|outros|outras|prefer not to say|prefer not to answer|undisclosed|undeclared|другие|остальные|其他|其它",
    ),
    (
        People,
        "seats taken|seats were taken|seats occupied|occupied seats|seats filled|filled seats|chairs taken|people|ppl|personen|persone|نفر|peoples|person|persons|pers|pers.|individual|individuals|pax|human|humans|heads|head|souls|folks|personne|personnes|individu|individus|persona|personas|individuo|individuos|gente|pessoa|pessoas|indivíduo|indivíduos|человек|человека|людей|люди|лиц|лица|чел|чел.|人|名|位|人士|人数|人數|个人|شخص|اشخاص|شخصا|فرد|افراد|فردا|ناس|명|사람|लोग|orang|người|kişi",
    ),
    (
        Attendees,
        "participant|participants|particpants|participents|participiants|partecipants|partipants|participant(s)|participans|attendee|attendees|attendies|attendants|attendant|attendances|audience|audiences|listeners|viewers|delegates|delegate|guests|visitors|members|representatives|students|stakeholders|experts|assistants|participante|participantes|asistente|asistentes|présents|assistance|auditeurs|auditoire|public|publique|público|delegados|délégués|invités|invitados|oyentes|ouvintes|espectadores|participação total|участник|участников|участника|участники|участниками|слушател*|присутств*|зрител*|делегат*|гост*|参与者|参加者|参会者|与会者|與會者|参与人员|参会人员|参加人员|参会代表|与会人员|出席者|听众|觀眾|观众|參與者|參加者|مشارك|مشاركا|مشاركين|مشاركون|حاضر|حاضرا|حاضرين|حضور|حاضرون|مندوب*|참가자|प्रतिभागी|प्रतिभागियों|peserta|teilnehmer",
    ),
    (
        Panel,
        "speaker|speakers|panelist|panelists|panellist|panellists|panelist(s)|presenter|presenters|moderator|moderators|discussant|discussants|rapporteur|rapporteurs|organizers|organisers|resource persons|keynote speakers|interventant*|intervenant|intervenants|intervenantes|orateur|orateurs|oratrices|oratrice|paneliste*|panéliste*|ponente|ponentes|orador*|panelista|panelistas|moderador*|expositor*|palestrante|palestrantes|докладчик*|спикер*|выступающ*|модератор*|发言人|发言者|嘉宾|演讲者|主讲人|讲者|متحدث*|متكلم*",
    ),
    (
        Onsite,
        "onsite|in the main hall|in main hall|in the main room|in the main session hall|around the table|no salão|na sala|no auditório|on site|in person|inperson|in the room|in room|in hall|in venue|in the meeting room|in meeting room|in the conference room|dans la pièce|en el salón|na plateia|на площадке|会议室|會議室|في المكان|room participants|in the hall|in the venue|at the venue|in the auditorium|in the audience room|physical|physically|offline|face to face|f2f|in situ|insitu|in loco|on location|on the spot|on the ground|in paris|in presence|in presencial|sur place|en salle|dans la salle|en personne|en présentiel|présentiel|physiquement|presencial|presenciales|presenciais|presencialmente|en la sala|en sala|na sala|in sala|no local|en persona|en el lugar|pessoalmente|en el sitio|física*|очно|в зале|офлайн|лично|на месте|现场|現場|线下|線下|会场|會場|到场|在场|حضوريا|في القاعه|وجاهيا|شخصيا|حضوري",
    ),
    (
        Online,
        "online|on line|onlines|remote|remotely|virtual|virtually|virtuals|remotes|distance|via zoom|on zoom|over zoom|by zoom|through zoom|par zoom|sur zoom|por zoom|vía zoom|pelo zoom|в zoom|zoom|by video|by video link|via video link|videoconference|video conference|en visio|par visioconférence|en visioconférence|por videoconferencia|webex|via webex|on webex|livestream|live stream|streaming|webcast|youtube|via youtube|on youtube|connected remotely|remote hub participants|en ligne|à distance|distanciel|en distanciel|virtuel*|en línea|en linea|a distancia|remoto|remota|remotos|remotas|virtuales|por internet|à distância|distância|virtuais|remotamente|virtualmente|онлайн|дистанционн*|удаленн*|удалённ*|по видеосвязи|виртуальн*|в сети|在线|在線|线上|線上|网上|網上|远程|遠程|网络|عبر الانترنت|عن بعد|افتراضي*|عبر الانترنيت|اونلاين|온라인",
    ),
    (
        Total,
        "total|totals|in total|in all|altogether|all together|alltogether|overall|grand total|combined|sum|au total|en total|en tout|total de|no total|ao todo|em total|en conjunto|en todo|totale|totaux|всего|итого|в общей сложности|общее количество|общее число|在内共|共|总共|總共|共计|共有|总数|總數|一共|总计|合计|总人数|总人數|مجموع|اجمالي|اجمالا|مجموعه|عدد كلي|كلي|합계",
    ),
];

/// Words that stand between counts, and words that count nothing.
pub(super) const REST: &[(Sign, &str)] = &[
    (
        And,
        "and|&|et|y|e|и|和|与|與|及|以及|و|as well as|along with|together with|another|additional|additionally|in addition|in addition to|further|furthermore|also|ainsi que|así como|bem como|а также|including also|及其|كما|بالاضافه الي|بالاضافه",
    ),
    (With, "with|avec|con|com|مع"),
    (Plus, "plus|+|más|mais|плюс|加|加上"),
    (Or, "or|ou|o|или|或|或者|او"),
    (But, "but|mais non|pero|mas|но|但|لكن"),
    (
        Including,
        "without the|apart from the|aside from the|besides the|excluding the|not counting the|without|apart from|aside from|besides|except|except for|other than|sauf|excepté|excepto|salvo|exceto|кроме|помимо|除了|ما عدا|excluding|excl|excl.|not counting|hors|sans compter|sin contar|sem contar|не считая|без учета|不包括|不含|باستثناء|of which|of whom|whom|of them|of these|of those were|including|includes|included|incl|incl.|inc.|among them|among whom|among which|amongst them|amongst whom|out of whom|out of which|out of them|from which|from them|from whom|thereof|whereof|where|comprising|dont|parmi lesquels|parmi lesquelles|parmi eux|y compris|incluant|de los cuales|de las cuales|de los que|de las que|de ellos|de ellas|entre ellos|entre ellas|incluyendo|incluidos|incluidas|incluye|incluso|dos quais|das quais|entre eles|entre elas|deles|delas|incluindo|sendo|из них|из которых|в том числе|включая|среди них|其中|包括|当中|منهم|منهن|بينهم|بينهن|من بينهم|من بينهن|من ضمنهم|بما في ذلك|بمن فيهم",
    ),
    (
        All,
        "all|everyone|everybody|all of them|all were|exclusively|only women|entirely|toutes|tous|todas|todos|totalidad|все|全部|全是|全都是|都是|جميعهم|كلهم|جميع|كل",
    ),
    (
        Vague,
        "more women than men|more men than women|more males than females|more females than males|more female than male|more male than female|plus de femmes que d'hommes|plus d'hommes que de femmes|más mujeres que hombres|más hombres que mujeres|mais mulheres que homens|mais homens que mulheres|больше женщин чем мужчин|больше мужчин чем женщин|女多男少|男多女少|much|mucha|mucho|poca|poco|muita|muito|pouca|pouco|gender balance was good|large audience|big audience|small audience|large turnout|good turnout|small group|large group|très peu|très peu de|très nombreux|très nombreuses|trop peu|majority|the majority|a majority|vast majority|a large majority|most|mostly|mainly|many|a lot|a lot of|lots|lots of|lot of|several|few|a few|quite a few|very few|just a few|numerous|plenty|various|handful|a handful|minority|a minority|predominantly|largely|some of|a good number|a large number|large number|great number|a number of|small number|significant number|tens of|tens|almost all|nearly all|hardly any|scarcely any|same number|the same number|fewer women|mais mulheres|больше женщин|меньше женщин|女性多于男性|男性多于女性|full|полный зал|a full room|full room|full house|was full|packed|packed room|crowded|balanced|gender balanced|gender balance|gender parity|equal|equal number|equally|evenly|parity|mixed|enough|good attendance|well attended|low attendance",
    ),
    (
        Vague,
        "majorité|la majorité|la plupart|la majeure partie|beaucoup|plusieurs|peu|peu de|nombreux|nombreuses|minorité|quelques unes|quelques uns|principalement|majoritairement|salle pleine|salle comble|était pleine|équilibré*|parité|mayoría|la mayoría|muchos|muchas|pocos|pocas|algunos|algunas|varios|varias|minoría|mayoritariamente|sala llena|estaba llena|numerosos|numerosas|maioria|a maioria|muitos|muitas|poucos|poucas|alguns|algumas|vários|várias|minoria|sala cheia|estava cheia|dizaines de|decenas de|centenas de|cientos|cientos de|centenares de|centaines de|des dizaines|des centaines",
    ),
    (
        Vague,
        "большинство|большая часть|многие|много|несколько|мало|немного|меньшинство|преимущественно|некоторые|大多数|大多數|多数|多數|大部分|许多|許多|很多|一些|若干|少数|少數|几|几个|几名|几位|几十|几百|数十|数百|十几|二十几|不少|少量|座无虚席|满座|个别|معظم|اغلبيه|غالبيه|اكثريه|كثير|كثيرون|عديد|بعض|قليل|عشرات|مئات|عدد كبير|عدد من",
    ),
    (
        Unknown,
        "don't remember|do not remember|can't remember|cannot remember|can't recall|cannot recall|dunno|not assume|not infer|not guess|don't assume|can't assume|unknown|n/k|n.k.|nobody counted|unbekannt|sconosciuto|unkown|unknow|not known|not recorded|not counted|none were counted|none was counted|not available|not sure|unsure|uncertain|don't know|do not know|dont know|do not ask|don't ask|do not collect|do not record|not disclosed|didn't count|did not count|did not ask|didn't ask|not asked|wasn't counted|was not counted|were not counted|not estimated|not collected|not registered|not monitored|not tracked|no data|no information|no info|no record|no records|no figures|no figure|no count|no idea|no estimate|no estimation|no statistics|not documented|not specified|not determined|not possible to estimate|not possible|impossible to|hard to say|difficult to say|difficult to estimate|hard to estimate|cannot be determined|cannot estimate|cannot say|can't say|can't tell|cannot tell|could not be counted|could not be determined|unable to|unclear|undetermined|unavailable|no one counted|nobody counted|??|???",
    ),
    (
        Unknown,
        "aucune idée|ninguna idea|ni idea|nenhuma ideia|no sabemos|no lo sabemos|no lo sé|lo desconozco|no contamos|no se contabilizó|no se tiene|não sabemos|não contamos|não contabilizado|não foi contabilizado|ne savons pas|aucun chiffre|aucune donnée|pas de chiffres|pas de chiffre|aucun décompte|ningún dato|no hay cifras|no hay registro|sin registro|sem registro|não há dados|não registrado|não registado|não contado|inconnu|inconnue|inconnus|non connu|pas connu|pas de données|pas d'information|non disponible|pas disponible|non comptabilisé|pas compté|non communiqué|indéterminé|ne sait pas|ne sais pas|nsp|sans données|non renseigné|desconocido|desconocida|desconocidos|se desconoce|no se sabe|no se conoce|no sabe|sin datos|sin información|no hay datos|no disponible|no registrado|no se registró|no se contó|nd|n/d|s/d|n.d.|s.d.|desconhecido|desconhecida|não se sabe|não sei|sem dados|sem informação|não disponível|não informado|não foi contado|indisponível",
    ),
    (
        Unknown,
        "понятия не имею|не знаем|не помню|لم نقم بالعد|لم نحص|لا نعلم|нет статистики|нет цифр|нет сведений|没有记录|无记录|未记录|لا يوجد احصاء|لا توجد احصاءات|لا توجد احصائيات|لا توجد ارقام|لم يتم العد|неизвестно|не известно|неизвестен|неизвестно сколько|нет данных|нет информации|не подсчитывали|не подсчитывались|не подсчитывалось|не считали|не знаю|неизв|неизв.|данные отсутствуют|未知|不知道|不详|不詳|不明|不清楚|未统计|未統計|没有统计|没有数据|无数据|无法统计|无法估计|不确定|暂无数据|غير معروف|غير معلوم|غير محدد|غير متوفر|غير متاح|لا نعرف|لا اعرف|مجهول|لا توجد بيانات|لا تتوفر بيانات|لا معلومات|لم يحسب",
    ),
    (
        NotApplicable,
        "n/a|na|n.a.|n.a|n / a|not applicable|non applicable|sans objet|s/o|s.o.|no aplica|no aplicable|no procede|não se aplica|não aplicável|не применимо|неприменимо|н/д|н/п|не применяется|不适用|不適用|لا ينطبق|غير منطبق",
    ),
    (
        Placeholder,
        "tbc|tbd|tba|t.b.c.|to be confirmed|to be completed|to be determined|to be announced|to be added|to be updated|to be provided|pending|xx|xxx|xxxx|todo|à confirmer|à compléter|por confirmar|a confirmar|por definir|pendiente|pendente|уточняется|будет уточнено|待定|待确认|待補|待补充|يحدد لاحقا|سيحدد لاحقا",
    ),
    (
        Nobody,
        "no hubo|no había|no hay|no asistieron|no asistió|não houve|não havia|não tinha|не было|не присутствовало|не присутствовали|не участвовали|il n'y avait pas|il n'y avait aucune|il n'y avait aucun|il n'y a pas|n'y avait pas de|لم تكن|لم يكن|there were not any|there was not any|there were no|there was no|none|keine|nessuna|nessuno|no one|noone|nobody|nil|néant|aucun|aucune|personne n'|ninguno|ninguna|ningún|nadie|nenhum|nenhuma|ninguém|нет|ни одной|ни одного|никого|никто|ноль|отсутствовали|没有|沒有|无|無|لا احد|لا يوجد|لا توجد|لم يحضر|لم تحضر|بدون|without any|not any|not a single|not one|there weren't any|pas de|pas d'|sin|sem|без",
    ),
    (No, "no|zero number of"),
    (
        Thing,
        "nationalities|nationality|backgrounds|professions|time zones|slots|keynotes|papers|case studies|nationalités|nacionalidades|nacionalidad|nacionalidade|национальност*|minute|minutes|min long|hour|hours|hrs|hr|am|pm|a.m.|p.m.|o'clock|oclock|second|seconds|week|weeks|month|months|year|years|yrs|old|country|countries|nation|nations|region|regions|continents|continent|organisation|organisations|organization|organizations|orgs|institutions|entities|companies|universities|comments|interventions|remarks|table|tables|seats|seat|seater|seating|chairs|chair|topics|issues|slide|slides|word|words|message|messages|recommendations|proposals|presentations|team|teams|hub|hubs|stakeholder groups|sectors|languages|language|times|views|view|likes|tweets|posts|occasions|events|places|projects|initiatives|categories|rows|euros|dollars|usd|eur|km|gb|sdgs|principles",
    ),
    (
        Thing,
        "heure|heures|semaine|semaines|mois|an|ans|année|années|pays|régions|organisations|chaises|places|sièges|langues|groupes|fois|vues|minuto|minutos|hora|horas|semana|semanas|mes|meses|año|años|país|países|paises|regiones|organizaciones|instituciones|preguntas|comentarios|mesas|sillas|asientos|temas|grupos|idiomas|veces|mês|ano|anos|regiões|organizações|perguntas|cadeiras|lugares|vezes|línguas",
    ),
    (
        Thing,
        "минут*|час|часа|часов|часы|недел*|лет|года|году|стран|страны|страна|организаци*|вопрос*|раз|мест|ряд*|столов|регион*|分钟|分鐘|小时|小時|点|时|年|月|日|号|天|个国家|国家|國家|个组织|组织|个问题|问题|场|次|届|个机构|机构|دقيقه|دقائق|ساعه|ساعات|ايام|يوم|سنه|سنوات|عام|دوله|دول|بلد|بلدا|بلدان|منظمه|منظمات|سوال|اسئله|جلسات|مرات",
    ),
    (
        Capacity,
        "capacity|capacité|capacidad|capacidade|вместимость|容量|سعه|room for|room holds|hall holds|room seats|hall seats|venue holds|venue seats|auditorium holds|auditorium seats|salle contient|зал вмещает|seats for|seating for|quorum",
    ),
    (
        Weak,
        "registered|registration|registrations|registrants|registrant|sign ups|signups|signed up|rsvp|rsvps|rsvp'd|invited|invitations|invitees|expected|enrolled|inscrits|inscrites|inscrit|attendus|inscritos|inscritas|inscripciones|registrados|esperados|inscrições|convidados|esperadas|зарегистрирова*|ожидал*|приглашен*|注册|报名|预计|登记|مسجل*|متوقع*",
    ),
    (
        Moment,
        "started|starting|ended|ending|began|begun|finished|closing|opening|à la fin|au début|terminó|empezó|terminou|começou|start|beginning|end|first half|second half|peak|peaked|peaking|initially|first|later|then|finally|highest|lowest|morning|afternoon|début|fin|départ|inicio|final|comienzo|início|fim|pico|начале|начало|конце|конец|пике|开始|结束|高峰|开始时|结束时|بدايه|نهايه",
    ),
    (
        Label,
        "dc|nri|nris|lightning|session|sessions|panels|questions|page|pages|points|workshops|days|jours|séances|salles|días|dias|salas|sesiones|sessões|сессий|сессии|group|groups|parts|goals|дня|дней|room|rooms|hall|salle|sala|salón|salon|зал|зале|day|jour|día|dia|день|workshop|ws|forum|igf|fgi|bpf|#|no.|n°|nº|№|nr|nr.|nos.|item|point|q|question|figure|floor|building|tel|tel.|tel:|phone|fax|part|slot|track|panel|version|article|chapter|goal|sdg|covid|session|session no|séance|sesión|sessão|сессия|секция|第|id|ref|code",
    ),
    (
        Month,
        "january|february|march|april|june|july|august|september|october|november|december|jan|jan.|feb|feb.|apr|apr.|aug|aug.|sept|sept.|sep|oct|oct.|nov|nov.|dec|dec.|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    ),
    (
        Filler,
        "by the rapporteur|by the rapporteurs|by the moderator|by the organizers|by the organisers|by the organizer|by the chair|by the host|by the secretariat|par le rapporteur|par la rapporteure|por el relator|how many|how much|combien|cuántas|cuántos|quantas|quantos|сколько|多少|كم عدد|كم|the|la|le|les|el|los|las|os|as|l'|l|their|our|this|that|these|those|its|it|there|we|i|they|who|which|il|elle|nous|était|étaient|étions|avait|avaient|il y avait|il y a|sont|ont|est|furent|were|was|are|is|be|been|being|had|have|has|attended|attend|attending|joined|joining|join|followed|following|participated|participating|took|came|present|sat|showed|counted|identified|identify|self|as|at|by|on|for|per|only|just|exactly|precisely|actual|actually|number|numbers|figure|count|counts|identifying|watching|watched|connected|connecting|logged|seulement|exactement|nombre|nombre de|hubo|había|hay|fueron|eran|asistieron|participaron|estuvieron|sólo|solo|número|número de|presentes|havia|houve|foram|eram|estavam|participaram|assistiram|apenas|somente|было|были|были бы|присутствовало|участвовало|приняли|количество|число|кол-во|только|有|是|为|為|了|的|人员|仅|只有|名额|数量|人员数|كان|كانت|عدد|هناك|في|على|حضر|شارك|شاركت|حضرت|فقط|présentes|hombres y mujeres total",
    ),
    (Letter('f'), "f|w"),
    (Letter('m'), "m"),
    (Letter('h'), "h"),
    (Letter('n'), "nb"),
    (Query, "?"),
    (Comma, ","),
    (Bar, "|"),
    (Semicolon, ";"),
    (Stop, ".|!|…"),
    (Colon, ":"),
    (Equals, "="),
    (Open, "(|[|{"),
    (Close, ")|]|}"),
    (Dash, "-|--"),
    (Slash, "/"),
];
