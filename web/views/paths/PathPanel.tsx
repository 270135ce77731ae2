import { useState } from 'react';
import type { NodeSummary, PathsAnswer } from '../../../graph/store/answers.ts';
import { Segments } from '../../frame/Segments.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { pathMessages } from '../../i18n/paths.ts';
import { IconButton } from '../../marks/IconButton.tsx';
import { LabelMark } from '../../marks/LabelMark.tsx';
import { presenceOf, referenceOf, titleOf } from '../../view-model/caption.ts';
import { inListOrder } from '../../view-model/chain.ts';
import { chipOf } from '../../view-model/sentence.ts';
import { GraphIcon } from '../graph/GraphIcon.tsx';
import { NodePicker } from './NodePicker.tsx';
import type { OpenPath } from './open-path.ts';
import { associations, meaningTypes, type PathState } from './path-state.ts';
import type { EndPaths } from './use-paths.ts';

interface PathPanelProps {
  readonly path: PathState;
  readonly ends: readonly EndPaths[];
  readonly opened: OpenPath | undefined;
  nodeOf(id: string): NodeSummary | undefined;
  nameOf(id: string): string;
  onChange(path: PathState): void;
  onBack(): void;
}

/** Start and ends, what may be followed, and the paths there are. */
export function PathPanel({ path, ends, opened, nodeOf, nameOf, onChange, onBack }: PathPanelProps) {
  const t = useMessages(pathMessages);
  const [adding, setAdding] = useState(path.to.length === 0);
  const { chosen: _, ...rest } = path;
  const swap = () => {
    const [first, ...others] = path.to;
    if (first !== undefined) onChange({ ...rest, from: first, to: [path.from, ...others] });
  };
  const toggled = <Value,>(list: readonly Value[], values: readonly Value[]) =>
    values.every((value) => list.includes(value))
      ? list.filter((one) => !values.includes(one))
      : [...new Set([...list, ...values])];
  return (
    <aside className="graph-left paths-left" aria-label={t.title}>
      <section className="sec">
        <h2 className="h3">
          <span>{t.title}</span>
          <IconButton word={t.back} icon="close" onClick={onBack} />
        </h2>
        <ul className="path-ends">
          <End word={t.from} id={path.from} node={nodeOf(path.from)} name={nameOf(path.from)} />
          {path.to.map((id) => (
            <End
              key={id}
              word={t.to}
              id={id}
              node={nodeOf(id)}
              name={nameOf(id)}
              onRemove={() => onChange({ ...rest, to: path.to.filter((one) => one !== id) })}
            />
          ))}
        </ul>
        {adding && (
          <NodePicker
            word={t.chooseEnd}
            onPick={(id) => {
              setAdding(false);
              if (id !== path.from) onChange({ ...rest, to: [...new Set([...path.to, id])] });
            }}
          />
        )}
        <p className="path-buttons">
          <button type="button" className="btn q" aria-expanded={adding} onClick={() => setAdding(!adding)}>
            <GraphIcon name="plus" />
            {t.addEnd}
          </button>
          <button type="button" className="btn q" disabled={path.to.length === 0} onClick={swap}>
            <GraphIcon name="swap" />
            {t.swap}
          </button>
        </p>
        <Segments
          name={t.which}
          options={(['shortest', 'all'] as const).map((value) => ({ value, name: t[value] }))}
          value={path.mode}
          onChange={(mode) => onChange({ ...rest, mode })}
        />
      </section>
      <section className="sec">
        <h2 className="h3">
          <span>{t.follow}</span>
          <span>{t.longest}</span>
        </h2>
        {meaningTypes.map((type) => (
          <Check
            key={type}
            word={t[`type_${type}`]}
            on={!path.not.includes(type)}
            onChange={() => onChange({ ...rest, not: toggled(path.not, [type]) })}
          />
        ))}
        <h2 className="h3">
          <span>{t.association}</span>
        </h2>
        {associations.map(({ key, types }) => (
          <Check
            key={key}
            word={t[`assoc_${key as 'line' | 'theme' | 'model' | 'similar' | 'region'}`]}
            on={types.every((type) => path.association.includes(type))}
            onChange={() => onChange({ ...rest, association: toggled(path.association, types) })}
          />
        ))}
      </section>
      {ends.map(({ end, answer, association }) => (
        <section className="sec path-list" key={end}>
          <h2 className="h3">
            <span>{answer ? t.pathsTo(nameOf(end), answer.paths.length) : nameOf(end)}</span>
            <span>{answer ? lengthsOf(answer, t) : ''}</span>
          </h2>
          {answer?.paths.length === 0 && (
            <p className="panel-note">
              {answer.missing[0] ? t.brokenAt(referenceOf(answer.missing[0])) : t.none}
              {association.length > 0 && ` · ${t.association} ${association.length}`}
            </p>
          )}
          {answer && (
            <List
              answer={answer}
              end={end}
              opened={opened}
              onOpen={(at) => onChange({ ...path, chosen: { end, at } })}
            />
          )}
        </section>
      ))}
    </aside>
  );
}

function lengthsOf({ paths }: PathsAnswer, t: { steps(n: number): string; allSteps(n: number): string }): string {
  const lengths = [...new Set(paths.map(({ relationships }) => relationships.length))];
  if (lengths.length === 1) return t.allSteps(lengths[0]!);
  return lengths.length === 0 ? '' : t.steps(lengths.at(-1)!).replace(/^/, `${lengths[0]}–`);
}

interface ListProps {
  readonly answer: PathsAnswer;
  readonly end: string;
  readonly opened: OpenPath | undefined;
  onOpen(at: number): void;
}

/** Each path by what tells it apart: the node before its end, and the place in the list. */
function List({ answer, end, opened, onOpen }: ListProps) {
  const language = useLanguage();
  const nodeOf = new Map(answer.nodes.map((node) => [node.id, node]));
  const lineOf = new Map(answer.relationships.map((one) => [one.id, one]));
  return (
    <ul>
      {inListOrder(answer).map((at) => {
        const { nodes, relationships } = answer.paths[at]!;
        const before = nodeOf.get(nodes.at(-2) ?? '');
        const last = lineOf.get(relationships.at(-1) ?? '');
        const on = opened?.end === end && opened.at === at;
        return (
          <li key={relationships.join()}>
            <button type="button" aria-pressed={on} onClick={() => onOpen(at)}>
              <span>{before && titleOf(before)}</span>
              <em>{last && chipOf(last, language)}</em>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface EndProps {
  readonly word: string;
  readonly id: string;
  readonly node: NodeSummary | undefined;
  readonly name: string;
  onRemove?(): void;
}

function End({ word, node, name, onRemove }: EndProps) {
  const t = useMessages(pathMessages);
  const presence = node && presenceOf(node);
  return (
    <li>
      <em>{word}</em>
      {node && <LabelMark label={node.label} size={22} ghost={presence !== undefined && presence !== 'held'} />}
      <b title={name}>{name}</b>
      {onRemove && <IconButton word={t.remove(name)} icon="close" size={14} onClick={onRemove} />}
    </li>
  );
}

function Check({ word, on, onChange }: { readonly word: string; readonly on: boolean; onChange(): void }) {
  return (
    <label className="legend-check">
      <input type="checkbox" checked={on} onChange={onChange} />
      {word}
    </label>
  );
}
