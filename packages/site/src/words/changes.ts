/** The page of what changed between versions. */
export interface ChangesWords {
  readonly changes: {
    readonly title: string;
    readonly about: string;
    readonly firstToCome: (version: string) => string;
    readonly first: string;
    readonly edition: (version: string) => string;
    readonly asOf: (date: string) => string;
    readonly kinds: Readonly<Record<'changed' | 'added' | 'removed', string>>;
    readonly none: string;
    readonly newValue: string;
    readonly noLonger: string;
    readonly documents: string;
    readonly movedTo: string;
    readonly follow: string;
    readonly feed: string;
    readonly releases: string;
    readonly policy: string;
    readonly command: string;
  };
}
