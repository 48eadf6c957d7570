import { Label, Radio, RadioGroup } from "react-aria-components";
import type { Theme } from "#renderer/ui/look/look.ts";
import { textSizes, useLook } from "#renderer/ui/look/look.ts";

const themes: readonly { readonly id: Theme; readonly text: string }[] = [
  { id: "system", text: "Theo máy" },
  { id: "light", text: "Sáng" },
  { id: "dark", text: "Tối" },
  { id: "contrast", text: "Tương phản cao" },
];

/** How the window looks on this machine. */
export function LookSection() {
  const { theme, text } = useLook();
  return (
    <div className="settings-page">
      <h1>Hiển thị</h1>
      <RadioGroup className="settings-radios" value={theme} onChange={(id) => useLook.setState({ theme: id as Theme })}>
        <Label className="label">Nền</Label>
        {themes.map(({ id, text: words }) => (
          <Choice key={id} value={id} words={words} />
        ))}
      </RadioGroup>
      <RadioGroup
        className="settings-radios"
        value={String(text)}
        onChange={(size) => useLook.setState({ text: Number(size) })}
      >
        <Label className="label">Cỡ chữ của giao diện</Label>
        {textSizes.map((size) => (
          <Choice key={size} value={String(size)} words={`${size} %`} />
        ))}
      </RadioGroup>
      <p>Trang văn bản luôn giữ cỡ chữ như khi in; chỉ chữ của chương trình thay đổi.</p>
    </div>
  );
}

function Choice({ value, words }: { readonly value: string; readonly words: string }) {
  return (
    <Radio value={value} className="check round">
      <span className="box" aria-hidden>
        <span className="settings-dot" />
      </span>
      <span>{words}</span>
    </Radio>
  );
}
