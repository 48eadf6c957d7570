import { defineConfig } from "oxlint";
import { doors, open } from "./tests/architecture/doors.ts";

const names = Object.keys(doors);
/** A file after the folder it stands in: the later override is the one that counts. */
const places = [...new Set(Object.values(doors).flat())].toSorted((a, b) => a.length - b.length);

/** The doors that stay shut at a place: all but those that open there. */
function shut(place: string) {
  const closed = names.filter((name) => !doors[name]?.some((opening) => place.startsWith(opening)));
  const group = closed.flatMap((name) => [name, `${name}/*`]).filter((name) => !open["electron"]?.includes(name));
  return { patterns: [{ group, message: "One place imports this: see tests/architecture/doors.ts." }] };
}

export default defineConfig({
  plugins: ["eslint", "typescript", "unicorn", "oxc", "import", "promise", "vitest", "react", "jsx-a11y"],
  categories: { correctness: "error", suspicious: "error" },
  ignorePatterns: ["node_modules/**", "dist/**", "out/**"],
  rules: {
    eqeqeq: "error",
    "no-console": "error",
    "no-var": "error",
    "prefer-const": "error",
    "no-param-reassign": "error",
    "max-lines": ["error", { max: 400 }],
    "import/no-cycle": "error",
    "import/no-default-export": "error",
    "typescript/ban-ts-comment": "error",
    "typescript/consistent-type-imports": "error",
    "typescript/no-explicit-any": "error",
    "typescript/no-floating-promises": "error",
    "typescript/no-misused-promises": "error",
    "typescript/only-throw-error": "error",
    "typescript/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    // Both miss that an indexed value may be undefined.
    "typescript/no-unnecessary-type-assertion": "off",
    "typescript/no-useless-default-assignment": "off",
    // The compiler knows which switches are complete.
    "typescript/consistent-return": "off",
    "no-restricted-globals": ["error", "fetch", "WebSocket", "EventSource", "XMLHttpRequest"],
    "vitest/no-focused-tests": "error",
    // Rows, parsed JSON and schema types are narrowed by an assertion in one place; `satisfies` goes first elsewhere.
    "typescript/no-unsafe-type-assertion": "off",
    // Code points are what the syllable grammar walks over; folded words are matched by one kind of pattern throughout.
    "typescript/no-misused-spread": "off",
    "unicorn/prefer-string-starts-ends-with": "off",
    // A style sheet is imported for its effect.
    "import/no-unassigned-import": ["error", { allow: ["**/*.css"] }],
    // A dialog or a palette takes the focus when it opens: that is where the person looks. `role` fits where `output` does not.
    "jsx-a11y/no-autofocus": "off",
    "jsx-a11y/prefer-tag-over-role": "off",
    // Windows of a page are never posted to; workers and ports know no origin.
    "unicorn/require-post-message-target-origin": "off",
    // The compiler puts the import there.
    "react/react-in-jsx-scope": "off",
  },
  overrides: [
    { files: ["shared/**", "electron/**", "renderer/**"], rules: { "no-restricted-imports": ["error", shut("")] } },
    ...places.map((place) => ({
      files: [place.endsWith("/") ? `${place}**` : place],
      rules: { "no-restricted-imports": ["error", shut(place)] as ["error", ReturnType<typeof shut>] },
    })),
    // The core may ask neither the clock nor chance: both come as arguments.
    {
      files: ["shared/**"],
      rules: {
        "no-restricted-properties": [
          "error",
          { object: "Math", property: "random", message: "Randomness comes as an argument." },
          { object: "Date", property: "now", message: "The date comes as an argument." },
        ],
      },
    },
    {
      files: ["**/*.test.ts", "tests/**"],
      rules: {
        "unicorn/consistent-function-scoping": "off",
        "no-restricted-imports": "off",
        "no-restricted-properties": "off",
        // fast-check is known by its short name; a failing row of a table says which by a second argument to expect.
        "import/no-named-as-default-member": "off",
        "vitest/valid-expect": ["error", { maxArgs: 2 }],
      },
    },
    { files: ["electron/cli/**", "tests/bench/**"], rules: { "no-console": "off" } },
    // A footnote stands in a block and holds blocks: the two files are one recursive shape.
    { files: ["shared/model/block.ts", "shared/model/inline.ts"], rules: { "import/no-cycle": "off" } },
    { files: ["*.config.ts"], rules: { "import/no-default-export": "off" } },
  ],
});
