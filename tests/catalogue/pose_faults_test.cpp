#include "pose_files.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <string>
#include <vector>

/// Limber's own pose files, spoilt at one place after the other: whoever writes one is told where to look.

using namespace limber;

namespace {

/// A word of JSON: the name of a field, or a value that is neither a list nor an object.
struct Token {
    std::size_t at = 0;
    std::size_t length = 0;
    int line = 1;
    std::string field; ///< its own name, or the name of the field it is in
    bool isName = false;
};

/// One past the last character of the word that begins at `at`.
std::size_t endOf(const std::string& text, std::size_t at)
{
    return text[at] == '"' ? text.find('"', at + 1) + 1 : text.find_first_of(" ,]}\n", at);
}

/// The words of `text`, which is a pose file without a mistake and without escapes.
std::vector<Token> tokensOf(const std::string& text)
{
    std::vector<Token> tokens;
    std::vector<std::string> fields;
    int line = 1;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '"' || c == '-' || std::isalnum(static_cast<unsigned char>(c)) != 0) {
            Token token{at, endOf(text, at) - at, line, {}, false};
            at += token.length;
            token.isName = text[at] == ':';
            if (token.isName) {
                fields.back() = text.substr(token.at + 1, token.length - 2);
            }
            token.field = fields.back();
            tokens.push_back(token);
            continue;
        }
        line += c == '\n' ? 1 : 0;
        if (c == '{') {
            fields.emplace_back();
        } else if (c == '}') {
            fields.pop_back();
        }
        ++at;
    }
    return tokens;
}

std::string replaced(std::string text, const Token& token, const std::string& by)
{
    return text.replace(token.at, token.length, by);
}

json::Problems problemsOf(const std::string& text)
{
    const auto read = catalogue::readChoreography(text, "spoilt.json");
    return read ? json::Problems{} : read.error();
}

bool isNamed(const json::Problems& problems, int line, const std::string& field)
{
    return std::any_of(problems.begin(), problems.end(), [&](const json::Problem& problem) {
        return problem.file == "spoilt.json" && problem.line == line
            && problem.reason.find(field) != std::string::npos;
    });
}

/// Calls `spoil(text, token)` for every word of every file.
template <typename Spoil>
void forEachToken(const Spoil& spoil)
{
    for (const catalogue::Resource& resource : catalogue::resourcesIn("poses/")) {
        const std::string text{resource.text};
        for (const Token& token : tokensOf(text)) {
            CAPTURE(resource.name, token.line, token.field, text.substr(token.at, token.length));
            spoil(text, token);
        }
    }
}

} // namespace

TEST_CASE("a value of another kind is named with its file, line and field")
{
    int spoilt = 0;
    forEachToken([&](const std::string& text, const Token& token) {
        if (!token.isName) {
            const std::string other = text[token.at] == '"' ? "7" : "\"seven\"";
            CHECK(isNamed(problemsOf(replaced(text, token, other)), token.line, token.field));
            ++spoilt;
        }
    });
    CHECK(spoilt > 2000);
}

TEST_CASE("a number out of all proportion is named with its file, line and field")
{
    forEachToken([&](const std::string& text, const Token& token) {
        const bool isNumber
            = text[token.at] == '-' || std::isdigit(static_cast<unsigned char>(text[token.at]));
        if (isNumber) {
            CHECK(isNamed(problemsOf(replaced(text, token, "1e9")), token.line, token.field));
        }
    });
}

TEST_CASE("a field whose name is misspelt is named with its file and line")
{
    forEachToken([&](const std::string& text, const Token& token) {
        if (token.isName) {
            CHECK(isNamed(problemsOf(replaced(text, token, "\"" + token.field + "z\"")), token.line,
                          token.field + "z"));
        }
    });
}

TEST_CASE("a pose file that ends too early or lost a character is named with its line, or is still whole")
{
    constexpr std::size_t stride = 101;
    for (const catalogue::Resource& resource : catalogue::resourcesIn("poses/")) {
        const std::string text{resource.text};
        const std::size_t end = text.rfind('}');
        for (std::size_t at = 1; at < end; at += stride) {
            CAPTURE(resource.name, at);
            const json::Problems cut = problemsOf(text.substr(0, at));
            REQUIRE(cut.size() == 1);
            CHECK(cut.front().line.has_value());
            std::string torn = text;
            torn.erase(at, 1);
            for (const json::Problem& problem : problemsOf(torn)) {
                CHECK(problem.file == "spoilt.json");
                CHECK(problem.line.has_value());
                CHECK_FALSE(problem.reason.empty());
            }
        }
    }
}
