import { kazakhDate } from '../kazakh-date.js';
import { numberOf } from './number.js';
import type { CitationWords } from './words.js';

export const kazakh: CitationWords = {
  fields: {
    action: 'келісім актісі',
    activities: 'қызметі',
    adopted: 'қабылдануы',
    'adopted of instruments': 'Халықаралық еңбек конференциясында қабылдануы',
    agreed: 'келісілген күні',
    allFundamental: 'барлық негізгі конвенция енгізілген',
    alpha2: 'ISO 3166-1 alpha-2 коды',
    amendedBy: 'өзгертетін құжаттар',
    amendments: 'мемлекет үшін күшіндегі түзетулер',
    amends: 'өзгертілетін құжаттар',
    areas: 'бағыттар мен міндеттемелер',
    caseNumber: 'істің нөмірі',
    category: 'санаты',
    comment: 'NORMLEX жүйесіндегі нөмірі',
    complainant: 'шағым беруші',
    contributions: 'мемлекетке қосқан үлесі',
    coordinatedBy: 'үйлестіретін ХЕҰ бюросы',
    countries: 'мемлекеттер',
    date: 'күні',
    'date of laws': 'қол қойылған күні',
    dates: 'күндері',
    days: 'күндер саны',
    developedBy: 'әзірлеушілер',
    formerName: 'бұрынғы атауы',
    founded: 'құрылған уақыты',
    from: 'басталуы',
    fundamental: 'негізгі конвенциялар саны',
    funder: 'қаржыландыратын ұйым',
    governance: 'басқару конвенцияларының саны',
    iloName: 'ХЕҰ кестесіндегі атауы',
    inForce: 'күшіне енуі',
    'inForce of ratifications': 'мемлекет үшін күшіне енуі',
    instruments: 'ХЕҰ құжаттары',
    'instruments of laws': 'ратификацияланған құжаттар',
    kind: 'түрі',
    law: 'ратификациялау туралы ұлттық заң',
    laws: 'заңдар',
    m49: 'БҰҰ M49 коды',
    memberSince: 'ХЕҰ-ға мүше болған уақыты',
    name: 'атауы',
    normlex: 'NORMLEX жүйесіндегі нөмірі',
    number: 'заңның нөмірі',
    objectives: 'мақсаттары',
    organizer: 'ұйымдастырушы',
    origin: 'шығу тегі',
    outOf: 'бар конвенциялардың саны',
    outcomes: 'қорытындылары',
    participants: 'қатысушылар',
    partners: 'серіктестер',
    place: 'орны',
    priorities: 'басымдықтары',
    provisions: 'ережелері',
    published: 'жариялануы',
    publisher: 'баспагері',
    ratifications: 'ратификациялары',
    recommendations: 'ұсынымдары',
    registered: 'ратификацияның ХЕҰ-да тіркелуі',
    renamed: 'қазіргі атауын алған уақыты',
    report: 'баяндама',
    reported: 'хабарланған күні',
    requestedBy: 'сұраған орган',
    results: 'нәтижелері',
    revisedBy: 'қайта қарайтын құжаттар',
    revises: 'қайта қаралатын құжаттар',
    seat: 'орналасқан жері',
    session: 'Халықаралық еңбек конференциясының сессиясы',
    signatories: 'қол қойған тараптар',
    since: 'қазіргі орнын не мәртебесін алған уақыты',
    stage: 'сатысы',
    stated: 'мәлімделген күні',
    status: 'мәртебесі',
    'status of ratifications': 'ратификацияның мәртебесі',
    structure: 'құрылымы',
    subject: 'тақырыбы',
    supplementedBy: 'толықтыратын хаттамалар',
    supplements: 'толықтырылатын конвенция',
    technical: 'техникалық конвенциялар саны',
    title: 'атауы',
    topics: 'тақырыптары',
    total: 'ратификацияланған конвенциялардың жалпы саны',
    until: 'аяқталуы',
    value: 'мәні',
  },
  values: {
    unknown: 'белгісіз',
    true: 'иә',
    false: 'жоқ',
    never: 'күшіне енбеген',
    ratification: 'ратификация',
    accession: 'қосылу',
    'ratified-in-law': 'заңмен ратификацияланған, тіркелуі белгісіз',
    registered: 'тіркелген, әлі күшіне енбеген',
    'in-force': 'күшінде',
    denounced: 'денонсацияланған',
    fundamental: 'негізгі',
    governance: 'басқару',
    technical: 'техникалық',
    'up-to-date': 'өзекті',
    interim: 'аралық мәртебе',
    'to-be-revised': 'қайта қаралуға тиіс',
    outdated: 'ескірген',
    'no-conclusions': 'қорытынды жоқ',
    abrogated: 'күші жойылған',
    withdrawn: 'кері қайтарып алынған',
    adopted: 'қабылданған',
    planned: 'жоспарланған',
    running: 'орындалуда',
    ended: 'аяқталған',
    open: 'ашық',
    'follow-up': 'орындалуы бақылауда',
    closed: 'жабық',
    almost: 'мынаған жуық:',
    about: 'шамамен',
    'more-than': 'мынадан көп:',
    'ceacr-observation': 'Сарапшылар комитетінің ескертуі',
    'ceacr-direct-request': 'Сарапшылар комитетінің тікелей сұрауы',
    'conference-committee-case': 'Конференциядағы іс',
    'freedom-of-association-case': 'бірлесу бостандығы ісі',
    'direct-contacts-mission': 'тікелей байланыс миссиясы',
    'high-level-tripartite-mission': 'жоғары деңгейлі үшжақты миссия',
    visit: 'сапар',
  },
  instrument: (code) =>
    code.startsWith('C') ? `№ ${numberOf(code)} Конвенция` : `${code} хаттамасы`,
  law: ({ id, isCode, number, date }) =>
    [
      ...(date === undefined ? [] : [kazakhDate(date, 'of')]),
      ...(number === undefined ? [] : [`№ ${number}`]),
      isCode ? 'Кодекс' : 'Заң',
      `(${id})`,
    ].join(' '),
  kinds: {
    claims: 'Ратификациялар туралы мәлімдеме',
    events: 'Оқиға',
    programmes: 'Бағдарлама',
    publications: 'Басылым',
    roadmaps: 'Жол картасы',
  },
  quoted: (title) => `«${title}»`,
  period: (value, from) => `${kazakhDate(from, 'from')} бастап — ${value}`,
  undated: 'күні көрсетілмеген',
  seen: (day) => `қаралған күні: ${day}`,
  official: 'Ресми құжат: ХЕҰ немесе мемлекет жариялаған.',
  secondary: 'Өзге жарияланым, ресми құжат емес.',
  states: (value) => `Құжатта көрсетілгені: ${value}.`,
  noValue: 'Құжатта бұл мән көрсетілмеген.',
  contradicts: (value) =>
    value === undefined
      ? 'Бұл құжат мәнге қайшы келеді.'
      : `Бұл құжат мәнге қайшы келеді; онда көрсетілгені: ${value}.`,
  notFollowed: 'Оның неге ескерілмегені (ағылшынша түсіндірме):',
  derived: (rule, from) => {
    const date = from === undefined ? '' : ` (${from})`;
    switch (rule) {
      case 'registration-plus-12-months':
        return `Құжатта ратификацияның тіркелген уақыты көрсетілген${date}; мән соның негізінде есептелді. Конвенцияда өзгеше айтылмаса, ол мемлекет үшін ратификация тіркелгеннен кейін он екі айдан соң күшіне енеді (${rule} ережесі).`;
      case 'registration-plus-6-months':
        return `Құжатта ратификацияның тіркелген уақыты көрсетілген${date}; мән соның негізінде есептелді. № 185 Конвенция мемлекет үшін ратификация тіркелгеннен кейін алты айдан соң күшіне енеді (${rule} ережесі).`;
      case 'entry-into-force-minus-12-months':
        return `Құжатта мемлекет үшін күшіне енген уақыты көрсетілген${date}; мән соның негізінде есептелді. Конвенцияда өзгеше айтылмаса, ол мемлекет үшін ратификация тіркелгеннен кейін он екі айдан соң күшіне енеді (${rule} ережесі).`;
      case 'no-denunciation-seen':
        return `Мән құжаттан шығарылды: ХЕҰ конвенцияның қолданылуын ратификацияланған конвенция ретінде қадағалайды, денонсация туралы мәлімет табылмады (${rule} ережесі).`;
      case 'neither-fundamental-nor-governance':
        return `Мән құжаттан шығарылды: онда негізгі және басқару құжаттары тізілген, қалғандарының бәрі — техникалық (${rule} ережесі).`;
      case 'same-sitting-of-the-conference':
        return `Мән құжаттан шығарылды: онда бұл сессия сол күндері қабылданған басқа конвенцияға көрсетілген (${rule} ережесі).`;
      case 'same-item-of-the-conference':
        return `Мән құжаттан шығарылды: онда бұл күн Конференция күн тәртібінің сол тармағындағы басқа құжатқа көрсетілген (${rule} ережесі).`;
      case 'abrogation-on-the-agenda':
        return `Мән құжаттан шығарылды: онда құжаттың күшін жою немесе оны кері қайтарып алу жоспарланған, ал бұл тек ескірген құжаттарға ұсынылады (${rule} ережесі).`;
      case 'same-year-of-the-experts':
        return `Мән құжаттан шығарылды: онда бұл Сарапшылар комитеті сол жылы қабылдаған басқа түсініктемеге көрсетілген (${rule} ережесі).`;
      default:
        return rule satisfies never;
    }
  },
  unverified: 'Бұл мәнді растайтын құжат табылмады.',
};
