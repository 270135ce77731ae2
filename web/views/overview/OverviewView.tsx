/** What is in the corpus, the three questions, and a search box. */
export function OverviewView() {
  return <div className="overview" />;
}
