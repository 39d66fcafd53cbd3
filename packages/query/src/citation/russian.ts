import { russianDate } from '../russian-date.js';
import { numberOf } from './number.js';
import type { CitationWords } from './words.js';

export const russian: CitationWords = {
  fields: {
    action: 'акт согласия',
    activities: 'деятельность',
    adopted: 'принятие',
    'adopted of instruments': 'принятие Международной конференцией труда',
    agreed: 'дата согласования',
    allFundamental: 'включены все основополагающие конвенции',
    alpha2: 'код ISO 3166-1 alpha-2',
    amendedBy: 'изменяющие акты',
    amendments: 'поправки, действующие для государства',
    amends: 'изменяемые акты',
    areas: 'направления и обязательства',
    caseNumber: 'номер дела',
    category: 'категория',
    comment: 'номер в NORMLEX',
    complainant: 'заявитель жалобы',
    contributions: 'вклад в государстве',
    coordinatedBy: 'координирующее бюро МОТ',
    countries: 'государства',
    date: 'дата',
    'date of laws': 'дата подписания',
    dates: 'даты',
    days: 'число дней',
    developedBy: 'разработчики',
    formerName: 'прежнее название',
    founded: 'основание',
    from: 'начало',
    fundamental: 'основополагающих конвенций',
    funder: 'финансирующая организация',
    governance: 'директивных конвенций',
    iloName: 'название в таблице МОТ',
    inForce: 'вступление в силу',
    'inForce of ratifications': 'вступление в силу для государства',
    instruments: 'акты МОТ',
    'instruments of laws': 'ратифицированные акты',
    kind: 'вид',
    law: 'национальный закон о ратификации',
    laws: 'законы',
    m49: 'код M49 ООН',
    memberSince: 'год или дата вступления в МОТ',
    name: 'название',
    normlex: 'номер в NORMLEX',
    number: 'номер закона',
    objectives: 'цели',
    organizer: 'организатор',
    origin: 'происхождение',
    outOf: 'число существующих конвенций',
    outcomes: 'итоги',
    participants: 'участники',
    partners: 'партнёры',
    place: 'место',
    priorities: 'приоритеты',
    provisions: 'положения',
    published: 'публикация',
    publisher: 'издатель',
    ratifications: 'ратификации',
    recommendations: 'рекомендации',
    registered: 'регистрация ратификации в МОТ',
    renamed: 'дата нынешнего названия',
    report: 'доклад',
    reported: 'дата сообщения',
    requestedBy: 'запросивший орган',
    results: 'результаты',
    revisedBy: 'пересматривающие акты',
    revises: 'пересматриваемые акты',
    seat: 'местонахождение',
    session: 'сессия Международной конференции труда',
    signatories: 'подписавшие стороны',
    since: 'дата нынешнего места или статуса',
    stage: 'стадия',
    stated: 'дата утверждения',
    status: 'статус',
    'status of ratifications': 'статус ратификации',
    structure: 'структура',
    subject: 'предмет',
    supplementedBy: 'дополняющие протоколы',
    supplements: 'дополняемая конвенция',
    technical: 'технических конвенций',
    title: 'название',
    topics: 'темы',
    total: 'всего ратифицированных конвенций',
    until: 'окончание',
    value: 'значение',
  },
  values: {
    unknown: 'неизвестно',
    true: 'да',
    false: 'нет',
    never: 'не наступило',
    ratification: 'ратификация',
    accession: 'присоединение',
    'ratified-in-law': 'ратифицирована законом, регистрация неизвестна',
    registered: 'зарегистрирована, ещё не в силе',
    'in-force': 'в силе',
    denounced: 'денонсирована',
    fundamental: 'основополагающая',
    governance: 'директивная',
    technical: 'техническая',
    'up-to-date': 'актуальный акт',
    interim: 'временный статус',
    'to-be-revised': 'подлежит пересмотру',
    outdated: 'устаревший акт',
    'no-conclusions': 'без заключения',
    abrogated: 'отменён',
    withdrawn: 'отозван',
    adopted: 'принят',
    planned: 'планируется',
    running: 'выполняется',
    ended: 'завершена',
    open: 'открыто',
    'follow-up': 'контроль исполнения',
    closed: 'закрыто',
    almost: 'почти',
    about: 'около',
    'more-than': 'более',
    'ceacr-observation': 'замечание Комитета экспертов',
    'ceacr-direct-request': 'прямой запрос Комитета экспертов',
    'conference-committee-case': 'рассмотрение на Конференции',
    'freedom-of-association-case': 'дело о свободе объединения',
    'direct-contacts-mission': 'миссия прямых контактов',
    'high-level-tripartite-mission': 'трёхсторонняя миссия высокого уровня',
    visit: 'визит',
  },
  instrument: (code) =>
    code.startsWith('C') ? `Конвенция № ${numberOf(code)}` : `Протокол ${code}`,
  law: ({ id, isCode, number, date }) =>
    [
      isCode ? 'Кодекс' : 'Закон',
      ...(number === undefined ? [] : [`№ ${number}`]),
      ...(date === undefined ? [] : [`от ${date}`]),
      `(${id})`,
    ].join(' '),
  kinds: {
    claims: 'Утверждение о ратификациях',
    events: 'Событие',
    programmes: 'Программа',
    publications: 'Публикация',
    roadmaps: 'Дорожная карта',
  },
  quoted: (title) => `«${title}»`,
  period: (value, from) => `с ${russianDate(from, 'from')} — ${value}`,
  undated: 'без даты',
  seen: (day) => `дата обращения: ${day}`,
  official: 'Официальный документ, опубликован МОТ или государством.',
  secondary: 'Иная публикация, не официальный документ.',
  states: (value) => `В документе указано: ${value}.`,
  noValue: 'Значение в документе не указано.',
  contradicts: (value) =>
    value === undefined
      ? 'Этот документ противоречит значению.'
      : `Этот документ противоречит значению; в нём указано: ${value}.`,
  notFollowed: 'Почему он не принят (пояснение по-английски):',
  derived: (rule, from) => {
    const date = from === undefined ? '' : `, ${from}`;
    switch (rule) {
      case 'registration-plus-12-months':
        return `В документе указана регистрация ратификации${date}; значение вычислено по ней. Если в конвенции не сказано иное, она вступает в силу для государства через двенадцать месяцев после регистрации ратификации (правило ${rule}).`;
      case 'registration-plus-6-months':
        return `В документе указана регистрация ратификации${date}; значение вычислено по ней. Конвенция № 185 вступает в силу для государства через шесть месяцев после регистрации ратификации (правило ${rule}).`;
      case 'entry-into-force-minus-12-months':
        return `В документе указано вступление в силу для государства${date}; значение вычислено по нему. Если в конвенции не сказано иное, она вступает в силу для государства через двенадцать месяцев после регистрации ратификации (правило ${rule}).`;
      case 'no-denunciation-seen':
        return `Значение следует из документа: МОТ контролирует применение конвенции как ратифицированной, сведений о денонсации не найдено (правило ${rule}).`;
      case 'neither-fundamental-nor-governance':
        return `Значение следует из документа: в нём перечислены основополагающие и директивные акты, все остальные акты — технические (правило ${rule}).`;
      case 'same-sitting-of-the-conference':
        return `Значение следует из документа: эта сессия указана в нём для другой конвенции, принятой в те же дни (правило ${rule}).`;
      case 'same-item-of-the-conference':
        return `Значение следует из документа: этот день указан в нём для другого акта по тому же пункту повестки дня Конференции (правило ${rule}).`;
      case 'abrogation-on-the-agenda':
        return `Значение следует из документа: в нём запланированы отмена или отзыв акта, а их предлагают только для устаревших актов (правило ${rule}).`;
      case 'same-year-of-the-experts':
        return `Значение следует из документа: оно указано в нём для другого комментария, который Комитет экспертов принял в том же году (правило ${rule}).`;
      default:
        return rule satisfies never;
    }
  },
  unverified: 'Документ, подтверждающий это значение, не найден.',
};
