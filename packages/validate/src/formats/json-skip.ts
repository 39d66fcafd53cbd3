/** Goes past a value, whatever stands in it, by its brackets and quotes alone. */
export interface Skipper {
  /** The offset after the value; undefined where it goes on beyond the text. */
  readonly over: (text: string, from: number) => number | undefined;
  /** A text in quotes held a line break: the quotes are not to be trusted. */
  readonly doubtful: () => boolean;
}

/** A skipper that stands before a value. It remembers nothing of what it passed. */
export function createSkipper(): Skipper {
  let depth = 0;
  let quoted = false;
  let escaped = false;
  let doubtful = false;
  return {
    over: (text, from) => {
      for (let at = from; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (escaped) escaped = false;
        else if (quoted) {
          if (unit === 0x5c) escaped = true;
          else if (unit === 0x22) {
            quoted = false;
            if (depth === 0) return at + 1;
          } else if (unit < 0x20) doubtful = true;
        } else if (unit === 0x22) quoted = true;
        else if (unit === 0x7b || unit === 0x5b) depth++;
        else if (unit === 0x7d || unit === 0x5d) {
          // A value without brackets ends before the bracket around it.
          if (depth === 0) return at;
          depth--;
          if (depth === 0) return at + 1;
        } else if (unit === 0x2c && depth === 0) return at;
      }
      return undefined;
    },
    doubtful: () => doubtful,
  };
}
