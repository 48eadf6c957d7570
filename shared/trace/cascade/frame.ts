import type { Line } from "#shared/model/document.ts";
import { partsOf } from "#shared/text/days.ts";
import type { Nodes } from "./build.ts";
import type { Issuer } from "./issuer.ts";

const blank = "……";

/** The head of the plan (NĐ 30/2020, ô 1–5a). The day and the number stay open until it is issued. */
export function headLines(nodes: Nodes, issuer: Issuer, issued: string | null, subject: string): Line[] {
  const date = issued === null ? null : partsOf(issued);
  const month = date ? (date.month < 3 ? `0${date.month}` : String(date.month)) : "     ";
  return [
    ...issuerLines(nodes, issuer),
    nodes.line("state-name", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    nodes.line("motto", "Độc lập - Tự do - Hạnh phúc"),
    nodes.line("number", `Số:        /KH-${symbolOf(issuer)}`),
    nodes.line("place-date", `${issuer.place}, ngày      tháng ${month} năm ${date?.year ?? "     "}`),
    nodes.line("kind", "KẾ HOẠCH"),
    nodes.line("subject", subject),
  ];
}

export function symbolOf({ office, committee }: Issuer): string {
  return office.symbol ?? (committee ? "UBND" : blank);
}

function issuerLines(nodes: Nodes, { office, committee, unit, full }: Issuer): Line[] {
  if (committee)
    return [
      nodes.line("issuer", "ỦY BAN NHÂN DÂN"),
      ...(unit === "" ? [] : [nodes.line("issuer", unit.toUpperCase())]),
    ];
  const parent = office.parentName
    ? [nodes.line("parent-body", office.parentName.replace(/^UBND/u, "Ủy ban nhân dân").toUpperCase())]
    : [];
  return [...parent, nodes.line("issuer", full.toUpperCase())];
}

/** Recipients and signature (ô 7, 9b). `superiors`: the bodies reported to, as they are named. */
export function footLines(
  nodes: Nodes,
  issuer: Issuer,
  superiors: readonly string[],
  units: readonly string[],
): Line[] {
  const recipients = [...superiors.map((name) => `${name} (để báo cáo)`), ...localLeaders(issuer), ...units];
  const { committee, office } = issuer;
  const signer = office.signer ?? (committee ? { authority: ["TM. ỦY BAN NHÂN DÂN"], title: "CHỦ TỊCH" } : null);
  return [
    nodes.line("recipients-title", "Nơi nhận:"),
    ...recipients.map((name) => nodes.line("recipient", `${name};`, "-")),
    nodes.line("recipient", "Lưu: VT.", "-"),
    ...(signer?.authority ?? []).map((words) => nodes.line("authority", words)),
    ...(signer ? [nodes.line("title", signer.title)] : []),
    ...(office.signer?.name ? [nodes.line("signer", office.signer.name)] : []),
  ];
}

function localLeaders({ committee, kind, office, short }: Issuer): string[] {
  if (!committee) return [`Lãnh đạo ${short}`];
  const city = kind === "thành phố" || kind === "thị xã";
  const party =
    office.tier === "commune"
      ? `Đảng ủy ${kind}`
      : kind === "thị xã"
        ? "Thị ủy"
        : city
          ? "Thành ủy"
          : kind === "huyện"
            ? "Huyện ủy"
            : kind === "quận"
              ? "Quận ủy"
              : "Tỉnh ủy";
  return [
    `Thường trực ${party}`,
    `Thường trực HĐND ${kind}`,
    `Chủ tịch, các Phó Chủ tịch UBND ${kind}`,
    `Ủy ban MTTQ Việt Nam ${kind}`,
  ];
}
