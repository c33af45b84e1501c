import { Combobox, useCombobox } from '@mantine/core';
import { Plus } from 'lucide-react';
import { Fragment, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Reference, RefTarget } from '../../shared/fields.ts';
import { type AnyData, frameworkOf, isKind } from '../../shared/frameworks/index.ts';
import { inSentence, plural, t } from '../../shared/i18n.ts';
import { type AnyRecord, itemsOf } from '../../shared/records.ts';
import { newId } from '../data/ids.ts';
import { drafts } from '../data/open-drafts.ts';
import { useActions, useStrategy } from '../data/strategy.ts';
import { CodeMark } from './Chip.tsx';
import { emptyItem } from './empty-item.ts';
import { KindIcon } from './KindIcon.tsx';
import { ReferenceChip } from './ReferenceChip.tsx';
import styles from './ReferencePicker.module.css';
import { RecordsContext } from './records-context.ts';
import {
  type Candidate,
  type Creation,
  candidatesOf,
  creationLabel,
  creationsOf,
  notChosen,
  searchCandidates,
} from './reference-search.ts';
import { isSameReference } from './resolve.ts';
import { cleanText, shorten } from './text.ts';

interface ReferencePickerProps {
  /** Names the group of chips: "Segments of “Weekend radio spots”". */
  readonly label: string;
  readonly targets: readonly RefTarget[];
  readonly value: readonly Reference[];
  readonly onChange: (value: readonly Reference[]) => void;
  /** At most one. */
  readonly single?: boolean;
  /** The record that the field stands in: its items and those it is about come first. */
  readonly record?: string | undefined;
  /** Names the field one types into, in place of "Add a segment". */
  readonly addLabel?: string | undefined;
  /** What is shown in that field while it is empty, where the name is too long to be shown. */
  readonly addText?: string | undefined;
  /** Draws what is chosen in another way than as the usual chips. */
  readonly chip?: (reference: Reference, onRemove: () => void) => ReactNode;
}

interface PickerProps extends ReferencePickerProps {
  readonly records: readonly AnyRecord[];
}

/** Most matches that are listed; typing narrows them. */
const MOST_SHOWN = 60;

/** References as chips, and a field to search for more or to make what is not there yet. */
export function ReferencePicker(props: ReferencePickerProps) {
  const given = useContext(RecordsContext);
  return given ? <Picker {...props} records={given} /> : <LivePicker {...props} />;
}

function LivePicker(props: ReferencePickerProps) {
  return <Picker {...props} records={useStrategy().records} />;
}

function Picker({ label, targets, value, onChange, single = false, record, addLabel, addText, chip, records }: PickerProps) {
  const remove = (gone: Reference): void => onChange(value.filter((reference) => !isSameReference(reference, gone)));
  return (
    <fieldset className={styles.picker} aria-label={label}>
      {value.map((reference) => (
        <Fragment key={`${reference.record} ${reference.item ?? ''}`}>
          {chip ? (
            chip(reference, () => remove(reference))
          ) : (
            <ReferenceChip reference={reference} records={records} onRemove={() => remove(reference)} />
          )}
        </Fragment>
      ))}
      {(!single || value.length === 0) && (
        <AddReference
          label={addLabel ?? t('Add {{thing}}', { thing: thingOf(targets) })}
          text={addText}
          records={records}
          targets={targets}
          value={value}
          record={record}
          onPick={(reference) => onChange([...value, reference])}
        />
      )}
    </fieldset>
  );
}

/** "a segment", "an item": what the first of the targets is. */
function thingOf(targets: readonly RefTarget[]): string {
  const target = targets[0];
  if (!target || !isKind(target.kind)) return t('an item');
  const framework = frameworkOf(target.kind);
  const widget = target.list === undefined ? undefined : framework.fields[target.list]?.widget;
  const name = widget?.kind === 'list' ? t(widget.itemName) : inSentence(t(framework.singular));
  return /^[aeiou]/i.test(name) ? t('an {{name}}', { name }) : t('a {{name}}', { name });
}

interface AddReferenceProps {
  readonly label: string;
  readonly text: string | undefined;
  readonly records: readonly AnyRecord[];
  readonly targets: readonly RefTarget[];
  readonly value: readonly Reference[];
  readonly record: string | undefined;
  readonly onPick: (reference: Reference) => void;
}

function AddReference({ label, text: shownText, records, targets, value, record, onPick }: AddReferenceProps) {
  const [query, setQuery] = useState('');
  const [focused, setFocused] = useState(false);
  const actions = useActions();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const text = cleanText(query).text.trim();
  const shown = combobox.dropdownOpened;

  const matches = useMemo(
    () => (shown ? searchCandidates(notChosen(candidatesOf(records, targets, record), value), text) : []),
    [shown, records, targets, record, value, text],
  );
  const creations = useMemo(
    () => (shown && text !== '' ? creationsOf(records, targets, record) : []),
    [shown, records, targets, record, text],
  );

  const pick = (reference: Reference): void => {
    onPick(reference);
    setQuery('');
    combobox.closeDropdown();
  };

  const make = async (creation: Creation): Promise<void> => {
    setQuery('');
    combobox.closeDropdown();
    if (creation.as === 'item') {
      onPick(addItem(creation, text));
      return;
    }
    const made = await actions.create(creation.kind, { [creation.field]: text });
    if (made) onPick({ record: made.id });
  };

  const submit = (option: string): void => {
    const place = Number(option.slice(1));
    const match = option.startsWith('m') ? matches[place] : undefined;
    const creation = option.startsWith('c') ? creations[place] : undefined;
    if (match) pick(match.reference);
    else if (creation) void make(creation);
  };

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={submit}
      width={320}
      position="bottom-start"
      withinPortal
      classNames={{ dropdown: styles.dropdown }}
    >
      <Combobox.Target withExpandedAttribute>
        <span className={styles.target}>
          <Plus size={13} aria-hidden />
          <Combobox.EventsTarget withExpandedAttribute>
            <input
              className={styles.input}
              aria-label={label}
              placeholder={focused ? t('Search or type a new name') : (shownText ?? label)}
              value={query}
              onChange={(event) => {
                setQuery(event.currentTarget.value);
                combobox.openDropdown();
                combobox.updateSelectedOptionIndex(0);
              }}
              onFocus={() => setFocused(true)}
              onClick={() => combobox.openDropdown()}
              onBlur={() => {
                setFocused(false);
                setQuery('');
                combobox.closeDropdown();
              }}
              onKeyDown={(event) => {
                if (event.key === 'Escape') event.stopPropagation();
                if (event.key === 'Enter') event.preventDefault();
              }}
            />
          </Combobox.EventsTarget>
        </span>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className={styles.options} aria-label={label}>
          {groupsOf(matches.slice(0, MOST_SHOWN)).map(([group, candidates]) => (
            <Combobox.Group key={group} label={shorten(group, 80)} classNames={{ groupLabel: styles.group }}>
              {candidates.map((candidate) => (
                <Combobox.Option
                  key={`${candidate.reference.record} ${candidate.reference.item ?? ''}`}
                  value={`m${matches.indexOf(candidate)}`}
                  className={styles.option}
                >
                  {candidate.code === '' ? (
                    <KindIcon kind={candidate.kind} size={14} />
                  ) : (
                    <CodeMark code={candidate.code} list={candidate.list} />
                  )}
                  <span className={styles.title}>{shorten(candidate.title)}</span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
          {matches.length > MOST_SHOWN && (
            <Combobox.Empty className={styles.empty}>
              {plural(matches.length - MOST_SHOWN, 'One more; type to find it', '{{count}} more; type to find them')}
            </Combobox.Empty>
          )}
          {creations.map((creation, index) => (
            <Combobox.Option key={creationLabel(creation, '')} value={`c${index}`} className={styles.option}>
              <Plus size={14} aria-hidden />
              <span className={styles.title}>{creationLabel(creation, shorten(text, 60))}</span>
            </Combobox.Option>
          ))}
          {matches.length === 0 && creations.length === 0 && (
            <Combobox.Empty className={styles.empty}>
              {text === '' ? t('Nothing to pick yet. Type a name.') : t('Nothing found')}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** Adds an item to the record that owns the list; its reference. */
function addItem(creation: Extract<Creation, { as: 'item' }>, text: string): Reference {
  const { owner, list, main } = creation;
  const id = newId();
  const field = frameworkOf(owner.kind).fields[list];
  if (!field) throw new Error(`${owner.kind} has no list ${list}`);
  drafts.change(owner, (data: AnyData) => ({ ...data, [list]: [...itemsOf(data[list]), { ...emptyItem(field, id), [main]: text }] }));
  return { record: owner.id, item: id };
}

function groupsOf(candidates: readonly Candidate[]): [string, Candidate[]][] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) groups.set(candidate.group, [...(groups.get(candidate.group) ?? []), candidate]);
  return [...groups];
}
