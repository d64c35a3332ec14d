import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import type { Ref } from 'react';

const useStyles = makeStyles({
  // as wide as its words: Fluent's 96 px do not fit three buttons into 318
  action: { minWidth: 'auto', whiteSpace: 'nowrap' },
  fill: { flexGrow: 1 },
  // link colour over a subtle button, 24 px high
  text: {
    minWidth: 'auto',
    height: '24px',
    padding: '0 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
});

type Props = ButtonProps & {
  /** takes the width that is left */
  readonly fill?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** Fluent's button, 32 px high and as wide as its words. Words are verbs that name what happens. */
export function Action({ fill = false, className, ...button }: Props) {
  const styles = useStyles();
  return (
    <Button
      {...(button as ButtonProps)}
      className={mergeClasses(styles.action, fill && styles.fill, className)}
    />
  );
}

/** A small button that looks like a link, inside cards and beside captions. */
export function TextAction({
  className,
  ...button
}: ButtonProps & { readonly ref?: Ref<HTMLButtonElement> }) {
  const styles = useStyles();
  return (
    <Button
      {...(button as ButtonProps)}
      appearance="transparent"
      size="small"
      className={mergeClasses(styles.text, className)}
    />
  );
}
