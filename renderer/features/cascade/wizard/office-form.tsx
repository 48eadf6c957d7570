import { useState } from "react";
import type { OfficeTier } from "#shared/agencies/office-form.ts";
import { goneTier, tierOptions } from "#shared/agencies/office-form.ts";
import type { Office } from "#shared/contract/office.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Select } from "#renderer/ui/base/choice.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { tellFailure } from "#renderer/ui/status/notices.ts";
import { runWork } from "#renderer/ui/work/work.ts";
import { openCascade } from "#renderer/features/cascade/store.ts";
import { listed, namesIn } from "#renderer/features/cascade/words.ts";
import { readDay } from "./days.ts";

interface Typed {
  readonly name: string;
  readonly tier: OfficeTier | null;
  readonly province: string;
  readonly parent: string;
  readonly units: string;
  readonly issued: string;
  readonly margin: string;
}

interface OfficeFormProps {
  /** The superior papers to begin with, and what they are called. */
  readonly chosen: readonly string[];
  readonly names: readonly string[];
}

/** For which office the plan is, when it is to be issued, how many days before the superior's limits. */
export function OfficeForm({ chosen, names }: OfficeFormProps) {
  const { data: own } = useCall("office.get", {});
  const { data: hello } = useCall("system.hello", {});
  const [changed, setChanged] = useState<Partial<Typed>>({});
  const client = useClient();
  const typed: Typed = { ...begin(own ?? null), ...changed };
  const set = (change: Partial<Typed>): void => setChanged((before) => ({ ...before, ...change }));
  const issued = readDay(typed.issued, hello?.today ?? "");
  const day = issued ?? hello?.today ?? "";
  const gone = goneTier(typed.tier, day);
  const margin = /^\d{1,3}$/u.test(typed.margin.trim()) ? Number(typed.margin) : null;
  const office = officeOf(typed, own ?? null);
  const start = async (): Promise<void> => {
    if (chosen.length === 0 || office === null || issued === undefined || margin === null || margin > 365) return;
    try {
      const builtin = chosen.filter((id) => id.startsWith("builtin ")).map((id) => id.slice("builtin ".length));
      const papers = chosen.filter((id) => !id.startsWith("builtin "));
      const { id } = await runWork("Đang lấy nhiệm vụ", (options) =>
        client.call("cascade.start", { papers, builtin, office, issued, marginDays: margin }, options),
      );
      openCascade(id);
    } catch (error) {
      tellFailure(error);
    }
  };
  return (
    <form
      className="wizard-office"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <h2>Kế hoạch của cơ quan</h2>
      <TextField
        label="Tên cơ quan"
        value={typed.name}
        onChange={(name) => set({ name })}
        placeholder="UBND phường Chánh Lộ"
      />
      <div className="wizard-two">
        <Select
          label="Cấp"
          options={tierOptions(day, typed.tier)}
          value={typed.tier}
          onChange={(tier) => set({ tier: tier as OfficeTier })}
        />
        <TextField
          label="Tỉnh, thành phố"
          value={typed.province}
          onChange={(province) => set({ province })}
          placeholder="Quảng Ngãi"
        />
      </div>
      {gone === null ? null : <p className="sentence warning">{gone}</p>}
      <TextField label="Cơ quan cấp trên trực tiếp" value={typed.parent} onChange={(parent) => set({ parent })} />
      <TextField
        label="Đơn vị trực thuộc"
        description="Ngăn cách bằng dấu chấm phẩy; được ưu tiên khi phân công chủ trì."
        value={typed.units}
        onChange={(units) => set({ units })}
        rows={2}
      />
      <div className="wizard-two">
        <TextField
          label="Ngày ban hành dự kiến"
          value={typed.issued}
          onChange={(words) => set({ issued: words })}
          placeholder="để trống nếu chưa rõ"
          error={issued === undefined ? "Ghi ngày dạng 10/4/2023." : undefined}
        />
        <TextField
          label="Sớm hơn hạn cấp trên (ngày)"
          value={typed.margin}
          onChange={(words) => set({ margin: words })}
          error={margin === null || margin > 365 ? "Ghi số ngày từ 0 đến 365." : undefined}
        />
      </div>
      <div className="bar">
        <Button
          look="primary"
          type="submit"
          isDisabled={chosen.length === 0 || office === null || issued === undefined || margin === null}
        >
          Lấy nhiệm vụ
        </Button>
        <span className="hint-words">
          {chosen.length === 0
            ? "Chọn văn bản cấp trên ở bên trái."
            : office === null
              ? "Ghi tên và cấp của cơ quan."
              : chosen.length > 2
                ? `Đã chọn ${chosen.length} văn bản.`
                : `Đã chọn ${names.join(" và ")}.`}
        </span>
      </div>
    </form>
  );
}

function begin(own: Office | null): Typed {
  return {
    name: own?.name ?? "",
    tier: own?.tier ?? null,
    province: own?.province ?? "",
    parent: own?.parentName ?? "",
    units: listed(own?.units ?? []),
    issued: "",
    margin: "5",
  };
}

/** The office as typed; signers and symbol are those of the settings only where it is the same office. */
function officeOf(typed: Typed, own: Office | null): Office | null {
  const [name, province, parent] = [typed.name.trim(), typed.province.trim(), typed.parent.trim()];
  if (name === "" || typed.tier === null) return null;
  const same = own !== null && own.name === name;
  return {
    ...(same ? own : { signers: [] }),
    name,
    tier: typed.tier,
    units: namesIn(typed.units),
    ...(province === "" ? {} : { province }),
    ...(parent === "" ? {} : { parentName: parent }),
  };
}
