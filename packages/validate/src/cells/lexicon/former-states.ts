/** A State that has ended. */
interface FormerState {
  /** The year in which it ended. */
  readonly until: number;
  readonly names: string;
}

/** Former States by their codes in ISO 3166-3, or where it has none by a name. */
export const formerStates: Readonly<Record<string, FormerState>> = {
  SUHH: {
    until: 1991,
    names: `
      ussr, u s s r, soviet union, union of soviet socialist republics
      ссср, советский союз, кеңес одағы
      urss, union sovietique, union sovietica
      союз советских социалистических республик`,
  },
  CSHH: {
    until: 1992,
    names: `
      czechoslovakia, czecho slovakia
      чехословакия, чсср
      tchecoslovaquie, checoslovaquia, czech and slovak federal republic`,
  },
  YUCS: {
    until: 1992,
    names: `
      yugoslavia, sfr yugoslavia, former yugoslavia, sfry
      socialist federal republic of yugoslavia
      югославия, сфрю
      yougoslavie`,
  },
  CSXX: {
    until: 2006,
    names: `
      serbia and montenegro
      сербия и черногория
      serbie et montenegro, serbia y montenegro, federal republic of yugoslavia
      state union of serbia and montenegro`,
  },
  DDDE: {
    until: 1990,
    names: `
      gdr, german democratic republic, east germany, democratic republic of germany
      гдр
      rda
      германская демократическая республика
      republique democratique allemande, republica democratica alemana
      восточная германия`,
  },
  YDYE: {
    until: 1990,
    names: `
      democratic yemen, south yemen, yemen democratic, people s democratic republic of yemen
      yemen people s republic, yemen people s republic of
      южный йемен, народная демократическая республика йемен`,
  },
  'south-viet-nam': {
    until: 1975,
    names:
      'south vietnam, south viet nam, republic of viet nam, republic of vietnam, южный вьетнам',
  },
  ANHH: {
    until: 2010,
    names: 'netherlands antilles, нидерландские антильские острова',
  },
};
