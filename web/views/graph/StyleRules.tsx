import { useId } from 'react';
import type { Level } from '../../../graph/schema/words.ts';
import { tintNames } from '../../canvas/palette.ts';
import { toolMessages } from '../../i18n/graph-tools.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { levelWords } from '../../i18n/words.ts';
import { nameOf } from '../../view-model/caption.ts';
import { colourRules, iconRules, type StyleRules as Rules, sizeRules, tintKeys } from '../../view-model/style-rules.ts';
import type { Picture } from './use-picture.ts';

interface StyleRulesProps {
  readonly rules: Rules;
  readonly picture: Picture;
  onChange(rules: Rules): void;
}

/** By which property nodes are painted, sized and marked, and what the colours then mean. */
export function StyleRules({ rules, picture, onChange }: StyleRulesProps) {
  const t = useMessages(toolMessages);
  const language = useLanguage();
  const keys = tintKeys(rules.colour, picture.facets);
  const nameFor = (value: string) => {
    const region = picture.scene.data.nodes.get(`region:${value}`) ?? picture.further.nodes.get(`region:${value}`);
    return levelWords[value as Level]?.[language] ?? (region ? nameOf(region) : value);
  };
  return (
    <section className="sec more-filters">
      <details open={rules.colour !== 'label' || rules.size !== 'label' || rules.icon !== 'label' || undefined}>
        <summary>{t.style}</summary>
        <Choice
          word={t.colourBy}
          value={rules.colour}
          values={colourRules}
          onChange={(colour) => onChange({ ...rules, colour })}
        />
        {keys.length > 0 && (
          <ul className="tint-keys">
            {keys.map(({ tint, value }) => (
              <li key={value}>
                <i style={{ background: tint === 'none' ? 'var(--control)' : `var(--${tintNames[tint][0]})` }} />
                {nameFor(value)}
              </li>
            ))}
            <li>
              <i style={{ background: 'var(--control)' }} />
              {t.unknownTint}
            </li>
          </ul>
        )}
        <Choice
          word={t.sizeBy}
          value={rules.size}
          values={sizeRules}
          onChange={(size) => onChange({ ...rules, size })}
        />
        <Choice
          word={t.iconBy}
          value={rules.icon}
          values={iconRules}
          onChange={(icon) => onChange({ ...rules, icon })}
        />
      </details>
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  readonly word: string;
  readonly value: Value;
  readonly values: readonly Value[];
  onChange(value: Value): void;
}

function Choice<Value extends 'label' | 'level' | 'region' | 'year' | 'links'>(props: ChoiceProps<Value>) {
  const { word, value, values, onChange } = props;
  const t = useMessages(toolMessages);
  const id = useId();
  return (
    <p className="style-choice">
      <label htmlFor={id}>{word}</label>
      <select id={id} className="box-field" value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {values.map((one) => (
          <option key={one} value={one}>
            {t[`by_${one}`]}
          </option>
        ))}
      </select>
    </p>
  );
}
