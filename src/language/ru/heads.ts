import type { heads as english } from '../en/heads';
import { pluralRu } from '../plural';
import { nouns } from './nouns';

export const heads: typeof english = {
  funnel: {
    title: 'Эталонная воронка',
    purpose: 'Лиды и сделки под план',
    describe: {
      title: (period) => `Воронка, ${period.charAt(0).toLowerCase()}${period.slice(1)}`,
      line: (entrants, money) => `${entrants} на ${money}`,
    },
    count: (figure, count, stage, digits = 0) => {
      const key = stage.trim().toLowerCase();
      const noun = Object.hasOwn(nouns, key) ? nouns[key] : undefined;
      return noun ? `${figure} ${pluralRu(count, noun, digits)}` : `${figure} («${stage}»)`;
    },
    sheet: { name: (period) => `Воронка ${period}` },
  },
  plan: {
    title: 'План по менеджерам',
    purpose: 'Прошлый год плюс рост',
    describe: {
      title: (years) => `План ${years}`,
      line: (money, growth) => (growth === '' ? money : `${money}, ${growth} к прошлому году`),
    },
    years: (from, to) => (from === to ? String(from) : `${from}–${to}`),
    sheet: { name: (years) => `План ${years}` },
  },
  profit: {
    title: 'Новые и повторные',
    purpose: 'Откуда берётся прибыль',
    describe: (fresh: string, repeat: string) => `Новая сделка даёт ${fresh}, повторная ${repeat}`,
    sheet: { name: 'Прибыль' },
  },
  repeat: {
    title: 'Доля повторных продаж',
    purpose: 'По месяцам, когорты и кого вернуть',
    describe: (share: string, level: number) => `${share} повторных, уровень ${level} из 4`,
    sheet: { name: 'Повторные продажи' },
  },
  funnelCheck: {
    title: 'Факт против эталона',
    purpose: 'Где теряются сделки и деньги',
  },
  commission: {
    title: 'Мотивация',
    purpose: 'Схемы, начисления, выплаты',
    sheetName: 'Начисления',
    describe: {
      title: (month) => `Начисления ${month}`,
      line: (amount) => `К выплате ${amount}`,
    },
  },
};
