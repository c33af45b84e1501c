import { useCallback, useMemo } from 'react';
import { overdueBefore, type PhaseColumn, phaseColumns, type Theme } from '../../../shared/analysis/feedback.ts';
import type { RecordData } from '../../../shared/frameworks/index.ts';
import { t } from '../../../shared/i18n.ts';
import { type AnyRecord, emptyData, type RecordOf, recordsOf } from '../../../shared/records.ts';
import { dayOf } from '../../app/time.ts';
import { newId } from '../../data/ids.ts';
import { useActions, useStrategy } from '../../data/strategy.ts';
import { useRecord } from '../../data/useRecord.ts';
import { nameOf, shorten } from '../../ui/index.ts';
import type { Names } from './filters.ts';

type VoiceData = RecordData['voice'];

export interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface PhaseChoice extends Choice {
  readonly journey: string;
  readonly record: string;
}

export interface Voice {
  readonly strategyId: string;
  readonly record: RecordOf<'voice'> | undefined;
  readonly themes: readonly Theme[];
  readonly personas: readonly Choice[];
  readonly touchpoints: readonly Choice[];
  readonly phases: readonly PhaseChoice[];
  /** Phases of one name together. */
  readonly columns: readonly PhaseColumn[];
  readonly names: Names;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What is older and not answered is overdue; null while no answer is promised. */
  readonly overdueBefore: string | null;
  /** Changes the record of the framework; makes it where it is not there yet. */
  readonly change: (next: (data: VoiceData) => VoiceData) => Promise<void>;
  /** Adds themes, each with its first words; their ids. */
  readonly addThemes: (themes: readonly { readonly name: string; readonly words: readonly string[] }[]) => Promise<string[]>;
}

const newTheme = (name: string, words: readonly string[]): Theme => ({ id: newId(), name, words: [...words], meaning: '' });

/** What the screen reads of the strategy's records. */
export function useVoice(): Voice {
  const { strategy, records } = useStrategy();
  const { create } = useActions();
  const record = useMemo(() => recordsOf(records, 'voice')[0], [records]);
  const read = useMemo(() => readRecords(records), [records]);
  const today = dayOf(new Date());

  const changeRecord = useRecord('voice', record?.id ?? '')?.change;
  const change = useCallback<Voice['change']>(
    async (next) => {
      if (changeRecord) changeRecord(next);
      else await create('voice', next(emptyData('voice')));
    },
    [changeRecord, create],
  );
  const addThemes = useCallback<Voice['addThemes']>(
    async (themes) => {
      const made = themes.map(({ name, words }) => newTheme(name, words));
      await change((data) => ({ ...data, themes: [...data.themes, ...made] }));
      return made.map(({ id }) => id);
    },
    [change],
  );

  return useMemo(
    () => ({
      strategyId: strategy.id,
      record,
      ...read,
      today,
      overdueBefore: overdueBefore(today, record?.data.answerWithin ?? null),
      change,
      addThemes,
    }),
    [strategy.id, record, read, today, change, addThemes],
  );
}

function readRecords(records: readonly AnyRecord[]): Pick<Voice, 'themes' | 'personas' | 'touchpoints' | 'phases' | 'columns' | 'names'> {
  const themes = recordsOf(records, 'voice')[0]?.data.themes ?? [];
  const choicesOf = (own: readonly AnyRecord[]): Choice[] => own.map((record) => ({ id: record.id, name: shorten(nameOf(record), 80) }));
  const journeys = recordsOf(records, 'journey');
  const phases = journeys.flatMap((journey) =>
    journey.data.phases.map(({ id, name }) => ({
      id,
      name: name.trim() || t('Untitled phase'),
      journey: shorten(nameOf(journey), 60),
      record: journey.id,
    })),
  );
  const personas = choicesOf(recordsOf(records, 'persona'));
  const touchpoints = choicesOf(recordsOf(records, 'touchpoint'));
  const finder = (choices: readonly Choice[], gone: string) => {
    const byId = new Map(choices.map(({ id, name }) => [id, name]));
    return (id: string): string => byId.get(id) ?? gone;
  };
  return {
    themes,
    personas,
    touchpoints,
    phases,
    columns: phaseColumns(journeys),
    names: {
      theme: finder(
        themes.map(({ id, name }) => ({ id, name: name.trim() || t('Untitled theme') })),
        t('Missing theme'),
      ),
      persona: finder(personas, t('Missing record')),
      touchpoint: finder(touchpoints, t('Missing record')),
      phase: finder(phases, t('Missing phase')),
    },
  };
}
