import type { Feature } from 'write-excel-file/universal';

/**
 * How a sheet comes out of the printer: as wide as the paper, its head again on each page.
 * @param head the row that holds it, from 1
 */
export const printedSheet = (sheet: string, head: number): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        // The first of all that a sheet holds.
        transform: (xml) => xml.replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
      },
      'xl/workbook.xml': {
        transform: (xml) => {
          const title = `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${sheet}'!$${head}:$${head}</definedName>`;
          return xml.replace(
            /<\/sheets>(?:<definedNames\/>)?/,
            `</sheets><definedNames>${title.replaceAll('$', '$$$$')}</definedNames>`,
          );
        },
      },
    },
  },
});
