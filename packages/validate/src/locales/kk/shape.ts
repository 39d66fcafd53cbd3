import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';
import { fields } from './fields.js';

export const shape: Words['shape'] = {
  hiddenCharacters: ({ plain, names, more, turned }) => ({
    message: `Ұяшықта көзге көрінбейтін таңбалар бар: ${names.join(', ')}${more ? ', …' : ''}. Оларсыз ${plain.trim() === '' ? 'ұяшық бос' : `онда ${guillemets(plain)} деп жазылған`}.`,
    hint: turned
      ? 'Олар жазу бағытын өзгертеді, сондықтан адам мен бағдарлама әр түрлі оқуы мүмкін: не айтылғанын тексеріңіз.'
      : 'Оларды алып тастаңыз.',
  }),
  unreadableStatement: ({ text }) => ({
    message: `${guillemets(text)} дегеннен мемлекеттің конвенцияға қатысты не істегені түсініксіз.`,
    hint: 'Тіркелген күнін, денонсацияны «1958 den.:1990» түрінде, күні белгісіз болса «x» жазыңыз немесе бос қалдырыңыз.',
    expected: 'күн, денонсациясы бар күн, x немесе бос ұяшық',
  }),
  statusWithDate: ({ text, status, date }) => ({
    message: `${guillemets(text)} былай оқылады: мәртебесі ${status}, ${fields.denounced} ${date}.`,
    hint: 'Денонсацияға бөлек баған беріңіз.',
  }),
  ambiguousStatus: ({ text, ratified }) => ({
    message: ratified
      ? `${guillemets(text)} мемлекеттің конвенцияны ратификациялағанын ғана айтады: ол күшінде болуы да, әлі күшіне енбеуі де мүмкін.`
      : `${guillemets(text)} конвенцияның мемлекетті міндеттемейтінін ғана айтады: ол денонсацияланған немесе әлі күшіне енбеген.`,
    hint: ratified
      ? 'in-force, registered немесе ratified-in-law деп жазыңыз.'
      : 'registered немесе denounced деп жазыңыз.',
  }),
  noteReading: ({ field, date }) => ({
    message: `Ескертуден ${fields[field]} оқылды: ${date}.`,
    hint: 'Бұл күнге бөлек баған беріңіз.',
  }),
  twoDigitYear: ({ stated }) => ({
    message: `«${stated}» дегенде жыл екі цифрмен жазылған: ғасыры болжанбайды, күн тексерілмейді.`,
    hint: 'ЖЖЖЖ-АА-КК түрінде жазыңыз.',
  }),
  serialDate: ({ stated, value }) => ({
    message: `«${stated}» — электрондық кестелер санайтын күн; ол ${value} деп оқылады.`,
    hint: 'ЖЖЖЖ-АА-КК түрінде жазыңыз.',
  }),
  dayOrMonth: ({ stated, one, other }) => ({
    message: `«${stated}» ${one} немесе ${other} болуы мүмкін; қайсысы екені бағаннан көрінбейді. Жылы ғана пайдаланылады.`,
    hint: 'ЖЖЖЖ-АА-КК түрінде жазыңыз.',
  }),
  formerState: ({ value, until }) => ({
    message: `${guillemets(value)} — ${until} жылдан бері жоқ мемлекет; жол біздің жазбалармен салыстырылмайды.`,
    hint: 'Оның ратификациялағаны одан кейін құрылған мемлекеттердің ратификациясы емес.',
    expected: 'ХЕҰ-ға мүше мемлекет, мысалы KAZ',
  }),
  noMember: ({ value, code }) => ({
    message: `${guillemets(value)} (${code}) ХЕҰ-ға мүше мемлекет емес; жол біздің жазбалармен салыстырылмайды.`,
    hint: 'Аумақ үшін оған жауапты мемлекетті, ал аумақтың өзін ескертуде жазыңыз.',
    expected: 'ХЕҰ-ға мүше мемлекет, мысалы KAZ',
  }),
  emptyCell: ({ code, country, registered }) => ({
    message: `Ұяшық ештеңе айтпайды; біздің жазбалар бойынша ${country} ${code} ратификациялаған${registered === undefined ? '' : `, ${fields.registered} ${registered}`}.`,
    hint: 'Кесте толық болуы керек болса, оны толтырыңыз.',
  }),
  denounced: ({ code, theirs, ours }) => ({
    message:
      ours === undefined
        ? `Файлда ${code} денонсацияланған${theirs === undefined ? '' : ` (${theirs})`}; біздің жазбада денонсация жоқ.`
        : theirs === undefined
          ? `Біздің жазба бойынша ${code} денонсацияланған (${ours}); файлда ол күшінде.`
          : `Файлда ${code} денонсациясы — ${theirs}; біздің жазбада — ${ours}.`,
    hint: 'Денонсацияны тексеріңіз.',
  }),
};
