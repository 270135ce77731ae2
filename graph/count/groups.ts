import { byCodePoint } from '../graph.ts';
import type { GroupsAnswer } from '../store/answers/groups.ts';
import type { NeighbourhoodAnswer } from '../store/answers.ts';
import type { GroupQuestion, GroupsQuestion } from '../store/questions.ts';
import { type Facts, type Link, nameOf } from './facts.ts';
import { groupKeyOf } from './group-key.ts';

/** How many neighbours of a node, along one type, stand in each group: of all, however many a picture can hold. */
export function groups<K>(facts: Facts<K>, centre: K, question: GroupsQuestion): GroupsAnswer {
  const neighbours = new Set(linksAsked(facts, centre, question).map(({ node }) => node));
  const found = new Map<string, GroupsAnswer['groups'][number]>();
  for (const neighbour of neighbours) {
    const heading = groupKeyOf(facts, neighbour, question.by);
    const known = found.get(heading.key);
    if (known) known.count++;
    else found.set(heading.key, { ...heading, count: 1 });
  }
  return {
    total: neighbours.size,
    groups: [...found.values()].sort((a, b) => b.count - a.count || byCodePoint(a.key, b.key)),
  };
}

/** A page of the relationships to the neighbours of one group, in the order of a neighbourhood. */
export function group<K>(facts: Facts<K>, centre: K, question: GroupQuestion): NeighbourhoodAnswer {
  const { by, key, limit, offset } = question;
  const own = linksAsked(facts, centre, question)
    .filter(({ node }) => groupKeyOf(facts, node, by).key === key)
    .map((link) => ({ ...link, name: nameOf(facts, link.node), told: facts.relationship(link.relationship) }))
    .sort(
      (a, b) =>
        byCodePoint(a.name, b.name) ||
        byCodePoint(facts.id(a.node), facts.id(b.node)) ||
        byCodePoint(a.told.id, b.told.id),
    );
  const page = own.slice(offset, offset + limit);
  return {
    centre: facts.summary(centre),
    nodes: [...new Set(page.map(({ node }) => node))].map(facts.summary),
    relationships: page.map(({ told }) => told),
    total: own.length,
  };
}

function linksAsked<K>(facts: Facts<K>, centre: K, { type, direction }: GroupsQuestion): Link<K>[] {
  return (['out', 'in'] as const)
    .filter((way) => direction === 'both' || direction === way)
    .flatMap((way) => facts.links(centre, type, way))
    .filter(({ node }) => node !== centre);
}
