import { formatDate } from '../format.ts';
import { t } from '../i18n.ts';
import { type AnyRecord, recordsOf } from '../records.ts';
import { type Column, keyOf, type NodeKey, type TraceGraph, type TraceNode } from './model.ts';

/** A piece of the sentence; with `node` it is the name of one. */
export interface SentencePart {
  readonly text: string;
  readonly node?: NodeKey;
}

/** What is said at the end of a line that breaks off there. */
const BREAKS: Partial<Readonly<Record<Column, string>>> = {
  segment: 'Nobody stands for it yet.',
  persona: 'Nothing is known of what troubles them.',
  pain: 'Nothing answers that yet.',
  reliever: 'No tactic carries it yet.',
  tactic: 'Customers feel it nowhere yet.',
  touchpoint: 'Nothing measures it yet.',
  metric: 'It serves no objective yet.',
  swot: 'No strategy cites it yet.',
  tows: 'No initiative takes it up yet.',
  initiative: 'It supports no objective yet.',
};

/**
 * A line in words: who has which pain, what answers and carries it, where it is felt, how it is measured and what it
 * serves; a line that breaks off says where. Each column is named once.
 */
export function lineSentence(graph: TraceGraph, records: readonly AnyRecord[], line: readonly NodeKey[]): readonly SentencePart[] {
  const nodes = line.flatMap((key) => graph.nodes.get(key) ?? []);
  const on = new Map<Column, TraceNode>(nodes.map((node) => [node.column, node]));
  const said: string[] = [];
  // Names are put in as marks first: they are links, and may hold anything.
  const say = (sentence: string, columns: readonly Column[], values: Readonly<Record<string, string>> = {}): void => {
    const marks = columns.map((column): [string, string] => [column, `\u0000${column}\u0000`]);
    said.push(t(sentence, { ...values, ...Object.fromEntries(marks) }));
  };
  const has = (...columns: readonly Column[]): boolean => columns.every((column) => on.has(column));

  sayWho(has, say);
  sayFinding(has, say);
  sayAnswer(has, say);
  if (has('metric')) say('{{metric}} shows whether it works.', ['metric']);
  if (has('objective')) {
    const due = dueOf(records, on.get('objective'));
    const subject = has('metric') || has('initiative') || nodes.length > 1 ? 'So it serves {{objective}}' : '{{objective}}';
    if (due === null) say(`${subject}.`, ['objective']);
    else say(`${subject}, by {{due}}.`, ['objective'], { due });
  }
  const end = nodes.at(-1)?.column;
  const broken = end === undefined ? undefined : BREAKS[end];
  if (broken !== undefined) said.push(t(broken));
  return partsOf(said.join(' '), on);
}

type Has = (...columns: readonly Column[]) => boolean;
type Say = (sentence: string, columns: readonly Column[]) => void;

function sayWho(has: Has, say: Say): void {
  if (has('pain')) {
    if (has('segment', 'persona')) say('{{segment}} like {{persona}} say: “{{pain}}”.', ['segment', 'persona', 'pain']);
    else if (has('persona')) say('{{persona}} says: “{{pain}}”.', ['persona', 'pain']);
    else if (has('segment')) say('{{segment}} say: “{{pain}}”.', ['segment', 'pain']);
    else say('Customers say: “{{pain}}”.', ['pain']);
  } else if (has('segment', 'persona')) say('{{persona}} stands for {{segment}}.', ['persona', 'segment']);
  else if (has('persona')) say('{{persona}}.', ['persona']);
  else if (has('segment')) say('{{segment}}.', ['segment']);
}

function sayFinding(has: Has, say: Say): void {
  if (has('swot', 'tows')) say('From “{{swot}}” follows: {{tows}}.', ['swot', 'tows']);
  else if (has('tows')) say('{{tows}}.', ['tows']);
  else if (has('swot')) say('“{{swot}}”.', ['swot']);
}

function sayAnswer(has: Has, say: Say): void {
  const pain = has('pain');
  if (has('reliever', 'tactic', 'touchpoint')) {
    say(
      pain
        ? '{{reliever}} answers that, {{tactic}} carries it, and customers meet it at {{touchpoint}}.'
        : '{{tactic}} carries {{reliever}}, and customers meet it at {{touchpoint}}.',
      ['reliever', 'tactic', 'touchpoint'],
    );
  } else if (has('reliever', 'tactic')) {
    say(pain ? '{{reliever}} answers that, and {{tactic}} carries it.' : '{{tactic}} carries {{reliever}}.', ['reliever', 'tactic']);
  } else if (has('reliever')) say(pain ? '{{reliever}} answers that.' : '{{reliever}}.', ['reliever']);
  else if (has('tactic', 'touchpoint')) say('Customers meet {{tactic}} at {{touchpoint}}.', ['tactic', 'touchpoint']);
  else if (has('tactic')) say('{{tactic}}.', ['tactic']);
  else if (has('touchpoint')) say('Customers meet us at {{touchpoint}}.', ['touchpoint']);
  if (has('proposition')) say('It belongs to {{proposition}}.', ['proposition']);
  if (has('phase')) say('That is in the phase {{phase}}.', ['phase']);
  if (has('initiative')) {
    say(pain || has('swot') || has('tows') ? '{{initiative}} takes it up.' : '{{initiative}} is undertaken.', ['initiative']);
  }
}

/** The day an objective is due, as it is written; null without one. */
function dueOf(records: readonly AnyRecord[], objective: TraceNode | undefined): string | null {
  for (const { id, data } of recordsOf(records, 'brief')) {
    const found = data.objectives.find((entry) => keyOf({ record: id, item: entry.id }) === objective?.key);
    if (found?.due) return formatDate(found.due, 'long');
  }
  return null;
}

function partsOf(said: string, on: ReadonlyMap<Column, TraceNode>): SentencePart[] {
  const byName = new Map<string, TraceNode>([...on].map(([column, node]) => [column, node]));
  return said.split('\u0000').flatMap((text, index): SentencePart[] => {
    const node = index % 2 === 1 ? byName.get(text) : undefined;
    if (node) return [{ text: bare(node.label), node: node.key }];
    return text === '' ? [] : [{ text }];
  });
}

/** A statement inside a sentence: without quotes and full stop of its own. */
const bare = (label: string): string => label.replace(/^[“"]+|[”"]+$|[.\s]+$/gu, '').replace(/^[“"]+|[”"]+$/gu, '') || label;
