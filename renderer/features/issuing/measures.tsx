import type { IssueMeasure } from "#shared/contract/issuing.ts";

const signs = { đạt: "✓", "không đạt": "■", "không xác định": "·" } as const;

/** The written Word file, opened again and measured against the decree. */
export function Measures({ measures }: { readonly measures: readonly IssueMeasure[] }) {
  const passed = measures.filter(({ verdict }) => verdict === "đạt").length;
  const unknown = measures.filter(({ verdict }) => verdict === "không xác định").length;
  const failed = measures.filter(({ verdict }) => verdict === "không đạt");
  return (
    <section className="issuing-block" aria-labelledby="issuing-measures">
      <header>
        <h2 id="issuing-measures">Đo lại tệp Word</h2>
        <span className={failed.length === 0 ? "issuing-badge" : "issuing-badge bad"}>
          {failed.length === 0
            ? `✓ ${passed} yêu cầu đạt${unknown === 0 ? "" : `, ${unknown} không đo được`}`
            : `■ ${failed.length}/${measures.length} yêu cầu chưa đạt`}
        </span>
      </header>
      <details open={failed.length > 0}>
        <summary>Từng yêu cầu của Nghị định số 30/2020/NĐ-CP</summary>
        <ul className="issuing-measures">
          {measures.map(({ id, title, found, expected, verdict, basis }) => (
            <li key={id}>
              <span className={verdict === "không đạt" ? "bad" : ""}>
                {signs[verdict]} {title}
              </span>
              <span>
                {found}
                {verdict === "không đạt" ? `; yêu cầu: ${expected} (${basis})` : ""}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
