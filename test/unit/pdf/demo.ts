import type { Chart, Mark } from '../../../src/shared/charts/marks.ts';
import type { Block, Chapter, ReportDocument, Source } from '../../../src/shared/report/model.ts';

/*
 * A believable report that uses every block: the fixture of the PDF's tests and of its look.
 */

const source = (label: string): Source => ({ record: 'demo', label });

const pains = [
  { x: 4, y: 5, text: 'Own rate higher than the booking site', side: 'end' as const },
  { x: 3, y: 4, text: 'Calls unanswered 15:00–17:00', side: 'start' as const },
  { x: 2, y: 3, text: 'No word on early check-in', side: 'start' as const },
  { x: 3.2, y: 1, text: 'No desk in photos', side: 'start' as const },
  { x: 4, y: 2, text: 'Breakfast ends as calls begin', side: 'end' as const },
];

export function painChart(width: number): Chart {
  const height = 150;
  const left = 22;
  const x = (value: number): number => left + 20 + ((width - left - 40) * (value - 1)) / 4;
  const y = (value: number): number => height - 26 - ((height - 46) * (value - 1)) / 4;
  const marks: Mark[] = [{ kind: 'text', x: 0, y: 9, text: 'Severity', size: 9, weight: 400, fill: 'ink-2', anchor: 'start' }];
  for (let value = 1; value <= 5; value++) {
    marks.push({ kind: 'line', x1: left, y1: y(value), x2: width, y2: y(value), stroke: 'line', width: 0.75 });
    marks.push({ kind: 'text', x: left - 6, y: y(value) + 3, text: String(value), size: 9, weight: 400, fill: 'ink-3', anchor: 'end' });
    marks.push({ kind: 'text', x: x(value), y: height - 2, text: String(value), size: 9, weight: 400, fill: 'ink-3', anchor: 'middle' });
  }
  marks.push({ kind: 'line', x1: left, y1: height - 14, x2: width, y2: height - 14, stroke: 'ink', width: 1.1 });
  for (const [i, pain] of pains.entries()) {
    marks.push({ kind: 'circle', cx: x(pain.x), cy: y(pain.y), r: i === 0 ? 5.5 : 4, fill: 'threat', opacity: i === 0 ? 1 : 0.6 });
    const dx = pain.side === 'start' ? 9 : -9;
    const weight = i === 0 ? 600 : 400;
    marks.push({
      kind: 'text',
      x: x(pain.x) + dx,
      y: y(pain.y) + 3,
      text: pain.text,
      size: 9,
      weight,
      fill: 'ink',
      anchor: pain.side,
      halo: true,
    });
  }
  return {
    width,
    height,
    marks,
    alt: 'Pains by severity and frequency. The heaviest is that the house’s own rate is higher than the booking site’s.',
    table: { head: ['Pain', 'Frequency', 'Severity'], rows: pains.map((pain) => [pain.text, String(pain.x), String(pain.y)]) },
  };
}

const segments = [
  { name: 'Remote-working weekenders', a: 82, f: 88, size: 19 },
  { name: 'Coastal couples', a: 64, f: 80, size: 15 },
  { name: 'Half-term families', a: 71, f: 46, size: 12 },
  { name: 'Wedding parties', a: 45, f: 38, size: 9 },
];

export function segmentChart(width: number): Chart {
  const height = 250;
  const left = 34;
  const bottom = height - 30;
  const x = (value: number): number => left + ((width - left - 10) * value) / 100;
  const y = (value: number): number => bottom - ((bottom - 8) * value) / 100;
  const marks: Mark[] = [];
  for (const value of [0, 25, 50, 75, 100]) {
    marks.push({ kind: 'line', x1: left, y1: y(value), x2: width, y2: y(value), stroke: 'line', width: 0.75 });
    marks.push({ kind: 'text', x: left - 6, y: y(value) + 3, text: String(value), size: 9, weight: 400, fill: 'ink-3', anchor: 'end' });
    marks.push({ kind: 'text', x: x(value), y: bottom + 13, text: String(value), size: 9, weight: 400, fill: 'ink-3', anchor: 'middle' });
  }
  marks.push({ kind: 'line', x1: left, y1: bottom, x2: width, y2: bottom, stroke: 'ink', width: 1.1 });
  marks.push({ kind: 'line', x1: x(60), y1: y(100), x2: x(60), y2: bottom, stroke: 'line-strong', width: 0.75, dash: [2, 3] });
  marks.push({
    kind: 'text',
    x: 8,
    y: (bottom + 8) / 2,
    text: 'Attractiveness',
    size: 9,
    weight: 400,
    fill: 'ink-2',
    anchor: 'middle',
    turned: true,
  });
  marks.push({
    kind: 'text',
    x: width,
    y: height - 3,
    text: 'Fit with what the house can do →',
    size: 9,
    weight: 400,
    fill: 'ink-2',
    anchor: 'end',
  });
  for (const [i, each] of segments.entries()) {
    marks.push({
      kind: 'circle',
      cx: x(each.f),
      cy: y(each.a),
      r: each.size,
      fill: i < 2 ? 'accent' : 'ink-3',
      opacity: 0.35,
      stroke: i < 2 ? 'accent' : 'ink-3',
      strokeWidth: 1,
    });
    marks.push({
      kind: 'text',
      x: x(each.f) - each.size - 5,
      y: y(each.a) + 3,
      text: each.name,
      size: 9,
      weight: i < 2 ? 600 : 400,
      fill: 'ink',
      anchor: 'end',
      halo: true,
    });
  }
  return {
    width,
    height,
    marks,
    alt: 'Four segments by attractiveness and fit. Remote-working weekenders lead on both.',
    table: { head: ['Segment', 'Attractiveness', 'Fit'], rows: segments.map((each) => [each.name, String(each.a), String(each.f)]) },
  };
}

const persona = (name: string, role: string, quote: string, initials: string, anchor: string): Block[] => [
  {
    kind: 'columns',
    columns: [
      {
        share: 0.72,
        blocks: [
          { kind: 'heading', level: 2, look: 'name', text: name, anchor, eyebrow: 'Primary persona', source: source(`${name}, Name`) },
          { kind: 'paragraph', look: 'lead', text: role, source: source(`${name}, Role`) },
          { kind: 'paragraph', look: 'quote', text: quote, source: source(`${name}, Quote`) },
        ],
      },
      { share: 0.28, blocks: [{ kind: 'image', image: 'none', alt: `Portrait of ${name}`, width: 126, height: 150, initials }] },
    ],
  },
  {
    kind: 'columns',
    columns: [
      {
        share: 0.332,
        blocks: [
          { kind: 'heading', level: 3, look: 'section', text: 'At a glance' },
          {
            kind: 'facts',
            rows: [
              { label: 'Age', value: '31–38' },
              { label: 'Work', value: 'Product designer' },
              { label: 'Home', value: 'Łódź, two hours away' },
              { label: 'Household', value: 'Couple, no children' },
              { label: 'Income', value: '€48,000–60,000' },
              { label: 'Books on', value: 'Phone, after 21:00' },
            ],
          },
          { kind: 'heading', level: 3, look: 'section', text: 'What matters, 1–5' },
          {
            kind: 'scales',
            rows: [
              { label: 'Convenience', value: 5 },
              { label: 'Design', value: 4 },
              { label: 'Quality of the room', value: 4 },
              { label: 'Price', value: 3 },
              { label: 'Brand reputation', value: 2 },
            ],
          },
          { kind: 'heading', level: 3, look: 'section', text: 'Rests on' },
          {
            kind: 'paragraph',
            look: 'small',
            text: 'Eight interviews in June 2026, 64 answers in the summer wave, 212 comments. Income is assumed.°',
          },
        ],
      },
      {
        share: 0.668,
        blocks: [
          { kind: 'heading', level: 3, look: 'section', text: 'Jobs to be done' },
          {
            kind: 'facts',
            labelWidth: 68,
            rows: [
              { label: 'Functional', value: 'Work two calm mornings away from home' },
              { label: 'Emotional', value: 'Feel that the week ended on Friday noon' },
              { label: 'Social', value: 'Bring a partner who did not plan it' },
            ],
          },
          { kind: 'heading', level: 3, look: 'section', text: 'Pains, by how much they hurt and how often' },
          { kind: 'figure', chart: painChart(296) },
          { kind: 'heading', level: 3, look: 'section', text: 'Gains she looks for' },
          {
            kind: 'facts',
            labelWidth: 68,
            rows: [
              { label: 'Essential', value: 'Wifi that holds a video call, stated in numbers' },
              { label: 'Expected', value: 'One price, the same everywhere' },
              { label: 'Unexpected', value: 'The same window held for spring' },
            ],
          },
          {
            kind: 'callout',
            label: 'Leads to',
            tone: 'through',
            text: [
              { text: 'R3 Best-rate promise, R4 Work-stay photographs, R7 Hold my room. ' },
              { text: 'Objective O1', link: 'o1' },
              { text: ' carries all three.' },
            ],
          },
        ],
      },
    ],
  },
];

const item = (code: string, text: string, value: number): { code: string; text: string; value: string } => ({
  code,
  text,
  value: String(value),
});

const swot: Block[] = [
  {
    kind: 'heading',
    level: 2,
    look: 'action',
    text: 'The house is strong where guests stay, and weak where they book',
    eyebrow: 'SWOT',
    anchor: 'swot',
  },
  { kind: 'paragraph', look: 'lead', text: 'The two heaviest weaknesses are about booking. Neither needs building work.' },
  {
    kind: 'quadrants',
    columnLabels: ['Helps', 'Hinders'],
    rowLabels: ['Inside the house', 'Outside the house'],
    cells: [
      {
        title: 'Strengths',
        tone: 'strength',
        measure: 'impact × confidence',
        items: [
          item('S1', 'Guests rate the stay 86 % and say so', 25),
          item('S2', 'Eleven rooms with a desk and sea view', 20),
          item('S3', 'Repeat guests spend 22 % more', 16),
          item('S4', 'Staff of nine years on average', 12),
        ],
      },
      {
        title: 'Weaknesses',
        tone: 'weakness',
        measure: 'impact × confidence',
        items: [
          item('W1', 'Own rate £14 above the booking sites', 25),
          item('W2', 'Booking effort 3.6 of 7, and falling', 20),
          item('W3', 'Phone unanswered in check-in hours', 16),
          item('W4', 'Stays and email are not linked', 12),
        ],
      },
      {
        title: 'Opportunities',
        tone: 'opportunity',
        measure: 'impact × confidence',
        items: [
          item('O1', 'Rail line halves the trip in May 2027', 16),
          item('O2', 'Work-stays grow 18 % a year in the county°', 15),
          item('O3', 'Parity clauses lapsed last year', 15),
          item('O4', 'Guests ask for spring while still here°', 12),
        ],
      },
      {
        title: 'Threats',
        tone: 'threat',
        measure: 'impact × confidence',
        items: [
          item('T1', 'Booking sites raise commission to 18 %', 16),
          item('T2', 'Two new hotels open on the pier°', 12),
          item('T3', 'Half-term demand moves abroad°', 9),
        ],
      },
    ],
  },
  {
    kind: 'table',
    caption: 'What follows from it',
    columns: [
      { label: '', share: 0.06, align: 'start' },
      { label: '', share: 0.68, align: 'start' },
      { label: '', share: 0.18, align: 'start' },
      { label: '', share: 0.08, align: 'end' },
    ],
    rows: [
      ['SO', 'Sell the desk and the view as a work-stay, with the rail line', 'S2 O1 O2', 'R4'],
      ['WO', 'Show the best rate first, now that parity clauses have lapsed', 'W1 O3', 'R3'],
      ['ST', 'Hold the same room for spring before guests leave', 'S3 T2', 'R7'],
      ['WT', 'Answer the ten questions online, so no call is lost to an agent', 'W3 T1', 'R2'],
    ].map(([kind, text, codes, leads]) => ({
      cells: [
        [{ text: kind ?? '', bold: true }],
        text ?? '',
        [{ text: codes ?? '', tone: 'ink-2' as const }],
        [{ text: leads ?? '', bold: true, tone: 'through' as const }],
      ],
    })),
  },
  { kind: 'paragraph', look: 'small', text: '° Confidence 3 or lower: an assumption until checked.' },
];

const tactics: Block = {
  kind: 'table',
  caption: 'Tactics by P',
  columns: [
    { label: 'Tactic', share: 0.36, align: 'start' },
    { label: 'Owner', share: 0.16, align: 'start' },
    { label: 'Start', share: 0.12, align: 'start' },
    { label: 'Budget, £', share: 0.13, align: 'end' },
    { label: 'Cost, £', share: 0.13, align: 'end' },
    { label: 'Spent', share: 0.1, align: 'end' },
  ],
  rows: Array.from({ length: 48 }, (_, i) => ({
    cells: [
      [
        'Rate promise on the first screen, with the booking sites’ price beside it',
        'Photographs of the desks, taken in working light',
        'Ten questions answered where they are asked',
        'A spring window held for a week, offered at check-out',
      ][i % 4] ?? '',
      ['A. Okafor', 'T. Vale', 'M. Lindgren'][i % 3] ?? '',
      `${(i % 12) + 1}/2027`,
      (11_000 + i * 1_111).toLocaleString('en-GB'),
      (9_100 + i * 987).toLocaleString('en-GB'),
      `${(i * 7) % 101} %`,
    ],
    anchor: `tactic-${i}`,
  })),
  source: source('Marketing mix, Tactics'),
};

const chapters: Chapter[] = [
  {
    number: '1',
    title: 'Where we stand',
    anchor: 'stand',
    blocks: [
      { kind: 'heading', level: 1, look: 'chapter', text: 'Where we stand', anchor: 'stand' },
      {
        kind: 'paragraph',
        look: 'lead',
        text: 'Guests rate the stay 86 percent and the booking 3.6 of 7. Six in ten pay an agent’s commission through us, so each of them costs £31 before breakfast.',
      },
      { kind: 'heading', level: 2, look: 'list', text: 'Summary for the board', anchor: 'summary' },
      {
        kind: 'paragraph',
        look: 'body',
        text: [
          { text: 'Direct bookings', bold: true },
          { text: ' stand at 31 percent. ' },
          { text: 'The plan lifts them to 55 percent by December 2027', italic: true },
          {
            text: ', from nothing but what guests already ask for: the best rate shown first, ten questions answered in writing, and the room held for spring. See ',
          },
          { text: 'the SWOT', link: 'swot' },
          { text: ' for why, and ' },
          { text: 'Maya Lindqvist', link: 'maya' },
          {
            text: ' for whom. Łódź, Αθήνα and Київ send the most guests from abroad; “curly” quotes, arrows → and prices in € come back as they were typed.',
          },
        ],
        source: source('Brief, Summary'),
      },
      {
        kind: 'paragraph',
        look: 'body',
        text: 'Nothing here needs building work. The house is full on eleven weekends in the year and half empty on thirty; the guests who would fill them already know it, and say in their own words what kept them from booking again. What follows takes those words one by one, sets a cost beside each, and says who answers for it and by when.',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'Show the best rate first, on every screen where a price stands.',
          [
            { text: 'Answer the ten questions', bold: true },
            {
              text: ' that four of five callers ask, in writing and where they are asked, so that no call between 15:00 and 17:00 is lost to an agent.',
            },
          ],
          'Hold the room for spring while the guest is still in it.',
        ],
      },
      { kind: 'heading', level: 2, look: 'list', text: 'Brief and objectives', anchor: 'brief' },
      {
        kind: 'facts',
        rows: [
          { label: 'Organisation', value: 'Harbour House Hotels, one house of 34 rooms' },
          { label: 'Scope', value: 'Direct bookings of leisure guests, United Kingdom and Ireland' },
          { label: 'Horizon', value: '1 October 2026 to 31 December 2027' },
          { label: 'Owner', value: 'Amara Okafor, commercial director' },
        ],
      },
      {
        kind: 'table',
        caption: 'Objectives',
        columns: [
          { label: 'Objective', share: 0.52, align: 'start' },
          { label: 'From', share: 0.14, align: 'end' },
          { label: 'To', share: 0.14, align: 'end' },
          { label: 'By', share: 0.2, align: 'start' },
        ],
        rows: [
          { cells: ['O1 Direct bookings, share of nights', '31 %', '55 %', 'December 2027'], anchor: 'o1' },
          { cells: ['O2 Effort of booking, 1–7', '3.6', '5.5', 'June 2027'] },
          { cells: ['O3 Guests who book again within a year', '18 %', '27 %', 'December 2027'] },
          { cells: ['All three together, in £ a year', '0', '211,400', 'December 2027'], strong: true },
        ],
      },
      {
        kind: 'callout',
        label: 'Decide',
        tone: 'accent',
        text: 'Agree the rate promise before 1 November, so that the autumn mailing can carry it.',
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          'Sign the rate promise.',
          'Name an owner for the ten answers.',
          'Set aside £11,800 for photographs and the booking screen.',
        ],
      },
    ],
  },
  {
    number: '2',
    title: 'Who we serve',
    anchor: 'serve',
    blocks: [
      { kind: 'heading', level: 1, look: 'chapter', text: 'Who we serve', anchor: 'serve' },
      { kind: 'paragraph', look: 'lead', text: 'Two groups of guests fill the empty thirty weekends. Both already know the house.' },
      {
        kind: 'heading',
        level: 2,
        look: 'section',
        text: 'Segments and targeting',
        anchor: 'segments',
        eyebrow: 'area is the number of nights',
      },
      { kind: 'figure', chart: segmentChart(470), caption: 'Attractiveness and fit, 0–100, from the weights in the appendix.' },
      {
        kind: 'table',
        caption: 'Segments by attractiveness',
        columns: [
          { label: 'Segment', share: 0.5, align: 'start' },
          { label: 'Attractiveness', share: 0.2, align: 'end' },
          { label: 'Fit', share: 0.15, align: 'end' },
          { label: 'Gates', share: 0.15, align: 'end' },
        ],
        rows: segments.map((each) => ({ cells: [each.name, String(each.a), String(each.f), '5 of 5'] })),
      },
      { kind: 'page' },
      ...persona(
        'Maya Lindqvist',
        'The remote-working weekender',
        '“I do not need a holiday. I need my Friday to have the sea in it.”',
        'ML',
        'maya',
      ),
      { kind: 'page' },
      ...persona(
        'Tom and Aila Reid',
        'The coastal couple',
        '“We come for the walk to the pier, and for the woman who knows our names.”',
        'TR',
        'tom',
      ),
    ],
  },
  { number: '3', title: 'What we choose', anchor: 'choose', blocks: swot },
  {
    number: '4',
    title: 'What we do',
    anchor: 'do',
    blocks: [
      {
        kind: 'heading',
        level: 2,
        look: 'action',
        text: 'Seventy percent of the money goes where guests decide',
        eyebrow: 'Marketing mix',
        anchor: 'mix',
      },
      { kind: 'paragraph', look: 'lead', text: 'Forty-eight tactics, each with an owner, a start and a price.' },
      tactics,
    ],
  },
  {
    number: '',
    title: 'Appendix',
    anchor: 'appendix',
    blocks: [
      { kind: 'heading', level: 1, look: 'chapter', text: 'Appendix', anchor: 'appendix' },
      { kind: 'heading', level: 2, look: 'list', text: 'Gaps and assumptions', anchor: 'gaps' },
      { kind: 'list', ordered: false, items: ['Maya’s income is assumed.', 'Two new hotels on the pier: heard once, not checked.'] },
    ],
  },
];

export const demo: ReportDocument = {
  title: 'Harbour House — direct bookings 2027',
  author: 'Lindgren Vale',
  subject: 'Customer experience strategy',
  keywords: ['hotel', 'direct bookings', 'customer experience'],
  language: 'en-GB',
  paper: 'a4',
  date: '2026-09-14T09:00:00Z',
  cover: {
    organisation: 'Harbour House',
    eyebrow: 'Customer experience strategy 2027',
    title: 'Guests love the house. Let them book it.',
    subtitle: 'How direct bookings grow from 31 to 55 percent by December 2027, and what each guest gains from it.',
    facts: [
      { label: 'Prepared for', lines: ['Harbour House Hotels', 'Board of directors'] },
      { label: 'Prepared by', lines: ['Lindgren Vale', 'A. Okafor, T. Vale'] },
      { label: 'Date', lines: ['14 September 2026', 'Version 1.2'] },
    ],
    footnote: 'Confidential. 3 gaps and 14 assumptions are listed in the appendix.',
    color: '#0b3f3d',
    logo: null,
    journey: null,
  },
  aside: [
    { kind: 'heading', level: 2, look: 'section', text: 'In one paragraph' },
    {
      kind: 'paragraph',
      look: 'lead',
      text: 'Guests rate the stay 86 percent and the booking 3.6 of 7. We show the best rate first, answer the ten questions people phone about, and hold the room for spring.',
    },
    { kind: 'heading', level: 2, look: 'section', text: 'What this rests on' },
    {
      kind: 'facts',
      rows: [
        { label: 'Validated', value: '61' },
        { label: 'Partly', value: '22' },
        { label: 'Assumption', value: '14' },
      ],
    },
    { kind: 'paragraph', look: 'small', text: '97 claims. Each assumption is marked ° where it is used.' },
  ],
  runningHead: 'Harbour House — direct bookings 2027',
  runningFoot: 'Prepared by Lindgren Vale for Harbour House Hotels',
  chapters,
};
