/** What the shell and its preload say to one another; nothing else crosses between them. */
export const channels = {
  /** Window → shell: give me a connection to the services. */
  connect: "shell:connect",
  /** Shell → window: the port of that connection. */
  port: "shell:port",
  /** Shell → window: the services behind your port are gone; others are there. */
  gone: "shell:gone",
  /** Window → shell: open another window at this place. */
  openWindow: "shell:open-window",
  /** Shell → window: run the command with this id (a menu item was chosen). */
  command: "shell:command",
  /** Shell → window: a file the person opened with the program (name and bytes). */
  file: "shell:file",
} as const;

/** Services → shell: show the library's folder in the system's file window. */
export const showFolderMessage = "show-folder";

/** Where the window is loaded from; no other place may speak to the shell. */
export const scheme = "app";
export const origin = `${scheme}://xuyen-suot`;
