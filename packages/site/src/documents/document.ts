/** A document as it is in the repository, or as the reference of functions is made. */
export interface Document {
  /** Its name in the addresses of the site: `concepts`, `packages/data`, `api/query/changes`. */
  readonly name: string;
  /** Where its relative links start from: `docs/concepts.md`. */
  readonly path: string;
  readonly markdown: string;
}

/** All documents of a build. */
export interface Documents {
  readonly byName: ReadonlyMap<string, Document>;
  readonly byPath: ReadonlyMap<string, Document>;
  /** The pages of the reference of functions; empty where it was left out. */
  readonly reference: readonly string[];
}

export function documentsOf(all: readonly Document[], reference: readonly Document[]): Documents {
  const both = [...all, ...reference];
  return {
    byName: new Map(both.map((one) => [one.name, one])),
    byPath: new Map(both.map((one) => [one.path, one])),
    reference: reference.map(({ name }) => name),
  };
}
