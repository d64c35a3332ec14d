import { series } from './series';

/** Deals at each stage, 0 being a count like any other. */
export const counts = /*#__PURE__*/ series({ unit: 'count', min: 0, max: 1e12 });
