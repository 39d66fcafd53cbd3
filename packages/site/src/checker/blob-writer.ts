/** Text is handed over to the browser in parts of this length. */
const partLength = 1 << 20;

/** A text that is written piece by piece, and is too long to be kept in the memory of the worker. */
export interface BlobWriter {
  readonly write: (text: string) => void;
  readonly end: (type: string) => Blob;
}

/** Collects a text in parts that the browser keeps, if necessary on the disk. */
export function createBlobWriter(): BlobWriter {
  const parts: Blob[] = [];
  let waiting: string[] = [];
  let length = 0;
  const flush = () => {
    parts.push(new Blob(waiting));
    waiting = [];
    length = 0;
  };
  return {
    write: (text) => {
      waiting.push(text);
      length += text.length;
      if (length >= partLength) flush();
    },
    end: (type) => {
      flush();
      return new Blob(parts, { type });
    },
  };
}
