import { meta } from '@ilo-kz/data/meta';

/** The output of `--version`. */
export const versionLine: string = `${meta.version} (data as of ${meta.asOf})`;
