import { useCallback, useEffect, useState } from 'react';

/** The result of a read, undefined until it is there; `again` reads once more and keeps the old result meanwhile. */
export function useLoaded<T>(load: () => Promise<T>): {
  readonly value: T | undefined;
  readonly error: unknown;
  readonly again: () => void;
} {
  const [state, setState] = useState<{ value?: T; error?: unknown }>({});
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setState({ value }),
      (error: unknown) => wanted && setState((before) => ({ ...before, error })),
    );
    return () => {
      wanted = false;
    };
  }, [load, turn]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return { value: state.value, error: state.error, again };
}
