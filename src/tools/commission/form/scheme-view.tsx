import { Input, Slider, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { commissionTexts } from '../../../language/tools/commission';
import { formatMoney, formatPercent } from '../../../language/format';
import { Action } from '../../../pane/components/action';
import { Card } from '../../../pane/components/card';
import { ChoiceList } from '../../../pane/components/choice-list';
import { Footer } from '../../../pane/components/footer';
import { Message } from '../../../pane/components/message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { View } from '../../../pane/components/view';
import { Caption } from '../../../pane/components/words';
import { renamed } from '../components';
import { faultOf, payCurve } from '../pay';
import { mostAttainment } from '../pay-geometry';
import { paysForSales, rateBands, type Role } from '../role';
import { cardsOf } from '../sentences';
import { changed, replaced, roleOf, type CommissionState } from '../state';
import { AddComponent, ComponentMenu } from './component-menu';
import { PayChart } from './pay-chart';
import { ValueToken, figureText } from './value-token';

const useStyles = makeStyles({
  answer: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  figure: { fontSize: tokens.fontSizeBase500, lineHeight: '26px', fontWeight: tokens.fontWeightSemibold },
  slider: { width: 'calc(100% - 48px)', margin: '0 -4px 4px 52px' },
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '9px 12px',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '8px',
    minHeight: '24px',
  },
  name: { flexGrow: 1, minWidth: 0 },
  sentence: { margin: 0, lineHeight: '26px' },
});

interface Props {
  readonly header: ReactNode;
  readonly state: CommissionState;
  /** name of the sheet of people */
  readonly people: string;
  /** what base, target income and quota are, where they cannot be changed here */
  readonly fixedPay?: string;
  /** what the primary button does; default: on to the deals */
  readonly next?: string;
  readonly onChange: (state: CommissionState) => void;
  readonly onCancel: () => void;
  readonly onNext: () => void;
}

/** A role's scheme in sentences, and what it pays. */
export function SchemeView(props: Props) {
  const { header, state, people, fixedPay, next, onChange, onCancel, onNext } = props;
  const styles = useStyles();
  const { texts, language, regional } = usePaneSettings();
  const words = commissionTexts(language);
  const role = roleOf(state, state.chosen);
  const unreadable = useMemo(() => faultOf(role, language), [role, language]);
  const { base, quota, ote } = role;
  const replace = (changedRole: Role) =>
    onChange(replaced(state, fixedPay === undefined ? changedRole : { ...changedRole, base, quota, ote }));
  return (
    <View
      header={header}
      spacing="tight"
      onEnter={onNext}
      footer={
        <Footer apart>
          <Action appearance="subtle" onClick={onCancel}>
            {texts.common.cancel}
          </Action>
          <Action appearance="primary" disabled={unreadable !== undefined} onClick={onNext}>
            {next ?? texts.common.next(words.toDeals)}
          </Action>
        </Footer>
      }
    >
      <ChoiceList
        label={words.role}
        choices={state.roles.map(({ id, role: name }) => ({ value: id, label: name[language] }))}
        value={state.chosen}
        onChange={(chosen) => onChange({ ...state, chosen })}
      />
      {unreadable !== undefined && <Message tone="warning">{unreadable}</Message>}
      {paysForSales(role) && unreadable === undefined ? (
        <PayCard
          role={role}
          attainment={state.attainment}
          onChange={(attainment) => onChange({ ...state, attainment })}
        />
      ) : (
        unreadable === undefined && <Caption>{words.noCurve(people)}</Caption>
      )}
      <Card padded={false}>
        {cardsOf(role, language).map(({ name, caption, sentences }, card) => (
          <div key={`${role.id} ${card}`} className={styles.part}>
            <div className={styles.head}>
              {name !== undefined && isKpi(role, name) ? (
                <Input
                  className={styles.name}
                  appearance="underline"
                  size="small"
                  aria-label={words.components.name}
                  value={caption}
                  onChange={(_event, { value }) => replace(renamed(role, name, value))}
                />
              ) : (
                <Caption>{caption}</Caption>
              )}
              {name !== undefined && (
                <ComponentMenu role={role} name={name} label={caption} onChange={replace} />
              )}
            </div>
            {sentences.map((parts, line) => (
              <p key={line} className={styles.sentence}>
                {parts.map((part, index) =>
                  typeof part === 'string' ? (
                    part
                  ) : name === undefined && fixedPay !== undefined ? (
                    figureText(part, regional, language)
                  ) : (
                    <ValueToken
                      key={index}
                      figure={part}
                      onChange={(value) => onChange(changed(state, part.place, value))}
                    />
                  ),
                )}
              </p>
            ))}
            {name === undefined && fixedPay !== undefined && <Caption>{fixedPay}</Caption>}
          </div>
        ))}
      </Card>
      <AddComponent role={role} onChange={replace} />
    </View>
  );
}

/** What is counted by a KPI is called by its name. */
function isKpi({ rows }: Role, name: string): boolean {
  return rows.some(({ component, basis }) => component.en === name && basis.en === 'KPI');
}

interface PayProps {
  readonly role: Role;
  readonly attainment: number;
  readonly onChange: (attainment: number) => void;
}

/** What would I earn at …: the curve, a point on it, and a slider that moves it. */
function PayCard({ role, attainment, onChange }: PayProps) {
  const styles = useStyles();
  const { language, regional } = usePaneSettings();
  const words = commissionTexts(language);
  const pay = useMemo(() => payCurve(role), [role]);
  const at = formatPercent(attainment, regional, language, { most: 0 });
  const shown = formatMoney(pay(attainment), regional);
  const ofTeam = role.rows.some(({ whose }) => whose?.en === 'team');
  const tiers = role.rows.flatMap(({ fromQuota = 0, gate = 0 }) => [fromQuota, gate]);
  return (
    <Card>
      <div className={styles.answer}>
        <Caption>
          {words.pay.at} <b>{at}</b> {ofTeam ? words.pay.ofTeamQuota : words.pay.ofQuota}
        </Caption>
        <span className={styles.figure} aria-live="polite">
          {shown}
        </span>
      </div>
      <PayChart
        pay={pay}
        tiers={tiers}
        attainment={attainment}
        bands={rateBands(role)}
        label={words.chart(at, shown)}
      />
      <Slider
        className={styles.slider}
        min={0}
        max={mostAttainment * 100}
        value={Math.round(attainment * 100)}
        aria-label={words.slider}
        aria-valuetext={`${at}: ${shown}`}
        onChange={(_event, { value }) => onChange(value / 100)}
      />
      <Caption>{words.assumed}</Caption>
    </Card>
  );
}
