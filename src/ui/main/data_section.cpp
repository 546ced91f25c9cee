#include "main/data_section.hpp"

#include "main/data_words.hpp"
#include "main/shown_files.hpp"
#include "widgets/asking_row.hpp"
#include "widgets/button.hpp"
#include "widgets/flow_row.hpp"
#include "widgets/margins.hpp"
#include "widgets/outcome_line.hpp"
#include "widgets/rows_card.hpp"
#include "widgets/setting_row.hpp"
#include "widgets/switch.hpp"
#include "widgets/text.hpp"

#include "limber/ui/words.hpp"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

/// Buttons side by side, or below each other where there is no room.
QWidget* together(std::initializer_list<Button*> buttons)
{
    auto* holder = new QWidget;
    auto* flow = new FlowRow(theme::of(holder).space(1));
    for (Button* button : buttons) {
        flow->addWidget(button);
    }
    holder->setLayout(flow);
    return holder;
}

/// A line of text that can be selected, under a title: where something is.
QWidget* placeRow(const QString& title, Text* place, Text* more = nullptr)
{
    auto* row = new QWidget;
    const theme::Tokens t = theme::of(row);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(t.space(2.25), t.space(1.25), t.space(2.25), t.space(1.25));
    layout->setSpacing(t.space(0.25));
    layout->addWidget(new Text(theme::Type::Strong, title));
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(place);
    if (more != nullptr) {
        layout->addWidget(more);
    }
    return row;
}

} // namespace

DataSection::DataSection(const MainWindowParts& parts, QWidget* parent)
    : SettingsSection(parent)
    , m_parts{parts}
{
    addPlaces();
    addExchange();
    addBackups();
    addSharing();
    addEnd();
}

void DataSection::addPlaces()
{
    auto* promise
        = new Text(theme::Type::Body, tr("Everything stays on this computer. Limber never uses the network."),
                   Tone::Muted);
    promise->setContentsMargins(margins(theme::of(this).space(0.5), 0, 0, 0));
    add(promise);
    RowsCard* card = addCard();
    m_size = caption({});
    m_size->hide();
    card->add(placeRow(tr("History"), caption(m_parts.historyFile), m_size));
    card->add(placeRow(tr("Settings"), caption(m_parts.settingsFile)));
    card->add(placeRow(tr("Your own stretches and routines"), caption(m_parts.userFolder)));
    for (const BadFile& bad : m_parts.badFiles) {
        addOutcome(*card)->showStanding(bad.problem, showable(m_parts, bad.path));
    }
    m_placesOutcome = addOutcome(*card);
}

void DataSection::addExchange()
{
    RowsCard* card = addCard(tr("Export and import"));
    auto* json = new Button(Look::Secondary, tr("One file (JSON)…"));
    auto* csv = new Button(Look::Secondary, tr("Tables (CSV)…"));
    connect(json, &Button::clicked, this, [this] { chooseExport(core::ExportFormat::Json); });
    connect(csv, &Button::clicked, this, [this] { chooseExport(core::ExportFormat::Csv); });
    card->add(
        new SettingRow(tr("Export"), tr("All of the history, also what you deleted"), together({json, csv})));
    auto* import = new Button(Look::Secondary, tr("Choose a file…"));
    connect(import, &Button::clicked, this, &DataSection::chooseImport);
    card->add(new SettingRow(tr("Import"),
                             tr("Adds what is not here yet. Where two differ, the last edit wins."), import));
    m_exchangeOutcome = addOutcome(*card);
}

void DataSection::addBackups()
{
    RowsCard* card = addCard(tr("Backups"));
    auto* now = new Button(Look::Secondary, tr("Back up now"));
    connect(now, &Button::clicked, this,
            [this] { wish(core::BackupWanted{}, *m_backupOutcome, tr("Making a backup…")); });
    card->add(
        new SettingRow(tr("A copy each week"), tr("Limber makes it by itself and keeps the last five"), now));
    m_backupOutcome = addOutcome(*card);
    m_copies = new RowsCard;
    m_copies->setFocusProxy(now);
    m_copies->hide();
    add(m_copies);
}

void DataSection::addSharing()
{
    m_sharing = addCard(tr("Several computers"));
    auto* choose = new Button(Look::Secondary, tr("Choose…"));
    choose->setAccessibleName(tr("Choose the shared folder"));
    m_stopSharing = new Button(Look::Secondary, tr("Stop sharing"));
    connect(choose, &Button::clicked, this, &DataSection::chooseFolder);
    connect(m_stopSharing, &Button::clicked, this, [this] {
        core::Settings settings = m_settings;
        settings.sharing.folder.clear();
        tell(settings);
        ask();
    });
    m_folder = new SettingRow(tr("Shared folder"), QStringLiteral(" "), together({choose, m_stopSharing}));
    m_sharing->add(m_folder);
    m_shared = caption({});
    m_shared->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sharedRow = new QWidget;
    const theme::Tokens t = theme::of(this);
    auto* layout = new QVBoxLayout(m_sharedRow);
    layout->setContentsMargins(t.space(2.25), t.space(1.25), t.space(2.25), t.space(1.25));
    layout->addWidget(m_shared);
    m_sharing->add(m_sharedRow);
    m_sharing->setRowVisible(m_sharedRow, false);
}

void DataSection::addEnd()
{
    RowsCard* card = addCard(tr("Begin anew"));
    m_keepsCopies = new Switch({});
    m_keepsCopies->setChecked(true);
    m_end = new AskingRow(
        {tr("Delete everything"),
         tr("On this computer, as if Limber had just come"),
         tr("Delete everything…"),
         {},
         tr("This deletes the history with its notes, the settings, and what you said under My body. "
            "Sharing is switched off. Your own stretches and routines stay, and so do files you exported "
            "and what lies in a shared folder."),
         tr("Delete everything now"),
         tr("Keep everything")},
        new SettingRow(tr("Keep the backups"), tr("Makes one more first. Off: they are deleted too."),
                       m_keepsCopies));
    connect(m_end, &AskingRow::confirmed, this, [this] {
        replaceHistory(core::EraseWanted{m_keepsCopies->isChecked()}, *m_endOutcome, tr("Deleting…"));
    });
    card->add(m_end);
    m_endOutcome = addOutcome(*card);
}

OutcomeLine* DataSection::addOutcome(RowsCard& card)
{
    auto* line = new OutcomeLine;
    card.add(line);
    card.setRowVisible(line, false);
    connect(line, &OutcomeLine::shownChanged, &card,
            [&card, line](bool isShown) { card.setRowVisible(line, isShown); });
    showFilesOf(*line, m_parts);
    return line;
}

void DataSection::fill()
{
    const QString folder = QString::fromStdString(m_settings.sharing.folder);
    m_folder->setExplanation(
        folder.isEmpty()
            ? tr("None. Name one that another program keeps the same on your computers: each leaves its "
                 "history there and reads that of the others.")
            : folder);
    m_stopSharing->setVisible(!folder.isEmpty());
    m_sharing->setRowVisible(m_sharedRow, !folder.isEmpty() && !m_shared->text().isEmpty());
}

void DataSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    ask();
}

void DataSection::historyChanged()
{
    if (isVisible()) {
        ask();
    }
}

void DataSection::ask()
{
    m_waiting[m_parts.resident.report(core::KeepingWanted{})] = m_placesOutcome;
}

void DataSection::wish(const core::Report& report, OutcomeLine& outcome, const QString& busy)
{
    outcome.showBusy(busy);
    m_waiting[m_parts.resident.report(report)] = &outcome;
}

void DataSection::replaceHistory(const core::Report& report, OutcomeLine& outcome, const QString& busy)
{
    if (m_sessionRuns) {
        outcome.showFault(tr("A session is running. End it first, and try again."));
    } else {
        wish(report, outcome, busy);
    }
}

bool DataSection::hear(const core::NotStored& refused)
{
    const auto concerned = m_waiting.find(refused.serial);
    if (concerned == m_waiting.end()) {
        return false;
    }
    concerned->second->showFault(QString::fromStdString(refused.reason));
    m_waiting.erase(concerned);
    return true;
}

void DataSection::hear(const core::Instruction& instruction)
{
    if (const auto* keeping = std::get_if<core::Keeping>(&instruction)) {
        show(*keeping);
    } else if (const auto* stored = std::get_if<core::Stored>(&instruction)) {
        m_waiting.erase(stored->serial);
    } else if (const auto* exported = std::get_if<core::Exported>(&instruction)) {
        m_exchangeOutcome->showDone(exportText(*exported),
                                    exported->files.empty()
                                        ? QString{}
                                        : showable(m_parts, QString::fromStdString(exported->files.front())));
    } else if (const auto* imported = std::get_if<core::Imported>(&instruction)) {
        m_exchangeOutcome->showDone(importText(imported->counts));
    } else if (const auto* backedUp = std::get_if<core::BackedUp>(&instruction)) {
        const QString file = QString::fromStdString(backedUp->file);
        m_backupOutcome->showDone(tr("Kept as %1").arg(file), showable(m_parts, file));
        ask();
    } else if (const auto* restored = std::get_if<core::Restored>(&instruction)) {
        m_backupOutcome->showDone(restoreText(*restored),
                                  showable(m_parts, QString::fromStdString(restored->kept)));
    } else if (const auto* erased = std::get_if<core::Erased>(&instruction)) {
        m_endOutcome->showDone(eraseText(*erased),
                               showable(m_parts, QString::fromStdString(erased->kept.value_or(""))));
    }
}

void DataSection::show(const core::Keeping& keeping)
{
    m_placesOutcome->clear();
    m_size->setText(sizeText(keeping.bytes));
    m_size->show();
    const QWidget* const focused = QApplication::focusWidget();
    const bool hadFocus = focused != nullptr && m_copies->isAncestorOf(focused);
    m_copies->clear();
    for (const core::KeptCopy& copy : keeping.copies) {
        const QString day = words::fullDay(copy.day);
        auto* row = new AskingRow(
            {day, copyText(copy), tr("Restore…"), tr("Restore the history of %1").arg(day),
             tr("Put this copy in the place of your history? It is checked first, and what is there now is "
                "kept."),
             tr("Restore"), tr("Leave it as it is")});
        connect(row, &AskingRow::confirmed, this, [this, file = copy.file] {
            replaceHistory(core::RestoreWanted{file}, *m_backupOutcome, tr("Checking and restoring…"));
        });
        m_copies->add(row);
    }
    m_copies->setVisible(!keeping.copies.empty());
    if (hadFocus) {
        m_copies->focusProxy()->setFocus(Qt::OtherFocusReason);
    }
    const QString problem = QString::fromStdString(keeping.sharingProblem);
    m_shared->setText(problem.isEmpty() ? sharedText(keeping.shared, m_parts.clock.now()) : problem);
    m_sharing->setRowVisible(m_sharedRow, !m_settings.sharing.folder.empty());
}

QFileDialog* DataSection::dialog(const QString& title)
{
    auto* dialog = new QFileDialog(this, title, QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void DataSection::chooseExport(core::ExportFormat format)
{
    QFileDialog* chosen
        = dialog(format == core::ExportFormat::Json ? tr("Export the history to") : tr("Export tables into"));
    if (format == core::ExportFormat::Json) {
        const core::Now now = m_parts.clock.now();
        const std::string today = core::dayText(core::dayOf(core::toCivil(now.wall, now.zone)));
        chosen->setAcceptMode(QFileDialog::AcceptSave);
        chosen->setDefaultSuffix(QStringLiteral("json"));
        chosen->selectFile(QStringLiteral("limber-%1.json").arg(QString::fromStdString(today)));
    } else {
        chosen->setFileMode(QFileDialog::Directory);
        chosen->setOption(QFileDialog::ShowDirsOnly);
    }
    connect(chosen, &QFileDialog::fileSelected, this, [this, format](const QString& to) {
        wish(core::ExportWanted{format, to.toStdString()}, *m_exchangeOutcome, tr("Writing…"));
    });
    chosen->open();
}

void DataSection::chooseImport()
{
    QFileDialog* chosen = dialog(tr("Import a history"));
    chosen->setFileMode(QFileDialog::ExistingFile);
    chosen->setNameFilters({tr("Exported histories (*.json *.csv)"), tr("All files (*)")});
    connect(chosen, &QFileDialog::fileSelected, this, [this](const QString& file) {
        wish(core::ImportWanted{file.toStdString()}, *m_exchangeOutcome,
             tr("Importing. A history of many years takes its time…"));
    });
    chosen->open();
}

void DataSection::chooseFolder()
{
    QFileDialog* chosen = dialog(tr("The folder that your computers share"));
    chosen->setFileMode(QFileDialog::Directory);
    chosen->setOption(QFileDialog::ShowDirsOnly);
    connect(chosen, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        core::Settings settings = m_settings;
        settings.sharing.folder = folder.toStdString();
        tell(settings);
        ask();
    });
    chosen->open();
}

} // namespace limber::ui
