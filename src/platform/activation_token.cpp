#include "limber/platform/activation_token.hpp"

#include "wayland_connection.hpp"

extern "C" {
#include <xdg-activation-client.h>
}

namespace limber::platform {

namespace {

const xdg_activation_token_v1_listener listener{[](void* data, xdg_activation_token_v1*, const char* token) {
    *static_cast<std::string*>(data) = token;
}};

} // namespace

std::string ownActivationToken()
{
    auto connection = WaylandConnection::open();
    if (!connection) {
        return {};
    }
    const auto global = (*connection)->find(xdg_activation_v1_interface);
    if (!global) {
        return {};
    }
    const Wayland<xdg_activation_v1, xdg_activation_v1_destroy> activation{
        (*connection)->bind<xdg_activation_v1>(*global, xdg_activation_v1_interface, 1)};
    const Wayland<xdg_activation_token_v1, xdg_activation_token_v1_destroy> asked{
        xdg_activation_v1_get_activation_token(activation.get())};
    std::string token;
    xdg_activation_token_v1_add_listener(asked.get(), &listener, &token);
    xdg_activation_token_v1_set_app_id(asked.get(), "io.github.limber_app.Limber");
    xdg_activation_token_v1_commit(asked.get());
    (*connection)->roundtrip();
    return token;
}

} // namespace limber::platform
