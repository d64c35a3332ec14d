import type {
  CellIsOperators,
  ConditionalFormattingRule,
  Worksheet as FileSheet,
} from '@cj-tech-master/excelts';
import { formatAddress, parseAddress } from '../grid/address';
import { COMPARISONS, type Condition, SCALE_POINTS, type ScalePoint } from '../grid/condition-rules';
import { conditions } from '../grid/conditional-formats';
import type { Grid } from '../grid/grid';
import { fromFile, toFile } from './formulas';
import { fromFileStyle, toFileStyle } from './styles';

export type OpenedCondition = Omit<Condition, 'id'>;

/** Excel's names of comparisons begin with a capital; those of files do not. */
const operatorToFile = (name: string): CellIsOperators =>
  (name === 'EqualTo' || name === 'NotEqualTo'
    ? name.slice(0, -2).replace(/^./, (first) => first.toLowerCase())
    : name.replace(/^./, (first) => first.toLowerCase())) as CellIsOperators;

/** Writes the conditional formats of a sheet; answers with the priorities of those that let no later one be tried. */
export function saveConditions(grid: Grid, sheetId: string, written: FileSheet): number[] {
  const stops: number[] = [];
  for (const [index, { boxes, test, look, stopIfTrue }] of conditions(grid, sheetId).entries()) {
    const priority = index + 1;
    if (stopIfTrue) stops.push(priority);
    const rule = ruleOf(test, priority, toFileLook(look));
    written.addConditionalFormatting({
      ref: boxes.map((box) => formatAddress(box)).join(' '),
      rules: [rule],
    });
  }
  return stops;
}

function toFileLook(look: Condition['look']): ConditionalFormattingRule['style'] {
  const { font, fill, border, numFmt } = toFileStyle(look);
  return {
    ...(font && { font }),
    // the fill of a conditional format is in the colour that others have for the pattern's ground
    ...(fill?.type === 'pattern' && { fill: { ...fill, bgColor: fill.fgColor } }),
    ...(border && { border }),
    ...(numFmt && { numFmt }),
  };
}

function ruleOf(
  test: Condition['test'],
  priority: number,
  style: ConditionalFormattingRule['style'],
): ConditionalFormattingRule {
  switch (test.kind) {
    case 'formula':
      return { type: 'expression', formulae: [toFile(test.formula)], priority, style };
    case 'number':
      return {
        type: 'cellIs',
        operator: operatorToFile(test.operator),
        formulae: [...test.values],
        priority,
        style,
      };
    case 'scale':
      return {
        type: 'colorScale',
        priority,
        cfvo: test.points.map(({ type, value }) => ({
          type: SCALE_POINTS[type],
          ...(value !== undefined && { value: type === 'Formula' ? toFile(value) : Number(value) }),
        })),
        color: test.points.map(({ color }) => ({ argb: argb(color) })),
      };
    case 'bar':
      return {
        type: 'dataBar',
        priority,
        gradient: test.gradient,
        showValue: !test.barOnly,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: { argb: argb(test.color) },
        negativeFillColor: { argb: argb(test.negative) },
      };
  }
}

const argb = (color: string): string => `FF${color.slice(1)}`;
const rgb = (color: { argb?: string } | undefined, otherwise: string): string =>
  color?.argb ? `#${color.argb.slice(-6).toUpperCase()}` : otherwise;

/** The conditional formats of a file's sheet, the one that counts first in front; `left` tells whether it has others. */
export function conditionsIn(
  sheet: FileSheet,
  stops: readonly number[],
  functions: readonly string[],
): { readonly conditions: OpenedCondition[]; readonly left: boolean } {
  const rules = sheet.conditionalFormattings
    .flatMap(({ ref, rules: those }) => those.map((rule) => ({ ref, rule })))
    .sort((one, other) => (one.rule.priority ?? 0) - (other.rule.priority ?? 0));
  const read = rules.flatMap(({ ref, rule }) => {
    const test = testOf(rule, functions);
    if (!test) return [];
    const { fill, ...style } = rule.style ?? {};
    const ground =
      fill?.type === 'pattern'
        ? { ...fill, pattern: 'solid' as const, fgColor: fill.bgColor ?? fill.fgColor }
        : fill;
    return [
      {
        boxes: ref.split(/\s+/).flatMap((address) => parseAddress(address) ?? []),
        stopIfTrue: stops.includes(rule.priority ?? 0),
        test,
        look: fromFileStyle({ ...style, ...(ground && { fill: ground }) }) ?? {},
      },
    ];
  });
  return { conditions: read, left: read.length < rules.length };
}

function testOf(
  rule: ConditionalFormattingRule,
  functions: readonly string[],
): Condition['test'] | undefined {
  if (rule.type === 'expression') {
    const [formula] = rule.formulae ?? [];
    return formula === undefined
      ? undefined
      : { kind: 'formula', formula: fromFile(String(formula), functions) };
  }
  if (rule.type === 'colorScale') return scaleOf(rule);
  if (rule.type === 'dataBar') {
    return {
      kind: 'bar',
      color: rgb(rule.color, '#638EC6'),
      negative: rgb(rule.negativeFillColor, '#FF0000'),
      gradient: rule.gradient ?? true,
      barOnly: rule.showValue === false,
    };
  }
  if (rule.type !== 'cellIs') return undefined;
  const values = (rule.formulae ?? []).map(Number);
  const operator = Object.keys(COMPARISONS).find((name) => operatorToFile(name) === rule.operator);
  return operator && values.length > 0 && values.every(Number.isFinite)
    ? { kind: 'number', operator, values }
    : undefined;
}

function scaleOf({
  cfvo = [],
  color = [],
}: Extract<ConditionalFormattingRule, { type: 'colorScale' }>): Condition['test'] | undefined {
  const names = Object.keys(SCALE_POINTS) as ScalePoint['type'][];
  const points = cfvo.flatMap(({ type, value }, index) => {
    const name = names.find((one) => SCALE_POINTS[one] === type);
    const shade = rgb(color[index], '');
    return name && shade !== ''
      ? [{ type: name, color: shade, ...(value !== undefined && { value: String(value) }) }]
      : [];
  });
  return points.length >= 2 && points.length === cfvo.length ? { kind: 'scale', points } : undefined;
}
