import type { DocumentInfo } from '../../graph/contribution.ts';
import type { Sentence } from '../../graph/errors.ts';
import { fold } from '../../graph/search/fold.ts';
import { numberForm } from '../../graph/search/number-form.ts';
import type { Snapshot } from '../../graph/snapshot/snapshot.ts';
import type { DocumentSummary } from '../../graph/store/answers.ts';
import type { Output } from './output.ts';

/** Where documents are held: a store, or the server that has it open. */
export interface Holder {
  documents(): Promise<DocumentSummary[]>;
  removeDocument(id: string): Promise<DocumentInfo>;
  takeSnapshot(): Promise<Snapshot>;
}

/** Prints what is held, a line for each document, and where. */
export function printHeld(documents: readonly DocumentSummary[], place: string, { say }: Output): void {
  for (const { id, file, title, policy, tasks } of documents) {
    const number = numberOf(policy);
    say({
      zh: `${shortId(id)}  ${file}  ${number ? `${number} ` : ''}《${title}》 ${tasks} 项任务`,
      en: `${shortId(id)}  ${file}  ${number ? `${number} ` : ''}${title}, ${tasks} tasks`,
    });
  }
  say({
    zh: `${place} 共收录 ${documents.length} 份文件。`,
    en: `${documents.length} documents are held in ${place}.`,
  });
}

/**
 * Takes documents out, each named by its file, its document number in any wording, or the beginning of its id as the
 * list prints it. A name that means none or several takes nothing out.
 * @returns how many were taken out, and how many names were not understood
 */
export async function removeHeld(
  names: readonly string[],
  holder: Omit<Holder, 'takeSnapshot'>,
  { say, warn }: Output,
): Promise<{ readonly removed: number; readonly refused: number }> {
  let removed = 0;
  for (const name of names) {
    const meant = meantBy(name, await holder.documents());
    if (meant.length !== 1) {
      warn(meant.length === 0 ? notHeld(name) : ambiguous(name, meant));
      continue;
    }
    const { file, title } = await holder.removeDocument(meant[0]!.id);
    say({ zh: `已移除 ${file}《${title}》。`, en: `${file} was removed: ${title}.` });
    removed++;
  }
  return { removed, refused: names.length - removed };
}

/** What a list prints of an id, and the least that is taken for the beginning of one. */
const shownOfId = 12;
const leastOfId = 8;
export const shortId = (id: string) => id.slice(0, shownOfId);

/** The documents that a name means by the first of its readings that any answers to. */
function meantBy(name: string, documents: readonly DocumentSummary[]): readonly DocumentSummary[] {
  const number = numberForm(fold(name));
  const readings: readonly ((document: DocumentSummary) => boolean)[] = [
    ({ id }) => id === name,
    ({ file }) => file === name,
    ({ policy }) => number !== '' && formOf(policy) === number,
    ({ id }) => name.length >= leastOfId && id.startsWith(name),
    ({ file }) => file.slice(file.lastIndexOf('/') + 1) === name,
  ];
  for (const reading of readings) {
    const meant = documents.filter(reading);
    if (meant.length) return meant;
  }
  return [];
}

const formOf = (policy: DocumentSummary['policy']) => numberForm(fold(numberOf(policy)));

function numberOf(policy: DocumentSummary['policy']): string {
  const number = policy?.properties.documentNumber;
  return typeof number === 'string' ? number : '';
}

const notHeld = (name: string): Sentence => ({
  zh: `没有收录“${name}”：请写文件名、发文字号或编号的开头，npm run documents 列出已收录的文件。`,
  en: `"${name}" is not held: give the file's name, the document number or the beginning of the id, as npm run documents lists them.`,
});

const ambiguous = (name: string, meant: readonly DocumentSummary[]): Sentence => {
  const ids = meant.map(({ id, file }) => `${shortId(id)} ${file}`);
  return {
    zh: `“${name}”指的不止一份文件（${ids.join('、')}），没有移除：请写编号的开头。`,
    en: `"${name}" means more than one document (${ids.join(', ')}); none was removed: give the beginning of the id.`,
  };
};
