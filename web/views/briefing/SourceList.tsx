import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Scene } from '../../../graph/story/story.ts';
import { briefingMessages } from '../../briefing/messages.ts';
import { sourcesOf } from '../../briefing/sources.ts';
import { queries } from '../../data/queries.ts';
import { useMessages } from '../../i18n/messages.ts';
import './source-list.css';

/** The documents that a scene draws on, each leading to its text. */
export function SourceList({ link }: Pick<Scene, 'link'>) {
  const t = useMessages(briefingMessages);
  const { data } = useQuery(queries.documents());
  return (
    <div>
      <p className="h3">
        <span>{t.sources}</span>
        <span>{t.sourcesAuto}</span>
      </p>
      <ul className="source-list">
        {sourcesOf(link, data ?? []).map(({ id, title, number, tasks }) => (
          <li key={id}>
            <Link to="/reader" search={{ doc: id }}>
              {number ?? title}
            </Link>
            <span className="t3">{tasks > 0 ? t.tasks(tasks) : t.noTasks}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
