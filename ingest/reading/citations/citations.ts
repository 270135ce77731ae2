import type { CitationRelation } from '../../../graph/schema/words.ts';
import type { Places } from '../../knowledge/place.ts';
import { sentenceAround } from '../sentences.ts';
import type { CitationMention, Header, NormalisedText, Outline, Span } from '../types.ts';
import { isDocument, isProposal } from './is-document.ts';
import { issuerOf } from './issuer.ts';
import { namedDocuments } from './named-documents.ts';
import { ownDocument } from './own-document.ts';
import { plannedBy, relationAround } from './relation.ts';

/**
 * All documents the body cites or promises, in printed order; each mention gives one, so a document named twice stands
 * twice. A title without number counts where it ends as an instrument does (方案, 意见, 法 …) or names what its words say is
 * carried out; lists such as 《行业监管清单》 are no documents. The document itself, by whichever title, and its own attachments
 * are none. 《决定》 counts only where 以下简称 made it a name, and stands for the document so named.
 */
export function readCitations(
  text: NormalisedText,
  header: Header,
  outline: Outline,
  places: Places,
): CitationMention[] {
  const own = ownDocument(text.text, header);
  const named = namedDocuments(text.text, header, own);
  const mentions: CitationMention[] = [];
  let previous: (Span & { relation: CitationRelation; planned?: 'own' | 'lower-level' }) | undefined;
  let context: Span = { start: 0, end: 0 };
  for (const document of named) {
    if (document.start < context.start || document.end > context.end) context = sentenceAround(text.text, document);
    const inSentence = previous && previous.start >= context.start ? previous : undefined;
    const joined = inSentence && inOneList.test(text.text.slice(inSentence.end, document.start));
    const planned = document.number
      ? undefined
      : ((joined ? inSentence.planned : undefined) ?? plannedIn(outline, text.text, document, context));
    const relation = planned ? 'mentions' : relationAround(text.text, document, context, inSentence);
    if (!isDocument(document, relation, planned !== undefined) || isProposal(text.text, document)) continue;
    const { start, end, title, number, nickname, method, confidence } = document;
    previous = { start, end, relation, planned };
    mentions.push({
      start,
      end,
      title,
      number,
      nickname,
      kind: planned ? 'plans' : 'cites',
      owner: planned,
      issuer: title ? issuerOf(text.text, title, document, header, places) : undefined,
      relation,
      form: number ? 'number' : nickname ? 'nickname' : 'title',
      context,
      method,
      confidence,
    });
  }
  return mentions;
}

/** 制定出台《…》《…》和《…》: the words before the first speak for all. */
const inOneList = /^(?:[、和与及，]|以及)?$/;

/** Only what stands behind the preamble promises documents: its 制定本方案 and the like do not. */
function plannedIn(outline: Outline, text: string, span: Span, sentence: Span): 'own' | 'lower-level' | undefined {
  return span.start >= outline.preamble.end ? plannedBy(text, span, sentence) : undefined;
}
