import type { IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { type Box, fromGridRange, toGridRange } from './address';

/** Where on a scale of colours a colour stands. */
export interface ScalePoint {
  readonly type: keyof typeof SCALE_POINTS;
  /** number or formula, by the type */
  readonly value?: string;
  readonly color: string;
}

/** A conditional format: cells, the test they have to pass, and the look they get then. */
export interface Condition {
  readonly id: string;
  readonly boxes: readonly Box[];
  readonly stopIfTrue: boolean;
  readonly test:
    | {
        readonly kind: 'formula';
        /** with its equals sign, as it reads for the top left cell */ readonly formula: string;
      }
    | { readonly kind: 'number'; readonly operator: string; readonly values: readonly number[] }
    /** every number gets a shade; two points or three, the lowest first */
    | { readonly kind: 'scale'; readonly points: readonly ScalePoint[] }
    | {
        readonly kind: 'bar';
        readonly color: string;
        readonly negative: string;
        readonly gradient: boolean;
        readonly barOnly: boolean;
      };
  readonly look: IStyleBase;
}

/** Excel's names of comparisons → the grid's */
export const COMPARISONS: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};
/** Excel's names of places on a scale → the grid's, which are those of files too */
export const SCALE_POINTS = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
} as const;

export function toRule({ id, boxes, stopIfTrue, test, look }: Condition): IConditionFormattingRule {
  return {
    cfId: id,
    ranges: boxes.map(toGridRange),
    stopIfTrue,
    rule: ruleOf(test, look) as IConditionFormattingRule['rule'],
  };
}

function ruleOf(test: Condition['test'], look: IStyleBase): object {
  const highlight = { type: CFRuleType.highlightCell, style: look } as const;
  switch (test.kind) {
    case 'formula':
      return { ...highlight, subType: CFSubRuleType.formula, value: test.formula };
    case 'number':
      return {
        ...highlight,
        subType: CFSubRuleType.number,
        operator: COMPARISONS[test.operator],
        value: test.values.length > 1 ? [...test.values] : test.values[0],
      };
    case 'scale':
      return {
        type: CFRuleType.colorScale,
        config: test.points.map(({ type, value, color }, index) => ({
          index,
          color,
          value: {
            type: SCALE_POINTS[type],
            ...(value !== undefined && { value: type === 'Formula' ? value : Number(value) }),
          },
        })),
      };
    case 'bar':
      return {
        type: CFRuleType.dataBar,
        isShowValue: !test.barOnly,
        config: {
          min: { type: CFValueType.min },
          max: { type: CFValueType.max },
          isGradient: test.gradient,
          positiveColor: test.color,
          nativeColor: test.negative,
        },
      };
  }
}

interface GridRule {
  readonly type: CFRuleType;
  readonly subType?: CFSubRuleType;
  readonly style?: IStyleBase;
  readonly value?: string | number | number[];
  readonly operator?: CFNumberOperator;
  readonly isShowValue?: boolean;
  readonly config?: unknown;
}

/** undefined for kinds that this host does not offer, such as icons */
export function fromRule({
  cfId,
  ranges,
  stopIfTrue,
  rule,
}: IConditionFormattingRule): Condition | undefined {
  const test = testOf(rule as unknown as GridRule);
  if (!test) return undefined;
  const { style } = rule as unknown as GridRule;
  return { id: cfId, boxes: ranges.map(fromGridRange), stopIfTrue, test, look: style ?? {} };
}

function testOf(rule: GridRule): Condition['test'] | undefined {
  if (rule.type === CFRuleType.colorScale) return scaleOf(rule.config);
  if (rule.type === CFRuleType.dataBar) {
    const bar = rule.config as { isGradient: boolean; positiveColor: string; nativeColor: string };
    return {
      kind: 'bar',
      color: bar.positiveColor,
      negative: bar.nativeColor,
      gradient: bar.isGradient,
      barOnly: rule.isShowValue === false,
    };
  }
  if (rule.type !== CFRuleType.highlightCell) return undefined;
  const { subType, value, operator } = rule;
  if (subType === CFSubRuleType.formula) return { kind: 'formula', formula: String(value) };
  if (subType !== CFSubRuleType.number) return undefined;
  const name = Object.keys(COMPARISONS).find((key) => COMPARISONS[key] === operator) ?? 'EqualTo';
  return { kind: 'number', operator: name, values: Array.isArray(value) ? value : [Number(value)] };
}

function scaleOf(config: unknown): Condition['test'] {
  const points = config as { color: string; value: { type: CFValueType; value?: string | number } }[];
  return {
    kind: 'scale',
    points: points.map(({ color, value }) => ({
      type:
        (Object.keys(SCALE_POINTS) as ScalePoint['type'][]).find(
          (name) => SCALE_POINTS[name] === value.type,
        ) ?? 'Number',
      ...(value.value !== undefined && { value: String(value.value) }),
      color,
    })),
  };
}
