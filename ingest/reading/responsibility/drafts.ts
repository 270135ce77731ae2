import type { Role } from '../../../graph/schema/words.ts';
import { han } from '../han.ts';
import { remembered } from '../remembered.ts';
import type { Span } from '../types.ts';
import { isClosing } from './unit-brackets.ts';
import { isLineAlone, type Sharing, sharingOf } from './unit-prefix.ts';
import type { ListToken } from './unit-scan.ts';

/** A unit of a list, as far as its own words and those around it tell. */
export interface Draft extends Span {
  readonly printed: string;
  readonly sharing: Sharing;
  /** Number of the run of names that share prefixes, and of the part before the first comma (0). */
  readonly run: number;
  readonly part: number;
  role: Role | undefined;
  roleWord: string | undefined;
  openEnded: boolean;
  /** What all names of its list share and only the last one says. */
  ending?: string;
}

function setRole(draft: Draft, role: Role, word: string): void {
  draft.role = role;
  draft.roleWord = word;
}

/** What stands in a list and is no unit: a date, a manner, a remark; and what was not understood. */
const remark =
  /\d{2,}(?!\d|急救|热线|指挥|医疗)|[年月]底?前|持续|长期|完成|坚持|推进(?!办|委|会|中心|专班|组|领导)|另有|除外$|(?:领导|同志|负责人|责任人|(?:副?[省市县区州镇乡]|院)长|书记|主任)$|^下同$|^不再|以下|^(?:备?注|说明)[：:]?$/;
const noUnit =
  /[“”"《》！？?!%]|[局委厅办部][0-9]|^(?:当地|本级|同级|属地)|^依法|^根据|^(?:含|包括|指|即)|的|.由|.对(?!外|台)|要求|.(?:成立|组建|设立)./;
const anyHan = new RegExp(han);
const longestName = 40;

/** 市“三医”联动改革工作专班: only bodies bear quoted words in their names. */
const quotedInBody = /“[^“”]{1,12}”(?=.{0,14}(?:专班|领导小组|工作组|指挥部|联席会议|办公室|办|管委会|管理委员会)$)/;

/** What a part of a list is, and, where it is a unit, how its name shares marks with the others. */
type Verdict = Sharing | 'remark' | 'no-unit';

const verdictOn = remembered((printed: string): Verdict => {
  if (remark.test(printed)) return 'remark';
  if (printed.length < 2 || printed.length > longestName) return 'no-unit';
  const words = printed.replace(quotedInBody, '');
  return noUnit.test(words) || !anyHan.test(words) ? 'no-unit' : sharingOf(printed);
});

/** 市卫生健康委（牵头）: its role stands in a bracket behind it. */
const roleBehind = /^([^（(]{2,}?) ?[（(](?:(牵头|主办|主责)|(配合|协办|参与|协助))(?:单位|部门)?[）)]$/;

function ownRole(printed: string): { name: string; role: Role; word: string } | undefined {
  if (!isClosing(printed.charCodeAt(printed.length - 1))) return undefined;
  const [, name, lead, helps] = roleBehind.exec(printed) ?? [];
  if (name === undefined) return undefined;
  return lead ? { name, role: 'lead', word: lead } : { name, role: 'participant', word: helps! };
}

/** Names with the roles that words of the clause give them. */
export function draftUnits(tokens: readonly ListToken[]): { drafts: Draft[]; rejected: Span[]; worded: boolean } {
  const list = new ListInHand();
  for (const token of tokens) list.take(token);
  return list.end();
}

type Unit = Extract<ListToken, { kind: 'unit' }>;
type Label = Extract<ListToken, { kind: 'label' }>;

/** A list as far as it is gone through: its units, and what words before them say of those to come. */
class ListInHand {
  private readonly drafts: Draft[] = [];
  private readonly rejected: Span[] = [];
  private worded = false;
  /** Units that a word behind them may give a role. */
  private pending: Draft[] = [];
  /** How many of these stand before the last stop, and before the first comma. */
  private stopped = 0;
  private paused = 0;
  /** 责任单位： gives those behind it their role. */
  private label: Label | undefined;
  /** 会同: who stands behind it takes part. */
  private joined: string | undefined;
  private run = 0;
  private part = 0;

  take(token: ListToken): void {
    if (token.kind === 'unit') this.takeUnit(token);
    else if (token.kind === 'comma') {
      this.paused ||= this.pending.length;
      this.run++;
      this.part++;
    } else if (token.kind === 'stop') {
      this.giveLabel();
      this.stopped = this.pending.length;
      this.run++;
      this.part++;
    } else if (token.kind === 'open-ended') this.leaveOpen(token.ofDepartments);
    else if (token.kind === 'label') {
      this.giveLabel();
      this.pending = [];
      this.label = token;
      this.joined = undefined;
      this.run++;
      this.part = 0;
      this.worded = true;
    } else if (token.kind === 'verb') {
      this.give(token.role, token.word);
      this.joined = undefined;
      this.run++;
      this.worded = true;
    } else {
      this.give('lead', token.word);
      this.joined = token.word;
      this.worded = true;
    }
  }

  end() {
    this.giveLabel();
    const { drafts, rejected, worded } = this;
    return { drafts, rejected, worded };
  }

  private takeUnit({ start, end, printed: whole, starred }: Unit): void {
    if (this.label !== undefined && this.label.role === undefined) return;
    const said = ownRole(whole);
    const printed = said?.name ?? whole;
    const verdict = verdictOn(printed);
    if (verdict === 'remark') return;
    if (verdict === 'no-unit') {
      this.rejected.push({ start, end });
      return;
    }
    const draft: Draft = {
      start,
      end: said ? start + printed.length : end,
      printed,
      sharing: verdict,
      run: this.run,
      part: this.part,
      role: undefined,
      roleWord: undefined,
      openEnded: false,
    };
    if (starred) setRole(draft, 'lead', '*');
    else if (said) setRole(draft, said.role, said.word);
    else if (this.joined !== undefined) setRole(draft, 'participant', this.joined);
    this.drafts.push(draft);
    this.pending.push(draft);
  }

  private leaveOpen(ofDepartments: boolean): void {
    for (const draft of this.pending) {
      draft.openEnded = true;
      // 卫生健康、医保等部门
      if (ofDepartments && isLineAlone(draft.printed)) draft.ending = '部门';
    }
  }

  private giveLabel(): void {
    if (this.label !== undefined) this.give(this.label.role, this.label.word);
  }

  /** A；B、C配合: what only helps is said of those behind the stop, or behind the first comma where nobody leads yet. */
  private give(role: Role | undefined, roleWord: string): void {
    const behind = this.worded ? this.stopped : Math.max(this.stopped, this.paused);
    for (const draft of role === 'participant' ? this.pending.slice(behind) : this.pending) {
      if (draft.role === undefined && role !== undefined) setRole(draft, role, roleWord);
    }
    this.pending = [];
    this.stopped = 0;
    this.paused = 0;
  }
}
