/**
 * Names of States that no list gives by rule: what people say, what a State was called before, and
 * names in languages in which the lists have another form.
 */
export const customaryNames: Readonly<Record<string, string>> = {
  KAZ: `
    kazakhstan republic of, kazakstan, qazaqstan, kazajstan, rk
    рк, қр, республика казахстан, қазақстан республикасы`,
  BIH: 'bosnia, босния',
  BLR: 'byelorussian ssr, byelorussian soviet socialist republic, белорусская сср, belorussia, byelorussia, belarus republic, белоруссия, белорусь',
  CAF: 'central african republic, цар',
  CHN: 'prc, people s republic of china, china pr, кнр',
  CIV: 'ivory coast, cote d ivoire, берег слоновой кости, costa de marfil',
  COD: `
    congo drc, congo democratic republic
    dr congo, drc, d r congo, congo kinshasa, congo dr, congo dem rep
    congo democratic republic of the, democratic republic of congo
    др конго, дрк`,
  COG: 'congo, republic of congo, republic of the congo, congo brazzaville, congo rep',
  CPV: 'cape verde, острова зеленого мыса',
  CZE: 'czech republic, the czech republic, чешская республика, republica checa',
  DEU: 'federal republic of germany, frg, west germany, german federal republic, фрг',
  DOM: 'dominican rep',
  FSM: 'micronesia',
  GBR: `
    uk, u k, great britain, britain, england, united kingdom of great britain
    великобритания, соединенное королевство, англия
    gb`,
  GMB: 'the gambia',
  IRN: 'iran, persia, иран, исламская республика иран',
  KGZ: 'кыргызская республика, киргизская республика, қырғыз республикасы, киргизстан, kirghizstan, kirghizia, kirgizia, kirgizstan, kyrgyz republic, киргизия, кыргызстан',
  KOR: `
    republique de coree, coree du sud, coree republique de, corea del sur, coree republique, corea republica
    south korea, korea south, korea rep, rok
    южная корея
    korea republic of, republic of korea`,
  LAO: 'lao pdr, laos, лаос, lao',
  LBY: 'libyan arab jamahiriya, libya, ливия',
  MDA: 'moldova, moldavia, молдавия, молдова',
  MKD: `
    macedonia, fyrom, former yugoslav republic of macedonia
    македония
    the former yugoslav republic of macedonia, macedonia fyr`,
  MMR: 'burma, бирма, birmanie, birmania',
  NLD: 'holland, the netherlands, голландия, нидерланды, kingdom of the netherlands, королевство нидерландов',
  ROU: 'rumania, roumania',
  RUS: 'russia, россия, рф, российская федерация, russian fed, russia soviet union',
  STP: 'sao tome',
  SUR: 'surinam',
  SWZ: 'swaziland, свазиленд, suazilandia, эсватини',
  SYR: 'syria, сирия',
  THA: 'siam',
  TLS: 'east timor, восточный тимор',
  TKM: 'turkmenia, туркмения, туркменистан',
  TUR: 'turkey ottoman empire, turkey, turkiye, turquie, turquia, турция, түркия',
  TZA: 'tanzania tanganyika, tanzania, united rep of tanzania, танзания',
  ARE: 'uae, emirates, оаэ, объединенные арабские эмираты, эмираты',
  USA: `
    us, u s, u s a, america, united states of america, the united states
    сша, соединенные штаты, соединенные штаты америки
    ee uu, etats unis
    ақш`,
  VNM: 'socialist republic of viet nam, vietnam, democratic republic of vietnam, вьетнам',
  YEM: 'north yemen, yemen arab republic, yemen arab republic of yemen',
  ETH: 'abyssinia, абиссиния',
  KHM: 'kampuchea, democratic kampuchea, кампучия',
  LKA: 'ceylon, цейлон, ceylan',
  MDG: 'malagasy republic',
  SOM: 'federal republic of somalia',
  SVK: 'slovak republic, словацкая республика, republique slovaque',
  UKR: 'ukrainian ssr, ukrainian soviet socialist republic, украинская сср',
  VEN: 'venezuela rb',
  WSM: 'western samoa, западное самоа',
  ITA: 'italy sardinia',
  ZWE: 'rhodesia, southern rhodesia, zimbabwe rhodesia',
  // Not members of the ILO, so that a cell that names one is understood as what it is.
  FLK: 'falkland islands, falklands',
  HKG: 'hong kong china, hong kong sar china, hong kong sar',
  MAC: 'macao china, macao sar china, macao sar, macau sar',
  PRK: `
    north korea, korea north, dprk, d p r korea, korea dpr, korea dem rep
    korea dem people s rep, democratic people s republic of korea, people s republic of korea
    северная корея, кндр, coree du nord, corea del norte`,
  PSE: 'west bank and gaza, west bank and gaza strip, occupied palestinian territory, palestine state of',
  TWN: 'republic of china, taiwan china, taiwan province of china, chinese taipei, taiwan roc',
  XKX: 'kosovo, косово, republic of kosovo',
};

/** Names that two States have. */
export const sharedNames: Readonly<Record<string, readonly string[]>> = {
  korea: ['KOR'],
  корея: ['KOR'],
  coree: ['KOR'],
  corea: ['KOR'],
  конго: ['COD', 'COG'],
};
