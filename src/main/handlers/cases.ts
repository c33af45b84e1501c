import { readFileSync } from 'node:fs';
import type { ImportOutcome, OpenedText, SampleContent, SavedFile } from '../../shared/contract.ts';
import { parseStrategyFile, parseStrategyText, type StrategyFile } from '../../shared/exchange/strategy-file.ts';
import { t } from '../../shared/i18n.ts';
import { assignmentText, parseAssignment } from '../../shared/learning/cases/assignment.ts';
import { caseOf } from '../../shared/learning/cases/cases.ts';
import { LONGEST_FILE } from '../../shared/learning/cases/file.ts';
import { givenPart } from '../../shared/learning/cases/given.ts';
import { named } from '../../shared/learning/cases/named.ts';
import { parseSubmission, submissionText } from '../../shared/learning/cases/submission.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { SampleName } from '../../shared/samples.ts';
import { saveAtomically } from '../files/atomic.ts';
import { resourcePath } from '../files/resources.ts';
import type { Handlers } from '../ipc.ts';
import { readStrategyText } from '../read-strategy.ts';
import type { FileKind, Session } from '../session.ts';
import { fileNameFrom } from './strategies.ts';
import { cancelled } from './workspace.ts';

type Area = Pick<
  Handlers,
  | 'samples.read'
  | 'cases.begin'
  | 'cases.read'
  | 'assignment.save'
  | 'assignment.open'
  | 'submission.handIn'
  | 'submission.open'
  | 'submission.save'
  | 'submission.look'
>;

const ASSIGNMENT_FILE: FileKind = { name: 'Assignment (JSON)', extension: 'json' };
const SUBMISSION_FILE: FileKind = { name: 'Submission (JSON)', extension: 'json' };

const sampleText = (sample: SampleName): string => readFileSync(resourcePath('samples', `${sample}.json`), 'utf8');

/** Cases, assignments and submissions: as files, and as strategies of the open workspace. */
export const caseHandlers = (session: Session): Area => {
  /** Read once: a sample never changes, and its ids should not either while the program runs. */
  const samples = new Map<SampleName, SampleContent>();

  const putIn = (file: StrategyFile): Result<ImportOutcome> => {
    const imported = session.with((workspace) => workspace.importStrategy(file));
    if (imported.ok) session.edges.emit({ type: 'workspace', workspace: session.info() });
    return imported;
  };

  const save = async (title: string, suggestedName: string, kind: FileKind, text: string): Promise<Result<SavedFile>> => {
    if (text.length > LONGEST_FILE) return tooLarge();
    const path = await session.edges.askSave({ title, suggestedName: fileNameFrom(suggestedName), kind });
    if (path === null) return cancelled();
    const free = session.refuseOwn(path);
    if (!free.ok) return free;
    const saved = saveAtomically(path, Buffer.from(text, 'utf8'));
    return saved.ok ? ok({ path }) : saved;
  };

  const open = async (title: string, kind: FileKind, parse: (text: string) => Result<unknown>): Promise<Result<OpenedText>> => {
    const path = await session.edges.askOpen({ title, kind });
    if (path === null) return cancelled();
    if (session.isOwn(path)) return fail('import-invalid', t('{{path}} is the workspace that is open; choose another file.', { path }));
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch {
      return fail('file-not-readable', t('{{path}} could not be read. Check that it is there and may be opened.', { path }));
    }
    if (text.length > LONGEST_FILE) return tooLarge();
    const parsed = parse(text);
    return parsed.ok ? ok({ path, text }) : parsed;
  };

  const exported = (strategyId: string): Result<StrategyFile> => {
    const written = session.with((workspace) => workspace.exportStrategy(strategyId));
    return written.ok ? parseStrategyFile(written.value) : written;
  };

  return {
    'samples.read': (sample) => {
      const known = samples.get(sample);
      if (known) return ok(known);
      const read = readStrategyText(sampleText(sample), session.clock);
      if (read.ok) samples.set(sample, read.value);
      return read;
    },
    'cases.read': ({ text }) => readStrategyText(text, session.clock),
    'cases.begin': (input) => {
      if ('assignment' in input) {
        const assignment = parseAssignment(input.assignment);
        return assignment.ok ? putIn(named(assignment.value.case, assignment.value.title)) : assignment;
      }
      const study = caseOf(input.case);
      if (!study) return fail('not-found', t('This case does not come with the program any more.'));
      const sample = parseStrategyText(sampleText(study.sample));
      return sample.ok ? putIn(givenPart(sample.value, study.given, t(study.title))) : sample;
    },
    'assignment.save': async ({ strategyId, head, kinds, withModel }) => {
      const whole = exported(strategyId);
      if (!whole.ok) return whole;
      const { snapshots: _versions, ...model } = whole.value;
      const text = assignmentText({ ...head, case: givenPart(whole.value, { kinds }, head.title), model: withModel ? model : null });
      return save(t('Save assignment'), t('{{title}} – assignment', { title: head.title }), ASSIGNMENT_FILE, text);
    },
    'assignment.open': () => open(t('Open assignment'), ASSIGNMENT_FILE, parseAssignment),
    'submission.handIn': async ({ strategyId, head }) => {
      const whole = exported(strategyId);
      if (!whole.ok) return whole;
      const { snapshots: _versions, ...strategy } = whole.value;
      const text = submissionText({ ...head, strategy, marks: null });
      return save(t('Hand in'), t('{{title}} – {{student}}', { title: head.title, student: head.student }), SUBMISSION_FILE, text);
    },
    'submission.open': () => open(t('Open submission'), SUBMISSION_FILE, parseSubmission),
    'submission.save': async ({ text }) => {
      const submission = parseSubmission(text);
      if (!submission.ok) return submission;
      const { title, student } = submission.value;
      return save(t('Save marked submission'), t('{{title}} – {{student}}, marked', { title, student }), SUBMISSION_FILE, text);
    },
    'submission.look': ({ text }) => {
      const submission = parseSubmission(text);
      if (!submission.ok) return submission;
      const { strategy, title, student } = submission.value;
      return putIn(named(strategy, t('{{title}} – {{student}}', { title, student })));
    },
  };
};

const tooLarge = (): Result<never> =>
  fail(
    'import-invalid',
    t('The file would be larger than {{count}} million characters; take feedback, answers or pictures out of the strategy first.', {
      count: LONGEST_FILE / 1_000_000,
    }),
  );
