import type { MenuItemConstructorOptions } from "electron";

/** Runs a command of the window by its id. */
export type RunCommand = (id: string) => void;

/** The program's menu in Vietnamese. What the window does itself is a command there; the menu only names it. */
export function menuTemplate(run: RunCommand, newWindow: () => void, isMac: boolean): MenuItemConstructorOptions[] {
  const command = (label: string, id: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => run(id),
    // The window hears the keys itself; here they are only shown.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  });
  return [
    ...(isMac ? [appMenu()] : []),
    {
      label: "&Tệp",
      submenu: [
        command("Nhập văn bản…", "library.import", "CmdOrCtrl+Shift+I"),
        { label: "Cửa sổ mới", accelerator: "CmdOrCtrl+Shift+N", click: newWindow },
        { type: "separator" },
        { label: "Đóng cửa sổ", role: "close" },
        ...(isMac ? [] : [{ label: "Thoát", role: "quit" } as const]),
      ],
    },
    editMenu(),
    {
      label: "&Đi đến",
      submenu: [
        command("Tìm hoặc làm…", "palette.open", "CmdOrCtrl+K"),
        { type: "separator" },
        command("Thư viện", "go.library", "Alt+1"),
        command("Soạn thảo", "go.drafting", "Alt+2"),
        command("Triển khai", "go.cascade", "Alt+3"),
        command("Thẩm tra", "go.review", "Alt+4"),
        command("Phát hành", "go.issuing", "Alt+5"),
        command("Cài đặt", "go.settings", "Alt+6"),
      ],
    },
    {
      label: "&Xem",
      submenu: [
        { label: "Phóng to", role: "zoomIn" },
        { label: "Thu nhỏ", role: "zoomOut" },
        { label: "Cỡ bình thường", role: "resetZoom" },
        { type: "separator" },
        { label: "Toàn màn hình", role: "togglefullscreen" },
      ],
    },
  ];
}

/** The editor keeps its own history: undo and redo go to the window as keys. */
function editMenu(): MenuItemConstructorOptions {
  return {
    label: "&Sửa",
    submenu: [
      { label: "Hoàn tác", role: "undo" },
      { label: "Làm lại", role: "redo" },
      { type: "separator" },
      { label: "Cắt", role: "cut" },
      { label: "Sao chép", role: "copy" },
      { label: "Dán", role: "paste" },
      { label: "Chọn tất cả", role: "selectAll" },
    ],
  };
}

function appMenu(): MenuItemConstructorOptions {
  return {
    label: "Xuyên Suốt",
    submenu: [
      { label: "Ẩn Xuyên Suốt", role: "hide" },
      { type: "separator" },
      { label: "Thoát Xuyên Suốt", role: "quit" },
    ],
  };
}
