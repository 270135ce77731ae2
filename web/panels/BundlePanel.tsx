import type { NodeSummary } from '../../graph/store/answers.ts';
import { graphMessages } from '../i18n/graph.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { IconButton } from '../marks/IconButton.tsx';
import type { SceneLink } from '../view-model/scene.ts';
import { sentenceOf } from '../view-model/sentence.ts';
import { GraphIcon } from '../views/graph/GraphIcon.tsx';

interface BundlePanelProps {
  readonly link: SceneLink;
  nodeOf(id: string): NodeSummary | undefined;
  onSelect(id: string): void;
  onClose(): void;
}

/** A bundled line: each of its relationships as a sentence that opens. */
export function BundlePanel({ link, nodeOf, onSelect, onClose }: BundlePanelProps) {
  const t = useMessages(graphMessages);
  const language = useLanguage();
  return (
    <>
      <div className="sec panel-head">
        <p>
          <GraphIcon name="arrow" />
          <span>{t.relationships}</span>
          <span className="panel-actions">
            <IconButton word={t.close} icon="close" keys="Esc" onClick={onClose} />
          </span>
        </p>
        <h2 tabIndex={-1}>{t.bundle(link.relationships.length)}</h2>
      </div>
      <ul className="sentences">
        {link.relationships.map((relationship) => {
          const [from, to] = [nodeOf(relationship.from), nodeOf(relationship.to)];
          return (
            from &&
            to && (
              <li key={relationship.id}>
                <button type="button" onClick={() => onSelect(relationship.id)}>
                  {sentenceOf({ relationship, from, to }, language)}
                </button>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}
