// make_history FILE [YEARS]
//
// Makes a database with so many years of use in it, thirty unless it is told otherwise, to try Limber on.

#include "long_history.hpp"

#include "limber/storage/history.hpp"

#include <cstdlib>
#include <filesystem>
#include <iostream>

namespace {

class StandingClock final : public limber::ports::Clock {
public:
    limber::core::Now now() const override { return {{}, {}, date::locate_zone("Etc/UTC")}; }
};

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2 || argc > 3) {
        std::cerr << "make_history FILE [YEARS]\n";
        return 2;
    }
    if (std::filesystem::exists(argv[1])) {
        std::cerr << argv[1] << " is there already.\n";
        return 1;
    }
    constexpr double daysPerYear = 365.25;
    const double years = argc == 3 ? std::atof(argv[2]) : 30;
    const StandingClock clock;
    if (const auto opened = limber::storage::openHistory(argv[1], clock); !opened) {
        std::cerr << opened.error().text << '\n';
        return 1;
    }
    SQLite::Database database{argv[1], SQLite::OPEN_READWRITE};
    limber::storage::test::fillDays(database, static_cast<int>(years * daysPerYear));
    return 0;
}
