import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { catalogueTexts } from '../../language/views/catalogue';
import type { CatalogueEntry } from '../../publish/catalogue';
import { usePaneSettings } from '../components/pane-settings';

const useStyles = makeStyles({
  box: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 10px',
    overflowWrap: 'anywhere',
  },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
  needed: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  optional: { whiteSpace: 'nowrap' },
});

/** Code on a grey ground. */
export function Code({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <code className={styles.code}>{children}</code>
    </div>
  );
}

/** `SALES.FUNNEL(target, average_deal, conversions, [stages], …)`: what must be given in bold, the rest in brackets. */
export function Signature({ entry }: { entry: CatalogueEntry }) {
  const styles = useStyles();
  const { language } = usePaneSettings();
  return (
    <Code>
      {`${entry.name}(`}
      {entry.parameters.map((parameter, index) => (
        <Fragment key={parameter.name}>
          {index > 0 && `${catalogueTexts(language).separator} `}
          {parameter.optional ? (
            <span className={styles.optional}>{`[${parameter.name}]`}</span>
          ) : (
            <b className={styles.needed}>{parameter.name}</b>
          )}
        </Fragment>
      ))}
      {')'}
    </Code>
  );
}
