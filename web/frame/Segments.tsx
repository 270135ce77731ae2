import './segments.css';

interface SegmentsProps<Value extends string> {
  /** What is switched, for a screen reader. */
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly value: Value;
  onChange(value: Value): void;
}

/** A switch between a few ways to look at one thing: 按条线 / 按单位. */
export function Segments<Value extends string>({ name, options, value, onChange }: SegmentsProps<Value>) {
  return (
    <fieldset className="seg">
      <legend className="visually-hidden">{name}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.name}
        </button>
      ))}
    </fieldset>
  );
}
