import { useEffect, useMemo, useState } from 'react';
import { graphMessages } from '../../i18n/graph.ts';
import { toolMessages } from '../../i18n/graph-tools.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../marks/Icon.tsx';
import { IconButton } from '../../marks/IconButton.tsx';
import { cypherOf, writeCypher } from '../../view-model/cypher.ts';
import type { Handing } from './use-exports.ts';
import type { Picture } from './use-picture.ts';

interface QueryPanelProps {
  readonly picture: Picture;
  readonly handing: Handing;
  onClose(): void;
}

const shownFor = 2000;

/** The query behind the picture, to be copied as it stands. */
export function QueryPanel({ picture, handing, onClose }: QueryPanelProps) {
  const t = useMessages(toolMessages);
  const messages = useMessages(graphMessages);
  const [copied, setCopied] = useState(false);
  /** What was fetched for a picture, as long as it is that picture. */
  const [fetched, setFetched] = useState<{ readonly of: Picture; readonly whole: Picture }>();
  const whole = fetched?.of === picture ? fetched.whole : picture;
  const missing = whole === picture ? handing.missing : 0;
  const text = useMemo(() => writeCypher(cypherOf(whole.visible)), [whole]);
  const fetchAll = async () => {
    const all = await handing.whole();
    if (all && all !== picture) setFetched({ of: picture, whole: all });
  };
  useEffect(() => {
    if (!copied) return;
    const timer = window.setTimeout(() => setCopied(false), shownFor);
    return () => window.clearTimeout(timer);
  }, [copied]);
  return (
    <section className="graph-query" aria-label={t.query}>
      <header>
        <b>Cypher</b>
        <span className="t3">{t.queryAbout}</span>
        <span className="grow" />
        <span role="status">{copied && t.copied}</span>
        <button
          type="button"
          className="btn"
          onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
        >
          <Icon name={copied ? 'check' : 'link'} />
          {t.copyQuery}
        </button>
        <IconButton word={messages.close} icon="close" onClick={onClose} />
      </header>
      {missing > 0 && (
        <p className="query-part">
          {t.queryInPart(missing)}{' '}
          <button type="button" className="btn" disabled={handing.stop !== undefined} onClick={() => void fetchAll()}>
            {t.fetchAll}
          </button>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <pre tabIndex={0}>{text}</pre>
    </section>
  );
}
