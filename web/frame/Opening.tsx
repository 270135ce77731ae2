import { Link, type LinkProps } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import './opening.css';

/** Draws a figure of a sentence as what opens the list behind it. */
export type Opens = (words: string) => ReactNode;

interface OpeningProps {
  readonly said: string;
  /** By the marked figures in their order; a figure without one stands as words: its list stands right below. */
  readonly opens: readonly (Opens | undefined)[];
}

/** A sentence whose marked figures open what they count: `‹83 项›写明责任单位的任务，来自 ‹4 份文件›`. */
export function Opening({ said, opens }: OpeningProps) {
  return said
    .split(/‹([^›]*)›/)
    .map((words, i) => <Fragment key={i}>{i % 2 === 0 ? words : (opens[(i - 1) / 2]?.(words) ?? words)}</Fragment>);
}

/** A figure that opens its list in the view it stands in. */
export const byPressing =
  (onOpen: () => void, pressed?: boolean): Opens =>
  (words) => (
    <button type="button" className="opening" aria-pressed={pressed} onClick={onOpen}>
      {words}
    </button>
  );

/** A figure whose list stands in another view. */
export const byLink =
  (to: LinkProps): Opens =>
  (words) => (
    <Link className="opening" {...to}>
      {words}
    </Link>
  );
