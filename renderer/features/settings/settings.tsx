import type { ComponentType } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import { AboutSection } from "./about-section.tsx";
import { BackupsSection } from "./backups-section.tsx";
import { LookSection } from "./look-section.tsx";
import { OfficeSection } from "./office-section.tsx";
import { RulesSection } from "./rules-section.tsx";
import "./settings.css";
import type { SectionId } from "./store.ts";
import { sectionIds, useSettings } from "./store.ts";
import { TemplatesSection } from "./templates-section.tsx";

const sections: Readonly<Record<SectionId, { readonly title: string; readonly Section: ComponentType }>> = {
  office: { title: "Cơ quan và người ký", Section: OfficeSection },
  rules: { title: "Quy tắc kiểm tra", Section: RulesSection },
  templates: { title: "Mẫu và văn bản có sẵn", Section: TemplatesSection },
  backups: { title: "Dữ liệu và sao lưu", Section: BackupsSection },
  look: { title: "Hiển thị", Section: LookSection },
  about: { title: "Giới thiệu", Section: AboutSection },
};

/** What the office sets once and seldom changes. */
export function SettingsScreen() {
  const section = useSettings((settings) => settings.section);
  useCommands(
    () =>
      sectionIds.map((id) => ({
        id: `settings.${id}`,
        title: `Cài đặt: ${sections[id].title}`,
        group: "Cài đặt",
        run: () => useSettings.setState({ section: id }),
      })),
    [],
  );
  return (
    <Tabs
      className="settings"
      orientation="vertical"
      selectedKey={section}
      onSelectionChange={(key) => useSettings.setState({ section: key as SectionId })}
    >
      <TabList data-pane data-home className="settings-list" aria-label="Các phần cài đặt">
        {sectionIds.map((id) => (
          <Tab key={id} id={id} className="settings-tab">
            {sections[id].title}
          </Tab>
        ))}
      </TabList>
      {sectionIds.map((id) => {
        const { Section } = sections[id];
        return (
          <TabPanel data-pane key={id} id={id} className="settings-panel">
            <Section />
          </TabPanel>
        );
      })}
    </Tabs>
  );
}
