import type { DepartmentNames } from '../knowledge/departments.ts';
import type { Places } from '../knowledge/place.ts';
import type { ParsedDocument } from '../parse.ts';
import { identifyIssuer } from '../reading/departments/departments.ts';
import { isCompleteNumber } from '../reading/document-number.ts';
import type { Draft } from './draft.ts';
import type { Witness } from './evidence.ts';
import { addRegion } from './regions.ts';
import { told } from './told.ts';
import { addDepartment } from './units.ts';

/**
 * Puts the document itself in: its reference (the first), its node, who issued it and for where.
 * @returns its placeholder id, `policy:@0`
 */
export function addPolicy(
  draft: Draft,
  { header, home }: ParsedDocument,
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
  const titles = [...new Set([notice, title].filter((t) => t !== undefined))];
  const id = draft.reference(
    told({ number, titles, issuedTitle: title || undefined, issuer, year, authority, level, presence }),
  );
  const name = (title ?? number) || undefined;
  draft.node(
    id,
    'Policy',
    told({
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
    }),
  );
  for (const found of header.issuers) {
    const department = addDepartment(draft, identifyIssuer(found.value, home, places, names), places, names);
    draft.relate('ISSUED_BY', id, department, {}, witness(found));
  }
  const region = header.region && addRegion(draft, header.region.value, places);
  if (region) draft.relate('APPLIES_TO', id, region, {}, witness(header.region!));
  return id;
}
