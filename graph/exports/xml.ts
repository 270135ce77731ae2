/** Control characters have no place in XML 1.0, not even escaped; a text may hold them from a damaged file. */
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

/** Any text as it may stand in an element or in an attribute of an XML file. */
export const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(unwritable, '')
    .replace(/[&<>"\n\r\t]/g, (sign) => escapes[sign]!);
