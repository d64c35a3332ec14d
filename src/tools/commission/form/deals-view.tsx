import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarRegular, DismissRegular, TableRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { commissionTexts } from '../../../language/tools/commission';
import { kitTexts } from '../../../language/tools/kit';
import { monthYear } from '../../../language/dates';
import { formatNumber } from '../../../language/format';
import { Action } from '../../../pane/components/action';
import { Card } from '../../../pane/components/card';
import { ChoiceList } from '../../../pane/components/choice-list';
import { Footer } from '../../../pane/components/footer';
import { Message } from '../../../pane/components/message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { ProblemMessage } from '../../../pane/components/problem-message';
import { View } from '../../../pane/components/view';
import { Caption, SectionHeading } from '../../../pane/components/words';
import { dayParts, firstDayOf, type MonthNumber } from '../../../planning/calendar';
import { nameKey } from '../../../planning/names';
import type { TableInfo, WorkbookPort } from '../../../workbook/port';
import { likelyTable, missingColumns, monthsOf, quietReps, repsOf, usualHeader } from '../deals';
import { roleOf, rolesOf, team, type CommissionState, type Member } from '../state';
import { QuietReps } from './quiet-reps';
import { useSold, useTables } from './use-deals';

const useStyles = makeStyles({
  rep: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '7px 12px 9px',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  add: { display: 'flex', gap: '8px' },
  typed: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  typedText: { minWidth: 0, width: '100%' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', minHeight: '24px' },
  remove: { minWidth: '24px', width: '24px', height: '24px', padding: 0 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Months that are offered, and reps whose roles can be chosen here. */
const mostMonths = 36;
const mostShown = 40;

export interface Chosen {
  readonly table: TableInfo;
  readonly month: MonthNumber;
  readonly members: readonly Member[];
}
interface Props {
  readonly header: ReactNode;
  readonly workbook: WorkbookPort;
  readonly state: CommissionState;
  /** name of the sheet of people */
  readonly people: string;
  /** the sheets are there: table and month are theirs */
  readonly editing?: boolean;
  readonly onChange: (state: CommissionState) => void;
  readonly onBack: () => void;
  readonly onInsert: (chosen: Chosen) => void;
}

/** Which deals, which month, and who has which role. */
export function DealsView(props: Props) {
  const { header, workbook, state, people, editing = false, onChange, onBack, onInsert } = props;
  const styles = useStyles();
  const { texts, language, regional } = usePaneSettings();
  const words = commissionTexts(language);
  const { value: tables, error } = useTables(workbook);
  const table =
    tables && (tables.find(({ name }) => name === state.table) ?? likelyTable(tables) ?? tables[0]);
  const sold = useSold(workbook, table);
  const months = useMemo(() => (sold.value ? monthsOf(sold.value).slice(0, mostMonths) : []), [sold.value]);
  const month = editing ? state.month : (months.find((each) => each === state.month) ?? months[0]);
  const names = useMemo(
    () => (sold.value && month !== undefined ? repsOf(sold.value, month) : []),
    [sold.value, month],
  );
  const known = new Set(state.known.map(nameKey));
  const quiet = useMemo(
    () => (sold.value && month !== undefined ? quietReps(sold.value, month) : []),
    [sold.value, month],
  ).filter(({ name }) => !known.has(nameKey(name)));
  const members = team(state, names);
  const missing = table ? missingColumns(table, rolesOf(state, members)) : [];
  const chosen: Chosen | undefined =
    table && month !== undefined && members.length > 0 && missing.length === 0
      ? { table, month, members }
      : undefined;
  const insert = () => chosen && onInsert(chosen);
  const count = formatNumber(members.length, regional);
  const [typed, setTyped] = useState('');
  const add = () => {
    const name = typed.trim();
    if (name === '' || members.some((member) => nameKey(member.name) === nameKey(name))) return;
    onChange({ ...state, added: [...state.added, name] });
    setTyped('');
  };
  return (
    <View
      header={header}
      onEnter={typed.trim() === '' ? insert : add}
      footer={
        <Footer
          answer={{
            label: words.answer,
            value: members.length > 0 ? words.people(count, members.length) : '–',
          }}
        >
          <Action onClick={onBack}>{texts.common.back}</Action>
          <Action appearance="primary" fill disabled={!chosen} onClick={insert}>
            {editing ? words.save : words.insert}
          </Action>
        </Footer>
      }
    >
      {error !== undefined && <ProblemMessage error={error} />}
      {!tables && error === undefined && <Caption>{texts.common.reading}</Caption>}
      {tables?.length === 0 && <Message tone="warning">{words.noTables}</Message>}
      {tables && table && !editing && (
        <ChoiceList
          label={words.table}
          icon={<TableRegular />}
          choices={tables.map(({ name, rows }) => ({
            value: name,
            label: kitTexts(language).columns.list(name, formatNumber(rows, regional), rows),
          }))}
          value={table.name}
          onChange={(name) => onChange({ ...state, table: name })}
        />
      )}
      {missing.length > 0 && (
        <Message tone="warning">
          {words.missing(
            missing.map((column) => usualHeader(column, language)),
            missing.length,
          )}
        </Message>
      )}
      {sold.error !== undefined && <ProblemMessage error={sold.error} />}
      {sold.value && months.length === 0 && !editing && <Message tone="warning">{words.noDates}</Message>}
      {months.length > 0 && !editing && (
        <ChoiceList
          label={words.month}
          icon={<CalendarRegular />}
          choices={months.map((each) => ({ value: String(each), label: nameOf(each) }))}
          value={String(month)}
          onChange={(value) => onChange({ ...state, month: Number(value) })}
        />
      )}
      {month !== undefined && members.length === 0 && quiet.length === 0 && (
        <Message tone="warning">{words.noReps}</Message>
      )}
      {members.length > 0 && <SectionHeading figure={count}>{words.reps}</SectionHeading>}
      {members.length > mostShown && (
        <Caption>{words.many(count, roleOf(state, state.chosen).role[language], people)}</Caption>
      )}
      {members.length > 0 && members.length <= mostShown && (
        <Card padded={false}>
          {members.map(({ name, role }) => (
            <div key={name} className={styles.rep}>
              <span className={styles.head}>
                <span className={styles.name} title={name}>
                  {name}
                </span>
                {state.added.includes(name) && (
                  <Button
                    className={styles.remove}
                    appearance="subtle"
                    icon={<DismissRegular />}
                    aria-label={words.removePerson(name)}
                    onClick={() => onChange({ ...state, added: state.added.filter((each) => each !== name) })}
                  />
                )}
              </span>
              <ChoiceList
                ariaLabel={words.roleFor(name)}
                choices={state.roles.map((each) => ({ value: each.id, label: each.role[language] }))}
                value={role.id}
                onChange={(id) => onChange({ ...state, given: { ...state.given, [name]: id } })}
              />
            </div>
          ))}
        </Card>
      )}
      {quiet.length > 0 && (
        <QuietReps reps={quiet} ticked={state.added} onChange={(added) => onChange({ ...state, added })} />
      )}
      {months.length > 0 && (
        <Field label={words.addPerson}>
          <div className={styles.add}>
            <Input
              className={styles.typed}
              input={{ className: styles.typedText }}
              value={typed}
              onChange={(_event, { value }) => setTyped(value)}
            />
            <Action disabled={typed.trim() === ''} onClick={add}>
              {words.addPersonDo}
            </Action>
          </div>
        </Field>
      )}
    </View>
  );

  function nameOf(each: MonthNumber): string {
    const { year, month: number } = dayParts(firstDayOf(each));
    return monthYear(year, number, language);
  }
}
