/** Shares that PLAN takes as growth, so that a 10 typed for 10 % is noticed. */
export const growthBounds = { least: -1, most: 3 } as const;
