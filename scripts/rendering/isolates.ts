// Runs of text that keep their own direction inside of a sentence of the other (isolates of the Unicode Bidirectional Algorithm, UAX #9).

/** Code, commands, paths and numbers of an Arabic sentence. */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`;

/** An Arabic sentence on a line that begins with something else. */
export const rightToLeft = (text: string): string => `\u2067${text}\u2069`;

/** Words of content, whose own first letter decides. */
export const ownDirection = (text: string): string => `\u2068${text}\u2069`;
