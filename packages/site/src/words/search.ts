import type { FoundKind } from '../search/index-file.js';

/** The field for search, and the page of what was found. */
export interface SearchWords {
  readonly search: {
    readonly title: string;
    readonly about: string;
    readonly field: string;
    readonly button: string;
    readonly examples: string;
    readonly found: (pages: number) => string;
    readonly nothing: string;
    readonly busy: string;
    readonly failed: string;
    readonly all: (pages: number) => string;
    readonly every: string;
    /** Names of what is no collection. */
    readonly kinds: Readonly<Record<Extract<FoundKind, 'views' | 'documents'>, string>>;
    readonly noScript: string;
    readonly noScriptLists: string;
    readonly noScriptCommand: string;
  };
}
