/** Words for a form of government, in five languages, and those around them. */
export const formsOfGovernment = `
  the of and republic rep kingdom state federation federal democratic people s peoples islamic
  arab plurinational bolivarian socialist hashemite grand duchy commonwealth cooperative
  республика королевство федерация федеративная демократическая исламская арабская народная
  социалистическая государство кооперативная боливарианская многонациональное
  республикасы корольдігі федерациясы мемлекеті
  republique royaume federation la le les du de l d republica reino federacion el los las del`;

/**
 * Those that do not tell States apart. There were a democratic Yemen and a people's republic of
 * Korea beside others, so such words are not among them.
 */
export const neutralForms = `
  the of and republic rep kingdom state sovereign independent islamic arab plurinational bolivarian
  hashemite grand duchy principality sultanate emirate commonwealth cooperative
  республика респ королевство государство исламская арабская кооперативная боливарианская
  многонациональное княжество султанат великое герцогство содружество
  республикасы корольдігі мемлекеті князьдігі
  republique royaume etat principaute la le les du de l d
  republica reino estado principado el los las del`;

/** Words that only link others. */
export const linkingWords = `
  the of and s la le les du de des l d et el los las del y e и
  da do dos das`;

/** Words with the ways to cut them short, a word with its own in each line. */
export const shortenedWords = `
  republic rep repub
  democratic dem
  people peoples ppl
  federated fed federation federal
  states sts state
  islands is isl isls island
  saint st ste
  province prov
  territory terr territories
  northern north n
  southern south
  equatorial eq
  british br brit
  bolivarian bol
  herzegovina herz hercegovina
  республика респ
  демократическая дем
  острова остров
  федеративные фед`;
