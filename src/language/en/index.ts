import { common } from './common';
import { heads } from './heads';
import { home } from './home';
import { problems } from './problems';

/** What the pane says before anything is opened. Tools and other views bring their own texts. */
export const en = { common, heads, home, problems };
