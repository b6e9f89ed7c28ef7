//! The words of dates and times, by language: folded as [`super::tokens`] folds them, parted by spaces.

use strsim::osa_distance;

/// January to December in English, French, Spanish, Portuguese, Russian (in the cases that dates take) and Arabic (the
/// names of the Nile valley and the Gulf, of the Levant, and of the Maghreb), with their usual short forms; German, Italian,
/// Dutch, Indonesian, Turkish and Ukrainian where they differ. `_` stands for a space.
const MONTHS: [&str; 12] = [
    "january jan janvier janv enero ene janeiro январь января янв يناير كانون_الثاني جانفي januar gennaio januari ocak січня",
    "february feb febr fevrier fev fevr febrero fevereiro февраль февраля фев февр فبراير شباط فيفري februar febbraio februari subat лютого",
    "march mar mars marzo marco март марта мар مارس اذار maerz marz maart maret mart березня",
    "april apr avril avr abril abr апрель апреля апр ابريل نيسان افريل aprile nisan квітня",
    "may mai mayo maio маи мая مايو ايار ماي maggio mei mayis травня",
    "june jun juin junio junho июнь июня июн يونيو يونيه حزيران جوان juni giugno haziran червня",
    "july jul juillet juil julio julho июль июля июл يوليو يوليه تموز جويليه يوليوز juli luglio temmuz липня",
    "august aug aout agosto ago август августа авг اغسطس اب اوت غشت augustus agustus agustos серпня",
    "september sep sept septembre septiembre setiembre setembro set сентябрь сентября сен сент سبتمبر ايلول شتنبر settembre eylul вересня",
    "october oct octobre octubre outubro out октябрь октября окт اكتوبر تشرين_الاول oktober okt ottobre ekim жовтня",
    "november nov novembre noviembre novembro ноябрь ноября ноя нояб نوفمبر تشرين_الثاني نونبر nopember kasim листопада",
    "december dec decembre diciembre dic dezembro dez декабрь декабря дек ديسمبر كانون_الاول دجنبر dezember dicembre desember aralik грудня",
];

/// Roman numerals of months, as in `14.XI.2018`.
const ROMAN: &str = "i ii iii iv v vi vii viii ix x xi xii";

/// Monday to Sunday, whole words.
const WEEKDAYS: [&str; 7] = [
    "monday lundi lunes segunda понедельник الاثنين الاتنين اثنين montag lunedi",
    "tuesday mardi martes terca вторник الثلاثاء ثلاثاء dienstag martedi",
    "wednesday mercredi miercoles quarta среда среду الاربعاء اربعاء mittwoch mercoledi",
    "thursday jeudi jueves quinta четверг الخميس خميس donnerstag giovedi",
    "friday vendredi viernes sexta пятница пятницу الجمعه جمعه freitag venerdi",
    "saturday samedi sabado суббота субботу السبت سبت samstag sabato",
    "sunday dimanche domingo воскресенье الاحد احد sonntag domenica",
];

/// Ordinals that are one letter off a weekday.
const NO_WEEKDAY: &str = "segundo quarto quinto";

/// Short forms of weekdays; many mean something else too, so they count only beside a day.
const WEEKDAYS_SHORT: [&str; 7] = [
    "mon lun seg пн",
    "tue tues mar ter вт",
    "wed weds mer mie qua ср",
    "thu thur thurs jeu jue qui чт",
    "fri ven vie sex пт",
    "sat sam sab сб",
    "sun dim dom вс",
];

/// Behind a length: how much a session was late.
pub(super) const LATE: &str = "late later early earlier delay retard retraso tarde atraso";
/// Before a slot that was given up.
pub(super) const FORMER: &str = "moved rescheduled instead originally initially previously formerly";

/// Before the number of a weekday in Chinese.
pub(super) const WEEK: &str = "星期 周 礼拜 禮拜";
pub(super) const TO: &str =
    "to till until til untill thru through a al ao as au aux ate hasta jusqu jusque до по الي حتي ل 至 到 bis upto";
pub(super) const AND: &str = "and et y e и و 和 与 und";
pub(super) const BETWEEN: &str = "between entre между بين";
pub(super) const AT: &str = "at a as las aux в во الساعه em um en";
pub(super) const OF: &str = "of de del do da d the";
/// Endings of day numbers; the first four may stand apart.
pub(super) const ORDINALS: &str = "st nd rd th er ere eme e o a ro do to mo го е ое ого и ье";
pub(super) const YEAR_MARKS: &str = "г год года году م ميلادي 年 year ad 년";
pub(super) const HOUR_MARKS: &str =
    "h hs hr hrs uhr u uur ч час часа часов heure heures hora horas hour hours 时 点 시";
/// Hour words that tell how long something takes rather than when.
pub(super) const HOUR_LENGTHS: &str = "hour hours 小时 小時 ساعه ساعات ساعتان";
pub(super) const HOURS: &str = "h hs hr hrs heure heures hora horas ч час часа часов stunde stunden";
pub(super) const MINUTES: &str =
    "m min mins mn minute minutes minuto minutos мин минут минуты 分 分钟 分鐘 دقيقه دقائق minuten";
pub(super) const LENGTH: &str = "length duration duree duracion duracao длительность продолжительность المده مده 时长";
pub(super) const MORNING: &str = "am morning matin manana manha утра صباحا صباح الصباح ص";
pub(super) const AFTERNOON: &str = "pm afternoon evening soir tarde дня вечера مساء المساء ظهرا عصرا م";
/// Before the time in Chinese.
pub(super) const MORNING_BEFORE: &str = "上午 早上 凌晨 午前 오전";
pub(super) const AFTERNOON_BEFORE: &str = "下午 中午 晚上 傍晚 午後 오후";
pub(super) const NOON: &str = "noon midday midi mediodia полдень 正午 中午";
pub(super) const MIDNIGHT: &str = "midnight minuit medianoche полночь 午夜";
pub(super) const LOCAL: &str = "local locale locales lt местное местному местного المحلي محلي 当地时间 當地時間 本地";
/// Words that speak of clock time, beside the name of a place.
pub(super) const TIME_WORDS: &str = "time heure hora horario время времени بتوقيت توقيت 时间 時間";
/// Words with a number behind them that is neither day nor time.
pub(super) const NUMBERED: &str = "room sesion sessao сессия taller atelier seminar mesa table plenary plenaria bloque salle sala saal hall auditorium auditorio зал комната قاعه ws of dc bpf nri igf fgi session \
    workshop forum floor track panel part partie parte level building etage piso no nr numero number";
pub(super) const DAY: &str = "day days jour jours dia dias день дни اليوم يوم 第 tag tage giorno dag gun hari siku";
/// Other parts of the programme with a number, before a date.
pub(super) const SLOT: &str = "slot sitting creneau plage franja seance слот";
/// Words that may stand in an answer without changing it.
pub(super) const NEUTRAL: &str = "date time dates times on the of at from start starts started starting end ends ended ending begin begins \
    beginning begun hrs hour hours h o clock fecha hora horas heure heures horaire horario data дата время и начало конец с со в во \
    التاريخ الوقت الساعه يوم من في بتاريخ تاريخ le la les el los las l de du des del da das do dos desde em no na en jour dia день \
    am um von vom 从 從 日期 时间 時間 feira and et y e 日 天 for pendant durante lasting lasted lasts течение held was is it took place took debut fin inicio fim г года год م hs hr th";

/// Number words before hours and minutes.
const COUNTS: [(u32, &str); 9] = [
    (1, "one an un une una uma a один одного"),
    (2, "two deux dos duas два"),
    (3, "three trois tres три"),
    (20, "twenty vingt veinte vinte"),
    (30, "thirty trente treinta trinta"),
    (40, "forty quarante cuarenta quarenta"),
    (45, "fortyfive"),
    (60, "sixty soixante sesenta sessenta"),
    (90, "ninety noventa"),
];

/// Numbers of hours and minutes in English, French, Spanish and Portuguese: 1 to 25, then tens. Those that are made of
/// several words are put together by [`super::spoken`].
const NUMBERS: [&str; 25] = [
    "one une una uma",
    "two deux dos duas",
    "three trois tres",
    "four quatre cuatro quatro",
    "five cinq cinco",
    "six seis",
    "seven sept siete sete",
    "eight huit ocho oito",
    "nine neuf nueve nove",
    "ten dix diez dez",
    "eleven onze once",
    "twelve douze doce doze",
    "thirteen treize trece treze",
    "fourteen quatorze catorce catorze",
    "fifteen quinze quince",
    "sixteen seize dieciseis dezesseis dezasseis",
    "seventeen diecisiete dezessete dezassete",
    "eighteen dieciocho dezoito",
    "nineteen diecinueve dezenove dezanove",
    "twenty vingt veinte vinte",
    "veintiuna veintiuno",
    "veintidos",
    "veintitres",
    "veinticuatro",
    "veinticinco",
];
const TENS: [&str; 3] =
    ["thirty trente treinta trinta", "forty quarante cuarenta quarenta", "fifty cinquante cincuenta cinquenta"];

/// Days of the month as ordinals in English, Spanish, Portuguese, Russian and Arabic, and French where it says `premier`:
/// 1 to 20, then 30. The others are put together by [`super::dates`].
const ORDINAL_DAYS: [&str; 21] = [
    "first premier primero primeiro первое первого الاول",
    "second segundo второе второго الثاني",
    "third tercero terceiro третье третьего الثالث",
    "fourth четвертое четвертого الرابع",
    "fifth quinto пятое пятого الخامس",
    "sixth шестое шестого السادس",
    "seventh седьмое седьмого السابع",
    "eighth восьмое восьмого الثامن",
    "ninth девятое девятого التاسع",
    "tenth десятое десятого العاشر",
    "eleventh одиннадцатое одиннадцатого",
    "twelfth twelveth двенадцатое двенадцатого",
    "thirteenth тринадцатое тринадцатого",
    "fourteenth четырнадцатое четырнадцатого",
    "fifteenth пятнадцатое пятнадцатого",
    "sixteenth шестнадцатое шестнадцатого",
    "seventeenth семнадцатое семнадцатого",
    "eighteenth восемнадцатое восемнадцатого",
    "nineteenth девятнадцатое девятнадцатого",
    "twentieth двадцатое двадцатого",
    "thirtieth тридцатое тридцатого",
];

/// The day of the month that one word says as an ordinal.
pub(super) fn ordinal_word(word: &str) -> Option<u32> {
    place_in(&ORDINAL_DAYS, word).map(|place| if place > 20 { 30 } else { u32::from(place) })
}

/// Whether `list` has the word.
pub(super) fn among(list: &str, word: &str) -> bool {
    !word.is_empty() && list.as_bytes().split(|byte| *byte == b' ').any(|known| known == word.as_bytes())
}

fn place_in(lists: &[&str], word: &str) -> Option<u8> {
    lists.iter().zip(1..).find(|(list, _)| among(list, word)).map(|(_, place)| place)
}

/// The only list with a word at most one slip away, two in long words.
fn near_in(lists: &[&str], word: &str) -> Option<u8> {
    let letters = word.chars().count();
    let slips = match letters {
        0..=5 => return None,
        6..=8 => 1,
        _ => 2,
    };
    let first = word.chars().next();
    let near = |list: &&str| {
        // Slips seldom hit the first letter.
        let long = list.split(' ').filter(|known| {
            known.chars().next() == first
                && known.chars().count() >= 6
                && known.chars().count().abs_diff(letters) <= slips
        });
        long.map(|known| osa_distance(known, word)).min().unwrap_or(usize::MAX)
    };
    let distances: Vec<usize> = lists.iter().map(near).collect();
    let best = distances.iter().copied().min().filter(|best| *best <= slips)?;
    let mut places = distances.iter().zip(1..).filter(|(distance, _)| **distance == best);
    let (_, place) = places.next()?;
    places.next().is_none().then_some(place)
}

/// The month that one word names, 1 to 12, or the weekday, 1 for Monday to 7; slips of the pen are forgiven.
pub(super) fn month_or_weekday(word: &str) -> (Option<u8>, Option<u8>) {
    let exact = (place_in(&MONTHS, word), place_in(&WEEKDAYS, word));
    if exact != (None, None) || word.len() < 6 || among(NEUTRAL, word) || among(NO_WEEKDAY, word) {
        return exact;
    }
    (near_in(&MONTHS, word), near_in(&WEEKDAYS, word))
}

/// The month that two words name: `تشرين الثاني`.
pub(super) fn month_of_two(first: &str, second: &str) -> Option<u8> {
    if !among("تشرين كانون", first) {
        return None;
    }
    let article = if second.starts_with("ال") { "" } else { "ال" };
    place_in(&MONTHS, &[first, "_", article, second].concat())
}

/// The month that a Roman numeral names.
pub(super) fn roman_month(word: &str) -> Option<u8> {
    ROMAN.split(' ').zip(1..).find(|(known, _)| *known == word).map(|(_, month)| month)
}

/// The weekday that a short form may name.
pub(super) fn weekday_short(word: &str) -> Option<u8> {
    place_in(&WEEKDAYS_SHORT, word)
}

/// The number, of those that hours and minutes have, that one word says.
pub(super) fn number_word(word: &str) -> Option<u32> {
    let ten = || place_in(&TENS, word).map(|place| u32::from(place) * 10 + 20);
    place_in(&NUMBERS, word).map(u32::from).or_else(ten)
}

/// The number that a word before `hour` or `minutes` says.
pub(super) fn count(word: &str) -> Option<u32> {
    COUNTS.iter().find(|(_, words)| among(words, word)).map(|(count, _)| *count)
}
