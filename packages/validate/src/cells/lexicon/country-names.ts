/**
 * Names of States that no list gives by rule: what people say, what a State was called before, and
 * names in languages in which the lists have another form.
 */
export const customaryNames: Readonly<Record<string, readonly string[]>> = {
  KAZ: [
    ...['kazakhstan republic of', 'kazakstan', 'qazaqstan', 'kazajstan', 'rk', 'рк', 'қр'],
    ...['республика казахстан', 'қазақстан республикасы'],
  ],
  BIH: ['bosnia', 'босния'],
  BLR: ['belorussia', 'byelorussia', 'belarus republic', 'белоруссия', 'белорусь'],
  CAF: ['central african republic', 'цар'],
  CHN: ['prc', 'people s republic of china', 'china pr', 'кнр'],
  CIV: ['ivory coast', 'cote d ivoire', 'берег слоновой кости', 'costa de marfil'],
  COD: [
    ...['dr congo', 'drc', 'd r congo', 'congo kinshasa', 'congo dr', 'congo dem rep'],
    ...['congo democratic republic of the', 'democratic republic of congo', 'др конго', 'дрк'],
  ],
  COG: ['congo', 'republic of congo', 'republic of the congo', 'congo brazzaville', 'congo rep'],
  CPV: ['cape verde', 'острова зеленого мыса'],
  CZE: ['czech republic', 'the czech republic', 'чешская республика', 'republica checa'],
  DEU: ['federal republic of germany', 'frg', 'west germany', 'фрг'],
  DOM: ['dominican rep'],
  FSM: ['micronesia'],
  GBR: [
    ...['uk', 'u k', 'great britain', 'britain', 'england', 'united kingdom of great britain'],
    ...['великобритания', 'соединенное королевство', 'англия', 'gb'],
  ],
  GMB: ['the gambia'],
  IRN: ['iran', 'persia', 'иран', 'исламская республика иран'],
  KGZ: ['kirghizia', 'kirgizia', 'kirgizstan', 'kyrgyz republic', 'киргизия', 'кыргызстан'],
  KOR: [
    ...['south korea', 'korea south', 'korea rep', 'rok', 'южная корея'],
    ...['korea republic of', 'republic of korea'],
  ],
  LAO: ['laos', 'лаос', 'lao'],
  LBY: ['libyan arab jamahiriya', 'libya', 'ливия'],
  MDA: ['moldova', 'moldavia', 'молдавия', 'молдова'],
  MKD: [
    ...['macedonia', 'fyrom', 'former yugoslav republic of macedonia', 'македония'],
    ...['the former yugoslav republic of macedonia', 'macedonia fyr'],
  ],
  MMR: ['burma', 'бирма', 'birmanie', 'birmania'],
  NLD: ['holland', 'the netherlands', 'голландия', 'нидерланды', 'kingdom of the netherlands'],
  RUS: ['russia', 'россия', 'рф', 'российская федерация', 'russian fed'],
  STP: ['sao tome'],
  SWZ: ['swaziland', 'свазиленд', 'suazilandia', 'эсватини'],
  SYR: ['syria', 'сирия'],
  THA: ['siam'],
  TLS: ['east timor', 'восточный тимор'],
  TKM: ['turkmenia', 'туркмения', 'туркменистан'],
  TUR: ['turkey', 'turkiye', 'turquie', 'turquia', 'турция', 'түркия'],
  TZA: ['tanzania', 'united rep of tanzania', 'танзания'],
  ARE: ['uae', 'emirates', 'оаэ', 'объединенные арабские эмираты', 'эмираты'],
  USA: [
    ...['us', 'u s', 'u s a', 'america', 'united states of america', 'the united states'],
    ...['сша', 'соединенные штаты', 'соединенные штаты америки', 'ee uu', 'etats unis', 'ақш'],
  ],
  VNM: ['vietnam', 'вьетнам'],
  YEM: ['north yemen', 'yemen arab republic'],
};

/** Names that two States bear. */
export const sharedNames: Readonly<Record<string, readonly string[]>> = {
  korea: ['KOR'],
  корея: ['KOR'],
  конго: ['COD', 'COG'],
};

/** A State that is no more. */
interface FormerState {
  /** The year in which it ended. */
  readonly until: number;
  readonly names: readonly string[];
}

/** Former States by their codes in ISO 3166-3. */
export const formerStates: Readonly<Record<string, FormerState>> = {
  SUHH: {
    until: 1991,
    names: [
      ...['ussr', 'u s s r', 'soviet union', 'union of soviet socialist republics', 'sun'],
      ...['ссср', 'советский союз', 'кеңес одағы', 'urss', 'union sovietique'],
      ...['union sovietica', 'союз советских социалистических республик'],
    ],
  },
  CSHH: {
    until: 1992,
    names: [
      ...['czechoslovakia', 'czecho slovakia', 'csk', 'чехословакия', 'чсср'],
      ...['tchecoslovaquie', 'checoslovaquia', 'czech and slovak federal republic'],
    ],
  },
  YUCS: {
    until: 1992,
    names: [
      ...['yugoslavia', 'sfr yugoslavia', 'former yugoslavia', 'sfry', 'yug'],
      ...['socialist federal republic of yugoslavia', 'югославия', 'сфрю', 'yougoslavie'],
    ],
  },
  CSXX: {
    until: 2006,
    names: [
      ...['serbia and montenegro', 'scg', 'сербия и черногория', 'serbie et montenegro'],
      ...['serbia y montenegro', 'federal republic of yugoslavia'],
      ...['state union of serbia and montenegro'],
    ],
  },
  DDDE: {
    until: 1990,
    names: [
      ...['gdr', 'german democratic republic', 'east germany', 'ddr', 'гдр', 'rda'],
      ...['германская демократическая республика', 'republique democratique allemande'],
      ...['republica democratica alemana', 'восточная германия'],
    ],
  },
  YDYE: {
    until: 1990,
    names: ['democratic yemen', 'south yemen', 'yemen democratic', 'южный йемен'],
  },
  VDVN: {
    until: 1975,
    names: ['south vietnam', 'south viet nam', 'republic of viet nam', 'южный вьетнам'],
  },
  ANHH: {
    until: 2010,
    names: ['netherlands antilles', 'нидерландские антильские острова'],
  },
};
