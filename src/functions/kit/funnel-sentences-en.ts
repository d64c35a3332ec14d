import type { FunnelProblems } from '../../planning/funnel/problems';
import type { Sentences } from './sentences';
import { numeral, quoted } from './wording';

const language = 'en';
const number = (value: number): string => numeral(value, language);

export const englishFunnel: Sentences<keyof FunnelProblems> = {
  figuresDiffer: ({ given, other, expected }) =>
    `${number(given)} given, but ${number(expected)} in ${other}: point to ranges of the same length.`,
  passedAboveLeft: ({ passed, left }) =>
    `${number(passed)} passed, but only ${number(left)} left the stage: those who pass are part of those who leave.`,
  unknownStage: ({ stage, deals: count }) =>
    `${quoted(stage, language)} (deals: ${number(count)}) is not in order: add it as a stage, or, if it means lost, in a second column beside the stage it was lost from.`,
  lostYetStanding: ({ stage, lostFrom }) =>
    `the deal stands in ${quoted(stage, language)}, yet was lost from ${quoted(lostFrom, language)}: clear one of the two.`,
  nothingPassed: ({ left }) =>
    `none of ${number(left)} passed this stage, so nobody can say how many it takes: count a longer period or merge stages.`,
  nobodyPresent: ({ absences, repDays }) =>
    `${number(absences)} days of absence leave nobody to work (reps × workdays = ${number(repDays)}): check absences, reps and workdays.`,
  tooManyEntrants: ({ most }) =>
    `this takes more than ${number(most)} entrants: check deals and conversions, or lower the chance.`,
};
