import { useMemo, useState } from "react";
import { officeForm, officeKinds, tierOptions, usualUnits } from "#shared/agencies/office-form.ts";
import type { OfficeKind } from "#shared/agencies/office-form.ts";
import { provinceNames } from "#shared/agencies/places/suggest.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { ComboBox, filterOptions, Select } from "#renderer/ui/base/choice.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import type { OfficeDraft } from "./office-draft.ts";
import { placeWords, withPlace } from "./office-draft.ts";

interface Props {
  readonly draft: OfficeDraft;
  readonly onChange: (draft: OfficeDraft) => void;
  /** ISO day: names and tiers are those of it. */
  readonly today: string;
}

const kinds = officeKinds.map((id) => ({ id, text: officeForm(id).title }));

/** Who the office is: a few typed letters of its place fill in the rest, and every field can be written by hand. */
export function OfficeForm({ draft, onChange, today }: Props) {
  const { kind, name, tier, province, place, parentName, symbol, units } = draft;
  const put = (part: Partial<OfficeDraft>): void => onChange({ ...draft, ...part });
  // A name that was chosen, or saved before, needs no suggestions; `from` is the suggestion it was made of.
  const [{ settled, from }, settle] = useState<{ readonly settled: string; readonly from: string | null }>({
    settled: name,
    from: null,
  });
  const typed = placeWords(name);
  const asked = useCall("office.places", { typed, date: today }, name !== settled && typed !== "");
  const places = name === settled || typed === "" ? [] : (asked.data ?? []);
  const provinces = useMemo(() => provinceNames(today).map((id) => ({ id, text: id })), [today]);
  const usual = usualUnits(kind, tier, today, name);
  const tiers = tierOptions(today, tier);
  const chooseKind = (id: string): void => {
    const next = officeForm(id as OfficeKind);
    put({ kind: id as OfficeKind, ...(symbol === officeForm(kind).symbol ? { symbol: next.symbol } : {}) });
  };
  // The box writes a chosen suggestion into itself; what is wanted is the office there.
  const type = (words: string): void => {
    if (words === from) return;
    const chosen = places.find((each) => each.words === words);
    if (chosen === undefined) return put({ name: words });
    const placed = withPlace(draft, chosen);
    settle({ settled: placed.name, from: words });
    onChange(placed);
  };
  return (
    <div className="settings-form">
      <Select label="Loại cơ quan" options={kinds} value={kind} onChange={chooseKind} />
      <Select label="Cấp" options={tiers} value={tier} onChange={(id) => put({ tier: id as OfficeDraft["tier"] })} />
      {kind === "party" ? (
        <p className="settings-wide settings-note">
          Văn bản của Đảng có thể thức riêng (Hướng dẫn số 36-HD/VPTW). Chương trình trình bày theo Nghị định số
          30/2020/NĐ-CP: phải sửa tiêu đề, ký hiệu và phần ký trước khi ban hành.
        </p>
      ) : null}
      <div className="settings-wide" data-home>
        <ComboBox
          label="Tên cơ quan"
          options={places.map(({ words, note }) => ({
            id: words,
            text: words,
            ...(note === undefined ? {} : { hint: note }),
          }))}
          value={name}
          onChange={type}
          onChoose={type}
          placeholder={`Gõ tên xã, phường${tiers.some(({ id }) => id === "district") ? ", huyện" : ""} hoặc tỉnh, ví dụ: chanh lo`}
          description="Gõ không dấu cũng được. Không thấy trong gợi ý thì ghi thẳng tên cơ quan như trên văn bản."
        />
      </div>
      <ComboBox
        label="Tỉnh, thành phố"
        options={filterOptions(provinces, province)}
        value={province}
        onChange={(words) => put({ province: words })}
        onChoose={(id) => put({ province: id })}
      />
      <TextField
        label="Địa danh ghi trên văn bản"
        value={place}
        onChange={(words) => put({ place: words })}
        placeholder="Ví dụ: Chánh Lộ"
      />
      <TextField
        label="Cơ quan cấp trên trực tiếp"
        value={parentName}
        onChange={(words) => put({ parentName: words })}
        placeholder="Ví dụ: UBND tỉnh Quảng Ngãi"
      />
      <TextField
        label="Chữ viết tắt trong ký hiệu"
        description={`Đứng sau loại văn bản: KH-${symbol === "" ? "…" : symbol}`}
        value={symbol}
        onChange={(words) => put({ symbol: words })}
      />
      <div className="settings-wide">
        <TextField
          label="Các đơn vị, bộ phận của cơ quan"
          description="Mỗi dòng một đơn vị; được ưu tiên khi giao chủ trì, phối hợp."
          value={units}
          onChange={(words) => put({ units: words })}
          rows={3}
        />
        {usual.length === 0 ? null : (
          <div className="bar settings-below">
            <Button onPress={() => put({ units: merged(units, usual) })}>Điền các đơn vị thường có</Button>
          </div>
        )}
      </div>
    </div>
  );
}

function merged(units: string, usual: readonly string[]): string {
  const own = units.split("\n").filter((line) => line.trim() !== "");
  return [...own, ...usual.filter((unit) => !own.includes(unit))].join("\n");
}
