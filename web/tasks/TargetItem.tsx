import type { ReactNode } from 'react';
import type { TaskRow } from '../../graph/store/answers/tasks.ts';
import { nameOf } from '../view-model/caption.ts';
import { OpensSentence } from './OpensSentence.tsx';
import './tasks.css';

interface TargetItemProps {
  readonly told: TaskRow['targets'][number];
  /** What else is said of it, behind its words. */
  readonly children?: ReactNode;
}

/** A target, as an item of a list; pressed, its own sentence stands below it. */
export function TargetItem({ told: { target, relationship }, children }: TargetItemProps) {
  return (
    <li className="target-item" data-id={target.id}>
      <OpensSentence relationship={relationship}>{nameOf(target)}</OpensSentence>
      {children}
    </li>
  );
}
