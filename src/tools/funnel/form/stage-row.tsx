import {
  Button,
  Field,
  Input,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontalRegular, ReOrderDotsVerticalRegular } from '@fluentui/react-icons';
import type { Dispatch } from 'react';
import { funnelTexts } from '../../../language/tools/funnel';
import { formatNumber, formatPercent } from '../../../language/format';
import { PercentField } from '../../../pane/components/number-field';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { CertaintyTag } from '../../../pane/components/status-tag';
import { Caption } from '../../../pane/components/words';
import type { StageConversion } from '../outcome';
import type { Action, Stage } from '../state';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  item: { position: 'relative' },
  stage: {
    display: 'grid',
    gridTemplateColumns: '20px 14px 1fr auto 32px',
    gap: '6px',
    alignItems: 'center',
    minHeight: '36px',
  },
  drag: { display: 'grid', fontSize: '20px', color: tokens.colorNeutralForeground3, cursor: 'grab' },
  dot: {
    width: '10px',
    height: '10px',
    marginLeft: '2px',
    borderRadius: '50%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    zIndex: 1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  last: { boxShadow: `0 0 0 3px ${tokens.colorBrandBackground2}` },
  name: {
    minWidth: 0,
    width: '100%',
    backgroundColor: 'transparent',
    borderBottomColor: tokens.colorNeutralStroke1,
  },
  nameText: { fontWeight: tokens.fontWeightSemibold, minWidth: 0, width: '100%', padding: '0 4px' },
  conversion: {
    display: 'grid',
    gridTemplateColumns: '20px 14px 76px 1fr',
    gap: '6px',
    alignItems: 'center',
    minHeight: '42px',
  },
  field: {
    gridColumnStart: 3,
    // 100.0 % fits
    '& .fui-Input': { width: '76px', height: '28px', minHeight: '28px', paddingRight: '8px' },
    '& input': { paddingLeft: '4px' },
  },
  // a sentence under the field needs the width of the row
  wide: { gridColumnEnd: -1, padding: '7px 0' },
  sure: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0 },
  interval: { whiteSpace: 'nowrap' },
});

interface Props extends Pick<StepProps, 'field' | 'fault'> {
  readonly stage: Stage;
  readonly index: number;
  readonly count: number;
  readonly conversion: StageConversion | undefined;
  /** name of the next stage */
  readonly next: string;
  readonly dispatch: Dispatch<Action>;
  readonly onDrag: () => void;
  readonly onDrop: () => void;
}

/** A stage with its name and menu, and under it the conversion to the next. */
export function StageRow({ onDrag, onDrop, ...props }: Props) {
  const { stage, index, count, conversion, next, dispatch, field, fault } = props;
  const styles = useStyles();
  const { language } = usePaneSettings();
  const words = funnelTexts(language).stages;
  const isLast = index === count - 1;
  const nameFault = fault(`stage:${stage.id}`);
  const shown = stage.name.trim() || words.name(index + 1);
  return (
    <li className={styles.item} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <div className={styles.stage}>
        <span className={styles.drag} draggable onDragStart={onDrag} title={words.drag}>
          <ReOrderDotsVerticalRegular aria-hidden="true" />
        </span>
        <span className={mergeClasses(styles.dot, isLast && styles.last)} aria-hidden="true" />
        <Field validationMessage={nameFault} validationState={nameFault ? 'error' : 'none'}>
          <Input
            appearance="underline"
            className={styles.name}
            input={{
              className: styles.nameText,
              ref: field(`stage:${stage.id}`),
              'aria-label': words.name(index + 1),
            }}
            value={stage.name}
            maxLength={60}
            onChange={(_event, { value }) => dispatch({ type: 'renameStage', id: stage.id, name: value })}
          />
        </Field>
        <Reached count={stage.conversion === 'counted' ? conversion?.counted?.reached : undefined} />
        <Menu positioning="below-end">
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={words.menu(shown)} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem
                disabled={index === 0}
                onClick={() => dispatch({ type: 'moveStage', id: stage.id, to: index - 1 })}
              >
                {words.up}
              </MenuItem>
              <MenuItem
                disabled={isLast}
                onClick={() => dispatch({ type: 'moveStage', id: stage.id, to: index + 1 })}
              >
                {words.down}
              </MenuItem>
              <MenuItem onClick={() => dispatch({ type: 'deleteStage', id: stage.id })}>
                {words.delete}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {!isLast && <ConversionRow {...{ stage, shown, conversion, next, dispatch, field, fault }} />}
    </li>
  );
}

function ConversionRow({
  stage,
  shown,
  conversion,
  next,
  dispatch,
  field,
  fault,
}: Pick<Props, 'stage' | 'conversion' | 'next' | 'dispatch' | 'field' | 'fault'> & {
  readonly shown: string;
}) {
  const styles = useStyles();
  const { regional, language } = usePaneSettings();
  const words = funnelTexts(language).stages;
  const wrong = fault(`conversion:${stage.id}`);
  const share = conversion?.share;
  const unreadable = share === undefined;
  const before = unreadable ? undefined : conversion?.before;
  const small = stage.conversion !== 'counted' && share !== undefined && share < 0.01 ? share : undefined;
  return (
    <div className={styles.conversion}>
      <PercentField
        className={mergeClasses(
          styles.field,
          (unreadable || small !== undefined || before !== undefined || wrong !== undefined) && styles.wide,
        )}
        ariaLabel={words.conversion(shown)}
        value={share}
        digits={{ least: 1, most: small === undefined ? 1 : 3 }}
        check={(typed) => (typed > 0 && typed <= 1 ? undefined : funnelTexts(language).faults.conversion)}
        onChange={(share) => dispatch({ type: 'convert', id: stage.id, conversion: share })}
        error={wrong}
        hint={before === undefined ? small && smallHint(small) : words.countedTo(before, next)}
        inputRef={field(`conversion:${stage.id}`)}
      />
      {!unreadable && wrong === undefined && stage.conversion === 'counted' && conversion?.counted && (
        <Sureness {...conversion.counted} />
      )}
    </div>
  );

  /** Who types 0.45 under a percent sign may well mean 45 %. */
  function smallHint(fraction: number): string {
    const percent = (value: number, most: number) => formatPercent(value, regional, language, { most });
    return words.small(
      percent(fraction, 3),
      formatNumber(Math.round(1 / fraction), regional),
      percent(fraction * 100, 1),
    );
  }
}

/** Deals that ever got to the stage, by the table of deals. */
function Reached({ count }: { readonly count: number | undefined }) {
  const { regional, language } = usePaneSettings();
  if (count === undefined) return <span />;
  const figure = formatNumber(count, regional);
  return (
    <span title={funnelTexts(language).stages.reached(figure)}>
      <Caption>{figure}</Caption>
    </span>
  );
}

/** The 95 % interval of a counted conversion, in whole points, and a word for its width. */
function Sureness({ passed, left, low, high, certainty }: NonNullable<StageConversion['counted']>) {
  const styles = useStyles();
  const { regional, language } = usePaneSettings();
  const words = funnelTexts(language).stages;
  if (low === undefined || high === undefined || certainty === undefined) return null;
  const points = (share: number) => formatNumber(share * 100, regional);
  return (
    <span
      className={styles.sure}
      title={words.basis(formatNumber(passed, regional), formatNumber(left, regional))}
    >
      <Caption className={styles.interval}>{words.interval(points(low), points(high))}</Caption>
      <CertaintyTag certainty={certainty} />
    </span>
  );
}
