import type { Audience } from '../../../shared/analysis/plays.ts';
import { t } from '../../../shared/i18n.ts';
import { shorten } from '../../ui/index.ts';

export const audienceName = ({ name, kind }: Pick<Audience, 'name' | 'kind'>): string =>
  shorten(name, 60) || (kind === 'segment' ? t('Untitled segment') : t('Untitled persona'));

export const playName = (name: string, code: string): string => shorten(name.trim(), 80) || code;

export const optionsOf = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }));
