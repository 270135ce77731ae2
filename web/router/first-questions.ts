// First of all: every schema that is declared after this line checks without `new Function`.
import '../data/schemas-without-eval.ts';
import { parseSearch } from '../state/search-params.ts';
import { askAhead } from '../views/graph/ask-ahead.ts';

/** What the picture of the page's own address begins with is asked for while the rest of the page's code is run. */
export function askFirstQuestions(): void {
  if (window.location.pathname === '/graph') askAhead(parseSearch(window.location.search));
}
