/**
 * The words for each month, January first, without accents: English, French, Spanish, Russian with
 * its cases, Kazakh, and German, names and abbreviations. Whole words: `Decree 2000` is not December.
 */
export const monthWords: readonly string[] = [
  'january jan janvier janv enero ene januar janner январь января январе январю январем янв қаң қаңт',
  'february feb fevrier fevr fev febrero februar февраль февраля феврале февралю февралем февр фев ақп',
  'march mar mars marzo marz maerz mrz март марта марте марту мартом мар нау наур',
  'april apr avril avr abril abr апрель апреля апреле апрелю апрелем апр сәу',
  'may mai mayo май мая мае маю маем мам',
  'june jun juin junio juni июнь июня июне июню июнем июн мау маус',
  'july jul juillet juil julio juli июль июля июле июлю июлем июл шіл шілд',
  'august aug aout aou agosto ago август августа августе августу августом авг там',
  `september sept sep septembre septiembre setiembre set
    сентябрь сентября сентябре сентябрю сентябрем сент сен қыр қырк`,
  'october oct octobre octubre oktober okt октябрь октября октябре октябрю октябрем окт қаз',
  'november nov novembre noviembre ноябрь ноября ноябре ноябрю ноябрем нояб ноя қар',
  'december dec decembre diciembre dic dezember dez декабрь декабря декабре декабрю декабрем дек жел желт',
];

/** The months in Kazakh, which puts endings after the whole name: `сәуірдегі`, `мамырының`. */
export const kazakhMonths: readonly string[] = [
  ...['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым'],
  ...['шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
];
