/** What is noticed while the bytes of an input become text. */
export type InputNotice =
  /** Bytes that are not UTF-8 and have no byte order mark: read by the pattern of their zero bytes. */
  | { readonly kind: 'encoding-by-zero-bytes'; readonly encoding: string }
  /** Bytes that are not UTF-8: the code page whose letters look most like a text. */
  | {
      readonly kind: 'encoding-by-letters';
      readonly encoding: string;
      /** Another code page gives letters that are nearly as likely. */
      readonly other?: string;
    };
