// The sentences that drafts are made of, in five scripts: invented, and of the same few subjects in each.

/**
 * Who says what, and how it ends. In every script some agree and some disagree, so that no rule of ours but those of the
 * comparison has anything to say.
 *
 * @typedef {object} Phrases
 * @property {string[]} who
 * @property {string[]} says
 * @property {string[]} ends
 * @property {string} between what parts the three
 * @property {string} after what ends a sentence and parts it from the next
 * @property {string} title of a session
 * @property {string[]} people
 * @property {string[]} bodies
 */

/** @type {Record<"Latin" | "Cyrillic" | "Arabic" | "Han", Phrases>} */
const PHRASES = {
  Latin: {
    who: [
      "Two network operators",
      "A school librarian",
      "Several regulators",
      "Local councils",
      "Young engineers",
      "A consumer desk",
      "Speakers from the region",
    ],
    says: [
      "agreed that caches save both money and time",
      "disagreed on how repair ships are shared by many countries",
      "noted that training lasts longer than equipment",
      "showed that cheap spectrum keeps villages connected",
      "doubted whether local content follows local hosting",
      "asked how a shared register of incidents builds trust",
    ],
    ends: [
      "with examples from three countries",
      "as the survey of last year found",
      "in the long run",
      "before the next meeting",
      "and asked for figures",
    ],
    between: " ",
    after: ". ",
    title: "After the Cable: Island Networks and Resilience",
    people: [
      "Noor Vanterpool",
      "Tevita Brandt",
      "Maite Solano",
      "Jun Abe",
      "Olena Marsh",
      "Sefa Lund",
    ],
    bodies: [
      "Lagoon Telecom",
      "Reef Exchange",
      "Harbour Net Foundation",
      "Institute for Island Studies",
      "Village Caches",
      "Atoll Library Network",
    ],
  },
  Cyrillic: {
    who: [
      "Два оператора сетей",
      "Школьный библиотекарь",
      "Несколько регуляторов",
      "Местные советы",
      "Молодые инженеры",
      "Докладчики из региона",
    ],
    says: [
      "согласились с тем что кэши берегут деньги и время",
      "выразили разногласия о том как страны делят ремонтные суда",
      "отметили что обучение служит дольше оборудования",
      "показали что дешёвый спектр держит деревни на связи",
      "спросили как общий реестр сбоев создаёт доверие",
    ],
    ends: [
      "с примерами из трёх стран",
      "как показал прошлогодний опрос",
      "на долгий срок",
      "до следующей встречи",
    ],
    between: " ",
    after: ". ",
    title: "После кабеля: островные сети и их стойкость",
    people: ["Нур Вантер", "Тевита Брандт", "Майте Солано", "Юн Абэ", "Олена Марш", "Сефа Лунд"],
    bodies: [
      "Связь Лагуны",
      "Узел Рифа",
      "Фонд Гавани",
      "Институт островов",
      "Сельские кэши",
      "Библиотеки атолла",
    ],
  },
  Arabic: {
    who: [
      "مشغلو الشبكات",
      "أمينة مكتبة المدرسة",
      "عدد من المنظمين",
      "المجالس المحلية",
      "المهندسون الشباب",
      "متحدثون من المنطقة",
    ],
    says: [
      "اتفقوا على أن التخزين القريب يوفر المال والوقت",
      "أبدوا خلافا حول تقاسم سفن الإصلاح بين الدول",
      "لاحظوا أن التدريب يدوم أطول من المعدات",
      "أظهروا أن الطيف الرخيص يبقي القرى متصلة",
      "سألوا كيف يبني السجل المشترك الثقة",
    ],
    ends: [
      "مع أمثلة من ثلاث دول",
      "كما وجد مسح العام الماضي",
      "على المدى الطويل",
      "قبل الاجتماع القادم",
    ],
    between: " ",
    after: ". ",
    title: "بعد الكابل: شبكات الجزر وصمودها",
    people: ["نور فانتر", "تيفيتا براندت", "مايتي سولانو", "جون آبي", "أولينا مارش", "سيفا لوند"],
    bodies: [
      "اتصالات البحيرة",
      "مقسم الشعاب",
      "مؤسسة الميناء",
      "معهد دراسات الجزر",
      "مخازن القرية",
      "مكتبات المرجان",
    ],
  },
  Han: {
    who: [
      "两家网络运营商",
      "学校图书馆员",
      "几位监管者",
      "地方委员会",
      "年轻工程师",
      "来自该地区的发言者",
    ],
    says: [
      "一致认为缓存节省时间和金钱",
      "对各国如何共用维修船存在分歧",
      "指出培训比设备更持久",
      "表明便宜的频谱让村庄保持联网",
      "询问共享的事故登记如何建立信任",
    ],
    ends: ["并举出三个国家的例子", "正如去年的调查所示", "从长远来看", "在下次会议之前"],
    between: "，",
    after: "。",
    title: "电缆之后：岛屿网络与韧性",
    people: ["林诺尔", "布兰特", "索拉诺", "阿部俊", "马尔什", "伦德"],
    bodies: ["潟湖电信", "礁石交换中心", "港口基金会", "岛屿研究所", "乡村缓存社", "环礁图书馆"],
  },
};

/** @typedef {keyof typeof PHRASES | "mixed"} Script */

/** @type {Script[]} */
export const SCRIPTS = ["Latin", "Cyrillic", "Arabic", "Han", "mixed"];

/**
 * The phrases of a script; for `mixed` another script with each call.
 *
 * @param {Script} script
 * @returns {() => Phrases}
 */
export function phrasesOf(script) {
  if (script !== "mixed") {
    return () => PHRASES[script];
  }
  const all = Object.values(PHRASES);
  let next = 0;
  return () => /** @type {Phrases} */ (all[next++ % all.length]);
}
