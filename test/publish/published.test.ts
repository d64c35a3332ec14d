/** What is published from the definitions: Excel's metadata and the help, in every language. */
import { functions } from '../../src/functions/all';
import { languages } from '../../src/language/language';
import { assertSameSignatures, metadata, type Metadata } from '../../src/publish/metadata';
import { helpPath, metadataPath } from '../../src/publish/paths';
import { published } from '../../src/publish/publish';

const origin = 'https://plans.example.org';
const files = new Map(published(origin).map(({ path, content }) => [path, content]));
const metadataOf = (language: 'en' | 'ru'): Metadata =>
  JSON.parse(files.get(metadataPath(language)) ?? '') as Metadata;

/** As the issue lists them: names and order never change, they only grow at the end. */
const signatures = [
  'ATTAINMENT(actual, plan)',
  'CAC(cost_per_lead, conversion)',
  'COHORTS(dates, customers, [amounts], [by], [periods], [measure], [show])',
  'COMMISSION(amount, tiers, [mode], [already])',
  'COMMISSION.CURVE(x, curve, [beyond])',
  'COMMISSION.TRACE(amount, tiers, [mode], [already], [show])',
  'CONVERSION(passed, left, [confidence])',
  'CUSTOMER.ALIVE(frequency, recency, age, model)',
  'CUSTOMER.EXPECTED(frequency, recency, age, periods, model)',
  'CUSTOMER.FIT(frequency, recency, age)',
  'CUSTOMER.LOST(dates, customers, amounts, as_of, [orders], [show])',
  'CUSTOMER.SUMMARY(dates, customers, as_of, [amounts], [unit], [show])',
  'CUSTOMER.VALUE(frequency, average, [model])',
  'DRAW(earned, draw, [recoverable], [opening], [show])',
  'FORECAST(dates, amounts, start, [months], [confidence], [show])',
  'FUNNEL(target, average_deal, conversions, [stages], [reps], [workdays], [rounding], [show])',
  'FUNNEL.ACTUAL(stages, order, [lost_from], [amounts], [show])',
  'FUNNEL.CHANCE(deals, conversions, entered)',
  'FUNNEL.CHECK(stages, conversions, needed, reached, left, passed, [standing], [elapsed], [average_deal], [confidence], [show])',
  'FUNNEL.FORCHANCE(deals, conversions, chance)',
  'FUNNEL.LEADS(target, average_deal, conversions)',
  'FUNNEL.RANGE(deals, passed, left, [confidence])',
  'FUNNEL.SCHEDULE(targets, conversions, days, start, [show])',
  'FUNNEL.STOCK(deals, days, workdays)',
  'HISTORY(dates, reps, amounts, start, [months], [roster], [show])',
  'NORM(needed, reps, workdays, [absences])',
  'PAYOUT(deals, people, scheme, from, [to], [adjustments], [opening], [kpi], [show])',
  'PAYOUT.TRACE(rep, deals, people, scheme, from, [to], [adjustments], [opening], [kpi], [show])',
  'PLAN(dates, reps, amounts, start, [growth], [months], [roster], [corrections], [round_to], [show])',
  'PLAN.ALLOCATE(plan, target, [locked], [round_to], [show])',
  'PLAN.NEWREP(team_plan, share, ramp)',
  'PLAN.SEASON(dates, amounts, start, [months], [show])',
  'PLAN.TRACK(dates, reps, amounts, plan, as_of, [period], [calendar], [show])',
  'PROFIT(revenue, cost, acquisition, bonus, errors, [show])',
  'PROFIT.LIFETIME(profit_new, profit_repeat, repeat_rate, [discount], [periods])',
  'PROFIT.MIX(new_deals, repeat_deals, profit_new, profit_repeat)',
  'PROFIT.PAYBACK(profit_new, profit_repeat)',
  'QUOTA.PAYOUT(actual, quota, target_pay, curve, [mode], [cap])',
  'REPEAT.LEVEL(share, [whole_company])',
  'REPEAT.SHARE(dates, customers, amounts, [orders], [start], [end], [by], [lapse_months], [show])',
  'REPEAT.TARGET(revenue, share, goal, profit_new, profit_repeat, average_deal)',
  'SPLIT(amount, shares)',
];

describe('metadata', () => {
  it.each(['en', 'ru'] as const)('%s: ids, parameters and their order as agreed', (language) => {
    const written = metadataOf(language).functions.map(
      ({ id, parameters }) =>
        `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`,
    );
    expect(written).toEqual(signatures);
  });

  it.each(['en', 'ru'] as const)('%s: what Excel asks of ids, names, texts and links', (language) => {
    for (const { id, name, description, helpUrl, parameters, options } of metadataOf(language).functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      expect(name).toBe(id);
      expect(description.length).toBeLessThanOrEqual(255);
      expect(helpUrl).toBe(`${origin}/help/${language}/${id}.html`);
      expect(options).toEqual({ requiresAddress: true });
      for (const parameter of parameters) {
        expect(parameter.description.length).toBeGreaterThan(3);
        expect(parameter.description.length).toBeLessThanOrEqual(255);
        expect(parameter.type).toBe('any');
      }
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      if (firstOptional >= 0)
        expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
    }
  });

  it('differs between languages in texts only', () => {
    const [english, russian] = [metadata(functions, 'en', origin), metadata(functions, 'ru', origin)];
    expect(() => assertSameSignatures({ en: english, ru: russian })).not.toThrow();
    const shuffled = { ...russian, functions: [...russian.functions].reverse() };
    expect(() => assertSameSignatures({ en: english, ru: shuffled })).toThrow(/"ru"/);
  });

  it('takes an origin with or without a slash at its end, and with a path', () => {
    expect(metadata(functions, 'en', 'https://a.example/').functions[0]?.helpUrl).toBe(
      'https://a.example/help/en/ATTAINMENT.html',
    );
    expect(metadata(functions, 'en', 'https://a.example/sales').functions[0]?.helpUrl).toBe(
      'https://a.example/sales/help/en/ATTAINMENT.html',
    );
  });
});

describe('help', () => {
  const pages = languages.flatMap((language) =>
    functions.map((module) => ({ language, module, path: helpPath(module.definition.id, language) })),
  );

  it.each(pages.map(({ path }) => path))('%s is published', (path) =>
    expect(files.get(path)).toContain('<!doctype html>'),
  );

  it('shows every parameter, remark, example with its result and source, and the native twin', () => {
    const plain = (html: string): string =>
      html
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&');
    for (const { language, module, path } of pages) {
      const page = plain(files.get(path) ?? '');
      const { purpose, parameters, remarks } = module.texts[language];
      const wanted = [
        purpose,
        ...Object.keys(parameters),
        ...Object.values(parameters),
        ...remarks,
        ...module.examples.map(({ source }) => source[language]),
        module.native?.[language] ?? '',
      ];
      expect(wanted.filter((text) => !page.includes(text))).toEqual([]);
    }
  });

  it('Russian pages write semicolons and decimal commas', () => {
    expect(files.get('help/ru/COMMISSION.html')).toContain(
      '=SALES.COMMISSION(60000; {0;0,01:10000;0,02:50000;0,03})',
    );
    expect(files.get('help/ru/HISTORY.html')).toContain('ДАТА(2025;7;1)');
    expect(files.get('help/ru/PROFIT.html')).toMatch(/3,6\u00a0%/);
    expect(files.get('help/en/COMMISSION.html')).toContain(
      '=SALES.COMMISSION(60000, {0,0.01;10000,0.02;50000,0.03})',
    );
  });

  it('holds no script, no link to elsewhere and no missing value', () => {
    for (const [path, content] of files) {
      if (!path.endsWith('.html')) continue;
      expect(content).not.toMatch(/<script|javascript:|\son\w+=|https?:\/\//);
      expect(content).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('links only to pages that are there', () => {
    for (const [path, content] of files) {
      for (const [, href] of content.matchAll(/href="([^"]+)"/g)) {
        expect(files.has(new URL(href ?? '', `https://x/${path}`).pathname.slice(1))).toBe(true);
      }
    }
  });
});
