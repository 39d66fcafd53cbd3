import type { Instrument, Law } from '@ilo-kz/data';
import { meta } from '@ilo-kz/data/meta';
import { officialPage } from '@ilo-kz/query';
import { repository } from '../parts/repository.js';
import { findRecord } from '../record/records.js';
import { titleOf, titlesOf } from '../record/title.js';
import { addressOf, jsonAddressOf } from '../routes/address.js';
import type { Route } from '../routes/route.js';
import { wordsIn } from '../words/index.js';

const licence = 'https://creativecommons.org/licenses/by/4.0/';
const context = 'https://schema.org';

/**
 * What a page is about in the vocabulary of schema.org; undefined where that has no word for it.
 *
 * @param at Gives the address of a page or file as the document is to name it.
 */
export function jsonLd(route: Route, at: (address: string) => string): object | undefined {
  const words = wordsIn(route.lang);
  if (route.kind === 'home') {
    return {
      '@context': context,
      '@type': 'Dataset',
      name: words.site.name,
      description: words.home.lead,
      url: at(addressOf(route)),
      inLanguage: route.lang,
      version: meta.version,
      dateModified: meta.asOf,
      license: licence,
      isAccessibleForFree: true,
      sameAs: repository,
      spatialCoverage: { '@type': 'Country', name: 'Kazakhstan' },
      distribution: Object.keys(meta.counts).map((collection) => ({
        '@type': 'DataDownload',
        name: `${collection}.csv`,
        encodingFormat: 'text/csv',
        contentUrl: at(`data/csv/${collection}.csv`),
      })),
    };
  }
  if (route.kind !== 'record') return undefined;
  const found = findRecord(route.collection, route.id);
  if (found === undefined) return undefined;
  const name = titleOf(found, route.lang).text;
  const official = officialPage(found.record);
  const common = {
    '@context': context,
    name,
    identifier: route.id,
    url: at(addressOf(route)),
    ...(official === undefined ? {} : { sameAs: official }),
    subjectOf: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: at(jsonAddressOf(route)),
      license: licence,
    },
  };
  if (route.collection === 'instruments') {
    const instrument = found.record as Instrument;
    return {
      ...common,
      '@type': 'Legislation',
      legislationIdentifier: instrument.code,
      legislationType: instrument.type,
      legislationDate: instrument.adopted,
      alternateName: titlesOf(instrument).map(({ text }) => text),
    };
  }
  if (route.collection === 'laws') {
    const law = found.record as Law;
    return {
      ...common,
      '@type': 'Legislation',
      legislationIdentifier: law.number,
      ...(law.date === 'unknown' ? {} : { legislationDate: law.date }),
      legislationJurisdiction: 'KZ',
    };
  }
  return { ...common, '@type': 'CreativeWork' };
}
