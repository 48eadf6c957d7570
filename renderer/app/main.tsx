import "./no-eval.ts";
import "#renderer/ui/tokens.css";
import "#renderer/ui/base.css";
import "#renderer/ui/base/controls.css";
import "#renderer/ui/forced-colors.css";
import "./fonts.css";
import { createRoot } from "react-dom/client";
import { connectBridge } from "./client/bridge.ts";
import { connectSocket } from "./client/socket.ts";
import { App } from "./app.tsx";
import { NotAdmitted } from "./not-admitted.tsx";
import { speakVietnamese } from "#renderer/ui/words/aria-words.ts";

speakVietnamese();
const place = document.getElementById("root");
if (place === null) throw new Error("The page has no root");
const root = createRoot(place);
const port = connectBridge() ?? (await connectSocket());
root.render(port === null ? <NotAdmitted /> : <App port={port} />);
