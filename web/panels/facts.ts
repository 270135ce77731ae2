import type { Language } from '../../graph/language.ts';
import { labels } from '../../graph/schema/labels.ts';
import type { Level } from '../../graph/schema/words.ts';
import type { NodeSummary } from '../../graph/store/answers.ts';
import { levelWords } from '../i18n/words.ts';
import { fullWidthMarker } from '../view-model/caption.ts';

/** A property as the panel says it. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** In the document's own words: set in the serif of quotes. */
  readonly printed?: boolean;
  /** Nothing is known: said in words, and quieter. */
  readonly absent?: boolean;
}

interface FactRule {
  readonly property: string;
  readonly printed?: boolean;
  /** What is said where the document is held and does not say it. */
  readonly absent?: Readonly<Record<Language, string>>;
}

const notKnown = { zh: '日期不详', en: 'Date not known' };
const noNumber = { zh: '无文号', en: 'No number' };

const rules: Readonly<Record<NodeSummary['label'], readonly FactRule[]>> = {
  Policy: [
    { property: 'documentNumber', absent: noNumber },
    { property: 'documentType' },
    { property: 'issuer' },
    { property: 'level' },
    { property: 'issuedOn', absent: notKnown },
    { property: 'printedOn' },
    { property: 'publishedOn' },
    { property: 'year' },
  ],
  Task: [{ property: 'sectionTitle', printed: true }],
  Department: [],
  FunctionalLine: [{ property: 'validFrom' }, { property: 'validTo' }],
  Region: [{ property: 'level' }, { property: 'aliases' }],
  Institution: [{ property: 'kind' }],
  Theme: [],
  ReformModel: [{ property: 'aliases' }],
  Target: [
    { property: 'metric', printed: true },
    { property: 'scope', printed: true },
    { property: 'strength', printed: true },
    { property: 'deadlineText', printed: true },
    { property: 'deadline' },
  ],
};

/** The properties of a node that are worth a line, in words. */
export function factsOfNode(node: NodeSummary, language: Language): Fact[] {
  const declared: Readonly<Record<string, { zh: string; en: string }>> = labels[node.label].properties;
  const held = node.properties.presence === 'held';
  return rules[node.label].flatMap(({ property, printed, absent }): Fact[] => {
    const name = declared[property];
    const value = wordsOf(node, property, language);
    if (!name) return [];
    if (value) return [{ name: name[language], value, ...(printed && { printed }) }];
    return absent && held ? [{ name: name[language], value: absent[language], absent: true }] : [];
  });
}

function wordsOf(node: NodeSummary, property: string, language: Language): string {
  const value = node.properties[property];
  if (property === 'level') return levelWords[value as Level]?.[language] ?? '';
  if (property === 'sectionTitle')
    return `${fullWidthMarker(String(node.properties.sectionLabel ?? ''))}${String(value ?? '')}`;
  if (Array.isArray(value)) {
    const own = value.map(String).filter((text) => text !== node.properties.name);
    return own.join('、');
  }
  return value === undefined || value === null ? '' : String(value);
}
