/** The page at an address that there is not. */
export interface NotFoundWords {
  readonly notFound: {
    readonly title: string;
    readonly text: string;
  };
}
