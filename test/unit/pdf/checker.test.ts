import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePdf } from '../../../src/shared/pdf/index.ts';
import { structureFaults } from '../../pdf-structure/check.ts';
import { readContent } from '../../pdf-structure/content.ts';
import { demo } from './demo.ts';
import { tools } from './support.ts';

let folder = '';
let plain = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  const file = join(folder, 'report.pdf');
  writeFileSync(file, (await makePdf(demo, tools())).bytes);
  execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, join(folder, 'plain.pdf')]);
  plain = readFileSync(join(folder, 'plain.pdf'), 'latin1');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The faults of the report after a change that keeps its length. */
function faultsAfter(from: string, to: string): string[] {
  expect(to).toHaveLength(from.length);
  const broken = plain.replace(from, () => to);
  expect(broken).not.toBe(plain);
  const file = join(folder, 'broken.pdf');
  writeFileSync(file, broken, 'latin1');
  return structureFaults(file);
}

describe('The structure checker finds', () => {
  test('nothing in the report as it is', () => {
    writeFileSync(join(folder, 'same.pdf'), plain, 'latin1');
    expect(structureFaults(join(folder, 'same.pdf'))).toEqual([]);
  });

  test.each([
    ['a figure without words', '/Alt (', '/Axx (', 'no alternative text'],
    ['a figure without a box', '/BBox [', '/BBxx [', 'no BBox'],
    ['a header cell without a scope', '/Scope /Column', '/Scxpe /Column', 'no scope'],
    ['a sequence that no element claims', '/H1 <</MCID 2>>BDC', '/H1 <</MCID 9>>BDC', 'MCID'],
    ['text outside every mark', '/Artifact BMC', '             ', 'paints outside every mark'],
    ['a link without its annotation', '/Type /OBJR', '/Type /OBJX', 'has no annotation'],
    ['an annotation without words', '/Contents (Where we stand, 3)', '/Contexts (Where we stand, 3)', 'has no words'],
    ['a skipped heading', '/S /H2', '/S /H3', 'comes after a heading'],
    ['a role that is none', '/S /BlockQuote', '/S /BlackQuote', 'no standard structure type'],
    ['a row outside a table', '/S /Table', '/S /Tible', 'no standard'],
    ['a list without its numbering', '/ListNumbering', '/LxstNumbering', 'how it is numbered'],
    ['a tab order of its own', '/StructParents 1\n  /Tabs /S', '/StructParents 1\n  /Tabs /R', 'tab order'],
    ['a file that is not marked', '/Marked true', '/Mxrked true', 'marked'],
    ['a language that is missing', '/Lang (', '/Lxng (', 'language'],
    ['a title that is not shown', '/DisplayDocTitle', '/DisplxyDocTitle', 'title bar'],
    ['metadata that do not name the standard', '<pdfuaid:part>1', '<pdfuaid:part>2', 'PDF/UA-1'],
    ['a font that is not embedded', '/FontFile2', '/FontFxle2', 'not embedded'],
    ['a font without a way back to characters', '/ToUnicode', '/ToUnicxde', 'back to characters'],
    ['a parent tree that leads elsewhere', '/StructParents 0', '/StructParents 5', 'parent tree'],
  ])('%s', (_, from, to, words) => {
    expect(faultsAfter(from, to).join('\n')).toContain(words);
  });
});

describe('Content streams', () => {
  test('are read with strings that look like operators', () => {
    expect(readContent('/P <</MCID 0>>BDC BT (EMC \\) ( Tj ) )Tj ET EMC').faults).toEqual([]);
  });

  test.each([
    ['/P <</MCID 0>>BDC /P <</MCID 1>>BDC EMC EMC', 'begins within'],
    ['/P <</MCID 0>>BDC BT EMC ET', 'ends within'],
    ['/P <</MCID 0>>BDC', 'never closed'],
    ['EMC', 'without a mark'],
    ['/P <</MCID 0>>BDC EMC /P <</MCID 0>>BDC EMC', 'occurs twice'],
    ['0 0 10 10 re f', 'outside'],
  ])('%s is a fault', (data, words) => expect(readContent(data).faults.join()).toContain(words));
});
