#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <xcb/xcb.h>

#include <memory>
#include <optional>

namespace limber::tray {

/// The selection _NET_SYSTEM_TRAY_Sn, whose owner is the XEmbed tray of the X server in $DISPLAY.
class XembedSelection final : public QObject {
    Q_OBJECT

public:
    XembedSelection();
    ~XembedSelection() override;

    /// Asks the server. False when there is no server.
    [[nodiscard]] bool hasOwner() const;

Q_SIGNALS:
    /// A tray has announced itself.
    void owned();

private:
    [[nodiscard]] xcb_atom_t atom(const QByteArray& name) const;
    void hear();

    struct Disconnect {
        void operator()(xcb_connection_t* connection) const { xcb_disconnect(connection); }
    };
    std::unique_ptr<xcb_connection_t, Disconnect> m_connection;
    xcb_atom_t m_selection = XCB_ATOM_NONE;
    xcb_atom_t m_manager = XCB_ATOM_NONE;
    std::optional<QSocketNotifier> m_notifier;
};

} // namespace limber::tray
