/**
 * Takes the words in thirty-four languages out of react-aria: the program gives it its own (`ariaWords`), and only those are
 * ever looked up.
 * @returns {import("vite").Plugin}
 */
export function spareKitWords() {
  return {
    name: "spare-kit-words",
    enforce: "pre",
    load(id) {
      return /\/react-(?:aria|aria-components|stately)\/dist\/private\/(?:[a-z]+\/)?intlStrings\.mjs$/u.test(id)
        ? "export default {};"
        : null;
    },
  };
}
