import { writeSync } from "node:fs";
import { openLibrary } from "#electron/storage/open.ts";
import { now, storePlan } from "./library.ts";

// The child of the kill test: keeps plans without end and says the id of each after its commit.
const [file = "", run = ""] = process.argv.slice(2);
const db = openLibrary(file, { now });
for (let n = 1; ; n += 1) {
  const id = `${run}-${n}`;
  storePlan(db, id, ["Công an phường chủ trì", "Văn phòng đôn đốc", `Trạm y tế phối hợp lần ${n}`]);
  writeSync(1, `${id}\n`);
}
