import { useMemo } from "react";
import type { RelatedPaper } from "#shared/contract/library.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { setLibrary } from "#renderer/features/library/store.ts";
import { dayOf, paperName, relationNames } from "#renderer/features/library/words.ts";
import { box, layGraph } from "./graph-layout.ts";
import type { Graph, GraphNode } from "./graph-layout.ts";

function show(id: string): void {
  setLibrary({ selected: new Set([id]), words: "", filter: {} });
}

/** What a paper refers to and what refers to it: a picture, the same as a list, and what is not in the library. */
export function Relations({ id, name }: { readonly id: string; readonly name: string }) {
  const related = useCall("library.relations", { id });
  const { data } = related;
  const graph = useMemo(() => layGraph(data?.outgoing ?? [], data?.incoming ?? []), [data]);
  if (related.isError) return <Failed error={related.error} />;
  if (data === undefined) return <Waiting words="Đang tìm văn bản liên quan…" />;
  const tied = data.outgoing.filter(({ paper }) => paper !== null);
  const missing = data.outgoing.filter(({ paper }) => paper === null);
  if (data.outgoing.length + data.incoming.length === 0)
    return (
      <p className="library-hint">Văn bản này không dẫn số, ký hiệu của văn bản nào, và chưa văn bản nào dẫn nó.</p>
    );
  return (
    <div className="library-relations">
      {graph.nodes.length === 0 ? null : <Picture graph={graph} name={name} />}
      <Listed title="Văn bản này" related={tied} way="active" />
      <Listed title="Văn bản khác" related={data.incoming} way="passive" />
      {missing.length === 0 ? null : (
        <section>
          <h2>Chưa có trong thư viện ({missing.length})</h2>
          <ul>
            {missing.map(({ raw, relation, node, start }) => (
              <li key={`${node} ${start}`}>
                <span className="library-relation">{relationNames[relation].active}</span> {raw}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Listed(props: {
  readonly title: string;
  readonly related: readonly RelatedPaper[];
  readonly way: "active" | "passive";
}) {
  const { title, related, way } = props;
  if (related.length === 0) return null;
  return (
    <section aria-label={title}>
      <ul>
        {related.map(({ relation, paper, node, start }) =>
          paper === null ? null : (
            <li key={`${paper.id} ${node} ${start}`}>
              <span className="library-relation">{relationNames[relation][way]}</span>
              <Button look="quiet" onPress={() => show(paper.id)}>
                {paperName(paper)}
                {paper.date === null ? "" : `, ${dayOf(paper.date)}`}
              </Button>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

/** Boxes of papers, lines with the relation on them; the list below says the same in words. */
function Picture({ graph, name }: { readonly graph: Graph; readonly name: string }) {
  const { centre } = graph;
  return (
    <svg
      className="library-graph"
      viewBox={`0 0 ${graph.width} ${graph.height}`}
      style={{ maxWidth: graph.width * 1.3 }}
      role="group"
      aria-label={`Sơ đồ quan hệ của ${name}`}
    >
      {graph.nodes.map((node) => (
        <Line key={`${node.side} ${node.id}`} node={node} centre={centre} />
      ))}
      <g className="library-graph-box centre">
        <rect x={centre.x} y={centre.y} {...box} rx={6} />
        <foreignObject x={centre.x} y={centre.y} {...box}>
          <div className="library-graph-words">
            <strong>{name}</strong>
          </div>
        </foreignObject>
      </g>
      {graph.nodes.map((node) => (
        <g
          key={`${node.side} ${node.id}`}
          className="library-graph-box"
          role="button"
          tabIndex={0}
          aria-label={`${node.relation}: ${node.title} ${node.note}`}
          onClick={() => show(node.id)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" && event.key !== " ") return;
            event.preventDefault();
            show(node.id);
          }}
        >
          <rect x={node.x} y={node.y} {...box} rx={6} />
          <foreignObject x={node.x} y={node.y} {...box}>
            <div className="library-graph-words">
              <strong>{node.title}</strong> <span>{node.note}</span>
            </div>
          </foreignObject>
        </g>
      ))}
    </svg>
  );
}

function Line({ node, centre }: { readonly node: GraphNode; readonly centre: Graph["centre"] }) {
  const isAbove = node.side === "above";
  const [x1, y1] = [node.x + box.width / 2, isAbove ? node.y + box.height : node.y];
  const [x2, y2] = [centre.x + box.width / 2, isAbove ? centre.y : centre.y + box.height];
  const near = isAbove ? y1 + 14 : y1 - 6;
  return (
    <g className="library-graph-line" aria-hidden>
      <path d={`M ${x1} ${y1} C ${x1} ${(y1 + y2) / 2}, ${x2} ${(y1 + y2) / 2}, ${x2} ${y2}`} />
      <text x={x1} y={near} textAnchor="middle">
        {node.relation}
      </text>
    </g>
  );
}
