/** What a word is to the grammar of references; several may hold, as a sum. */
export const ILO = 1;
/** A word of the ILO's full name besides "International". */
export const ILO_NAME = 1 << 1;
/** An article or preposition that joins a name, a year or an instrument to what it belongs to. */
export const LINK = 1 << 2;
export const AND = 1 << 3;
/** "To" between the ends of a range. */
export const TO = 1 << 4;
export const NUMERO = 1 << 5;
/** "Nos": several numbers follow. */
export const NUMEROS = 1 << 6;
/** "Year" as it follows one: "1948 года", "1948 жылғы". */
export const YEAR = 1 << 7;
export const REVISED = 1 << 8;
export const PROTOCOL = 1 << 9;
/** What a title begins with after "Convention". */
export const ABOUT = 1 << 10;
/** Kinds of Conventions between "Convention" and the number, in French and Spanish. */
export const KIND = 1 << 11;
/** What is counted: a number before it is no number of an instrument. */
export const COUNTED = 1 << 12;
/** The same, where it begins with a capital: "28 May", not "87 may". */
export const CAPITAL = 1 << 13;
/** What is counted at the end of a list: "87, 98 and 24 others". */
export const MORE = 1 << 14;
/** What may follow the last number of a list. */
export const AFTER_LIST = 1 << 15;
/** Bodies and places whose conventions are not the ILO's. */
export const FOREIGN = 1 << 16;
/** Abbreviations of States; they make no convention foreign. */
export const STATE = 1 << 17;
/** Other things that have numbers: articles, laws, Recommendations. */
export const NUMBERED = 1 << 18;
/** Other things that have codes: rooms, vitamins. */
export const CODED = 1 << 19;
/** What a bare code before it designates instead: "C87 battery". */
export const THING = 1 << 20;
export const INTERNATIONAL = 1 << 21;
/** "Organization", "Union": whose convention it is says the word before. */
export const BODY = 1 << 22;
/** What belongs to something named before: "its Protocol", "Протокол к ней". */
export const ITS = 1 << 23;
/** Official journals, whose series are letters: "OJ C 115". */
export const SERIES = 1 << 24;
