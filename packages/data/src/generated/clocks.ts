// Generated from packages/data/records by packages/data/build. Do not edit.

import type { KnownDate, PartialDate, RatifiedCode } from './types.js';

/** Three dates, never mixed: national law, registration with the ILO, entry into force. */
export type Clocks = readonly [law: KnownDate, registered: KnownDate, inForce: KnownDate];

/** The clocks of each ratification, without its evidence. */
export const clocks: Readonly<Record<RatifiedCode, Clocks>> = {
  C026: ["2014-04-07","2015","2016"],
  C029: ["2000-12-14","2001-05-18","2002-05-18"],
  C081: ["2001-05-07","2001-07-06","2002-07-06"],
  C087: ["1999-12-30","2000-12-13","2001-12-13"],
  C088: ["2000-12-14","2001-05-18","2002-05-18"],
  C095: ["2014-04-07","2015","2016"],
  C098: ["2000-12-14","2001-05-18","2002-05-18"],
  C100: ["2000-12-14","2001-05-18","2002-05-18"],
  C105: ["2000-12-14","2001-05-18","2002-05-18"],
  C111: ["1999-07-20","1999","2000"],
  C122: ["1998-11-09","1999","2000"],
  C129: ["2001-05-07","2001-07-06","2002-07-06"],
  C131: ["2025-10-20","unknown","unknown"],
  C135: ["1999-12-30","2000-12-13","2001-12-13"],
  C138: ["2000-12-14","2001-05-18","2002-05-18"],
  C144: ["1999-12-30","2000-12-13","2001-12-13"],
  C148: ["1996-06-26","1996-07-30","1997-07-30"],
  C155: ["1996-06-13","1996","1997"],
  C156: ["2012-11-16","2013","2014"],
  C162: ["2011-01-17","2011-04-05","2012-04-05"],
  C167: ["2007-06-19","2008-06-18","2009-06-18"],
  C175: ["2022-04-20","2022-05-25","2023-05-25"],
  C182: ["2002-12-26","2003-02-26","2004-02-26"],
  C183: ["2012-02-14","2012","2013"],
  C185: ["2010-03-12","2010-05-17","2010-11-17"],
  C187: ["2014-10-20","2015-02-03","2016-02-03"],
};

/** To which day what is not recorded was not ratified: any instrument, a fundamental one. */
export const completeTo: readonly [any: PartialDate, fundamental: PartialDate] = ['2024-09-05', '2026-06-04'];
