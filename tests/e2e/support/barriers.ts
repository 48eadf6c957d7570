import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** axe on a page without frames: it need not open a second page to put its findings together. */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

/**
 * What axe finds wrong with the page as it stands, in the light look by all its rules, in the dark one by that on contrast:
 * nothing else changes with the colours. `left`: parts that are left out.
 */
export async function barriers(page: Page, ...left: readonly string[]): Promise<string[]> {
  const found = await look(page, (axe) => axe, left);
  const before = await dress(page, "dark");
  const dark = await look(page, (axe) => axe.withRules(["color-contrast"]), left);
  await dress(page, before);
  return [...found, ...dark.map((words) => `dark: ${words}`)];
}

async function look(
  page: Page,
  rules: (axe: AxeBuilder) => AxeBuilder,
  left: readonly string[],
): Promise<readonly string[]> {
  const axe = left.reduce((builder, part) => builder.exclude(part), axeOn(page));
  const { violations } = await rules(axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

/** Changes the look, gives the one before. */
function dress(page: Page, theme: string): Promise<string> {
  return page.evaluate((wanted) => {
    const { dataset } = document.documentElement;
    const before = dataset["theme"] ?? "light";
    dataset["theme"] = wanted;
    // Colours that are still on their way to the new ones are nobody's.
    document.body.getBoundingClientRect();
    for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
    return before;
  }, theme);
}
