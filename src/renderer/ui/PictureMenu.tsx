import { Menu } from '@mantine/core';
import { ImageDown } from 'lucide-react';
import type { Chart } from '../../shared/charts/marks.ts';
import { t } from '../../shared/i18n.ts';
import type { PictureFormat } from '../boards/frame/picture.ts';
import { IconButton } from './Button.tsx';

interface PictureMenuProps {
  readonly chart: Chart;
  /** What the file is to be called, without its ending. */
  readonly name: string;
  readonly className?: string | undefined;
}

/** Saves a chart as a picture of its own. */
export function PictureMenu({ chart, name, className }: PictureMenuProps) {
  // Drawing a picture is seldom wanted: its code is fetched then.
  const save = async (format: PictureFormat): Promise<void> => {
    const { savePicture } = await import('../boards/frame/picture.ts');
    await savePicture(chart, format, name);
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <IconButton label={t('Save “{{name}}” as a picture', { name })} tip={t('Save as a picture')} size="small" className={className}>
          <ImageDown size={14} aria-hidden />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void save('png')}>{t('Picture (PNG)')}</Menu.Item>
        <Menu.Item onClick={() => void save('svg')}>{t('Vector picture (SVG)')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
