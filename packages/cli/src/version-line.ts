import { meta } from '@ilo-kz/data/meta';

/** What `--version` prints. */
export const versionLine: string = `${meta.version} (data as of ${meta.asOf})`;
