#pragma once

#include "main/settings_section.hpp"

#include "limber/core/companion.hpp"
#include "limber/ui/main_window.hpp"

#include <map>
#include <vector>

class QFileDialog;

namespace limber::ui {

class AskingRow;
class Button;
class OutcomeLine;
class RowsCard;
class SettingRow;
class Switch;
class Text;

/// "Your data": where it is, out and in, backups, the folder shared with other computers, and the end of it
/// all. What is done is done by the resident, which tells what came of it.
class DataSection : public SettingsSection {
    Q_OBJECT

public:
    explicit DataSection(const MainWindowParts& parts, QWidget* parent = nullptr);

    /// The resident's word on what is kept, or on what was done.
    void hear(const core::Instruction& instruction);
    /// True if it was a wish of this page that was refused: then it is told here.
    bool hear(const core::NotStored& refused);
    /// While a session runs, nothing can be put in the place of the history.
    void setSessionRuns(bool runs) { m_sessionRuns = runs; }
    /// Asks anew, if the page is in sight.
    void historyChanged();

protected:
    void fill() override;
    void showEvent(QShowEvent* event) override;

private:
    void addPlaces();
    void addExchange();
    void addBackups();
    void addSharing();
    void addEnd();
    void ask();
    void replaceHistory(const core::Report& report, OutcomeLine& outcome, const QString& busy);
    void wish(const core::Report& report, OutcomeLine& outcome, const QString& busy);
    void show(const core::Keeping& keeping);
    void chooseExport(core::ExportFormat format);
    void chooseImport();
    void chooseFolder();
    QFileDialog* dialog(const QString& title);
    OutcomeLine* addOutcome(RowsCard& card);

    const MainWindowParts& m_parts;
    std::map<std::uint64_t, OutcomeLine*> m_waiting; ///< whom a refusal concerns, by the wish's number
    Text* m_size = nullptr;
    bool m_sessionRuns = false;
    OutcomeLine* m_placesOutcome = nullptr;
    OutcomeLine* m_exchangeOutcome = nullptr;
    RowsCard* m_copies = nullptr;
    OutcomeLine* m_backupOutcome = nullptr;
    SettingRow* m_folder = nullptr;
    Button* m_stopSharing = nullptr;
    Text* m_shared = nullptr;
    QWidget* m_sharedRow = nullptr;
    RowsCard* m_sharing = nullptr;
    AskingRow* m_end = nullptr;
    Switch* m_keepsCopies = nullptr;
    OutcomeLine* m_endOutcome = nullptr;
};

} // namespace limber::ui
