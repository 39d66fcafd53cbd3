/** What is noticed while the bytes of an input become text. */
export type InputNotice = {
  /** Bytes that are not UTF-8 and have no byte order mark: read by the pattern of their zero bytes. */
  readonly kind: 'encoding-by-zero-bytes';
  readonly encoding: string;
};
