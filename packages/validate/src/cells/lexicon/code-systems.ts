/** Words in the name of a column that say of which system the codes of its States are. */
export const codeSystemWords = {
  ioc: 'ioc noc',
  fifa: 'fifa',
  fips: 'fips fips10 fips104 gec',
  m49: 'm49 unm49',
  vehicle: 'vehicle',
  cow: `
    cow cowc cown cowcode cowcodes ccode stateabb
    gw gwc gwn gwno gwid gwcode gwcodes gleditsch`,
} as const;
