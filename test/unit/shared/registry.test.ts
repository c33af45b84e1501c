import { icons } from 'lucide-react';
import { describe, expect, test } from 'vitest';
import type { Field, Fields, RefTarget } from '../../../src/shared/fields.ts';
import { type Area, commonFields } from '../../../src/shared/frameworks/define.ts';
import { frameworkOf, isKind, kinds, registry } from '../../../src/shared/frameworks/index.ts';

/** Every field of these with its path, groups and items included. */
function allFields(fields: Fields, path: readonly string[] = []): { path: readonly string[]; field: Field }[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const here = [...path, name];
    const inner = field.widget.kind === 'group' || field.widget.kind === 'list' ? allFields(field.widget.fields, here) : [];
    return [{ path: here, field }, ...inner];
  });
}

/** Shown in the head of a record, so in no section. */
const inTheHead = ['status', 'owner', 'tags'];

const pascal = (icon: string): string => icon.replace(/(^|-)([a-z0-9])/g, (_whole, _dash, letter: string) => letter.toUpperCase());

test('every kind is registered once, the brief first, by area in the order a strategy is made', () => {
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(kinds[0]).toBe('brief');
  const areas = registry.map((framework) => framework.area);
  const order: readonly Area[] = ['understand', 'decide', 'plan', 'measure'];
  expect(areas).toStrictEqual([...areas].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
});

test('a kind that is not registered is none, whatever it is called', () => {
  expect(['brief', 'Brief', '', 'toString', '__proto__'].map(isKind)).toStrictEqual([true, false, false, false, false]);
});

describe.each(registry.map((framework) => [framework.kind] as const))('%s', (kind) => {
  const framework = frameworkOf(kind);
  const named = framework.sections.flatMap((section) => section.fields);

  test('has sections whose fields exist', () => {
    for (const name of named) expect(Object.keys(framework.fields)).toContain(name);
  });

  test('shows every field in exactly one section, but for those in the head', () => {
    const expected = Object.keys(framework.fields).filter((name) => !inTheHead.includes(name));
    expect([...named].sort()).toStrictEqual(expected.sort());
  });

  test('has sections with ids of their own and labels', () => {
    const ids = framework.sections.map((section) => section.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const section of framework.sections) expect(section.label).not.toBe('');
  });

  test('has the fields that every record has', () => {
    for (const [name, field] of Object.entries(commonFields)) expect(framework.fields[name]).toBe(field);
  });

  test('has an icon that Lucide draws', () => {
    expect(Object.keys(icons)).toContain(pascal(framework.icon));
  });

  test('points only at kinds and lists that exist', () => {
    const targets = allFields(framework.fields).flatMap(({ field: { widget } }): readonly RefTarget[] =>
      widget.kind === 'reference' || widget.kind === 'references' ? widget.targets : [],
    );
    for (const target of targets.filter((candidate) => candidate.kind !== 'self' && candidate.kind !== 'any')) {
      const found = registry.find((candidate) => candidate.kind === target.kind);
      expect(found, target.kind).toBeDefined();
      if (!found || target.list === undefined) continue;
      const lists = allFields(found.fields).filter(({ field }) => field.widget.kind === 'list');
      expect(lists.map(({ path }) => path.join('.'))).toContain(target.list);
    }
  });

  test('has labels and, where there are options, values that differ and words for each', () => {
    for (const { path, field } of allFields(framework.fields)) {
      expect(field.label.trim(), path.join('.')).not.toBe('');
      if (field.widget.kind !== 'choice' && field.widget.kind !== 'choices') continue;
      const values = field.widget.options.map((option) => option.value);
      expect(new Set(values).size).toBe(values.length);
      for (const option of field.widget.options) expect(option.label).not.toBe('');
    }
  });

  test('has lists that are added to by one of their own fields', () => {
    for (const { path, field } of allFields(framework.fields)) {
      if (field.widget.kind !== 'list') continue;
      expect(Object.keys(field.widget.fields), path.join('.')).toContain(field.widget.main);
      expect(field.widget.itemName, path.join('.')).toMatch(/^[a-z]/);
    }
  });

  test('has no field called id, which items need for themselves', () => {
    expect(allFields(framework.fields).map(({ path }) => path.at(-1))).not.toContain('id');
  });

  test('asks for something, so that it can be complete or not', () => {
    expect(allFields(framework.fields).some(({ field }) => field.required)).toBe(true);
  });
});

test('no two lists of one framework share a code letter', () => {
  for (const framework of registry) {
    const codes = allFields(framework.fields).flatMap(({ field }) =>
      field.widget.kind === 'list' && field.widget.code ? [field.widget.code] : [],
    );
    expect(new Set(codes).size, framework.kind).toBe(codes.length);
  }
});
