import { Menu } from '@mantine/core';
import { Check, CircleCheck, TriangleAlert, UserMinus } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { initiativeCode, peopleOf, RACI_FAULTS, ROLES, type Role, raciFaults, rolesOf } from '../../../shared/analysis/roadmap.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { recordsOf } from '../../../shared/records.ts';
import { AddRow, classes, fold, shorten } from '../../ui/index.ts';
import { useAnnounce } from '../frame/announce.ts';
import { cellAfterKey, cellOf, cellProps, focusCell } from '../frame/cells.ts';
import { withInitiative, withoutPerson, withRole } from './initiatives.ts';
import styles from './Raci.module.css';
import type { RoadmapContext } from './RoadmapBoard.tsx';

const LETTERS: Readonly<Record<string, Role>> = { r: 'R', a: 'A', c: 'C', i: 'I' };
const ROLE_LIST = ['R', 'A', 'C', 'I'] as const satisfies readonly Role[];

/** Initiatives by people: letters are typed into the cells, and exactly one A stands in each row. */
export function Raci({ view, records, chosen, onChoose }: RoadmapContext) {
  const { data, change } = view;
  const announce = useAnnounce();
  const grid = useRef<HTMLTableElement>(null);
  const [added, setAdded] = useState<readonly string[]>([]);
  const known = peopleOf(data);
  const isKnown = (name: string): boolean => known.some((other) => fold(other).trim() === fold(name).trim());
  const people = [...known, ...added.filter((name) => !isKnown(name))];
  const stakeholders = recordsOf(records, 'brief')
    .flatMap((brief) => brief.data.stakeholders)
    .map(({ name }) => name.trim())
    .filter((name) => name !== '' && !people.some((other) => fold(other) === fold(name)));
  const size = { rows: data.initiatives.length, columns: people.length };
  const faulty = data.initiatives.filter((initiative) => raciFaults(initiative).length > 0).length;

  const toggle = (id: string, person: string, role: Role): void => {
    const initiative = data.initiatives.find((candidate) => candidate.id === id);
    if (!initiative) return;
    const raci = withRole(initiative.raci, person, role);
    change((now) => withInitiative(now, id, { raci }));
    const roles = rolesOf({ raci }, person);
    announce(
      roles.length === 0
        ? t('{{person}} has no part in “{{name}}”.', { person, name: shorten(initiative.title, 80) })
        : t('{{person}} is {{roles}} in “{{name}}”.', {
            person,
            name: shorten(initiative.title, 80),
            roles: roles.map((held) => t(ROLES[held]).toLowerCase()).join(t(' and ')),
          }),
    );
  };
  const clear = (id: string, person: string): void =>
    change((now) => {
      const initiative = now.initiatives.find((candidate) => candidate.id === id);
      return initiative ? withInitiative(now, id, { raci: withoutPerson(initiative.raci, person) }) : now;
    });
  const removePerson = (person: string): void => {
    setAdded(added.filter((name) => fold(name) !== fold(person)));
    change((now) => ({
      ...now,
      initiatives: now.initiatives.map((initiative) => ({ ...initiative, raci: withoutPerson(initiative.raci, person) })),
    }));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !grid.current) return;
    const at = cellOf(event.target);
    const initiative = at && data.initiatives[at.row];
    const person = at && people[at.column];
    if (!at || !initiative || person === undefined) return;
    const role = LETTERS[event.key.toLowerCase()];
    if (role) {
      event.preventDefault();
      toggle(initiative.id, person, role);
      return;
    }
    if (event.key === 'Backspace' || event.key === 'Delete') {
      event.preventDefault();
      clear(initiative.id, person);
      return;
    }
    if (event.key === 'Enter') return;
    const to = cellAfterKey(event.key, at, size);
    if (!to) return;
    event.preventDefault();
    focusCell(grid.current, to);
  };

  return (
    <div className={styles.scroll}>
      <p className={styles.state}>
        {faulty === 0 ? (
          <>
            <CircleCheck size={15} className={styles.good} aria-hidden />{' '}
            {t('Exactly one person is accountable for each initiative, and somebody does the work.')}
          </>
        ) : (
          <>
            <TriangleAlert size={15} className={styles.bad} aria-hidden />{' '}
            {plural(
              faulty,
              'One initiative has not exactly one accountable person, or nobody who does the work.',
              '{{count}} initiatives have not exactly one accountable person, or nobody who does the work.',
            )}
          </>
        )}
        <span className={styles.hint}>{t('In a cell type R, A, C or I; Backspace clears it; arrow keys move.')}</span>
      </p>
      <div className={styles.frame}>
        <table ref={grid} className={styles.table} onKeyDown={onKeyDown} aria-label={t('Who does what')}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {t('Initiative')}
              </th>
              <th scope="col" className={styles.verdictHead}>
                {t('Accountable')}
              </th>
              {people.map((person) => (
                <th key={fold(person)} scope="col" className={styles.person}>
                  <Menu position="bottom" withinPortal>
                    <Menu.Target>
                      <button type="button" className={styles.personName} title={person}>
                        {shorten(person, 40)}
                      </button>
                    </Menu.Target>
                    <Menu.Dropdown>
                      <Menu.Item leftSection={<UserMinus size={14} aria-hidden />} onClick={() => removePerson(person)}>
                        {t('Take {{person}} out of all initiatives', { person: shorten(person, 40) })}
                      </Menu.Item>
                    </Menu.Dropdown>
                  </Menu>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.initiatives.map((initiative, row) => {
              const name = shorten(initiative.title, 80) || t('Untitled initiative');
              const faults = raciFaults(initiative);
              return (
                <tr key={initiative.id} className={classes(initiative.id === chosen && styles.chosen)}>
                  <th scope="row" className={styles.rowHead}>
                    <button
                      type="button"
                      className={styles.name}
                      aria-expanded={initiative.id === chosen}
                      onClick={() => onChoose(initiative.id === chosen ? null : initiative.id)}
                    >
                      <span className={styles.code}>{initiativeCode(row)}</span>
                      {name}
                    </button>
                  </th>
                  <td className={styles.verdict}>
                    {faults.length === 0 ? (
                      <span className={styles.fine}>
                        <Check size={14} className={styles.good} aria-hidden /> {shorten(initiative.raci.accountable.trim(), 40)}
                      </span>
                    ) : (
                      <span className={styles.fault}>
                        <TriangleAlert size={14} aria-hidden /> {faults.map((fault) => t(RACI_FAULTS[fault])).join(', ')}
                      </span>
                    )}
                  </td>
                  {people.map((person, column) => {
                    const roles = rolesOf(initiative, person);
                    return (
                      <td key={fold(person)} {...cellProps(row, column)}>
                        <Cell
                          roles={roles}
                          label={t('{{person}} in “{{name}}”: {{roles}}', {
                            person,
                            name,
                            roles: roles.length === 0 ? t('no part') : roles.map((role) => t(ROLES[role]).toLowerCase()).join(', '),
                          })}
                          onToggle={(role) => toggle(initiative.id, person, role)}
                        />
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className={styles.add}>
        <AddRow label={t('Add a person')} onAdd={(names) => setAdded([...added, ...names.filter((name) => !isKnown(name))])} />
        {stakeholders.length > 0 && (
          <p className={styles.offers}>
            {t('From the brief:')}{' '}
            {stakeholders.slice(0, 8).map((name) => (
              <button key={name} type="button" className={styles.offer} onClick={() => setAdded([...added, name])}>
                {shorten(name, 40)}
              </button>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}

interface CellProps {
  readonly roles: readonly Role[];
  readonly label: string;
  readonly onToggle: (role: Role) => void;
}

/** The letters of one person in one initiative; pressed it offers the four roles. */
const Cell = ({ roles, label, onToggle }: CellProps) => (
  <Menu position="bottom" withinPortal closeOnItemClick>
    <Menu.Target>
      <button type="button" className={styles.cell} aria-label={label}>
        {roles.length === 0 ? (
          <span className={styles.none} aria-hidden>
            ·
          </span>
        ) : (
          roles.map((role) => (
            <span key={role} className={styles.letter} data-role={role} aria-hidden>
              {role}
            </span>
          ))
        )}
      </button>
    </Menu.Target>
    <Menu.Dropdown>
      {ROLE_LIST.map((role) => (
        <Menu.CheckboxItem
          key={role}
          checked={roles.includes(role)}
          onChange={() => onToggle(role)}
          rightSection={
            <span className={styles.letter} data-role={role} aria-hidden>
              {role}
            </span>
          }
        >
          {t(ROLES[role])}
        </Menu.CheckboxItem>
      ))}
    </Menu.Dropdown>
  </Menu>
);
