import type { DepartmentNames } from '../knowledge/departments.ts';
import type { Places } from '../knowledge/place.ts';
import type { ParsedDocument } from '../parse.ts';
import { identifyIssuer } from '../reading/departments/departments.ts';
import { isCompleteNumber } from '../reading/document-number.ts';
import type { Draft } from './draft.ts';
import type { Witness } from './evidence.ts';
import { addRegion } from './regions.ts';
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
  const shared = {
    ...(issuer ? { issuer } : {}),
    ...(header.year ? { year: header.year.value } : {}),
    ...(header.authority ? { authority: header.authority } : {}),
    ...(header.level ? { level: header.level } : {}),
    presence: 'held' as const,
  };
  const id = draft.reference({
    ...(number ? { number } : {}),
    titles: [...new Set([notice, title].filter((t) => t !== undefined))],
    ...(title ? { issuedTitle: title } : {}),
    ...shared,
  });
  const name = title ?? number;
  draft.node(id, 'Policy', {
    ...(name ? { name } : {}),
    ...(title ? { title } : {}),
    ...(notice && notice !== title ? { noticeTitle: notice } : {}),
    ...(number ? { documentNumber: number } : {}),
    ...(header.documentType ? { documentType: header.documentType.value } : {}),
    ...(header.issuedOn ? { issuedOn: header.issuedOn.value } : {}),
    ...(header.printedOn ? { printedOn: header.printedOn.value } : {}),
    ...(header.publishedOn ? { publishedOn: header.publishedOn.value } : {}),
    ...shared,
  });
  for (const found of header.issuers) {
    const department = addDepartment(draft, identifyIssuer(found.value, home, places, names), places, names);
    draft.relate('ISSUED_BY', id, department, {}, witness(found));
  }
  const region = header.region && addRegion(draft, header.region.value, places);
  if (region) draft.relate('APPLIES_TO', id, region, {}, witness(header.region!));
  return id;
}
