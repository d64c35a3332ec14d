/**
 * Starts first what takes longest: a long file that starts last leaves the other worker idle. jest knows how long a file took from
 * its cache; a fresh copy has none, and the size says little of tests that calculate.
 */
const { default: Sequencer } = require('@jest/test-sequencer');

const longest = [
  'browser/funnel-check',
  'browser/plan-wizard',
  'browser/commission-wizard',
  'browser/funnel-access',
  'browser/funnel-wizard',
  'build/dist',
  'tools/plan/live',
  'tools/funnel-check/live',
  'tools/funnel/wizard',
  'tools/commission/all-or-none',
  'tools/commission/periods-property',
  'tools/funnel-check/form',
  'planning/commission/payout',
  'pane/functions',
];
const placeOf = ({ path }) => {
  const place = longest.findIndex((part) => path.replaceAll('\\', '/').includes(`/test/${part}`));
  return place < 0 ? longest.length : place;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => placeOf(one) - placeOf(other));
  }
};
