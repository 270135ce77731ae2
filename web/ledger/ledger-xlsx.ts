import { type Ledger, ledgerLines } from './ledger.ts';
import { printedSheet } from './printed-sheet.ts';
import { rowHeights } from './row-heights.ts';

/** Below the title and the line that cites it. */
const headRow = 3;
/** Widths in characters, in the order of the head. */
const widths = [5, 18, 26, 26, 11, 12, 26, 36];
const font = { fontFamily: '宋体', fontSize: 10.5 };
const line = { borderColor: '#8a8f98', borderStyle: 'thin', wrap: true, alignVertical: 'center' } as const;

/** A ledger as a workbook: title, one line that cites it, the head that stays in sight, and cells merged over a task's units. */
export async function ledgerXlsx(ledger: Ledger): Promise<Blob> {
  // Without workers: the page's policy allows none that are made of a text.
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const { head, name } = ledger.words;
  const across = head.length;
  const rest = Array.from({ length: across - 1 }, () => null);
  const lines = ledgerLines(ledger);
  const heights = rowHeights(lines, widths);
  const rows = lines.map((cells, i) =>
    cells.map((cell, column) =>
      cell === undefined
        ? null
        : {
            value: cell.text,
            type: String,
            ...line,
            height: heights[i]!,
            ...(cell.rows > 1 && { rowSpan: cell.rows }),
            ...(column === 0 && { align: 'center' as const }),
          },
    ),
  );
  const data = [
    [
      {
        value: ledger.title,
        columnSpan: across,
        fontSize: 16,
        fontWeight: 'bold' as const,
        align: 'center' as const,
        height: 30,
      },
      ...rest,
    ],
    [
      { value: ledger.citation, columnSpan: across, fontSize: 9, textColor: '#626973', wrap: true, height: 30 },
      ...rest,
    ],
    head.map((value) => ({
      value,
      ...line,
      fontWeight: 'bold' as const,
      align: 'center' as const,
      backgroundColor: '#f1f1ec',
    })),
    ...rows,
  ];
  const sheet = {
    columns: widths.map((width) => ({ width })),
    sheet: name,
    orientation: 'landscape',
    stickyRowsCount: headRow,
  } as const;
  return writeExcelFile(data, sheet, { ...font, features: [printedSheet(name, headRow)] }).toBlob();
}
