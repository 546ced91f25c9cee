#include "inhibitors.hpp"
#include "signs.hpp"

#include "support/catch.hpp"
#include "support/private_bus.hpp"

#include <QDBusContext>
#include <QDBusMessage>

using namespace limber;
using namespace limber::test;

namespace {

const StoppedClock stopped;
const QString name = QStringLiteral("org.kde.Solid.PowerManagement.PolicyAgent");
const QString path = QStringLiteral("/org/kde/Solid/PowerManagement/PolicyAgent");

/// Plasma's power manager as far as it is asked here: the interface as Plasma 5.27 has it.
class FakePolicyAgent : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.Solid.PowerManagement.PolicyAgent")

public:
    explicit FakePolicyAgent(PrivateBus& bus)
        : m_bus{bus.connect()}
    {
        m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(name);
    }
    ~FakePolicyAgent() override { m_bus.unregisterService(name); }
    FakePolicyAgent(const FakePolicyAgent&) = delete;
    FakePolicyAgent& operator=(const FakePolicyAgent&) = delete;

    void inhibit(uint policies)
    {
        m_policies = policies;
        m_bus.send(QDBusMessage::createSignal(path, name, QStringLiteral("InhibitionsChanged")));
    }

    // NOLINTBEGIN(readability-identifier-naming): as on the bus
public Q_SLOTS:
    [[nodiscard]] bool HasInhibition(uint policies) const { return (m_policies & policies) != 0; }
    // NOLINTEND(readability-identifier-naming)

private:
    QDBusConnection m_bus;
    uint m_policies = 0;
};

} // namespace

TEST_CASE("a program that keeps Plasma's screen on is the sign, until it stops")
{
    PrivateBus bus;
    std::vector<std::unique_ptr<platform::Source>> sources;
    sources.push_back(std::make_unique<platform::PlasmaInhibitors>(bus.connect()));
    platform::SourceSensor sensor{core::What::Inhibited, stopped, std::move(sources)};
    Collected collected{sensor};
    CHECK(collected.next() == std::nullopt);
    {
        FakePolicyAgent agent{bus};
        CHECK(collected.next() == false);
        constexpr uint interruptingTheSession = 1;
        agent.inhibit(interruptingTheSession);
        agent.inhibit(interruptingTheSession | 4U);
        CHECK(collected.next() == true);
        agent.inhibit(0);
        CHECK(collected.next() == false);
    }
    CHECK(collected.next() == std::nullopt);
}

#include "plasma_test.moc"
