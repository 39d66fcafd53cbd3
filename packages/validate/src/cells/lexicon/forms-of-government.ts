/** Words for a form of government, in five languages, and those around them. */
export const formsOfGovernment = `
  the of and republic rep kingdom state federation federal democratic people s peoples islamic
  arab plurinational bolivarian socialist hashemite grand duchy commonwealth cooperative
  республика королевство федерация федеративная демократическая исламская арабская народная
  социалистическая государство кооперативная боливарианская многонациональное
  республикасы корольдігі федерациясы мемлекеті
  republique royaume federation la le les du de l d republica reino federacion el los las del`;
