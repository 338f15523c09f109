import { Component, type ErrorInfo, type ReactNode } from "react";
import { Problem } from "./problem.js";

interface Props {
  /** A new key is a new page: the boundary starts afresh. */
  readonly at: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly at: string;
}

/** The boundary of every page: the shell stays, the page says what broke. React offers this only as a class. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, at: this.props.at };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.at === state.at ? null : { error: null, at: props.at };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <Problem what="This page" error={this.state.error} onRetry={() => location.reload()} />;
  }
}
