import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { queries } from '../data/queries.ts';
import { useMessages } from '../i18n/messages.ts';
import { Icon } from '../marks/Icon.tsx';
import { Notice } from '../shell/Notice.tsx';
import { frameMessages } from './messages.ts';

interface NothingFoundProps {
  /** What was not found in what the filters leave, and how to find more. */
  readonly title: string;
  readonly text: string;
  /** A way out: 清除筛选. */
  readonly children?: ReactNode;
}

/** Nothing in what the filters leave; where no document is held at all, no filter is to blame and it says so. */
export function NothingFound({ title, text, children }: NothingFoundProps) {
  const { data } = useQuery(queries.stats());
  if (data?.documents.length === 0) return <NothingHeld />;
  return (
    <Notice icon={<Icon name="filter" size={18} />} title={title} text={text}>
      {children}
    </Notice>
  );
}

/** No document is held at all: what to do about it. */
export function NothingHeld() {
  const t = useMessages(frameMessages);
  return <Notice icon={<Icon name="reader" size={18} />} title={t.nothingHeld} text={t.nothingHeldHow} />;
}
