import type { AtRule, Plugin, Rule } from 'postcss';

/** As wide as a slide is laid out: see `slideWidth`. */
const slideWidth = 1440;

const inside = ':where(.slide *)';
const outside = ':where(:not(.slide *))';
const limit = /\((min|max)-width:\s*(\d+)px\)/g;

/**
 * What the style sheets say for narrow and wide windows holds in a slide as if the window were as wide as the slide: it
 * looks the same on a phone, on a projector and on paper, whose width a browser takes for the window's when it prints.
 */
export function slideWidthInStyles(): Plugin {
  return {
    postcssPlugin: 'slide-width',
    AtRuleExit: {
      media(media) {
        const limits = [...media.params.matchAll(limit)];
        if (limits.length === 0 || media.parent?.type === 'atrule') return;
        const holds = limits.every(([, end, at]) =>
          end === 'min' ? slideWidth >= Number(at) : slideWidth <= Number(at),
        );
        const rules = rulesIn(media).filter(
          ({ selectors }) => !selectors.some((selector) => selector.includes('.slide *')),
        );
        if (rules.length === 0) return;
        if (holds) media.before(rules.map((rule) => rule.clone({ selectors: rule.selectors.map(narrowed(inside)) })));
        for (const rule of rules) rule.selectors = rule.selectors.map(narrowed(outside));
      },
    },
  };
}

const rulesIn = (media: AtRule): Rule[] => (media.nodes ?? []).filter((node): node is Rule => node.type === 'rule');

/** Weighs nothing, so that the order of the rules decides as before. */
const narrowed = (by: string) => (selector: string) => selector.replace(/(?:::[\w-]+)?$/, (element) => by + element);
