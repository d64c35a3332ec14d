/** Settings of the product that travel with the workbook. */

export async function readSetting(context: Excel.RequestContext, key: string): Promise<string | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(key).load('value');
  await context.sync();
  return setting.isNullObject || typeof setting.value !== 'string' ? undefined : setting.value;
}

export async function writeSetting(context: Excel.RequestContext, key: string, value: string): Promise<void> {
  context.workbook.settings.add(key, value);
  await context.sync();
}
