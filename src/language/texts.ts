import { en } from './en';
import { ru } from './ru';
import { section } from './section';

/** What the pane says before anything is opened. */
export type Texts = typeof en;

/** The texts of Home and of what every view is made of. A tool's own are in `tools/`, a view's own in `views/`. */
export const texts = section<Texts>({ en, ru });
