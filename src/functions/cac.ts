import { costOfCustomer } from '../planning/profit/cost-of-customer';
import { define, type Example, type Native, type Texts } from './kit/definition';
import { number } from './kit/number';

/** Cost of one new customer: the planning definitions, section 4. */
export const definition = /*#__PURE__*/ define({
  id: 'CAC',
  family: 'profit',
  parameters: {
    cost_per_lead: number({ unit: 'money', min: 0 }),
    conversion: number({ unit: 'share', above: 0, max: 1 }),
  },
  result: { kind: 'number', unit: 'money' },
  calculate: ({ cost_per_lead, conversion }) => costOfCustomer(cost_per_lead, conversion),
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'What one new customer costs.',
    parameters: { cost_per_lead: 'What one lead costs', conversion: 'Share of leads that become customers' },
    remarks: ['Cost of a lead ÷ conversion.'],
    keywords: ['customer acquisition cost', 'lead cost', 'acquiring'],
  },
  ru: {
    purpose: 'Сколько стоит привлечь одного нового клиента.',
    parameters: {
      cost_per_lead: 'Стоимость одного лида',
      conversion: 'Доля лидов, которые становятся клиентами',
    },
    remarks: ['Стоимость лида ÷ конверсия.'],
    keywords: ['стоимость привлечения клиента', 'стоимость лида', 'привлечение'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { cost_per_lead: 500, conversion: 0.1 },
    result: 5000,
    source: {
      en: 'Leads at 500, one in ten buys: 5,000 a customer.',
      ru: 'Лид стоит 500, покупает каждый десятый: 5\u00a0000 за\u00a0клиента.',
    },
  },
];

export const native: Native = { en: '=cost_per_lead/conversion', ru: '=cost_per_lead/conversion' };
