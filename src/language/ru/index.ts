import type { en } from '../en';
import { typesetTexts } from '../typeset';
import { catalogue } from './catalogue';
import { check } from './check';
import { columns } from './columns';
import { commission } from './commission';
import { common } from './common';
import { funnel } from './funnel';
import { funnelCheck } from './funnel-check';
import { help } from './help';
import { home } from './home';
import { plan } from './plan';
import { problems } from './problems';
import { profit } from './profit';
import { repeat } from './repeat';

export const ru: typeof en = typesetTexts({
  columns,
  common,
  problems,
  home,
  catalogue,
  check,
  help,
  funnel,
  plan,
  profit,
  repeat,
  funnelCheck,
  commission,
});
