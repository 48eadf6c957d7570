import { readFileSync } from "node:fs";
import { timed } from "./figure.ts";
import { wholeWork } from "./whole-work.ts";

// One cold sample: a fresh process does the work once and says how long it took.
const content = readFileSync(process.argv[2] ?? "", "utf8");
process.stdout.write(String(timed(() => wholeWork(content))));
