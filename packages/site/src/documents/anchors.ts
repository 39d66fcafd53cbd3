/**
 * Names the places of one document as the host of the repository does, so that a link to a heading
 * means the same place there and here.
 *
 * @returns A function that gives the name for the next heading with a text.
 */
export function anchorNames(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const name = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name}-${before}`;
  };
}
