/** Things in words, the last one after `last`: `C089, C090 or C098`. */
export function listed(things: readonly string[], last: string): string {
  return [things.slice(0, -1).join(', '), ...things.slice(-1)].filter(Boolean).join(` ${last} `);
}
