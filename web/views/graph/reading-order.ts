import { toldOrder } from '../../view-model/label-order.ts';
import type { SceneNode } from '../../view-model/scene.ts';
import type { Picture } from './use-picture.ts';

/** The nodes on the picture by label, those of one label from top to bottom. */
export function inReadingOrder({ visible, arrangement }: Pick<Picture, 'visible' | 'arrangement'>): SceneNode[] {
  const at = (id: string) => arrangement.places.get(id) ?? { x: 0, y: 0 };
  const rank = ({ label }: SceneNode) => toldOrder.indexOf(label);
  return [...visible.nodes].sort((a, b) => rank(a) - rank(b) || at(a.id).y - at(b.id).y || at(a.id).x - at(b.id).x);
}
