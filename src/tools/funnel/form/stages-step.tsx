import { makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { funnelTexts } from '../../../language/tools/funnel';
import { formatNumber } from '../../../language/format';
import { Action, TextAction } from '../../../pane/components/action';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { Caption, Lead } from '../../../pane/components/words';
import { nameKey } from '../../../planning/names';
import { stageConversions } from '../outcome';
import { lostStage } from '../stage-order';
import { templateIds, type TemplateId } from '../templates';
import { ChoiceList } from '../../../pane/components/choice-list';
import { CountPanel } from './count-panel';
import { StageRow } from './stage-row';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  between: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  change: { padding: 0, flexShrink: 0, height: '20px' },
  stages: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  rail: {
    position: 'absolute',
    left: '32px',
    top: '18px',
    bottom: '18px',
    width: '2px',
    backgroundColor: tokens.colorBrandStroke2,
  },
  add: { alignSelf: 'flex-start', marginLeft: '32px' },
  error: { color: tokens.colorPaletteRedForeground1, marginLeft: '44px' },
});

/** How do deals move? */
export function StagesStep(props: StepProps) {
  const { state, dispatch, field, fault } = props;
  const styles = useStyles();
  const { regional, language } = usePaneSettings();
  const { stages: words, sheet } = funnelTexts(language);
  const [counting, setCounting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasCounting = useRef(false);
  useEffect(() => {
    if (wasCounting.current && !counting) opener.current?.focus();
    wasCounting.current = counting;
  }, [counting]);
  const dragged = useRef<number>(undefined);
  const conversions = stageConversions(state);
  const { snapshot } = state;

  const choices: { value: TemplateId | 'own'; label: string }[] = templateIds.map((id) => ({
    value: id,
    label: words.templates[id],
  }));
  if (state.template === 'own') choices.push({ value: 'own', label: words.templates.own });
  const number = (count: number) => formatNumber(count, regional);

  function add() {
    const taken = state.stages.map(({ name }) => nameKey(name));
    let name = words.newStage;
    for (let next = 2; taken.includes(nameKey(name)); next += 1) name = `${words.newStage} ${next}`;
    dispatch({ type: 'addStage', name });
  }

  return (
    <>
      <Lead takesFocus step="stages">
        {words.heading}
      </Lead>
      <ChoiceList
        label={words.template}
        choices={choices}
        value={state.template}
        onChange={(template) => {
          if (template !== 'own') dispatch({ type: 'template', template, names: sheet.templates[template] });
        }}
      />
      <div className={styles.between}>
        <Caption>
          {snapshot
            ? words.counted(snapshot.table, funnelTexts(language).rows(number(snapshot.rows), snapshot.rows))
            : state.template === 'own'
              ? ''
              : words.typical}
        </Caption>
        {!counting && (
          <TextAction className={styles.change} onClick={() => setCounting(true)} ref={opener}>
            {snapshot ? words.change : words.count}
          </TextAction>
        )}
      </div>
      {counting && <CountPanel {...props} onClose={() => setCounting(false)} />}
      {snapshot && snapshot.lostUnknown > 0 && (
        <ChoiceList
          label={words.lostUnknown(number(snapshot.lostUnknown), snapshot.lostUnknown)}
          choices={state.stages.slice(0, -1).map(({ id, name }, index) => ({
            value: String(id),
            label: name.trim() || words.name(index + 1),
          }))}
          value={String(lostStage(state))}
          onChange={(id) => dispatch({ type: 'loseAt', id: Number(id) })}
        />
      )}
      {snapshot && snapshot.blank > 0 && (
        <Caption>{words.blank(number(snapshot.blank), snapshot.blank)}</Caption>
      )}
      {snapshot?.textDates !== undefined && (
        <Caption>{words.textDates(number(snapshot.textDates), snapshot.textDates)}</Caption>
      )}
      <ol className={styles.stages}>
        <span className={styles.rail} aria-hidden="true" />
        {state.stages.map((stage, index) => (
          <StageRow
            key={stage.id}
            stage={stage}
            index={index}
            count={state.stages.length}
            conversion={conversions[index]}
            next={state.stages[index + 1]?.name.trim() ?? ''}
            dispatch={dispatch}
            field={field}
            fault={fault}
            onDrag={() => {
              dragged.current = stage.id;
            }}
            onDrop={() => {
              if (dragged.current !== undefined)
                dispatch({ type: 'moveStage', id: dragged.current, to: index });
              dragged.current = undefined;
            }}
          />
        ))}
      </ol>
      <Action
        appearance="transparent"
        className={styles.add}
        icon={<AddRegular />}
        onClick={add}
        ref={field('add')}
      >
        {words.add}
      </Action>
      {fault('add') && <Caption className={styles.error}>{fault('add')}</Caption>}
    </>
  );
}
