import type { DocumentGroup, DocumentName } from '../documents/list.js';

/** The documents: what they are about, and what surrounds them. */
export interface DocumentWords {
  readonly documents: {
    readonly title: string;
    readonly about: string;
    readonly groups: Readonly<Record<DocumentGroup, string>>;
    readonly list: Readonly<
      Record<DocumentName, { readonly title: string; readonly about: string }>
    >;
    readonly contents: string;
    readonly file: string;
    /** Said where the page is in another language than the document; empty in English. */
    readonly inEnglish: string;
    readonly englishPage: string;
    readonly reference: string;
    readonly referenceAbout: string;
    readonly noReference: string;
  };
}
