import { type GroupBy, groupings } from '../../graph/schema/group-key.ts';
import type { Label } from '../../graph/schema/labels.ts';
import { groupPrefix } from './folds.ts';

/** A group as it stands in a link: by what, of which label, which one, and from which of its members on. */
export interface GroupName {
  readonly by: GroupBy;
  readonly label: Label;
  readonly key: string;
  /** So many of its members stand for themselves already. */
  readonly from: number;
  readonly hub: string;
}

/** `group:theme:Task:theme:医保支付方式~24@department:140000/财政` */
export const groupId = ({ by, label, key, from, hub }: GroupName): string =>
  `${groupPrefix}${by}:${label}:${key}${from > 0 ? `~${from}` : ''}@${hub}`;

const name = new RegExp(`^${groupPrefix}(${groupings.join('|')}):([A-Za-z]+):([^@]*?)(?:~(\\d+))?@(.+)$`);

/** Reads what `groupId` wrote; nothing for another id. */
export function readGroupId(id: string): GroupName | undefined {
  const [, by, label, key, from, hub] = name.exec(id) ?? [];
  if (by === undefined || hub === undefined) return undefined;
  return { by: by as GroupBy, label: label as Label, key: key ?? '', from: Number(from ?? 0), hub };
}
