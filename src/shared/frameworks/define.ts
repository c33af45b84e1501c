import {
  choice,
  citations,
  type DataOf,
  date,
  type Fields,
  type Help,
  list,
  longText,
  number,
  objectSchema,
  reference,
  strings,
  text,
} from '../fields.ts';
import type { z } from '../zod.ts';

export type Area = 'understand' | 'decide' | 'plan' | 'measure';

/** A step of the guided form: a few fields that are thought about together. */
export interface Section<Name extends string = string> {
  readonly id: string;
  readonly label: string;
  /** Half a line beside the heading. */
  readonly hint?: string;
  readonly fields: readonly Name[];
}

export interface Framework<K extends string = string, F extends Fields = Fields> {
  readonly kind: K;
  readonly area: Area;
  /** 'one' per strategy; 'few': mostly one, opened without a list while there is one; 'many'. */
  readonly count: 'one' | 'few' | 'many';
  /** A strategy is whole without it: it counts only once it is begun. */
  readonly optional?: true;
  /** Kept by the program beside the records that people make: no form, list, completeness or page of its own. */
  readonly beside?: true;
  readonly singular: string;
  readonly plural: string;
  /** Name of a Lucide icon, in kebab case. */
  readonly icon: string;
  readonly help: Help;
  readonly fields: F;
  readonly sections: readonly Section<Extract<keyof F, string>>[];
  /** Fields that are not asked for as the data stand, such as the service Ps of a 4P mix. */
  readonly leavesOut?: (data: { readonly [field: string]: unknown }) => readonly string[];
  readonly schema: z.ZodType<DataOf<F>>;
  /** What the record is called in lists and links; '' when it has no name yet. */
  readonly title: (data: DataOf<F>) => string;
  /** The title of data of this kind whose type the caller cannot know. */
  readonly titleOfAny: (data: unknown) => string;
}

export const STATUSES = { draft: 'Draft', review: 'In review', final: 'Final' } as const;
export const EVIDENCE_LEVELS = { assumption: 'Assumption', partial: 'Partial', validated: 'Validated' } as const;

/** Where work stands: tactics, later plays, initiatives and capabilities. */
export const WORK_STATUSES = { planned: 'Planned', running: 'Running', done: 'Done', stopped: 'Stopped' } as const;

/** The fields that every record has. */
export const commonFields = {
  status: choice('Status', STATUSES, {
    initial: 'draft',
    report: 'hidden',
    help: {
      what: 'How far this record has come.',
      example: 'In review, while the front-office team reads it.',
      apply: 'Set it to final only when its claims rest on more than assumptions.',
    },
  }),
  owner: text('Owner', {
    help: {
      what: 'The person who answers for this record and keeps it true.',
      example: 'Elin Marsh, general manager.',
      apply: 'Name one person. A team is not an owner.',
    },
  }),
  tags: strings('Tags', {
    report: 'hidden',
    help: {
      what: 'Words of your own for finding and grouping records.',
      example: 'core, midweek',
      apply: 'Agree on a few tags with your team and keep to them.',
    },
  }),
  notes: longText('Notes', {
    report: 'hidden',
    help: {
      what: 'Whatever you want to keep beside this record. Notes stay out of the report.',
      example: 'Ask the night porter about late arrivals.',
      apply: 'Park doubts and open questions here while you draft.',
    },
  }),
  evidence: list(
    'Evidence',
    'claim',
    'claim',
    {
      claim: text('Claim', {
        required: true,
        help: {
          what: 'The statement that the evidence speaks for.',
          example: '31 of 212 guest comments are about Wi-Fi, more than about anything else.',
          apply: 'One claim a line, narrow enough that one source can settle it.',
        },
      }),
      level: choice('Level', EVIDENCE_LEVELS, {
        initial: 'assumption',
        help: {
          what: 'Assumption: nobody has looked. Partial: something points that way. Validated: counted or tested, and it held.',
          example: 'Eight interviews that agree are partial; a count of 1,140 bookings is validated.',
          apply: 'When in doubt take the lower level. The report lists assumptions openly, which makes the rest more believable.',
        },
      }),
      source: text('Source', {
        help: {
          what: 'Where a reader could check it.',
          example: 'Property system, bookings of July to September 2026.',
          apply: 'Name the survey, system, person or page. “Experience” is an assumption.',
        },
      }),
      date: date('Date', {
        help: {
          what: 'The day on which it was measured, said or published.',
          example: '2026-09-14, when the summer survey closed.',
          apply: 'Take the day of the data, not the day you found them.',
        },
      }),
      sampleSize: number('Sample size', {
        min: 0,
        help: {
          what: 'How many answers, interviews or cases it rests on.',
          example: '212 comments; 8 interviews.',
          apply: 'Count those who answered, not those who were asked. Leave it empty where counting makes no sense.',
        },
      }),
      expires: date('Valid until', {
        help: {
          what: 'The day after which it should be looked at again.',
          example: '2027-09-14: a year after the survey.',
          apply: 'A season for prices, a year for habits, longer for places. Expired evidence is an assumption again.',
        },
      }),
      cites: citations('Cites', {
        help: {
          what: 'Feedback items and metric points of this workspace that the claim rests on.',
          example: 'Three guests who wrote that video calls drop, and the Net Promoter Score of the summer wave.',
          apply: 'Cite from the feedback table or a metric: quote, date and number of answers are then filled in.',
        },
      }),
      about: reference('About', [{ kind: 'self' }], {
        help: {
          what: 'The item of this record that the claim supports.',
          example: 'The pain “Video calls drop in the room”.',
          apply: 'Link the item where there is one, so that its evidence shows beside it. Leave it empty for the record as a whole.',
        },
      }),
    },
    {
      help: {
        what: 'What the statements in this record rest on, and how firmly.',
        example: '“Six of eight guests book after 21:00, on the phone”: partial, interviews, June 2026.',
        apply: 'Write the claim, then say honestly whether it is an assumption, partly shown or validated.',
      },
    },
  ),
} as const satisfies Fields;

export type CommonFields = typeof commonFields;

type WithCommon<F extends Fields> = F & CommonFields;

export interface FrameworkDeclaration<K extends string, F extends Fields>
  extends Omit<Framework<K, F>, 'schema' | 'sections' | 'title' | 'titleOfAny'> {
  readonly sections: readonly Section<Extract<keyof F, string>>[];
  readonly title: (data: DataOf<WithCommon<F>>) => string;
}

/** Completes a declaration: adds the fields every record has, their section, and the schema. */
export function defineFramework<const K extends string, const F extends Fields>(
  declaration: FrameworkDeclaration<K, F>,
): Framework<K, WithCommon<F>> {
  const fields: WithCommon<F> = { ...declaration.fields, ...commonFields };
  const schema = objectSchema(fields);
  return {
    ...declaration,
    fields,
    schema,
    titleOfAny: (data) => declaration.title(schema.parse(data)).trim(),
    sections: [...declaration.sections, { id: 'evidence', label: 'Evidence', hint: 'what this rests on', fields: ['evidence', 'notes'] }],
  };
}
