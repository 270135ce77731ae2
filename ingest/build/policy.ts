import type { DepartmentNames } from '../knowledge/department-names.ts';
import type { Places } from '../knowledge/place.ts';
import type { ParsedDocument } from '../parse.ts';
import { identifyIssuer } from '../reading/departments/departments.ts';
import { isCompleteNumber } from '../reading/document-number.ts';
import type { NormalisedText } from '../reading/types.ts';
import type { Draft } from './draft.ts';
import type { Witness } from './evidence.ts';
import { addRegion } from './regions.ts';
import { told } from './told.ts';
import { addDepartment } from './units.ts';

/** A text without title and number is called by its first words. */
const unnamed = ({ text }: NormalisedText): string =>
  `（未注明标题）${text.trimStart().slice(0, longestUnnamed).split('\n', 1)[0]!}`;
const longestUnnamed = 30;

/**
 * Puts the document itself in: its reference (the first), its node, who issued it and for where.
 * @returns its placeholder id, `policy:@0`
 */
export function addPolicy(
  draft: Draft,
  { text, header, home }: ParsedDocument,
  places: Places,
  names: DepartmentNames,
  witness: Witness,
): string {
  const number = header.number && isCompleteNumber(header.number.value) ? header.number.value : undefined;
  const notice = header.noticeTitle?.value;
  const title = header.issuedTitle?.value ?? notice;
  const issuer = header.issuers.map((i) => i.value).join('、') || undefined;
  const { authority, level } = header;
  const year = header.year?.value;
  const presence = 'held' as const;
  const named = [...new Set([notice, title].filter((t) => t !== undefined))];
  // Two texts that say nothing of themselves are two documents: each goes by its own first words.
  const titles = named.length > 0 || number !== undefined ? named : [unnamed(text)];
  const id = draft.reference(
    told({ number, titles, issuedTitle: title || undefined, issuer, year, authority, level, presence }),
  );
  const name = title || number || unnamed(text);
  draft.node(id, 'Policy', {
    name,
    title: title || undefined,
    noticeTitle: (notice !== title && notice) || undefined,
    documentNumber: number,
    documentType: header.documentType?.value,
    issuedOn: header.issuedOn?.value,
    printedOn: header.printedOn?.value,
    publishedOn: header.publishedOn?.value,
    issuer,
    year,
    authority,
    level,
    presence,
  });
  for (const found of header.issuers) {
    const department = addDepartment(draft, identifyIssuer(found.value, home, places, names), places, names);
    draft.relate('ISSUED_BY', id, department, {}, witness(found));
  }
  const region = header.region && addRegion(draft, header.region.value, places);
  if (region) draft.relate('APPLIES_TO', id, region, {}, witness(header.region!));
  return id;
}
