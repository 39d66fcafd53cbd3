import { iso31661, iso31663 } from 'iso-3166';

/**
 * The codes and names of ISO 3166-1, and the former States of ISO 3166-3, as text that is small and
 * read only when a table needs it.
 */
export function isoCountriesModule(): string {
  const states = iso31661
    .map(({ alpha3, alpha2, name }) => [alpha3, alpha2, name].join('\t'))
    .toSorted();
  const former = iso31663
    .map(({ type, from, to }) => [type, from.name, ...to.map(({ alpha3 }) => alpha3)].join('\t'))
    .toSorted();
  return `// Generated from the package iso-3166 by packages/validate/build. Do not edit.
/** Alpha-3, alpha-2 and English short name of each country of ISO 3166-1, line by line. */
export const isoStates = ${literal(states)};

/** What became of each former country of ISO 3166-3, its name, and the alpha-3 codes that followed. */
export const isoFormer = ${literal(former)};
`;
}

function literal(lines: readonly string[]): string {
  return `\`\\\n${lines.join('\n')}\``;
}
