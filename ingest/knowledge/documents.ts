import { z } from 'zod';
import type { Contribution, PolicyReference } from '../../graph/contribution.ts';
import { dateText } from '../../graph/schema/property.ts';
import { authorities } from '../../graph/schema/words.ts';
import { createDraft } from '../build/draft.ts';
import { addReformModel } from '../build/matter.ts';
import { readDataFile } from './data-file.ts';
import { loadPlaces } from './places.ts';
import { loadReformModels } from './reform-models.ts';

const dataFile = 'ingest/knowledge/documents.yaml';

const knownDocument = z.strictObject({
  number: z.string().regex(/^.+〔\d{4}〕\d+号$/),
  title: z.string().min(1),
  noticeTitle: z.string().min(1).optional(),
  issuer: z.array(z.string().min(1)).min(1),
  authority: z.enum(authorities),
  documentType: z.string().min(1),
  year: z.number().int().optional(),
  issuedOn: dateText.optional(),
  publishedOn: dateText.optional(),
  nicknames: z.array(z.string().min(1)).optional(),
  keep: z.literal(true).optional(),
});
type KnownDocument = z.output<typeof knownDocument>;

/**
 * What documents.yaml knows of national documents, in the form of a contribution: a reference and a policy for each
 * (presence catalogue), and for those whose title promotes a reform model the relationship to it. Everything rests on
 * the catalogue, so nothing has evidence.
 */
export function loadCatalogue(): Contribution {
  const documents = readDataFile('documents.yaml', z.array(knownDocument));
  const models = loadReformModels();
  const places = loadPlaces();
  const draft = createDraft();
  for (const document of documents) {
    const id = draft.reference(referenceOf(document));
    draft.node(id, 'Policy', policyOf(document));
    for (const title of new Set([document.title, document.noticeTitle ?? document.title])) {
      for (const { model } of models.find(title)) {
        const to = addReformModel(draft, model, places);
        const detail = `${dataFile}#${document.number}`;
        draft.relate('DRAWS_ON', id, to, { mode: 'title' }, { source: 'catalogue', detail });
      }
    }
  }
  return {
    document: { id: 'catalogue', file: dataFile, format: 'yaml', title: '已知文件目录', length: 0 },
    references: [...draft.references],
    nodes: draft.nodes(),
    relationships: [...draft.relationships],
    findings: [],
  };
}

function referenceOf({ number, title, noticeTitle, issuer, year, authority, nicknames, keep }: KnownDocument) {
  return {
    number,
    titles: noticeTitle ? [noticeTitle, title] : [title],
    issuer: issuer.join('、'),
    ...(year ? { year } : {}),
    authority,
    level: 'national',
    presence: 'catalogue',
    ...(nicknames ? { nicknames } : {}),
    ...(keep ? { keep } : {}),
  } satisfies PolicyReference;
}

function policyOf({ number, issuer, nicknames: _, keep: __, ...facts }: KnownDocument): Record<string, unknown> {
  return {
    ...facts,
    name: facts.title,
    documentNumber: number,
    issuer: issuer.join('、'),
    level: 'national',
    presence: 'catalogue',
  };
}
