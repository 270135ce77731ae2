import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Around } from './around.ts';
import type { PictureActs } from './picture-acts.ts';
import type { Picture } from './use-picture.ts';

/**
 * The picture in words, once what stands around it is there. A large picture has thousands of lines here: they are written
 * after the picture is, and again only when it or the selection changes.
 * @param onFocus where the focus of the keyboard is among them
 */
export function useTwin(
  around: Around | undefined,
  picture: Picture,
  selected: string | undefined,
  acts: PictureActs,
  onFocus: (id: string | undefined) => void,
): ReactNode {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  const told = useDeferredValue(picture);
  return useMemo(
    () =>
      around && (
        <around.Twin
          picture={told}
          selected={selected}
          onFocus={onFocus}
          onSelect={(id) => latest.current.pick(id)}
          onOpen={(id) => latest.current.open(id)}
          onKey={(key, id) => latest.current.byKey[key](id)}
        />
      ),
    [around, told, selected, onFocus],
  );
}
