import { type Ledger, ledgerHead, ledgerLines } from './ledger.ts';

/** Widths in characters, in the order of the head. */
const widths = [6, 20, 34, 34, 14, 16, 36, 60];
const font = { fontFamily: '宋体', fontSize: 10.5 };
const line = { borderColor: '#8a8f98', borderStyle: 'thin', wrap: true, alignVertical: 'center' } as const;

/** A ledger as a workbook: title, one line that cites it, the head that stays in sight, and cells merged over a task's units. */
export async function ledgerXlsx(ledger: Ledger): Promise<Blob> {
  // Without workers: the page's policy allows none that are made of a text.
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const across = ledgerHead.length;
  const rest = Array.from({ length: across - 1 }, () => null);
  const rows = ledgerLines(ledger).map((cells) =>
    cells.map((cell, column) =>
      cell === undefined
        ? null
        : {
            value: cell.text,
            type: String,
            ...line,
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
    ledgerHead.map((value) => ({
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
    sheet: '任务清单',
    orientation: 'landscape',
    stickyRowsCount: 3,
  } as const;
  return writeExcelFile(data, sheet, font).toBlob();
}
