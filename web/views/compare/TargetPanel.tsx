import { Link } from '@tanstack/react-router';
import { useMessages } from '../../i18n/messages.ts';
import { RelationshipEvidence } from '../../panels/RelationshipEvidence.tsx';
import { inGraph, inReader } from '../../state/links.ts';
import { referenceOf, titleOf } from '../../view-model/caption.ts';
import { inTaskLineage } from '../lineage/link.ts';
import { compareMessages } from './messages.ts';
import type { ToldTarget } from './targets.ts';

/** The sentence that sets a target, and the task it stands in. */
export function TargetPanel({ told }: { readonly told: ToldTarget }) {
  const t = useMessages(compareMessages);
  const { task, policy, relationship } = told;
  return (
    <>
      <section className="sec">
        <h3 className="h3">
          <span>{titleOf(task)}</span>
        </h3>
        <RelationshipEvidence id={relationship} />
        <p className="none">{referenceOf(policy.policy)}</p>
      </section>
      <footer className="sec task-list-foot">
        <Link className="btn" {...inReader(policy.policy.id, undefined, task.id)}>
          {t.toTask}
        </Link>
        <Link className="btn" {...inTaskLineage(task.id)}>
          {t.toLineage}
        </Link>
        <Link className="btn" {...inGraph([task.id])}>
          {t.inGraph}
        </Link>
      </footer>
    </>
  );
}
