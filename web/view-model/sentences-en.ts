import type { RelationshipType } from '../../graph/schema/relationships.ts';
import type { CitationRelation, DrawMode, MentionContext, Role } from '../../graph/schema/words.ts';
import type { NodeSummary } from '../../graph/store/answers.ts';
import { nameOf } from './caption.ts';
import { absence, called, documentOf, indirectBasis, printedRole, type Teller } from './told.ts';

/** The printed words stand between verb and preposition: leads (牵头) “…”, is responsible (负责) for “…”. */
const duties: Readonly<Record<Role, readonly [verb: string, preposition: string]>> = {
  lead: ['leads', ''],
  participant: ['takes part', ' in'],
  responsible: ['is responsible', ' for'],
  implementing: ['implements', ''],
};

const citations: Readonly<Record<CitationRelation, string>> = {
  implements: 'implements',
  'based-on': 'is based on',
  forwards: 'forwards',
  issues: 'issues',
  amends: 'amends',
  repeals: 'repeals',
  mentions: 'mentions',
};

/** What follows the name of the place or institution. */
const mentions: Readonly<Record<MentionContext, string>> = {
  pilot: ' as a pilot',
  model: ' as a model',
  named: ' by name',
  excluded: ' as an exception',
};

const draws: Readonly<Record<DrawMode, string>> = {
  title: 'named in its title',
  named: 'named in its text',
  section: 'not named itself, only in the heading above it',
};

/** A task with the document it stands in: “（八）推进医保支付方式改革” of 晋政办发〔2022〕83号. */
const calledIn = (node: NodeSummary) => [called(node), documentOf(node)].filter(Boolean).join(' of ');

/** Each relationship as an English sentence, without its full stop: it also stands in tables. */
export const englishSentences: Readonly<Record<RelationshipType, Teller>> = {
  HAS_TASK: ({ from, to }) => `${called(from)} has the task ${called(to)}`,
  ASSIGNED_TO: (told) => {
    const { role, order } = told.relationship.properties;
    const roleWord = printedRole(told);
    const printed = roleWord ? ` (${roleWord})` : '';
    const [verb, preposition] = duties[role as Role] ?? duties.responsible;
    return [
      `${nameOf(told.to)} ${verb}${printed}${preposition} ${called(told.from)}`,
      typeof order === 'number' ? `no. ${order} in the list` : undefined,
      indirectBasis(told, 'en')?.toLowerCase(),
    ]
      .filter((part) => part !== undefined)
      .join(', ');
  },
  CITES: ({ relationship, from, to }) => {
    const missing = absence(to, 'en');
    const cites = citations[relationship.properties.relation as CitationRelation] ?? citations.mentions;
    const state = missing ? `; the text of the latter is not held (${missing.toLowerCase()})` : '';
    return `${called(from)} ${cites} ${called(to)}${state}`;
  },
  PLANS: ({ from, to }) => `${called(from)} calls for ${called(to)} to be drawn up`,
  SETS: ({ from, to }) => `${called(from)} sets the target ${called(to)}`,
  ADDRESSES: ({ relationship, from, to }) =>
    `${called(from)} ${relationship.properties.rank === 'secondary' ? 'also touches on' : 'is mainly about'} the theme ${nameOf(to)}`,
  DRAWS_ON: ({ relationship, from, to }) =>
    `${called(from)} draws on ${nameOf(to)}, ${draws[relationship.properties.mode as DrawMode] ?? draws.named}`,
  MENTIONS: ({ relationship, from, to }) =>
    `${called(from)} mentions ${nameOf(to)}${mentions[relationship.properties.context as MentionContext] ?? ''}`,
  CORRESPONDS_TO: ({ relationship, from, to }) => {
    const alike =
      relationship.properties.kind === 'part-of' ? 'similar in part of their wording' : 'similar in wording';
    return `${calledIn(from)} and ${calledIn(to)} are ${alike}; no citation`;
  },
  ISSUED_BY: ({ from, to }) => `${called(from)} was issued by ${nameOf(to)}`,
  APPLIES_TO: ({ from, to }) => `${called(from)} applies to ${nameOf(to)}`,
  IN_REGION: ({ from, to }) => `${nameOf(from)} is in ${nameOf(to)}`,
  IN_LINE: ({ from, to }) => `${nameOf(from)} belongs to the functional line ${nameOf(to)}`,
  SUCCEEDED_BY: ({ from, to }) =>
    `The functions of the functional line ${nameOf(from)} passed to the functional line ${nameOf(to)}`,
  PART_OF: ({ from, to }) => `${nameOf(from)} is part of ${nameOf(to)}`,
  HAS_INSTITUTION: ({ from, to }) => `${nameOf(from)} has the institution ${nameOf(to)}`,
  ORIGINATED_IN: ({ from, to }) => `${nameOf(from)} originated in ${nameOf(to)}`,
};
