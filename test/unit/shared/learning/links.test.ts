import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../../src/shared/fields.ts';
import { commonFields } from '../../../../src/shared/frameworks/define.ts';
import { frameworkOf, type Kind, kinds } from '../../../../src/shared/frameworks/index.ts';
import { common } from '../../../../src/shared/learning/links/common.ts';
import { decide } from '../../../../src/shared/learning/links/decide.ts';
import { measure } from '../../../../src/shared/learning/links/measure.ts';
import { plan } from '../../../../src/shared/learning/links/plan.ts';
import { understand } from '../../../../src/shared/learning/links/understand.ts';
import { placesOf, termsOfField } from '../../../../src/shared/learning/links.ts';
import type { FieldLinks } from '../../../../src/shared/learning/model.ts';
import { TERMS } from '../../../../src/shared/learning/terms.ts';

/** The path of every field of these, those of groups and list items included. */
const pathsOf = (fields: Fields, above = ''): readonly string[] =>
  Object.entries(fields).flatMap(([name, { widget }]) => {
    const path = `${above}${name}`;
    return widget.kind === 'group' || widget.kind === 'list' ? [path, ...pathsOf(widget.fields, `${path}.`)] : [path];
  });

const written: Readonly<Record<Kind, FieldLinks>> = { ...understand, ...decide, ...plan, ...measure };
const withCommon: readonly (readonly [string, FieldLinks])[] = [...Object.entries(written), ['every record', common]];

describe('the terms of the fields', () => {
  test.each(kinds)('of %s: the framework and every field, nested ones included, open at least one term', (kind) => {
    expect(termsOfField(kind, '').length, `${kind} itself`).toBeGreaterThan(0);
    const paths = pathsOf(frameworkOf(kind).fields);
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => termsOfField(kind, path).length === 0)).toEqual([]);
  });

  test.each(kinds)('of %s: every field at the top has terms of its own', (kind) => {
    const own = Object.keys(frameworkOf(kind).fields).filter((name) => !Object.hasOwn(commonFields, name));
    expect(own.filter((name) => !Object.hasOwn(written[kind], name))).toEqual([]);
  });

  test('name no field that does not exist', () => {
    for (const kind of kinds) {
      const paths = new Set(['', ...pathsOf(frameworkOf(kind).fields)]);
      expect(
        Object.keys(written[kind]).filter((path) => !paths.has(path)),
        kind,
      ).toEqual([]);
    }
    const shared = new Set(pathsOf(commonFields));
    expect(Object.keys(common).filter((path) => !shared.has(path))).toEqual([]);
  });

  test('are one to four that exist, each once', () => {
    for (const [kind, links] of withCommon) {
      for (const [path, terms] of Object.entries(links)) {
        const place = `${kind}.${path}`;
        expect(terms.length, place).toBeGreaterThanOrEqual(1);
        expect(terms.length, place).toBeLessThanOrEqual(4);
        expect(new Set(terms).size, place).toBe(terms.length);
        expect(
          terms.filter((term) => !Object.hasOwn(TERMS, term)),
          place,
        ).toEqual([]);
      }
    }
  });

  test('come from the whole that a part belongs to, where the part has none of its own', () => {
    expect(termsOfField('persona', 'preferences.price.nowhere')).toEqual(termsOfField('persona', 'preferences.price'));
    expect(termsOfField('metric', 'evidence.sampleSize')).toEqual(common['evidence.sampleSize']);
    expect(termsOfField('metric', 'nowhere')).toEqual([]);
  });
});

describe('the places of a term', () => {
  test('are the fields that open it', () => {
    for (const kind of kinds) {
      for (const [field, terms] of Object.entries(written[kind])) {
        for (const term of terms) expect(placesOf(term), `${kind}.${field}: ${term}`).toContainEqual({ kind, field });
      }
    }
  });
});
