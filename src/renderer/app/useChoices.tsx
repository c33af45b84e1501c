import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Command as CommandIcon, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { commands } from '../../shared/commands.ts';
import { frameworkOf, kinds } from '../../shared/frameworks/index.ts';
import { inSentence, t } from '../../shared/i18n.ts';
import { useOpen } from '../data/navigation.ts';
import { queries } from '../data/queries.ts';
import { useActions, useStrategy } from '../data/strategy.ts';
import { fold, KindIcon } from '../ui/index.ts';
import { COMMANDS, isAvailable, keysOf } from './commands.ts';
import { fieldPlaces } from './field-places.ts';
import { useHere } from './useHere.ts';
import { useRun } from './useShortcuts.ts';

/** One thing the palette leads to. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly icon: ReactNode;
  readonly hint?: string | undefined;
  readonly run: () => void;
}

/** Most that is offered at once; typing on narrows them. */
const MOST_FIELDS = 6;
const MOST_RECORDS = 8;
const SEARCH_PAUSE_MS = 120;

export interface ChoiceGroup {
  readonly label: string;
  readonly entries: readonly Choice[];
}

/** What fits the query: records, screens, fields, new records and commands; groups that hold nothing are left out. */
export function useChoices(query: string): readonly ChoiceGroup[] {
  const { strategy, records } = useStrategy();
  const { create } = useActions();
  const open = useOpen();
  const run = useRun();
  const here = useHere();
  const platform = useQuery(queries.appInfo()).data?.platform ?? '';
  const [asked] = useDebouncedValue(query.trim(), SEARCH_PAUSE_MS);
  const hits = useQuery({ ...queries.search(strategy.id, asked), placeholderData: keepPreviousData }).data ?? [];
  const words = fold(query).split(/\s+/).filter(Boolean);
  const matches = (...texts: readonly string[]): boolean => words.every((word) => fold(texts.join(' ')).includes(word));
  const typed = words.length > 0;

  const found: Choice[] = typed
    ? hits.slice(0, MOST_RECORDS).map((hit) => ({
        id: `record ${hit.record}`,
        label: hit.title || t('Untitled'),
        description: hit.excerpt && hit.excerpt !== hit.title ? hit.excerpt : undefined,
        icon: <KindIcon kind={hit.kind} />,
        hint: t(frameworkOf(hit.kind).singular),
        run: () => open.openRecord(hit.record),
      }))
    : [];

  const screens: Choice[] = [
    { id: 'home', label: t('Home'), run: open.openHome },
    { id: 'report', label: t('Report'), run: open.openReport },
    { id: 'history', label: t('History'), run: open.openHistory },
    { id: 'bin', label: t('Bin'), run: open.openBin },
  ].map((screen) => ({ ...screen, icon: <CommandIcon size={16} strokeWidth={1.4} aria-hidden />, hint: t('Screen') }));

  const kindChoices: Choice[] = kinds.map((kind) => ({
    id: `kind ${kind}`,
    label: t(frameworkOf(kind).plural),
    icon: <KindIcon kind={kind} />,
    hint: t('Go to'),
    run: () => open.openKind(kind),
  }));

  const newOnes: Choice[] = kinds
    .filter((kind) => frameworkOf(kind).count !== 'one')
    .map((kind) => ({
      id: `new ${kind}`,
      label: t('New {{name}}', { name: inSentence(t(frameworkOf(kind).singular)) }),
      icon: <Plus size={16} strokeWidth={1.4} aria-hidden />,
      run: () => void create(kind).then((record) => record && open.openRecord(record.id)),
    }));

  const commandChoices: Choice[] = commands
    .filter((command) => !['palette', 'go-home', 'go-report'].includes(command) && isAvailable(command))
    .map((command) => {
      const { label, keys } = COMMANDS[command];
      return {
        id: command,
        label: t(label),
        icon: <CommandIcon size={16} strokeWidth={1.4} aria-hidden />,
        hint: keys ? keysOf(keys, platform) : undefined,
        run: () => void run(command),
      };
    });

  const places: Choice[] = typed
    ? fieldPlaces(records, here.record)
        .filter(({ label, section, kind }) => matches(label, section, frameworkOf(kind).singular))
        .slice(0, MOST_FIELDS)
        .map(({ kind, field, label, section, record }) => ({
          id: `field ${kind} ${field}`,
          label: t(label),
          description: `${t(frameworkOf(kind).singular)}, ${t(section)}`,
          icon: <KindIcon kind={kind} />,
          hint: t('Field'),
          run: () => (record === null ? open.openKind(kind) : open.openRecord(record, { field, view: 'form' })),
        }))
    : [];

  const only = (entries: readonly Choice[]): Choice[] => entries.filter(({ label }) => matches(label));
  return [
    { label: 'Records', entries: found },
    { label: 'Go to', entries: only([...screens.slice(0, 1), ...kindChoices, ...screens.slice(1)]) },
    { label: 'Fields', entries: places },
    { label: 'New', entries: typed ? only(newOnes) : [] },
    { label: 'Commands', entries: only(commandChoices) },
  ].filter((group) => group.entries.length > 0);
}
