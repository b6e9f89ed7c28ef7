//! Words by which declarations of gender are told. In small letters, blanks for dashes; accents stay, as Malé is a town.
//! Parted by `|`.

use super::table::Table;

/// The usual ways of saying `male`.
pub(crate) static MALE: Table = Table::new(
    26,
    "mwanaume|h|\
     muški|muski|moški|мушки|мъж|άνδρας|άντρας|άρρεν|مرد|ер|ер адам|tāne|კაცი|տղամարդ|זכר|גבר|पुरुष|পুরুষ|ชาย|vīrietis|\
     vyras|mashkull|ወንድ|ប្រុស|gizon|gizona|erkak|kişi|эрэгтэй|karlmaður|masculí|masc|мужской пол|мужского пола|male gender|male sex|masculine|laki laki|pria|mwanamume|mannelijk|manlig|\
     maschio|maschile|чоловік|чоловіча|чоловічий|чоловіча стать|muž|férfi|bărbat|sexe masculin|\
     de sexe masculin|genre masculin|del sexo masculino|do sexo masculino|männliches geschlecht|nam giới|남자|\
     male|man|m|masculino|hombre|varón|varon|homem|masculin|homme|мужской|мужчина|м|муж|男|男性|ذكر|رجل|nam|\
     männlich|mężczyzna|uomo|erkek|남|남성",
);

/// The usual ways of saying `female`.
pub(crate) static FEMALE: Table = Table::new(
    27,
    "warmi|\
     ženski|zenski|ženska|женски|жена|γυναίκα|θήλυ|زن|әйел|әйел адам|wahine|ქალი|կին|נקבה|אישה|महिला|নারী|মহিলা|หญิง|naine|\
     sieviete|moteris|femër|ሴት|ស្រី|emakume|emakumea|ayol|qadın|эмэгтэй|femení|fem|женский пол|женского пола|female gender|female sex|feminine|hembra|perempuan|wanita|mwanamke|\
     vrouwelijk|vrouw|kvinnlig|kvinna|kvinne|kvinde|femmina|femminile|жінка|жіноча|жіночий|жіноча стать|žena|\
     nő|femeie|nainen|sexe féminin|de sexe féminin|genre féminin|del sexo femenino|do sexo feminino|\
     weibliches geschlecht|nữ giới|여자|\
     female|woman|f|femenino|femenina|mujer|feminino|feminina|mulher|féminin|feminin|féminine|femme|женский|\
     женщина|ж|жен|女|女性|أنثى|انثى|امرأة|nữ|weiblich|kobieta|donna|kadın|여|여성",
);

/// The usual ways of saying `transgender male`.
pub(crate) static TRANSGENDER_MALE: Table = Table::new(
    28,
    "transgender male|transgender man|trans male|trans man|transman|male transgender|homme transgenre|\
     homme trans|hombre trans|hombre transgénero|hombre transgenero|masculino transgénero|transgénero masculino|\
     homem trans|homem transgênero|homem transgénero|трансгендерный мужчина|трансмужчина|跨性别男性|跨性别男|رجل متحول|\
     رجل ترانس",
);

/// The usual ways of saying `transgender female`.
pub(crate) static TRANSGENDER_FEMALE: Table = Table::new(
    29,
    "transgender female|transgender woman|trans female|trans woman|transwoman|female transgender|\
     femme transgenre|femme trans|mujer trans|mujer transgénero|mujer transgenero|femenino transgénero|\
     transgénero femenino|mulher trans|mulher transgênero|mulher transgénero|трансгендерная женщина|трансженщина|\
     跨性别女性|跨性别女|امرأة متحولة|امرأة ترانس",
);

/// The usual ways of saying `gender variant`.
pub(crate) static GENDER_VARIANT: Table = Table::new(
    30,
    "gender variant|variante de genre|genre variant|variante de género|variante de genero|género variante|\
     variante de gênero|gênero variante|гендерно вариантный|гендерно вариантная|性别变异|性别多样|متغير النوع الاجتماعي",
);

/// The usual ways of saying `prefer not to answer`.
pub(crate) static NO_ANSWER: Table = Table::new(
    31,
    "prefer not to answer|rather not say|would rather not say|rather not answer|declined to answer|\
     declined to say|declines to answer|does not wish to answer|did not wish to answer|do not wish to answer|\
     wishes not to answer|pnta|préfère ne pas répondre|prefere ne pas repondre|préfère ne pas dire|\
     préfère ne pas le dire|préfère ne pas se prononcer|je préfère ne pas répondre|ne souhaite pas répondre|\
     prefiere no responder|prefiere no contestar|prefiere no decir|prefiere no decirlo|prefiero no responder|\
     prefiero no contestar|prefiero no decirlo|prefere não responder|prefere nao responder|prefiro não responder|\
     prefere não dizer|prefere não informar|предпочитаю не отвечать|предпочитает не отвечать|\
     предпочла не отвечать|предпочел не отвечать|предпочёл не отвечать|не желает отвечать|не хочу отвечать|不愿回答|\
     不愿透露|不想回答|选择不回答|不便透露|أفضل عدم الإجابة|يفضل عدم الإجابة|تفضل عدم الإجابة",
);

/// Declarations that forms seldom offer.
pub(crate) static UNUSUAL: Table = Table::new(
    32,
    "other|another gender|other gender|otro|otra|outro|outra|autre|другое|другой|其他|其它|اخرى|أخرى|آخر|non binary|nonbinary|non binary person|enby|queer|genderqueer|gender queer|agender|bigender|gender fluid|\
     genderfluid|gender non conforming|gender nonconforming|gender neutral|gender diverse|two spirit|\
     two spirited|third gender|transgender|trans|transgender person|trans person|trans non binary|intersex|hijra|\
     travesti|muxe|pangender|androgynous|androgyne|cis male|cis man|cis female|cis woman|cisgender male|\
     cisgender man|cisgender female|cisgender woman|cisgender|no binario|no binaria|no binarie|não binário|\
     não binária|nao binario|nao binaria|non binaire|transgenre|transgénero|transgênero|género fluido|\
     genre fluide|takatāpui|takatapui|fa'afafine|faafafine|fa'afatama|fakaleiti|fakafifine|akava'ine|māhū|mahu|\
     whakawahine|kathoey|bakla|waria|bissu|khwaja sira|khawaja sira|kinnar|aravani|sistergirl|brotherboy|\
     demigirl|demiboy|neutrois|third sex|gender questioning|transfeminine|transmasculine|tercer género|\
     tercer genero|troisième genre|terceiro gênero|небинарный|небинарная|небинарная персона|квир|非二元|非二元性别|跨性别|غير ثنائي|غير ثنائية",
);

/// Words that say that no declaration was made.
pub(crate) static NONE_MADE: Table = Table::new(
    33,
    "no answer|not answered|no response|sans réponse|sin respuesta|sem resposta|без ответа|未回答|not declared|undeclared|no declaration|not disclosed|undisclosed|not stated|not provided|not specified|\
     unspecified|not given|not known|unknown|gender not declared|gender not stated|gender not disclosed|\
     gender undeclared|gender not provided|gender not specified|gender unknown|non déclaré|no declarado|\
     não declarado|не указано|не указан|未声明|未说明|غير مصرح به",
);

/// Declarations that may end a line without a mark before them; shorter words would be taken out of names.
pub(crate) static ENDING: Table = Table::new(
    34,
    "male|female|masculino|femenino|femenina|feminino|feminina|masculin|féminin|мужской|женский|男|女|男性|女性|ذكر|\
     أنثى|nonbinary|genderqueer|genderfluid|agender|transman|transwoman",
);

/// Words that sort several people by gender.
pub(crate) static SEVERAL: Table = Table::new(
    35,
    "males|men|females|women|ladies|gentlemen|hombres|mujeres|homens|mulheres|hommes|femmes|мужчины|женщины|رجال|\
     نساء|الرجال|النساء",
);

/// Words for those who speak, beside such words.
pub(crate) static SPEAKING: Table = Table::new(
    36,
    "speaker|speakers|panelist|panelists|panellist|panellists|participants|presenters|discussants|intervenants|\
     intervenantes|oradores|oradoras|ponentes|panelistas|palestrantes",
);

/// The first words of what may stand before a declaration, and of the wish not to answer.
pub(crate) static FIRST: Table = Table::new(
    37,
    "a|chooses|chose|declared|declares|gender|genero|genre|género|gênero|he|i|identified|identifies|identify|\
     identifying|prefer|preferred|prefers|s'identifie|se|self|sex|sexe|sexo|she|they|would|гендер|пол",
);
