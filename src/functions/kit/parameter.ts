import { isBlankOrZero } from '../../planning/cells';
import type { Limits, Unit } from '../../planning/limits';
import type { Words } from '../../planning/problem';
import { valueOf } from './range';

/** What a parameter takes. Each kind is one file beside this one; the publishing side has its words for it. */
export type Kind =
  | 'number'
  | 'list'
  | 'names'
  | 'words'
  | 'date'
  | 'column'
  | 'pair'
  | 'tiers'
  | 'growth'
  | 'corrections'
  | 'model'
  | 'curve'
  | 'beyond'
  | 'multipliers'
  | 'figures'
  | 'block'
  | 'locks'
  | 'calendar'
  | 'stageOrder'
  | 'stock'
  | 'table'
  | 'name';

/** One parameter of a function: everything that checking, metadata, help and catalogue need to know, and how it is read. */
export interface Parameter<T> {
  readonly kind: Kind;
  readonly unit: Unit;
  readonly limits?: Limits;
  /** the words of an enumerated parameter, the default first */
  readonly words?: Words;
  readonly optional: boolean;
  /** what a left-out argument means, where it is a number */
  readonly preset?: number;
  /** a range of cells, or one cell */
  readonly shape: 'matrix' | 'scalar';
  /** turns what Excel hands over into what planning takes; throws a PlanningProblem that names `parameter` */
  read(argument: unknown, parameter: string): T;
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** The checked arguments of a function, typed by its parameters. */
export type Arguments<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends Parameter<infer T> ? T : never;
};

/** Makes a parameter optional: left out (null), it is undefined. */
export function optional<T>(parameter: Parameter<T>): Parameter<T | undefined>;
/** Makes a parameter optional: left out (null), it is `preset`. */
export function optional(parameter: Parameter<number>, preset: number): Parameter<number>;
export function optional<T>(parameter: Parameter<T>, preset?: T & number): Parameter<T | undefined> {
  return {
    ...parameter,
    optional: true,
    ...(preset === undefined ? {} : { preset }),
    read: (argument, name) =>
      argument === null || argument === undefined ? preset : parameter.read(argument, name),
  };
}

/** Makes a parameter of one value optional where 0 makes no sense: left out, blank and 0 are undefined. */
export function unlessBlank<T>(parameter: Parameter<T>): Parameter<T | undefined> {
  return {
    ...parameter,
    optional: true,
    read: (argument, name) =>
      argument === undefined || isBlankOrZero(valueOf(argument, name))
        ? undefined
        : parameter.read(argument, name),
  };
}

/** A parameter that takes the same and makes something else of it. */
export function refined<T, R>(parameter: Parameter<T>, refine: (value: T, name: string) => R): Parameter<R> {
  return { ...parameter, read: (argument, name) => refine(parameter.read(argument, name), name) };
}
