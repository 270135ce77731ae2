import type { Locator } from 'playwright-core';
import { page } from './explorer.ts';

/** A document of the seeds, and a unit that it names. */
export const policy = 'policy:晋政办发〔2022〕83号';
export const unit = 'department:140000/医疗保障';

/** A link of the graph view. */
export const graphLink = (...parameters: readonly (readonly [string, string])[]): string =>
  `/graph?${new URLSearchParams(parameters.map(([name, value]): [string, string] => [name, value]))}`;

/** What tells of the selected node or relationship. */
export const panel = (): Locator => page.getByRole('complementary', { name: '选中' });

/** A node in the twin of the picture that a screen reader reads; it is written after the picture is drawn. */
export const inPicture = (name: string | RegExp): Locator => page.getByRole('treeitem', { name });

export const tool = (name: string | RegExp): Locator =>
  page.getByRole('toolbar', { name: '图谱' }).getByRole('button', { name, exact: true });

/** The view as its link has it. */
export const address = (): URLSearchParams => new URL(page.url()).searchParams;
