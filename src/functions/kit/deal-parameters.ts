import { list } from './number';
import { series } from './series';

/** Deals at each stage, 0 being a count like any other. */
export const counts = /*#__PURE__*/ series({ unit: 'count', min: 0 });

/** Conversions from stage to stage, or one from entrant to deal. */
export const conversions = /*#__PURE__*/ list({ unit: 'share', above: 0, max: 1 });

/** Days spent in each stage; 0 is a stage that deals run through at once. */
export const stageDays = /*#__PURE__*/ series({ unit: 'days', min: 0, max: 3650 });
