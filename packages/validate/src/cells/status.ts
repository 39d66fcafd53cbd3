import { plainName } from './plain-text.js';

/** It ratified; whether that binds it yet, or still, is not said. No status of ours. */
export const ratified = 'ratified';

/** Ways to write where a ratification stands: the ILO's own, and those of other tables. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  'ratified-in-law': ['ratified in law', 'ратифицирована законом', 'заңмен ратификацияланған'],
  registered: [
    ...['registered', 'registered not yet in force', 'not yet in force', 'ratified not in force'],
    ...['зарегистрирована', 'ещё не вступила в силу', 'еще не вступила в силу', 'тіркелген'],
    ...['не вступила в силу', 'әлі күшіне енген жоқ', 'күшіне енген жоқ'],
    ...['pas encore en vigueur', 'enregistrée', 'enregistré', 'aún no en vigor'],
    ...['aún no está en vigor', 'todavía no en vigor', 'registrado'],
  ],
  'in-force': [
    ...['in force', 'inforce', 'ratified in force', 'active', 'binding', 'valid'],
    ...['in effect', 'up to date in force', 'действует', 'в силе', 'вступила в силу'],
    ...['действующая', 'действующий', 'күшінде', 'қолданыста', 'күшіне енген'],
    ...['en vigueur', 'en vigor', 'en vigencia', 'vigente'],
  ],
  [ratified]: [
    ...['ratified', 'yes', 'ратифицирована', 'ратифицировано', 'ратифицирован', 'да'],
    ...['ратификацияланған', 'иә', 'ratifiée', 'ratifié', 'oui', 'ratificado', 'ratificada', 'sí'],
  ],
  denounced: [
    ...['denounced', 'automatically denounced', 'automatic denunciation', 'denunciation'],
    ...['денонсирована', 'денонсировано', 'денонсирован', 'автоматическая денонсация'],
    ...['автоматически денонсирована', 'денонсация', 'денонсацияланған', 'күші жойылған'],
    ...['dénoncée', 'dénoncé', 'dénonciation', 'dénonciation automatique', 'denunciado'],
    ...['denunciada', 'denuncia', 'denuncia automática'],
  ],
};

/** Ways to say that an instrument does not bind the State, and not why. */
const notInForce: ReadonlySet<string> = new Set([
  ...['not in force', 'no longer in force', 'не в силе', 'не действует', 'күшінде емес'],
  ...['pas en vigueur', 'n est pas en vigueur', 'non en vigueur', 'no en vigor'],
  ...['no está en vigor', 'no vigente'],
]);

/** Ways to say that a State did not ratify. */
const notRatified: ReadonlySet<string> = new Set([
  ...['not ratified', 'unratified', 'no ratification', 'none', 'no', 'n a', 'na', 'not applicable'],
  ...['не ратифицирована', 'не ратифицировано', 'нет', 'не ратифицирован', 'ратификацияланбаған'],
  ...[
    'жоқ',
    'non ratifiée',
    'non ratifié',
    'non',
    'pas ratifiée',
    'no ratificado',
    'sin ratificar',
  ],
  ...['no ratificada'],
]);

/**
 * Spellings that say the status and nothing else. `Automatic denunciation` says more.
 */
const sameInOtherWords: ReadonlySet<string> = new Set(
  [
    ...['in force', 'inforce', 'действует', 'в силе', 'күшінде', 'en vigueur', 'en vigor'],
    ...['registered', 'зарегистрирована', 'тіркелген', 'enregistrée', 'enregistré', 'registrado'],
    ...['denounced', 'денонсирована', 'денонсирован', 'денонсировано', 'денонсацияланған'],
    ...['dénoncée', 'dénoncé', 'denunciado', 'denunciada'],
    ...['ratified in law', 'ратифицирована законом', 'заңмен ратификацияланған'],
  ].map(plainName),
);

/** Whether a text says a status and nothing else, in whatever words. */
export function saysJustStatus(text: string): boolean {
  return sameInOtherWords.has(plainName(text));
}

let laidOut: ReadonlyMap<string, string> | undefined;

function names(): ReadonlyMap<string, string> {
  laidOut ??= new Map(
    Object.entries(spellings).flatMap(([status, texts]) =>
      texts.map((text): [string, string] => [plainName(text), status]),
    ),
  );
  return laidOut;
}

/**
 * The code of a status from the way in which it is written, or {@link ratified}.
 *
 * @returns undefined where it is none that is known.
 */
export function readStatus(cell: string): string | undefined {
  if (Object.hasOwn(spellings, cell)) return cell;
  return names().get(plainName(cell));
}

/** Whether a text says only that the instrument does not bind the State. */
export function saysNotInForce(text: string): boolean {
  return notInForce.has(plainName(text));
}

/** Whether a text says that the State did not ratify. */
export function saysNotRatified(text: string): boolean {
  return notRatified.has(plainName(text));
}
