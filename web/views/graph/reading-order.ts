import type { Label } from '../../../graph/schema/labels.ts';
import type { SceneNode } from '../../view-model/scene.ts';
import type { Picture } from './use-picture.ts';

/** The order in which the picture is told: documents, their tasks, who is responsible, and what else is on it. */
const told: readonly Label[] = [
  'ReformModel',
  'Policy',
  'Task',
  'Target',
  'Theme',
  'Department',
  'FunctionalLine',
  'Region',
  'Institution',
];

/** The nodes on the picture by label, those of one label from top to bottom. */
export function inReadingOrder({ visible, arrangement }: Pick<Picture, 'visible' | 'arrangement'>): SceneNode[] {
  const at = (id: string) => arrangement.places.get(id) ?? { x: 0, y: 0 };
  const rank = ({ label }: SceneNode) => told.indexOf(label);
  return [...visible.nodes].sort((a, b) => rank(a) - rank(b) || at(a.id).y - at(b.id).y || at(a.id).x - at(b.id).x);
}
