/** Words that follow a count. */
import type { Language } from './language';

export interface EnglishForms {
  readonly one: string;
  readonly other: string;
}
/** «1 лид, 2 лида, 5 лидов, 7,1 лида» */
export interface RussianForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  /** after a fraction */
  readonly other: string;
}

const rules = new Map<string, Intl.PluralRules>();

function category(language: Language, count: number, digits: number): Intl.LDMLPluralRule {
  const key = `${language}${digits}`;
  let rule = rules.get(key);
  if (!rule) {
    rule = new Intl.PluralRules(language, {
      minimumFractionDigits: digits,
      maximumFractionDigits: Math.max(digits, 3),
    });
    rules.set(key, rule);
  }
  return rule.select(count);
}

/** The English word for `count`, of which `digits` decimals are shown: 1 lead, 1.0 leads. */
export function plural(count: number, forms: EnglishForms, digits = 0): string {
  return category('en', count, digits) === 'one' ? forms.one : forms.other;
}

/** The Russian word for `count`, of which `digits` decimals are shown: 7 лидов, 7,0 лида. */
export function pluralRu(count: number, forms: RussianForms, digits = 0): string {
  const form = category('ru', count, digits);
  return form === 'one' || form === 'few' || form === 'many' ? forms[form] : forms.other;
}
