import type { AnyRecord } from '../../../../src/shared/records.ts';
import { makeAny } from '../../analysis/make.ts';

/** A small strategy: one whole line, and at every column something that breaks off. */
export const strategy = (): AnyRecord[] => [
  makeAny('brief', 'brief', {
    name: 'Direct bookings 2027',
    channels: [
      { id: 'site', name: 'Website', kind: 'digital' },
      { id: 'phone', name: 'Phone', kind: 'human' },
    ],
    objectives: [
      { id: 'direct', statement: 'Direct bookings from 38% to 55%', measuredBy: { record: 'effort' }, due: '2027-09-30' },
      { id: 'walkers', statement: 'Be the walkers’ first choice' },
    ],
  }),
  makeAny('segment', 'weekenders', { name: 'Remote weekenders' }),
  makeAny('segment', 'wedding', { name: 'Wedding guests' }, 1),
  makeAny('segment', 'tours', { name: 'Coach tours', decision: 'leave' }, 2),
  makeAny('persona', 'maya', {
    name: 'Maya Lindqvist',
    segments: [{ record: 'weekenders' }],
    pains: [
      { id: 'desk', statement: 'Cannot tell which rooms have a desk', severity: 4 },
      { id: 'calls', statement: 'Video calls drop in the room', severity: 5 },
      { id: 'steps', statement: 'Six steps to book', severity: 3 },
    ],
  }),
  makeAny('value-fit', 'map', {
    title: 'Work weekends for Maya',
    audience: { record: 'maya' },
    relievers: [
      { id: 'finder', statement: 'Room finder with desk filter', relieves: [{ record: 'maya', item: 'desk' }] },
      { id: 'table', statement: 'Early children’s table' },
    ],
    creators: [{ id: 'window', statement: 'The same window held for spring' }],
  }),
  makeAny('marketing-mix', 'mix', {
    tactics: [
      {
        id: 'offer',
        statement: 'Work-weekend offer',
        answers: [
          { record: 'map', item: 'finder' },
          { record: 'map', item: 'window' },
        ],
        touchpoints: [{ record: 'page' }],
      },
      { id: 'fair', statement: 'Stand at the spring fair' },
      { id: 'directory', statement: 'Printed directory', status: 'stopped', answers: [{ record: 'map', item: 'table' }] },
    ],
  }),
  makeAny('touchpoint', 'page', {
    name: 'Booking page',
    importance: 5,
    channels: [{ record: 'brief', item: 'site' }],
    metrics: [{ record: 'effort' }],
  }),
  makeAny('touchpoint', 'checkin', { name: 'Check-in desk', importance: 5 }, 1),
  makeAny('metric', 'effort', { name: 'Booking effort (CES)' }),
  makeAny('metric', 'engagement', { name: 'Engagement rate' }, 1),
  makeAny('journey', 'works', {
    name: 'Maya works from the sea',
    persona: { record: 'maya' },
    phases: [
      {
        id: 'book',
        name: 'Book',
        touchpoints: [{ record: 'page' }],
        metrics: [{ record: 'engagement' }],
        pains: [{ id: 'book-steps', statement: 'Gives up at the card', personaPain: { record: 'maya', item: 'steps' } }],
        opportunities: [{ id: 'three-steps', statement: 'Three steps', addresses: [{ record: 'works', item: 'book-steps' }] }],
      },
      { id: 'stay', name: 'Stay' },
    ],
  }),
  makeAny('swot', 'swot', {
    weaknesses: [{ id: 'w1', statement: 'Six steps to book', impact: 4, confidence: 5 }],
    opportunities: [{ id: 'o1', statement: 'Work-from-anywhere weekends grow', impact: 3, confidence: 4 }],
    strategies: [
      { id: 'rebuild', statement: 'Rebuild the booking', kind: 'WO', cites: [{ record: 'swot', item: 'w1' }] },
      { id: 'empty', statement: 'Win the coast path' },
    ],
  }),
  makeAny('roadmap', 'roadmap', {
    initiatives: [
      {
        id: 'booking',
        title: 'Booking in three steps',
        from: [
          { record: 'swot', item: 'rebuild' },
          { record: 'works', item: 'three-steps' },
        ],
        supports: [{ record: 'brief', item: 'direct' }],
        impact: 5,
      },
      { id: 'app', title: 'An app', impact: 2 },
    ],
  }),
];
