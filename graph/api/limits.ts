/**
 * What may be sent and read, by the command line as by the API. Ids and questions have no length of their own: what a
 * store holds can be asked for, up to the length of an address.
 */

/** The largest file, in bytes: a policy with scanned pictures stays far below it. */
export const largestFile = 20 * 1024 * 1024;

/**
 * The longest text of one document, in UTF-16 units; a five-year plan has a fifth of it. While a document is written into
 * the store nobody is answered: for such a text a little less than a second.
 */
export const longestText = 500_000;

/** The longest name of a file that is sent: as long as a path may be on any system. */
export const longestFileName = 4096;

/** The largest body of a request: such a file in base64, and its name, each character of it escaped. */
export const largestBody = Math.ceil(largestFile / 3) * 4 + 6 * longestFileName + 1024;

/** The longest head of a request, its address included, in bytes: a Chinese character takes nine in an address. */
export const largestHead = 64 * 1024;
