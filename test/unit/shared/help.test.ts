import { describe, expect, test } from 'vitest';
import type { Field, Fields, Help } from '../../../src/shared/fields.ts';
import { frameworkOf, kinds } from '../../../src/shared/frameworks/index.ts';

/** Every field of these, groups and list items included, with its path. */
function allFields(fields: Fields, path: readonly string[] = []): { path: string; field: Field }[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const here = [...path, name];
    const inner = field.widget.kind === 'group' || field.widget.kind === 'list' ? allFields(field.widget.fields, here) : [];
    return [{ path: here.join('.'), field }, ...inner];
  });
}

const helps: { place: string; help: Help }[] = kinds.flatMap((kind) => {
  const framework = frameworkOf(kind);
  return [
    { place: kind, help: framework.help },
    ...allFields(framework.fields).map(({ path, field }) => ({ place: `${kind}.${path}`, help: field.help })),
  ];
});

const parts = ['what', 'example', 'apply'] as const;

describe('help', () => {
  test.each(helps)('of $place says what it is, gives an example and how to apply it', ({ help }) => {
    for (const part of parts) {
      const words = help[part];
      expect(words, part).toBe(words.trim());
      expect(words.length, `${part}: ${words}`).toBeLessThanOrEqual(part === 'what' ? 260 : 230);
    }
    // An example may be one name; what and apply are sentences.
    expect(help.example.length).toBeGreaterThan(0);
    expect(help.what.length).toBeGreaterThan(20);
    expect(help.apply.length).toBeGreaterThan(20);
    expect(help.what).toMatch(/[.?]”?$/);
    expect(help.apply).toMatch(/[.?]”?$/);
    expect(new Set(parts.map((part) => help[part])).size).toBe(3);
  });

  test('is written for the field it stands at: two helps share no text', () => {
    const places = new Map<string, string>();
    for (const help of new Set(helps.map((entry) => entry.help))) {
      const place = helps.find((entry) => entry.help === help)?.place ?? '';
      for (const part of parts) {
        // Short examples, such as a name, may well come twice.
        if (help[part].length < 25) continue;
        expect(places.get(help[part]), `${place}: ${help[part]}`).toBeUndefined();
        places.set(help[part], place);
      }
    }
  });

  test('holds no {{place}} that the translation would fill', () => {
    for (const { help } of helps) expect(parts.map((part) => help[part]).join(' ')).not.toContain('{{');
  });
});
