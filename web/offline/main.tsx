// First of all: every schema that is declared after this line checks without `new Function`.
import '../data/schemas-without-eval.ts';
import '../theme/tokens.css';
import '../theme/base.css';
import '../theme/pieces.css';
import { createRoot } from 'react-dom/client';
import { App } from '../App.tsx';
import { keepDraft } from '../briefing/drafts.ts';
import { answerBy } from '../data/client.ts';
import { router } from '../router/router.tsx';
import { followPreferences, openIn } from '../state/preferences.ts';
import { stringifySearch } from '../state/search-params.ts';
import { localClient } from './local-client.ts';
import { readPage } from './read-page.ts';
import { useOfflinePage } from './shown-page.ts';
import { storyName } from './story-name.ts';

/** The explorer without a server: the same views, over what the page holds. It opens with the story or the view it is of. */
followPreferences();
const page = await readPage();
answerBy(localClient(page));
keepDraft(storyName, page.story);
useOfflinePage.setState({ page });
openIn(page.language);
if (window.location.hash === '') {
  const { path, search } = page.view ?? { path: '/briefing', search: stringifySearch({ story: storyName }) };
  router.history.replace(`${path}${search}`);
}
createRoot(document.getElementById('root')!).render(<App />);
