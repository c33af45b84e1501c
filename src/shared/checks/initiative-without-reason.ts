import { t } from '../i18n.ts';
import { goesOn } from '../trace/nodes.ts';
import { defineCheck } from './define.ts';
import { openAt } from './fixes.ts';
import { asSentence, quoted } from './words.ts';

export const initiativeWithoutReason = defineCheck({
  id: 'initiative-without-reason',
  severity: 'warning',
  title: 'An initiative that traces back to nothing',
  why: 'Without a pain point, an opportunity or a gap behind it, an initiative is somebody’s favourite.',
  term: 'pain point',
  find: ({ of, has }) =>
    of('roadmap').flatMap(({ id: record, data }) =>
      data.initiatives.flatMap((initiative) => {
        const { id: item, title, from, dimension } = initiative;
        if (!goesOn(initiative) || dimension !== null || from.some(has)) return [];
        const place = { record, field: 'initiatives', item };
        const values = { initiative: quoted(title, t('an untitled initiative')) };
        return [
          {
            sentence: asSentence(t('{{initiative}} traces back to no pain, opportunity, SWOT item or gap.', values)),
            about: [{ record, item }],
            place,
            fix: openAt(t('Say why'), place),
          },
        ];
      }),
    ),
});
