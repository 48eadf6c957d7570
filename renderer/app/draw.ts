/**
 * React's drawing makes errors while it is loaded, and an error looks up where everything that was then running stands. Here that
 * is this file's own chunk and nothing else (see scripts/first-chunks.mjs).
 */
export { createRoot } from "react-dom/client";
