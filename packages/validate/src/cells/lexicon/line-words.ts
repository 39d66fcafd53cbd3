/** Words with which a line begins, and the beginnings of such words, which any letters may follow. */
export interface FirstWords {
  readonly words: string;
  readonly stems: string;
}

/** Headings of groups of instruments, and of States, as the ILO and encyclopaedias have them. */
export const groupWords: FirstWords = {
  words: `
    fundamental, core, governance, priority, technical, other
    up to date, up-to-date, up to-date, up-to date
    convention, conventions, protocol, protocols, protocole, protocoles, convenios, protocolos
    конвенции, протоколы, конвенциялар, хаттамалар
    africa, america, americas, asia, europe, arab states, oceania, pacific
    африка, америка, азия, европа, океания`,
  stems: `
    fondamentale, gouvernance, prioritaire, techni
    fundamentale, gobernanza, prioritari, técnic
    основополагающ, фундаментальн, приоритетн, директивн, техническ, прочие, другие
    негізгі, іргелі, басым, басқару, техникалық, өзге`,
};

/** Totals below or between the rows. */
export const totalWords: FirstWords = {
  words: `
    total, totals, grand total, sum, subtotal, number of, count, ensemble, world, all countries
    average, mean, median, moyenne, monde, total general, promedio, mundo
    итого, всего, колво, кол-во, количество, в среднем, мир, весь мир, все страны
    барлығы, жиыны, орта есеппен, әлем`,
  stems: '',
};

/** Remarks after the table: where it comes from, of which day it is. */
export const remarkWords: FirstWords = {
  words: 'note, notes, source, sources, remark, remarks, as of',
  stems: `
    updated, last update, retrieved, data
    источник, примечани, данные, по состоянию, обновлено
    дереккөз, ескерт, жағдай
    remarque, mis à jour, fuente, nota, actualiz`,
};
