import { choice, date, group, list, longText, number, reference, strings, text } from '../fields.ts';
import { defineFramework } from './define.ts';

export const SECTORS = {
  retail: 'Retail',
  ecommerce: 'E-commerce',
  tourism: 'Tourism and hospitality',
  financial: 'Financial services',
  telecoms: 'Telecoms',
  saas: 'SaaS',
  public: 'Public service',
  education: 'Education',
  other: 'Other',
} as const;

/** The currencies offered; money is stored in their minor unit. */
export const CURRENCIES = {
  EUR: 'Euro (€)',
  GBP: 'Pound sterling (£)',
  USD: 'US dollar ($)',
  CHF: 'Swiss franc (CHF)',
  SEK: 'Swedish krona (kr)',
  NOK: 'Norwegian krone (kr)',
  DKK: 'Danish krone (kr)',
  PLN: 'Polish złoty (zł)',
  CZK: 'Czech koruna (Kč)',
  UAH: 'Ukrainian hryvnia (₴)',
  JPY: 'Japanese yen (¥)',
  AUD: 'Australian dollar (A$)',
  CAD: 'Canadian dollar (C$)',
  INR: 'Indian rupee (₹)',
} as const;

export const CHANNEL_KINDS = { digital: 'Digital', physical: 'Physical', human: 'Human' } as const;

export const brief = defineFramework({
  kind: 'brief',
  area: 'understand',
  count: 'one',
  singular: 'Brief',
  plural: 'Brief',
  icon: 'file-text',
  help: {
    what: 'The frame of the whole strategy: for whom it is made, where it should lead, where it ends and how its success is counted. Every other framework refers back to it.',
    example:
      'Harbour House, a coastal hotel with 48 rooms: more direct bookings in 2027, counted as a rise from 38% to 55% of nights, without building work.',
    apply:
      'Write it first and keep it to a page. Read it again after the SWOT: an objective that no finding supports, or a finding that no objective takes up, is worth a talk.',
  },
  title: (data) => data.name,
  fields: {
    name: text('Strategy name', {
      required: true,
      placeholder: 'Organisation: what should change, and when',
      help: {
        what: 'What this strategy is called in lists, on the cover of the report and in file names.',
        example: 'Harbour House — direct bookings 2027',
        apply:
          'Name the organisation, the change and the year, so that next year’s strategy can stand beside it. Leave out “final” and version numbers.',
      },
    }),
    organisation: text('Organisation', {
      required: true,
      help: {
        what: 'Who the strategy is for: the company, house, brand or department whose customers it is about.',
        example: 'Harbour House Hotels',
        apply: 'Write the name as it should stand on the cover. For one brand of a group, name the brand.',
      },
    }),
    offering: text('Offering', {
      required: true,
      help: {
        what: 'What customers get from the organisation, in half a sentence.',
        example: 'Coastal hotel, 48 rooms. For a coffee chain: coffee and breakfast in 34 shops, ordered ahead by app.',
        apply: 'Say what is sold and how much of it there is. Leave praise out: it belongs in the value proposition, with proof.',
      },
    }),
    sector: choice('Sector', SECTORS, {
      required: true,
      help: {
        what: 'The line of business that comes closest.',
        example: 'Tourism and hospitality, for a hotel. An online shop chooses E-commerce even if it keeps one showroom.',
        apply: 'Choose where most of the money is earned. The sector describes; it changes no figure.',
      },
    }),
    market: text('Market', {
      required: true,
      help: {
        what: 'Where the organisation competes: which customers, which need, which area.',
        example: 'Short breaks at Saltmere Bay, for people within two and a half hours by train or car.',
        apply:
          'Draw it from the customer’s side: what else would they have chosen? If the answer is not in your market, the market is drawn too small.',
      },
    }),
    currency: choice('Currency', CURRENCIES, {
      required: true,
      initial: 'EUR',
      help: {
        what: 'The currency of every sum in this strategy.',
        example: 'Pound sterling (£) for a hotel in the north of England, even though some guests pay by foreign card.',
        apply: 'Choose it before the first sum is typed. A later change renames the sums; it does not convert them.',
      },
    }),
    horizon: group(
      'Horizon',
      {
        start: date('From', {
          required: true,
          help: {
            what: 'The first day on which something from this strategy may happen.',
            example: '2027-01-01, the day after the old rate contract ends.',
            apply: 'Take a date that means something to the organisation: a season, a budget year, an opening.',
          },
        }),
        end: date('To', {
          required: true,
          help: {
            what: 'The day by which the objectives should be reached.',
            example: '2027-12-31',
            apply: 'Leave room for at least two measurements of every metric. Nothing can be learnt from one.',
          },
        }),
      },
      {
        help: {
          what: 'The stretch of time this strategy answers for.',
          example: 'The calendar year 2027. The coffee chain plans 18 months, because its new app arrives in the sixth.',
          apply: 'One to three years is usual. Objectives and tactics should lie inside it; what lies beyond it is a vision.',
        },
      },
    ),
    vision: longText('Vision', {
      required: true,
      help: {
        what: 'What customers will experience, and say, when the strategy has worked.',
        example:
          '“By December 2027, whoever wants the sea, a desk or the coast path books with us, in three steps and at the lowest price there is. When they come back, we know them.”',
        apply:
          'Write two or three sentences that a guest would understand and a rival could not sign. “To be the leading provider” fits anybody, so it guides nobody.',
      },
    }),
    principles: strings('Experience principles', {
      required: true,
      help: {
        what: 'Three to five rules for how every contact should feel, whoever is on duty.',
        example: '“Say it before they ask: desk, speed, price, tide.” “Names, not room numbers.”',
        apply:
          'Make each one decide something: it must be possible to break it. Then test a tactic against it before you pay for the tactic.',
      },
    }),
    scopeIn: longText('In scope', {
      required: true,
      help: {
        what: 'The customers, stages and channels that this strategy covers.',
        example: 'Booking, arrival, stay and return of private guests, on every channel that the house runs.',
        apply: 'List what may be changed. Someone who joins in March should be able to tell from it which meetings concern them.',
      },
    }),
    scopeOut: longText('Out of scope', {
      help: {
        what: 'What this strategy leaves alone on purpose.',
        example: 'Building work, the restaurant’s menu and weddings as a product. The board decides on the cabling in April.',
        apply:
          'Name what others will expect to find here, and say who decides on it instead. Most quarrels later on are about what was left out in silence.',
      },
    }),
    stakeholders: list(
      'Stakeholders',
      'stakeholder',
      'name',
      {
        name: text('Name', {
          required: true,
          help: {
            what: 'The person, or the group that speaks with one voice.',
            example: 'Margaret Hale',
            apply: 'Prefer people to departments: a department cannot be asked on a Tuesday.',
          },
        }),
        role: text('Role', {
          help: {
            what: 'The part they play in the organisation or in this strategy.',
            example: 'Chair of the board; approves every spend above £10,000.',
            apply: 'Add what they decide, where that matters more than the title.',
          },
        }),
        interest: text('What they expect', {
          help: {
            what: 'What this person hopes for or fears from the strategy.',
            example: '“Commission down by a quarter, and no loan.”',
            apply:
              'Ask rather than guess, and write it as they would say it. Two expectations that exclude each other belong on the table now.',
          },
        }),
      },
      {
        help: {
          what: 'The people who decide on, pay for, carry out or feel the strategy.',
          example: 'The chair of the board, the head of front office, the chef whose kitchen would open an hour earlier.',
          apply: 'Include whoever can stop it and whoever has to do it. Five to ten names are enough.',
        },
      },
    ),
    channels: list(
      'Channels',
      'channel',
      'name',
      {
        name: text('Name', {
          required: true,
          help: {
            what: 'The name the channel goes by in every other framework.',
            example: 'Direct site',
            apply: 'Use the team’s own short word. Split a channel only where customers notice the difference.',
          },
        }),
        kind: choice('Kind', CHANNEL_KINDS, {
          required: true,
          help: {
            what: 'What the customer meets there: a screen, a place or thing, or a person.',
            example: 'The direct site is digital, the quay entrance physical, the front desk human.',
            apply: 'Choose what carries most of the contact: a phone line answered by people is human, one answered by a menu is digital.',
          },
        }),
      },
      {
        required: true,
        help: {
          what: 'Every way in which customers and the organisation reach each other. Personas and the marketing mix choose from this list.',
          example: 'Direct site, booking sites, Instagram, phone, front desk, trail information office.',
          apply: 'Include the channels you do not own, such as booking sites and reviews. Add one here once, and refer to it everywhere.',
        },
      },
    ),
    objectives: list(
      'Objectives',
      'objective',
      'statement',
      {
        statement: text('Statement', {
          required: true,
          placeholder: 'What, from how much to how much',
          help: {
            what: 'The change to be reached, in one line.',
            example: 'Direct bookings from 38% to 55%.',
            apply: 'Write a result, not an activity. “Launch the new site” is a tactic; what the site is for is the objective.',
          },
        }),
        measuredBy: reference('Measured by', [{ kind: 'metric' }], {
          required: true,
          help: {
            what: 'The metric that shows whether the objective is being reached.',
            example: 'Share of direct bookings, counted each month in the property system.',
            apply:
              'Link one metric. If none fits, create it here; an objective that nothing measures cannot be missed, and so cannot be reached either.',
          },
        }),
        baseline: number('Baseline', {
          required: true,
          help: {
            what: 'The metric’s value today, in the metric’s own unit.',
            example: '38, for 38% of room nights from July to September 2026.',
            apply: 'Measure it before anything starts. With seasons, compare with the same months of last year.',
          },
        }),
        target: number('Target', {
          required: true,
          help: {
            what: 'The value to be reached by the due date.',
            example: '55: two sister houses gained 12 and 19 points in a year, so 17 is hard and possible.',
            apply: 'Take it from what similar organisations reached or from the sum of the tactics, and note which as evidence.',
          },
        }),
        due: date('Due', {
          required: true,
          help: {
            what: 'The day on which baseline and target are compared.',
            example: '2027-09-30, after the summer’s survey wave.',
            apply: 'Keep it inside the horizon, and after the measurement it depends on.',
          },
        }),
        owner: text('Owner', {
          help: {
            what: 'The person who reports on this objective and may ask others to act.',
            example: 'Tom Brandt, marketing and sales.',
            apply: 'One name each. Somebody who owns more than three objectives owns none of them.',
          },
        }),
      },
      {
        required: true,
        code: 'O',
        help: {
          what: 'The few results by which the strategy will be judged, each with a metric, a starting value, a target and a day.',
          example: '“Booking effort from 5.1 to 5.8 of 7 by September 2027, owned by Tom Brandt.”',
          apply: 'Three to five are enough. For each, ask what customers will notice: growth that they do not feel rarely lasts.',
        },
      },
    ),
  },
  sections: [
    { id: 'basics', label: 'Basics', fields: ['name', 'organisation', 'offering', 'sector', 'market', 'currency', 'horizon'] },
    { id: 'direction', label: 'Direction', hint: 'where this leads', fields: ['vision', 'principles'] },
    { id: 'scope', label: 'Scope', fields: ['scopeIn', 'scopeOut', 'stakeholders'] },
    { id: 'channels', label: 'Channels', hint: 'one vocabulary for personas and plans', fields: ['channels'] },
    { id: 'objectives', label: 'Objectives', hint: 'what counts as success', fields: ['objectives'] },
  ],
});
