import type { Look, Role } from "#shared/layout/sheet.ts";
import { inCapitals } from "#shared/layout/context.ts";
import { nd30of2020 } from "#shared/layout/nd30-2020.ts";

/** Height of a single-spaced line of Times New Roman, as a share of its size. */
const single = 1.149;

/** A look as CSS declarations. */
export function declarationsOf(look: Look): Readonly<Record<string, string>> {
  return {
    "font-size": `${look.size}pt`,
    "font-weight": look.bold ? "700" : "400",
    "font-style": look.italic ? "italic" : "normal",
    "text-align": look.align,
    "text-indent": `${look.firstLine}mm`,
    margin: `${look.before}pt ${look.right}mm ${look.after}pt ${look.left}mm`,
    "line-height": String(look.line * single),
  };
}

let sheet: CSSStyleSheet | null = null;

/** One class for each role of the paper ("as-body"), made once from the numbers of the layout. */
export function installLooks(): void {
  if (sheet !== null) return;
  sheet = new CSSStyleSheet();
  const rules = Object.entries(nd30of2020.looks).map(([role, look]) => ruleOf(role as Role, look));
  sheet.replaceSync(rules.join("\n"));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function ruleOf(role: Role, look: Look): string {
  const words = Object.entries({
    ...declarationsOf(look),
    ...(inCapitals.has(role) ? { "text-transform": "uppercase" } : {}),
  });
  return `.page .as-${role} { ${words.map(([name, value]) => `${name}: ${value}`).join("; ")} }`;
}
