import {
  Button,
  Input,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular, PersonRegular } from '@fluentui/react-icons';
import { funnelTexts } from '../../../language/tools/funnel';
import { Card } from '../../../pane/components/card';
import { NumberField } from '../../../pane/components/number-field';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { absenceKinds } from '../state';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto 24px',
    gap: '10px',
    alignItems: 'center',
    padding: '9px 12px',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  icon: { display: 'grid', fontSize: '20px', color: tokens.colorNeutralForeground3 },
  who: { minWidth: 0, display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  // a plain line of text until it is pointed at or typed in
  name: {
    width: '100%',
    minWidth: 0,
    minHeight: '24px',
    height: '24px',
    backgroundColor: 'transparent',
    borderBottomColor: 'transparent',
    ':hover': { borderBottomColor: tokens.colorNeutralStrokeAccessible },
  },
  nameText: { padding: 0, minWidth: 0, width: '100%' },
  kind: {
    minWidth: 0,
    height: '20px',
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  days: { '& .fui-Input': { width: '72px' }, maxWidth: '120px' },
  remove: { minWidth: '24px', width: '24px', height: '24px', padding: 0 },
});

interface Props extends Pick<StepProps, 'state' | 'dispatch' | 'field' | 'fault'> {
  /** the absence that has just been added: its name is typed next */
  readonly added: number | undefined;
  /** the row with the focus is gone */
  readonly onRemoved: () => void;
}

/** Who is away, why, and for how many days. */
export function AbsenceList({ state, dispatch, field, fault, added, onRemoved }: Props) {
  const styles = useStyles();
  const { language } = usePaneSettings();
  const words = funnelTexts(language).team;
  return (
    <Card padded={false}>
      <ul className={styles.list} aria-label={words.absences}>
        {state.absences.map(({ id, name, kind, days }, index) => {
          const who = name.trim() || words.someone(index + 1);
          const change = (values: Partial<{ name: string; kind: typeof kind; days: number | undefined }>) =>
            dispatch({ type: 'changeAbsence', id, values });
          return (
            <li key={id} className={styles.row}>
              <span className={styles.icon} aria-hidden="true">
                <PersonRegular />
              </span>
              <span className={styles.who}>
                <Input
                  appearance="underline"
                  className={styles.name}
                  input={{
                    className: styles.nameText,
                    autoFocus: id === added,
                    'aria-label': words.who,
                  }}
                  placeholder={words.whoPlaceholder}
                  value={name}
                  maxLength={60}
                  onChange={(_event, { value }) => change({ name: value })}
                />
                <Menu>
                  <MenuTrigger disableButtonEnhancement>
                    <MenuButton
                      appearance="transparent"
                      size="small"
                      className={styles.kind}
                      aria-label={`${words.why}: ${words.kinds[kind]}`}
                    >
                      {words.kinds[kind]}
                    </MenuButton>
                  </MenuTrigger>
                  <MenuPopover>
                    <MenuList>
                      {absenceKinds.map((each) => (
                        <MenuItem key={each} onClick={() => change({ kind: each })}>
                          {words.kinds[each]}
                        </MenuItem>
                      ))}
                    </MenuList>
                  </MenuPopover>
                </Menu>
              </span>
              <NumberField
                className={styles.days}
                ariaLabel={words.daysOf(who)}
                value={days}
                unit={words.daysUnit}
                least={0}
                digits={{ most: 1 }}
                onChange={(value) => change({ days: value })}
                error={fault(`absence:${id}`)}
                inputRef={field(`absence:${id}`)}
              />
              <Button
                appearance="transparent"
                className={styles.remove}
                icon={<DismissRegular />}
                aria-label={words.remove(who)}
                onClick={() => {
                  dispatch({ type: 'removeAbsence', id });
                  onRemoved();
                }}
              />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
