import type { ColumnKind } from '../fields.js';

/** Columns that a name can mean. */
export type NamedKind = Exclude<ColumnKind, 'statement'>;

/**
 * Column names that are known, in the form that `plainName` gives them: those of NORMLEX, ILOSTAT,
 * treaty collections, encyclopaedias and ministries in English, Russian, Kazakh, French, Spanish.
 * To teach the validator a name, add it here. Of two names that are equally near to a misspelt one
 * the first is proposed.
 */
export const headerNames: Readonly<Record<NamedKind, string>> = {
  country: `
    country, country code, country name, state, member state, member, iso3, iso3 code
    country iso3, iso alpha 3, alpha 3, alpha 3 code, iso code, iso, iso2, iso2 code, iso alpha 2
    alpha 2, alpha 2 code, iso 3166, iso 3166 1, iso a3, iso a2, ref area, ref area label
    reference area, nation, states, countries, participant, party, state party, states parties
    parties, members, member states, country or territory, country territory, country area, area
    signatory, ratifying state, ratifying country, country of ratification, geo, ratified by
    reporting country, reporting state, reporter, reporter iso
    ratifiée par, ratifié par, ratificado por, ратифицировавшее государство, страна
    государство, государство член, страна член, участник, страны, государство участник
    государства, код страны, наименование страны, название страны, государства участники
    страна участница, член мот, ел, мемлекет, елдер, мүше мемлекет, қатысушы мемлекет, ел коды
    елдің атауы, pays, état, état membre, état partie, membre, code pays, états, nom du pays, país
    estado miembro, estado parte, miembro, países, código de país, nombre del país
    código del país`,
  instrument: `
    instrument, instruments, instrument code, convention, conventions, code, name of convention
    convention name, ilo convention, convention no, ilo code, convention number
    number of convention, convention code, no of convention, ilo conventions, convention id
    instrument id, instrument name, instrument no, instrument number, treaty, treaty name
    name of treaty, agreement, protocol, convention or protocol, convention protocol
    convention and protocol, c no, conventions and protocols, convention nr, ilo instrument
    ilo convention no, ilo convention number, international instrument, standard, labour standard
    конвенция, конвенция мот, номер конвенции, название конвенции, конвенции
    наименование конвенции, конвенции мот, конвенция номер, код конвенции, договор
    международный договор, наименование договора, документ мот, инструмент, конвенция протокол
    конвенция или протокол, акт мот, протокол, конвенцияның атауы, конвенция атауы
    конвенция нөмірі, конвенциялар, құжат, конвенцияның нөмірі, хеұ конвенциясы, хеұ конвенциялары
    халықаралық шарт, конвенция коды, шарт, шарттың атауы, nom de la convention
    numéro de la convention, convention de l oit, traité, numéro de convention, convention n
    conventions de l oit, code de la convention, convenio, instrumento, nombre del convenio
    número de convenio, convenios, número del convenio, convenio de la oit, convenio núm
    convenio n, tratado, instrumentos, código del convenio`,
  title: `
    title, title of convention, convention title, name, название, наименование
    title of the convention, instrument title, full title, full name, subject, short title
    полное название, полное наименование, заголовок, тема, атауы, толық атауы, titre, intitulé
    titre de la convention, título, título del convenio, nombre, nom`,
  law: `
    law, national law, ratification law, law of ratification, ratifying law
    number and date of law, law number and date, закон, закон о ратификации, law no and date
    date and number of law, legal act, act of ratification, ratification act, national act
    domestic law, закон рк, закон республики казахстан, номер и дата закона, дата и номер закона
    национальный закон, реквизиты закона, нормативный акт, нормативный правовой акт, нпа
    ратифицирована законом, заң, ратификациялау туралы заң, қр заңы, заңның күні мен нөмірі, loi
    ley, заңның нөмірі мен күні, loi de ratification, ley de ratificación, loi nationale
    ley nacional`,
  lawNumber: `
    law number, law no, number of law, no of law, номер закона, заң нөмірі, заңның нөмірі
    numéro de la loi, número de ley, número de la ley, number of the law, номер акта, закон номер
    act number, loi n, ley n, ley núm`,
  lawDate: `
    law date, date of law, date of the law, дата закона, дата принятия закона
    date of national law, date of ratification law, date of law of ratification
    дата закона о ратификации, дата акта, дата принятия, act date, law adopted, заңның күні
    заң күні, заң қабылданған күн, date de la loi, fecha de la ley, fecha de ley`,
  registered: `
    registered, registration, registration date, date of registration, registered with the ilo
    date, ratified, ratification, ratification date, registered on, registered at, registered date
    date registered, ratified on, date of ratification, date ratified, ratifications
    year of ratification, ratification year, year ratified, year, year of registration, dates
    date of registration with the ilo, registration with the ilo, ilo registration
    date of registration of ratification, ratification registered, registration year
    date of deposit, deposit, date of deposit of instrument, time period, obs value
    ratification registered on, accession, ratification accession, date registered ilo
    дата регистрации, дата ратификации, ратификация, ратифицирована, дата, зарегистрирована
    регистрация, год ратификации, год регистрации, регистрация в мот, дата регистрации в мот
    дата регистрации ратификации, ратифицировано, год, дата регистрации мот, дата депонирования
    ратификации, зарегистрировано, тіркелген күні, тіркеу күні, ратификацияланған күні
    ратификациялау күні, ратификацияланған, ратификациялау, ратификацияланған жылы, тіркелген
    күні, хеұ да тіркелген күні, тіркелген жылы, жылы, date d enregistrement, date de ratification
    ratifiée, ratifié, enregistrement, enregistrée, enregistré, année de ratification, ratifiée le
    enregistrée le, date de l enregistrement, date de dépôt, année, fecha de registro
    fecha de ratificación, ratificación, registro, fecha, ratificado, registrado
    año de ratificación, fecha de inscripción, año, fecha de depósito, ratificado el
    fecha del registro`,
  inForce: `
    in force, entry into force, entered into force, in force since, in force from, in force on
    in force date, entered into force on, entry in force, effective date, date of entry into force
    date of entering into force, entry into force date, date of entry in force, date in force
    comes into force, effective, eif, eif date, enters into force, entering into force
    date entered into force, force date, date of effect, came into force, coming into force
    дата вступления в силу, вступление в силу, вступила в силу, күшіне енген күні, вступил в силу
    вступает в силу, действует с, в силе с, дата вступления, вступление в силу для государства
    күшіне ену күні, күшіне енуі, күшіне енді, қолданысқа енгізілген күні, күшіне енген
    date d entrée en vigueur, entrée en vigueur, fecha de entrada en vigor, en vigueur depuis
    entrée en vigueur le, date de l entrée en vigueur, entrada en vigor, entrada en vigencia
    fecha de entrada en vigencia, fecha de vigencia, en vigor desde, fecha de la entrada en vigor`,
  status: `
    status, статус, состояние, мәртебесі, statut, estado, situación, ratification status
    status of ratification, current status, legal status, статус ратификации, статус конвенции
    положение, күйі, мәртебе, жағдайы, état actuel, état de la ratification, situation
    statut de la ratification, estatus, estado de ratificación, estado de la ratificación
    estado actual, statut actuel`,
  denounced: `
    denounced, denounced on, denunciation, date of denunciation, denunciation date, date denounced
    year of denunciation, denounciation, denunciations, withdrawal, withdrawn, date of withdrawal
    denunciation year, termination, denunciated, денонсация, дата денонсации, денонсирована
    денонсировано, год денонсации, дата прекращения, денонсацияланған күні, денонсация күні
    денонсацияланған, күшін жоғалтқан күні, dénonciation, date de dénonciation, dénoncée, dénoncé
    dénoncée le, denuncia, fecha de denuncia, denunciado, fecha de la denuncia`,
  note: `
    note, notes, remark, remarks, comment, comments, примечание, примечания, declaration
    declarations, reservation, reservations, observations, ref, refs, reference, references
    source, sources, obs status, footnote, footnotes, комментарий, комментарии, заявления
    оговорки, источник, источники, ссылка, ескерту, ескертулер, ескертпе, түсініктеме, дереккөз
    сілтеме, remarque, remarques, observation, commentaire, commentaires, réserves, observaciones
    nota, notas, comentarios, observación, fuente, reservas`,
};

/** Names that may mean the national law or another date as well. */
export const ambiguousNames = `
  date, dates, ratified, ratification, ratifications, ratification date, ratified on
  date of ratification, date ratified, year, time period, obs value, year of ratification
  ratification year, year ratified, accession, ratification accession, дата, дата ратификации
  ратификация, ратифицирована, ратифицировано, год ратификации, год, ратификации, күні, жылы
  ратификацияланған күні, ратификациялау күні, ратификацияланған, ратификациялау
  ратификацияланған жылы, date de ratification, ratifiée, ratifié, ratifiée le
  année de ratification, année, fecha, fecha de ratificación, ratificación, ratificado
  ratificado el, año de ratificación, año`;

/** Names of dates that do not say what happened on them. */
export const bareDates = `
  date, dates, year, time period, obs value, дата, год, күні, жылы, fecha, année, año`;

/** Names of the time to which a row belongs, as tables have them that have a row for each year. */
/** Names of columns with the language of a row. */
export const languageNames = `
  lang, language, languages, locale, lang code, language code, iso lang, язык, язык записи, тіл, тілі
  langue, idioma, lengua, sprache`;

export const periodNames = `
  year, years, yr, time period, time, period, wave, as of, reporting year, reference year, survey year
  year of observation, observation year, data year, calendar year, reference period, reporting period
  reporting date, reference date, snapshot, snapshot date, edition, business date, report date
  год, год наблюдения, отчётный год, отчетный год, период, на дату, по состоянию на, жыл, жылы, есепті жыл
  année, année de référence, période, año, año de referencia, período, periodo`;

/** Names that mean something else just as well, where the cells say so. */
export const secondMeanings: Readonly<
  Partial<Record<NamedKind, Partial<Record<NamedKind, string>>>>
> = {
  registered: {
    status: `
      ratified, ratification, ratifications, registered, accession, ратифицирована, ратификация
      ратифицировано, ратификации, зарегистрирована, зарегистрировано, ратификацияланған, ратификациялау
      тіркелген, ratifiée, ratifié, enregistrée, enregistré, ratificación, ratificado, registrado`,
  },
  inForce: {
    status: `
      in force, вступила в силу, вступил в силу, күшіне енген, күшіне енді, en vigueur depuis`,
  },
  country: {
    status: `
      state, states, party, parties, state party, state parties, states parties, état, états
      état partie, estado parte`,
  },
  status: { country: 'estado, état' },
  instrument: { country: 'code, код, коды' },
  title: {
    country: 'name, full name, название, наименование, атауы, nom, nombre',
    instrument: `
      title, title of convention, convention title, name, название, наименование
      title of the convention, instrument title, full title, full name, subject, short title
      полное название, полное наименование, заголовок, тема, атауы, толық атауы, titre, intitulé
      titre de la convention, título, título del convenio, nombre, nom`,
  },
};

/** Names of columns that only count the rows, or add something up. */
export const countingNames = `
  no, n, nr, num, number, s n, sn, sl no, serial, serial no, №, #, п п, пп, n п п, no п п, р с
  р с n, реттік нөмірі, numéro, número, total, count, sum, итого, всего, барлығы, жиыны
  всего ратификаций, id, номер, row, index, rank, item, порядковый номер, р н, т р`;

/** Names, in lower case, that may be above codes of anything: what the cells hold decides. */
export const vagueNames: ReadonlySet<string> = new Set([
  ...['code', 'name', 'id', 'number', 'no', 'no.'],
  ...['номер', 'код', 'название', 'наименование', 'атауы', 'коды'],
]);

/** Names that resemble a known one and mean another thing: a `signature` is not a `signatory`. */
export const otherThings: ReadonlySet<string> = new Set([
  ...['signature', 'stage', 'stated', 'succession'],
  ...['coder', 'decoder', 'encoded'],
]);

/** Names with a meaning of their own in programs that make objects of rows. */
export const hostileNames: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
]);
