#pragma once

#include "limber/core/body_findings.hpp"

#include <QWidget>

class QVBoxLayout;

namespace limber::ui {

/// Asks again, kindly, what may have healed: "Still true?". What was said holds until it is answered.
class StillTrue : public QWidget {
    Q_OBJECT

public:
    /// `myBody` outlives it.
    explicit StillTrue(const core::MyBody& myBody, QWidget* parent = nullptr);

    /// Shows what is to be asked on `today`. False if there is nothing.
    bool show(const core::BodySettings& body, core::CivilDay today);
    using QWidget::show;

Q_SIGNALS:
    void changed(const core::BodySettings& body);

private:
    void ask(const core::BodyQuestion& question);

    const core::MyBody& m_myBody;
    core::BodySettings m_body;
    core::CivilDay m_today;
    QVBoxLayout* m_column;
};

} // namespace limber::ui
