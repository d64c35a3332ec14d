import { useCallback } from 'react';
import type { CatalogueEntry } from '../../publish/catalogue';
import { usePaneSettings } from '../components/pane-settings';
import { usePaneServices } from '../services';
import { useLoaded } from '../use-loaded';

/** The catalogue in the pane's language; undefined while its texts are being loaded. */
export function useFunctions(): readonly CatalogueEntry[] | undefined {
  const { loadCatalogue } = usePaneServices();
  const { language, regional } = usePaneSettings();
  const { currency } = regional;
  const load = useCallback(
    async () => (await loadCatalogue()).catalogue(language, currency),
    [loadCatalogue, language, currency],
  );
  return useLoaded(load).value;
}
