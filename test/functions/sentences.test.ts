/** Every problem there is, as a sentence in every language: complete by type, clean as texts. */
import { sentenceOf } from '../../src/functions/kit/sentences';
import { languages } from '../../src/language/language';
import type { ProblemCode, ProblemOf } from '../../src/planning/problem';

const at = { parameter: 'growth', row: 3, column: 2 };
const headers = { en: ['Date', 'Deal date'], ru: ['Дата', 'Дата сделки'] };
const words = { up: { en: ['up'], ru: ['вверх'] }, exact: { en: ['exact'], ru: ['точно'] } };

const samples: { readonly [Code in ProblemCode]: ProblemOf<Code> } = {
  missing: { code: 'missing', ...at },
  errorValue: { code: 'errorValue', ...at, value: '#REF!' },
  textNumber: { code: 'textNumber', ...at, value: '12 000' },
  textDate: { code: 'textDate', ...at, value: '01.09.2026' },
  notNumber: { code: 'notNumber', ...at, value: {} },
  notDate: { code: 'notDate', ...at, value: -5 },
  notName: { code: 'notName', ...at, value: true },
  notFinite: { code: 'notFinite', ...at },
  outOfLimits: { code: 'outOfLimits', ...at, value: 1e15, limits: { unit: 'share', above: 0, max: 1 } },
  percent: { code: 'percent', ...at, value: 12.5 },
  unknownWord: { code: 'unknownWord', ...at, value: 7, words },
  oneValueExpected: { code: 'oneValueExpected', ...at, rows: 2, columns: 3 },
  listExpected: { code: 'listExpected', ...at, rows: 2, columns: 3 },
  pairExpected: { code: 'pairExpected', ...at, rows: 3, columns: 1 },
  columnsExpected: { code: 'columnsExpected', ...at, columns: 1, expected: 2 },
  notRange: { code: 'notRange', ...at },
  blankInside: { code: 'blankInside', ...at },
  duplicate: {
    code: 'duplicate',
    ...at,
    value: 'a name that is very much longer than what a cell would show',
    firstRow: 1,
  },
  heightsDiffer: { code: 'heightsDiffer', ...at, rows: 1234, other: 'dates', otherRows: 5678 },
  rowIncomplete: { code: 'rowIncomplete', ...at, filled: 'amounts' },
  stageWithoutConversion: { code: 'stageWithoutConversion', ...at, stage: 'КП', stages: 5, conversions: 3 },
  moreConversionsThanStages: { code: 'moreConversionsThanStages', ...at, stages: 2, conversions: 1 },
  noSales: { code: 'noSales', ...at, from: 45839, to: 46173 },
  noOrders: { code: 'noOrders', ...at },
  noOrdersYet: { code: 'noOrdersYet', ...at, until: 35703 },
  endBeforeStart: { code: 'endBeforeStart', ...at, start: 45843, end: 45839 },
  tooManyPeriods: { code: 'tooManyPeriods', ...at, from: 1, to: 2958465, most: 1200 },
  neverPaysBack: { code: 'neverPaysBack', ...at, profit: -1500.5 },
  endlessLifetime: { code: 'endlessLifetime', ...at },
  recencyAboveAge: { code: 'recencyAboveAge', ...at, value: 40, age: 38.86 },
  recencyWithoutFrequency: { code: 'recencyWithoutFrequency', ...at, value: 12 },
  modelShape: { code: 'modelShape', ...at, given: 3, expected: 4 },
  modelUnsettled: { code: 'modelUnsettled', ...at, customers: 2 },
  growthMissing: { code: 'growthMissing', ...at, rep: 'Белова', month: 45839 },
  correctionOfUnknownRep: { code: 'correctionOfUnknownRep', ...at, rep: 'Белова' },
  correctionNotDashOrNumber: { code: 'correctionNotDashOrNumber', ...at, value: 'x' },
  headerNotMonth: { code: 'headerNotMonth', ...at, value: 'янв' },
  monthTwice: { code: 'monthTwice', ...at, month: 45839 },
  growthShape: { code: 'growthShape', ...at, columns: 1 },
  correctionsShape: { code: 'correctionsShape', ...at, columns: 2 },
  blockShape: { code: 'blockShape', ...at },
  totalsDiffer: { code: 'totalsDiffer', ...at, value: 'Итого' },
  shapesDiffer: {
    code: 'shapesDiffer',
    ...at,
    rows: 2,
    columns: 3,
    other: 'plan',
    otherRows: 3,
    otherColumns: 2,
  },
  targetNotMultiple: { code: 'targetNotMultiple', ...at, target: 13230050, unit: 100 },
  restNotMultiple: { code: 'restNotMultiple', ...at, rest: 987655, unit: 100 },
  locksAboveTarget: { code: 'locksAboveTarget', ...at, locked: 1000000, target: 900000 },
  nothingToScale: { code: 'nothingToScale', ...at, rest: 100000 },
  outsidePlan: { code: 'outsidePlan', ...at, day: 46600, from: 46204, to: 46235 },
  monthNotInPlan: { code: 'monthNotInPlan', ...at, month: 46235 },
  calendarShape: { code: 'calendarShape', ...at, columns: 3 },
  notWorkingMark: { code: 'notWorkingMark', ...at, value: 'да' },
  dayTwice: { code: 'dayTwice', ...at, day: 46327, firstRow: 1 },
  seasonNeedsYear: { code: 'seasonNeedsYear', ...at, months: 5 },
  forecastNeedsMonths: { code: 'forecastNeedsMonths', ...at, months: 3, least: 6 },
  firstTierNotZero: { code: 'firstTierNotZero', ...at, value: 10000 },
  notAscending: { code: 'notAscending', ...at, value: 10, previous: 20.5 },
  curveOnePoint: { code: 'curveOnePoint', ...at },
  nothingToShare: { code: 'nothingToShare', ...at },
  columnMissing: { code: 'columnMissing', ...at, headers },
  columnTwice: { code: 'columnTwice', ...at, value: 'Date', before: 3 },
  columnNeeded: { code: 'columnNeeded', ...at, headers, component: 'Bonus' },
  settingDiffers: { code: 'settingDiffers', ...at, value: 'month', firstRow: 2 },
  notTogether: { code: 'notTogether', ...at, headers },
  notWith: { code: 'notWith', ...at, headers, value: 'deal' },
  sameStep: { code: 'sameStep', ...at, value: 1.25, firstRow: 2 },
  sharesUnreadable: { code: 'sharesUnreadable', ...at, value: 'Adams 60%; Brooks' },
  dateBefore: { code: 'dateBefore', ...at, headers },
  roleOverlaps: { code: 'roleOverlaps', ...at, rep: 'Adams', firstRow: 2 },
  periodUnfit: { code: 'periodUnfit', ...at, months: 60 },
  notNamed: { code: 'notNamed', ...at, value: 'Adams', table: 'people' },
  quotaNeeded: { code: 'quotaNeeded', ...at, component: 'Bonus' },
  targetNeeded: { code: 'targetNeeded', ...at, component: 'Bonus' },
  paysNothing: { code: 'paysNothing', ...at, component: 'Bonus' },
  gateMissing: { code: 'gateMissing', ...at },
  kindUnknown: { code: 'kindUnknown', ...at, component: 'Bonus' },
  resultTooLarge: { code: 'resultTooLarge', ...at },
  figuresDiffer: { code: 'figuresDiffer', ...at, given: 3, other: 'stages', expected: 5 },
  passedAboveLeft: { code: 'passedAboveLeft', ...at, passed: 12, left: 10 },
  unknownStage: {
    code: 'unknownStage',
    ...at,
    stage: 'a name that is very much longer than what a cell would show',
    deals: 22,
  },
  lostYetStanding: { code: 'lostYetStanding', ...at, stage: 'Оплата', lostFrom: 'КП' },
  nothingPassed: { code: 'nothingPassed', ...at, left: 5 },
  nobodyPresent: { code: 'nobodyPresent', ...at, absences: 100, repDays: 100 },
  tooManyEntrants: { code: 'tooManyEntrants', ...at, most: 1e9 },
};

describe.each(languages)('%s', (language) => {
  const places = { en: 'growth, row 3, column 2: ', ru: 'growth, строка\u00a03, столбец\u00a02: ' };

  it.each(Object.values(samples).map((problem) => [problem.code, problem] as const))('%s', (_, problem) => {
    const sentence = sentenceOf(problem, language);
    const said = sentence.slice(places[language].length);
    expect(sentence.startsWith(places[language])).toBe(true);
    expect(said).toMatch(/\.$/);
    expect(said).not.toMatch(/undefined|null|NaN|\[object|!\s|please|пожалуйста/i);
    expect(said).not.toMatch(/[{}|]/);
    expect(said).not.toMatch(/[A-Za-z][А-Яа-яЁё]|[А-Яа-яЁё][A-Za-z]/);
    if (language === 'ru') {
      expect(said).toMatch(/[а-яё]{3}/);
      expect(said).not.toMatch(/(?:^|[\s«(])(?:в|с|у|о|и|а|на|по|до|от|за|не|ни) (?=\S)/i);
    }
  });

  it('is short enough for Excel’s tip', () => {
    expect(Object.values(samples).filter((problem) => sentenceOf(problem, language).length > 255)).toEqual(
      [],
    );
  });
});
