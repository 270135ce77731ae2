import type { PolicyReference } from '../contribution.ts';
import { byCodePoint } from '../graph.ts';
import type { Level, Presence } from '../schema/words.ts';
import { beginsWithPlace, foldIssuers, isRelative, placeOfIssuers, wholeCountry } from './issuer.ts';
import { policyPrefix } from './placeholder.ts';
import { foldText, foldTitle } from './title.ts';

/**
 * All references that say the same of a policy. Thousands of documents cite a popular one in a handful of ways, so the
 * rules work on these few classes, never on the single references.
 */
export interface ReferenceClass {
  readonly signature: string;
  readonly presence: Presence;
  readonly number?: string;
  /** Folded titles, and `nick:` + folded nickname; the first is the one an id is made of. */
  readonly keys: readonly string[];
  /** Folded bodies, as `foldIssuers` gives them. */
  readonly issuers: readonly string[];
  /** The issuer as ids print it. */
  readonly issuerName?: string;
  /** Place of the issuer; see `placeOfIssuers`. */
  readonly place?: string;
  readonly year?: number;
  readonly level?: Level;
  /** Place of the document that says it, where neither number nor issuer tells more. */
  readonly saidIn?: string;
  /** Meant is a document of that place or one above it, but no national one. */
  readonly local: boolean;
  /** The id it has when nothing else is known. */
  readonly ownId: string;

  /** Documents, with how many of their references belong here. */
  readonly documents: Map<string, number>;
  /** What the rules decided last. */
  policyId: string;
  doubt?: Doubt;
}

/** Why a reference is not simply what it says. */
export type Doubt = 'title-differs' | 'title-ambiguous' | 'number-shared';

const nickname = 'nick:';

/** What a reference says, folded. `saidIn`: place of the document it stands in, when that is a policy itself. */
export function classOf(reference: PolicyReference, saidIn: string | undefined): ReferenceClass {
  const titles = [reference.issuedTitle, ...reference.titles].filter((title) => title !== undefined);
  const folded = titles.map(foldTitle);
  const printedName = reference.issuer ?? folded.find((title) => title.issuer !== undefined)?.issuer;
  // 省政府 tells nothing but that the document is of the place that speaks.
  const relative = printedName !== undefined && isRelative(printedName);
  const issuerName = relative ? undefined : printedName;
  const issuers = foldIssuers(issuerName);
  const number = reference.number?.replace(/\s/g, '');
  const printed = folded.map((title) => title.key).filter((key) => key !== '');
  // Names that only a catalogue may give: from elsewhere they count where nothing firmer is said.
  const named = reference.presence === 'catalogue' || (number === undefined && printed.length === 0);
  const nicknames = named ? (reference.nicknames ?? []).map((name) => nickname + foldText(name)) : [];
  const said = {
    presence: reference.presence,
    number,
    keys: [...new Set([...printed, ...nicknames])],
    issuers,
    issuerName: issuerName === undefined ? undefined : printedIssuer(issuerName),
    place: placeOfIssuers(issuers),
    year: reference.year,
    level: reference.level,
    saidIn: number === undefined && issuers.length === 0 ? saidIn : undefined,
    local: saidIn !== wholeCountry && (relative || reference.presence === 'planned' || isBelow(reference.level)),
  };
  const ownId = ownIdOf(said);
  // Written out: V8 gives each copy made with `...` a hidden class of its own, and there are many of these.
  return {
    signature: JSON.stringify([ownId, ...Object.values(said)]),
    presence: said.presence,
    number: said.number,
    keys: said.keys,
    issuers: said.issuers,
    issuerName: said.issuerName,
    place: said.place,
    year: said.year,
    level: said.level,
    saidIn: said.saidIn,
    local: said.local,
    ownId,
    documents: new Map(),
    policyId: ownId,
    doubt: undefined,
  };
}

/** `A、B`, in the order of printing, without spaces. */
function printedIssuer(issuer: string): string {
  return issuer
    .split(/[、，,\s\u3000]+/)
    .map(foldText)
    .filter(Boolean)
    .join('、');
}

type Said = Pick<ReferenceClass, 'number' | 'keys' | 'issuerName' | 'year' | 'saidIn' | 'local'>;

const isBelow = (level: Level | undefined) => level !== undefined && level !== 'national';

function ownIdOf(said: Said): string {
  if (said.number !== undefined) return policyPrefix + said.number;
  const title = (said.keys[0] ?? '?').replace(nickname, '');
  const issuer = said.issuerName ?? unknownIssuer(said);
  return [policyPrefix + issuer, title, ...(said.year ? [said.year] : [])].join('/');
}

/**
 * Without an issuer, what a place plans or takes from its own authorities is not what another place means by the same
 * words (every province has its 关于加强基层卫生人才队伍建设的意见), unless these name the place themselves; national
 * documents are the same everywhere.
 */
function unknownIssuer({ keys, saidIn, local }: Said): string {
  return local && saidIn && !keys.some(beginsWithPlace) ? `?@${saidIn}` : '?';
}

/** The place that a document speaks from: that of the policy it is. */
export function placeOfDocument(references: readonly PolicyReference[]): string | undefined {
  const own = references[0];
  if (own?.presence !== 'held') return undefined;
  return classOf(own, undefined).place;
}

/** For sorting: the same order whatever came first. */
export function bySignature(a: ReferenceClass, b: ReferenceClass): number {
  return byCodePoint(a.signature, b.signature);
}
