import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

// The palette stands in for Mantine's own reckoning with shades; what is drawn comes from tokens.css.
const teal: MantineColorsTuple = [
  '#e2efed',
  '#c9e0dd',
  '#a5cbc7',
  '#7fb3ad',
  '#5f9d97',
  '#408681',
  '#26716d',
  '#15645f',
  '#0b5d5a',
  '#094c4a',
];

// What is written on the accent has a token of its own: it turns with the scheme, which no reckoning with shades can do.
const variantColors: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  return input.variant === 'filled' ? { ...colors, color: 'var(--on-accent)' } : colors;
};

export const theme = createTheme({
  variantColorResolver: variantColors,
  colors: { teal },
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  fontSizes: { xs: '11.5px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.54', md: '1.5', lg: '1.5', xl: '1.2' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '5px', md: '6px', lg: '8px', xl: '10px' },
  defaultRadius: 'md',
  shadows: { xs: 'var(--shadow)', sm: 'var(--shadow)', md: 'var(--shadow)', lg: 'var(--shadow)', xl: 'var(--shadow)' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm', h: 32, px: 12 } },
    Tooltip: { defaultProps: { openDelay: 500, transitionProps: { duration: 100 }, withArrow: false } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 80 }, radius: 'lg', withInitialFocusPlaceholder: false } },
    Modal: {
      defaultProps: { transitionProps: { duration: 100 }, radius: 'xl', centered: true, overlayProps: { backgroundOpacity: 0.35 } },
    },
  },
});

const drawn = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--threat)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--sel)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-primary-color-light': 'var(--accent-soft)',
  '--mantine-primary-color-light-hover': 'var(--accent-soft)',
  '--mantine-primary-color-light-color': 'var(--accent)',
  '--mantine-color-teal-filled': 'var(--accent)',
  '--mantine-color-teal-filled-hover': 'var(--accent-hover)',
  '--mantine-color-teal-light': 'var(--accent-soft)',
  '--mantine-color-teal-light-hover': 'var(--accent-soft)',
  '--mantine-color-teal-light-color': 'var(--accent)',
  '--mantine-color-teal-text': 'var(--accent)',
  '--mantine-color-teal-outline': 'var(--accent)',
};

/** Lays the tokens under Mantine's own variables, the same in both schemes: the tokens change with the scheme. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: drawn, dark: drawn });
