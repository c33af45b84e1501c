import { date, list, references, text } from '../fields.ts';
import { defineFramework } from './define.ts';

/** What was decided about findings and proposals. Kept by the program beside the records that people make. */
export const review = defineFramework({
  kind: 'review',
  area: 'measure',
  count: 'one',
  optional: true,
  beside: true,
  singular: 'Review',
  plural: 'Review',
  icon: 'circle-check',
  help: {
    what: 'Findings that were waived, and proposals that were dismissed, each with its reason.',
    example: 'Waived: “Lobby screen has no metric”, because it goes in March.',
    apply: 'Waive a finding only with a reason that the board could read: it stands in the report.',
  },
  title: () => 'Review',
  fields: {
    waivers: list(
      'Waived findings',
      'waiver',
      'reason',
      {
        check: text('Check', {
          help: { what: 'Which check it is.', example: 'touchpoint-unmeasured', apply: 'Set by the program.' },
        }),
        about: references('About', [{ kind: 'any' }], {
          help: { what: 'What the finding is about.', example: 'The touchpoint “Lobby screen”.', apply: 'Set by the program.' },
        }),
        reason: text('Reason', {
          required: true,
          help: {
            what: 'Why it may stay as it is.',
            example: 'The lobby screen is taken down in March.',
            apply: 'A reason that holds when somebody else reads it.',
          },
        }),
        on: date('Waived on', {
          help: { what: 'The day it was waived.', example: '2026-11-22', apply: 'Look again after half a year.' },
        }),
      },
      { help: { what: 'Findings that were left as they are.', example: 'Four findings, each with a reason.', apply: 'Few.' } },
    ),
    dismissals: list(
      'Dismissed proposals',
      'dismissal',
      'reason',
      {
        proposal: text('Proposal', {
          help: { what: 'Which kind of proposal it was.', example: 'uncovered-pain', apply: 'Set by the program.' },
        }),
        about: references('About', [{ kind: 'any' }], {
          help: { what: 'What it came from.', example: 'The pain “Cold rooms in March”.', apply: 'Set by the program.' },
        }),
        reason: text('Reason', {
          help: { what: 'Why it was dismissed.', example: 'The heating is renewed anyway.', apply: 'May stay empty.' },
        }),
        on: date('Dismissed on', {
          help: { what: 'The day it was dismissed.', example: '2026-11-22', apply: 'Bring it back when something has changed.' },
        }),
      },
      { help: { what: 'Proposals that were not taken up.', example: 'Two, one of them for now.', apply: 'They can be brought back.' } },
    ),
  },
  sections: [{ id: 'decisions', label: 'Decisions', fields: ['waivers', 'dismissals'] }],
});
