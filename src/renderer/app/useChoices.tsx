import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { BookOpen, Calculator, Command as CommandIcon, FileInput, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { commands } from '../../shared/commands.ts';
import type { SearchHit } from '../../shared/contract.ts';
import { IMPORT_KINDS, importKinds } from '../../shared/exchange/import.ts';
import { frameworkOf, ownKinds } from '../../shared/frameworks/index.ts';
import { inSentence, t } from '../../shared/i18n.ts';
import { searchTerms } from '../../shared/learning/search.ts';
import { headOf } from '../../shared/learning/term-forms.ts';
import { formulas } from '../../shared/metrics/index.ts';
import { useOpen } from '../data/navigation.ts';
import { queries } from '../data/queries.ts';
import { useActions, useStrategy } from '../data/strategy.ts';
import { openImport } from '../import/index.ts';
import { askForCalculator, CALCULATED } from '../insight/metrics/state.ts';
import { askForFeedback } from '../insight/voice/state.ts';
import { LEARN_TABS, learnTabs } from '../learn/tabs.ts';
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
const MOST_TERMS = 5;
const MOST_RECORDS = 8;
const MOST_FEEDBACK = 3;
const SEARCH_PAUSE_MS = 120;

/** Records first, but never so many that no feedback is left. */
function mixed(hits: readonly SearchHit[]): SearchHit[] {
  const feedback = hits.filter((hit) => hit.feedback !== undefined).slice(0, MOST_FEEDBACK);
  return [...hits.filter((hit) => hit.feedback === undefined).slice(0, MOST_RECORDS - feedback.length), ...feedback];
}

export interface ChoiceGroup {
  readonly label: string;
  readonly entries: readonly Choice[];
}

/** What fits the query: records, screens, fields, terms, new records and commands; groups that hold nothing are left out. */
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
    ? mixed(hits.filter(({ kind }) => ownKinds.includes(kind))).map((hit) => ({
        id: hit.feedback === undefined ? `record ${hit.record}` : `feedback ${hit.feedback}`,
        label: hit.title || t('Untitled'),
        description: hit.excerpt && hit.excerpt !== hit.title ? hit.excerpt : undefined,
        icon: <KindIcon kind={hit.kind} />,
        hint: hit.feedback === undefined ? t(frameworkOf(hit.kind).singular) : t('Feedback'),
        run: () => {
          if (hit.feedback === undefined) return open.openRecord(hit.record);
          askForFeedback(hit.feedback);
          open.openKind('voice');
        },
      }))
    : [];

  const screens: Choice[] = [
    { id: 'home', label: t('Home'), run: open.openHome },
    { id: 'path', label: t('Strategy path'), run: () => open.openScreen('path') },
    { id: 'throughline', label: t('Throughline'), run: () => open.openScreen('throughline') },
    { id: 'checks', label: t('Checks'), run: () => open.openScreen('checks') },
    { id: 'evidence', label: t('Evidence'), run: () => open.openScreen('evidence') },
    { id: 'versions', label: t('Versions'), run: () => open.openScreen('versions') },
    { id: 'variants', label: t('Variants'), run: () => open.openScreen('variants') },
    { id: 'report', label: t('Report'), run: open.openReport },
    ...learnTabs.map((tab) => ({
      id: `learn ${tab}`,
      label: t('Learn: {{what}}', { what: inSentence(t(LEARN_TABS[tab])) }),
      run: () => open.openLearn(tab),
    })),
    { id: 'history', label: t('History'), run: open.openHistory },
    { id: 'bin', label: t('Bin'), run: open.openBin },
  ].map((screen) => ({ ...screen, icon: <CommandIcon size={16} strokeWidth={1.4} aria-hidden />, hint: t('Screen') }));

  const kindChoices: Choice[] = ownKinds.map((kind) => ({
    id: `kind ${kind}`,
    label: t(frameworkOf(kind).plural),
    icon: <KindIcon kind={kind} />,
    hint: t('Go to'),
    run: () => open.openKind(kind),
  }));

  const newOnes: Choice[] = ownKinds
    .filter((kind) => frameworkOf(kind).count !== 'one')
    .map((kind) => ({
      id: `new ${kind}`,
      label: t('New {{name}}', { name: inSentence(t(frameworkOf(kind).singular)) }),
      icon: <Plus size={16} strokeWidth={1.4} aria-hidden />,
      run: () => void create(kind).then((record) => record && open.openRecord(record.id)),
    }));

  const commandChoices: Choice[] = commands
    .filter((command) => !['palette', 'go-home', 'go-report', 'go-learn'].includes(command) && isAvailable(command))
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

  const imports: Choice[] = importKinds.map((kind) => ({
    id: `import ${kind}`,
    label: t('Import {{what}}…', { what: inSentence(t(IMPORT_KINDS[kind])) }),
    icon: <FileInput size={16} strokeWidth={1.4} aria-hidden />,
    run: () => openImport(kind),
  }));

  const calculators: Choice[] = CALCULATED.map((name) => ({
    id: `calculate ${name}`,
    label: t('Calculate: {{formula}}', { formula: t(formulas[name].label) }),
    icon: <Calculator size={16} strokeWidth={1.4} aria-hidden />,
    run: () => {
      askForCalculator(name);
      open.openKind('metric');
    },
  }));

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

  const terms: Choice[] = typed
    ? searchTerms(query)
        .slice(0, MOST_TERMS)
        .map((term) => ({
          id: `term ${term}`,
          label: t(headOf(term).name),
          description: headOf(term).abbreviation,
          icon: <BookOpen size={16} strokeWidth={1.4} aria-hidden />,
          hint: t('Term'),
          run: () => open.openTerm(term),
        }))
    : [];

  const only = (entries: readonly Choice[]): Choice[] => entries.filter(({ label }) => matches(label));
  return [
    { label: 'Records', entries: found },
    { label: 'Go to', entries: only([...screens.slice(0, 1), ...kindChoices, ...screens.slice(1)]) },
    { label: 'Fields', entries: places },
    { label: 'Terms', entries: terms },
    { label: 'New', entries: typed ? only(newOnes) : [] },
    { label: 'Commands', entries: only(typed ? [...commandChoices, ...imports, ...calculators] : commandChoices) },
  ].filter((group) => group.entries.length > 0);
}
