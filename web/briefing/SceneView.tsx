import { RouterProvider } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Scene } from '../../graph/story/story.ts';
import { Embedded } from '../frame/embedded.ts';
import type { router } from '../router/router.tsx';
import { sceneRouter } from './scene-router.ts';

/** The real view of a scene, as its link says. */
export function SceneView({ link: { path, search } }: Pick<Scene, 'link'>) {
  const own = useMemo(() => sceneRouter({ path, search }), [path, search]);
  return (
    <Embedded value={true}>
      <RouterProvider router={own as unknown as typeof router} />
    </Embedded>
  );
}
