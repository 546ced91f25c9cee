#include "x11_idle.hpp"

#include "sensor_words.hpp"

#include <cstddef>
#include <string_view>
#include <utility>

namespace limber::platform {

namespace {

core::Milliseconds toMilliseconds(xcb_sync_int64_t value)
{
    return core::Milliseconds{(std::int64_t{value.hi} << 32) | std::int64_t{value.lo}};
}

xcb_sync_int64_t toCounter(core::Milliseconds time)
{
    return {.hi = static_cast<std::int32_t>(time.count() >> 32),
            .lo = static_cast<std::uint32_t>(time.count() & 0xffffffff)};
}

std::string_view nameOf(const xcb_sync_systemcounter_t& counter)
{
    // xcb_sync_systemcounter_name() of libxcb 1.15 skips the padding of its own struct as well.
    constexpr std::size_t offset = offsetof(xcb_sync_systemcounter_t, name_len) + sizeof counter.name_len;
    return {reinterpret_cast<const char*>(&counter) + offset, counter.name_len};
}

std::optional<xcb_sync_counter_t> idleCounter(xcb_connection_t* connection)
{
    const XcbReply<xcb_sync_list_system_counters_reply_t> list{
        xcb_sync_list_system_counters_reply(connection, xcb_sync_list_system_counters(connection), nullptr)};
    if (!list) {
        return std::nullopt;
    }
    for (auto each = xcb_sync_list_system_counters_counters_iterator(list.get()); each.rem > 0;
         xcb_sync_systemcounter_next(&each)) {
        if (nameOf(*each.data) == "IDLETIME") {
            return each.data->counter;
        }
    }
    return std::nullopt;
}

} // namespace

tl::expected<std::unique_ptr<X11Idle>, std::string> X11Idle::make(const ports::Clock& clock,
                                                                  core::Milliseconds idleAfter)
{
    auto connection = X11Connection::open();
    if (!connection) {
        return tl::unexpected{connection.error()};
    }
    xcb_connection_t* xcb = (*connection)->get();
    const xcb_query_extension_reply_t* sync = xcb_get_extension_data(xcb, &xcb_sync_id);
    if (sync == nullptr || sync->present == 0) {
        return tl::unexpected{SensorWords::tr("the X server has no SYNC extension").toStdString()};
    }
    const XcbReply<xcb_sync_initialize_reply_t> version{
        xcb_sync_initialize_reply(xcb, xcb_sync_initialize(xcb, 3, 1), nullptr)};
    const auto counter = version ? idleCounter(xcb) : std::nullopt;
    if (!counter) {
        return tl::unexpected{SensorWords::tr("the X server has no IDLETIME counter").toStdString()};
    }
    return std::unique_ptr<X11Idle>{new X11Idle{clock, idleAfter, *std::move(connection), *counter}};
}

X11Idle::X11Idle(const ports::Clock& clock,
                 core::Milliseconds idleAfter,
                 std::unique_ptr<X11Connection> connection,
                 xcb_sync_counter_t counter)
    : m_clock{clock}
    , m_idleAfter{idleAfter}
    , m_connection{std::move(connection)}
    , m_counter{counter}
    , m_alarmEvent{xcb_get_extension_data(m_connection->get(), &xcb_sync_id)->first_event
                   + XCB_SYNC_ALARM_NOTIFY}
{
    connect(m_connection.get(), &X11Connection::happened, this, &X11Idle::read);
    connect(m_connection.get(), &X11Connection::lost, this, &X11Idle::lose);
}

void X11Idle::start(Report report)
{
    m_report = std::move(report);
    arm(XCB_SYNC_TESTTYPE_POSITIVE_TRANSITION);
    arm(XCB_SYNC_TESTTYPE_NEGATIVE_TRANSITION);
    // Alarms tell of crossing the line only, not of being beyond it already.
    xcb_connection_t* xcb = m_connection->get();
    const XcbReply<xcb_sync_query_counter_reply_t> now{
        xcb_sync_query_counter_reply(xcb, xcb_sync_query_counter(xcb, m_counter), nullptr)};
    if (now) {
        take(toMilliseconds(now->counter_value));
    }
    m_connection->flush();
}

void X11Idle::arm(xcb_sync_testtype_t test)
{
    xcb_sync_create_alarm_value_list_t values{};
    values.counter = m_counter;
    values.valueType = XCB_SYNC_VALUETYPE_ABSOLUTE;
    values.value = toCounter(m_idleAfter);
    values.testType = test;
    values.events = 1;
    xcb_connection_t* xcb = m_connection->get();
    xcb_sync_create_alarm_aux(xcb, xcb_generate_id(xcb),
                              XCB_SYNC_CA_COUNTER | XCB_SYNC_CA_VALUE_TYPE | XCB_SYNC_CA_VALUE
                                  | XCB_SYNC_CA_TEST_TYPE | XCB_SYNC_CA_DELTA | XCB_SYNC_CA_EVENTS,
                              &values);
}

void X11Idle::read(const xcb_generic_event_t& event)
{
    constexpr int withoutSentFlag = 0x7f;
    if ((event.response_type & withoutSentFlag) == m_alarmEvent) {
        const auto& alarm = reinterpret_cast<const xcb_sync_alarm_notify_event_t&>(event);
        take(toMilliseconds(alarm.counter_value));
    }
}

void X11Idle::take(core::Milliseconds idle)
{
    const bool isIdle = idle >= m_idleAfter;
    if (std::exchange(m_isIdle, isIdle) != isIdle) {
        m_report({.what = core::What::Idle, .value = isIdle, .since = m_clock.now().up - idle});
    }
}

void X11Idle::lose()
{
    m_isIdle.reset();
    m_report({.what = core::What::Idle, .value = {}, .since = m_clock.now().up});
}

} // namespace limber::platform
