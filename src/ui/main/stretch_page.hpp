#pragma once

#include "limber/core/catalogue.hpp"
#include "limber/core/companion.hpp"
#include "limber/ui/main_window.hpp"

#include <QWidget>

#include <optional>
#include <string>

class QBoxLayout;
class QComboBox;
class QVBoxLayout;

namespace limber::ui {

class AddToRoutine;
class Button;
class EasierCard;
class FigurePlayer;
class OutcomeLine;
class Scroller;
class Text;

/// Everything about one stretch, with its figure to play, scrub and turn.
class StretchPage : public QWidget {
    Q_OBJECT

public:
    explicit StretchPage(const MainWindowParts& parts, QWidget* parent = nullptr);
    ~StretchPage() override;

    /// Shows the stretch `id` in the variant `variant`, or its first one. False if there is no such stretch.
    bool show(const std::string& id, const std::string& variant = {});
    /// The resident's word on what was added to a routine here.
    void hear(const core::Instruction& instruction);
    /// True if it was a wish of this page that was refused: then it is told here.
    bool hear(const core::NotStored& refused);

Q_SIGNALS:
    void back();
    void safetyWanted();
    void startWanted(const core::StartWanted& start);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void arrange();
    void fitFoot();
    QWidget* makeHead();
    QWidget* makeStage();
    QWidget* makeFoot();
    void fillWords();
    /// `isNew`: of another stretch than before.
    void showVariant(bool isNew);
    [[nodiscard]] const core::Variant& variant() const;

    const MainWindowParts& m_parts;
    const core::Catalogue& m_catalogue;
    const core::Stretch* m_stretch = nullptr;
    std::string m_variant;

    Text* m_name = nullptr;
    bool m_isNarrow = false;
    QWidget* m_stage = nullptr;
    QWidget* m_holder = nullptr;
    QWidget* m_both = nullptr;
    QBoxLayout* m_columns = nullptr;
    QVBoxLayout* m_bothLayout = nullptr;
    Scroller* m_scroller = nullptr;
    FigurePlayer* m_player = nullptr;
    EasierCard* m_easier = nullptr;
    QComboBox* m_variants = nullptr;
    Text* m_how = nullptr;
    QWidget* m_words = nullptr;
    QVBoxLayout* m_wordsHolder = nullptr;
    Button* m_previous = nullptr;
    Button* m_next = nullptr;
    Button* m_try = nullptr;
    AddToRoutine* m_add = nullptr;
    OutcomeLine* m_outcome = nullptr;
};

} // namespace limber::ui
