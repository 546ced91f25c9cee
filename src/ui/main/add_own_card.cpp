#include "main/add_own_card.hpp"

#include "main/shown_files.hpp"
#include "theme/icons.hpp"
#include "widgets/button.hpp"
#include "widgets/outcome_line.hpp"
#include "widgets/text.hpp"

#include <QPainter>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

constexpr double radius = 14;

/// A plus on a disc.
class PlusDisc final : public QWidget {
public:
    PlusDisc()
    {
        const int side = theme::of(this).scaled(48);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens t = theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.isHighContrast ? QPen{t.line, 1} : QPen{Qt::NoPen});
        painter.setBrush(t.tint);
        const QRectF disc = QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawEllipse(disc);
        const double inset = disc.width() * 0.26;
        icons::draw(painter, icons::Glyph::Plus, disc.adjusted(inset, inset, -inset, -inset), t.onTint);
    }
};

Text* centred(Text* text)
{
    text->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    return text;
}

} // namespace

AddOwnCard::AddOwnCard(const MainWindowParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_open{new Button(Look::Tint, tr("Open folder"))}
{
    const theme::Tokens t = theme::of(this);
    auto* folder = centred(caption(parts.userFolder));
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* outcome = new OutcomeLine;
    m_open->setVisible(parts.files != nullptr);
    m_open->setAccessibleDescription(parts.userFolder);
    connect(m_open, &Button::clicked, this, [&parts, outcome] {
        outcome->clear();
        openUserFolder(parts, *outcome);
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.space(2), t.space(2), t.space(2), t.space(2));
    column->setSpacing(t.space(0.5));
    column->addStretch();
    column->addWidget(new PlusDisc, 0, Qt::AlignHCenter);
    column->addSpacing(t.space(0.5));
    column->addWidget(centred(new Text(theme::Type::Strong, tr("Add your own"))));
    column->addWidget(
        centred(new Text(theme::Type::Body, tr("Put a stretch file into this folder:"), Tone::Muted)));
    column->addWidget(folder);
    column->addSpacing(t.space(0.5));
    column->addWidget(m_open, 0, Qt::AlignHCenter);
    column->addWidget(outcome);
    column->addStretch();
}

void AddOwnCard::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{t.ctl, 1.5, Qt::DashLine});
    painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace limber::ui
