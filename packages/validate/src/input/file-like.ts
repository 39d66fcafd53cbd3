/** A file of a form, as browsers and Node have it: a `File` or a `Blob`. */
export interface FileLike {
  readonly size: number;
  readonly type: string;
  readonly stream: () => unknown;
  readonly name?: string;
}

/** Whether a value is a `File` or a `Blob`, of this or of another window. */
export function isFileLike(value: unknown): value is FileLike {
  return (
    typeof value === 'object' &&
    value !== null &&
    'stream' in value &&
    typeof value.stream === 'function' &&
    'size' in value &&
    typeof value.size === 'number'
  );
}

/** The bytes of a file in chunks. Not every browser has loops over a stream. */
export async function* bytesOf(file: FileLike): AsyncGenerator<Uint8Array> {
  const reader = (file.stream() as Stream).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (next.value) yield next.value;
  }
}

/** The part of a `ReadableStream` that is used; its type is only in the libraries of platforms. */
interface Stream {
  readonly getReader: () => {
    readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
  };
}
