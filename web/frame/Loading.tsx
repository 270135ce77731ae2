import { useMessages } from '../i18n/messages.ts';
import { frameMessages } from './messages.ts';
import './loading.css';

const widths = ['62%', '88%', '70%', '45%', '80%'];

/** Grey bars where the lines will stand; they show after 300 ms, so that quick answers do not flicker. */
export function Loading({ rows }: { readonly rows: number }) {
  const t = useMessages(frameMessages);
  return (
    <div className="loading-bars" role="status">
      <span className="visually-hidden">{t.loading}</span>
      {widths.slice(0, rows).map((width) => (
        <i key={width} style={{ width }} aria-hidden="true" />
      ))}
    </div>
  );
}
