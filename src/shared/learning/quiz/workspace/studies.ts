import { readKano } from '../../../analysis/kano.ts';
import { readServqual } from '../../../analysis/servqual.ts';
import { formatNumber, signedFixed } from '../../../format.ts';
import { DIMENSIONS, type Dimension } from '../../../frameworks/servqual.ts';
import { t } from '../../../i18n.ts';
import { KANO_CATEGORIES, type KanoCategory } from '../../../metrics/kano-category.ts';
import { lowest, named, ownMaker } from './own.ts';

const ORDER = ['M', 'O', 'A', 'I'] as const satisfies readonly KanoCategory[];

/** The Kano category of a feature; asked where count, rule and significance agree. */
export const kanoFeature = ownMaker('kano-feature', 'service', ({ of }) =>
  of('kano').flatMap((study) =>
    readKano(study.data).map(({ id, name, counts, n, figure }) => {
      if (!figure.ok || name.trim() === '') return null;
      const { category, rule, significant } = figure.value;
      if (category !== rule || !significant) return null;
      const others = ORDER.filter((other) => other !== category);
      return {
        about: `${study.id} ${id}`,
        terms: ['kano-model', 'attractive-quality', 'must-be-quality'],
        prompt: t('In which Kano category does “{{feature}}” fall?', { feature: named(name) }),
        answer: {
          text: t(KANO_CATEGORIES[category]),
          why: t('{{count}} of {{n}} answers say so, more than chance alone would put above the next.', {
            count: formatNumber(counts[category]),
            n: formatNumber(n),
          }),
        },
        wrong: others.map((other) => ({
          text: t(KANO_CATEGORIES[other]),
          why: t('{{count}} of {{n}} answers fall there; the most frequent category has {{most}}.', {
            count: formatNumber(counts[other]),
            n: formatNumber(n),
            most: formatNumber(counts[category]),
          }),
        })),
        place: { record: study.id, field: 'features', item: id },
        open: t('Open the feature'),
      };
    }),
  ),
);

const isDimension = (name: string): name is Dimension => Object.hasOwn(DIMENSIONS, name);

/** The dimension that falls furthest short of what was expected. */
export const servqualGap = ownMaker('servqual-gap', 'service', ({ of }) =>
  of('servqual').map((study) => {
    const { quality } = readServqual(study.data);
    if (!quality.ok) return null;
    const gaps = quality.value.dimensions.flatMap((entry) =>
      isDimension(entry.dimension) ? [{ ...entry, name: t(DIMENSIONS[entry.dimension]) }] : [],
    );
    const worst = lowest(gaps, ({ gap }) => gap);
    // Written with two decimals, the worst one has to stand out all the same.
    const written = (gap: number): string => signedFixed(gap, 2);
    if (!worst || worst.gap >= 0 || gaps.filter(({ gap }) => written(gap) === written(worst.gap)).length > 1) return null;
    const title = named(study.data.name);
    return {
      about: study.id,
      terms: ['servqual', 'service-gap'],
      prompt:
        title === ''
          ? t('Which dimension has the largest gap in your service-quality study?')
          : t('Which dimension has the largest gap in “{{study}}”?', { study: title }),
      answer: {
        text: worst.name,
        why: t('Perceived {{perception}} less expected {{expectation}} is {{gap}}, the furthest below.', {
          perception: formatNumber(worst.perception),
          expectation: formatNumber(worst.expectation),
          gap: written(worst.gap),
        }),
      },
      wrong: gaps
        .filter(({ dimension }) => dimension !== worst.dimension)
        .map(({ name, gap }) => ({
          text: name,
          why: t('Its gap is {{gap}}; the largest is {{worst}}.', { gap: written(gap), worst: written(worst.gap) }),
        })),
      place: { record: study.id },
      open: t('Open the study'),
    };
  }),
);
