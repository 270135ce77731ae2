import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { queries } from '../../data/queries.ts';
import { useMessages } from '../../i18n/messages.ts';
import { inDepartment } from '../../state/links.ts';
import { filterAsked } from '../../tasks/filter-link.ts';
import { nameOf } from '../../view-model/caption.ts';
import type { WorkloadLink } from './link.ts';
import { workloadMessages } from './messages.ts';
import './unit-ways.css';

const few = 6;
const most = 200;

/** From a selected row to the page of its department, or to those of the line's departments. */
export function UnitWays({ link }: { readonly link: WorkloadLink }) {
  const t = useMessages(workloadMessages);
  const [all, setAll] = useState(false);
  const row = link.row ?? '';
  const ofLine = row.startsWith('line:');
  const { data } = useQuery({
    ...queries.workload({ ...filterAsked(link), by: 'department', lines: [row], limit: most }),
    enabled: ofLine,
  });
  if (row.startsWith('department:')) {
    return (
      <p className="sec unit-ways">
        <Link className="btn" {...inDepartment(row)}>
          {t.toPage}
        </Link>
      </p>
    );
  }
  if (!ofLine || !data || data.rows.length === 0) return null;
  const shown = all ? data.rows : data.rows.slice(0, few);
  return (
    <section className="sec unit-ways">
      <h3 className="h3">{t.departments}</h3>
      {shown.map(({ node, tasks }) => (
        <Link key={node.id} className="chip" {...inDepartment(node.id)} aria-label={t.openPage(nameOf(node), tasks)}>
          {nameOf(node)} <b>{tasks}</b>
        </Link>
      ))}
      {data.rows.length > shown.length && (
        <button type="button" className="chip" onClick={() => setAll(true)}>
          {t.moreDepartments(data.rows.length - shown.length)}
        </button>
      )}
    </section>
  );
}
