#pragma once

#include "support/private_bus.hpp"

#include <QDBusContext>
#include <QObject>
#include <QString>
#include <QStringList>

namespace limber::test {

/// A desktop's file manager, on a bus connection of its own.
class FakeFileManager : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

public:
    explicit FakeFileManager(PrivateBus& bus)
        : m_bus{bus}
        , m_connection{bus.connect()}
    {
        m_connection.registerObject(QStringLiteral("/org/freedesktop/FileManager1"), this,
                                    QDBusConnection::ExportAllSlots);
        if (!m_connection.registerService(QStringLiteral("org.freedesktop.FileManager1"))) {
            throw std::runtime_error("the fake file manager got no name");
        }
    }
    ~FakeFileManager() override { m_bus.drop(m_connection); }

    bool isUnable = false;
    QStringList items;   ///< addresses that were to be picked out
    QStringList folders; ///< addresses that were to be opened

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): as on the bus
    void ShowItems(const QStringList& addresses, const QString&) { take(items, addresses); }
    // NOLINTNEXTLINE(readability-identifier-naming): as on the bus
    void ShowFolders(const QStringList& addresses, const QString&) { take(folders, addresses); }

private:
    void take(QStringList& taken, const QStringList& addresses)
    {
        if (isUnable) {
            sendErrorReply(QDBusError::Failed, QStringLiteral("no"));
            return;
        }
        taken << addresses;
    }

    PrivateBus& m_bus;
    QDBusConnection m_connection;
};

} // namespace limber::test
