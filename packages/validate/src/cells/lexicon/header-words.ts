/** What one word in the name of a column is about. */
export type HeaderWord =
  | 'date'
  | 'year'
  | 'ratify'
  | 'register'
  | 'force'
  | 'denounce'
  | 'law'
  | 'number'
  | 'state'
  | 'instrument'
  | 'title'
  | 'status'
  | 'note'
  /** It counts or adds up. */
  | 'count'
  /** It makes another thing of whatever is beside it: a signature, a language, an update. */
  | 'other'
  /** It changes nothing: `of`, `the`, `ILO`. */
  | 'filler';

/**
 * The words of the names of columns, in English, Russian, Kazakh, French and Spanish, in any order.
 * A word that ends in `*` is the beginning of words. Whole names that mean more than their words are
 * in `header-names.ts`.
 */
export const headerWords: Readonly<Record<HeaderWord, string>> = {
  date: `
    date dates dated day days
    дата даты дату датой день дни датасы күні күн
    jour fecha fechas día`,
  year: `
    year years yr yyyy
    год года году лет жыл жылы жылғы
    année années annee an año años`,
  ratify: `
    ratif* rat acced* accession accessions acceptance approval
    ратиф* присоедин* қосылу* қосылған*
    adhés* adhes*`,
  register: `
    register* registr* deposit*
    регистр* зарегистр* депонир* сдач* тіркел* тіркеу*
    enregistr* dépôt* déposé* inscri* depósito* depositado*`,
  force: `
    force eif effective effect
    силу силе вступл* вступил* вступает* күшіне қолданысқа
    vigueur vigor vigencia`,
  denounce: `
    denounc* denunc* terminat* withdraw*
    денонс* прекращ* выход* расторж* күшін жойылған жоғалтқан тоқтат*
    dénonc* denonc*`,
  law: `
    law laws act acts statute decree
    закон* указ* нпа заң* жарлық*
    loi lois ley leyes décret* decreto*`,
  number: `
    no nos n nr num number numbers id code codes
    номер номера код коды нөмір*
    numéro* numero* núm número* código* codigo*`,
  state: `
    country countries state states nation nations member members party parties participant participants
    territory iso iso2 iso3 iso2c iso3c alpha alpha2 alpha3 ccode cowcode cow cowc cown
    stateabb gw gwc gwn gwno gwid gwcode gwname noc ioc fifa fips fips10 m49 geo
    страна страны стран государств* участник* член* ел елдер елдің мемлекет*
    pays état états etat etats membre país pais países estado estados miembro*`,
  instrument: `
    convention conventions conv convs instrument instruments instr treaty treaties protocol protocols agreement agreements
    конвенц* конв договор* протокол* акт акта документ* шарт* құжат* хаттама*
    traité* protocole* convenio* instrumento* tratado* protocolo*`,
  title: `
    title titles name names label
    название наименование заголовок атауы атау
    nom noms titre intitulé libellé nombre nombres título titulo`,
  status: `
    status situation
    статус* состояни* мәртебе* жай күйі
    statut situación estado état etat`,
  note: `
    note notes remark remarks comment comments footnote footnotes observation* reservation* declaration*
    примечан* комментар* замечан* оговорк* заявлен* ескерт* түсініктеме*
    remarque* commentaire* réserv* déclaration* nota notas comentario* observaci* reserva*`,
  count: `
    total totals count counts sum
    количество колво число всего итого сумма саны барлығы жиыны
    cantidad suma`,
  other: `
    sign* adopt* language* lang region regions continent population url link links website web email
    updat* modif* creat* retriev* accessed publish* publication* deadline due
    birth born gender sex age city place capital currency income gdp score index rank rating
    report reports reporting request* session submitted submission proposed proposal
    start end begin until expir* next last page pages version volume checked verified
    partner counterpart neighbour person persons contact* author* officer* rapporteur* delegate* editor* expert*
    article articles section chapter topic theme category group type kind source business
    подпис* язык* регион* населени* ссылк* обновл* изменен* принят* приняти* публикац* город* отчет* отчёт* срок*
    раздел* стать* тема источник* автор* контакт* докладчик* исполнител* ответственн* эксперт* редактор*
    тіл тілі қол аймақ* қабылда* жаңарт* жарияла* қала* есеп*
    langue* région* signé* lien* jour ville* rapport* échéance*
    idioma* lengua* región* firma* enlace* adopción actualiz* publicaci* ciudad* informe* vencimiento`,
  filler: `
    of the a an and or to into in with by for under as its it be been is was has yet any on since at from when
    ilo oit bit мот хеұ мбт онн un international labour labor official full short english text
    entry entered enters enter entering came come coming comes
    и или в во с со о об от на по для к рк ссср рф снг кр при со
    және мен үшін туралы бойынша ену енген енуі қр қазақстан республикасы республики казахстан
    de du des d l la le les au aux et ou en dans pour par sur à entrée depuis
    del los las el al y o para por sobre entrada desde
    national domestic ratifying contracting current dd mm mmm gmt utc`,
};
