import type { ReadEvent, RecordReader } from './record.js';

/**
 * A reader that tells the first record with characters that could not be decoded. Text without any,
 * which is nearly all there is, costs one search a chunk.
 */
export function tellingLostCharacters(reader: RecordReader): RecordReader {
  let lost: 'none' | 'seen' | 'told' = 'none';
  const told = (events: readonly ReadEvent[]): readonly ReadEvent[] => {
    if (lost !== 'seen') return events;
    const first = events.findIndex(({ record }) => placeOfLost(record.raw) >= 0);
    const record = events[first]?.record;
    if (!record) return events;
    lost = 'told';
    const fault = { kind: 'unreadable-characters' } as const;
    const at = placeOfLost(record.raw);
    return events.toSpliced(first, 0, { kind: 'fault', fault, record, at });
  };
  return {
    push: (chunk) => {
      if (lost === 'none' && (chunk.includes('\uFFFD') || chunk.includes('\0'))) lost = 'seen';
      return told(reader.push(chunk));
    },
    end: () => told(reader.end()),
  };
}

function placeOfLost(raw: string): number {
  return raw.search(/[\uFFFD\0]/u);
}
