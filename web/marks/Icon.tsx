/** Line icons on a grid of 16, 1.4 px lines, no fills. */
const paths = {
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0M10.5 10.5 14 14',
  sun: 'M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4',
  moon: 'M13.5 9.6A5.8 5.8 0 0 1 6.4 2.5a5.8 5.8 0 1 0 7.1 7.1Z',
  system: 'M2.5 3h11v8h-11ZM5.5 13.5h5M8 11v2.5',
  link: 'M6.5 9.5 9.5 6.5M7 4.5l1.3-1.3a3 3 0 0 1 4.3 4.3L11.3 8.8M9 11.5l-1.3 1.3a3 3 0 0 1-4.3-4.3L4.7 7.2',
  check: 'M3 8.5 6.5 12 13 4.5',
  close: 'm4 4 8 8M12 4l-8 8',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  more: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  warning: 'M8 2.5 14 13H2zM8 6.5v3M8 11.3v.1',
  outline: 'M3 4h.1M6 4h7.5M3 8h.1M6 8h7.5M3 12h.1M6 12h7.5',
  overview: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  graph:
    'M5.2 12.5a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0M14.2 3.5a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0M5 12.5h4a2 2 0 0 0 0-4H7a2 2 0 0 1 0-4h3.8',
  down: 'm4 6 4 4 4-4',
  export: 'M8 2.5v7.5M5 7.5 8 10.5l3-3M3 13h10',
  quality: 'M8 2.5 13 5v4c0 2.4-2 3.9-5 4.8C5 12.9 3 11.4 3 9V5ZM5.8 8.2l1.6 1.6 3-3.2',
  sanming: 'm8 2.3 1.7 3.6 3.9.5-2.9 2.7.8 3.9L8 11.1 4.5 13l.8-3.9-2.9-2.7 3.9-.5Z',
  compare: 'M2.5 3h4.5v10H2.5ZM9 3h4.5v10H9ZM2.5 6.5H7M9 9.5h4.5',
  lineage: 'M3 3h4v3H3ZM9 10h4v3H9ZM5 6v5.5h4',
  workload: 'M3 3v10.5M3 4.5h9M3 8h6.5M3 11.5h3.5',
  reader: 'M4 2.5h8v11H4ZM6 5.5h4M6 8h4M6 10.5h2.5',
  briefing: 'M2.5 3h11v7.5h-11ZM8 10.5v3M5.5 13.5h5M8 5v3.5M6.2 6.8h3.6',
  play: 'M5 3.2v9.6L12.5 8Z',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5l3-3M3 6.5l3 3',
  redo: 'M13 6.5H6.5a3.5 3.5 0 0 0 0 7H10M13 6.5l-3-3M13 6.5l-3 3',
  up: 'm4 10 4-4 4 4',
  copy: 'M5.5 5.5h8v8h-8ZM10.5 5.5v-3h-8v8h3',
  pen: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3ZM9 4.7 11.3 7',
  plus: 'M8 3v10M3 8h10',
  move: 'M8 2v12M2 8h12M6.3 3.7 8 2l1.7 1.7M6.3 12.3 8 14l1.7-1.7M3.7 6.3 2 8l1.7 1.7M12.3 6.3 14 8l-1.7 1.7',
  bin: 'M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.6 9h5.8l.6-9',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2.4 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
