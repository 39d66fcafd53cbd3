/** Words that say yes. */
export const yesWords = `
  y, yes, true, да, истина, иә, ия, бар, oui, vrai, sí, si, verdadero`;

/** Words that say that a State ratified, besides those for the status `ratified`. */
export const ratifiedWords = `
  has ratified, ratified yes, acceded, ратифицировало, ратифицировала, присоединилось
  ратификациялады, a ratifié, ha ratificado, ratificó`;

/** Words that say that a State did not ratify. */
export const noWords = `
  no, n, false, not ratified, unratified, no ratification, not yet ratified, non ratified
  has not ratified, not ratified yet, did not ratify, not yet, pending, not acceded, not party, not a party, no action
  нет, не ратифицирована, не ратифицировано, не ратифицирован, не ратифицировала
  не ратифицировало, нератифицирована, не присоединилась, не участвует, ратификации нет, ещё нет, еще нет, пока нет
  жоқ, ратификацияланбаған, ратификацияланған жоқ, ратификацияламаған, ратификация жоқ
  non, faux, pas ratifiée, pas ratifié, non ratifiée, non ratifié, n a pas ratifié, aucune ratification
  falso, no ratificado, no ratificada, no ha ratificado, sin ratificar, sin ratificación, no ratificó`;

/** Words in place of an answer. */
export const noAnswerWords = `
  none, n a, na, not applicable, nan, null, nil, no data, not available
  неприменимо, не применимо, нет данных, н д, қолданылмайды, дерек жоқ, деректер жоқ
  sans objet, non applicable, nd, no aplicable, no aplica, sin datos, s d`;
