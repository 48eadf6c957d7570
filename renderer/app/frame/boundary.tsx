import { Component } from "react";
import type { ReactNode } from "react";
import { Failed } from "#renderer/ui/base/states.tsx";

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly error: unknown;
}

/** A fault in one view leaves the others usable. */
export class Boundary extends Component<Props, State> {
  override readonly state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <Failed error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}
