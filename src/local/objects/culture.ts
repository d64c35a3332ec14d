import type { BookLocale } from '../grid/book';
import { HostObject } from '../protocol/host-object';

const WRITING = {
  'en-US': {
    decimal: '.',
    group: ',',
    currency: '$',
    date: '/',
    time: ':',
    shortDate: 'M/d/yyyy',
    longDate: 'dddd, MMMM d, yyyy',
    longTime: 'h:mm:ss AM/PM',
  },
  'ru-RU': {
    decimal: ',',
    group: '\u00a0',
    currency: '₽',
    date: '.',
    time: ':',
    shortDate: 'dd.MM.yyyy',
    longDate: 'd MMMM yyyy "г."',
    longTime: 'H:mm:ss',
  },
} as const;

/** How the user's system writes numbers and dates. */
export class CultureInfo extends HostObject {
  readonly NumberFormat: NumberFormatInfo;
  readonly DatetimeFormat: DatetimeFormatInfo;
  constructor(private readonly locale: BookLocale) {
    super('CultureInfo');
    this.NumberFormat = new NumberFormatInfo(locale);
    this.DatetimeFormat = new DatetimeFormatInfo(locale);
  }
  get Name(): string {
    return this.locale;
  }
}

class NumberFormatInfo extends HostObject {
  constructor(private readonly locale: BookLocale) {
    super('NumberFormatInfo');
  }
  get NumberDecimalSeparator(): string {
    return WRITING[this.locale].decimal;
  }
  get NumberGroupSeparator(): string {
    return WRITING[this.locale].group;
  }
  get CurrencySymbol(): string {
    return WRITING[this.locale].currency;
  }
}

class DatetimeFormatInfo extends HostObject {
  constructor(private readonly locale: BookLocale) {
    super('DatetimeFormatInfo');
  }
  get DateSeparator(): string {
    return WRITING[this.locale].date;
  }
  get TimeSeparator(): string {
    return WRITING[this.locale].time;
  }
  get ShortDatePattern(): string {
    return WRITING[this.locale].shortDate;
  }
  get LongDatePattern(): string {
    return WRITING[this.locale].longDate;
  }
  get LongTimePattern(): string {
    return WRITING[this.locale].longTime;
  }
}
