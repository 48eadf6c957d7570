/** What slate-react wraps around each element it draws, for hooks that this program does not use. */
const wrapped =
  /\/\*#__PURE__\*\/React\.createElement\(ElementContext\.Provider, \{\s*key: `provider-\$\{key\.id\}`,\s*value: n\s*\}, (\/\*#__PURE__\*\/React\.createElement\(MemoizedElement, \{[^}]*\}\))\)/u;

/**
 * Takes the context of the current element (`useElement`, `useSelected`) out of slate-react: the part of the paper that
 * holds the caret is a new element after each key, and React would look for readers of that context in all its blocks.
 * @returns {import("vite").Plugin}
 */
export function spareElementContext() {
  return {
    name: "spare-element-context",
    enforce: "pre",
    transform(code, id) {
      if (!/slate-react\/dist\/index\.es\.js/u.test(id)) return null;
      if (!wrapped.test(code))
        throw new Error("slate-react draws its elements in another way: look at scripts/slate.mjs");
      return { code: code.replace(wrapped, "$1"), map: null };
    },
  };
}
