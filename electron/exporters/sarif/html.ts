import type { Finding, Severity } from "#shared/model/finding.ts";
import { inOrder, placeOf, severities, severityWords, summaryOf } from "./words.ts";

/** A page that stands by itself, to be shown and printed: findings by severity, then in the order of the paper. */
export function toHtml(findings: readonly Finding[], documentName: string): string {
  const title = `Kết quả kiểm tra: ${escape(documentName)}`;
  const sections = severities.map((severity) =>
    section(severity, inOrder(findings.filter((finding) => finding.severity === severity))),
  );
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
<p>${summaryOf(findings)}.</p>
${sections.join("")}</body>
</html>
`;
}

function section(severity: Severity, findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  return `<section class="${severity}">
<h2>${severityWords[severity]} (${findings.length})</h2>
<table>
<thead><tr><th scope="col">Vị trí</th><th scope="col">Nội dung</th><th scope="col">Căn cứ</th></tr></thead>
<tbody>
${findings.map(row).join("\n")}
</tbody>
</table>
</section>
`;
}

function row(finding: Finding): string {
  const quote = finding.quote === "" ? "" : `<q>${escape(finding.quote)}</q>`;
  const fix = finding.fix === undefined ? "" : `<p class="fix">Cách sửa: ${escape(finding.fix.title)}</p>`;
  return `<tr><td>${escape(placeOf(finding))}</td><td><p>${escape(finding.message)}</p>${quote}${fix}</td><td>${escape(finding.basis)}</td></tr>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}

const style = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
body { font: 13pt/1.4 "Times New Roman", Tinos, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; }
h1 { font-size: 16pt; } h2 { font-size: 14pt; margin: 1.5rem 0 .5rem; padding-left: .5rem; border-left: .4rem solid; }
.error h2 { border-color: #b3261e; } .warning h2 { border-color: #9a6700; } .info h2 { border-color: #3b5b92; }
table { border-collapse: collapse; width: 100%; } thead { display: table-header-group; } tr { break-inside: avoid; }
th, td { border: 1px solid #777; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; } td:first-child { width: 20%; } td:last-child { width: 25%; }
td p { margin: 0; } q { display: block; margin-top: .2rem; color: #444; quotes: "“" "”"; } .fix { margin-top: .2rem; font-style: italic; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
`;
