// GLib calls a parameter "signals", so it comes before Qt, which may have a macro of that name.
#include "gnome_banners.hpp"

#include "sensor_words.hpp"

#include <gio/gio.h>

namespace limber::platform {

namespace {

constexpr const char* schemaName = "org.gnome.desktop.notifications";
constexpr const char* key = "show-banners";

struct FreeSchema {
    void operator()(GSettingsSchema* schema) const { g_settings_schema_unref(schema); }
};
struct FreeObject {
    void operator()(GSettings* settings) const { g_object_unref(settings); }
};

/// Null where GNOME's settings are not installed: asking for them would end the program.
std::unique_ptr<GSettings, FreeObject> openSettings()
{
    GSettingsSchemaSource* installed = g_settings_schema_source_get_default();
    if (installed == nullptr) {
        return nullptr;
    }
    const std::unique_ptr<GSettingsSchema, FreeSchema> schema{
        g_settings_schema_source_lookup(installed, schemaName, TRUE)};
    if (!schema || g_settings_schema_has_key(schema.get(), key) == FALSE) {
        return nullptr;
    }
    return std::unique_ptr<GSettings, FreeObject>{g_settings_new_full(schema.get(), nullptr, nullptr)};
}

} // namespace

class GnomeBanners::Settings {
public:
    explicit Settings(GnomeBanners& source)
        : m_source{source}
        , m_settings{openSettings()}
    {
        if (m_settings) {
            m_handler
                = g_signal_connect(m_settings.get(), "changed::show-banners", G_CALLBACK(changed), this);
        }
    }
    ~Settings()
    {
        if (m_settings) {
            g_signal_handler_disconnect(m_settings.get(), m_handler);
        }
    }
    Settings(const Settings&) = delete;
    Settings& operator=(const Settings&) = delete;

    void tell()
    {
        if (m_settings) {
            m_source.settle(g_settings_get_boolean(m_settings.get(), key) == FALSE);
        } else {
            m_source.settle(std::nullopt,
                            SensorWords::tr("GNOME's settings are not installed").toStdString());
        }
    }

private:
    static void changed(GSettings*, const char*, void* self) { static_cast<Settings*>(self)->tell(); }

    GnomeBanners& m_source;
    std::unique_ptr<GSettings, FreeObject> m_settings;
    gulong m_handler = 0;
};

GnomeBanners::GnomeBanners() = default;

GnomeBanners::~GnomeBanners() = default;

void GnomeBanners::start()
{
    m_settings = std::make_unique<Settings>(*this);
    m_settings->tell();
}

} // namespace limber::platform
