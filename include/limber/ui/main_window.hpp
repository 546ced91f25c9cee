#pragma once

#include "limber/core/catalogue.hpp"
#include "limber/core/companion.hpp"
#include "limber/core/my_body.hpp"
#include "limber/core/safety.hpp"
#include "limber/ports/autostart.hpp"
#include "limber/ports/chimes.hpp"
#include "limber/ports/clock.hpp"
#include "limber/ports/companion.hpp"
#include "limber/ports/doctor.hpp"
#include "limber/ports/file_manager.hpp"
#include "limber/ports/history_store.hpp"
#include "limber/ports/speech.hpp"

#include <QString>
#include <QWidget>

#include <memory>
#include <vector>

namespace limber::ui {

/// A file of the user's that Limber could not take.
struct BadFile {
    QString problem; ///< "my-yoga.json, line 14: hold must be a number."
    QString path;    ///< where it lies
};

/// Everything the main window shows and tells. All of it outlives the window.
struct MainWindowParts {
    ports::HistoryReader& history;
    ports::ResidentSide& resident;
    const ports::Clock& clock;
    const core::Catalogue& catalogue;
    const core::SafetyTexts& safety;
    const core::MyBody& myBody;
    std::vector<BadFile> badFiles;
    QString version;
    QString historyFile;
    QString settingsFile;
    QString userFolder;              ///< where the user's own stretches lie
    ports::Speech* speech = nullptr; ///< none: there is nothing to try in the settings
    ports::Chimes* chimes = nullptr;
    ports::Autostart* autostart = nullptr; ///< none: nothing is said about starting at log-in
    ports::Doctor* doctor = nullptr;       ///< none: nothing is said about this computer
    ports::FileManager* files = nullptr;   ///< none: it is said where things lie, and not shown
};

/// Limber's main window: Today, Stretches, History and Settings, with About among the settings.
///
/// What the user does is reported to the resident; what is shown comes from the latest snapshot and the
/// history. Reads the clock while it is visible, once a minute, and the history when told or shown.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(const MainWindowParts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    void setSnapshot(const core::Snapshot& snapshot);
    /// Reads the history again.
    void historyChanged();
    /// What the resident says of the user's own data: what is kept, and what came of a wish.
    void hear(const core::Instruction& instruction);
    /// Tells what was refused, on the page where it was wished.
    void refuse(const core::NotStored& refused);
    /// Tells a fault that needs no answer: what could not be stored, and why. Empty takes it back.
    void tell(const QString& text);

    void showPage(core::Page page);
    [[nodiscard]] core::Page page() const;
    /// The page of one stretch; the library if there is none of that id.
    void showStretch(const std::string& id);
    /// "When to get help first".
    void showSafety();

    [[nodiscard]] QSize sizeHint() const override;

private:
    class Pages;
    std::unique_ptr<Pages> m_pages;
};

} // namespace limber::ui
