import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { headerOf } from "#shared/facts/header.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { offeredLines } from "#shared/issuing/new-line.ts";
import { kindOf } from "#shared/kinds/index.ts";
import type { OpenedPaper } from "#shared/contract/drafting.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { runCommand } from "#renderer/ui/commands/commands.ts";
import { lineCommandId, newLineName } from "#renderer/features/drafting/insert/line-commands.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";

export interface PropertiesProps {
  readonly opened: OpenedPaper;
}

/** What the program reads from the head, the foot and the body as they stand now. */
export function Properties({ opened }: PropertiesProps) {
  const document = useDrafting((state) => state.document) ?? opened.document;
  const { number, symbol, date, issuer, subject } = headerOf(document);
  const tasks = tasksOf(document);
  const dated = tasks.filter(({ deadline }) => deadline !== null).length;
  const led = tasks.filter(({ lead }) => lead.length > 0).length;
  const rows: readonly (readonly [string, string])[] = [
    ["Loại văn bản", kindOf(document.kind).name],
    ["Số", number ?? "chưa có"],
    ["Ký hiệu", symbol ?? "chưa có"],
    ["Ngày ban hành", date === null ? "chưa có" : (date.iso?.split("-").toReversed().join("/") ?? "chưa đủ")],
    ["Cơ quan ban hành", issuer ?? "chưa có"],
    ["Trích yếu", subject ?? "chưa có"],
    ["Nhiệm vụ", `${tasks.length}, trong đó ${led} có chủ trì, ${dated} có thời hạn`],
    ["Đọc từ tệp", document.source?.name ?? "soạn tại đây"],
  ];
  return (
    <div className="drafting-facts">
      <p className="hint">Chương trình đọc từ chính trang giấy; sửa ngay trên trang, ở đây đổi theo.</p>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {opened.writable ? (
        <MenuTrigger>
          <Button>Thêm dòng thể thức…</Button>
          <Popover className="popover">
            <Menu className="list" aria-label="Dòng thể thức có thể thêm" onAction={(id) => runCommand(String(id))}>
              {offeredLines(document).map((role) => (
                <MenuItem key={role} id={lineCommandId(role)} className="option">
                  {newLineName(role)}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      ) : null}
    </div>
  );
}
