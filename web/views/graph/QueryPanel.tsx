import { useEffect, useState } from 'react';
import { toolMessages } from '../../i18n/graph-tools.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../marks/Icon.tsx';
import { IconButton } from '../../marks/IconButton.tsx';
import { cypherOf, writeCypher } from '../../view-model/cypher.ts';
import type { Visible } from '../../view-model/filter.ts';

interface QueryPanelProps {
  readonly visible: Visible;
  onClose(): void;
}

const shownFor = 2000;

/** The query behind the picture, to be copied as it stands. */
export function QueryPanel({ visible, onClose }: QueryPanelProps) {
  const t = useMessages(toolMessages);
  const [copied, setCopied] = useState(false);
  const text = writeCypher(cypherOf(visible));
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
        <IconButton word={`${t.query}：×`} icon="close" onClick={onClose} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <pre tabIndex={0}>{text}</pre>
    </section>
  );
}
