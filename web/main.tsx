import './theme/tokens.css';
import './theme/base.css';
import './theme/pieces.css';
import { viewCode } from './router/view-code.ts';

const pageSaysSo = () => {};
// First of all what asks: the server answers while the rest of the code comes and is run.
import('./router/first-questions.ts').then(({ askFirstQuestions }) => askFirstQuestions()).catch(pageSaysSo);
// The page, and the view that the address names: fetched side by side, the page's styles before the view's.
void import('./page.tsx');
const code: Readonly<Record<string, () => Promise<unknown>>> = viewCode;
// Where it does not come, the page asks again and says so.
code[window.location.pathname]?.().catch(pageSaysSo);
