/** The folder from which a build copies the JSON Schemas, for tests that need no build. */
export const publishedFolder = new URL('../../json-schema/', import.meta.url);
