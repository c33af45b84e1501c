import { describe, expect, test } from 'vitest';
import type { ImportKind } from '../../../../src/shared/exchange/import.ts';
import { fieldsOf, suggested } from './importing.ts';

const fields = (kind: ImportKind, text: string): string[] => fieldsOf(suggested(kind, text));

describe('columns are led to fields', () => {
  test.each([
    [
      'feedback',
      'Feedback ID,Created At,Review Text,Stars,Channel\n1,2026-05-01,Good,5,Review\n',
      ['id', 'date', 'verbatim', 'rating', 'source'],
    ],
    [
      'feedback',
      'verbatim,date,persona,touchpoint,phase,sentiment\nGood,2026-05-01,,,,1\n',
      ['verbatim', 'date', 'persona', 'touchpoint', 'phase', 'sentiment'],
    ],
    [
      'responses',
      'Response Date;Survey Wave;KPI;Score;Segment\n1.5.2026;Summer;NPS;9;Core\n',
      ['date', 'wave', 'metric', 'score', 'segment'],
    ],
    ['customers', 'InvoiceNo,CustomerID,InvoiceDate,Total Price\nA1,C1,2026-05-01,12.50\n', ['', 'customer', 'date', 'amount']],
    ['customers', 'Customer ID,Last Purchase,Orders,Total Spend\nC1,2026-05-01,3,120.00\n', ['id', 'lastPurchase', 'orders', 'spend']],
    ['persona', 'Name,Age range,Goals,Photo\nMaya,30-39,Rest; work,x.png\n', ['name', 'ageRange', 'goals', '']],
    ['touchpoint', 'name,kind,Importance,performance\nDesk,human,5,3\n', ['name', 'kind', 'importance', 'performance']],
  ] as const)('of %s by many names', (kind, text, expected) => {
    expect(fields(kind, text)).toEqual(expected);
  });

  test('only when their values fit the field', () => {
    expect(fields('feedback', 'text,rating,date\nNice,high,2026-05-01\nBad,low,2026-05-02\n')).toEqual(['verbatim', '', 'date']);
    expect(fields('feedback', 'text,channel,sentiment\nNice,Web,0.53\nBad,Phone,-0.2\n')).toEqual(['verbatim', '', '']);
    expect(fields('feedback', 'comment,date\nNice,next week\nBad,soon\n')).toEqual(['verbatim', '']);
  });

  test('by their values where the names say nothing', () => {
    const said = 'A long answer about the room and the view of it';
    expect(fields('feedback', `,alpha,beta\n0,${said},2026-05-01\n1,${said},2026-05-02\n2,${said},2026-05-03\n`)).toEqual([
      'id',
      'verbatim',
      'date',
    ]);
    expect(fields('customers', '7,19970101,1,12.50\n9,19970103,2,8.00\n')).toEqual(['customer', 'date', '', 'amount']);
  });

  test('each at most once, and a number that comes twice is no id', () => {
    expect(fields('feedback', ',text,comment\n1,a,b\n1,c,d\n')).toEqual(['', '', 'verbatim']);
  });
});
