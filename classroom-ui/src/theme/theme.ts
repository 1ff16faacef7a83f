import { Button, createTheme } from '@mantine/core'
import type { ButtonProps } from '@mantine/core'

type Dress = { readonly bg: string; readonly text: string; readonly edge: string; readonly hover: string }

/** `filled`: the one thing to do now; `default`: what else can be done; `outline`: is on; `danger`: cannot be taken back. */
function dressOf(variant: ButtonProps['variant']): Dress {
  switch (variant) {
    case 'filled':
      return { bg: 'var(--ink)', text: 'var(--on-ink)', edge: 'var(--ink)', hover: 'var(--slate)' }
    case 'outline':
      return { bg: 'var(--brick)', text: 'var(--on-brick)', edge: 'var(--ink)', hover: 'var(--brick)' }
    case 'danger':
      return { bg: 'var(--sheet)', text: 'var(--tile)', edge: 'var(--tile)', hover: 'var(--tile-wash)' }
    case 'subtle':
      return { bg: 'transparent', text: 'var(--ink)', edge: 'transparent', hover: 'var(--mortar)' }
    default:
      return { bg: 'var(--sheet)', text: 'var(--ink)', edge: 'var(--line)', hover: 'var(--mortar)' }
  }
}

export const theme = createTheme({
  fontFamily: 'var(--font-text)',
  headings: { fontFamily: 'var(--font-heading)' },
  fontSizes: { xs: '14px', sm: '15px', md: '16px', lg: '18px', xl: '22px' },
  defaultRadius: 8,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { variant: 'default', size: 'md' },
      vars: (_theme, props) => {
        const dress = dressOf(props.variant)
        return {
          root: {
            '--button-bg': dress.bg,
            '--button-color': dress.text,
            '--button-bd': `1px solid ${dress.edge}`,
            '--button-hover': dress.hover,
            '--button-hover-color': dress.text,
          },
        }
      },
    }),
  },
})
