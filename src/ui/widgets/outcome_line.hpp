#pragma once

#include <QWidget>

namespace limber::ui {

class Announcement;
class Button;
class GlyphView;
class Text;

/// What came of something the user asked for: not there before, read out when it comes. Where it is about a
/// file, one can ask to be shown it.
class OutcomeLine : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeLine(QWidget* parent = nullptr);

    void clear();
    /// It is being done.
    void showBusy(const QString& text);
    /// `file` is where it is to be found; empty for nothing to show.
    void showDone(const QString& text, const QString& file = {});
    void showFault(const QString& text, const QString& file = {});
    /// What nobody asked for, and what is not read out: something of `file` is wrong and stays so.
    void showStanding(const QString& text, const QString& file);

Q_SIGNALS:
    void fileWanted(const QString& file);
    /// The line has come or gone.
    void shownChanged(bool isShown);

private:
    void show(const QString& text, QWidget* glyph, const QString& file);

    GlyphView* m_done;
    GlyphView* m_fault;
    Text* m_text;
    Button* m_showFile;
    QString m_file;
    Announcement* m_announcement;
};

} // namespace limber::ui
