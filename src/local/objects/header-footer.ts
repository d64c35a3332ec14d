import { HostObject, invalidArgument } from '../protocol/host-object';
import type { PageLayout } from './page-layout';

/** What is printed over and under every page, in Excel's codes: &F file, &A sheet, &D date, &P page. */
export interface HeaderFooterTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}
export const NO_HEADER_FOOTER: HeaderFooterTexts = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

/** Headers and footers; one for all pages. */
export class HeaderFooterGroup extends HostObject {
  constructor(private readonly page: PageLayout) {
    super('HeaderFooterGroup');
  }
  get State(): string {
    return 'Default';
  }
  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.page);
  }
}

export class HeaderFooter extends HostObject {
  constructor(private readonly page: PageLayout) {
    super('HeaderFooter');
  }
  get LeftHeader(): string {
    return this.page.$texts.leftHeader;
  }
  set LeftHeader(text: string) {
    this.#set({ leftHeader: text });
  }
  get CenterHeader(): string {
    return this.page.$texts.centerHeader;
  }
  set CenterHeader(text: string) {
    this.#set({ centerHeader: text });
  }
  get RightHeader(): string {
    return this.page.$texts.rightHeader;
  }
  set RightHeader(text: string) {
    this.#set({ rightHeader: text });
  }
  get LeftFooter(): string {
    return this.page.$texts.leftFooter;
  }
  set LeftFooter(text: string) {
    this.#set({ leftFooter: text });
  }
  get CenterFooter(): string {
    return this.page.$texts.centerFooter;
  }
  set CenterFooter(text: string) {
    this.#set({ centerFooter: text });
  }
  get RightFooter(): string {
    return this.page.$texts.rightFooter;
  }
  set RightFooter(text: string) {
    this.#set({ rightFooter: text });
  }

  #set(change: Partial<HeaderFooterTexts>): void {
    if (Object.values(change).some((text) => typeof text !== 'string')) throw invalidArgument();
    this.page.$texts = { ...this.page.$texts, ...change };
  }
}
