import { collectionNames } from '@ilo-kz/data/collections';
import { kindOf } from './fields.js';
import { type AnyRecord, allRecords, findRecord } from './records.js';

/** A record that mentions another one, or cites a document, and the field in which it does. */
export interface Mention {
  readonly by: AnyRecord;
  readonly field: string;
}

const key = (collection: string, id: string) => `${collection}/${id}`;

let index: ReadonlyMap<string, readonly Mention[]> | undefined;

/** The records that mention a record in a field, or cite a document as evidence, in their order. */
export function mentionsOf({ collection, id }: AnyRecord): readonly Mention[] {
  index ??= indexed();
  return index.get(key(collection, id)) ?? [];
}

function indexed(): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>();
  const add = (target: string, mention: Mention) => {
    const all = found.get(target) ?? [];
    if (all.some(({ by, field }) => by === mention.by && field === mention.field)) return;
    all.push(mention);
    found.set(target, all);
  };
  for (const by of allRecords()) {
    visit(by.record, '', (field, parent, text) => {
      if (field === 'source') return add(key('sources', text), { by, field: parent });
      const kind = kindOf(by.collection, field);
      if (kind.kind !== 'record') return;
      for (const target of kind.collections) {
        if (findRecord(target, text)) add(key(target, text), { by, field: parent || field });
      }
      // What is about the instrument in the State is about its ratification, too; what another State
      // or instrument has to do with it is not.
      const isAbroad = ['instruments', 'countries', 'ratifications'].includes(by.collection);
      if (kind.collections.includes('instruments') && !isAbroad) {
        if (findRecord('ratifications', text)) add(key('ratifications', text), { by, field });
      }
    });
  }
  return found;
}

/** All texts of a record, each with its field and the field of the record in which it is. */
function visit(
  value: unknown,
  field: string,
  see: (field: string, top: string, text: string) => void,
  top = '',
): void {
  if (typeof value === 'string') see(field, top, value);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) visit(one, field, see, top);
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    // Below the evidence, the names are those of the fields that it supports.
    const isEvidence = field === 'evidence';
    visit(inner, name, see, isEvidence || top === '' || top === 'evidence' ? name : top);
  }
}

/** Mentions by collection, in the order of the collections. */
export function byCollection(mentions: readonly Mention[]) {
  return collectionNames
    .map((collection) => ({
      collection,
      mentions: mentions.filter(({ by }) => by.collection === collection),
    }))
    .filter((group) => group.mentions.length > 0);
}
