import { findingsOf } from '../../checks/index.ts';
import type { CheckContext, Finding } from '../../checks/model.ts';
import { SEVERITIES } from '../../checks/model.ts';
import { formatDate, formatNumber } from '../../format.ts';
import { plural, t } from '../../i18n.ts';
import type { Block, Inline, ReportDocument } from '../../report/model.ts';
import { bullets, chapter, section, sentence } from '../../report/pieces.ts';
import { findingsFor } from './compare.ts';
import { type Criterion, type CriterionMark, FULL, levelOf, markOf, mostOf, pointsOf, type Total, totalOf } from './rubric.ts';
import type { Submission } from './submission.ts';
import { checkTask } from './task-checks.ts';

/** Findings that a page of feedback names; more are counted. */
const MOST_FINDINGS = 10;

/**
 * The feedback on a submission as a document like the report: the marks with their comments, then what the program found.
 * @param context the submitted strategy
 */
export function feedbackDocument(submission: Submission, context: CheckContext): ReportDocument {
  const { title, student, marks } = submission;
  const total = totalOf(submission.rubric, marks);
  const day = (marks?.at ?? submission.at).slice(0, 10);
  const marker = marks?.marker.trim() ?? '';
  const head = t('Feedback for {{student}}', { student });
  return {
    title: `${head}: ${title}`,
    author: marker,
    subject: title,
    keywords: [],
    language: 'en',
    paper: 'a4',
    cover: {
      organisation: student,
      eyebrow: t('Feedback'),
      title,
      subtitle: totalWords(total),
      facts: [
        { label: t('Student'), lines: [student] },
        { label: t('Handed in'), lines: [formatDate(submission.at.slice(0, 10))] },
        ...(marker === '' ? [] : [{ label: t('Marked by'), lines: [marker, formatDate(day)] }]),
      ],
      footnote: '',
      color: '#0b3f3d',
      logo: null,
      journey: null,
    },
    aside: null,
    runningHead: head,
    runningFoot: title.length > 90 ? `${title.slice(0, 89).trimEnd()}…` : title,
    chapters: [
      chapter('marks', '1', t('Marks'), marksPages(submission)),
      chapter('found', '2', t('What the program found'), foundPages(submission, context)),
    ],
    date: `${day}T00:00:00.000Z`,
  };
}

/** "72 of 100 points.", or of another sum "36 of 50 points, 72 per cent." */
export function totalWords({ points, of, percent, open }: Total): string {
  const given = t('{{points}} of {{of}} points', { points: formatNumber(points), of: formatNumber(of) });
  if (percent !== null && of !== FULL) return t('{{given}}, {{percent}} per cent.', { given, percent });
  return open === 0
    ? `${given}.`
    : t('{{given}}; {{open}}.', { given, open: plural(open, 'one criterion is not marked yet', '{{count}} criteria are not marked yet') });
}

/** How many of the tasks that the program can judge are done; nothing where it can judge none. */
function tasksDone({ tasks }: Submission, context: CheckContext): Block[] {
  const outcomes = tasks.flatMap((task) => checkTask(task, context) ?? []);
  const done = outcomes.filter((outcome) => outcome.done).length;
  return outcomes.length === 0
    ? []
    : [sentence(t('The program finds {{done}} of {{all}} tasks done.', { done, all: outcomes.length }), 'lead')];
}

function marksPages(submission: Submission): Block[] {
  const { rubric, marks, remarks } = submission;
  const comment = marks?.comment.trim() ?? '';
  return [
    sentence(totalWords(totalOf(rubric, marks)), 'lead'),
    ...(rubric.length === 0 ? [] : [rubricTable(submission)]),
    ...(comment === '' ? [] : [section(t('On the whole')), ...paragraphsOf(comment)]),
    ...(remarks.trim() === '' ? [] : [section(t('Remarks by the student')), ...paragraphsOf(remarks)]),
  ];
}

const paragraphsOf = (text: string): Block[] =>
  text
    .split(/\n+/u)
    .filter((part) => part.trim() !== '')
    .map((part) => sentence(part));

function rubricTable({ rubric, marks }: Submission): Block {
  const total = totalOf(rubric, marks);
  return {
    kind: 'table',
    caption: t('Points by criterion'),
    columns: [
      { label: t('Criterion'), share: 0.26, align: 'start' },
      { label: t('Level and comment'), share: 0.58, align: 'start' },
      { label: t('Points'), share: 0.16, align: 'end' },
    ],
    rows: [
      ...rubric.map((criterion) => {
        const mark = markOf(criterion, marks);
        const points = pointsOf(criterion, mark);
        return {
          cells: [
            [{ text: criterion.title, bold: true }],
            levelWords(criterion, mark),
            t('{{points}} of {{of}}', { points: points === null ? '–' : formatNumber(points), of: formatNumber(mostOf(criterion)) }),
          ],
        };
      }),
      {
        cells: [t('Total'), '', t('{{points}} of {{of}}', { points: formatNumber(total.points), of: formatNumber(total.of) })],
        strong: true,
      },
    ],
  };
}

/** The level chosen, what it says, and on a line of its own the comment. */
function levelWords(criterion: Criterion, mark: CriterionMark | undefined): Inline {
  const level = levelOf(criterion, mark);
  const comment = mark?.comment.trim() ?? '';
  const said = level
    ? [{ text: level.title, bold: true }, { text: level.text === '' ? '' : `: ${level.text}` }]
    : [{ text: t('No level chosen.') }];
  return comment === '' ? said : [...said, { text: `\n${comment}`, italic: true }];
}

function foundPages(submission: Submission, context: CheckContext): Block[] {
  const { open, counts } = findingsOf(context);
  const shown = open.slice(0, MOST_FINDINGS);
  return [
    ...tasksDone(submission, context),
    ...submission.tasks.flatMap((task): Block[] => {
      const outcome = checkTask(task, context);
      const own = findingsFor(task, open, context);
      return [
        section(task.title, outcome === null ? '' : outcome.done ? t('Done') : t('Open')),
        sentence(outcome === null ? t('Left to the person who marks.') : outcome.says),
        ...(own.length === 0
          ? []
          : [sentence(plural(own.length, 'The checks find one thing here.', 'The checks find {{count}} things here.'), 'small')]),
      ];
    }),
    section(t('All checks')),
    sentence(
      open.length === 0
        ? t('The checks find nothing in the strategy.')
        : t('{{errors}}, {{warnings}}, {{hints}}.', {
            errors: plural(counts.error, 'One error', '{{count}} errors'),
            warnings: plural(counts.warning, 'one warning', '{{count}} warnings'),
            hints: plural(counts.hint, 'one hint', '{{count}} hints'),
          }),
    ),
    ...bullets(shown.map(findingWords)),
    ...(open.length > shown.length
      ? [sentence(plural(open.length - shown.length, 'And one more, in the program.', 'And {{count}} more, in the program.'), 'small')]
      : []),
  ];
}

const findingWords = ({ severity, sentence: said }: Finding): Inline => [
  { text: `${t(SEVERITIES[severity])}: `, bold: true },
  { text: said },
];
