/** A run of each command that prints words, for tests of all commands. */
export const wordy: readonly (readonly string[])[] = [
  ['list'],
  ['show', 'C131'],
  ['show', 'C135'],
  ['show', 'C176'],
  ['show', 'instruments/C155'],
  ['show', 'ratifications/C131'],
  ['show', 'laws/Z990000029_'],
  ['show', 'KAZ'],
  ['show', 'roadmap-for-promoting-decent-work'],
  ['show', 'enbek-2015'],
  ['status', 'C087', '--on', '2001-12-13'],
  ['status', 'C131', '--on', '2026'],
  ['status', 'C190', '--on', '2026'],
  ['count', '--on', '2015-08-14', '--basis', 'entry-into-force', '--classification', '2022-06-10'],
  ['count', '--on', '2026'],
  ['reconcile'],
  ['reconcile', 'ratified-24-in-2018'],
  ['reconcile', 'ratified-28-in-2025'],
  ['gaps', '--on', '2024-09-05', '--status', 'any'],
  ['gaps', '--on', '2026'],
  ['timeline'],
  ['compare', 'KAZ', 'KGZ', 'UZB', 'RUS', 'ARM', 'TJK', 'TKM', 'BLR'],
  ['rank', 'KGZ'],
  ['region'],
  ['search', 'forced', 'labour'],
  ['search', 'nothingatallislikethis'],
  ['discrepancies'],
  ['unknowns'],
];

/** A run of each command that prints JSON. */
export const asJson: readonly (readonly string[])[] = [
  ...wordy,
  ['schema'],
  ['schema', 'ratification'],
  ['completion', 'bash'],
];
