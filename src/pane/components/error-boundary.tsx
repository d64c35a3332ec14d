import { Component } from 'react';
import type { ReactNode } from 'react';

interface Props {
  /** shown in place of a view that failed; `retry` shows the children again */
  readonly fallback: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
}
interface State {
  readonly failed: boolean;
}

/** Keeps the pane alive when one of its views fails: the user gets a sentence and a way back instead of an empty pane. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(() => this.setState({ failed: false }));
  }
}
