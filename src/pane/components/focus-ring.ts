import { tokens } from '@fluentui/react-components';

/** The visible focus of the pane's own buttons, the same as Fluent draws on its controls. */
export const focusRing = {
  ':focus-visible': {
    outlineWidth: '2px',
    outlineStyle: 'solid',
    outlineColor: tokens.colorStrokeFocus2,
    outlineOffset: '1px',
  },
} as const;

/** The same drawn inside, for buttons that reach the edge of their card. */
export const focusRingInside = {
  ':focus-visible': {
    outlineWidth: '2px',
    outlineStyle: 'solid',
    outlineColor: tokens.colorStrokeFocus2,
    outlineOffset: '-2px',
  },
} as const;
