/** What the pane is given by the composition root: the workbook, the tools, and what is loaded only when it is wanted. */
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../language/language';
import type { catalogue, cellFormatsOf, formatsOf } from '../publish/catalogue';
import type { Tool } from '../tools/tool';
import type { Regional, WorkbookPort, WriteOptions } from '../workbook/port';

/** What one call of a SALES function came to: a sentence where it failed, the size of its result and notes on it where it did not. */
export interface Outcome {
  readonly message?: string;
  readonly rows?: number;
  readonly columns?: number;
  /** what should be known of the result although nothing is wrong */
  readonly notes?: readonly string[];
}

export interface Catalogue {
  readonly catalogue: typeof catalogue;
  readonly formatsOf: typeof formatsOf;
  readonly cellFormatsOf: typeof cellFormatsOf;
}

export interface Sample {
  insertSample(
    workbook: WorkbookPort,
    language: Language,
    regional: Regional,
    options?: WriteOptions,
  ): Promise<unknown>;
}

export interface PaneServices {
  readonly workbook: WorkbookPort;
  readonly tools: readonly Tool[];
  /** by the address of the calling cell, as the host gave it */
  readonly outcomes: () => ReadonlyMap<string, Outcome>;
  readonly loadCatalogue: () => Promise<Catalogue>;
  readonly loadSample: () => Promise<Sample>;
  readonly version: string;
}

const Services = createContext<PaneServices | undefined>(undefined);

export function PaneServicesProvider({
  services,
  children,
}: {
  services: PaneServices;
  children: ReactNode;
}) {
  return <Services value={services}>{children}</Services>;
}

export function usePaneServices(): PaneServices {
  const services = useContext(Services);
  if (!services) throw new Error('PaneServicesProvider is missing above this view.');
  return services;
}
