"""A desktop with the real xdg-desktop-portal and its part for GTK, and a sandbox to run Limber in."""
from desktop import until
from x11_homes import Lxqt

PORTAL, PORTAL_PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
# A root folder of its own that has all of the system's, and the file by which a sandbox is known.
SANDBOX = """
mount -t tmpfs tmpfs /mnt
for each in /*; do
    if [ -L "$each" ]; then cp -P "$each" "/mnt$each"
    elif [ -d "$each" ] && [ "$each" != /mnt ]; then mkdir "/mnt$each" && mount --rbind "$each" "/mnt$each"
    fi
done
printf '[Application]\\nname=io.github.limber_app.Limber\\n' > /mnt/.flatpak-info
exec chroot /mnt "$0" "$@"
"""
ALONE = ["unshare", "--user", "--map-current-user", "--keep-caps", "--mount", "--propagation", "private", "sh", "-ec",
         SANDBOX]


class PortalHome(Lxqt):
    PROGRAMS = Lxqt.PROGRAMS + ("/usr/libexec/xdg-desktop-portal", "/usr/libexec/xdg-desktop-portal-gtk")

    def start_portal(self):
        # Of the portals that are installed, this one alone, whatever the desktop is called.
        portals = self.folder / "portals"
        portals.mkdir()
        (portals / "gtk.portal").symlink_to("/usr/share/xdg-desktop-portal/portals/gtk.portal")
        # In a file, so that others see a change at once.
        self.environment.update(XDG_DESKTOP_PORTAL_DIR=str(portals), GSETTINGS_BACKEND="keyfile")
        self.start("permissions", "/usr/libexec/xdg-permission-store")
        self.start("portal-gtk", "/usr/libexec/xdg-desktop-portal-gtk")
        until("the part for GTK is there", lambda: self.owner("org.freedesktop.impl.portal.desktop.gtk"))
        self.start("portal", "/usr/libexec/xdg-desktop-portal", "-v")
        until("the portal is there", lambda: self.owner(PORTAL))

    def prefer(self, scheme):
        self.run("gsettings", "set", "org.gnome.desktop.interface", "color-scheme", scheme)
