import type { CollectionName } from '@ilo-kz/data/collections';
import type { Language } from './language.js';

/** The views: one question to all records each. */
export type ViewName = 'on-date' | 'gaps' | 'states' | 'timeline' | 'evidence' | 'check';

export const viewNames: readonly ViewName[] = [
  'on-date',
  'gaps',
  'states',
  'timeline',
  'evidence',
  'check',
];

/** A page of the site. */
export type Route =
  | { readonly kind: 'home'; readonly lang: Language }
  | { readonly kind: 'view'; readonly lang: Language; readonly view: ViewName }
  | { readonly kind: 'collection'; readonly lang: Language; readonly collection: CollectionName }
  | {
      readonly kind: 'record';
      readonly lang: Language;
      readonly collection: CollectionName;
      readonly id: string;
    }
  | { readonly kind: 'findings'; readonly lang: Language }
  | { readonly kind: 'finding'; readonly lang: Language; readonly code: string }
  | { readonly kind: 'search'; readonly lang: Language }
  | { readonly kind: 'changes'; readonly lang: Language }
  | { readonly kind: 'documents'; readonly lang: Language }
  | { readonly kind: 'document'; readonly lang: Language; readonly name: string };
