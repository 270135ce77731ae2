import { z } from 'zod';
import {
  boardQuestion,
  contextQuestion,
  counterpartsQuestion,
  crosstabQuestion,
  documentQuestion,
  findingsQuestion,
  groupQuestion,
  groupsQuestion,
  lineageQuestion,
  missingQuestion,
  neighbourhoodQuestion,
  nodeQuestion,
  pathsQuestion,
  reformModelQuestion,
  relationshipQuestion,
  searchQuestion,
  sideBySideQuestion,
  targetsQuestion,
  tasksQuestion,
  togetherQuestion,
  unitQuestion,
  workloadQuestion,
} from '../store/questions.ts';
import { story } from '../story/story.ts';
import { longestFileName } from './limits.ts';
import { mostRelationships } from './routes/graph.ts';
import { storyByName } from './routes/kept.ts';
import type { RouteName } from './routes.ts';

/** What a route is asked with: a query, or the body that is sent. */
export interface QuestionDeclaration {
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
}

export const nothing = z.object({});

/** A file sent to be read: its base name (or the path below the folder given) and its bytes. */
const sentFile = z.strictObject({ file: z.string().min(1).max(longestFileName), base64: z.string() });

/**
 * What each route is asked with. The server checks it, and OpenAPI is written from it. It stands beside the routes, as a
 * page that only asks has no use for it, and would make hundreds of schemas before its first picture.
 */
export const asked = {
  health: { query: nothing },
  stats: { query: nothing },
  node: { query: nodeQuestion },
  relationship: { query: relationshipQuestion },
  relationships: {
    body: z.strictObject({ ids: z.array(relationshipQuestion.shape.id).min(1).max(mostRelationships) }),
  },
  neighbourhood: { query: neighbourhoodQuestion },
  groups: { query: groupsQuestion },
  group: { query: groupQuestion },
  context: { body: contextQuestion },
  search: { query: searchQuestion },
  lineage: { query: lineageQuestion },
  paths: { query: pathsQuestion },
  tasks: { query: tasksQuestion },
  workload: { query: workloadQuestion },
  targets: { query: targetsQuestion },
  crosstab: { query: crosstabQuestion },
  together: { query: togetherQuestion },
  counterparts: { query: counterpartsQuestion },
  sideBySide: { query: sideBySideQuestion },
  reformModel: { query: reformModelQuestion },
  board: { query: boardQuestion },
  missing: { query: missingQuestion },
  unit: { query: unitQuestion },
  documents: { query: nothing },
  document: { query: documentQuestion },
  addDocument: { body: sentFile },
  removeDocument: { query: documentQuestion },
  findings: { query: findingsQuestion },
  stories: { query: nothing },
  story: { query: storyByName },
  saveStory: { body: z.strictObject({ name: z.string(), story }) },
  renameStory: { body: z.strictObject({ name: z.string(), to: z.string() }) },
  removeStory: { query: storyByName },
  snapshots: { query: nothing },
  takeSnapshot: { body: z.strictObject({}) },
} as const satisfies Record<RouteName, QuestionDeclaration>;
