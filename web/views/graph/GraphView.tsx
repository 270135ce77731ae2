/** The picture of the graph, its legend and the panel of what is selected. */
export function GraphView() {
  return <div className="graph-view" />;
}
