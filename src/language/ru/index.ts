import type { en } from '../en';
import { common } from './common';
import { heads } from './heads';
import { home } from './home';
import { problems } from './problems';

export const ru: typeof en = { common, heads, home, problems };
