import { basename } from 'node:path';
import type { Contribution } from '../../graph/contribution.ts';
import { InvalidInput } from '../../graph/errors.ts';
import { readDocument } from '../../ingest/read-document.ts';
import { type Facts, factsOf, noFacts } from './facts.ts';
import type { LabelledDocument, LabelSet } from './label.ts';
import { type Score, together } from './score.ts';
import { type Thing, things } from './things.ts';

/** A labelled document with what was read from it. */
export interface ReadLabelled extends LabelledDocument {
  readonly facts: Facts;
  readonly text: string;
  /** Absent where the document was refused. */
  readonly contribution?: Contribution;
}

/** The scores of one document, by thing. */
export interface Measured {
  readonly name: string;
  readonly set: LabelSet;
  /** Its number, else its title, as labelled. */
  readonly title: string;
  readonly scores: ReadonlyMap<Thing, Score>;
}

/** Reads a labelled document as the program does. One that is refused counts as read with nothing found. */
export async function readLabelled(document: LabelledDocument): Promise<ReadLabelled> {
  try {
    const { contribution, text } = await readDocument(document.bytes, basename(document.label.file));
    return { ...document, facts: factsOf(contribution), text, contribution };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { ...document, facts: noFacts, text: '' };
  }
}

export function measure({ name, label, facts, text }: ReadLabelled): Measured {
  const { number, issuedTitle, noticeTitle } = label.header;
  const title = number ?? issuedTitle ?? noticeTitle ?? name;
  return {
    name,
    set: label.set,
    title,
    scores: new Map(things.map((thing) => [thing, thing.score(label, facts, text)])),
  };
}

/** One thing over several documents, each entry counting the same. */
export function overall(measured: readonly Measured[], thing: Thing): Score {
  return together(measured.map(({ scores }) => scores.get(thing)!));
}
