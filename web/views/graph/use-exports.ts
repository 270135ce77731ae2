import { type RefObject, useMemo } from 'react';
import { svgOf } from '../../canvas/svg/svg.ts';
import type { CameraHandle } from '../../canvas/use-camera.ts';
import { usePalette } from '../../canvas/use-stylesheet.ts';
import { queries } from '../../data/queries.ts';
import { queryClient } from '../../data/query-client.ts';
import { download, toCsv } from '../../frame/csv.ts';
import { toolMessages } from '../../i18n/graph-tools.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { writeViewFile } from '../../state/saved-views.ts';
import { referenceOf } from '../../view-model/caption.ts';
import { exportedGraph } from '../../view-model/exported.ts';
import type { ExportMenuProps } from './ExportMenu.tsx';
import { writeState } from './link.ts';
import type { GraphState } from './state.ts';
import { tableRows, useTableHeads } from './TableDrawer.tsx';
import type { Picture } from './use-picture.ts';

/** What is shown as files. The view file carries every place, so that it opens as it was left. */
export function useExports(
  picture: Picture,
  state: GraphState,
  camera: RefObject<CameraHandle | null>,
): ExportMenuProps {
  const t = useMessages(toolMessages);
  const palette = usePalette();
  const heads = useTableHeads();
  const language = useLanguage();
  return useMemo(() => {
    const { visible, drawn, arrangement, scene, frame } = picture;
    const root = scene.data.nodes.get(state.roots[0] ?? '');
    const name = root ? referenceOf(root) : 'graph';
    const places = () => camera.current?.places() ?? {};
    return {
      onCsv: () => {
        const csv = toCsv(
          heads.links,
          tableRows(picture, language).links.map(({ cells }) => cells),
        );
        download(`${name}.csv`, csv, 'text/csv;charset=utf-8');
      },
      onJson: () => download(`${name}.json`, JSON.stringify(exportedGraph(visible), undefined, 1), 'application/json'),
      onPng: () => {
        void camera.current?.png(palette.chrome.canvas).then((blob) => download(`${name}.png`, blob, 'image/png'));
      },
      onSvg: () => {
        const version = queryClient.getQueryData(queries.stats().queryKey)?.version.slice(0, 8) ?? '';
        const dragged = { ...arrangement, places: new Map(Object.entries(places())) };
        const svg = svgOf(drawn, dragged, { palette, title: name, note: t.sourceNote(version) });
        download(`${name}.svg`, svg, 'image/svg+xml');
      },
      onFile: () => {
        const whole = writeState({ ...state, pins: places(), frame });
        download(`${name}.view.json`, writeViewFile(whole), 'application/json');
      },
    };
  }, [picture, state, camera, t, palette, heads, language]);
}
