import { type RefObject, useMemo, useState } from 'react';
import { type Attention, svgOf } from '../../canvas/svg/svg.ts';
import { type CameraHandle, pngScale } from '../../canvas/use-camera.ts';
import { usePalette } from '../../canvas/use-stylesheet.ts';
import { queries } from '../../data/queries.ts';
import { queryClient } from '../../data/query-client.ts';
import { pngWithFoot } from '../../drawing/png-with-foot.ts';
import { citedCsv } from '../../frame/csv.ts';
import { download } from '../../frame/download.ts';
import { citationOf } from '../../handing-on/citation.ts';
import { endsWord } from '../../i18n/ends.ts';
import { graphMessages } from '../../i18n/graph.ts';
import { toolMessages } from '../../i18n/graph-tools.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { viewName } from '../../shell/views.ts';
import { writeViewFile } from '../../state/saved-views.ts';
import { referenceOf } from '../../view-model/caption.ts';
import { countedInPart } from '../../view-model/data.ts';
import { exportedGraph } from '../../view-model/exported.ts';
import type { ExportMenuProps } from './ExportMenu.tsx';
import { writeState } from './link.ts';
import type { GraphState } from './state.ts';
import { tableRows, useTableHeads } from './TableDrawer.tsx';
import type { Picture } from './use-picture.ts';
import { wholePicture } from './whole-picture.ts';

/** What is under way, or did not succeed, of fetching what the groups of a picture stand for. */
export interface Handing {
  /** How many neighbours are counted in groups and were not fetched. */
  readonly missing: number;
  /** They are being fetched; this leaves it. */
  stop?(): void;
  /** They could not be: a file was written without them, and says so. */
  readonly short: boolean;
  /** The picture with them; the picture as it is where they cannot be had, nothing where it was stopped. */
  whole(): Promise<Picture | undefined>;
}

/** What is shown as files. The view file carries every place, so that it opens as it was left. */
export function useExports(
  picture: Picture,
  attention: Attention,
  state: GraphState,
  camera: RefObject<CameraHandle | null>,
): ExportMenuProps & Handing {
  const t = useMessages(toolMessages);
  const messages = useMessages(graphMessages);
  const [asking, setAsking] = useState<AbortController>();
  const [short, setShort] = useState(false);
  const palette = usePalette();
  const heads = useTableHeads();
  const language = useLanguage();
  const written = useMemo(() => {
    const { drawn, arrangement, scene, frame } = picture;
    const missing = countedInPart(scene.data).reduce((sum, cut) => sum + cut.total - cut.drawn, 0);
    const whole = async () => {
      if (missing === 0) return picture;
      const controller = new AbortController();
      setShort(false);
      setAsking(controller);
      try {
        return await wholePicture(picture, state, language, controller.signal);
      } catch {
        if (controller.signal.aborted) return undefined;
        setShort(true);
        return picture;
      } finally {
        setAsking(undefined);
      }
    };
    const leftOut = ({ scene: { data } }: Picture) =>
      [...data.cut.values()].map(({ expansion: { steps }, total, drawn: here }) => {
        const [step] = steps;
        return step
          ? messages.cutOf(endsWord(step.type, step.direction, language), total, here)
          : messages.cut(total, here);
      });
    const root = scene.data.nodes.get(state.roots[0] ?? '');
    const name = root ? referenceOf(root) : 'graph';
    const places = () => camera.current?.places() ?? {};
    // A picture whose server has gone is handed on all the same.
    const citation = () => {
      const { pathname, search } = window.location;
      const view = [viewName('/graph', language), name].join(punctuation[language].comma);
      return citationOf(view, { path: pathname, search }, language).catch(() => '');
    };
    return {
      missing,
      whole,
      onCsv: async () => {
        const all = await whole();
        if (!all) return;
        const rows = tableRows(all, language).links.map(({ cells }) => cells);
        const csv = citedCsv(heads.links, rows, [await citation(), ...leftOut(all)].filter(Boolean).join(' '));
        download(`${name}.csv`, csv, 'text/csv;charset=utf-8');
      },
      onJson: async () => {
        const all = await whole();
        if (!all) return;
        const file = { citation: await citation(), ...exportedGraph(all.visible, all.scene.data.cut) };
        download(`${name}.json`, JSON.stringify(file, undefined, 1), 'application/json');
      },
      onPng: async () => {
        const { canvas: ground, text3: ink } = palette.chrome;
        const drawn = await camera.current?.png(ground);
        if (!drawn) return;
        const text = await citation();
        const file = await pngWithFoot(drawn, { text, ink, ground, scale: pngScale });
        download(`${name}.png`, file, 'image/png');
      },
      onSvg: async () => {
        const version = queryClient.getQueryData(queries.stats().queryKey)?.version.slice(0, 8) ?? '';
        const dragged = { ...arrangement, places: new Map(Object.entries(places())) };
        const svg = svgOf(drawn, dragged, {
          palette,
          attention,
          title: name,
          note: t.sourceNote(version),
          about: await citation(),
        });
        download(`${name}.svg`, svg, 'image/svg+xml');
      },
      onFile: () => {
        const whole = writeState({ ...state, pins: places(), frame });
        download(`${name}.view.json`, writeViewFile(whole), 'application/json');
      },
    };
  }, [picture, attention, state, camera, t, messages, palette, heads, language]);
  return { ...written, short, ...(asking && { stop: () => asking.abort() }) };
}
