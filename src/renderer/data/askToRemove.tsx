import { Button, Group, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import type { Dependant } from '../../shared/contract.ts';
import { frameworkOf } from '../../shared/frameworks/index.ts';
import { plural, t } from '../../shared/i18n.ts';

/** Most dependants that are named; the rest are counted. */
const MOST_NAMED = 8;

/** Asks what to do about the records that refer to one that is to be deleted. */
export function askToRemove(title: string, dependants: readonly Dependant[]): Promise<'unlink' | 'keep'> {
  // A list may refer many times over: each record and field is named once.
  const places = [...new Map(dependants.map((dependant) => [`${dependant.record} ${dependant.field}`, dependant])).entries()];
  return new Promise((resolve) => {
    let answer: 'unlink' | 'keep' = 'keep';
    const id = modals.open({
      title: t('Delete “{{title}}”?', { title }),
      onClose: () => resolve(answer),
      closeButtonProps: { 'aria-label': t('Close') },
      children: (
        <Stack gap="md">
          <Text size="sm">
            {plural(
              places.length,
              'One place refers to it. Deleting takes the reference out; the record that holds it stays.',
              '{{count}} places refer to it. Deleting takes the references out; the records that hold them stay.',
            )}
          </Text>
          <ul className="plain-list ruled-list">
            {places.slice(0, MOST_NAMED).map(([key, dependant]) => (
              <li key={key}>
                <span className="ruled-name">{dependant.title || t('Untitled')}</span>
                <span className="muted">
                  {t(frameworkOf(dependant.kind).singular)}, {t(dependant.field)}
                </span>
              </li>
            ))}
            {places.length > MOST_NAMED ? (
              <li className="muted">{t('and {{count}} more', { count: places.length - MOST_NAMED })}</li>
            ) : null}
          </ul>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" data-autofocus onClick={() => modals.close(id)}>
              {t('Keep it')}
            </Button>
            <Button
              onClick={() => {
                answer = 'unlink';
                modals.close(id);
              }}
            >
              {t('Delete and take references out')}
            </Button>
          </Group>
        </Stack>
      ),
    });
  });
}
