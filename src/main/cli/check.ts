import { findingsOf, makeContext } from '../../shared/checks/index.ts';
import type { Finding, Findings, Fix, Severity } from '../../shared/checks/model.ts';
import { formatDate } from '../../shared/format.ts';
import { plural, t } from '../../shared/i18n.ts';
import type { Strategy } from '../../shared/records.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { systemClock, type Workspace } from '../workspace/index.ts';
import { inOneLine } from './terminal.ts';
import { localDay } from './today.ts';
import { reading, strategyCalled } from './workspaces.ts';

export interface CheckOptions {
  readonly strategy: string;
  readonly json?: true;
}

interface Checked {
  readonly strategy: Strategy;
  readonly findings: Findings;
}

/**
 * Runs all checks over a strategy as it is today.
 * Errors: not-found (strategy), invalid-input when a finding of the level error is open.
 * @param tell is given all findings, also where there is an error among them
 */
export function check(file: string, options: CheckOptions, tell: (text: string) => void): Result<string> {
  const checked = reading(file, (workspace) => checkedIn(workspace, options.strategy));
  if (!checked.ok) return checked;
  const { strategy, findings } = checked.value;
  const name = inOneLine(strategy.name) || t('(no name)');
  tell(options.json ? `${JSON.stringify(asJson(findings), null, 2)}\n` : asText(name, findings));
  const { error } = findings.counts;
  if (error === 0) return ok('');
  const count = plural(error, 'One error is', '{{count}} errors are');
  return fail('invalid-input', t('{{count}} open in “{{name}}”; mend it, or waive it with a reason.', { count, name }));
}

function checkedIn(workspace: Workspace, called: string): Result<Checked> {
  const strategy = strategyCalled(workspace, called);
  if (!strategy.ok) return strategy;
  const records = workspace.records.list(strategy.value.id);
  if (!records.ok) return records;
  const observed = workspace.observed(strategy.value.id);
  if (!observed.ok) return observed;
  const today = localDay(new Date(systemClock.now()));
  return ok({
    strategy: strategy.value,
    findings: findingsOf(makeContext({ records: records.value, observed: observed.value, today })),
  });
}

/** What a fix does cannot be written down; its label and its place can. */
const fixJson = (fix: Fix) => (fix.kind === 'change' ? { kind: fix.kind, label: fix.label } : fix);
const withFixJson = <F extends Finding>(finding: F) => ({ ...finding, fix: fixJson(finding.fix) });

const asJson = ({ open, waived, counts }: Findings) => ({ open: open.map(withFixJson), waived: waived.map(withFixJson), counts });

const GROUPS = { error: 'Errors', warning: 'Warnings', hint: 'Hints' } as const;

function asText(name: string, { open, waived, counts }: Findings): string {
  const group = (severity: Severity): string => {
    const lines = open.filter((finding) => finding.severity === severity).map((finding) => block(finding.sentence, finding.why));
    return lines.length === 0 ? '' : `\n${t(GROUPS[severity])}\n${lines.join('')}`;
  };
  const left = waived.map(({ sentence, reason, on }) => block(sentence, `${reason}${on === null ? '' : ` (${formatDate(on)})`}`));
  return [
    `${name}: ${countWords(counts)}.\n`,
    group('error'),
    group('warning'),
    group('hint'),
    left.length === 0 ? '' : `\n${t('Waived')}\n${left.join('')}`,
  ].join('');
}

const block = (sentence: string, below: string): string => `  ${inOneLine(sentence)}\n      ${inOneLine(below)}\n`;

const countWords = ({ error, warning, hint }: Findings['counts']): string =>
  [
    plural(error, 'one error', '{{count}} errors'),
    plural(warning, 'one warning', '{{count}} warnings'),
    plural(hint, 'one hint', '{{count}} hints'),
  ].join(', ');
