// Generated from packages/validate/package.json by packages/validate/build. Do not edit.
/** The version of this package. */
export const version = '0.1.0';
