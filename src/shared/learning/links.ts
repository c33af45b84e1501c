import { isKind, type Kind } from '../frameworks/index.ts';
import { common } from './links/common.ts';
import { decide } from './links/decide.ts';
import { measure } from './links/measure.ts';
import { plan } from './links/plan.ts';
import { understand } from './links/understand.ts';
import type { FieldLinks } from './model.ts';
import type { TermId } from './terms.ts';

const links: Readonly<Record<Kind, FieldLinks>> = { ...understand, ...decide, ...plan, ...measure };

const NONE: readonly TermId[] = [];

/**
 * The terms that explain a field, the nearest first. A part of a list or group without terms of its own has those of the
 * whole it belongs to.
 * @param path field names from the record down, joined by dots: "pains.severity"; '' for the framework
 */
export function termsOfField(kind: Kind, path: string): readonly TermId[] {
  const own = links[kind];
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const found = own[at] ?? common[at];
    if (found) return found;
  }
  return path === '' ? (own[''] ?? NONE) : NONE;
}

export interface TermPlace {
  readonly kind: Kind;
  /** '' for the framework itself. */
  readonly field: string;
}

/** Where a term is used: the frameworks and fields that are linked to it. Fields that every record has are left out. */
export const placesOf = (term: TermId): readonly TermPlace[] =>
  Object.entries(links).flatMap(([kind, fields]) =>
    isKind(kind) ? Object.entries(fields).flatMap(([field, terms]) => (terms.includes(term) ? [{ kind, field }] : [])) : [],
  );
