import { FileDown } from "lucide-react";
import { useClient } from "#renderer/ui/client/client.ts";
import { saveFile } from "#renderer/ui/client/save-file.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { tellFailure } from "#renderer/ui/status/notices.ts";

export type IssuedFormat = "docx" | "pdf";

const titles = { docx: "Tải tệp Word", pdf: "Tải tệp PDF" } as const;

/** Saves a file that was issued, as it is kept; a failure is told. */
export function useIssuedFile(issue: string): (format: IssuedFormat) => void {
  const client = useClient();
  return (format) => {
    client.call("issuing.file", { issue, format }).then(saveFile, tellFailure);
  };
}

interface FileButtonsProps {
  /** Id of the issue. */
  readonly issue: string;
  readonly formats: readonly IssuedFormat[];
}

/** A button for each file that was kept when a paper was issued. */
export function FileButtons({ issue, formats }: FileButtonsProps) {
  const take = useIssuedFile(issue);
  return formats.map((format, at) => (
    <Button key={format} {...(at === 0 ? { look: "primary" as const } : {})} onPress={() => take(format)}>
      <FileDown size={16} aria-hidden /> {titles[format]}
    </Button>
  ));
}
