const unwritable = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/**
 * A text without what has no place in XML 1.0, not even escaped: control characters, halves of pairs. It may hold them
 * from a damaged file, or where it was cut.
 */
export const writable = (text: string): string => text.toWellFormed().replace(unwritable, '');

/** Any text as it may stand in an element or in an attribute of an XML file. */
export const xml = (text: string): string => writable(text).replace(/[&<>"\n\r\t]/g, (sign) => escapes[sign]!);
