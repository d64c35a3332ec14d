import type { ToolProps } from '../../tool';
import { PeriodForm } from './period-form';
import { Wizard } from './wizard';

/** Commission: the wizard for new sheets, or the payouts of sheets that are there. */
export default function CommissionForm(props: ToolProps) {
  const { plan } = props;
  return plan ? <PeriodForm {...props} plan={plan} /> : <Wizard {...props} />;
}
