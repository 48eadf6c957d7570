import { headingRole, itemRole } from "#shared/layout/body.ts";
import type { Heading, Item } from "#shared/model/block.ts";
import type { Drawn } from "#renderer/editor/page/drawn.ts";

/** A title with its number. */
export function HeadingView({ attributes, children, element }: Drawn<"heading">) {
  return (
    <p
      {...attributes}
      role="heading"
      aria-level={Math.min(element.level + 1, 6)}
      className={`page-words as-${headingRole(element as Heading)}`}
      data-node={element.id}
      data-label={element.label}
    >
      {children}
    </p>
  );
}

/** A point of a list or a clause. */
export function ItemView({ attributes, children, element }: Drawn<"item">) {
  return (
    <p
      {...attributes}
      className={`page-words as-${itemRole(element as Item)}`}
      data-node={element.id}
      data-label={element.label}
    >
      {children}
    </p>
  );
}
