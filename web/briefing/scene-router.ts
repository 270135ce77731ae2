import { type AnyRoute, createMemoryHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import type { Scene } from '../../graph/story/story.ts';
import { viewRoutes } from '../router/router.tsx';
import { Lost } from '../shell/Lost.tsx';
import { Trouble } from '../shell/Trouble.tsx';
import { parseSearch, stringifySearch } from '../state/search-params.ts';

/**
 * A router of its own for one scene: the same views under the same addresses, without the shell, and what is opened in
 * the scene never moves the page.
 */
export function sceneRouter({ path, search }: Scene['link']) {
  const root = createRootRoute({ notFoundComponent: Lost });
  const views = viewRoutes.map(({ options }: AnyRoute) =>
    createRoute({
      getParentRoute: () => root,
      path: (options as { readonly path: string }).path,
      validateSearch: options.validateSearch,
      component: options.component,
    }),
  );
  return createRouter({
    routeTree: root.addChildren(views),
    history: createMemoryHistory({ initialEntries: [`${path}${search}`] }),
    parseSearch,
    stringifySearch,
    defaultErrorComponent: Trouble,
  });
}
