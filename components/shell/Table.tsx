import type { JSX } from 'preact';

interface TableProps {
  /** Of its own for each on a page. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  /** What stands there where there is no row. */
  readonly empty: string;
  readonly children: readonly JSX.Element[];
}

/** A table that scrolls within its own frame where the page is narrow; the frame can be reached and moved by keyboard. */
export function Table({ id, caption, columns, empty, children }: TableProps): JSX.Element {
  const captionId = `table-${id}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
    <section class="table-frame" aria-labelledby={captionId} tabIndex={0}>
      <table>
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {children}
          {children.length === 0 && (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
