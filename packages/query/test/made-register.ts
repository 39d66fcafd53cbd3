import type { Register } from '../src/register.js';

/**
 * Four instruments, three of them ratified, with dates of every precision: small enough to count by
 * hand. Complete to the end of 2020; for fundamental instruments to 30 June 2021.
 */
export const madeRegister: Register = {
  clocks: {
    C001: ['2000-01-05', '2000-06-01', '2001-06-01'],
    C002: ['2001', '2002-03', '2003-03'],
    C003: ['2005-02-02', '2005-05-05', '2006-05-05'],
  },
  categories: {
    C001: [['technical']],
    C002: [['technical'], ['fundamental', '2010-07-01']],
    C003: [['governance']],
    C004: [['technical']],
  },
  completeTo: ['2020-12-31', '2021-06-30'],
};
