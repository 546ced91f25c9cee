#include "target.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>

// The corpus and seeded mutations of it through every target: what a computer without clang can do. The same
// every time; LIMBER_SEED=… tries others, and as many mutations for each target as the argument says.
namespace {

namespace fs = std::filesystem;
using limber::fuzz::Target;
using Random = std::mt19937;

constexpr std::uint32_t usualSeed = 20'261'127;
constexpr int usualMutations = 2'000;

std::string slurp(const fs::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

std::vector<std::string> corpusOf(const Target& target)
{
    std::vector<fs::path> files;
    for (const std::string& folder : target.seeds) {
        const fs::path root{LIMBER_SOURCE_DIR};
        std::copy(fs::directory_iterator{root / folder}, {}, std::back_inserter(files));
    }
    std::sort(files.begin(), files.end());
    std::vector<std::string> corpus;
    std::transform(files.begin(), files.end(), std::back_inserter(corpus), slurp);
    return corpus;
}

std::size_t below(Random& random, std::size_t limit)
{
    return std::uniform_int_distribution<std::size_t>{0, limit == 0 ? 0 : limit - 1}(random);
}

/// One change, of the kind that breaks parsers.
void mutate(std::string& text, const std::string& other, Random& random)
{
    constexpr std::array<std::string_view, 16> odd{"-1",
                                                   "9223372036854775807",
                                                   "-9223372036854775808",
                                                   "1e308",
                                                   "0.5",
                                                   "null",
                                                   "{",
                                                   "]",
                                                   "\"",
                                                   "\\u0000",
                                                   "\n",
                                                   ",",
                                                   std::string_view{"\0", 1},
                                                   "\xff\xfe",
                                                   "99999999",
                                                   "00"};
    const std::size_t at = below(random, text.size() + 1);
    const std::size_t length = std::min(below(random, 40), text.size() - at);
    switch (below(random, 6)) {
    case 0:
        text.insert(at, odd[below(random, odd.size())]);
        break;
    case 1:
        text.erase(at, length);
        break;
    case 2:
        text.insert(at, text.substr(at, length));
        break;
    case 3:
        text.replace(at, length, other.substr(below(random, other.size() + 1), length));
        break;
    case 4:
        text.resize(at);
        break;
    default:
        if (at < text.size()) {
            text[at] = static_cast<char>(below(random, 256));
        }
        break;
    }
}

void replay(const Target& target, std::uint32_t seed, int mutations)
{
    const std::vector<std::string> corpus = corpusOf(target);
    limber::fuzz::require(!corpus.empty(), "every target has a corpus");
    for (const std::string& bytes : corpus) {
        target.run(bytes);
    }
    Random random{seed};
    for (int count = 0; count < mutations; ++count) {
        std::string bytes = corpus[below(random, corpus.size())];
        for (std::size_t changes = 1 + below(random, 4); changes > 0; --changes) {
            mutate(bytes, corpus[below(random, corpus.size())], random);
        }
        target.run(bytes);
    }
    std::cout << target.name << ": " << corpus.size() << " files, " << mutations << " mutations\n";
}

} // namespace

int main(int count, char** arguments)
{
    const char* const given = std::getenv("LIMBER_SEED");
    const std::uint32_t seed
        = given == nullptr ? usualSeed : static_cast<std::uint32_t>(std::strtoul(given, nullptr, 10));
    std::cout << "LIMBER_SEED=" << seed << std::endl;
    const int mutations = count > 1 ? std::atoi(arguments[1]) : usualMutations;
    for (const Target* target : limber::fuzz::targets()) {
        replay(*target, seed, mutations / target->cost);
    }
}
