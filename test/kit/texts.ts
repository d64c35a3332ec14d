/** Every text of the pane by section, as tests look for them; the pane itself loads them part by part. */
import type { Language } from '../../src/language/language';
import { texts as shellTexts } from '../../src/language/texts';
import { commissionTexts } from '../../src/language/tools/commission';
import { funnelTexts } from '../../src/language/tools/funnel';
import { funnelCheckTexts } from '../../src/language/tools/funnel-check';
import { kitTexts } from '../../src/language/tools/kit';
import { planTexts } from '../../src/language/tools/plan';
import { profitTexts } from '../../src/language/tools/profit';
import { repeatTexts } from '../../src/language/tools/repeat';
import { catalogueTexts } from '../../src/language/views/catalogue';
import { checkTexts } from '../../src/language/views/check';
import { helpTexts } from '../../src/language/views/help';

export const texts = (language: Language) => ({
  ...shellTexts(language),
  ...kitTexts(language),
  catalogue: catalogueTexts(language),
  check: checkTexts(language),
  help: helpTexts(language),
  funnel: funnelTexts(language),
  funnelCheck: funnelCheckTexts(language),
  plan: planTexts(language),
  profit: profitTexts(language),
  repeat: repeatTexts(language),
  commission: commissionTexts(language),
});
