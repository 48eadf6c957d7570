import { kindOf } from "#shared/kinds/index.ts";
import type { KindId } from "#shared/model/kind-id.ts";
import { readableIssuer } from "./cascade/issuer.ts";

/** A paper as lists and table heads name it: "Chỉ thị 05/CT-TTg", "Kế hoạch (chưa có số) của UBND phường Chánh Lộ". */
export function shortName(paper: {
  readonly kind: KindId;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuer: string | null;
}): string {
  const { kind, number, symbol, issuer } = paper;
  const name = kind === "other" ? "Văn bản" : kindOf(kind).name;
  if (number !== null) return `${name} ${symbol === null ? number : `${number}/${symbol}`}`;
  const by = issuerName(issuer);
  return by === "" ? `${name} (chưa có số)` : `${name} (chưa có số) của ${by}`;
}

/** "ỦY BAN NHÂN DÂN PHƯỜNG CHÁNH LỘ" → "UBND phường Chánh Lộ". */
export function issuerName(issuer: string | null): string {
  if (issuer === null) return "";
  const unit = /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s.*$/iu.exec(issuer)?.[0];
  const [kind = "", ...proper] = (unit ?? "").toLowerCase().split(/ (?=\S)/u);
  const two = /^(?:thành|thị|đặc)$/u.test(kind);
  const named = [kind, ...proper.map((word, at) => (two && at === 0 ? word : capital(word)))].join(" ");
  return readableIssuer(issuer, unit === undefined ? undefined : named);
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
