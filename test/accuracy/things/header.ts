import type { Facts, HeaderFacts } from '../facts.ts';
import { folded } from '../fold.ts';
import { accepted, type Label } from '../label.ts';
import { type Score, together } from '../score.ts';

type LabelledHeader = Label['header'];
type Value = string | number | readonly string[] | null | undefined;

/** One field of the header: what the label accepts, and what was read. */
interface Field {
  readonly name: string;
  readonly labelled: (header: LabelledHeader) => readonly Value[];
  readonly read: (header: HeaderFacts) => Value;
}

const same = <K extends keyof LabelledHeader & keyof HeaderFacts & string>(name: K): Field => ({
  name,
  labelled: (header) => accepted(header, name),
  read: (header) => header[name],
});

/** The issued document's title; of a document without a covering notice, its only one. */
const title: Field = {
  name: 'title',
  labelled: (header) => accepted(header, header.issuedTitle === null ? 'noticeTitle' : 'issuedTitle'),
  read: (header) => header.title,
};

/** Only a notice that issues another document has a title beside that document's. */
const noticeTitle: Field = {
  name: 'noticeTitle',
  labelled: (header) => (header.issuedTitle === null ? [null] : accepted(header, 'noticeTitle')),
  read: (header) => header.noticeTitle,
};

/** Number, issuers, date of signing, level, region: what the goal is set for. */
export const principalFields: readonly Field[] = [
  same('number'),
  same('issuers'),
  same('issuedOn'),
  same('level'),
  same('region'),
];

export const furtherFields: readonly Field[] = [
  title,
  noticeTitle,
  same('documentType'),
  same('authority'),
  same('printedOn'),
  same('year'),
];

/** Each field is one entry: right is a value that the label accepts; one that stands nowhere must not be read. */
export function headerScore(fields: readonly Field[]): (label: Label, facts: Facts) => Score {
  return (label, facts) =>
    together(fields.map(({ name, labelled, read }) => fieldScore(name, labelled(label.header), read(facts.header))));
}

function fieldScore(name: string, labelled: readonly Value[], read: Value): Score {
  const main = written(labelled[0]);
  const found = written(read);
  if (labelled.some((value) => written(value) === found)) {
    const counted = found === '' ? 0 : 1;
    return { labelled: counted, read: counted, right: counted, differences: [] };
  }
  return {
    labelled: main === '' ? 0 : 1,
    read: found === '' ? 0 : 1,
    right: 0,
    differences: [{ at: name, ...(main && { labelled: main }), ...(found && { read: found }) }],
  };
}

/** Several issuers in printed order; widths and spaces do not count, nothing said is the empty text. */
function written(value: Value): string {
  if (value === null || value === undefined) return '';
  return folded(Array.isArray(value) ? value.join('、') : String(value));
}
