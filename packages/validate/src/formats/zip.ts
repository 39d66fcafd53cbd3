/** A file in a ZIP archive. */
export interface ZipEntry {
  readonly name: string;
  /** Its decompressed length, according to the directory. */
  readonly length: number;
  /** Its text; undefined if it is damaged or longer than the limit. */
  readonly text: (longest: number) => Promise<string | undefined>;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const stored = 0;
const deflated = 8;

/** The directory of a ZIP archive; undefined if it cannot be read. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const packed = {
      method: view.getUint16(at + 10, true),
      length: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    };
    entries.push({
      name,
      length: view.getUint32(at + 24, true),
      text: (longest) => textOf(bytes, view, packed, longest),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Finds the end-of-directory record, which may be followed by a comment. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at > last - 0x10000; at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return undefined;
}

async function textOf(
  bytes: Uint8Array,
  view: DataView,
  packed: { readonly method: number; readonly length: number; readonly at: number },
  longest: number,
): Promise<string | undefined> {
  if (packed.at + 30 > view.byteLength) return undefined;
  const header = 30 + view.getUint16(packed.at + 26, true) + view.getUint16(packed.at + 28, true);
  const start = packed.at + header;
  const data = bytes.subarray(start, start + packed.length);
  if (packed.method === stored) return new TextDecoder().decode(data);
  if (packed.method !== deflated) return undefined;
  const stream = new Blob([Uint8Array.from(data)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let length = 0;
  try {
    for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) {
      length += piece.length;
      if (length > longest) return undefined;
      parts.push(decoder.decode(piece, { stream: true }));
    }
  } catch {
    return undefined;
  }
  return parts.join('') + decoder.decode();
}
