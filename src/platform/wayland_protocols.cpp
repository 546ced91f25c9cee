// What wayland-scanner writes is C. The headers come first, so that its tables get external linkage here too.
extern "C" {
#include <ext-idle-notify-v1-client.h>
#include <ext-idle-notify-v1-code.h>
#include <kde-idle-client.h>
#include <kde-idle-code.h>
#include <wayland-client.h>
#include <wlr-foreign-toplevel-client.h>
#include <wlr-foreign-toplevel-code.h>
#include <xdg-activation-client.h>
#include <xdg-activation-code.h>
}
