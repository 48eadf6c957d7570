import { describe, expect, it } from "vitest";
import type { TableColumn } from "./column.ts";
import { fitting, minimumWidth } from "./column-widths.ts";

const column = (id: string, width: number, givesWay?: number): TableColumn<object> => ({
  id,
  title: id,
  width,
  filterText: () => "",
  ...(givesWay === undefined ? {} : { givesWay }),
});
const columns = [column("kind", 100, 1), column("number", 150), column("date", 100, 3), column("issuer", 120, 2)];
const shown = (room: number, scale = 1): string =>
  fitting(columns, room, scale)
    .map(({ id }) => id)
    .join(" ");

describe("the columns of a table", () => {
  it("are all there while there is room", () => {
    expect(shown(minimumWidth(columns, 1))).toBe("kind number date issuer");
  });

  it("give way one after the other, in their order, as text grows or room shrinks", () => {
    expect(shown(469)).toBe("kind number issuer");
    expect(shown(470, 1.5)).toBe("kind number");
    expect(shown(470, 2)).toBe("number");
  });

  it("stay where none may give way: then the table moves sideways", () => {
    expect(shown(10)).toBe("number");
  });
});
