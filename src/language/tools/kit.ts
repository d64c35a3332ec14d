import { columns as columnsEn } from '../en/columns';
import { delivery as deliveryEn } from '../en/delivery';
import { holidays as holidaysEn } from '../en/holidays';
import { columns as columnsRu } from '../ru/columns';
import { delivery as deliveryRu } from '../ru/delivery';
import { holidays as holidaysRu } from '../ru/holidays';
import { section } from '../section';

const en = { columns: columnsEn, delivery: deliveryEn, holidays: holidaysEn };

/** What several tools say: choosing a list and its columns, writing a sheet, holidays. */
export const kitTexts = section<typeof en>({
  en,
  ru: { columns: columnsRu, delivery: deliveryRu, holidays: holidaysRu },
});
