import type { funnel as english } from '../en/funnel';

export const funnel: typeof english = {};
