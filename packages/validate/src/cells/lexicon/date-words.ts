/**
 * The words for each day of the week, Sunday first, without accents, in English, French, Spanish,
 * Russian, Kazakh and German, with abbreviations.
 */
export const weekdayWords: readonly string[] = [
  'sunday sun dimanche dim domingo dom sonntag воскресенье вс вск жексенбі жс',
  'monday mon lundi lun lunes montag понедельник пн пнд дүйсенбі дс',
  'tuesday tues tue mardi mar martes dienstag вторник вт втр сейсенбі сс',
  'wednesday wed mercredi mer miercoles mie mittwoch среда среду ср срд сәрсенбі',
  'thursday thurs thur thu jeudi jeu jueves jue donnerstag четверг чт чтв бейсенбі бс',
  'friday fri vendredi ven viernes vie freitag пятница пятницу пт птн жұма жм',
  'saturday sat samedi sam sabado sab samstag sonnabend суббота субботу сб сбт сенбі',
];

/** Words that may be written with a date in its cell and say nothing more. */
export const dateFillers = `
  the of on in at dated date day from since year
  г год года году годом в от с со
  ж жыл жылы жылғы жылдың күні сағат
  le la du de des en an annee depuis
  el del dia ano desde fecha a las
  der den dem am vom seit jahr`;

/** Words that join two dates. */
export const dateLinks = `
  and or to until till through и или до по және мен немесе дейін et ou au y o al hasta`;

/**
 * Words before a date that make another statement of it: not on that day, but before it, after it or
 * somewhere near it.
 */
export const inexactBefore = `
  before, prior to, not later than, no later than, not earlier than, until, till, up to, by, to
  after, between, circa, ca, c, about, approx, approximately, around, some time in, sometime in
  probably, possibly, perhaps, roughly, estimated, est, likely
  early, mid, late, beginning of, start of, middle of, end of
  до, после, не позднее, не позже, не ранее, не раньше, около, ок, примерно, приблизительно
  вероятно, возможно, предположительно
  между, по, в начале, начало, в середине, середина, в конце, конец
  шамамен, шамасында, мүмкін
  avant, apres, jusqu au, jusqu en, jusque, au plus tard, vers, environ, entre, au, probablement
  debut, mi, fin, au debut de, a la fin de
  antes, antes de, antes del, despues, despues de, despues del, hasta, hasta el, hacia, cerca de
  alrededor de, aproximadamente, probablemente, al, a principios de, principios de, a mediados de, mediados de
  a finales de, finales de, a fines de, fines de`;

/** The same after a date. */
export const inexactAfter = `
  or earlier, or later, and earlier, and later, onwards
  или ранее, или позднее, или позже
  дейін, дейінгі, кейін, кейінгі, бұрын, шамасында, басында, ортасында, соңында, аяғында`;

/** Parts of a year, apart from months. `#` is a number from 1 to 4, in Arabic or Roman digits. */
export const partsOfYear = `
  q#, #q, # quarter, quarter #, h#, # half, half year, half, spring, summer, autumn, fall, winter
  first quarter, second quarter, third quarter, fourth quarter, last quarter
  first half, second half, first semester, second semester, # semester
  # квартал, # кв, квартал #, # полугодие, первый квартал, второй квартал, третий квартал
  четвертый квартал, первое полугодие, второе полугодие, весна, лето, осень, зима
  весной, летом, осенью, зимой
  # тоқсан, тоқсан #, # жартыжылдық, көктем, көктемі, жаз, жазы, күз, күзі, қыс, қысы
  # trimestre, trimestre #, t#, # semestre, semestre #, s#, premier trimestre, premier semestre
  deuxieme trimestre, troisieme trimestre, quatrieme trimestre, second semestre, deuxieme semestre
  printemps, ete, automne, hiver
  primer trimestre, segundo trimestre, tercer trimestre, cuarto trimestre
  primer semestre, segundo semestre, primavera, verano, otono, invierno`;
