import { sumOf } from '../../../planning/sum';
import type { Credit } from '../../../planning/commission/payout/model';
import { isBlankOrZero } from '../../../planning/cells';
import { fail, type At } from '../../../planning/problem';
import { repIn } from '../reps';

const separator = /[;\n]/;
const withShare = /^(.*\S)\s*?[\s(]\s*(\d+(?:[.,]\d+)?)\s*%\)?$/;
/** Shares typed with two decimals, such as three times 33.33 %, count as whole. */
const tolerance = 0.11;

/** Who is credited with a deal: one name, or several with shares as “Adams 60%; Brooks 40%”; without shares, in equal parts. */
export function creditsIn(cell: unknown, at: At): readonly Credit[] {
  if (isBlankOrZero(cell)) return [];
  if (typeof cell !== 'string' || !(separator.test(cell) || cell.trim().endsWith('%'))) {
    const { key, name } = repIn(cell, at);
    return key === '' ? [] : [{ rep: key, name, share: 1 }];
  }
  const parts = cell
    .split(separator)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [, name = part, share] = withShare.exec(part.trim()) ?? [];
      return { ...repIn(name, at), share: share === undefined ? undefined : Number(share.replace(',', '.')) };
    });
  const shared = parts.filter(({ share }) => share !== undefined);
  const again = parts.find(({ key }, index) => parts.findIndex((part) => part.key === key) !== index);
  const sum = sumOf(shared.map(({ share = 0 }) => share));
  const isPartly = shared.length > 0 && (shared.length < parts.length || Math.abs(sum - 100) > tolerance);
  if (again !== undefined || isPartly) fail('sharesUnreadable', at, { value: cell });
  return parts
    .map(({ key, name, share }) => ({
      rep: key,
      name,
      share: share === undefined ? 1 / parts.length : share / sum,
    }))
    .filter(({ rep, share }) => rep !== '' && share > 0);
}
