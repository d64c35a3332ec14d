/** Cost of one new customer: cost of a lead ÷ share of leads that buy. */
export function costOfCustomer(costPerLead: number, conversion: number): number {
  return costPerLead / conversion;
}
