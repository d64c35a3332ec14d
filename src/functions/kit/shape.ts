import type { Parameter } from './parameter';

/** A list with the direction it was given in. */
export interface Directed<T> {
  readonly value: T;
  /** true for cells side by side, false for cells below each other or a single one */
  readonly across: boolean;
}

/** Reads a parameter that is one row or one column and keeps which of the two it was. */
export function shapeOf<T>(parameter: Parameter<T>): Parameter<Directed<T>> {
  return {
    ...parameter,
    read: (argument, name) => ({
      value: parameter.read(argument, name),
      across: Array.isArray(argument) && argument.length === 1,
    }),
  };
}
