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
          help: {
            what: 'The check that made the finding.',
            example: 'touchpoint-unmeasured',
            apply: 'Set by the program when a finding is waived.',
          },
        }),
        about: references('About', [{ kind: 'any' }], {
          help: {
            what: 'The records and items that the finding is about.',
            example: 'The touchpoint “Lobby screen”.',
            apply: 'Set by the program, so that the waiver covers this one finding and no other.',
          },
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
          help: {
            what: 'The day on which it was waived.',
            example: '2026-11-22',
            apply: 'Look at old waivers again after half a year: reasons expire too.',
          },
        }),
      },
      {
        help: {
          what: 'Findings that were looked at and left as they are.',
          example: 'Four findings, each with a reason.',
          apply: 'Keep it short. What is waived without thought comes back later as a surprise.',
        },
      },
    ),
    dismissals: list(
      'Dismissed proposals',
      'dismissal',
      'reason',
      {
        proposal: text('Proposal', {
          help: {
            what: 'The kind of proposal that was dismissed.',
            example: 'uncovered-pain',
            apply: 'Set by the program when a proposal is dismissed.',
          },
        }),
        about: references('About', [{ kind: 'any' }], {
          help: {
            what: 'The record or item that the proposal came from.',
            example: 'The pain “Cold rooms in March”.',
            apply: 'Set by the program, so that the same proposal is not made again.',
          },
        }),
        reason: text('Reason', {
          help: {
            what: 'Why the proposal was not taken up.',
            example: 'The heating is renewed anyway.',
            apply: 'One line helps whoever finds the pain again next year; it may stay empty.',
          },
        }),
        on: date('Dismissed on', {
          help: { what: 'The day it was dismissed.', example: '2026-11-22', apply: 'Bring it back when something has changed.' },
        }),
      },
      {
        help: {
          what: 'Proposals that were looked at and not taken up.',
          example: 'Two, one of them for now.',
          apply: 'Bring one back when its pain or gap has grown.',
        },
      },
    ),
  },
  sections: [{ id: 'decisions', label: 'Decisions', fields: ['waivers', 'dismissals'] }],
});
