/** A package of somebody else's that is measured beside ours. */
export interface PeerPackage {
  readonly name: string;
  readonly version: string;
  /** A bundle of about one question or one list. */
  readonly bundled?: string;
  /** A TypeScript source that uses it. */
  readonly used?: string;
}

/** The peers, at the versions that the figures were taken with. */
export const peers: readonly PeerPackage[] = [
  {
    name: 'countries-list',
    version: '3.4.1',
    bundled: `import { getCountryCode } from 'countries-list'; console.log(getCountryCode('Kazakhstan'));`,
    used: `
      import { countries, type ICountry } from 'countries-list';
      export const found: readonly ICountry[] = Object.values(countries).filter(({ capital }) => capital === 'Astana');
    `,
  },
  { name: '@vvo/tzdb', version: '6.202.0' },
  {
    name: 'iso-3166',
    version: '4.4.0',
    bundled: `import { iso31661Alpha2ToAlpha3 } from 'iso-3166'; console.log(Object.keys(iso31661Alpha2ToAlpha3));`,
  },
  {
    name: 'web-features',
    version: '3.40.0',
    used: `
      import { features } from 'web-features';
      export const found: readonly string[] = Object.keys(features).filter((name) => features[name]?.kind === 'feature');
    `,
  },
];

/** A TypeScript source that uses ours, for the type check. */
export const ourUse = `
  import { type Ratification, ratifications } from '@ilo-kz/data';
  export const found: readonly Ratification[] = ratifications.filter(({ instrument }) => instrument === 'C087');
`;
