#include "limber/platform/pulse_chimes.hpp"

#include "chime_tones.hpp"

#include <list>
#include <pulse/glib-mainloop.h>
#include <pulse/pulseaudio.h>
#include <utility>
#include <vector>

namespace limber::platform {

namespace {

struct FreeMainLoop {
    void operator()(pa_glib_mainloop* loop) const { pa_glib_mainloop_free(loop); }
};
struct FreeContext {
    void operator()(pa_context* context) const
    {
        pa_context_set_state_callback(context, nullptr, nullptr);
        pa_context_disconnect(context);
        pa_context_unref(context);
    }
};
struct FreeStream {
    void operator()(pa_stream* stream) const
    {
        pa_stream_set_state_callback(stream, nullptr, nullptr);
        pa_stream_disconnect(stream);
        pa_stream_unref(stream);
    }
};

constexpr pa_sample_spec format{PA_SAMPLE_S16NE, chimeRate, 1};

} // namespace

/// One connection to the server, and what sounds on it.
class PulseChimes::Server {
public:
    Server()
        : m_loop{pa_glib_mainloop_new(nullptr)}
        , m_context{pa_context_new(pa_glib_mainloop_get_api(m_loop.get()), "Limber")}
    {
        pa_context_set_state_callback(m_context.get(), &Server::contextChanged, this);
        m_isLost = pa_context_connect(m_context.get(), nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0;
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] bool isLost() const { return m_isLost; }

    void play(std::vector<std::int16_t> samples)
    {
        m_sounding.remove_if([](const Sound& sound) { return sound.isOver; });
        Sound& sound = m_sounding.emplace_back();
        sound.samples = std::move(samples);
        if (pa_context_get_state(m_context.get()) == PA_CONTEXT_READY) {
            begin(sound);
        }
    }

    void hush() { m_sounding.clear(); }

private:
    struct Sound {
        std::vector<std::int16_t> samples;
        std::unique_ptr<pa_stream, FreeStream> stream;
        bool isOver = false;
    };

    static void contextChanged(pa_context* context, void* data)
    {
        Server& self = *static_cast<Server*>(data);
        const pa_context_state_t state = pa_context_get_state(context);
        if (state == PA_CONTEXT_READY) {
            // Only the last one: what waited for a server that is slow to answer is out of date.
            if (!self.m_sounding.empty()) {
                self.begin(self.m_sounding.back());
            }
        } else if (!PA_CONTEXT_IS_GOOD(state)) {
            self.m_isLost = true;
        }
    }

    void begin(Sound& sound)
    {
        sound.stream.reset(pa_stream_new(m_context.get(), "Chime", &format, nullptr));
        if (!sound.stream) {
            sound.isOver = true;
            return;
        }
        pa_stream_set_state_callback(sound.stream.get(), &Server::streamChanged, &sound);
        if (pa_stream_connect_playback(sound.stream.get(), nullptr, nullptr, PA_STREAM_NOFLAGS, nullptr,
                                       nullptr)
            < 0) {
            sound.isOver = true;
        }
    }

    static void streamChanged(pa_stream* stream, void* data)
    {
        Sound& sound = *static_cast<Sound*>(data);
        const pa_stream_state_t state = pa_stream_get_state(stream);
        if (state == PA_STREAM_READY) {
            const std::size_t size = sound.samples.size() * sizeof(std::int16_t);
            pa_stream_write(stream, sound.samples.data(), size, nullptr, 0, PA_SEEK_RELATIVE);
            // Drained: it has been heard. The stream is let go with the next chime, not within its callback.
            pa_operation* drained = pa_stream_drain(
                stream, [](pa_stream*, int, void* heard) { static_cast<Sound*>(heard)->isOver = true; },
                &sound);
            if (drained != nullptr) {
                pa_operation_unref(drained);
            }
        } else if (!PA_STREAM_IS_GOOD(state)) {
            sound.isOver = true;
        }
    }

    std::unique_ptr<pa_glib_mainloop, FreeMainLoop> m_loop;
    std::unique_ptr<pa_context, FreeContext> m_context;
    std::list<Sound> m_sounding;
    bool m_isLost = false;
};

PulseChimes::PulseChimes() = default;

PulseChimes::~PulseChimes() = default;

void PulseChimes::play(ports::Chime chime, int volume)
{
    if (volume <= 0) {
        return;
    }
    if (!m_server || m_server->isLost()) {
        m_server = std::make_unique<Server>();
    }
    m_server->play(samplesOf(chime, volume));
}

void PulseChimes::hush()
{
    if (m_server) {
        m_server->hush();
    }
}

} // namespace limber::platform
