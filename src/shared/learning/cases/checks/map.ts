import { lowsOf } from '../../../analysis/journey.ts';
import type { CheckContext } from '../../../checks/model.ts';
import { plural, t } from '../../../i18n.ts';
import type { RecordOf } from '../../../records.ts';
import { filled, inSteps, type TaskCheck } from './step.ts';

type Journey = RecordOf<'journey'>;

const asIsMaps = (context: CheckContext): Journey[] =>
  context.of('journey').filter(({ data }) => data.kind === 'as-is' && context.has(data.persona));

/** The most finished first: what was begun beside it does not undo a task. */
const longest = (journeys: readonly Journey[]): Journey | undefined =>
  journeys.toSorted((a, b) => b.data.phases.length - a.data.phases.length)[0];

const feltPhases = ({ data }: Journey) => data.phases.filter(({ emotion }) => emotion !== null);
const lowest = ({ data }: Journey): number => Math.min(...data.phases.map(({ emotion }) => emotion ?? 0));

/** The phases in which a map is at its lowest, where that is below zero. */
function lowPhases(journey: Journey) {
  const low = lowest(journey);
  return low < 0 ? journey.data.phases.filter(({ emotion }) => emotion === low) : [];
}

/** Checks of journey maps, of the offer that answers them and of what is undertaken. */
export const mapChecks = {
  'journey-mapped': {
    looksFor: 'A journey map as it is: four phases or more with emotion and touchpoints, one of them low',
    check: (context) => {
      const map = longest(asIsMaps(context));
      const phases = map?.data.phases ?? [];
      const felt = map ? feltPhases(map).length : 0;
      const met = phases.filter(({ touchpoints }) => touchpoints.some(context.has)).length;
      return inSteps(
        [
          [map !== undefined, t('There is no journey map as it is that names its persona.')],
          [phases.length > 0, t('The journey map has no phase yet.')],
          [
            phases.length >= 4,
            plural(phases.length, 'The map has one phase; four are the least.', 'The map has {{count}} phases; four are the least.'),
          ],
          [felt === phases.length, t('{{felt}} of {{all}} phases say how the customer feels.', { felt, all: phases.length })],
          [met === phases.length, t('{{met}} of {{all}} phases name a touchpoint.', { met, all: phases.length })],
          [map !== undefined && lowest(map) < 0, t('No phase lies below zero; feedback and metrics say that one does.')],
          [map?.data.evidence.some(({ source }) => filled(source)) === true, t('No claim in the map says where it comes from.')],
        ],
        plural(phases.length, 'One phase is mapped.', '{{count}} phases are mapped, with a low point and a source.'),
      );
    },
  },
  'low-point-answered': {
    looksFor: 'The low point of a journey: its worst pain is rated and linked to the persona, and an opportunity answers it',
    check: (context) => {
      const maps = asIsMaps(context).filter((map) => lowsOf(map.data).length > 0);
      const low = maps.flatMap(lowPhases);
      const heavy = low.flatMap(({ pains }) => pains).filter(({ severity }) => (severity ?? 0) >= 4);
      const linked = heavy.filter(({ personaPain }) => personaPain !== null && context.has(personaPain));
      const answered = new Set(
        low.flatMap(({ opportunities }) => opportunities.flatMap(({ addresses }) => addresses.map(({ item }) => item))),
      );
      return inSteps(
        [
          [low.length > 0, t('No map as it is has a phase below zero yet.')],
          [heavy.length > 0, t('The lowest phase has no pain of severity 4 or 5; something makes it low.')],
          [linked.length > 0, t('No pain of the low point is linked to a pain of the persona.')],
          [linked.some(({ id }) => answered.has(id)), t('No opportunity in the lowest phase addresses its worst pain.')],
        ],
        t('The low point has its pain, and an opportunity answers it.'),
      );
    },
  },
  'to-be-lifted': {
    looksFor: 'A journey map as it should be, laid over the map as it is, whose lowest point is higher',
    check: (context) => {
      const pairs = context.of('journey').flatMap((toBe) => {
        const asIs = asIsMaps(context).find(({ id }) => id === toBe.data.counterpart?.record);
        return toBe.data.kind === 'to-be' && asIs ? [{ asIs, toBe }] : [];
      });
      const whole = pairs.filter(({ toBe }) => toBe.data.phases.length >= 3 && feltPhases(toBe).length === toBe.data.phases.length);
      return inSteps(
        [
          [pairs.length > 0, t('No map as it should be names the map as it is that it belongs to.')],
          [whole.length > 0, t('The map as it should be needs three phases or more, each with an emotion.')],
          [
            whole.some(({ asIs, toBe }) => lowest(toBe) > lowest(asIs)),
            t('The map as it should be is as low at its lowest point as the map as it is.'),
          ],
        ],
        t('The map as it should be lifts the low point.'),
      );
    },
  },
  'offer-fits': {
    looksFor: 'A value-fit map for a persona: three relievers that each answer a pain, a creator, and a proposition with a difference',
    check: (context) => {
      const maps = context.of('value-fit').filter(({ data }) => context.has(data.audience));
      const relieving = ({ data }: RecordOf<'value-fit'>) => data.relievers.filter(({ relieves }) => relieves.some(context.has)).length;
      const best = maps.toSorted((a, b) => relieving(b) - relieving(a))[0];
      const count = best ? relieving(best) : 0;
      const statement = best?.data.statement;
      return inSteps(
        [
          [best !== undefined, t('No value-fit map says for whom it is made.')],
          [count > 0, t('No reliever answers a pain yet.')],
          [
            count >= 3,
            plural(count, 'One reliever answers a pain; three are asked for.', '{{count}} relievers answer a pain; three are asked for.'),
          ],
          [best?.data.creators.some(({ creates }) => creates.some(context.has)) === true, t('No creator brings a gain about yet.')],
          [
            statement !== undefined && filled(statement.alternative) && filled(statement.difference),
            t('The proposition does not say yet what customers choose instead, and how the offer differs.'),
          ],
        ],
        plural(count, 'One reliever answers a pain.', '{{count}} relievers each answer a pain, and the proposition names its difference.'),
      );
    },
  },
  'initiatives-reasoned': {
    looksFor: 'Three initiatives, each with a reason, an objective, impact, effort and one person accountable; one answers a journey map',
    check: (context) => {
      const all = context.of('roadmap').flatMap(({ data }) => data.initiatives);
      const whole = all.filter(
        ({ from, supports, impact, effort, raci }) =>
          from.some(context.has) && supports.some(context.has) && impact !== null && effort !== null && filled(raci.accountable),
      );
      const fromMap = whole.filter(({ from }) =>
        from.some(({ record }) => ['journey', 'persona'].includes(context.byId.get(record)?.kind ?? '')),
      );
      return inSteps(
        [
          [all.length > 0, t('There is no initiative yet.')],
          [
            all.length >= 3,
            plural(all.length, 'There is one initiative; three are asked for.', 'There are {{count}} initiatives; three are asked for.'),
          ],
          [
            whole.length >= 3,
            t('{{whole}} of {{all}} initiatives have a reason, an objective, both ratings and somebody accountable; three are asked for.', {
              whole: whole.length,
              all: all.length,
            }),
          ],
          [fromMap.length > 0, t('No initiative answers a pain of the persona or something in the journey map.')],
        ],
        t('{{whole}} initiatives have a reason, an objective and somebody who answers for them.', { whole: whole.length }),
      );
    },
  },
} as const satisfies Record<string, TaskCheck>;
