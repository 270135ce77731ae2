/** Line icons of the graph's own tools, on the grid of `marks/Icon`. */
const paths = {
  undo: 'M4 6h6a3 3 0 0 1 0 6H6M6.5 3.5 4 6l2.5 2.5',
  redo: 'M12 6H6a3 3 0 0 0 0 6h4M9.5 3.5 12 6 9.5 8.5',
  box: 'M2.5 5V2.5H5M7 2.5h2M11 2.5h2.5V5M13.5 7v2M13.5 11v2.5H11M9 13.5H7M5 13.5H2.5V11M2.5 9V7',
  pin: 'M6 2.5h4l-.6 4.2 2.1 2.3H4.5l2.1-2.3ZM8 9v5',
  path: 'M5.2 12.5a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0M14.2 3.5a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0M5.2 12.5H9a2 2 0 0 0 0-4H7a2 2 0 0 1 0-4h3.8',
  query: 'm5.5 5-3 3 3 3M10.5 5l3 3-3 3',
  swap: 'M3 5.5h9M9.5 3 12 5.5 9.5 8M13 10.5H4M6.5 8 4 10.5 6.5 13',
  hide: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4ZM3 13 13 3',
  minus: 'M3 8h10',
  plus: 'M8 3v10M3 8h10',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  table: 'M2.5 3h11v10h-11ZM2.5 6.3h11M2.5 9.6h11M6.5 6.3V13',
  expand: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0M8 5v6M5 8h6',
  collapse: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0M5 8h6',
  chevron: 'm6 4 4 4-4 4',
  arrow: 'M2.5 8h11M10 4.5 13.5 8 10 11.5',
  levels: 'M3 13v-2M6.5 13V8.5M10 13V6M13.5 13V3',
  arrange: 'M13.2 6.5A5.4 5.4 0 0 0 3.4 5M2.8 9.5a5.4 5.4 0 0 0 9.8 1.5M3 2.2V5h2.8M13 13.8V11h-2.8',
  legend: 'M2.5 4h2M2.5 8h2M2.5 12h2M7 4h6.5M7 8h6.5M7 12h6.5',
} as const;

export type GraphIconName = keyof typeof paths;

export function GraphIcon({ name }: { readonly name: GraphIconName }) {
  return (
    <svg
      className="icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
