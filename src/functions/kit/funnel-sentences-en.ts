import type { FunnelProblems } from '../../planning/funnel/problems';
import type { Sentences } from './sentences';

/** What is wrong with counts of deals and stages, and what to do. */
export const englishFunnel: Sentences<keyof FunnelProblems> = {
  figuresDiffer: '{given} given, but {expected} in {other:plain}: point to ranges of the same length.',
  passedAboveLeft:
    '{passed} passed, but only {left} left the stage: those who pass are part of those who leave.',
  unknownStage:
    '{stage} (deals: {deals}) is not in order: add it as a stage, or, if it means lost, in a second column beside the stage it was lost from.',
  lostYetStanding: 'the deal stands in {stage}, yet was lost from {lostFrom}: clear one of the two.',
  nothingPassed:
    'none of {left} passed this stage, so nobody can say how many it takes: count a longer period or merge stages.',
  nobodyPresent:
    '{absences} days of absence leave nobody to work (reps × workdays = {repDays}): check absences, reps and workdays.',
  tooManyEntrants: 'this takes more than {most} entrants: check deals and conversions, or lower the chance.',
};
