import * as is from './meanings.js';

/** Words by what they are, language by language; a star stands for any ending. */
export function words(): readonly (readonly [what: number, words: string])[] {
  return [
    [is.ILO, 'ilo ilc мот хеұ oit cit'],
    [is.INTERNATIONAL, 'international internationale internacional международн* халықаралық'],
    [is.ILO_NAME, 'labour labor travail trabajo труда еңбек'],
    [is.ILO_NAME | is.BODY, 'organisation organisations organizacion организаци* ұйым*'],
    [is.BODY, 'union league community союза лиги сообщества қауымдастығ* unión liga communauté'],
    [
      is.LINK,
      `of the to additional de la l du des del al le el los las les à a au relatif relative relativo
      к ко дополнительн*`,
    ],
    [
      is.AND,
      `and or as well also plus и или либо ни а также және немесе мен пен бен сондай ақ
      et ou ainsi que y e o u ni así como`,
    ],
    [is.TO, 'to по à a al hasta'],
    [is.NUMERO, 'no n nr num number numero nro номер номером номеру номера нөмірлі нөмірі'],
    [is.NUMERO | is.NUMEROS, 'nos nn nrs nums numbers numeros nros номерами номерам номеров'],
    [is.YEAR, 'года году г год жылғы ж'],
    [is.REVISED, 'revised révisée révisé revisado revisada пересмотренн*'],
    [is.ITS, 'its it thereto son su ее её его ней нему оның оған'],
    [is.PROTOCOL, 'protocol protocols protocole protocoles protocolo protocolos протокол* хаттам*'],
    [
      is.ABOUT,
      `on concerning regarding for о об обо относительно касающ* sur concernant portant relative
      relatif pour sobre relativo`,
    ],
    [
      is.KIND,
      `fondamentale* technique techniques prioritaire* internationale* fundamental fundamentales
      técnico técnicos prioritario* internacional internacionales`,
    ],
    ...counted(),
    [
      is.AFTER_LIST,
      `of on in to for by with was were is are be been have has had which that as at from the and or
      but when since after before should shall will would can could may must not concerning do does
      в на о об к с по от из у для при за и или но а был была было были является являются не мот
      что который которая которые которых ратифицирован* вступ* действ* должн*
      және мен туралы бойынша үшін қатысты
      de du des la le les sur et ou ont sont a été étaient est ne qui que dans pour par à au aux en
      del el los las sobre y o u han son fueron fue es no con para por se ha`,
    ],
    ...others(),
  ];
}

function counted(): readonly (readonly [what: number, words: string])[] {
  return [
    [
      is.COUNTED,
      `month months day days year years hour hours week weeks times percent countries members articles
      ratifications conventions instruments protocols recommendations people persons workers
      million millions billion cases pages votes paragraphs dollars euros usd eur kzt rub tenge
      delegates parties unions january february april june july august september october november
      december jan feb apr jun jul aug sep oct nov dec am pm km kg mg
      месяц* дней дня день лет год* час часа часов недел* раз раза стран* государств* член* статей
      конвенций рекомендаций протоколов документов челове* работник* процент* тысяч* миллион* тенге
      руб рубл* доллар* евро пунктов голос* январ* феврал* марта апрел* мая июня июля август*
      сентябр* октябр* ноябр* декабр*
      ай айдан айда күн* жыл* сағат* апта* рет мемлекет* ел елдер* елд* мүше* құжат* адам* қаңтар*
      ақпан* наурыз* сәуір* мамыр* маусым* шілде* тамыз* қыркүйек* қазан* қараша* желтоқсан* мың
      миллиард* пайыз* теңге ұсыным*
      mois jours ans années heures semaines fois pays états membres travailleurs janvier février mars
      avril mai juin juillet août septembre octobre novembre décembre
      meses día días años horas semanas veces países estados miembros artículos personas trabajadores
      instrumentos convenios ratificaciones enero febrero marzo abril mayo junio julio agosto
      septiembre setiembre octubre noviembre diciembre`,
    ],
    [is.CAPITAL, 'may march state states'],
    [
      is.MORE,
      `other others more additional technical new old remaining fundamental governance
      друг* ещё новых техническ* основополагающ* остальн* приоритетн* иных
      басқа өзге тағы негізгі техникалық жаңа
      autre* nouvelle* nouveaux technique* fondamental* otro* otra* más nuev* técnico* fundamentales`,
    ],
  ];
}

function others(): readonly (readonly [what: number, words: string])[] {
  return [
    [
      is.FOREIGN,
      `nations united onu unies unidas наций нации объединенн* біріккен ұлттар* оон бұұ
      council conseil consejo совета кеңес* europe european européen* europeo europea europa европ*
      еуропа* ес commonwealth содружеств* снг еаэс союза одақ* имо юнеско воз оэср обсе вто воис
      нато asean arab arabe árabe араб* african africaine africana африкан* american américaine
      americana американ* hague haye haya гааг* geneva genève ginebra женев* vienna vienne viena
      венск* вена basel stockholm rotterdam minamata istanbul budapest warsaw chicago brussels berne
      bern paris rome lugano oviedo lanzarote aarhus espoo ramsar montreal nairobi minsk tokyo
      madrid london schengen dublin athens luxembourg palermo merida strasbourg париж* стамбул*
      варшав* чикаг*`,
    ],
    [is.STATE, 'рк қр рф ссср сша кр usa us uk ussr kz rk rf'],
    [
      is.NUMBERED,
      `article* section* paragraph* chapter* annex page* p pp room* table* report* session* item*
      recommendation* law laws act decree* order orders resolution* regulation* directive* case*
      issue* protocol* recommandation* loi lois décret* arrêté* résolution* cas annexe protocole*
      artículo* recomendacion* ley leyes decreto* resolución* caso* anexo protocolo*
      статья статьи статье статьей статью статей ст пункт* раздел* глав* приложен* стр рекомендац*
      закон* указ* приказ* постановлен* распоряжен* резолюц* дело дела делу деле делом выпуск*
      кабинет* таблиц* отчет* доклад* протокол* документ* сесси* школ* договор* письм*
      бап* бабы* тармақ* қосымша* бет* ұсыным* заң* жарлық* бұйрық* қаулы* іс кесте* хаттам* хат
      мектеп* шарт*`,
    ],
    [
      is.CODED,
      `room* office* block* gate* seat* building* flat* apartment* hall* terminal* vitamin* level*
      grade* category class type* model* hepatitis section* annex* appendix form* visa* bus route*
      road* flight* train* figure* fig table* cell* column* row* item* part parts version* size*
      group* band* zone* case page* locker* capacitor* resistor* battery batteries engine*
      salle bureau vol chambre niveau bâtiment catégorie classe hépatite sala oficina aula vuelo
      habitacion nivel edificio categoría clase tipo modelo
      кабинет* комнат* ауд* квартир* офис* рейс* категори* уров* витамин* приложени* корпус* блок*
      подъезд* дом* гепатит* групп* класс* тип* марк* модел* серии серия
      бөлме* пәтер* деңгей* санат*`,
    ],
    [
      is.SERIES,
      `oj jo do abl journal* gazette* amtsblatt* diario* gaceta* doue joue no nr series serie série
      union unión unii européenne europea вестник* журнал*`,
    ],
    [
      is.THING,
      'battery batteries capacitor* resistor* engine* motor* chip* connector* socket* gene',
    ],
  ];
}
