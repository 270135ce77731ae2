import { useMemo } from 'react';
import type { PathsAnswer } from '../../../graph/store/answers.ts';
import { Loading } from '../../frame/Loading.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { pathMessages } from '../../i18n/paths.ts';
import { referenceOf } from '../../view-model/caption.ts';
import { chainOf, passedByAll } from '../../view-model/chain.ts';
import { ChainFigure } from './ChainFigure.tsx';
import type { OpenPath } from './open-path.ts';
import type { EndPaths } from './use-paths.ts';

interface EndBandProps {
  readonly from: string;
  readonly paths: EndPaths;
  readonly opened: OpenPath | undefined;
  readonly width: number;
  /** Some association is asked for. */
  readonly associated: boolean;
  /** Not every type that carries meaning is followed. */
  readonly isNarrowed: boolean;
  nameOf(id: string): string;
  onStop(): void;
  onAgain(): void;
}

const nothingChosen: ReadonlySet<string> = new Set();

/** One end: its chains in one picture; or where the chain breaks, and what else the two have in common. */
export function EndBand(props: EndBandProps) {
  const { from, paths, opened, width, associated, isNarrowed, nameOf, onStop, onAgain } = props;
  const t = useMessages(pathMessages);
  const { end, answer, pending, stopped, failed, gone } = paths;
  const count = answer?.paths.length ?? 0;
  const through = answer ? throughAll(answer) : '';
  return (
    <section className="paths-band" data-none={answer && count === 0 ? true : undefined}>
      <h2>
        {nameOf(from)} → {nameOf(end)}
        <span>{pending ? t.searching : answer ? (count === 0 ? t.none : t.found(count, through)) : ''}</span>
        {count === 50 && <span>{t.firstOf(50)}</span>}
        {pending && (
          <button type="button" className="btn" onClick={onStop}>
            {t.stop}
          </button>
        )}
      </h2>
      {pending && <Loading rows={4} />}
      {gone && <p className="paths-said">{t.endGone}</p>}
      {(stopped || failed) && !gone && (
        <p className="paths-said">
          {stopped ? t.stopped : t.failed}
          <button type="button" className="btn" onClick={onAgain}>
            {t.again}
          </button>
        </p>
      )}
      {answer && count > 0 && (
        <Chains answer={answer} opened={opened} width={width} title={t.picture(nameOf(from), nameOf(end), count)} />
      )}
      {answer && count === 0 && <NoChain {...{ paths, width, associated, isNarrowed, nameOf, from }} />}
    </section>
  );
}

function throughAll({ nodes, paths }: PathsAnswer): string {
  if (paths.length < 2) return '';
  const passed = passedByAll(paths);
  return nodes
    .filter(({ id }) => passed.includes(id))
    .map(referenceOf)
    .join('、');
}

interface ChainsProps {
  readonly answer: PathsAnswer;
  readonly opened: OpenPath | undefined;
  readonly width: number;
  readonly title: string;
}

function Chains({ answer, opened, width, title }: ChainsProps) {
  const chain = useMemo(() => chainOf(answer, answer.paths, width), [answer, width]);
  const way = opened && answer.paths[opened.at];
  const chosen = useMemo(() => new Set(way ? [...way.nodes, ...way.relationships] : []), [way]);
  return <ChainFigure chain={chain} chosen={chosen} title={title} />;
}

type NoChainProps = Pick<EndBandProps, 'paths' | 'width' | 'associated' | 'isNarrowed' | 'nameOf' | 'from'>;

/** Where the chain breaks, the missing document hatched; and what the two have in common, never joined to a chain. */
function NoChain({ paths, width, associated, isNarrowed, nameOf, from }: NoChainProps) {
  const { answer, broken, association, end } = paths;
  const t = useMessages(pathMessages);
  const missing = answer?.missing[0];
  return (
    <>
      {broken && missing && broken.paths.length > 0 ? (
        <div className="paths-broken">
          <span className="paths-broken-from">{nameOf(from)}</span>
          <span className="paths-cross" aria-hidden="true">
            ✕
          </span>
          <ChainFigure
            chain={chainOf(broken, broken.paths, width - 170, 1)}
            chosen={nothingChosen}
            title={t.brokenAt(referenceOf(missing))}
            broken={missing.id}
          />
        </div>
      ) : (
        <p className="paths-said">{t.noReason(isNarrowed)}</p>
      )}
      <section className="paths-association">
        <h3>{t.notAChain}</h3>
        <p>{t.associationAbout}</p>
        {association.length === 0 && <p>{associated ? t.noAssociation : t.noAssociationChosen}</p>}
        {association.map((found) => (
          <ChainFigure
            key={found.paths[0]!.nodes.join()}
            chain={chainOf(found, found.paths, Math.min(width - 40, 640), 3)}
            chosen={nothingChosen}
            association
            title={t.picture(nameOf(found.paths[0]!.nodes[0]!), nameOf(end), found.paths.length)}
          />
        ))}
      </section>
    </>
  );
}
