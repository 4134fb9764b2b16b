import { Component, type ComponentChildren, createRef, type JSX } from 'preact';

interface KeepFocusProps {
  readonly class: string;
  readonly children: ComponentChildren;
}

/** Where the button that had the focus is gone, the focus goes to what has `tabIndex={-1}` within, and not to the top of the page. */
export class KeepFocus extends Component<KeepFocusProps> {
  private readonly root = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(): boolean {
    return this.hasFocus();
  }

  override componentDidUpdate(_props: KeepFocusProps, _state: unknown, had: boolean): void {
    if (had && !this.hasFocus()) this.root.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }

  override render(): JSX.Element {
    return (
      <div class={this.props.class} ref={this.root}>
        {this.props.children}
      </div>
    );
  }

  private hasFocus(): boolean {
    return this.root.current?.contains(document.activeElement) ?? false;
  }
}
