import { times } from '../../planning/times';
import type { Language } from '../../language/language';

const stageNames = {
  en: { stage: (place: number) => `Stage ${place}`, won: 'Won' },
  ru: { stage: (place: number) => `Этап ${place}`, won: 'Сделка' },
};

/** Names of stages where none are given: one more than there are conversions. */
export function defaultStages(conversions: number, language: Language): string[] {
  const { stage, won } = stageNames[language];
  return [...times(conversions, (index) => stage(index + 1)), won];
}
