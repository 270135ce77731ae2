import { type Ledger, type LedgerCell, ledgerLines } from './ledger.ts';

/** Of the width between the margins, in hundredths, in the order of the head. */
const shares = [4, 11, 17, 17, 8, 9, 14, 20];
/** A4 landscape and its margins, in twentieths of a point. */
const [pageWidth, pageHeight, margin] = [16838, 11906, 850];
const face = { ascii: 'Times New Roman', eastAsia: '宋体', hAnsi: 'Times New Roman' };

/** A ledger as a document for Word and WPS: A4 landscape, the head again on each page, cells merged over a task's units. */
export async function ledgerDocx(ledger: Ledger): Promise<Blob> {
  const {
    AlignmentType,
    Document,
    Footer,
    Packer,
    PageNumber,
    PageOrientation,
    Paragraph,
    Table,
    TableCell,
    TableRow,
    TextRun,
  } = await import('docx');
  const wide = pageWidth - 2 * margin;
  const cell = ({ text, rows }: LedgerCell, column: number, { head = false, keepNext = false } = {}) =>
    new TableCell({
      rowSpan: rows,
      width: { size: Math.round((wide * shares[column]!) / 100), type: 'dxa' },
      verticalAlign: 'center',
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(head && { shading: { fill: 'F1F1EC' } }),
      children: text.split('\n').map(
        (words) =>
          new Paragraph({
            keepNext,
            alignment: head || column === 0 ? AlignmentType.CENTER : AlignmentType.LEFT,
            children: [new TextRun({ text: words, bold: head })],
          }),
      ),
    });
  const lines = ledgerLines(ledger);
  const table = new Table({
    width: { size: wide, type: 'dxa' },
    columnWidths: shares.map((share) => Math.round((wide * share) / 100)),
    rows: [
      new TableRow({
        tableHeader: true,
        children: ledger.words.head.map((text, column) => cell({ text, rows: 1 }, column, { head: true })),
      }),
      ...lines.map((cells, i) => {
        // A task stays on one page, where one holds it.
        const keepNext = lines[i + 1]?.[0] === undefined && i + 1 < lines.length;
        return new TableRow({
          cantSplit: true,
          children: cells.flatMap((each, column) => (each === undefined ? [] : [cell(each, column, { keepNext })])),
        });
      }),
    ],
  });
  const document = new Document({
    title: ledger.title,
    creator: ledger.product,
    description: ledger.citation,
    styles: { default: { document: { run: { font: face, size: 19 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: pageHeight, height: pageWidth, orientation: PageOrientation.LANDSCAPE },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ children: [new TextRun({ text: ledger.citation, size: 15, color: '626973' })] }),
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 15 })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 160 },
            children: [new TextRun({ text: ledger.title, bold: true, size: 32 })],
          }),
          table,
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
