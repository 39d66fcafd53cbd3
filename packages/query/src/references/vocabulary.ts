/*
 * The words from which references are read, in English, Russian, Kazakh, French and Spanish, by what
 * they mean. A word may have several meanings. A star stands for any ending, or for any beginning.
 * Letter case, accents, and letters that look alike in two alphabets make no difference.
 */

/** Several lists as one. Bundlers keep a template with a name in it, even where nothing uses it. */
function together(...lists: readonly string[]): string {
  return lists.join(' ');
}

const organization = 'organisation organisations organizacion организаци* ұйым*';

const relating = 'relative relatives relatif relatifs relativo relativa relativos relativas';

const namesOfInstruments = {
  convention: `convention conventions convenio convenios convencion convenciones
    конвенция* конвенции конвенцию конвенцией конвенциею конвенций конвенциям конвенциями
    конвенциях`,
  /** With a full stop: "Conv." */
  abbreviatedConvention: 'conv convs конв',
  /** Forms of "Convention" that may name several. */
  conventions: `conventions convenios convenciones convs
    конвенции конвенциям конвенциями конвенциях конвенциялар*`,
  /** Forms after which a bare number is seldom that of an instrument: "в Конвенции 12". */
  doubtfulConvention: `convencion convenciones
    конвенции конвенций конвенциям конвенциями конвенциях
    конвенцияның конвенциясының конвенцияда конвенциясында`,
  /** Russian: after a number that counts, the ending is another. */
  uncountedConvention: 'конвенцию конвенцией конвенциею',
  /** After a number that counts. */
  countedConvention: 'конвенция конвенций',
  /** Kazakh, "to the Convention". */
  toConvention: 'конвенциясына конвенцияға конвенцияларна конвенцияларына конвенцияларға',
  protocol: `protocol protocols protocole protocoles protocolo protocolos протокол* хаттам*`,
  /** The ILO's own kinds of Conventions; those of other bodies are never called so. */
  kindOfIlo: `fundamental fundamentale* fundamentales prioritaire* prioritario* core governance
    gouvernance gobernanza основополагающ* приоритетн* ключев* негізгі іргелі`,
  /** "ILO instruments on migrant workers (Nos 97 and 143)" */
  instrument: `instrument instruments standards norms instrumento instrumentos normes normas
    нормы норм нормах документы документах актілері нормалары`,
  /** Between a Convention and the one that replaces it: "No. 107 was revised by No. 169". */
  revision: `revised revises revising replaced replaces replacing superseded supersedes révisée révise revue
    révisant remplacée remplace remplaçant revisado revisa reemplazado reemplaza sustituido sustituye
    пересмотрена пересмотренная пересмотрен заменена заменен сменила заменила`,
  /** What belongs to something named before: "its Protocol", "Протокол к ней". */
  its: 'its it this thereto этой осы son su ее её его ней нему оның оған',
  revised: 'revised révisée révisé revisado revisada пересмотренн* қайта қаралған',
  /** Kinds of Conventions between "Convention" and the number, in French and Spanish. */
  kind: `fondamentale* technique techniques prioritaire* internationale* fundamental fundamentales
    técnico técnicos prioritario* internacional internacionales clé clés clef clefs clave claves
    básico básicos principales`,
  /** Kazakh nouns after these are singular, and mean several. */
  several: 'екі үш төрт бес алты жеті сегіз тоғыз он барлық бірнеше',
};

const namesOfTheIlo = {
  ilo: 'ilo ilc мот хеұ хеу oit cit',
  international: `international internationale internationales internacional internacionales
    международн* халықаралық`,
  /** A word of its full name besides "International". */
  labour: /* @__PURE__ */ together('labour labor travail trabajo труда еңбек', organization),
};

const company = {
  /** Words of texts about international labour standards. */
  standards: `ratif* normlex ilolex ceacr ituc ратифи* кэпкр экспертов мкп сарапшылар`,
  /** Words of labour, near which a code may be that of an instrument. */
  labourTopic: `osh sst labour labor maternité maternidad материнств* worker* workplace* employ* unions wage* forced strike* bargaining
    indigenous indígena* indigène* autochtone* коренн* байырғы harassment discrimination maternity occupational migrant* seafarer* tripartite
    travail travailleu* salarié* salarial* salaire* emploi employ* syndica* grève* harcèlement licenciement*
    trabajo trabajador* laboral* empleo emplead* sindica* salario* salarial* huelga* acoso
    труд труда труду трудом труде трудов* трудящ* работник* работодател* занятост* профсоюз*
    зарплат* забастовк* домогательств* дискриминаци*
    еңбек* жұмыскер* қызметкер* жұмысшы* кәсіпода* жалақы* ереуіл* жұмыспен`,
};

const grammar = {
  /** Articles and prepositions between an instrument and its year, its title or its body. */
  link: /* @__PURE__ */ together(
    'of the to additional de la l du des del al le el los las les à a au',
    relating,
    'к ко дополнительн*',
  ),
  and: `and or nor as well also plus и или либо ни а также және немесе мен пен бен сондай ақ
    et ou ainsi que y e o u ni así como`,
  /** "el convenio 87 y el 98" */
  definite: 'el la le al del',
  /** Before "Convention" after a number: "No. 32, an ILO Convention". */
  indefinite: 'a an both two un una une dos deux les los las the another other',
  /** "also", before a number that a sentence adds to those before. */
  adding:
    'also too additionally ещё еще также тоже also también tambien además aussi également encore тағы сондай',
  /** "that", before a Convention that was named before. */
  that: `this that the said these latter
    ese este aquel dicho citado mencionado referido esa esta dicha ce cette cet ledit ladite celui
    этой эту этому данной указанной названной упомянутой той осы аталған бұл сол`,
  /** Kazakh, "of the Convention": a number after it is that of a part of it. */
  ofConvention: 'конвенцияның конвенциясының конвенциялардың конвенцияларының',
  /** Before the number of another Convention in the same sentence: "has never signed up to No. 169". */
  referring: `to of by than with from and or nor on ratifying replacing denouncing к ко с чем и ни или à la par et
    ou al el del y e o que por`,
  /** Before a Protocol that belongs to the Convention before it. */
  together: 'together along with вместе junto con assortie avec accompagnée бірге',
  /** Between the ends of a range. */
  to: 'to по à a al hasta',
  /** Before a title, after "Convention". */
  about: /* @__PURE__ */ together(
    `on concerning regarding for о об обо относительно касающ* sur concernant portant
    pour sobre`,
    relating,
  ),
  /** Kazakh, at the end of a title. */
  aboutBefore: 'туралы жөніндегі',
  /** Kazakh, between a Convention and its Protocol: "конвенциясына қатысты 2002 жылғы хаттама". */
  relatingBefore: 'қатысты',
  /** May begin a clause that ends with the number, too: "в отношении", "dealing with". */
  regards: `para dealing covering against in en contra contre referente* referido* relacionad* в по
    посвящ* запрещающ*`,
  /** Those of them with which titles of the ILO begin, and titles of other bodies rarely. */
  concerning: /* @__PURE__ */ together('concerning concernant portant', relating),
  /** Before a number: "No." */
  numero: `no n nr num number numero nro номер номером номеру номера нөмірлі нөмірі
    nos nn nrs nums numbers numeros nros номерами номерам номеров`,
  /** Before "number" and the number: "конвенция за номером 177". */
  bearing: 'за под bearing with sous bajo con',
  /** Before several numbers: "Nos" */
  numeros: 'nos nn nrs nums numbers numeros nros номерами номерам номеров',
  /** "Year", as it follows one: "1948 года", "1948 жылғы". */
  year: 'года году г год годов жылғы жылы жыл ж',
  /** Before the year in which an instrument was adopted: "adopted in 1948", "del año 2000". */
  adopted: `adopted dated dating from adoptée adoptées adopté adoptés datant adoptado adoptada adoptados adoptadas
    принятая принятой принятую принятые принятых принята от қабылданған year an année año`,
  /** Between these and the year. */
  within: 'in on en le el в',
  /** May follow the last number of a list. */
  afterList: `of on in to for by with was were is are be been have has had which that as at from the
    and or but when since after before should shall will would can could may must not concerning do
    does
    в на о об к с по от из у для при за и или но а был была было были является являются не мот
    что который которая которые которых ратифицирован* вступ* действ* должн*
    және мен туралы бойынша үшін қатысты
    de du des la le les sur et ou ont sont a été étaient est ne qui que dans pour par à au aux en
    del el los las sobre y o u han son fueron fue es no con para por se ha`,
};

/** Words within a title that people write or leave out: "Labour Inspection in Agriculture". */
const wordsOfTitles = () => ({
  filler: together(
    grammar.link,
    grammar.and,
    grammar.about,
    `an in by with at as from their its employed any
    dans en par aux avec leur leurs une un se dus due employés
    por para con una un se que toda clase
    в во на при для за с со от их до по
    жөніндегі жөнінде бойынша үшін қатысты туралы`,
  ),
});

const inTitles = /* @__PURE__ */ wordsOfTitles();

/** A number before one of these counts it, and is not the number of an instrument. */
const counted = {
  counted: `month months day days year years hour hours week weeks times percent countries members
    articles ratifications conventions instruments protocols recommendations people persons workers
    million millions billion cases pages votes paragraphs dollars euros usd eur kzt rub tenge
    delegates parties unions january february april june july august september october november
    december jan feb apr jun jul aug sep oct nov dec am pm km kg mg
    месяц* дней дня день лет год* час часа часов недел* раз раза стран* государств* член* статей
    статьи статьях статьям главы глав разделов страниц* подпис* приложени* членов делегат*
    конвенций рекомендаций протоколов документов челове* работник* процент* тысяч* миллион* тенге
    руб рубл* доллар* евро пунктов голос* январ* феврал* марта апрел* мая июня июля август*
    сентябр* октябр* ноябр* декабр*
    ай айдан айда күн* жыл* сағат* апта* рет мемлекет* ел елдер* елд* мүше* құжат* адам* қаңтар*
    ақпан* наурыз* сәуір* мамыр* маусым* шілде* тамыз* қыркүйек* қазан* қараша* желтоқсан* мың
    миллиард* пайыз* теңге ұсыным*
    articles article signataires votes mois jours ans années heures semaines fois pays états membres travailleurs janvier février mars
    avril mai juin juillet août septembre octobre novembre décembre
    meses día días años horas semanas veces países estados miembros artículos personas trabajadores
    instrumentos convenios ratificaciones artículo artículos votos enero febrero marzo abril mayo junio julio agosto
    septiembre setiembre octubre noviembre diciembre`,
  /** With a capital only: "28 May", not "87 may". */
  countedInCapitals: 'may march state states',
  /** At the end of a list: "87, 98 and 24 others". */
  more: `other others more additional technical new old remaining fundamental governance
    друг* ещё новых техническ* основополагающ* остальн* приоритетн* иных
    басқа өзге тағы негізгі техникалық жаңа
    autre* nouvelle* nouveaux technique* fondamental* otro* otra* más nuev* técnico* fundamentales`,
};

const codedThings = `model* column* line* bus gate* point* points profile* steel carbon fatty alkane* alkyl
    lot* plot* strain* sample* astm iso din gost cargo cargos punto puntos administrativo
    administrativa puesto puestos grupo nivel red redes acero hidrocarburo* alcano* alcanos columna
    aeronave* aeronave avion avión poste plano lámina réseau alcane* colonne poste postes acier ligne
    тариф* разряд* оклад* grade* tariff* маршрут* двигател* бетон* арматур* сталь стали марки алкан* углеводород* колонн* линия линии самолет*
    подъезд* блок* выход* гейт* сорт* проба пробы точка точки пункт* балл* позици* строк* столбц*
    қозғалтқыш* бетон* тірек* нүкте* ұпай*`;

const othersThanTheIlo = {
  /** Bodies and places whose conventions are not the ILO's. */
  foreign: `covenant pacte pacto пакт* nations united onu unies unidas наций нации объединенн* біріккен ұлттар* оон бұұ
    council conseil consejo совета кеңес* europe european européen* europeo europea europa европ*
    еуропа* ес commonwealth содружеств* снг еаэс союза одақ* партия партии партияның партиясының имо юнеско воз оэср обсе вто воис
    нато asean arab arabe árabe араб* african africaine africana африкан* american américaine
    americana американ* hague haye haya гааг* geneva genève ginebra женев* vienna vienne viena
    венск* вена basel stockholm rotterdam minamata istanbul budapest warsaw chicago brussels berne
    bern paris rome lugano oviedo lanzarote aarhus espoo ramsar montreal nairobi minsk tokyo
    madrid london schengen dublin athens luxembourg palermo merida strasbourg париж* стамбул*
    варшав* чикаг*`,
  /** Endings of Russian adjectives of places: "Гаагская", "Венскую". */
  adjectiveOfPlace: '*ская *ской *скую *скою *ские *ских *ским *скими',
  /** Whose convention it is, says the word before. */
  body: /* @__PURE__ */ together(
    'union league community союза лиги сообщества қауымдастығ* unión liga communauté',
    organization,
  ),
  /** A conference that adopts conventions. */
  conference: 'conference conférence conferencia конференци*',
  /** "Convention No. 16 of the International Commission on Civil Status". */
  commission: 'commission comisión комиссии комиссиясы*',
  /** Abbreviations of States, which do not make a convention foreign. */
  state: 'рк қр рф ссср сша кр usa us uk ussr kz rk rf',
  /** Other things that have numbers: articles, laws, Recommendations. */
  numbered: `comment comments observation* minute minutes committee* commission* bulletin*
    замечани* комментари* бюллетен* observation* comité* observación* observaciones acta actas
    article* section* paragraph* chapter* annex page* p pp room* table* report* session* item*
    recommendation* law laws act decree* order orders resolution* regulation* directive* case*
    issue* protocol* recommandation* loi lois décret* arrêté* résolution* cas annexe protocole*
    artículo* recomendacion* ley leyes decreto* resolución* caso* anexo protocolo*
    статья статьи статье статьей статью статей ст пункт* раздел* глав* приложен* стр рекомендац*
    закон* указ* приказ* постановлен* распоряжен* резолюц* дело дела делу деле делом выпуск*
    кабинет* таблиц* отчет* доклад* протокол* документ* сесси* школ* договор* письм*
    бап* бабы* тармақ* қосымша* бет* ұсыным* заң* жарлық* бұйрық* қаулы* іс ісі ісін ісінде ісінің кесте* хаттам* хат
    мектеп* шарт*`,
  /** Kazakh: a noun that owns the number after it, or leads to it: "заңның № 87 конвенцияға сәйкестігі". */
  kazakhCase: `*ның *нің *дың *дің *тың *тің *ға *қа *сында *сінде *ында *інде *сынан *сінен хаттамада
    хаттамадан заңда заңнан жарлықта жарлықтан бұйрықта бұйрықтан қаулыда қаулыдан баяндамада шартта
    қосымшада кестеде хатта заңды заңын заңдарды заңдарын заңнаманы
    заңнамасын`,
  recommendation: 'recommendation* recommandation* recomendacion* рекомендац* ұсыным*',
  recommendations: `recommendations recommandations recomendaciones рекомендации рекомендаций
    рекомендациям рекомендациями рекомендациях ұсынымдар*`,
  /** Other texts that have articles: "and 26 of the Constitution". */
  statute: `constitution constitución charter charte carta covenant pacte pacto code código statute
    statut estatuto конституции кодекса устава пакта хартии`,
  /** What Conventions of other bodies are about that have the numbers of the ILO's. */
  topicOfOthers: `data données datos данных деректер* cybercrime cybercriminalité ciberdelincuencia
    киберпреступ* киберқылмыс* automatic automated automatisé* automatisado* автоматизированн*
    cybersecurity privacy`,
  /** What Conventions of other bodies are about, and those of the ILO are not. */
  otherTreaty: `rights droits derechos правах прав құқықтар* torture tortura пыток азаптау* genocide
    génocide genocidio геноцид* refugee* réfugié* refugiado* беженц* босқын* climate climat clima
    климат* biodiversity biodiversité diversity ozone ozono tobacco tabac tabaco corruption corrupción
    коррупц* trafficking traite trata racial raciale расов* нәсілдік nuclear nucléaire ядерн* weapons
    armes armas оружи* stateless* апатрид*
    heritage patrimoine patrimonio наследи* slavery esclavage esclavitud рабств*`,
  /** A part of an instrument: "Article 5 of C87". */
  article: `article articles art arts part parts partie parties parte partes artículo* статья статьи статье
    статью статей ст часть части частью бап* бабы* бөлім*`,
  /** Of these also forms and other books have some. */
  division: 'part parts partie parties parte partes часть части частью бөлім*',
  /** What States do with an instrument, or are to it: "party to C167". */
  treatyAction: `party parties accede* accession accedes acceded denounce* denunciation ratif* sign signs signed
    signatory signatories adhér* adhes* adhir* dénonc* denunci* signé signó suscrib* участник* участница
    присоедин* денонс* ратифи* подписал* қосыл* күшін`,
  /** Other things that have codes: rooms, vitamins. */
  coded: /* @__PURE__ */ together(
    codedThings,
    `room* office* block* gate* seat* building* flat* apartment* hall* terminal* vitamin* level*
    grade* category class type* model* hepatitis section* annex* appendix form* visa* bus route*
    road* flight* train* figure* fig table* cell* column* row* item* part parts version* size*
    group* band* zone* case page* locker* capacitor* resistor* battery batteries engine*
    salle bureau vol chambre niveau bâtiment catégorie classe hépatite sala oficina aula vuelo
    habitacion nivel edificio categoría clase tipo modelo
    кабинет* комнат* ауд* квартир* офис* рейс* категори* уров* витамин* приложени* корпус* блок*
    подъезд* дом* гепатит* групп* класс* тип* марк* модел* серии серия
    бөлме* пәтер* деңгей* санат*`,
  ),
  /** Before the code of a place or a thing, and only next to it: "booth C98", "quai P29". */
  place: `suite suites bay bays booth* stand stands stall stalls pier piers dock docks quay quays berth* wharf* warehouse* depot*
    hangar* slot slots lane lanes aisle* desk desks counter* ward wards wing rack racks shelf shelves door doors lift
    elevator* stair* tent tents channel* question questions sheet sheets exhibit* schedule* drawing* sketch* map maps
    chart charts graph* diagram* photo* plate plates slide slides vertebra* connector* socket* cable* plug plugs key
    aircraft plane planes helicopter* lockheed hercules mercedes chromosome* compound* isotope* formula vitamins
    quai quais allée allées coefficient* échelon* indice indices entrepôt* bâtiments porte portes box casier* prise
    prises connecteur* câble* fiche fiches tableau tableaux figure figures rubrique* repère* gare voie voies parking
    feuille* formulaire* étage* siège aile pavillon* vertèbre* vitamine* groupe groupes rangée*
    nave naves muelle* andén* puerta* planta pasillo* asiento* plaza plazas taquilla* armario* parcela* lote lotes
    zona zonas caseta* pabellón pabellon* cuadro cuadros tabla tablas figura figuras pregunta* hoja hojas casilla*
    apartado* escalón coeficiente* conector* enchufe* formulario* piso pisos almacén* vértebra* vitamina* avión
    причал* склад склада складе ангар* цех цеха цехе стенд* павильон* место месте ряд ряду вагон* путь пути
    платформ* ворота двери дверь шкаф шкафу ячейк* рис рисун* таблиц* схема схеме лист листе форма форме форму
    вопрос вопросу анкет* разъем* кабел* коэффициент* этаж* зона зоне здание здании строение участок участке
    терминал* вертолет* позвон* хромосом*
    цех* қойма* айлақ* айлағ* стенд* орын орны қатар* есік* есіг* сөре* кесте* сурет* қабат* ғимарат* аймақ*
    аймағ* сұрақ* сұрағ* нысан*`,
  /** Official journals, whose series are letters: "OJ C 115". */
  series: `oj jo do abl journal* gazette* amtsblatt* diario* gaceta* doue joue no nr series serie
    série union unión unii européenne europea вестник* журнал*`,
  /** What a bare code before it designates instead: "C87 battery". */
  thing: `million* billion* миллион* миллиард* млн млрд battery batteries capacitor* resistor* engine* motor* chip* connector* socket* gene column*
    alkane* hydrocarbon* fatty network* cities mayors aircraft plane* squadron* hercules* hércules* helicopter* bay socket cable* steel concrete level* visa licen*
    cities algorithm* compiler* standard* alcane* alcanos ácido* ácidos acide* соглашени* город* мэр*`,
};

const everyWord = () =>
  ({
    ...namesOfInstruments,
    ...namesOfTheIlo,
    ...company,
    ...grammar,
    ...inTitles,
    ...counted,
    ...othersThanTheIlo,
  }) as const;

/** Every word by what it means. */
export const vocabulary = /* @__PURE__ */ everyWord();

/** What a word may mean. */
export type Meaning = keyof typeof vocabulary;
