#include "microphone.hpp"

#include "sensor_words.hpp"

#include <QFileInfo>

#include <sys/inotify.h>

#include <array>
#include <functional>
#include <pulse/glib-mainloop.h>
#include <pulse/pulseaudio.h>
#include <set>
#include <string_view>
#include <utility>

namespace limber::platform {

namespace {

// A server is there a moment before it listens.
constexpr std::array<std::chrono::milliseconds, 4> pauses{
    std::chrono::milliseconds{20}, std::chrono::milliseconds{100}, std::chrono::milliseconds{500},
    std::chrono::milliseconds{2000}};

struct FreeMainLoop {
    void operator()(pa_glib_mainloop* loop) const { pa_glib_mainloop_free(loop); }
};
struct FreeContext {
    void operator()(pa_context* context) const
    {
        pa_context_set_state_callback(context, nullptr, nullptr);
        pa_context_set_subscribe_callback(context, nullptr, nullptr);
        pa_context_disconnect(context);
        pa_context_unref(context);
    }
};

void forget(pa_operation* operation)
{
    if (operation != nullptr) {
        pa_operation_unref(operation);
    }
}

std::string_view propertyOf(const pa_source_output_info& output, const char* name)
{
    const char* value = pa_proplist_gets(output.proplist, name);
    return value == nullptr ? std::string_view{} : std::string_view{value};
}

/// True for a stream that only wants to know how loud it is, as a volume control does.
bool isMeter(const pa_source_output_info& output)
{
    const std::string_view resampling{output.resample_method == nullptr ? "" : output.resample_method};
    return resampling == "peaks" || propertyOf(output, "resample.peaks") == "true"
        || propertyOf(output, PA_PROP_APPLICATION_ID) == "org.PulseAudio.pavucontrol";
}

/// True for a stream of the server's own, which passes sound on from one place to another.
bool isInternal(const pa_source_output_info& output)
{
    return output.client == PA_INVALID_INDEX;
}

/// True for a stream that PipeWire has connected to what a loudspeaker plays.
bool isOfLoudspeaker(const pa_source_output_info& output)
{
    return propertyOf(output, "stream.capture.sink") == "true";
}

} // namespace

/// One connection to the server, until it is lost.
class Microphone::Server {
public:
    using Tell = std::function<void(bool isRecorded)>;
    using Lost = std::function<void(bool wasThere)>;

    Server(const QString& socket, Tell tell, Lost lost)
        : m_tell{std::move(tell)}
        , m_lost{std::move(lost)}
        , m_loop{pa_glib_mainloop_new(nullptr)}
        , m_context{pa_context_new(pa_glib_mainloop_get_api(m_loop.get()), "Limber")}
    {
        pa_context_set_state_callback(m_context.get(), &Server::stateChanged, this);
        pa_context_set_subscribe_callback(m_context.get(), &Server::happened, this);
        const std::string address = "unix:" + socket.toStdString();
        if (pa_context_connect(m_context.get(), address.c_str(), PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0) {
            m_lost(false);
        }
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] const QString& name() const { return m_name; }

private:
    static Server& self(void* data) { return *static_cast<Server*>(data); }

    static void stateChanged(pa_context* context, void* data)
    {
        const pa_context_state_t state = pa_context_get_state(context);
        if (state == PA_CONTEXT_READY) {
            self(data).begin();
        } else if (state == PA_CONTEXT_FAILED || state == PA_CONTEXT_TERMINATED) {
            self(data).m_lost(self(data).m_isReady);
        }
    }

    static void happened(pa_context*, pa_subscription_event_type_t, std::uint32_t, void* data)
    {
        self(data).look();
    }

    void begin()
    {
        m_isReady = true;
        forget(pa_context_get_server_info(m_context.get(), &Server::takeServer, this));
        forget(pa_context_subscribe(m_context.get(), PA_SUBSCRIPTION_MASK_SOURCE_OUTPUT, nullptr, nullptr));
        look();
    }

    void look()
    {
        if (std::exchange(m_isLooking, true)) {
            m_mustLookAgain = true;
            return;
        }
        m_monitors.clear();
        m_isRecorded = false;
        forget(pa_context_get_source_info_list(m_context.get(), &Server::takeSource, this));
    }

    static void takeServer(pa_context*, const pa_server_info* server, void* data)
    {
        if (server != nullptr && server->server_name != nullptr) {
            const bool isPipeWire
                = std::string_view{server->server_name}.find("PipeWire") != std::string_view::npos;
            self(data).m_name = isPipeWire ? QStringLiteral("PipeWire") : QStringLiteral("PulseAudio");
        }
    }

    static void takeSource(pa_context* context, const pa_source_info* source, int isEnd, void* data)
    {
        if (isEnd != 0) {
            forget(pa_context_get_source_output_info_list(context, &Server::takeOutput, data));
        } else if (source->monitor_of_sink != PA_INVALID_INDEX) {
            self(data).m_monitors.insert(source->index);
        }
    }

    static void takeOutput(pa_context*, const pa_source_output_info* output, int isEnd, void* data)
    {
        Server& server = self(data);
        if (isEnd != 0) {
            server.m_isLooking = false;
            if (std::exchange(server.m_mustLookAgain, false)) {
                server.look();
            } else {
                server.m_tell(server.m_isRecorded);
            }
        } else {
            const bool isOfMicrophone
                = !server.m_monitors.contains(output->source) && !isOfLoudspeaker(*output);
            server.m_isRecorded = server.m_isRecorded
                || (output->corked == 0 && isOfMicrophone && !isMeter(*output) && !isInternal(*output));
        }
    }

    Tell m_tell;
    Lost m_lost;
    std::unique_ptr<pa_glib_mainloop, FreeMainLoop> m_loop;
    std::unique_ptr<pa_context, FreeContext> m_context;
    QString m_name;
    bool m_isReady = false;
    bool m_isLooking = false;
    bool m_mustLookAgain = false;
    bool m_isRecorded = false;
    std::set<std::uint32_t> m_monitors; ///< sources that are what a loudspeaker plays
};

Microphone::Microphone(QString socket)
    : m_socket{std::move(socket)}
{
    m_again.setSingleShot(true);
    m_loss.setSingleShot(true);
    connect(&m_loss, &QTimer::timeout, this, &Microphone::loseServer);
    connect(&m_again, &QTimer::timeout, this, &Microphone::connectToServer);
    connect(&m_inotify, &Inotify::told, this, [this] {
        watchForServer();
        if (!m_server) {
            m_attempts = 0;
            connectToServer();
        }
    });
}

Microphone::~Microphone() = default;

QString Microphone::name() const
{
    return m_server && !m_server->name().isEmpty() ? m_server->name() : QStringLiteral("PulseAudio");
}

void Microphone::start()
{
    if (m_socket.isEmpty()) {
        settle(std::nullopt, SensorWords::tr("the sound server is on another computer").toStdString());
        return;
    }
    watchForServer();
    connectToServer();
}

void Microphone::watchForServer()
{
    // The folder itself is made by the first server of a log-in.
    const QString folder = QFileInfo{m_socket}.path();
    if (!m_inotify.watch(folder, IN_CREATE | IN_MOVED_TO | IN_ONLYDIR)) {
        m_inotify.watch(QFileInfo{folder}.path(), IN_CREATE | IN_MOVED_TO | IN_ONLYDIR);
    }
}

void Microphone::connectToServer()
{
    m_again.stop();
    m_loss.stop();
    if (!QFileInfo::exists(m_socket)) {
        settle(std::nullopt, SensorWords::tr("no sound server is running").toStdString());
        return;
    }
    // A loss is told from within a callback of what is lost, so it is taken up from the event loop.
    m_server = std::make_unique<Server>(
        m_socket, [this](bool isRecorded) { settle(isRecorded); },
        [this](bool wasThere) {
            m_wasThere = wasThere;
            m_loss.start();
        });
}

void Microphone::loseServer()
{
    m_server.reset();
    settle(std::nullopt, SensorWords::tr("no sound server is running").toStdString());
    if (m_wasThere) {
        m_attempts = 0;
    }
    if (static_cast<std::size_t>(m_attempts) < pauses.size()) {
        m_again.start(pauses.at(static_cast<std::size_t>(m_attempts++)));
    }
}

QString soundServerSocket()
{
    const QString server = qEnvironmentVariable("PULSE_SERVER");
    if (!server.isEmpty()) {
        const QString path = server.startsWith(QStringLiteral("unix:")) ? server.mid(5) : server;
        return path.startsWith(QLatin1Char{'/'}) ? path : QString{};
    }
    QString folder = qEnvironmentVariable("PULSE_RUNTIME_PATH");
    if (folder.isEmpty()) {
        folder = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/pulse");
    }
    return folder + QStringLiteral("/native");
}

} // namespace limber::platform
