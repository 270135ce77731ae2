import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { NodeSummary, RelationshipAnswer } from '../../../graph/store/answers.ts';
import { queries } from '../../data/queries.ts';
import { EvidenceCard } from '../../evidence/EvidenceCard.tsx';
import { Loading } from '../../frame/Loading.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { pathMessages } from '../../i18n/paths.ts';
import { IconButton } from '../../marks/IconButton.tsx';
import { Cards } from '../../panels/RelationshipEvidence.tsx';
import { inGraph } from '../../state/links.ts';
import { referenceOf } from '../../view-model/caption.ts';
import { inListOrder } from '../../view-model/chain.ts';
import { chipOf, sentenceOf } from '../../view-model/sentence.ts';
import type { OpenPath } from './open-path.ts';
import type { EndPaths } from './use-paths.ts';

interface PathStepsProps {
  readonly ends: readonly EndPaths[];
  readonly opened: OpenPath | undefined;
  /** Not every type that carries meaning is followed. */
  readonly isNarrowed: boolean;
  nameOf(id: string): string;
  onKeep(relationships: readonly string[]): void;
  onClose(): void;
}

/** The open path step by step, each with the sentence it rests on; and for ends without one, why. */
export function PathSteps({ ends, opened, isNarrowed, nameOf, onKeep, onClose }: PathStepsProps) {
  const t = useMessages(pathMessages);
  const answer = ends.find(({ end }) => end === opened?.end)?.answer;
  const way = opened && answer?.paths[opened.at];
  const steps = useQueries({ queries: (way?.relationships ?? []).map(queries.relationship) });
  const read = steps.map(({ data }) => data).filter((data) => data !== undefined);
  const quoted = read.length > 0 && read.every(({ evidence }) => evidence.length > 0);
  return (
    <aside
      className="graph-panel paths-steps"
      aria-label={t.step(1)}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      {way && opened && (
        <>
          <div className="sec panel-head">
            <p>
              <span>{answer && t.ofAll(inListOrder(answer).indexOf(opened.at) + 1, answer.paths.length)}</span>
              <span className="panel-actions">
                <button type="button" className="btn q" onClick={() => onKeep(way.relationships)}>
                  {t.keep}
                </button>
                <IconButton word={t.back} icon="close" keys="Esc" onClick={onClose} />
              </span>
            </p>
            <h2 tabIndex={-1}>{t.stepsTitle(way.relationships.length, quoted)}</h2>
          </div>
          <ol className="path-steps">
            {steps.map(({ data }, i) => (
              <li key={way.relationships[i]}>
                <i aria-hidden="true">{i + 1}</i>
                {data ? <Step answer={data} /> : <Loading rows={2} />}
              </li>
            ))}
          </ol>
        </>
      )}
      {ends
        .filter(({ answer: own }) => own?.paths.length === 0)
        .map((one) => (
          <WhyNot key={one.end} paths={one} name={nameOf(one.end)} isNarrowed={isNarrowed} />
        ))}
    </aside>
  );
}

function Step({ answer }: { readonly answer: RelationshipAnswer }) {
  const language = useLanguage();
  return (
    <div>
      <p>{sentenceOf({ relationship: answer, from: answer.fromNode, to: answer.toNode }, language)}</p>
      <Cards answer={answer} />
    </div>
  );
}

interface WhyNotProps {
  readonly paths: EndPaths;
  readonly name: string;
  readonly isNarrowed: boolean;
}

/** Why an end is not reached: the citation of what is not held, and what that means. */
function WhyNot({ paths: { answer, broken }, name, isNarrowed }: WhyNotProps) {
  const t = useMessages(pathMessages);
  const missing = answer?.missing ?? [];
  const cites = broken?.paths[0]?.relationships[0];
  return (
    <section className="sec">
      <h3 className="h3">
        <span>{t.whyNot(name)}</span>
      </h3>
      {cites !== undefined && <Cited id={cites} />}
      <p className="panel-note">
        {missing.length > 0 ? t.reason(missing.map(referenceOf).join('、')) : t.noReason(isNarrowed)}
      </p>
      {missing.map((node) => (
        <Missing key={node.id} node={node} />
      ))}
    </section>
  );
}

function Cited({ id }: { readonly id: string }) {
  const language = useLanguage();
  const [{ data }] = useQueries({ queries: [queries.relationship(id)] });
  const [evidence] = data?.evidence ?? [];
  return data && evidence ? <EvidenceCard evidence={evidence} summary={chipOf(data, language)} /> : null;
}

function Missing({ node }: { readonly node: NodeSummary }) {
  const t = useMessages(pathMessages);
  return (
    <p className="panel-note">
      <span className="tag gh">{t.notHeld}</span> {referenceOf(node)}{' '}
      <Link className="to-node" {...inGraph([node.id])}>
        {t.open}
      </Link>
    </p>
  );
}
