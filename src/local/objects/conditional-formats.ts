import { COMPARISONS, type Condition } from '../grid/condition-rules';
import {
  addCondition,
  changeCondition,
  clearConditions,
  conditions,
  removeCondition,
} from '../grid/conditional-formats';
import { HostObject, invalidArgument, itemNotFound, notImplemented } from '../protocol/host-object';
import { Collection } from './collection';
import { ConditionalRangeFormat } from './conditional-look';
import { ColorScaleConditionalFormat, DataBarConditionalFormat } from './conditional-shades';
import type { Range } from './range';

/** Conditional formats that reach into a range. */
export class ConditionalFormats extends Collection<ConditionalFormat> {
  constructor(private readonly range: Range) {
    super('ConditionalFormatCollection');
  }
  override $items(): ConditionalFormat[] {
    const { $grid: grid, $sheetId: sheetId, $box: box } = this.range;
    return conditions(grid, sheetId, box).map(({ id }) => new ConditionalFormat(this.range, id));
  }
  /** @param type Custom (a formula), CellValue (a comparison with numbers), ColorScale or DataBar */
  Add(type: unknown): ConditionalFormat {
    const test = FIRST[type as keyof typeof FIRST] as Condition['test'] | undefined;
    if (!test) throw notImplemented(`conditional formats of the kind ${String(type)}`);
    this.range.$sheet.$refuseFormat();
    const { id } = addCondition(this.range.$grid, this.range.$sheetId, {
      boxes: [this.range.$held()],
      stopIfTrue: false,
      test,
      look: {},
    });
    return new ConditionalFormat(this.range, id);
  }
  ClearAll(): void {
    this.range.$sheet.$refuseFormat();
    clearConditions(this.range.$grid, this.range.$sheetId, this.range.$box);
  }
}

/** What a format is before anything is said of it. */
const FIRST = {
  Custom: { kind: 'formula', formula: '=FALSE' },
  CellValue: { kind: 'number', operator: 'EqualTo', values: [0] },
  ColorScale: {
    kind: 'scale',
    points: [
      { type: 'LowestValue', color: '#F8696B' },
      { type: 'Percentile', value: '50', color: '#FFEB84' },
      { type: 'HighestValue', color: '#63BE7B' },
    ],
  },
  DataBar: { kind: 'bar', color: '#638EC6', negative: '#FF0000', gradient: true, barOnly: false },
} as const satisfies Record<string, Condition['test']>;
const TYPES = { formula: 'Custom', number: 'CellValue', scale: 'ColorScale', bar: 'DataBar' } as const;

export class ConditionalFormat extends HostObject {
  constructor(
    private readonly range: Range,
    readonly Id: string,
  ) {
    super('ConditionalFormat');
  }
  get $condition(): Condition {
    const found = conditions(this.range.$grid, this.range.$sheetId).find(({ id }) => id === this.Id);
    if (!found) throw itemNotFound();
    return found;
  }
  $change(change: Partial<Condition>): void {
    const before = this.$condition;
    changeCondition(this.range.$grid, this.range.$sheetId, before, { ...before, ...change });
  }
  get Type(): string {
    return TYPES[this.$condition.test.kind];
  }
  /** 0 counts first */
  get Priority(): number {
    return conditions(this.range.$grid, this.range.$sheetId).findIndex(({ id }) => id === this.Id);
  }
  get StopIfTrue(): boolean {
    return this.$condition.stopIfTrue;
  }
  set StopIfTrue(stopIfTrue: boolean) {
    this.$change({ stopIfTrue });
  }
  get Custom(): CustomConditionalFormat {
    if (this.Type !== 'Custom') throw invalidArgument();
    return new CustomConditionalFormat(this);
  }
  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.Type === 'Custom' ? new CustomConditionalFormat(this) : null;
  }
  get CellValue(): CellValueConditionalFormat {
    if (this.Type !== 'CellValue') throw invalidArgument();
    return new CellValueConditionalFormat(this);
  }
  get CellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.Type === 'CellValue' ? new CellValueConditionalFormat(this) : null;
  }
  get ColorScale(): ColorScaleConditionalFormat {
    if (this.Type !== 'ColorScale') throw invalidArgument();
    return new ColorScaleConditionalFormat(this);
  }
  get ColorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.Type === 'ColorScale' ? new ColorScaleConditionalFormat(this) : null;
  }
  get DataBar(): DataBarConditionalFormat {
    if (this.Type !== 'DataBar') throw invalidArgument();
    return new DataBarConditionalFormat(this);
  }
  get DataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.Type === 'DataBar' ? new DataBarConditionalFormat(this) : null;
  }
  /** the cells; fails where they are several ranges */
  GetRange(): Range {
    const { boxes } = this.$condition;
    const [box] = boxes;
    if (!box || boxes.length > 1) throw itemNotFound();
    return this.range.$sheet.$range(box);
  }
  Delete(): void {
    removeCondition(this.range.$grid, this.range.$sheetId, this.$condition);
  }
}

class CustomConditionalFormat extends HostObject {
  readonly Format: ConditionalRangeFormat;
  readonly Rule: ConditionalFormatRule;
  constructor(format: ConditionalFormat) {
    super('CustomConditionalFormat');
    this.Format = new ConditionalRangeFormat(format);
    this.Rule = new ConditionalFormatRule(format);
  }
}

class ConditionalFormatRule extends HostObject {
  constructor(private readonly format: ConditionalFormat) {
    super('ConditionalFormatRule');
  }
  get Formula(): string {
    const { test } = this.format.$condition;
    return test.kind === 'formula' ? test.formula : '';
  }
  set Formula(formula: string) {
    if (typeof formula !== 'string' || formula === '') throw invalidArgument();
    this.format.$change({
      test: { kind: 'formula', formula: formula.startsWith('=') ? formula : `=${formula}` },
    });
  }
}

class CellValueConditionalFormat extends HostObject {
  readonly Format: ConditionalRangeFormat;
  constructor(private readonly format: ConditionalFormat) {
    super('CellValueConditionalFormat');
    this.Format = new ConditionalRangeFormat(format);
  }
  get Rule(): object {
    const { test } = this.format.$condition;
    if (test.kind !== 'number') return {};
    const [formula1, formula2] = test.values.map(String);
    return { operator: test.operator, formula1, ...(formula2 !== undefined && { formula2 }) };
  }
  set Rule(rule: unknown) {
    const { operator, formula1, formula2 } = (rule ?? {}) as Record<string, unknown>;
    if (typeof operator !== 'string' || !(operator in COMPARISONS)) throw invalidArgument();
    const two = operator === 'Between' || operator === 'NotBetween';
    this.format.$change({
      test: {
        kind: 'number',
        operator,
        values: two ? [numberIn(formula1), numberIn(formula2)] : [numberIn(formula1)],
      },
    });
  }
}

/** `=5`, `5` or 5; comparisons with other cells are written as Custom formats */
function numberIn(formula: unknown): number {
  const number = Number(String(formula ?? '').replace(/^=/, ''));
  if (formula === undefined || formula === '' || Number.isNaN(number))
    throw notImplemented('comparisons with anything but numbers');
  return number;
}
