#pragma once

#include <QWidget>

namespace limber::ui {

class Announcement;
class GlyphView;
class Text;

/// What came of something the user asked for: not there before, read out when it comes.
class OutcomeLine : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeLine(QWidget* parent = nullptr);

    void clear();
    /// It is being done.
    void showBusy(const QString& text);
    void showDone(const QString& text);
    void showFault(const QString& text);

Q_SIGNALS:
    /// The line has come or gone.
    void shownChanged(bool isShown);

private:
    void show(const QString& text, QWidget* glyph);

    GlyphView* m_done;
    GlyphView* m_fault;
    Text* m_text;
    Announcement* m_announcement;
};

} // namespace limber::ui
