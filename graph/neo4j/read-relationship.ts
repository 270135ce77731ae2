import { noRelationship } from '../memory/not-found.ts';
import { labelOfId } from '../schema/label-of-id.ts';
import { type RelationshipType, relationshipTypeNames } from '../schema/relationships.ts';
import type { RelationshipAnswer } from '../store/answers.ts';
import type { Ask } from './connection.ts';
import { identifyAll } from './identify.ts';
import { oneRelationship } from './statements/nodes.ts';
import { readNode, readRelationship, readWhole, type StoredProperties } from './stored-graph.ts';

/** One relationship with its evidence; ids in it that were replaced are followed. */
export async function relationshipAnswer(ask: Ask, id: string): Promise<RelationshipAnswer> {
  const type = id.split('|', 1)[0] as RelationshipType;
  if (!relationshipTypeNames.includes(type)) throw noRelationship(id);
  const answer = async (wanted: string) => {
    const [found] = await ask<Found>(oneRelationship[type], { id: wanted });
    return found && answerOf(type, found);
  };
  const direct = await answer(id);
  if (direct) return direct;
  for (const wanted of await withCurrentIds(ask, id)) {
    const found = await answer(wanted);
    if (found) return found;
  }
  throw noRelationship(id);
}

interface Found {
  readonly relationship: StoredProperties;
  readonly from: StoredProperties;
  readonly to: StoredProperties;
}

function answerOf(type: RelationshipType, { relationship, from, to }: Found): RelationshipAnswer {
  const [start, end] = [from.id as string, to.id as string];
  const { evidence, sourceDetail, ...rest } = readWhole(type, start, end, relationship);
  const { confidence } = readRelationship(type, start, end, relationship);
  return {
    ...rest,
    ...(confidence === undefined ? {} : { confidence }),
    ...(sourceDetail === undefined ? {} : { sourceDetail }),
    evidence: [...evidence],
    fromNode: readNode(labelOfId(start)!, from),
    toNode: readNode(labelOfId(end)!, to),
  };
}

/** An id in it may itself hold a bar, so every way of parting it is tried. */
async function withCurrentIds(ask: Ask, id: string): Promise<string[]> {
  const [type, ...parts] = id.split('|');
  const pieces: { from: string; to: string; rest: string[] }[] = [];
  for (let i = 1; i < parts.length; i++) {
    for (let j = i + 1; j <= parts.length; j++) {
      const [from, to] = [parts.slice(0, i).join('|'), parts.slice(i, j).join('|')];
      if (labelOfId(from) && labelOfId(to)) pieces.push({ from, to, rest: parts.slice(j) });
    }
  }
  const nodes = await identifyAll(ask, [...new Set(pieces.flatMap(({ from, to }) => [from, to]))]);
  return pieces.flatMap(({ from, to, rest }) => {
    const [start, end] = [nodes.get(from), nodes.get(to)];
    return start && end ? [[type, start.id, end.id, ...rest].join('|')] : [];
  });
}
