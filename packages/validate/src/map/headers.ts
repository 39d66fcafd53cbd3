import { closest, distance } from 'fastest-levenshtein';
import type { ColumnKind } from './fields.js';

/** Column names that are known, in the form that `plainName` gives them. */
const synonyms: Readonly<Record<ColumnKind, readonly string[]>> = {
  country: [
    ...['country', 'country code', 'country name', 'state', 'member state', 'member', 'iso3'],
    ...['iso3 code', 'country iso3', 'iso alpha 3', 'alpha 3', 'alpha 3 code', 'iso code'],
    ...['страна', 'государство', 'государство член', 'ел', 'мемлекет', 'pays', 'état', 'país'],
  ],
  instrument: [
    ...['instrument', 'instruments', 'instrument code', 'convention', 'conventions', 'code'],
    ...['name of convention', 'convention name', 'ilo convention', 'convention no', 'ilo code'],
    ...['convention number', 'number of convention', 'convention code', 'no of convention'],
    ...['конвенция', 'конвенция мот', 'номер конвенции', 'название конвенции'],
    ...['наименование конвенции', 'конвенцияның атауы', 'конвенция атауы', 'конвенция нөмірі'],
    ...['nom de la convention', 'numéro de la convention', 'convention de l oit'],
    ...['convenio', 'instrumento', 'nombre del convenio', 'número de convenio'],
  ],
  title: [
    ...['title', 'title of convention', 'convention title', 'name', 'название', 'наименование'],
    ...['атауы', 'titre', 'título'],
  ],
  law: [
    ...['law', 'national law', 'ratification law', 'law of ratification', 'ratifying law'],
    ...['number and date of law', 'law number and date', 'закон', 'закон о ратификации'],
    ...['номер и дата закона', 'заң', 'ратификациялау туралы заң', 'loi', 'ley'],
  ],
  lawNumber: [
    ...['law number', 'law no', 'number of law', 'no of law', 'номер закона', 'заң нөмірі'],
    ...['заңның нөмірі', 'numéro de la loi', 'número de ley', 'número de la ley'],
  ],
  lawDate: [
    ...['law date', 'date of law', 'date of the law', 'дата закона', 'дата принятия закона'],
    ...['заңның күні', 'date de la loi', 'fecha de la ley'],
  ],
  registered: [
    ...['registered', 'registration', 'registration date', 'date of registration'],
    ...['registered with the ilo', 'date', 'ratified', 'ratification', 'ratification date'],
    ...['registered on', 'registered at', 'registered date', 'date registered', 'ratified on'],
    ...['date of ratification', 'date ratified', 'дата регистрации', 'дата ратификации'],
    ...['ратификация', 'тіркелген күні', 'ратификацияланған күні', 'date d enregistrement'],
    ...['date de ratification', 'fecha de registro', 'fecha de ratificación', 'ratificación'],
  ],
  inForce: [
    ...['in force', 'entry into force', 'entered into force', 'in force since', 'in force from'],
    ...['in force on', 'in force date', 'entered into force on', 'entry in force'],
    ...['date of entry into force', 'date of entering into force', 'entry into force date'],
    ...['дата вступления в силу', 'вступление в силу', 'вступила в силу', 'күшіне енген күні'],
    ...['date d entrée en vigueur', 'entrée en vigueur', 'fecha de entrada en vigor'],
    ...['entrada en vigor'],
  ],
  status: ['status', 'статус', 'состояние', 'мәртебесі', 'statut', 'estado', 'situación'],
  denounced: [
    ...['denounced', 'denounced on', 'denunciation', 'date of denunciation', 'denunciation date'],
    ...['денонсация', 'дата денонсации', 'dénonciation', 'date de dénonciation', 'denuncia'],
    ...['fecha de denuncia'],
  ],
  note: [
    ...['note', 'notes', 'remark', 'remarks', 'comment', 'comments', 'примечание', 'примечания'],
    ...['ескерту', 'remarque', 'remarques', 'observaciones'],
  ],
};

/** How one column's name was understood. */
export type HeaderReading =
  | { readonly kind: 'known'; readonly column: ColumnKind }
  | { readonly kind: 'unknown'; readonly nearest: string | undefined };

/** Longer texts are no slips of a known name. */
const longestName = 60;

/** A reader of column names; the table of synonyms is laid out once. */
export function createHeaderReader(): (header: string) => HeaderReading {
  const known = new Map<string, ColumnKind>();
  for (const [column, names] of Object.entries(synonyms)) {
    // `inforce` and `lawnumber`: the words run together.
    for (const name of names) known.set(compact(name), column as ColumnKind);
  }
  const names = Object.values(synonyms).flat();
  return (header) => {
    const plain = plainName(header);
    const column = known.get(compact(plain));
    if (column !== undefined) return { kind: 'known', column };
    if (plain === '' || plain.length > longestName) return { kind: 'unknown', nearest: undefined };
    const nearest = closest(plain, names);
    // One slip in four letters is a slip; more is another word.
    const near = distance(plain, nearest) <= Math.floor(plain.length / 4);
    return { kind: 'unknown', nearest: near ? nearest : longestWithin(plain, names) };
  };
}

function compact(name: string): string {
  return name.replaceAll(' ', '');
}

/**
 * The longest known name within a longer one: `date of entry into force` in `date of entry into
 * force for the State`. Single words, such as `date`, stand in too many names.
 */
function longestWithin(plain: string, names: readonly string[]): string | undefined {
  return names
    .filter((name) => name.includes(' ') && ` ${plain} `.includes(` ${name} `))
    .toSorted((one, other) => other.length - one.length)[0];
}

/** A name without case, punctuation and doubled spaces; `lawNumber` becomes `law number`. */
export function plainName(header: string): string {
  return header
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
