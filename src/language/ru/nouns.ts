import type { CountedNoun } from '../en/nouns';
import type { RussianForms } from '../plural';

const needed = { he: ', нужен ', she: ', нужна ' };

/** Слова для того, что входит в этап, по имени этапа строчными: «715 лидов». */
export const nouns: Readonly<Record<string, CountedNoun & RussianForms>> = {
  лиды: { one: 'лид', few: 'лида', many: 'лидов', other: 'лида', neededOne: needed.he },
  звонки: { one: 'звонок', few: 'звонка', many: 'звонков', other: 'звонка', neededOne: needed.he },
  интерес: { one: 'интерес', few: 'интереса', many: 'интересов', other: 'интереса', neededOne: needed.he },
  визиты: { one: 'визит', few: 'визита', many: 'визитов', other: 'визита', neededOne: needed.he },
  сделки: { one: 'сделка', few: 'сделки', many: 'сделок', other: 'сделки', neededOne: needed.she },
  заявки: { one: 'заявка', few: 'заявки', many: 'заявок', other: 'заявки', neededOne: needed.she },
};
