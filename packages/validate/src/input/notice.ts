/** A notice about decoding the bytes of an input. */
export type InputNotice =
  /** UTF-16 without a byte order mark, recognized by the positions of zero bytes. */
  | { readonly kind: 'encoding-by-zero-bytes'; readonly encoding: string }
  /** Not UTF-8: the code page was guessed by the letters of the decoded text. */
  | {
      readonly kind: 'encoding-by-letters';
      readonly encoding: string;
      /** Another code page whose letters are nearly as likely. */
      readonly other?: string;
    };
