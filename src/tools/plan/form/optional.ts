/** Fields that may be left blank: NaN stands for what is typed but is no number, so that it is not taken for blank. */

export function optional(value: number | undefined, blank: boolean): number | undefined {
  return value ?? (blank ? undefined : NaN);
}

/** What the field is given back. */
export function shown(value: number | undefined): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}
