import { Component, type ReactNode } from 'react';
import { FaultPage } from '#client/app/fault-page.tsx';

type Props = {
  children: ReactNode;
  /** Another place lets the fault go. */
  place?: string;
};
type State = { failed: boolean; place: string | undefined };

/** Catches bugs, and only bugs. What the agent typed is kept as a draft, so a reload loses nothing. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, place: this.props.place };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ place }: Props, state: State): Partial<State> | null {
    return place === state.place ? null : { failed: false, place };
  }

  override render() {
    return this.state.failed ? <FaultPage whole={this.props.place === undefined} /> : this.props.children;
  }
}
