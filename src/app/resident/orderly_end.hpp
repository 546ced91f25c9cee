#pragma once

#include <QObject>

namespace limber::app {

/// Turns SIGTERM, SIGINT and SIGHUP into an orderly end of the application. One per process.
class OrderlyEnd : public QObject {
    Q_OBJECT
public:
    explicit OrderlyEnd(QObject* parent = nullptr);
    ~OrderlyEnd() override;

Q_SIGNALS:
    void wanted();

private:
    int m_descriptor = -1;
};

} // namespace limber::app
