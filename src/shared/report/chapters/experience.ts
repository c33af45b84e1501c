import { plural, t } from '../../i18n.ts';
import { type Context, many } from '../context.ts';
import type { Block } from '../model.ts';
import { sentence } from '../pieces.ts';
import { journeyPages } from './journey.ts';
import { studyPages } from './studies.ts';
import { touchpointPages } from './touchpoints.ts';
import { voicePages } from './voice.ts';

/** What customers go through: their journeys, what they meet, what they say, and what was studied. */
export function experience(context: Context): Block[] {
  const found = [...touchpointPages(context), ...voicePages(context), ...studyPages(context)];
  const pages = [...journeyPages(context), found].filter((blocks) => blocks.length > 0);
  if (pages.length === 0) return [sentence(t('No journey map, touchpoint or feedback yet.'))];
  return [
    sentence(overview(context), 'lead'),
    ...pages.flatMap((blocks, at): Block[] => (at === 0 ? [...blocks] : [{ kind: 'page' }, ...blocks])),
  ];
}

/** "2 journey maps, 13 touchpoints, 300 items of feedback, 2 studies." */
function overview(context: Context): string {
  const journeys = many(context, 'journey').length;
  const touchpoints = many(context, 'touchpoint').length;
  const studies = many(context, 'servqual').length + many(context, 'kano').length;
  const { total } = context.observed.feedback;
  const parts = [
    journeys === 0 ? '' : plural(journeys, '{{count}} journey map', '{{count}} journey maps'),
    touchpoints === 0 ? '' : plural(touchpoints, '{{count}} touchpoint', '{{count}} touchpoints'),
    total === 0 ? '' : plural(total, '{{count}} item of feedback', '{{count}} items of feedback'),
    studies === 0 ? '' : plural(studies, '{{count}} study', '{{count}} studies'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? t('A routine of listening, and nothing heard yet.') : t('{{parts}}.', { parts: parts.join(', ') });
}
