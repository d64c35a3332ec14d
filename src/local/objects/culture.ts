import type { Book } from '../grid/book';
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

/** what has a language, which may change */
type Speaker = Pick<Book, 'locale'>;

/** How the user's system writes numbers and dates. */
export class CultureInfo extends HostObject {
  readonly NumberFormat: NumberFormatInfo;
  readonly DatetimeFormat: DatetimeFormatInfo;
  constructor(private readonly book: Speaker) {
    super('CultureInfo');
    this.NumberFormat = new NumberFormatInfo(book);
    this.DatetimeFormat = new DatetimeFormatInfo(book);
  }
  get Name(): string {
    return this.book.locale;
  }
}

class NumberFormatInfo extends HostObject {
  constructor(private readonly book: Speaker) {
    super('NumberFormatInfo');
  }
  get NumberDecimalSeparator(): string {
    return WRITING[this.book.locale].decimal;
  }
  get NumberGroupSeparator(): string {
    return WRITING[this.book.locale].group;
  }
  get CurrencySymbol(): string {
    return WRITING[this.book.locale].currency;
  }
}

class DatetimeFormatInfo extends HostObject {
  constructor(private readonly book: Speaker) {
    super('DatetimeFormatInfo');
  }
  get DateSeparator(): string {
    return WRITING[this.book.locale].date;
  }
  get TimeSeparator(): string {
    return WRITING[this.book.locale].time;
  }
  get ShortDatePattern(): string {
    return WRITING[this.book.locale].shortDate;
  }
  get LongDatePattern(): string {
    return WRITING[this.book.locale].longDate;
  }
  get LongTimePattern(): string {
    return WRITING[this.book.locale].longTime;
  }
}
