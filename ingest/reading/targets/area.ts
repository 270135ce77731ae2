import type { PlaceMention, Span, TargetMention } from '../types.ts';

/** 在全省11个设区市全部启动实施. */
const whole = /全[省市县区州](?:[0-9]+个|所有|各)(?:设区的?市|市州|地市|县（市、区）|县市区|县区|县|统筹地区|统筹区)/gu;
/** 实现DRG、DIP付费统筹地区的医保基金…: the subject of the target's own words. */
const subject =
  /^(?:实现|确保|推动|力争|争取|使|将|在|对)*([^，；。的]{0,16}(?:统筹地区|统筹区域|统筹区|试点城市|试点地区|试点县|示范县))的/u;

/** Words further before a target speak of another one; a list of targets without a full stop is not read once for each. */
const furthest = 400;

/**
 * Goals and caps with the places they hold for, as the sentence words them: the kind of place that the target itself
 * speaks of, else the places that the sentence named last before it. A target without one holds where its document does.
 * @param places of the whole text, in its order
 */
export function withAreas(
  text: string,
  targets: readonly TargetMention[],
  places: readonly PlaceMention[],
): TargetMention[] {
  return targets.map((target) => {
    if (target.kind !== 'goal' && target.kind !== 'cap') return target;
    const area = areaOf(text, target, places);
    return area === undefined || target.scope?.includes(area) ? target : { ...target, area };
  });
}

function areaOf(text: string, target: TargetMention, places: readonly PlaceMention[]): string | undefined {
  const own = subject.exec(target.text)?.[1];
  if (own !== undefined) return own;
  const before = { start: Math.max(target.context.start, target.start - furthest), end: target.start };
  return listedIn(text, before, places) ?? text.slice(before.start, before.end).match(whole)?.at(-1);
}

/** 遵义市、六盘水市、黔南州巩固…: a clause opens with places, or 在 stands before them. */
function listedIn(text: string, { start, end }: Span, places: readonly PlaceMention[]): string | undefined {
  const named = places.filter((place) => place.start >= start && place.end <= end && place.context !== 'excluded');
  let run: Span | undefined;
  let found: Span | undefined;
  for (const place of named) {
    const joins = run && /^(?:[、和及与]|以及)$/.test(text.slice(run.end, place.start));
    run = joins ? { start: run!.start, end: place.end } : { start: place.start, end: place.end };
    if (run.start === start || /[，；：在]/.test(text[run.start - 1]!)) found = run;
  }
  return found && text.slice(found.start, found.end);
}
