/** The source text with what was read from it, both ways linked with the graph. */
export function ReaderView() {
  return <div className="reader" />;
}
